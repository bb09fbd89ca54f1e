import { useMemo } from 'react'
import { words } from '../../content/words'
import { storyOf } from '../../lab/story/story'
import { Screen } from '../app/Screen'
import { type Game, useServices } from '../app/services'
import { CustomersCard } from './customers/CustomersCard'
import styles from './Debrief.module.css'
import { Head } from './head/Head'
import { MoneyCard } from './money/MoneyCard'
import { PathCard } from './path/PathCard'
import { useReferences } from './path/references'
import { PredictionCard } from './prediction/PredictionCard'
import { Questions } from './questions/Questions'
import { SupplyCard } from './supply/SupplyCard'
import { LadderCard } from './time/LadderCard'
import { OeeCard } from './time/OeeCard'
import { OrderCard } from './time/OrderCard'
import { TimelineCard } from './timeline/TimelineCard'
import { useWhatIfs } from './whatIf/useWhatIfs'
import { WhatIfRow } from './whatIf/WhatIfRow'

/** The end of a run, or of as much of it as was played: what happened, why, and what to try next. */
export function Debrief({ game }: { readonly game: Game }) {
  return (
    <Screen title={words.debrief.title}>
      <div className={styles.page}>
        <Sheets game={game} />
      </div>
    </Screen>
  )
}

function Sheets({ game }: { readonly game: Game }) {
  const { lab } = useServices()
  const { company, session } = game
  const run = useMemo(() => session.exportRun(), [session])
  const { seed, log, at } = run
  const story = useMemo(() => storyOf(company, seed, log, at), [company, seed, log, at])
  const { decisions, hat } = session.store.getState()
  const references = useReferences(lab, { company, seed, at })
  const whatIfs = useWhatIfs(lab, { company, seed, log, at })
  return (
    <>
      <Head story={story} game={game} />
      <div className={styles.first}>
        <PathCard story={story} company={company} decisions={decisions} references={references} hat={hat} />
        <TimelineCard story={story} decisions={decisions} />
      </div>
      <div className={styles.second}>
        <MoneyCard story={story} />
        <OeeCard story={story} />
        <LadderCard story={story} />
      </div>
      <WhatIfRow game={game} whatIfs={whatIfs} />
      <PredictionCard session={session} />
      <div className={styles.third}>
        <OrderCard story={story} />
        <CustomersCard story={story} />
      </div>
      <SupplyCard story={story} />
      <Questions />
    </>
  )
}
