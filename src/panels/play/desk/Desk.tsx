import { X } from 'lucide-react'
import { Tabs } from 'radix-ui'
import { useState } from 'react'
import { words } from '../../../content/words'
import type { Hat as HatId } from '../../app/levers'
import { leverOf, unlocked } from '../../app/levers'
import { Button } from '../../controls/Button'
import { classes } from '../../controls/classes'
import { amount } from '../../format'
import { Hat } from '../../marks/Hat'
import { useGame, useGameState } from '../game'
import styles from './Desk.module.css'
import { MethodCard } from './MethodCard'
import { type Outlook, useOutlook } from './useLookAhead'

/** The desk of the hat we wear: its methods by subject. */
export function Desk({ onClose }: { readonly onClose?: () => void }) {
  const hat = useGameState((state) => state.hat)
  const outlook = useOutlook()
  const { hats } = words.play
  return (
    <section
      className={classes(styles.desk, styles[hat])}
      aria-label={hats[hat].desk}
      data-panel="desk"
      data-guide="desk"
      tabIndex={-1}
    >
      <header className={styles.head}>
        <Hat hat={hat} width={onClose ? 40 : 54} />
        <div className={styles.title}>
          <h2>{hats[hat].desk}</h2>
          {!onClose && <p>{hats[hat].note}</p>}
        </div>
        <WeeklyCost hat={hat} />
        {onClose && (
          <Button look="ghost" size="small" icon aria-label={words.app.close} onClick={onClose}>
            <X size={20} aria-hidden />
          </Button>
        )}
      </header>
      <Methods key={hat} hat={hat} outlook={outlook} />
    </section>
  )
}

function Methods({ hat, outlook }: { readonly hat: HatId; readonly outlook: Outlook }) {
  const { company } = useGame()
  const levers = unlocked(company).filter((id) => leverOf(id)?.hat === hat)
  const desks = [...new Set(levers.map((id) => leverOf(id)!.desk))]
  const [tab, setTab] = useState('all')
  if (levers.length === 0) return <p className={styles.empty}>{words.desk.empty}</p>
  return (
    <Tabs.Root value={tab} onValueChange={setTab} style={{ display: 'contents' }}>
      {desks.length > 1 && (
        <Tabs.List className={styles.tabs} aria-label={words.play.hats[hat].desk}>
          {(['all', ...desks] as const).map((desk) => (
            <Tabs.Trigger key={desk} value={desk} className={styles.tab}>
              {words.desk.tabs[desk]}
            </Tabs.Trigger>
          ))}
        </Tabs.List>
      )}
      <Tabs.Content value={tab} className={styles.list}>
        <ul>
          {levers
            .filter((id) => tab === 'all' || leverOf(id)!.desk === tab)
            .map((id) => (
              <MethodCard key={id} id={id} outlook={outlook} />
            ))}
        </ul>
      </Tabs.Content>
    </Tabs.Root>
  )
}

function WeeklyCost({ hat }: { readonly hat: HatId }) {
  const levers = useGameState((state) => state.frame.levers)
  const cost = levers
    .filter(({ lever }) => leverOf(lever)?.hat === hat)
    .reduce((sum, { costPerWeek }) => sum + costPerWeek, 0)
  return (
    <span className={styles.cost} title={words.desk.cost}>
      <b className="num">{amount(cost)}</b> {words.units.perWeek}
    </span>
  )
}
