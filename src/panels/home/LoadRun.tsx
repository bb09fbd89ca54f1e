import { FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import { words } from '../../content/words'
import { go } from '../app/routes'
import { present } from '../app/running'
import { type RunFault, useServices } from '../app/services'
import { Button } from '../controls/Button'

interface Props {
  readonly onFault: (fault: RunFault) => void
}

/** Opens a run from a file: it is replayed and checked before it is shown. */
export function LoadRun({ onFault }: Props) {
  const services = useServices()
  const field = useRef<HTMLInputElement>(null)
  const take = async (file: File | undefined) => {
    if (!file) return
    const opened = await services.openFile(file).catch((): RunFault => 'unreadable')
    if (typeof opened === 'string') return onFault(opened)
    present(opened)
    go({ screen: opened.session.store.getState().over ? 'debrief' : 'play' })
  }
  return (
    <>
      <Button look="ghost" onClick={() => field.current?.click()}>
        <FolderOpen size={20} aria-hidden />
        {words.home.load}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={words.home.load}
        onChange={(event) => {
          void take(event.target.files?.[0])
          event.target.value = ''
        }}
      />
    </>
  )
}
