import { Play, Settings2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { words } from '../../content/words'
import { hatsOf } from '../app/levers'
import { go } from '../app/routes'
import { Screen } from '../app/Screen'
import { type KeptRun, type RunFault, useServices } from '../app/services'
import { wordsOf } from '../briefing/wordsOf'
import { Button } from '../controls/Button'
import { Dialog } from '../controls/Dialog'
import { Wordmark } from '../marks/Wordmark'
import tray from '../pictures/tray.svg?url'
import { say } from '../say'
import { SettingsDialog } from '../settings/SettingsDialog'
import { CampaignCard } from './CampaignCard'
import styles from './Home.module.css'
import { LoadRun } from './LoadRun'
import { QuickSettings } from './QuickSettings'
import { SetAsideRuns } from './SetAsideRuns'

export function Home() {
  const services = useServices()
  const kept = useKept()
  const [settings, setSettings] = useState(false)
  const [fault, setFault] = useState<RunFault | null>(null)
  const { home } = words
  const cases = Object.entries(services.cases)
  const first = cases[0]?.[0]
  return (
    <Screen title={words.app.name}>
      <div className={styles.page}>
        <img className={styles.tray} src={tray} alt={home.picture} width={900} height={500} />
        <div className={styles.corner}>
          <QuickSettings />
        </div>
        <div className={styles.intro}>
          <Wordmark />
          <p className={styles.pitch}>{home.pitch}</p>
          <div className={styles.actions}>
            {kept ? (
              <Button look="production" size="large" onClick={() => go({ screen: 'play' })}>
                <Play size={20} fill="currentColor" aria-hidden />
                {say(home.resume, { title: wordsOf(kept.id).title })}
              </Button>
            ) : (
              first !== undefined && (
                <Button
                  look="production"
                  size="large"
                  onClick={() => go({ screen: 'briefing', id: first, seed: null })}
                >
                  <Play size={20} fill="currentColor" aria-hidden />
                  {say(home.begin, { title: wordsOf(first).title })}
                </Button>
              )
            )}
          </div>
          <div className={styles.links}>
            <LoadRun onFault={setFault} />
            <Button look="ghost" onClick={() => setSettings(true)}>
              <Settings2 size={20} aria-hidden />
              {home.settings}
            </Button>
          </div>
          <SetAsideRuns />
        </div>
        <section className={styles.campaign} aria-labelledby="campaign">
          <h2 id="campaign">{home.campaign}</h2>
          <ul className={styles.cards}>
            {cases.map(([id, company]) => (
              <CampaignCard
                key={id}
                text={wordsOf(id)}
                company={company}
                kept={kept?.id === id ? kept : null}
                hats={hatsOf(company)}
                onOpen={() => go({ screen: 'briefing', id, seed: null })}
              />
            ))}
          </ul>
        </section>
      </div>
      <SettingsDialog open={settings} onClose={() => setSettings(false)} />
      <Dialog
        open={fault !== null}
        onClose={() => setFault(null)}
        title={home.loadFault.title}
        note={fault === null ? '' : home.loadFault[fault]}
      >
        <Button look="ink" onClick={() => setFault(null)}>
          {words.app.close}
        </Button>
      </Dialog>
    </Screen>
  )
}

function useKept(): KeptRun | null {
  const services = useServices()
  const [kept, setKept] = useState<KeptRun | null>(null)
  useEffect(() => {
    let wanted = true
    services.kept().then(
      (found) => wanted && setKept(found),
      () => wanted && setKept(null),
    )
    return () => {
      wanted = false
    }
  }, [services])
  return kept
}
