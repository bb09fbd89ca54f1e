/** The command line of `sim`, checked: every flag that is not understood is named with what was expected. */

import { parseArgs } from 'node:util'
import type { ManagerId } from '../content/case'
import { parseDuration } from '../sim'
import { CommandFault } from './fault'

export const USAGE = `npm run sim -- NAME|FILE.json [options]

  NAME                a scenario of the game; FILE.json: a scenario file, or a run, which is checked by replaying it
  --commands LOG.json decisions: a list of { "at": "3 d", "lever": …, "args": … }, or a run file
  --manager NAME      decisions of a manager of the scenario: production, operations or both
  --replications N    runs with seeds of their own (10)
  --seed S            seed of the first run (the scenario's)
  --until TIME        length of the run, such as 52w (the scenario's)
  --json, --csv       for a program instead of a person
  --schema            the form of scenario files as JSON Schema
  --help              this text`

export interface SimOptions {
  readonly subject: string | null
  readonly commands: string | null
  readonly manager: ManagerId | null
  readonly replications: number
  readonly seed: number | null
  /** [ms] */
  readonly until: number | null
  readonly output: 'table' | 'json' | 'csv'
  readonly ask: 'run' | 'schema' | 'help'
}

const MANAGERS: readonly ManagerId[] = ['production', 'operations', 'both']
const MOST_REPLICATIONS = 100_000
const MOST_SEED = 2 ** 53 - 1

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
        json: flag,
        csv: flag,
        schema: flag,
        help: flag,
      },
    })
  } catch (fault) {
    throw wrong(fault instanceof Error ? fault.message : String(fault))
  }
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
  if (length !== null && length > 0) return length
  throw wrong(`${flag}: expected a duration such as 52w, 30d or 12h, found "${text}"`)
}

const wrong = (message: string): CommandFault => new CommandFault(`${message}\n\n${USAGE}`, 2)
