/** Makes the frame: what views may see of the world now. */

import { account } from './accounts'
import type { Frame } from './frame'
import { laneFrames, segmentFrames, stockFrames, supplierFrames } from './frames/chain'
import { machineFrames, releaseFrame, stationFrames, technicianFrames } from './frames/floor'
import { leverFrames } from './frames/levers'
import { motionFrames } from './frames/motions'
import type { World } from './world'

export function frameOf(world: World): Frame {
  const { model } = world
  return {
    now: world.now,
    over: world.over,
    bankrupt: world.bankrupt,
    onShift: world.shiftOn.length === 0 || world.shiftOn.some((on) => on),
    machines: machineFrames(world),
    stations: stationFrames(world),
    release: releaseFrame(world, 0),
    motions: motionFrames(world),
    technicians: technicianFrames(world),
    stocks: stockFrames(world),
    suppliers: supplierFrames(world),
    lanes: laneFrames(world),
    segments: segmentFrames(world),
    levers: leverFrames(world),
    money: {
      cash: world.balances[account.cash]!,
      credit: model.scenario.company.creditLine,
      stockValue: world.balances[account.stock]!,
    },
    promisedLeadTime: world.promisedLeadTime,
  }
}
