import { Tooltip } from 'radix-ui'
import { lazy, Suspense } from 'react'
import { words } from '../../content/words'
import { Briefing } from '../briefing/Briefing'
import { Home } from '../home/Home'
import { Play } from '../play/Play'
import { FaultBoundary } from './FaultBoundary'
import { Message } from './Message'
import { Missing } from './Missing'
import { OpenRun } from './OpenRun'
import { ResumeRun } from './ResumeRun'
import { useRoute } from './routes'
import { useRunning } from './running'
import { type Services, ServicesContext } from './services'
import { UpdateNote } from './UpdateNote'

/** A part of its own, loaded when a run is over. */
const Debrief = lazy(async () => ({ default: (await import('../debrief/Debrief')).Debrief }))

/** The panels of the whole game: which screen, and what stands around all of them. */
export function App({ services }: { readonly services: Services }) {
  return (
    <FaultBoundary services={services}>
      <ServicesContext value={services}>
        <Tooltip.Provider delayDuration={350}>
          <Suspense fallback={<Message title={words.app.loading} />}>
            <Screens services={services} />
          </Suspense>
          <UpdateNote />
        </Tooltip.Provider>
      </ServicesContext>
    </FaultBoundary>
  )
}

function Screens({ services }: { readonly services: Services }) {
  const route = useRoute()
  const { game } = useRunning()
  switch (route.screen) {
    case 'home':
      return <Home />
    case 'briefing': {
      const company = services.cases[route.id]
      return company ? <Briefing key={route.id} id={route.id} company={company} seed={route.seed} /> : <Missing />
    }
    case 'play':
      return game ? <Play key={game.id} game={game} /> : <ResumeRun />
    case 'debrief':
      return game ? <Debrief game={game} /> : <ResumeRun over />
    case 'run':
      return <OpenRun code={route.code} />
    default:
      return <Missing />
  }
}
