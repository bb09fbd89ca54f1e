import { useId } from 'react'
import { words } from '../../../content/words'
import { REPLICATIONS } from '../../../lab/hindsight'
import type { Game } from '../../app/services'
import { Meter } from '../../charts/Meter'
import { Card } from '../../controls/Card'
import { wholeNumber } from '../../format'
import { say } from '../../say'
import type { WhatIfs } from './useWhatIfs'
import styles from './WhatIf.module.css'
import { WhatIfCard } from './WhatIfCard'

interface Props {
  readonly game: Game
  readonly whatIfs: WhatIfs
}

/** Three other decisions and what they would have been worth, each one click away. */
export function WhatIfRow({ game, whatIfs }: Props) {
  const heading = useId()
  const text = words.debrief.whatIf
  return (
    <section className={styles.row} aria-labelledby={heading}>
      <header className={styles.head}>
        <h2 id={heading}>{text.title}</h2>
        <span>{say(text.note, { runs: REPLICATIONS })}</span>
      </header>
      <div className={styles.cards} aria-busy={whatIfs.kind === 'busy'}>
        {whatIfs.kind === 'busy' && (
          <Card className={styles.message}>
            <p>{say(text.busy, { percent: `${wholeNumber(100 * whatIfs.share)} %` })}</p>
            <Meter share={whatIfs.share} label={text.title} />
          </Card>
        )}
        {whatIfs.kind === 'failed' && (
          <Card className={styles.message}>
            <p role="alert">{say(text.failed, { message: whatIfs.message })}</p>
          </Card>
        )}
        {whatIfs.kind === 'done' && whatIfs.tried.length === 0 && (
          <Card className={styles.message}>
            <p>{text.none}</p>
          </Card>
        )}
        {whatIfs.kind === 'done' &&
          whatIfs.tried.map((tried) => (
            <WhatIfCard key={`${tried.whatIf.kind}${tried.whatIf.lever}`} game={game} tried={tried} />
          ))}
      </div>
    </section>
  )
}
