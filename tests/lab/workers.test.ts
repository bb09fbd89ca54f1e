import { describe, expect, it } from 'vitest'
import { cases } from '../../src/content/scenarios'
import { openLab } from '../../src/lab/workers'
import { WEEK } from '../../src/sim'

const company = cases[0]!
const jobs = [1, 2, 3, 4].map((seed) => ({ company, seed, log: [], until: WEEK }))

/** A browser's worker as far as it fails: it starts and then reports that it could not be loaded. */
function brokenWorker(): Worker {
  const worker = new EventTarget() as Worker
  worker.postMessage = () => {}
  worker.terminate = () => {}
  setTimeout(() => worker.dispatchEvent(Object.assign(new Event('error'), { message: 'blocked by policy' })))
  return worker
}

describe('the lab', () => {
  it('answers in the order of the jobs and tells how far it is', async () => {
    const told: string[] = []
    const outcomes = await openLab({ workers: 0 }).run('trial', jobs, {
      onProgress: (done, all) => told.push(`${done}/${all}`),
    })
    expect(outcomes.map(({ seed }) => seed)).toEqual([1, 2, 3, 4])
    expect(told).toEqual(['1/4', '2/4', '3/4', '4/4'])
  })

  it('stops when it is cancelled', async () => {
    const cancel = new AbortController()
    const running = openLab({ workers: 0 }).run('trial', jobs, {
      signal: cancel.signal,
      onProgress: () => cancel.abort(new Error('enough')),
    })
    await expect(running).rejects.toThrow('enough')
  })

  it('says that it works on the page where there are no workers', () => {
    expect(openLab({ workers: 2 }).fallback()).toEqual({ reason: 'noWorkers', message: '' })
  })

  it('does the work itself when workers break, and keeps the reason', async () => {
    const lab = openLab({ workers: 2, start: brokenWorker })
    expect(lab.fallback()).toBeNull()
    const outcomes = await lab.run('trial', jobs)
    expect(outcomes).toEqual(await openLab({ workers: 0 }).run('trial', jobs))
    expect(lab.fallback()).toEqual({ reason: 'workersBroke', message: 'blocked by policy' })
  })

  it('does the work itself when a worker cannot even be made', async () => {
    const start = () => {
      throw new Error('no workers from a file')
    }
    const lab = openLab({ workers: 1, start })
    expect(await lab.run('trial', jobs.slice(0, 1))).toHaveLength(1)
    expect(lab.fallback()).toEqual({ reason: 'workersBroke', message: 'no workers from a file' })
  })

  it('ends what is under way when it is closed', async () => {
    const lab = openLab({ workers: 0 })
    const running = lab.run('trial', jobs, { onProgress: () => lab.close() })
    await expect(running).rejects.toThrow('the lab is closed')
  })
})
