import { words } from '../../../content/words'
import type { MethodTruth } from '../../../lab/story/hiddenTruth'
import { nameOf } from '../../app/nameOf'
import { percent, wholeNumber } from '../../format'
import { say } from '../../say'
import styles from './Supply.module.css'

const text = words.debrief.supply
const factor = (value: number): string => wholeNumber(value, 2)

/** How far a method reaches, as it was drawn for this seed, within what the field reports. */
export function MethodTruths({ methods }: { readonly methods: readonly MethodTruth[] }) {
  return methods.map(({ lever, adoption, effects }) => (
    <section key={lever} className={styles.method} aria-label={nameOf(lever)}>
      <h3>
        {nameOf(lever)}
        <small>{adoption > 0 ? say(text.adopted, { share: percent(adoption) }) : text.unlaunched}</small>
      </h3>
      <ul>
        {effects.map((effect) => (
          <li key={effect.parameter}>
            <span>{text.effects[effect.parameter] ?? effect.parameter}</span>
            <Reach {...effect} />
            <b className="num">{say(text.factor, { factor: factor(effect.drawn) })}</b>
          </li>
        ))}
      </ul>
    </section>
  ))
}

function Reach({ least, most, drawn }: MethodTruth['effects'][number]) {
  const low = Math.min(0.25, least, most)
  const high = Math.max(1.2, least, most, drawn) * 1.08
  const x = (value: number) => 4 + ((value - low) / (high - low)) * 142
  const sentence = say(text.range, { least: factor(least), most: factor(most), drawn: factor(drawn) })
  return (
    <svg width="150" height="22" viewBox="0 0 150 22" role="img" aria-label={sentence}>
      <title>{sentence}</title>
      <path d="M4 11H146" stroke="var(--line)" strokeWidth="2" />
      <path d={`M${x(1)} 4V18`} stroke="var(--line-strong)" strokeWidth="1.6" strokeDasharray="2 3" />
      <rect
        x={x(Math.min(least, most))}
        y="7"
        width={x(Math.max(least, most)) - x(Math.min(least, most))}
        height="8"
        rx="4"
        fill="var(--panel-3)"
        stroke="var(--line-strong)"
      />
      <path d={`M${x(drawn)} 3L${x(drawn) + 6} 11L${x(drawn)} 19L${x(drawn) - 6} 11Z`} fill="var(--ink)" />
    </svg>
  )
}
