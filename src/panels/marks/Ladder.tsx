/** One step of the way of a unit through the plant: the wait before it, and the work. */
export interface Rung {
  readonly id: string
  readonly name: string
  /** Both in the same unit of time. */
  readonly wait: number
  readonly work: number
  readonly constraint: boolean
}

interface Props {
  readonly rungs: readonly Rung[]
  /** What the picture says, in one sentence. */
  readonly label: string
  readonly width?: number
}

const TOP = 16
const FOOT = 50
const WORK = 15

/** The lead-time ladder of value stream mapping: up waiting, to scale; down work; marigold the constraint. */
export function Ladder({ rungs, label, width = 548 }: Props) {
  const waits = rungs.reduce((sum, rung) => sum + rung.wait, 0) || 1
  const room = width - 8 - rungs.length * WORK - 20
  let x = 4
  let line = `M4 ${TOP}`
  const drawn = rungs.map((rung) => {
    const from = x
    x += (rung.wait / waits) * room
    const foot = x
    x += WORK
    line += `H${foot.toFixed(1)}V${FOOT}H${x.toFixed(1)}V${TOP}`
    return { ...rung, from, foot }
  })
  line += `H${width - 4}`
  return (
    <svg viewBox={`0 0 ${width} 72`} width="100%" role="img" aria-label={label} style={{ display: 'block' }}>
      <path d={line} fill="none" stroke="var(--ink)" strokeWidth="4" strokeLinejoin="round" strokeLinecap="round" />
      {drawn.map((rung) => (
        <g key={rung.id}>
          {rung.constraint && (
            <rect
              x={rung.from + 3}
              y={TOP - 6}
              width={Math.max(6, rung.foot - rung.from - 6)}
              height="12"
              rx="6"
              fill="var(--prod)"
            />
          )}
          <text x={rung.foot + WORK / 2} y={FOOT + 18} textAnchor="middle" fontSize="12.5" fill="var(--ink-3)">
            {rung.name}
          </text>
        </g>
      ))}
    </svg>
  )
}
