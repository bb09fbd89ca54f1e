/** Projects as networks of numbered tasks, and what each task changes. */

import { expectedDuration, type ThreePointEstimate } from '../formulas/projectNetwork'
import { samplerOf } from '../kernel/distribution'
import { nameHash } from '../kernel/hash'
import type { OutcomeModel, ProjectModel, StationModel, TaskModel } from '../model'
import type { OutcomeSpec, ProjectSpec, TaskSpec } from '../scenario/project'
import type { Scenario } from '../scenario/scenario'
import { stationsAt } from './change'
import { indexOf } from './names'

export function projectsOf(
  scenario: Scenario,
  stations: readonly StationModel[],
): { projects: ProjectModel[]; tasks: TaskModel[] } {
  const tasks: TaskModel[] = []
  const projects = scenario.projects.map((spec, project): ProjectModel => {
    const first = tasks.length
    for (const task of spec.tasks) tasks.push(taskOf(scenario, stations, spec, project, first, task))
    return { id: spec.id, budget: spec.budget, life: spec.life, tasks: spec.tasks.map((_, place) => first + place) }
  })
  return { projects, tasks }
}

function taskOf(
  scenario: Scenario,
  stations: readonly StationModel[],
  { id: project, tasks }: ProjectSpec,
  index: number,
  first: number,
  { id, duration, after, cost, costPerDay, crash, optional, outcomes }: TaskSpec,
): TaskModel {
  const estimate: ThreePointEstimate | null = 'likely' in duration ? { ...duration } : null
  const mean = 'likely' in duration ? expectedDuration({ id, predecessors: after, duration }) : duration.mean
  return {
    id,
    project: index,
    duration: 'likely' in duration ? null : samplerOf(duration),
    estimate,
    mean,
    shortest: crash === null ? mean : Math.min(mean, crash.shortest),
    crashPerDay: crash?.costPerDay ?? 0,
    cost,
    costPerDay,
    after: after.map((each) => first + indexOf(tasks, each, 'task')),
    optional,
    outcomes: outcomes.map((outcome) => outcomeOf(scenario, stations, outcome)),
    seed: nameHash(`${project}:${id}`),
  }
}

function outcomeOf(scenario: Scenario, stations: readonly StationModel[], outcome: OutcomeSpec): OutcomeModel {
  switch (outcome.kind) {
    case 'machines':
      return { kind: 'machines', station: indexOf(stations, outcome.station, 'station'), count: outcome.count }
    case 'buffer':
      return { kind: 'buffer', station: indexOf(stations, outcome.station, 'station'), units: outcome.units }
    case 'parameter': {
      const { parameter, factor } = outcome
      return { kind: 'parameter', stations: stationsAt(outcome.at, stations), parameter, ...factor }
    }
    case 'mode': {
      const lane = indexOf(scenario.lanes, outcome.lane, 'lane')
      return { kind: 'mode', lane, mode: scenario.lanes[lane]!.modes.findIndex(({ mode }) => mode === outcome.mode) }
    }
    case 'supplier':
      return { kind: 'supplier', supplier: indexOf(scenario.suppliers, outcome.supplier, 'supplier') }
  }
}

/** Lanes with modes, "lane mode", that cannot be travelled by before a project has opened them. */
export function modesOpenedByProjects({ projects }: Scenario): Set<string> {
  const outcomes = projects.flatMap(({ tasks }) => tasks.flatMap((task) => task.outcomes))
  return new Set(outcomes.flatMap((outcome) => (outcome.kind === 'mode' ? [`${outcome.lane} ${outcome.mode}`] : [])))
}
