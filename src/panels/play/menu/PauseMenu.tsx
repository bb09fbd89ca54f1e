import { Copy, Download, Flag, House, Keyboard, Play, QrCode, RotateCcw, Settings2 } from 'lucide-react'
import { type ReactNode, useEffect, useState } from 'react'
import { words } from '../../../content/words'
import { download } from '../../app/download'
import { go } from '../../app/routes'
import { present } from '../../app/running'
import { useServices } from '../../app/services'
import { Button } from '../../controls/Button'
import { Dialog } from '../../controls/Dialog'
import { moment } from '../../format'
import { say } from '../../say'
import { SettingsDialog } from '../../settings/SettingsDialog'
import { useGame, useGameState } from '../game'
import { show, useView } from '../view'
import { KeyList } from './KeyList'
import { linkOf } from './link'
import styles from './PauseMenu.module.css'
import { RunCode } from './RunCode'

/** Time stands still while the menu is open. */
export function PauseMenu() {
  const page = useView((view) => view.menu)
  const { session } = useGame()
  const [resume, setResume] = useState(false)
  useEffect(() => {
    if (page === null) return
    const { speed } = session.store.getState()
    if (speed !== 0) {
      setResume(true)
      session.setSpeed(0)
    }
  }, [page, session])
  const close = () => {
    show({ menu: null })
    if (resume) session.togglePause()
    setResume(false)
  }
  if (page === 'settings') return <SettingsDialog open onClose={close} />
  if (page === 'keys') return <KeyList onClose={close} />
  if (page === 'code') return <RunCode onClose={close} />
  return page === 'menu' ? <Menu onClose={close} /> : null
}

function Menu({ onClose }: { readonly onClose: () => void }) {
  const game = useGame()
  const services = useServices()
  const savedAt = useGameState((state) => state.savedAt)
  const fault = useGameState((state) => state.saveFault)
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const { menu } = words
  const restart = async () => {
    const { seed, guide } = game.session.store.getState()
    const opened = await services.open({ id: game.id, seed, guided: guide.on })
    show({ menu: null })
    present(opened)
  }
  const copy = () =>
    navigator.clipboard.writeText(linkOf(services.code(game))).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    )
  return (
    <Dialog
      open
      onClose={onClose}
      title={menu.title}
      {...(savedAt !== null && { note: say(menu.autosave, { moment: moment(savedAt) }) })}
    >
      <div className={styles.list}>
        {fault !== null && <p role="alert">{words.play.saveFaults[fault]}</p>}
        <Item icon={<Play size={19} aria-hidden />} text={menu.resume} onClick={onClose} look="ink" />
        <Item
          icon={<Download size={19} aria-hidden />}
          text={menu.save}
          onClick={() => download(services.file(game))}
        />
        <Item
          icon={<Copy size={19} aria-hidden />}
          text={copied === 'yes' ? menu.copied : menu.copy}
          onClick={() => void copy()}
        />
        {copied === 'refused' && (
          <>
            <p role="alert">{menu.copyFault}</p>
            <input className={styles.link} readOnly aria-label={menu.link} value={linkOf(services.code(game))} />
          </>
        )}
        <Item icon={<QrCode size={19} aria-hidden />} text={menu.code} onClick={() => show({ menu: 'code' })} />
        <Item
          icon={<Flag size={19} aria-hidden />}
          text={menu.finish}
          onClick={() => {
            show({ menu: null })
            go({ screen: 'debrief' })
          }}
        />
        <Item
          icon={<Settings2 size={19} aria-hidden />}
          text={menu.settings}
          onClick={() => show({ menu: 'settings' })}
        />
        <Item icon={<Keyboard size={19} aria-hidden />} text={menu.keys} onClick={() => show({ menu: 'keys' })} />
        <Item icon={<RotateCcw size={19} aria-hidden />} text={menu.restart} onClick={() => void restart()} />
        <p className={styles.note}>{menu.restartNote}</p>
        <Item icon={<House size={19} aria-hidden />} text={menu.leave} onClick={() => go({ screen: 'home' })} />
        <p className={styles.note}>{menu.leaveNote}</p>
      </div>
    </Dialog>
  )
}

interface ItemProps {
  readonly icon: ReactNode
  readonly text: string
  readonly onClick: () => void
  readonly look?: 'ink' | 'plain'
}

const Item = ({ icon, text, onClick, look = 'plain' }: ItemProps) => (
  <Button look={look} className={styles.item} onClick={onClick}>
    {icon}
    {text}
  </Button>
)
