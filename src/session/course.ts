/** One run under way: the world, the log that makes it again, and those who keep count of it. */

import type { Case, Command } from '../content/case'
import { windowAt } from '../lab/window'
import { advance, compile, decide, isRefusal, measure, open, type Refusal, type Said, type World } from '../sim'
import { listDecisions } from './decisions'
import { listEvents } from './events'
import type { DecisionMark, EventLine, Histories } from './game'
import { keepHistories } from './histories'

export interface Course {
  readonly world: World
  readonly log: () => readonly Command[]
  /** Does it now; null, or why not. */
  readonly decide: (said: Said) => Refusal | null
  /** On until then, exclusive; what is scripted is said as its time comes. */
  readonly advance: (until: number) => void
  readonly window: () => ReturnType<typeof windowAt>
  readonly marks: () => readonly DecisionMark[]
  readonly events: () => readonly EventLine[]
  readonly histories: () => Histories
}

/** The run of these commands; it stands at its opening. */
export function beginCourse({ scenario }: Case, seed: number, script: readonly Command[]): Course {
  const model = compile(scenario)
  const measures = measure(model)
  const events = listEvents(model)
  const histories = keepHistories(model)
  const decisions = listDecisions(() => world)
  const world = open(model, seed, [measures.listener, events.listener, decisions.listener, ...histories.listeners])
  let log: readonly Command[] = []
  let next = 0

  function say(said: Said): Refusal | null {
    decisions.expect(said)
    const answer = decide(world, said)
    if (isRefusal(answer)) return answer
    log = [...log, answer]
    return null
  }

  return {
    world,
    log: () => log,
    decide: say,
    advance: (until) => {
      for (let command = script[next]; command !== undefined && command.at <= until; command = script[++next]) {
        advance(world, command.at)
        say({ lever: command.lever, args: command.args })
      }
      advance(world, until)
    },
    window: () => windowAt(measures, world.now),
    marks: decisions.marks,
    events: events.lines,
    histories: () => histories.read(world.now),
  }
}
