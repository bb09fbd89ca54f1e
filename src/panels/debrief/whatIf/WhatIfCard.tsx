import { ArrowDown, ArrowUp, RotateCcw } from 'lucide-react'
import { words } from '../../../content/words'
import { type Interval, isClear } from '../../../lab/compare'
import type { Tried } from '../../../lab/hindsight'
import type { WhatIf } from '../../../lab/whatIf'
import { WEEK } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { go } from '../../app/routes'
import { present } from '../../app/running'
import type { Game } from '../../app/services'
import { Button } from '../../controls/Button'
import { Card } from '../../controls/Card'
import { wholeNumber } from '../../format'
import { DirectionGlyph } from '../../marks/DirectionGlyph'
import { say } from '../../say'
import { settingText } from '../settingText'
import { openCard, rewound } from './rewind'
import styles from './WhatIf.module.css'

const text = words.debrief.whatIf

/** One other decision: what it would have been worth on both scores, and the way back to it. */
export function WhatIfCard({ game, tried }: { readonly game: Game; readonly tried: Tried }) {
  const { whatIf, efficiency, satisfaction } = tried
  const week = Math.floor(whatIf.at / WEEK) + 1
  const values = { lever: nameOf(whatIf.lever), week, setting: settingOf(whatIf) }
  const title = say(text[whatIf.kind].title, values)
  const open = () => {
    const rewind = rewound(game, whatIf)
    openCard(whatIf)
    // The address first: else the debrief would begin to tell the game that is yet to be played.
    go({ screen: 'play' })
    present(rewind)
    void rewind.session.save()
  }
  return (
    <Card className={styles.card} aria-label={title}>
      <DirectionGlyph
        size={50}
        direction={{
          dx: efficiency.mean ?? 0,
          dy: satisfaction.mean ?? 0,
          halfWidths: { x: efficiency.halfWidth ?? 0, y: satisfaction.halfWidth ?? 0 },
        }}
      />
      <div className={styles.words}>
        <h3>{title}</h3>
        <p>{say(text[whatIf.kind].text, values)}</p>
      </div>
      <Button
        size="small"
        onClick={open}
        aria-label={say(whatIf.said.length > 0 ? text.go : text.goWithout, { week })}
        title={say(whatIf.said.length > 0 ? text.go : text.goWithout, { week })}
      >
        <RotateCcw size={16} aria-hidden />
        {say(text.week, { week })}
      </Button>
      <p className={styles.gains}>
        <Gain name={text.efficiency} interval={efficiency} />
        <Gain name={text.satisfaction} interval={satisfaction} />
      </p>
    </Card>
  )
}

/** The first things said; how many more there are. */
function settingOf({ said }: WhatIf): string {
  const [first] = said
  if (first === undefined) return ''
  const setting = settingText(first)
  return said.length === 1 ? setting : say(text.more, { setting, count: said.length - 1 })
}

/** A change that is shown as nothing is none. */
const SHOWN = 0.05

function Gain({ name, interval }: { readonly name: string; readonly interval: Interval }) {
  const { mean, halfWidth } = interval
  if (mean === null) return null
  const Arrow = mean >= 0 ? ArrowUp : ArrowDown
  const clear = isClear(interval) && Math.abs(mean) >= SHOWN
  return (
    <span className={styles.gain}>
      <b className={`num ${clear ? (mean >= 0 ? 'good' : 'bad') : ''}`}>
        {clear && <Arrow size={15} strokeWidth={3} aria-hidden />}
        {mean >= 0 ? '+' : ''}
        {wholeNumber(mean, 1, true)}
      </b>{' '}
      {halfWidth !== null && `± ${wholeNumber(halfWidth, 1, true)} `}
      {name}
      {!clear && <em> {text.tie}</em>}
    </span>
  )
}
