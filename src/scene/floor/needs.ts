/** Which sprites the floor of a layout can ever show. */

import type { FloorLayout } from '../../content/case'
import type { Wanted } from '../pictures/atlas'
import { standingOn } from './standing'

const POSES = ['', '-idle', '-run1', '-run2']
const STATES = ['starved', 'blocked', 'down', 'setup', 'maintenance', 'quality', 'off']
const FACINGS = ['SE', 'SW', 'NW', 'NE']

export function spritesOfFloor(floor: FloorLayout, boxOf: Parameters<typeof standingOn>[1]): Wanted[] {
  const standing = new Set<string>()
  for (const station of floor.stations) for (const pose of POSES) standing.add(`machine-${station.sprite}${pose}`)
  for (const state of STATES) standing.add(`props-${state}`)
  for (const state of ['starved', 'blocked']) standing.add(`props-${state}-back`)
  for (const lamp of ['off', 'green', 'amber', 'red', 'blue']) standing.add(`andon-${lamp}`)
  for (const part of ['base', 'shelf', 'front-0', 'front-1', 'front-2', 'front-3', 'front-4'])
    standing.add(`rack-${part}`)
  for (const { sprite } of floor.stocks)
    for (const step of ['', '-1', '-2', '-3']) standing.add(`pallet-${sprite}${step}`)
  for (const id of ['pallet-empty', 'dbr-gate-open', 'dbr-gate-closed', 'ghost-crate']) standing.add(id)
  for (const fill of ['empty', 'normal', 'full']) standing.add(`kanban-board-${fill}`)
  for (const { sprite } of standingOn(floor, boxOf)) standing.add(sprite)
  const moving = ['bit-kanban-card', 'bit-rework', 'bit-tpm-check', 'quality-SE', 'truck-NW']
  for (const mark of ['A', 'B', 'C']) moving.push(`tote-${mark}`, `crate-${mark}`)
  for (const pose of ['NE-work', 'SW-idle', 'SE-idle', 'SE-call', 'SE-carry']) moving.push(`operator-${pose}`)
  for (const facing of FACINGS) moving.push(`agv-${facing}-empty`, `technician-${facing}-walk`)
  moving.push('technician-NE-work')
  return [
    ...[...standing].map((id) => ({ id, shadow: false })),
    ...moving.map((id) => ({ id, shadow: id !== 'truck-NW' && !id.startsWith('tote-') })),
  ]
}
