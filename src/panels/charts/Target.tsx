interface TargetProps {
  readonly hatch: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Where the flag stands: the corner that labels leave free. */
  readonly flag: 'left' | 'right'
}

/** The corner to reach: hatched, dashed and flagged, so that it is told without its colour. */
export function Target({ hatch, left, top, right, bottom, flag }: TargetProps) {
  return (
    <g>
      <defs>
        <pattern id={hatch} width="8" height="8" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="8" height="8" fill="var(--good-soft)" />
          <path d="M0 0V8" stroke="var(--good)" strokeOpacity=".28" strokeWidth="3" />
        </pattern>
      </defs>
      <path
        d={`M${left} ${top}H${right - 10}q10 0 10 10V${bottom}H${left}Z`}
        fill={`url(#${hatch})`}
        stroke="var(--good)"
        strokeWidth="1.6"
        strokeDasharray="5 4"
      />
      <path
        d="M1 14V1H12L9 5L12 9H1"
        transform={`translate(${flag === 'left' ? left + 7 : right - 24} ${top + 8})`}
        fill="none"
        stroke="var(--good)"
        strokeWidth="2.2"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </g>
  )
}
