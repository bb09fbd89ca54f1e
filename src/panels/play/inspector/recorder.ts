/** Levels over time as they were seen while playing: frames tell the present only. Each series thins itself out. */
import type { GameState, Session } from '../../../session'
import { HOUR } from '../../../sim'

export interface Recording {
  /** Days. */
  readonly x: readonly number[]
  readonly of: (key: string) => readonly (number | null)[]
}

const STEP = 2 * HOUR
const MOST = 360

export class Recorder {
  private readonly times: number[] = []
  private readonly levels = new Map<string, (number | null)[]>()
  private step = STEP
  private next = 0

  hear({ frame }: GameState): void {
    const last = this.times.at(-1)
    if (last !== undefined && frame.now < last) this.clear()
    if (frame.now < this.next && last !== undefined) return
    this.next = frame.now + this.step
    this.times.push(frame.now)
    const put = (key: string, value: number) => {
      const series = this.levels.get(key) ?? Array(this.times.length - 1).fill(null)
      this.levels.set(key, series)
      series.push(value)
    }
    for (const stock of frame.stocks) put(`stock:${stock.point}`, stock.onHand)
    for (const station of frame.stations) put(`queue:${station.station}`, station.buffered)
    for (const segment of frame.segments) put(`segment:${segment.segment}`, segment.satisfaction)
    put('wip', frame.release.wipUnits)
    if (this.times.length > MOST) this.thin()
  }

  read(): Recording {
    const x = this.times.map((time) => time / (24 * HOUR))
    return { x, of: (key) => this.levels.get(key) ?? x.map(() => null) }
  }

  /** Every other point goes, and the next ones come half as often. */
  private thin(): void {
    const keep = <Value>(list: Value[]) => list.splice(0, list.length, ...list.filter((_, index) => index % 2 === 0))
    keep(this.times)
    for (const series of this.levels.values()) keep(series)
    this.step *= 2
  }

  private clear(): void {
    this.times.length = 0
    this.levels.clear()
    this.step = STEP
  }
}

const recorders = new WeakMap<Session, Recorder>()

/** The recorder of a game; it listens from the first time it is asked for until the game is closed. */
export function recorderOf(session: Session): Recorder {
  const known = recorders.get(session)
  if (known) return known
  const made = new Recorder()
  recorders.set(session, made)
  made.hear(session.store.getState())
  session.store.subscribe((state) => made.hear(state))
  return made
}
