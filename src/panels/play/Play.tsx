import { useEffect, useRef } from 'react'
import { words } from '../../content/words'
import { WEEK } from '../../sim'
import { go } from '../app/routes'
import { running, useRunning } from '../app/running'
import type { Game } from '../app/services'
import { wordsOf } from '../briefing/wordsOf'
import { Button } from '../controls/Button'
import { Card } from '../controls/Card'
import { say } from '../say'
import { WhyCard } from './desk/WhyCard'
import { GameContext, useGame, useGameState } from './game'
import { Guide } from './guide/Guide'
import { KpiDialog } from './kpis/KpiDialog'
import { DrawerLayout } from './layout/DrawerLayout'
import { useLayout, useTypeScale } from './layout/layout'
import { PhoneLayout } from './layout/PhoneLayout'
import { useInsets } from './layout/useInsets'
import { WideLayout } from './layout/WideLayout'
import { PauseMenu } from './menu/PauseMenu'
import { Announcer } from './mirror/Announcer'
import { Mirror } from './mirror/Mirror'
import styles from './Play.module.css'
import { useKeptFocus } from './useKeptFocus'
import { useKeys } from './useKeys'
import { resetView } from './view'

const LAYOUTS = { wide: WideLayout, drawer: DrawerLayout, phone: PhoneLayout } as const

/** The running game. The picture lies under these panels and is mounted by the page, not by React. */
export function Play({ game }: { readonly game: Game }) {
  useEffect(() => {
    resetView()
    document.title = `${wordsOf(game.id).title} – ${words.app.name}`
    return () => leave(game)
  }, [game])
  return (
    <GameContext value={game}>
      <Panels />
    </GameContext>
  )
}

/** On another screen time stands still, and the run is kept. A run that another one has replaced is closed already. */
function leave(game: Game): void {
  if (running.getState().game !== game) return
  game.session.setSpeed(0)
  void game.session.save()
}

function Panels() {
  const { session } = useGame()
  const { camera, pictureless } = useRunning()
  const layout = useLayout()
  const large = useTypeScale() > 1.1
  const hat = useGameState((state) => state.hat)
  const Layout = LAYOUTS[layout]
  const screen = useRef<HTMLElement>(null)
  useKeptFocus(screen)
  useKeys(session, camera)
  useInsets(layout)
  return (
    <main
      ref={screen}
      tabIndex={-1}
      style={{ outline: 'none', boxShadow: 'none' }}
      className={styles.play}
      data-layout={layout}
      data-type={large ? 'large' : 'normal'}
      data-hat={hat}
      aria-label={words.play.world}
    >
      <Mirror visible={pictureless} />
      <Layout />
      <Over />
      <Announcer />
      <Guide layout={layout} />
      <KpiDialog />
      <WhyCard />
      <PauseMenu />
    </main>
  )
}

/** The end: one thing is left to do. */
function Over() {
  const { company } = useGame()
  const over = useGameState((state) => state.over)
  const bankrupt = useGameState((state) => state.frame.bankrupt)
  if (!over) return null
  const text = words.play.over
  return (
    <Card raised className={styles.over} role="alertdialog" aria-label={bankrupt ? text.bankrupt : text.title}>
      <h2>{bankrupt ? text.bankrupt : say(text.title, { weeks: Math.round(company.scenario.length / WEEK) })}</h2>
      <p>{bankrupt ? text.bankruptText : text.text}</p>
      <Button look="production" size="large" autoFocus onClick={() => go({ screen: 'debrief' })}>
        {text.debrief}
      </Button>
    </Card>
  )
}
