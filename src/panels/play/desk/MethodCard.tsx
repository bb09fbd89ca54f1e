import { ChevronDown, Info } from 'lucide-react'
import { useEffect, useId, useRef } from 'react'
import { words } from '../../../content/words'
import type { Said } from '../../../sim'
import { leverOf } from '../../app/levers'
import { nameOf } from '../../app/nameOf'
import { classes } from '../../controls/classes'
import { Switch } from '../../controls/Switch'
import { DirectionGlyph } from '../../marks/DirectionGlyph'
import { LeverIcon } from '../../marks/LeverIcon'
import { say } from '../../say'
import { useGame, useGameState } from '../game'
import { show, useView } from '../view'
import { Adoption } from './Adoption'
import { Decision } from './Decision'
import { flagOf, inForce, scopesOf } from './draft'
import styles from './MethodCard.module.css'
import { priceOf } from './priceOf'
import { refusalText } from './refusalText'
import { summaryOf } from './summary'
import type { Outlook } from './useLookAhead'

interface Props {
  readonly id: string
  readonly outlook: Outlook
}

/** A method on the desk: what it costs, when it bites, which way it leads, and its switch. One card is open at a time. */
export function MethodCard({ id, outlook }: Props) {
  const { session, company } = useGame()
  const frame = useGameState((state) => state.frame.levers.find((each) => each.lever === id))
  const now = useGameState((state) => state.frame.now)
  const touched = useGameState((state) => state.decisions.some((decision) => decision.lever === id))
  const open = useView((view) => view.card === id)
  const refusalId = useId()
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (open) card.current?.scrollIntoView({ block: 'nearest' })
  }, [open])
  const lever = leverOf(id)
  if (!lever) return null
  const flag = flagOf(lever.params)
  const args = inForce(lever, frame, scopesOf(lever, frame)[0] ?? '', company)
  const on = flag === null ? touched : args[flag] === true
  const turned: Said | null = flag === null ? null : { lever: id, args: { ...args, [flag]: args[flag] !== true } }
  const refused = turned === null ? null : session.refusal(turned)
  const underWay = frame?.effectiveAt != null && frame.effectiveAt > now
  const meta = [
    flag === null ? summaryOf(id, lever, frame) : null,
    underWay ? say(words.desk.underWay, { time: priceOf.time(frame.effectiveAt - now) }) : null,
    turned === null ? null : on ? priceOf.running(frame) : priceOf(session, turned),
  ]
  return (
    <li
      ref={card}
      className={classes(styles.card, styles[lever.hat], on && styles.on, open && styles.open)}
      data-guide={`lever:${id}`}
    >
      <div className={styles.head}>
        <button
          type="button"
          className={styles.opener}
          aria-expanded={open}
          onClick={() => show({ card: open ? null : id })}
        >
          <span className={styles.tile}>
            <LeverIcon lever={id} />
          </span>
          <span className={styles.text}>
            <span className={styles.name}>{nameOf(id)}</span>
            <span className={styles.meta}>{meta.filter(Boolean).join(' · ')}</span>
          </span>
        </button>
        <DirectionGlyph direction={outlook[id]} />
        {turned && flag ? (
          <Switch
            label={nameOf(id)}
            hat={lever.hat}
            on={on}
            disabled={refused !== null}
            {...(refused && { describedBy: refusalId })}
            onChange={() => session.decide(turned)}
          />
        ) : (
          <span className={styles.chevronBox}>
            <ChevronDown className={styles.chevron} size={20} aria-hidden />
          </span>
        )}
      </div>
      {frame && frame.adoption !== null && (on || frame.adoption > 0.005) && <Adoption frame={frame} hat={lever.hat} />}
      {refused && refused.reason !== 'runOver' && (
        <p id={refusalId} className={styles.refusal}>
          <Info size={16} aria-hidden />
          <span>{refusalText(refused)}</span>
        </p>
      )}
      {open && <Decision id={id} lever={lever} frame={frame} />}
    </li>
  )
}
