/** The command line of `sim`, checked: every flag that is not understood is named with what was expected. */

import { parseArgs } from 'node:util'
import type { ManagerId } from '../content/case'
import { nearest } from '../content/schema'
import { parseDuration, YEAR } from '../sim'
import { CommandFault } from './fault'

export const USAGE = `npm run sim -- FILE.json|NAME [options]

Plays a scenario many times and prints its measures: means with their 95 % confidence intervals.

  FILE.json           a scenario file: a company alone, or a whole case of the game; - reads it from the standard input;
                      a run file is not played anew but checked by replaying it
  NAME                a scenario of the game
  --commands LOG.json decisions: a list of { "at": "3 d", "lever": …, "args": … }, in any order, or a run file
  --manager NAME      decisions of a manager of the scenario: production, operations or both
  --replications N    runs with seeds of their own (10)
  --seed S            seed of the first run (the scenario's; 1 for a company alone)
  --until TIME        length of each run, such as 52w (the scenario's)
  --most-events N     events after which a run is given up (1000000000)
  --json, --csv       for a program instead of a person
  --schema            the form of scenario files as JSON Schema
  --help              this text

Results go to the standard output, everything else to the standard error.
Exit codes: 0 done; 1 a file, or what it asks for, is at fault; 2 the command line is at fault; 3 a run was given up,
because time stood still or it grew beyond all bounds; 4 a fault of this program; 130 interrupted.`

export interface SimOptions {
  readonly subject: string | null
  readonly commands: string | null
  readonly manager: ManagerId | null
  readonly replications: number
  readonly seed: number | null
  /** [ms] */
  readonly until: number | null
  readonly mostEvents: number
  readonly output: 'table' | 'json' | 'csv'
  readonly ask: 'run' | 'schema' | 'help'
}

const MANAGERS: readonly ManagerId[] = ['production', 'operations', 'both']
const MOST_REPLICATIONS = 100_000
const MOST_SEED = 2 ** 32 - 1
/** Some minutes of work: a hundred years of a small company. */
const EVENTS = 1e9
/** What the calendar can count. */
const MOST_EVENTS = 8e9
/** [ms] */
const LONGEST = 10_000 * YEAR

export function readOptions(args: readonly string[]): SimOptions {
  const { values, positionals } = parse(args)
  const ask = values.help ? 'help' : values.schema ? 'schema' : 'run'
  const [subject = null, ...more] = positionals
  if (ask === 'run' && subject === null) throw wrong('expected a scenario or a file')
  if (more.length > 0) throw wrong(`expected one scenario, found "${more.join('", "')}" besides`)
  if (values.json && values.csv) throw wrong('--json and --csv: expected one of them')
  const { manager = null, commands = null } = values
  if (manager !== null && !isManager(manager)) {
    throw wrong(`--manager: expected ${MANAGERS.join(', ')}, found "${manager}"`)
  }
  if (manager !== null && commands !== null) throw wrong('--manager and --commands: expected one of them')
  return {
    subject,
    commands,
    manager,
    replications: whole('--replications', values.replications, 1, MOST_REPLICATIONS) ?? 10,
    seed: whole('--seed', values.seed, 0, MOST_SEED),
    until: duration('--until', values.until),
    mostEvents: whole('--most-events', values['most-events'], 1, MOST_EVENTS) ?? EVENTS,
    output: values.json ? 'json' : values.csv ? 'csv' : 'table',
    ask,
  }
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const
  const flag = { type: 'boolean', default: false } as const
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        commands: text,
        manager: text,
        replications: text,
        seed: text,
        until: text,
        'most-events': text,
        json: flag,
        csv: flag,
        schema: flag,
        help: flag,
      },
    })
  } catch (fault) {
    throw wrong(sentenceOf(fault))
  }
}

const FLAGS = ['commands', 'manager', 'replications', 'seed', 'until', 'most-events', 'json', 'csv', 'schema', 'help']

/** Node's sentence, without its advice on how to pass a file that begins with a hyphen. */
function sentenceOf(fault: unknown): string {
  const sentence = fault instanceof Error ? fault.message.replace(/ To specify a positional.*$/s, '') : String(fault)
  const [, wanting] = /^Option '(--[a-z-]+)[^']*' argument (?:is ambiguous|missing)/.exec(sentence) ?? []
  if (wanting !== undefined)
    return `${wanting}: expected a value; one that begins with a hyphen is written ${wanting}=-1`
  const [, flag] = /^Unknown option '--?([^']+)'/.exec(sentence) ?? []
  const near = flag === undefined ? null : nearest(flag, FLAGS)
  return near === null ? sentence : `${sentence.replace(/\.$/, '')}; did you mean "--${near}"?`
}

const isManager = (name: string): name is ManagerId => (MANAGERS as readonly string[]).includes(name)

function whole(flag: string, text: string | undefined, least: number, most: number): number | null {
  if (text === undefined) return null
  const value = Number(text)
  if (/^\d+$/.test(text) && value >= least && value <= most) return value
  throw wrong(`${flag}: expected a whole number from ${least} to ${most}, found "${text}"`)
}

function duration(flag: string, text: string | undefined): number | null {
  if (text === undefined) return null
  const length = parseDuration(text)
  if (length !== null && length > 0 && length <= LONGEST) return length
  throw wrong(`${flag}: expected a duration such as 52w, 30d or 12h, above 0 and at most 10000y, found "${text}"`)
}

const wrong = (message: string): CommandFault => new CommandFault(`${message}\nnpm run sim -- --help tells more`, 2)
