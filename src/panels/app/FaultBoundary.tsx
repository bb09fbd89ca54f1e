import { Component, type ReactNode } from 'react'
import { words } from '../../content/words'
import { Button } from '../controls/Button'
import { download } from './download'
import { Message } from './Message'
import { running } from './running'
import type { Services } from './services'

interface Props {
  readonly services: Services
  readonly children: ReactNode
}

/** When a panel fails: say so, keep the run, offer the way on. */
export class FaultBoundary extends Component<Props, { readonly fault: Error | null }> {
  override readonly state = { fault: null }

  static getDerivedStateFromError(fault: Error) {
    return { fault }
  }

  override render() {
    const { fault } = this.state
    if (fault === null) return this.props.children
    const { game } = running.getState()
    const text = words.app.fault
    return (
      <Message title={text.title} text={text.text}>
        {game && (
          <Button look="ink" onClick={() => download(this.props.services.file(game))}>
            {text.save}
          </Button>
        )}
        <Button onClick={() => location.reload()}>{text.reload}</Button>
        <details>
          <summary>{text.detail}</summary>
          <pre style={{ whiteSpace: 'pre-wrap' }}>{String((fault as Error).stack ?? fault)}</pre>
        </details>
      </Message>
    )
  }
}
