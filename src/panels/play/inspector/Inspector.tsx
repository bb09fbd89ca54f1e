import { words } from '../../../content/words'
import { Card } from '../../controls/Card'
import { useGame, useGameState } from '../game'
import styles from './Inspector.module.css'
import { LaneInspector } from './LaneInspector'
import { PlantInspector } from './PlantInspector'
import { SegmentInspector } from './SegmentInspector'
import { StationInspector } from './StationInspector'
import { StockInspector } from './StockInspector'
import { SupplierInspector } from './SupplierInspector'
import { titleOf } from './titleOf'

/** Why: what the selected thing is doing, and what that means. */
export function Inspector() {
  const selection = useGameState((state) => state.selection)
  const { company } = useGame()
  if (selection === null) return null
  const { kind, id } = selection
  return (
    <Card
      raised
      className={styles.card}
      aria-label={words.inspector.label.replace('{name}', titleOf(selection, company))}
      data-panel="inspector"
      data-guide="inspector"
      key={`${kind}:${id}`}
    >
      <Inside kind={kind} id={id} />
    </Card>
  )
}

/** The inside alone, for the sheet of a phone. */
export function Inside({ kind, id }: { readonly kind: string; readonly id: string }) {
  switch (kind) {
    case 'station':
      return <StationInspector id={id} />
    case 'stockPoint':
      return <StockInspector id={id} />
    case 'supplier':
      return <SupplierInspector id={id} />
    case 'lane':
      return <LaneInspector id={id} />
    case 'segment':
      return <SegmentInspector id={id} />
    default:
      return <PlantInspector />
  }
}
