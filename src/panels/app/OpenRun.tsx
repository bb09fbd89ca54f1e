import { useEffect, useState } from 'react'
import { words } from '../../content/words'
import { Button } from '../controls/Button'
import { Message } from './Message'
import { go } from './routes'
import { present } from './running'
import { type RunFault, useServices } from './services'

/** A run that came in the address: replay it, or say why not. */
export function OpenRun({ code }: { readonly code: string }) {
  const services = useServices()
  const [fault, setFault] = useState<RunFault | null>(null)
  useEffect(() => {
    let wanted = true
    services.openCode(code).then(
      (opened) => {
        if (!wanted) return
        if (typeof opened === 'string') return setFault(opened)
        present(opened)
        go({ screen: opened.session.store.getState().over ? 'debrief' : 'play' })
      },
      () => wanted && setFault('unreadable'),
    )
    return () => {
      wanted = false
    }
  }, [services, code])
  if (fault === null) return <Message title={words.app.loading} />
  return (
    <Message title={words.home.loadFault.title} text={words.home.loadFault[fault]}>
      <Button look="ink" onClick={() => go({ screen: 'home' })}>
        {words.app.missing.home}
      </Button>
    </Message>
  )
}
