/** Timetables, job by job: queues, lines that block, CONWIP, kanban, priorities. */
import { type Answer, answered, type Claim } from '../oracle/claim'
import { groupsNamed } from '../oracle/groups'
import { between, jobShop, type Timetable, timetableOf } from './timetable'

type Read<Params> = (told: Timetable, params: Params) => unknown

/** One run answers all metrics of a group. */
function told<Params>(
  group: string,
  run: (params: Params) => Timetable,
  metrics: Readonly<Record<string, Read<Params>>>,
): Claim {
  const answers = Object.entries(metrics).map(([metric, read]): [string, Answer] => [
    metric,
    (params) => read(run(params), params),
  ])
  return answered(group, Object.fromEntries(answers), 'run')
}

interface Queue {
  readonly arrival_times: readonly number[]
  readonly service_times: readonly number[]
  readonly servers: number
}

const mean = (numbers: readonly number[]): number => numbers.reduce((sum, each) => sum + each, 0) / numbers.length
const first = (rows: readonly (readonly number[])[]): number[] => rows.map((row) => row[0]!)
const last = (rows: readonly (readonly number[])[]): number[] => rows.map((row) => row[row.length - 1]!)

const queue = (group: string): Claim =>
  told<Queue>(
    group,
    ({ arrival_times: arrivals, service_times: times, servers }) =>
      timetableOf(jobShop({ times: times.map((time) => [time]), arrivals, at: () => ({ machines: servers }) })),
    {
      start_times: ({ starts }) => first(starts),
      departure_times: ({ departures }) => first(departures),
      mean_wait_in_queue: ({ starts }, { arrival_times: arrivals }) =>
        mean(first(starts).map((start, job) => start - arrivals[job]!)),
      time_average_number_in_system: ({ area, makespan }) => area / makespan,
      utilisation: ({ running, makespan }, { servers }) => running[0]! / servers / makespan,
    },
  )

interface Tandem {
  readonly processing_times_job_by_station: readonly (readonly number[])[]
  readonly buffers_between_stations: readonly (number | null)[]
  readonly blocking: string
}

function tandem(group: string): Claim {
  const run = (times: Tandem['processing_times_job_by_station'], buffers: readonly (number | null)[], how: string) =>
    timetableOf(jobShop({ times, at: between(buffers, how === 'before-service' ? 'beforeService' : 'afterService') }))
  const forward = ({
    processing_times_job_by_station: times,
    buffers_between_stations: buffers,
    blocking,
  }: Tandem): Timetable => run(times, buffers, blocking)
  const backward = ({
    processing_times_job_by_station: times,
    buffers_between_stations: buffers,
    blocking,
  }: Tandem): Timetable => run(times.map((row) => row.toReversed()).toReversed(), buffers.toReversed(), blocking)
  return told(group, forward, {
    departure_times_by_job_station: ({ departures }) => departures,
    start_times_by_job_station: ({ starts }) => starts,
    makespan: ({ makespan }) => makespan,
    busy_time_by_station: ({ running }) => running,
    ...(group === 'T-LINE-bbs0' ? {} : { blocked_time_by_station: ({ blocked }: Timetable) => blocked }),
    ...(group === 'T-LINE-inf'
      ? {}
      : { makespan_of_reversed_line_and_job_order: (_: Timetable, params: Tandem) => backward(params).makespan }),
  })
}

type Times = readonly (readonly number[])[]

export const traceClaims: readonly Claim[] = [
  ...groupsNamed('T-Q1-').map(queue),
  ...groupsNamed('T-LINE-').map(tandem),
  told<{ readonly processing_times_job_by_station: Times; readonly wip_cap: number }>(
    'T-CONWIP-a',
    ({ processing_times_job_by_station: times, wip_cap: cap }) =>
      timetableOf(jobShop({ times, release: { policy: 'conwip', args: { cap } } })),
    {
      release_times: ({ released }) => released,
      departure_times: ({ departures }) => last(departures),
      wip_area: ({ area }) => area,
    },
  ),
  told<{ readonly processing_times_job_by_station: Times; readonly kanbans: readonly number[] }>(
    'T-KANBAN-a',
    ({ processing_times_job_by_station: times, kanbans }) =>
      timetableOf(jobShop({ times, release: { policy: 'kanban', args: { cards: kanbans[0]! } } })),
    {
      completion_times_by_job_station: ({ finishes }) => finishes,
      stage_entry_times_by_job_stage: ({ released, departures }) =>
        departures.map((row, job) => [released[job], ...row]),
    },
  ),
  told<{ readonly jobs_arrival_service_class: readonly (readonly [number, number, number])[] }>(
    'T-PRIO-np',
    ({ jobs_arrival_service_class: jobs }) =>
      timetableOf(
        jobShop({
          times: jobs.map(([, time]) => [time]),
          arrivals: jobs.map(([arrival]) => arrival),
          priorities: jobs.map(([, , rank]) => rank),
          at: () => ({ dispatching: 'priority' }),
        }),
      ),
    { completion_times: ({ departures }) => first(departures) },
  ),
]
