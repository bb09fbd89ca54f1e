import { words } from '../../content/words'

/** Satisfaction in five faces: mouth, brows and eyes differ, so no colour is needed. */
export function Face({ satisfaction, size = 28 }: { readonly satisfaction: number; readonly size?: number }) {
  const mood = moodOf(satisfaction)
  const line = mood === 0 ? '#fff' : '#14242F'
  return (
    <svg width={size} height={size} viewBox="-16 -16 32 32" role="img" aria-label={words.moods[mood]}>
      <circle r="14" fill={FILLS[mood]} stroke="#14242F" strokeWidth="2.2" />
      {mood === 4 ? (
        <path
          d="M-7.4 -2.4Q-5 -6 -2.6 -2.4M2.6 -2.4Q5 -6 7.4 -2.4"
          fill="none"
          stroke={line}
          strokeWidth="2.3"
          strokeLinecap="round"
        />
      ) : (
        <>
          <circle cx="-4.8" cy="-2.6" r="1.9" fill={line} />
          <circle cx="4.8" cy="-2.6" r="1.9" fill={line} />
        </>
      )}
      <path d={BROWS[mood]} stroke={line} strokeWidth="2.1" strokeLinecap="round" fill="none" />
      <path
        d={MOUTHS[mood]}
        fill={mood === 4 ? line : 'none'}
        stroke={line}
        strokeWidth="2.3"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}

type Mood = 0 | 1 | 2 | 3 | 4

export const moodOf = (satisfaction: number): Mood =>
  satisfaction < 40 ? 0 : satisfaction < 55 ? 1 : satisfaction < 70 ? 2 : satisfaction < 85 ? 3 : 4

const FILLS = ['#C4200E', '#E98A5B', '#FBD34A', '#8CCB8F', '#2FA36B']
const MOUTHS = [
  'M-6.5 7.5Q0 1 6.5 7.5',
  'M-6 6.6Q0 3.4 6 6.6',
  'M-6 5.4H6',
  'M-6.5 3.6Q0 9 6.5 3.6',
  'M-7.5 2.4Q0 13 7.5 2.4Z',
]
const BROWS = ['M-8.5 -8.2L-3.4 -5.6M8.5 -8.2L3.4 -5.6', 'M-8 -6.4L-3.6 -7.6M8 -6.4L3.6 -7.6', '', '', '']
