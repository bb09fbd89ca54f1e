import { Factory } from 'lucide-react'
import { words } from '../../../content/words'
import { wholeNumber } from '../../format'
import { say } from '../../say'
import { useGameState } from '../game'
import { Facts } from './Facts'
import { Head } from './Head'
import { LevelChart } from './LevelChart'
import { OeeCascade } from './OeeCascade'

export function PlantInspector() {
  const release = useGameState((state) => state.frame.release)
  const technicians = useGameState((state) => state.frame.technicians)
  const text = words.inspector.plant
  const busy = technicians.filter(({ doing }) => doing === 'repair' || doing === 'service').length
  return (
    <>
      <Head
        mark={<Factory size={20} aria-hidden />}
        title={text.title}
        line={say(text.line, { wip: release.wipLots, waiting: release.waiting.length })}
      />
      <OeeCascade station="plant" />
      <Facts
        rows={[
          [text.rule, text.rules[release.rule]],
          [text.cap, release.cap === null ? null : wholeNumber(release.cap)],
          [text.units, wholeNumber(release.wipUnits)],
          [text.technicians, technicians.length === 0 ? null : `${busy} / ${technicians.length}`],
        ]}
      />
      <LevelChart title={text.chart} values={({ wip }) => wip} />
    </>
  )
}
