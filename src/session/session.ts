/** One game in progress: the player speaks, the world goes on, and the store tells what may be seen of it. */

import { createStore } from 'zustand/vanilla'
import type { Case, Command } from '../content/case'
import { runFileOf } from '../lab/runFile'
import { goalsOf } from '../lab/stars'
import { windowAt } from '../lab/window'
import { DAY, frameOf, hash, type KpiId, kpis, leverOf, measure, refusal, replay } from '../sim'
import { watchAlerts } from './alerts'
import { createAutosave } from './autosave'
import { createClock, inSlices } from './clock'
import { beginCourse } from './course'
import type { GameState, Guidance, Session, Speed } from './game'
import { watchPage } from './page'
import { keepReadings } from './readings'
import type { SaveStore } from './saves'
import { keyOf, saveTextOf } from './saveText'
import { keepTrail, standAt } from './trail'

/** Real time between two frames and between two readings of the figures [ms]. */
const FRAME_EVERY = 50
const FIGURES_EVERY = 250
const WEEK_DAYS = 7

const beginning = (on: boolean): Guidance => ({ on, step: 0, predictions: [] })

export interface SessionOptions {
  /** Luck; the scenario's own when absent. */
  readonly seed?: number
  /** What has been decided so far. */
  readonly log?: readonly Command[]
  /** How far it has been played [ms]; the last decision of the log when absent. */
  readonly at?: number
  /** Decisions to come that are taken by themselves as their time comes: a manager of the case, a lesson. */
  readonly script?: readonly Command[]
  /** How the player looked at it. */
  readonly view?: { readonly cruise: Speed; readonly hat: GameState['hat']; readonly guide?: Guidance | undefined }
  /** Whether guidance is wanted, when there is no view to say so. */
  readonly guided?: boolean
  /** Where it is kept; without, play goes on and the state says that nothing is saved. */
  readonly saves?: SaveStore | null
}

