import { words } from '../../content/words'
import { Button } from '../controls/Button'
import { Message } from './Message'
import { go } from './routes'

export function Missing() {
  const { title, text, home } = words.app.missing
  return (
    <Message title={title} text={text}>
      <Button look="ink" onClick={() => go({ screen: 'home' })}>
        {home}
      </Button>
    </Message>
  )
}
