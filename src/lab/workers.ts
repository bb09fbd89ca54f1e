/**
 * Many runs at once: a pool of workers, or, where there are none or they fail, slices of work on the page, with the reason.
 * The results are the same on every road and come in the order of the jobs.
 */

import { type Remote, wrap } from 'comlink'
import { type JobOf, type ResultOf, type TaskName, work } from './tasks'

/** A batch lasts about this long [ms], so that handing it over costs next to nothing. */
const BATCH = 300
/** On the page, work stops after this long to let it breathe [ms]. */
const SLICE = 8
const MOST_WORKERS = 8
const CLOSED = 'the lab is closed'

export interface RunOptions {
  readonly signal?: AbortSignal
  /** Jobs done so far, of all. */
  readonly onProgress?: (done: number, all: number) => void
}

export interface Lab {
  /** @throws the signal's reason when it is cancelled, or what a job throws. */
  readonly run: <T extends TaskName>(task: T, jobs: readonly JobOf<T>[], options?: RunOptions) => Promise<ResultOf<T>[]>
  /** Why the page does the work itself: there are no workers here, or one broke with this message; null when workers do it. */
  readonly fallback: () => { readonly reason: 'noWorkers' | 'workersBroke'; readonly message: string } | null
  readonly close: () => void
}

interface LabOptions {
  /** How many; one less than the computer has, unless told. */
  readonly workers?: number
  /** Starts one. */
  readonly start?: () => Worker
}

interface Hand {
  readonly remote: Remote<{ work: typeof work }>
  /** Fails when the worker does, or is dismissed. */
  readonly broken: Promise<never>
  readonly dismiss: (why: string) => void
}

export function openLab({ workers = spareCores(), start = startWorker }: LabOptions = {}): Lab {
  let hands: Hand[] | null = null
  let closed = false
  let fallback: ReturnType<Lab['fallback']> =
    workers > 0 && hasWorkers(start) ? null : { reason: 'noWorkers', message: '' }

  /** Sends all home: where one breaks, the others stand on the same ground. */
  function dismissAll(why: string): void {
    for (const hand of hands ?? []) hand.dismiss(why)
    hands = null
  }

  function distrust(message: string): void {
    fallback ??= { reason: 'workersBroke', message }
    dismissAll(message)
  }

  function hire(): readonly Hand[] {
    if (fallback !== null) return []
    try {
      hands ??= Array.from({ length: workers }, () => handOf(start()))
    } catch (fault) {
      distrust(messageOf(fault))
    }
    return hands ?? []
  }

  async function serveOrDistrust<T extends TaskName>(hand: Hand, desk: Desk<T>): Promise<void> {
    try {
      await serve(hand, desk)
    } catch (fault) {
      if (!(fault instanceof WorkerBroke)) throw desk.stop(fault)
      if (!closed) distrust(fault.message)
    }
  }

  return {
    run: async (task, jobs, options = {}) => {
      const desk = layOut(task, jobs, options, () => closed)
      const present = hire().slice(0, jobs.length)
      await Promise.all(present.map((hand) => serveOrDistrust(hand, desk)))
      await serveOnPage(desk)
      return desk.results()
    },
    fallback: () => fallback,
    close: () => {
      closed = true
      dismissAll(CLOSED)
    },
  }
}

/** The jobs of one run: who takes some says which, and whoever fails puts them back. */
interface Desk<T extends TaskName> {
  readonly task: T
  readonly take: (most: number) => readonly number[]
  readonly putBack: (taken: readonly number[]) => void
  readonly jobsOf: (taken: readonly number[]) => JobOf<T>[]
  readonly keep: (taken: readonly number[], results: readonly ResultOf<T>[]) => void
  /** @throws when the run is cancelled, the lab is closed, or a job has failed. */
  readonly check: () => void
  /** Nobody takes another job; answers the fault. */
  readonly stop: (fault: unknown) => unknown
  readonly results: () => ResultOf<T>[]
}

function layOut<T extends TaskName>(
  task: T,
  jobs: readonly JobOf<T>[],
  { signal, onProgress }: RunOptions,
  isClosed: () => boolean,
): Desk<T> {
  let failed: { readonly fault: unknown } | null = null
  const open = jobs.map((_, index) => index)
  const results: ResultOf<T>[] = new Array(jobs.length)
  let done = 0
  return {
    task,
    take: (most) => open.splice(0, most),
    putBack: (taken) => void open.unshift(...taken),
    jobsOf: (taken) => taken.map((index) => jobs[index]!),
    keep: (taken, found) => {
      for (const [place, index] of taken.entries()) results[index] = found[place]!
      done += taken.length
      onProgress?.(done, jobs.length)
    },
    check: () => {
      signal?.throwIfAborted()
      if (failed !== null) throw failed.fault
      if (isClosed()) throw new Error(CLOSED)
    },
    stop: (fault) => {
      failed = { fault }
      return fault
    },
    results: () => results,
  }
}

async function serve<T extends TaskName>({ remote, broken }: Hand, desk: Desk<T>): Promise<void> {
  let batch = 1
  for (;;) {
    desk.check()
    const taken = desk.take(batch)
    if (taken.length === 0) return
    const began = performance.now()
    try {
      const call = remote.work(desk.task, desk.jobsOf(taken)) as unknown as Promise<ResultOf<T>[]>
      desk.keep(taken, await Promise.race([call, broken]))
    } catch (fault) {
      desk.putBack(taken)
      throw fault
    }
    const each = Math.max(0.01, (performance.now() - began) / taken.length)
    batch = Math.max(1, Math.round(BATCH / each))
  }
}

async function serveOnPage<T extends TaskName>(desk: Desk<T>): Promise<void> {
  let began = performance.now()
  for (;;) {
    desk.check()
    const taken = desk.take(1)
    if (taken.length === 0) return
    desk.keep(taken, work(desk.task, desk.jobsOf(taken)))
    if (performance.now() - began < SLICE) continue
    await new Promise((resolve) => setTimeout(resolve))
    began = performance.now()
  }
}

/** A worker that does not load or dies; not a job that fails. */
class WorkerBroke extends Error {}

function handOf(worker: Worker): Hand {
  let dismiss: Hand['dismiss'] = () => {}
  const broken = new Promise<never>((_, reject) => {
    const breakUp = (why: string) => {
      worker.terminate()
      reject(new WorkerBroke(why))
    }
    dismiss = breakUp
    worker.addEventListener('error', (event) => breakUp(event.message || 'the worker did not start'))
    worker.addEventListener('messageerror', () => breakUp('a message to the worker was lost'))
  })
  // Nobody may be listening when it breaks between two runs.
  broken.catch(() => {})
  return { remote: wrap(worker), broken, dismiss }
}

const startWorker = (): Worker => new Worker(new URL('./labWorker.ts', import.meta.url), { type: 'module' })

const hasWorkers = (start: () => Worker): boolean => start !== startWorker || typeof Worker !== 'undefined'

function spareCores(): number {
  const cores = typeof navigator === 'undefined' ? 1 : (navigator.hardwareConcurrency ?? 1)
  return Math.min(MOST_WORKERS, Math.max(1, cores - 1))
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : String(fault))