/** Opens a game and replays what has been played of it; it stands paused. */
export function openSession(company: Case, options: SessionOptions = {}): Session {
  const { scenario, pace, objectives } = company
  const {
    seed = company.seed,
    log = [],
    at = Math.max(company.opensAt, log.at(-1)?.at ?? 0),
    script = [],
    view,
    guided = false,
    saves = null,
  } = options
  const past = log.filter((command) => command.at <= at)
  const course = beginCourse(company, seed, [...past, ...script.filter((command) => command.at >= at)])
  course.advance(at)

  const { world } = course
  const clock = createClock(pace, world.now)
  const alerts = watchAlerts(scenario)
  const readings = keepReadings()
  const trail = keepTrail()
  let target: number | null = null
  let frameWait = 0
  let figuresWait = 0
  let closed = false
  let kept = ''

  const figures = () => {
    const window = course.window()
    return {
      kpis: readings.read(window),
      trail: trail.read(window, world.over),
      stand: standAt(window, world.now),
      goals: goalsOf(objectives, window),
    }
  }
  const picture = () => {
    const frame = frameOf(world)
    return { frame, alerts: alerts.read(frame), over: world.over }
  }
  const told = () => ({ decisions: course.marks(), events: course.events(), histories: course.histories() })

  const store = createStore<GameState>(() => ({
    scenario: scenario.id,
    seed,
    ...picture(),
    ...figures(),
    ...told(),
    speed: 0,
    cruise: view?.cruise || 4,
    hat: view?.hat ?? 'production',
    selection: null,
    guide: view?.guide ?? beginning(guided),
    savedAt: null,
    saveFault: null,
  }))

  function publish(): void {
    frameWait = 0
    figuresWait = 0
    store.setState({ ...picture(), ...figures(), ...told() })
  }

  /** What makes two saves differ, told in a few characters. */
  const stamp = () => {
    const { speed, cruise, hat, guide } = store.getState()
    return JSON.stringify([world.now, course.log().length, speed, cruise, hat, guide])
  }
  const autosave = createAutosave(saves, keyOf(scenario.id), {
    snapshot: () => {
      kept = stamp()
      const { cruise, hat, speed, guide } = store.getState()
      const run = { scenario: scenario.id, seed, log: course.log(), at: world.now, hash: hash(world) }
      return { text: saveTextOf(run, { speed, cruise, hat, guide }), at: world.now }
    },
    isStale: () => kept !== stamp(),
    told: (outcome) =>
      store.setState('fault' in outcome ? { saveFault: outcome.fault } : { savedAt: outcome.savedAt, saveFault: null }),
  })
  const leave = () => void (kept === stamp() ? null : autosave.save())
  const unwatch = watchPage({
    onHidden: () => {
      setSpeed(0)
      leave()
    },
    onLeave: leave,
  })

  function setSpeed(speed: Speed): void {
    if (closed || world.over) return
    target = null
    store.setState(speed === 0 ? { speed } : { speed, cruise: speed })
    if (speed === 0) publish()
  }

  /** Goes on until then as far as this slice reaches; publishes, at once when it has come to rest. */
  function goOn(until: number, elapsed: number): void {
    const there = inSlices(
      () => world.now,
      until,
      course.advance,
      () => world.over,
    )
    if (target !== null || !there || world.over) clock.set(world.now)
    if (world.over || (there && target !== null)) {
      target = null
      store.setState({ speed: 0 })
      publish()
      if (world.over) void autosave.save()
      return
    }
    frameWait += elapsed
    figuresWait += elapsed
    if (frameWait < FRAME_EVERY) return
    if (figuresWait >= FIGURES_EVERY) publish()
    else {
      frameWait = 0
      store.setState(picture())
    }
  }

  function runTo(until: number): void {
    if (closed || world.over) return
    store.setState({ speed: 0 })
    target = Math.min(until, scenario.length)
    goOn(target, 0)
  }

  function close(): void {
    if (closed) return
    closed = true
    unwatch()
  }

  return {
    store,
    clock: clock.now,
    refusal: (said) => refusal(world, said),
    cost: (said) => leverOf(said.lever)?.cost(world, said.args) ?? { once: 0, perWeek: 0 },
    delay: (said) => leverOf(said.lever)?.delay(world, said.args) ?? 0,
    decide: (said) => {
      if (closed) return { reason: 'runOver', values: {} }
      const refused = course.decide(said)
      if (refused !== null) return refused
      publish()
      void autosave.save()
      return null
    },
    setSpeed,
    togglePause: () => {
      const { speed, cruise } = store.getState()
      setSpeed(speed === 0 && target === null ? cruise : 0)
    },
    stepDay: () => runTo((Math.floor(world.now / DAY) + 1) * DAY),
    runTo,
    setHat: (hat) => store.setState({ hat }),
    select: (selection) => store.setState({ selection }),
    setGuide: (guide) => store.setState({ guide }),
    foresee: (kpi, until) => {
      if (!Object.hasOwn(kpis, kpi) || until > scenario.length) return null
      const id = kpi as KpiId
      const measures = measure(world.model, [id])
      replay(world.model, seed, course.log(), until, [measures.listener])
      const { days, read } = windowAt(measures, until)
      return read(id, Math.max(0, days - WEEK_DAYS), days)
    },
    tick: (elapsed) => {
      if (closed) return
      autosave.tick(elapsed)
      const { speed } = store.getState()
      if (target !== null) goOn(target, elapsed)
      else if (speed > 0) goOn(Math.floor(clock.move(elapsed, speed)), elapsed)
    },
    exportRun: () => runFileOf(company, seed, course.log(), world.now),
    save: autosave.save,
    restart: () => {
      close()
      autosave.stop()
      const { cruise, hat, guide } = store.getState()
      const session = openSession(company, { seed, script, view: { cruise, hat, guide: beginning(guide.on) }, saves })
      void session.save()
      return session
    },
    close: () => {
      if (!closed) leave()
      close()
    },
  }
}
