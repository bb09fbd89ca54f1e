import { words } from '../../content/words'

/** Marks the station whose work limits the plant. */
export function Funnel({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size * 0.85} height={size} viewBox="-14 -17 28 33" role="img" aria-label={words.states.bottleneck}>
      <path
        d="M-11 -14H11C11 -5 4 -3 4 1V13H-4V1C-4 -3 -11 -5 -11 -14Z"
        fill="#fff"
        stroke="#14242F"
        strokeWidth="2.6"
        strokeLinejoin="round"
      />
      <path d="M-7.4 -10H7.4C6.4 -5.6 2 -4.4 1.6 -1H-1.6C-2 -4.4 -6.4 -5.6 -7.4 -10Z" fill="#D43A1F" />
    </svg>
  )
}
