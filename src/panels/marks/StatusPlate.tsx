import { words } from '../../content/words'
import type { MachineState } from '../../sim'

interface Props {
  readonly state: MachineState
  readonly size?: number
  /** Spoken name; the word of the state unless said otherwise, nothing when empty. */
  readonly label?: string
}

/** A state told by silhouette and glyph; its colour only helps. */
export function StatusPlate({ state, size = 26, label = words.states[state].name }: Props) {
  const glyph = `var(--st-${state}-glyph)`
  return (
    <svg
      width={size}
      height={size}
      viewBox="-22 -22 44 44"
      role={label === '' ? 'presentation' : 'img'}
      aria-label={label}
      aria-hidden={label === ''}
    >
      <g fill={`var(--st-${state})`} stroke="var(--plate-rim)" strokeWidth="2.6" strokeLinejoin="round">
        {SILHOUETTES[state]}
      </g>
      <g stroke={glyph} color={glyph} fill="none" strokeLinecap="round" strokeLinejoin="round">
        {GLYPHS[state]}
      </g>
    </svg>
  )
}

const SILHOUETTES: Readonly<Record<MachineState, React.JSX.Element>> = {
  running: <circle r="17" />,
  starved: <path d="M-17 -15H9L18 0L9 15H-17L-9 0Z" />,
  blocked: <rect x="-16" y="-16" width="32" height="32" rx="3" />,
  down: <path d="M-7.5 -18H7.5L18 -7.5V7.5L7.5 18H-7.5L-18 7.5V-7.5Z" />,
  setup: <path d="M-9.5 -16.5H9.5L19 0L9.5 16.5H-9.5L-19 0Z" />,
  maintenance: <path d="M0 -18L16 -13V2Q15 12 0 19Q-15 12 -16 2V-13Z" />,
  quality: <path d="M0 -20L20 0L0 20L-20 0Z" />,
  off: <rect x="-20" y="-12" width="40" height="24" rx="12" />,
}

const GLYPHS: Readonly<Record<MachineState, React.JSX.Element>> = {
  running: <path d="M-5.5 -8.5L9 0L-5.5 8.5Z" fill="currentColor" strokeWidth="2" />,
  starved: (
    <>
      <path d="M-7 0V8.5H9V0" strokeWidth="3.2" />
      <path d="M1 -9.5v.1M1 -4.2v.1M1 1.2v.1" strokeWidth="3.6" />
    </>
  ),
  blocked: (
    <>
      <path d="M-10.5 0H2M-3 -5.5L3 0L-3 5.5" strokeWidth="3" />
      <path d="M9.5 -10V10" strokeWidth="4" />
    </>
  ),
  down: (
    <>
      <path d="M0 -10V2.5" strokeWidth="4.4" />
      <circle cy="9.6" r="2.7" fill="currentColor" stroke="none" />
    </>
  ),
  setup: <path d="M-9 -4.5H8M3.5 -9L8.5 -4.5L3.5 0M9 5.5H-8M-3.5 1L-8.5 5.5L-3.5 10" strokeWidth="2.6" />,
  maintenance: (
    <path
      d="M8.2 -9.6a6.2 6.2 0 0 0-8.3 7.6L-7.8 5.7a2.6 2.6 0 0 0 3.7 3.7L3.6 1.7a6.2 6.2 0 0 0 7.6-8.3L7.4 -2.8L4.6 -3.4L4 -6.2Z"
      fill="currentColor"
      stroke="none"
    />
  ),
  quality: (
    <>
      <circle cx="-1.5" cy="-1.5" r="6.4" strokeWidth="2.7" />
      <path d="M3.4 3.4L8.5 8.5" strokeWidth="2.7" />
    </>
  ),
  off: <path d="M3 -7.6a8 8 0 1 0 4.8 11.2A6.6 6.6 0 0 1 3 -7.6Z" fill="currentColor" stroke="none" />,
}
