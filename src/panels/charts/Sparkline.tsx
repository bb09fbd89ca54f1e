interface Props {
  readonly values: readonly (number | null)[]
  readonly target?: number
  readonly width?: number
  readonly height?: number
}

/** The shape of a measure so far, beside its number; says nothing that the number and its arrow do not. */
export function Sparkline({ values, target, width = 52, height = 18 }: Props) {
  const seen = values.flatMap((value, index) => (value === null ? [] : [[index, value] as const]))
  if (seen.length < 2) return <svg width={width} height={height} aria-hidden="true" />
  const all = [...seen.map(([, value]) => value), ...(target === undefined ? [] : [target])]
  const low = Math.min(...all)
  const span = Math.max(...all) - low || 1
  const first = seen[0]![0]
  const steps = seen[seen.length - 1]![0] - first || 1
  const x = (index: number) => 2 + ((index - first) / steps) * (width - 6)
  const y = (value: number) => height - 2 - ((value - low) / span) * (height - 5)
  const [lastIndex, lastValue] = seen[seen.length - 1]!
  const line = seen.map(([index, value], i) => `${i ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}`).join('')
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {target !== undefined && (
        <path d={`M0 ${y(target)}H${width}`} stroke="var(--ink-3)" strokeWidth="1.2" strokeDasharray="3 3" />
      )}
      <path d={line} fill="none" stroke="var(--ink-2)" strokeWidth="2" strokeLinejoin="round" strokeLinecap="round" />
      <circle cx={x(lastIndex)} cy={y(lastValue)} r="2.8" fill="var(--ink)" />
    </svg>
  )
}
