interface Props {
  readonly hat: 'production' | 'operations'
  readonly width?: number
}

/** The two identities: hard hat and captain's cap. */
export function Hat({ hat, width = 48 }: Props) {
  return (
    <svg width={width} height={width * 0.6} viewBox="-30 -18 60 34" aria-hidden="true">
      {hat === 'production' ? <HardHat /> : <CaptainsCap />}
    </svg>
  )
}

function HardHat() {
  return (
    <>
      <path d="M-21 6a21 19 0 0 1 42 0z" fill="#F5A81C" />
      <path d="M6 -12a21 19 0 0 1 15 18H9Q12 -4 6 -12z" fill="#C97F00" />
      <path d="M-6 -12.4Q0 -15 6 -12.4L5 6H-5z" fill="#FFC95C" />
      <path d="M-16 1a16 15 0 0 1 7-9" stroke="#FFE3A6" strokeWidth="3" fill="none" strokeLinecap="round" />
      <path
        d="M-27 5.5Q0 -1.5 27 5.5Q28.5 10.5 24 11Q0 5 -24 11Q-28.5 10.5 -27 5.5z"
        fill="#E5960C"
        stroke="#8A5600"
        strokeWidth="0.8"
      />
      <path d="M-27 5.5Q0 -1.5 27 5.5" stroke="#FFD98A" strokeWidth="1.6" fill="none" />
    </>
  )
}

function CaptainsCap() {
  return (
    <>
      <path d="M-24 -6Q-22 -15 0 -16Q22 -15 24 -6Q20 0 17 1H-17Q-20 0 -24 -6z" fill="#2A72C4" />
      <path d="M6 -15.8Q22 -14.4 24 -6Q20 0 17 1H8Q13 -6 6 -15.8z" fill="#174E8C" />
      <path d="M-19 -8Q-15 -12 -6 -13" stroke="#8FC0F2" strokeWidth="2.6" fill="none" strokeLinecap="round" />
      <rect x="-17.5" y="0" width="35" height="7" rx="1.5" fill="#14325A" />
      <path d="M-17.5 2.6h35" stroke="#F2B632" strokeWidth="1.8" />
      <path d="M-18 7Q0 3.6 18 7Q21 12 15 13.4Q0 9.4 -15 13.4Q-21 12 -18 7z" fill="#0F2138" />
      <path d="M-15 11.6Q0 7.4 15 11.6" stroke="#3E5F8C" strokeWidth="1.4" fill="none" />
      <circle cy="-4.4" r="5" fill="#F2B632" />
      <path d="M0 -7.4l.9 2.1l2.2.2l-1.7 1.5l.5 2.2l-1.9-1.2l-1.9 1.2l.5-2.2l-1.7-1.5l2.2-.2z" fill="#14325A" />
    </>
  )
}
