import { useEffect, useState } from 'react'
import { words } from '../../content/words'
import type { SetAside } from '../../session'
import { download } from '../app/download'
import { useServices } from '../app/services'
import { Button } from '../controls/Button'
import { Card } from '../controls/Card'
import { say } from '../say'
import styles from './SetAsideRuns.module.css'

/** Kept runs that could not be continued: why, and what may be done with them. Nothing is thrown away unasked. */
export function SetAsideRuns() {
  const services = useServices()
  const [runs, setRuns] = useState<readonly SetAside[]>([])
  useEffect(() => {
    let wanted = true
    // What is damaged is set aside as the kept runs are read.
    services
      .kept()
      .then(services.setAside)
      .then(
        (found) => wanted && setRuns(found),
        () => {},
      )
    return () => {
      wanted = false
    }
  }, [services])
  const { setAside } = words.home
  const discard = (run: SetAside) => {
    if (run.key !== null) void services.discard(run.key)
    setRuns((before) => before.filter((each) => each !== run))
  }
  return runs.map((run) => (
    <Card key={run.key} className={styles.run} role="alert">
      <h2>{setAside.title}</h2>
      <p>
        {say(setAside[run.reason], run.values)} {setAside.safe}
      </p>
      <div className={styles.actions}>
        <Button
          size="small"
          onClick={() => download({ name: setAside.file, content: new Blob([run.text], { type: 'application/json' }) })}
        >
          {setAside.save}
        </Button>
        <Button size="small" look="ghost" onClick={() => discard(run)}>
          {setAside.discard}
        </Button>
      </div>
    </Card>
  ))
}
