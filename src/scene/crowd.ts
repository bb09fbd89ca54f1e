/** A crowd for those who measure the picture: moving lots that are no part of the run, added to what the scene is told. */

import type { GameState, Session } from '../session'
import type { Frame, MotionFrame } from '../sim'

export interface Crowded {
  readonly session: Session
  /** Lots that move besides those of the run. */
  readonly crowd: (things: number) => void
}

/** The same game, seen with as many more moving lots as are asked for; none to begin with. */
export function withCrowd(session: Session): Crowded {
  const { store } = session
  const seen = new WeakMap<Frame, GameState>()
  let things = 0
  const crowded = (state: GameState): GameState => {
    if (things === 0) return state
    const known = seen.get(state.frame)
    if (known !== undefined) return known
    const frame = { ...state.frame, motions: [...state.frame.motions, ...lots(state.frame, things)] }
    const more = { ...state, frame }
    seen.set(state.frame, more)
    return more
  }
  return {
    session: {
      ...session,
      store: {
        getState: () => crowded(store.getState()),
        getInitialState: () => store.getInitialState(),
        subscribe: (hear) => store.subscribe((now, before) => hear(crowded(now), crowded(before))),
      },
    },
    crowd: (wanted) => {
      things = wanted
    },
  }
}

/** Lots under way between neighbouring stations, each somewhere else on its way. */
function lots(frame: Frame, count: number): MotionFrame[] {
  const places = frame.stations.map(({ station }) => station)
  const legs = places.length - 1
  return Array.from({ length: count }, (_, index) => ({
    kind: 'lot',
    id: -1 - index,
    from: places[index % legs]!,
    to: places[(index % legs) + 1]!,
    departs: frame.now - (index / count) * LEG,
    arrives: frame.now + (1 - index / count) * LEG,
    product: 'city',
    quantity: 5,
    rework: false,
  }))
}
const LEG = 3_600_000
