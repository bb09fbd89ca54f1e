/** Whether programmes and projects change what is there, and tasks follow on one another. */

import type { Scenario } from '../../sim'
import { byName, type Known, type Names, type Say } from './names'

type Project = Scenario['projects'][number]
type Outcome = Project['tasks'][number]['outcomes'][number]

export function checkChange(scenario: Scenario, ids: Names, known: Known, say: Say, lack: Say): void {
  for (const [index, { at, effects }] of scenario.programmes.entries()) {
    checkPlaces(`programmes.${index}.at`, at, ids, known)
    for (const [parameter, { least, most }] of Object.entries(effects)) {
      if (most < least) say(`programmes.${index}.effects.${parameter}.most`, `expected at least ${least}`)
    }
  }
  checkLearners(scenario, say)
  const names = scenario.projects.map(({ id }) => id)
  for (const [index, { asset }] of scenario.stations.entries()) {
    if (asset !== null && asset.life <= 0) say(`stations.${index}.asset.life`, 'expected a time above 0')
  }
  for (const [index, project] of scenario.projects.entries()) {
    if (project.life !== null && project.life <= 0) say(`projects.${index}.life`, 'expected a time above 0')
    if (names.indexOf(project.id) < index) say(`projects.${index}.id`, `"${project.id}" names two things of this list`)
    checkTasks(`projects.${index}`, project, known, say)
    for (const [place, { outcomes }] of project.tasks.entries()) {
      for (const [each, outcome] of outcomes.entries()) {
        checkOutcome(scenario, `projects.${index}.tasks.${place}.outcomes.${each}`, outcome, ids, known, say)
      }
    }
  }
  checkMachines(scenario, lack)
}

/** Programmes that may run, those that each station learns by itself counted once for each. */
const MOST_LEARNED = 10_000

function checkLearners({ programmes, stations }: Scenario, say: Say): void {
  const learned = programmes.reduce((sum, { perStation }) => sum + (perStation ? stations.length : 1), 0)
  if (learned > MOST_LEARNED) {
    say(
      'programmes',
      `expected at most ${MOST_LEARNED} that are learned, counted for each station that learns by itself`,
    )
  }
}

function checkPlaces(path: string, at: readonly string[], ids: Names, known: Known): void {
  for (const [place, name] of at.entries())
    known(`${path}.${place}`, [...ids.stations, ...ids.sites], name, 'a station')
}

function checkTasks(path: string, { tasks, budget }: Project, known: Known, say: Say): void {
  const names = tasks.map(({ id }) => id)
  for (const [index, { id, after, duration, crash }] of tasks.entries()) {
    const at = `${path}.tasks.${index}`
    if (names.indexOf(id) < index) say(`${at}.id`, `"${id}" names two things of this list`)
    for (const [place, before] of after.entries()) known(`${at}.after.${place}`, names, before, 'a task')
    if ('likely' in duration && !(duration.optimistic <= duration.likely && duration.likely <= duration.pessimistic)) {
      say(`${at}.duration`, 'expected optimistic, likely and pessimistic in ascending order')
    }
    if (crash !== null && crash.shortest > meanOf(duration)) {
      say(`${at}.crash.shortest`, 'expected a time that is shorter than the mean duration')
    }
  }
  const ring = ringOf(tasks)
  if (ring !== null) say(`${path}.tasks`, `expected tasks that do not wait for each other in a ring, as "${ring}" does`)
  const least = tasks.reduce((sum, { optional, cost }) => sum + (optional ? 0 : cost), 0)
  if (least > budget) say(`${path}.budget`, `expected at least what its tasks cost: ${least / 100}`)
}

const meanOf = (duration: Project['tasks'][number]['duration']): number =>
  'likely' in duration ? (duration.optimistic + 4 * duration.likely + duration.pessimistic) / 6 : duration.mean

/** A task that can never begin, because it waits for itself; null: there is none. */
function ringOf(tasks: Project['tasks']): string | null {
  const done = new Set<string>()
  let left = tasks.filter(({ after }) => after.every((id) => tasks.some((task) => task.id === id)))
  for (let before = -1; before !== left.length; ) {
    before = left.length
    for (const { id, after } of left) if (after.every((each) => done.has(each))) done.add(id)
    left = left.filter(({ id }) => !done.has(id))
  }
  return left[0]?.id ?? null
}

function checkOutcome(scenario: Scenario, path: string, outcome: Outcome, ids: Names, known: Known, say: Say): void {
  switch (outcome.kind) {
    case 'machines':
      known(`${path}.station`, ids.stations, outcome.station, 'a station')
      break
    case 'buffer':
      known(`${path}.station`, ids.stations, outcome.station, 'a station')
      if (byName(scenario.stations).get(outcome.station)?.buffer === null) {
        say(`${path}.station`, `"${outcome.station}" has room for any number of units already`)
      }
      break
    case 'parameter':
      checkPlaces(`${path}.at`, outcome.at, ids, known)
      if (outcome.factor.most < outcome.factor.least) {
        say(`${path}.factor.most`, `expected at least ${outcome.factor.least}`)
      }
      break
    case 'supplier':
      known(`${path}.supplier`, ids.suppliers, outcome.supplier, 'a supplier')
      break
    case 'mode': {
      known(`${path}.lane`, ids.lanes, outcome.lane, 'a lane')
      const lane = byName(scenario.lanes).get(outcome.lane)
      const modes = lane?.modes.map(({ mode }): string => mode) ?? []
      if (lane !== undefined) known(`${path}.mode`, modes, outcome.mode, 'one of its modes')
      if (lane?.mode === outcome.mode) say(`${path}.mode`, `"${outcome.lane}" is travelled by ${outcome.mode} already`)
    }
  }
}

function checkMachines({ stations, projects }: Scenario, lack: Say): void {
  const brought = new Map<string, number>()
  for (const outcome of projects.flatMap(({ tasks }) => tasks.flatMap(({ outcomes }) => outcomes))) {
    if (outcome.kind !== 'machines') continue
    brought.set(outcome.station, (brought.get(outcome.station) ?? 0) + outcome.count)
  }
  for (const [index, { id, machines, places }] of stations.entries()) {
    const coming = brought.get(id) ?? 0
    if ((places ?? machines) < machines + coming) {
      lack(
        `stations.${index}.places`,
        `expected places for ${machines + coming} machines: ${machines} there and ${coming} to come`,
      )
    }
  }
}
