import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { words } from '../../content/words'
import { say } from '../say'
import { NumberField } from './NumberField'
import styles from './ShareBar.module.css'
import { moveBorder, type Shares, setShare } from './shares'

interface Props {
  readonly label: string
  readonly ids: readonly string[]
  readonly shares: Shares
  readonly nameOf: (id: string) => string
  readonly shortNameOf?: (id: string) => string
  readonly noteOf?: (id: string) => ReactNode
  readonly onChange: (shares: Shares) => void
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 10,
  PageDown: -10,
}

/** Who gets how much: drag a border, take the arrow keys, or type. */
export function ShareBar({ label, ids, shares, nameOf, shortNameOf = nameOf, noteOf, onChange }: Props) {
  const bar = useRef<HTMLDivElement>(null)
  const starts = ids.map((_, index) => ids.slice(0, index).reduce((sum, id) => sum + (shares[id] ?? 0), 0))
  const drag = (index: number) => (event: PointerEvent) => {
    const box = bar.current?.getBoundingClientRect()
    if (!box || event.buttons === 0) return
    onChange(moveBorder(ids, shares, index, ((event.clientX - box.left) / box.width) * 100))
  }
  const press = (index: number) => (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    event.preventDefault()
    onChange(moveBorder(ids, shares, index, starts[index + 1]! + step))
  }
  return (
    <fieldset className={styles.group} aria-label={label}>
      <div ref={bar} className={styles.bar}>
        {ids.map((id, index) => (
          <div
            key={id}
            className={styles.part}
            data-index={index}
            aria-hidden
            style={{
              left: `${starts[index]}%`,
              width: `${shares[id] ?? 0}%`,
              ...((shares[id] ?? 0) === 0 && { padding: 0 }),
            }}
          >
            {(shares[id] ?? 0) >= 24 && (
              <span>
                {shortNameOf(id)} {shares[id]} %
              </span>
            )}
          </div>
        ))}
        {ids.slice(0, -1).map((id, index) => (
          <div
            key={id}
            className={styles.handle}
            style={{ left: `${starts[index + 1]}%` }}
            role="slider"
            tabIndex={0}
            aria-label={say(words.desk.slots, { name: nameOf(id) })}
            aria-valuemin={0}
            aria-valuemax={100}
            aria-valuenow={shares[id] ?? 0}
            aria-valuetext={`${shares[id] ?? 0} %`}
            onKeyDown={press(index)}
            onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
            onPointerMove={drag(index)}
          />
        ))}
      </div>
      <div className={styles.fields}>
        {ids.map((id) => (
          <div key={id} className={styles.field}>
            <b>{nameOf(id)}</b>
            <span className={styles.note}>{noteOf?.(id)}</span>
            {ids.length > 1 && (
              <NumberField
                label={say(words.desk.share, { name: nameOf(id) })}
                value={shares[id] ?? 0}
                min={0}
                max={100}
                step={1}
                unit="%"
                onChange={(value) => onChange(setShare(ids, shares, id, value))}
              />
            )}
          </div>
        ))}
      </div>
      {ids.length === 1 && <p className={styles.single}>{words.desk.oneSource}</p>}
    </fieldset>
  )
}
