import qrcode from 'qrcode-generator'
import { useMemo } from 'react'
import { words } from '../../../content/words'
import { useServices } from '../../app/services'
import { Dialog } from '../../controls/Dialog'
import { useGame } from '../game'
import { linkOf } from './link'
import styles from './PauseMenu.module.css'

/** Bytes that a QR code of the largest size holds at the lowest correction; a phone's camera wants far fewer. */
const READABLE = 1_800

/** The run as a picture for the phones of a class. */
export function RunCode({ onClose }: { readonly onClose: () => void }) {
  const services = useServices()
  const link = linkOf(services.code(useGame()))
  const { menu } = words
  return (
    <Dialog open onClose={onClose} title={menu.codeTitle} note={menu.codeNote}>
      <div className={styles.code}>
        {link.length <= READABLE ? <Picture text={link} /> : <p role="alert">{menu.codeTooLong}</p>}
        <input className={styles.link} readOnly aria-label={menu.link} value={link} />
      </div>
    </Dialog>
  )
}

function Picture({ text }: { readonly text: string }) {
  const { path, size } = useMemo(() => {
    const code = qrcode(0, 'L')
    code.addData(text)
    code.make()
    const count = code.getModuleCount()
    let drawn = ''
    for (let row = 0; row < count; row++) {
      for (let column = 0; column < count; column++) if (code.isDark(row, column)) drawn += `M${column} ${row}h1v1h-1z`
    }
    return { path: drawn, size: count }
  }, [text])
  return (
    <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={words.menu.codeTitle} shapeRendering="crispEdges">
      <path d={path} fill="#000" />
    </svg>
  )
}
