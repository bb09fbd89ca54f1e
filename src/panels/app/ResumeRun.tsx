import { useEffect } from 'react'
import { words } from '../../content/words'
import { Message } from './Message'
import { go } from './routes'
import { present } from './running'
import { useServices } from './services'

/** The address says play or debrief, and no game is open: open the one that was left, or go home. */
export function ResumeRun({ over = false }: { readonly over?: boolean }) {
  const services = useServices()
  useEffect(() => {
    let wanted = true
    const home = () => wanted && go({ screen: 'home' })
    services.resume(over).then((game) => {
      if (!wanted) game?.session.close()
      else if (game) present(game)
      else home()
    }, home)
    return () => {
      wanted = false
    }
  }, [services, over])
  return <Message title={words.app.loading} />
}
