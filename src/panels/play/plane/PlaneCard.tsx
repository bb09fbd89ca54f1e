import { ChartScatter, Table2 } from 'lucide-react'
import { useState } from 'react'
import { words } from '../../../content/words'
import { DataTable } from '../../charts/DataTable'
import { Plane } from '../../charts/Plane'
import { planeSentence } from '../../charts/planeSentence'
import { Card } from '../../controls/Card'
import { figure } from '../../format'
import { say } from '../../say'
import { looks, useSettings } from '../../settings/settings'
import { useGame, useGameState } from '../game'
import styles from './PlaneCard.module.css'
import { marksOf, rowsOf, spotsOf, targetOf } from './trail'

/** Where we stand: the whole lesson in one picture. */
export function PlaneCard({ phone = false }: { readonly phone?: boolean }) {
  const { company } = useGame()
  const trail = useGameState((state) => state.trail)
  const stand = useGameState((state) => state.stand)
  const decisions = useGameState((state) => state.decisions)
  const hat = useGameState((state) => state.hat)
  const [table, setTable] = useState(false)
  const spots = spotsOf(trail, stand)
  const target = targetOf(company.objectives)
  const large = looks(useSettings()).theme === 'projector'
  const sentence = planeSentence(spots, target)
  const text = words.plane
  const picture = (
    <Plane
      spots={spots}
      marks={marksOf(decisions)}
      target={target}
      hat={hat}
      label={sentence}
      small={phone}
      large={large}
    />
  )
  const score = (value: number | null) => figure(value, 'score').number
  if (phone) {
    return (
      <section className={styles.phone} aria-label={text.title} data-panel="plane" data-guide="plane" tabIndex={-1}>
        {picture}
        <div className={styles.side}>
          {text.efficiency}
          <b className="num">{score(stand.efficiency)}</b>
          {text.satisfaction}
          <b className="num">{score(stand.satisfaction)}</b>
          {target && say(text.goal, { efficiency: target.x, satisfaction: target.y })}
        </div>
      </section>
    )
  }
  return (
    <Card className={styles.card} aria-label={text.title} data-panel="plane" data-guide="plane" tabIndex={-1}>
      <header className={styles.head}>
        <h2>{text.title}</h2>
        <span className={styles.scores}>
          <span>
            <b className="num">{score(stand.efficiency)}</b> {text.eff}
          </span>
          <span>
            <b className="num">{score(stand.satisfaction)}</b> {text.sat}
          </span>
          <button
            type="button"
            className={styles.toggle}
            aria-pressed={table}
            aria-label={table ? words.app.chart : words.app.table}
            onClick={() => setTable(!table)}
          >
            {table ? <ChartScatter size={17} aria-hidden /> : <Table2 size={17} aria-hidden />}
          </button>
        </span>
      </header>
      {table ? (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard
        <section className={styles.table} tabIndex={0} aria-label={text.title}>
          <DataTable
            caption={sentence}
            columns={[text.columns.day, text.eff, text.sat, text.columns.decisions]}
            rows={rowsOf(spots, decisions)}
          />
        </section>
      ) : (
        picture
      )}
    </Card>
  )
}
