import { ChevronDown, ChevronUp } from 'lucide-react'
import { useState } from 'react'
import { words } from '../../../content/words'
import { Card } from '../../controls/Card'
import { classes } from '../../controls/classes'
import { useGameState } from '../game'
import { type Layout, useTypeScale } from '../layout/layout'
import styles from './KpiStrip.module.css'
import { KpiTile } from './KpiTile'
import { STRIP } from './strip'

const ROOM = { wide: 6, drawer: 4, phone: 3 } as const
/** Tiles fewer for type of twice the size: a projector shows four. */
const LARGER = { wide: 7, drawer: 0, phone: 0 } as const
const EXPANDED = 9

/** The key figures of the hat: is it good, and is it getting better. */
export function KpiStrip({ layout }: { readonly layout: Layout }) {
  const hat = useGameState((state) => state.hat)
  const measured = useGameState((state) => state.kpis)
  const typeScale = useTypeScale()
  const [expanded, setExpanded] = useState(false)
  const known = STRIP[hat].filter((kpi) => kpi in measured)
  const room = Math.max(3, ROOM[layout] - Math.round(Math.max(0, typeScale - 1) * LARGER[layout]))
  const shown = known.slice(0, expanded && layout === 'phone' ? EXPANDED : room)
  const { kpis } = words.play
  return (
    <Card
      className={classes(styles.strip, layout === 'phone' && styles.phone)}
      aria-label={kpis.label}
      data-guide="kpis"
    >
      {shown.map((kpi) => (
        <KpiTile key={kpi} kpi={kpi} sparkline={layout === 'wide'} />
      ))}
      {layout === 'phone' && known.length > room && (
        <button
          type="button"
          className={styles.expand}
          aria-expanded={expanded}
          aria-label={expanded ? kpis.less : kpis.more}
          onClick={() => setExpanded(!expanded)}
        >
          {expanded ? <ChevronUp size={20} aria-hidden /> : <ChevronDown size={20} aria-hidden />}
        </button>
      )}
    </Card>
  )
}
