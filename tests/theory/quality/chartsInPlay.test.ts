/** Control charts over machines of a company: how many samples, and how long, until a shift is found; how many alarms are false. */
import { describe, it } from 'vitest'
import { alarmProbability, shewhartRunLength, shiftOfMean } from '../../../src/sim/formulas/shewhartRunLength'
import { constant, station, step } from '../../support/play'
import { batchesOf, type Watch } from '../oracle/batches'
import { hold } from '../oracle/hold'
import { endless, shop } from '../shop'

/** Minutes: a lot takes ten, a sample is taken every sixty, and the mean stays on target for twenty hours at work. */
const LOT = 10
const BETWEEN = 60
const ON_TARGET = 1200
const SIZE = 5
const SHIFT = 1
const LIMITS = 3

const scenario = shop({
  routes: { a: [step('s1', constant(`${LOT} min`), { characteristic: { offset: 0, sigma: 0.2 } })] },
  stations: [
    station('s1', {
      buffer: 1,
      meanShifts: { meanBetween: `${ON_TARGET} min`, size: { least: SHIFT, most: SHIFT }, up: 0.5 },
      chart: {
        plan: { policy: 'shewhart', args: { limits: LIMITS } },
        every: `${BETWEEN} min`,
        sample: SIZE,
        searchTime: '0 min',
      },
    }),
  ],
  work: [{ id: 'work', product: 'a', ...endless }],
})

function watch(): Watch {
  const counts = { found: 0, onTarget: 0, off: 0, falseAlarms: 0, delay: 0 }
  let shiftedAt = -1
  return {
    listener: {
      processShifted: (at) => {
        shiftedAt = at
      },
      chartSampled: () => {
        if (shiftedAt < 0) counts.onTarget++
        else counts.off++
      },
      chartSignalled: () => {
        if (shiftedAt < 0) counts.falseAlarms++
      },
      processReset: (at) => {
        counts.found++
        counts.delay += (at - shiftedAt) / 60_000
        shiftedAt = -1
      },
    },
    totals: () => ({ ...counts }),
  }
}

/** Mean time from a sample to the end of the lot in which the next shift comes, if one comes before the next sample. */
function sinceSample(): number {
  const stays = Math.exp(-LOT / ON_TARGET)
  let weight = 0
  let sum = 0
  for (let lot = 1; lot * LOT <= BETWEEN; lot++) {
    weight += stays ** lot
    sum += stays ** lot * lot * LOT
  }
  return sum / weight
}

describe('a Shewhart chart over a machine', () => {
  it('finds a shift after its average run length of samples (Duncan 1956), and is wrong once in 370', () => {
    const runLength = shewhartRunLength(LIMITS, shiftOfMean(SHIFT, SIZE))
    hold(batchesOf({ scenario, watch: watch(), length: 18_000_000 }), 0.2, {
      'samples to the signal': [runLength, ({ off, found }) => off! / found!],
      'time to the signal': [runLength * BETWEEN - sinceSample(), ({ delay, found }) => delay! / found!],
      'false alarms': [alarmProbability(LIMITS, 0), ({ falseAlarms, onTarget }) => falseAlarms! / onTarget!],
    })
  })
})
