import { words } from '../../content/words'
import { measured } from '../charts/planeGeometry'
import { planeSentence } from '../charts/planeSentence'
import { Button } from '../controls/Button'
import { targetOf } from '../play/plane/trail'
import { Message } from './Message'
import { go } from './routes'
import type { Game } from './services'

/** The end of a run in one sentence. */
export function Result({ game }: { readonly game: Game }) {
  const { trail } = game.session.store.getState()
  return (
    <Message title={words.app.result} text={planeSentence(measured(trail), targetOf(game.company.objectives))}>
      <Button look="ink" onClick={() => go({ screen: 'home' })}>
        {words.app.missing.home}
      </Button>
    </Message>
  )
}
