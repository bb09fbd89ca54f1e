/** What `npm run sim` does: the same runs as the game's, told to a terminal. */

import type { Command } from '../content/case'
import { caseOf } from '../content/scenarios'
import { nearest, scenarioJsonSchema } from '../content/schema'
import { build } from '../lab/build'
import type { RunFile } from '../lab/runFile'
import { verify } from '../lab/runFile'
import { seedsFrom } from '../lab/strategies'
import { type Outcome, runTrial, type TrialJob } from '../lab/trial'
import { compile, levers, Overload, open, type Refusal, refusal } from '../sim'
import { attempt, CommandFault, type ExitCode } from './fault'
import { readOptions, type SimOptions, USAGE } from './options'
import { csvOf, jsonOf, type Study, tableOf } from './report'
import { giveRoomToInline } from './roomToInline'
import { findLog, findSubject, type Subject } from './subject'
import type { Terminal } from './terminal'

/** Refusals that no run could do without. */
const NEVER = ['unknownLever', 'badArgument', 'locked']

/** Does what the arguments ask for; answers the code that a script sees, and says in a sentence what stopped it. */
export function simulate(args: readonly string[], terminal: Terminal): ExitCode {
  return attempt(terminal, () => {
    const options = readOptions(args)
    if (options.ask === 'help') return terminal.say(USAGE)
    if (options.ask === 'schema') return terminal.say(JSON.stringify(scenarioJsonSchema(), null, 2))
    const found = findSubject(options.subject!)
    if (found.kind === 'run') return terminal.say(confirm(options.subject!, found.run))
    const study = conduct(found.subject, options, terminal)
    terminal.say(options.output === 'json' ? jsonOf(study) : options.output === 'csv' ? csvOf(study) : tableOf(study))
  })
}

/** A run file is not simulated anew but checked. */
function confirm(file: string, run: RunFile): string {
  const company = caseOf(run.scenario)
  if (company === null) throw new CommandFault(`${file}: scenario: "${run.scenario}" is not known here`, 1)
  const verdict = verify(company, run)
  if (!verdict.ok) {
    const { differs, fromDay, toDay, decision, refusal } = verdict
    const which = decision === undefined ? '' : ` (decision ${decision}: ${refusal!.reason})`
    const versions = run.build === build ? '' : `; it was written by ${run.build} and replayed by ${build}`
    throw new CommandFault(`${file}: the ${differs} differs within days ${fromDay} to ${toDay}${which}${versions}`, 1)
  }
  return `${file}: replayed to the same state, ${run.log.length} decisions, hash ${run.hash}`
}

function conduct(subject: Subject, options: SimOptions, terminal: Terminal): Study {
  const said = logOf(subject, options)
  // Decisions come in the order of their time; faults and refusals are told by their place in the file.
  const places = [...said.keys()].sort((one, other) => said[one]!.at - said[other]!.at)
  const log = places.map((place) => said[place]!)
  const seed = options.seed ?? subject.seed
  const { scenario, objectives } = subject.company
  const until = options.until ?? scenario.length
  // A run may be longer than the game: the company is the same, only the end is later.
  const company = { scenario: { ...scenario, length: Math.max(scenario.length, until) }, objectives }
  const file = options.commands ?? 'manager'
  checkLog(file, company, seed, said)
  const late = log.filter(({ at }) => at > until).length
  if (late > 0) terminal.warn(`${file}: ${late} of ${log.length} decisions come after the end of the run`)
  giveRoomToInline(options.replications * until)
  const progress = terminal.progress(options.replications)
  const outcomes: Outcome[] = []
  try {
    for (const each of seedsFrom(seed, options.replications)) {
      outcomes.push(trial({ company, seed: each, log, until, mostEvents: options.mostEvents }))
      progress.step()
    }
  } finally {
    progress.end()
  }
  tellRefusals(file, said, places, outcomes, terminal)
  const strategy = options.commands ?? options.manager ?? 'nothing'
  return { scenario: scenario.id, strategy, seed, until, outcomes }
}

function trial(job: TrialJob): Outcome {
  try {
    return runTrial(job)
  } catch (fault) {
    if (fault instanceof Overload) throw new Overload(`seed ${job.seed}: ${fault.message}`)
    throw fault
  }
}

/** What no run of this company could do is a fault of the file, told before anything is run. */
function checkLog(file: string, { scenario }: TrialJob['company'], seed: number, said: readonly Command[]): void {
  if (said.length === 0) return
  const world = open(compile(scenario), seed)
  const faults = said.flatMap((command, place) => {
    const refused = refusal(world, command)
    return refused !== null && NEVER.includes(refused.reason) ? [lineOf(file, command, place, refused)] : []
  })
  if (faults.length > 0) throw new CommandFault(faults.join('\n'), 1)
}

function logOf(subject: Subject, { commands, manager, subject: name }: SimOptions): readonly Command[] {
  if (commands !== null) return findLog(commands)
  if (manager === null) return []
  if (subject.managers === null)
    throw new CommandFault(`${name}: managers: this file has none, so --manager has no meaning`, 2)
  return subject.managers[manager]
}

/** What a company refused, for want of money or of change, is news and no fault. */
function tellRefusals(
  file: string,
  said: readonly Command[],
  places: readonly number[],
  outcomes: readonly Outcome[],
  terminal: Terminal,
): void {
  const told = new Set<string>()
  for (const { index, refusal: refused } of outcomes.flatMap((outcome) => outcome.refused)) {
    const place = places[index]!
    told.add(lineOf(file, said[place]!, place, refused))
  }
  if (told.size > 0) terminal.warn([...told].join('\n'))
}

function lineOf(file: string, { lever }: Command, place: number, refused: Refusal): string {
  const { reason, values } = refused
  if (reason === 'badArgument') return `${file}: ${place}.args.${values.param} (${lever}): expected ${values.expected}`
  const at = `${file}: ${place}.lever`
  if (reason === 'unknownLever') {
    const known = Object.keys(levers)
    const near = nearest(lever, known)
    const hint = near === null ? '' : `; did you mean "${near}"?`
    return `${at}: expected one of ${known.join(', ')}, not "${lever}"${hint}`
  }
  if (reason === 'locked') {
    return `${at}: expected a lever that "unlocked" of the scenario names, not "${lever}"`
  }
  return `${at} (${lever}): refused: ${reason}${listed(values)}`
}

function listed(values: Readonly<Record<string, string | number>>): string {
  const parts = Object.entries(values).map(([name, value]) => `${name} ${value}`)
  return parts.length === 0 ? '' : ` (${parts.join(', ')})`
}
