import { Copy, Dices, Download, House, Printer, RotateCcw } from 'lucide-react'
import { useState } from 'react'
import { words } from '../../../content/words'
import { download } from '../../app/download'
import { go } from '../../app/routes'
import { present } from '../../app/running'
import { type Game, useServices } from '../../app/services'
import { Button } from '../../controls/Button'
import { Tooltip } from '../../controls/Tooltip'
import { linkOf } from '../../play/menu/link'
import styles from './Head.module.css'

/** What to do with the run: keep it, hand it on, play again with the same luck or another. */
export function Actions({ game }: { readonly game: Game }) {
  const services = useServices()
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no')
  const text = words.debrief.actions
  const play = async (seed: number) => {
    const opened = await services.open({ id: game.id, seed, guided: game.guided })
    // The address first: else the debrief would begin to tell the game that is yet to be played.
    go({ screen: 'play' })
    present(opened)
  }
  const link = () => linkOf(services.code(game))
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link())
      setCopied('yes')
    } catch {
      setCopied('refused')
    }
  }
  return (
    <fieldset className={styles.actions} aria-label={text.label}>
      <Tooltip text={text.home}>
        <Button size="small" look="ghost" icon aria-label={text.home} onClick={() => go({ screen: 'home' })}>
          <House size={18} aria-hidden />
        </Button>
      </Tooltip>
      <Tooltip text={text.print}>
        <Button size="small" look="ghost" icon aria-label={text.print} onClick={() => window.print()}>
          <Printer size={18} aria-hidden />
        </Button>
      </Tooltip>
      <Button size="small" look="ghost" onClick={() => download(services.file(game))}>
        <Download size={17} aria-hidden />
        {text.report}
      </Button>
      <Button size="small" look="ghost" onClick={() => void copy()} aria-live="polite">
        <Copy size={17} aria-hidden />
        {copied === 'yes' ? text.copied : text.copy}
      </Button>
      <Button size="small" title={text.freshNote} onClick={() => void play(newSeed())}>
        <Dices size={17} aria-hidden />
        {text.fresh}
      </Button>
      <Button
        size="small"
        look="production"
        title={text.againNote}
        onClick={() => void play(game.session.store.getState().seed)}
      >
        <RotateCcw size={17} aria-hidden />
        {text.again}
      </Button>
      {copied === 'refused' && (
        <div className={styles.link} role="alert">
          <p>{text.refused}</p>
          <input readOnly aria-label={words.menu.link} value={link()} onFocus={(event) => event.target.select()} />
        </div>
      )}
    </fieldset>
  )
}

const newSeed = (): number => crypto.getRandomValues(new Uint32Array(1))[0]! % 1_000_000
