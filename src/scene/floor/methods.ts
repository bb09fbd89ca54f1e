/** What shows that a method is in force: boards, carts, the gate, and the lots that wait before it (art direction §7). */

import type { GameObjects } from 'phaser'
import type { Frame } from '../../sim'
import { stand } from '../pictures/atlas'
import { boardFill } from '../world/fill'
import { projectX, projectY } from '../world/projection'
import { depthAt, type FloorStage, type Part } from './stage'

const WAITING = 6

export class Methods implements Part {
  private readonly gate: GameObjects.Image
  private readonly board: GameObjects.Image
  private readonly waiting: readonly GameObjects.Image[]
  private readonly props: readonly { readonly lever: string | null; readonly image: GameObjects.Image }[]

  constructor(stage: FloorStage) {
    const { scene, atlas, depths, standing, layout } = stage
    const at = (id: string, sprite: string, x: number, y: number, size = 1) =>
      stand(scene, atlas, sprite, projectX(x, y), projectY(x, y), size).setDepth(depths.get(id)!)
    const { gate, board, waiting } = layout.floor
    this.gate = at('gate', 'dbr-gate-open', gate.x, gate.y)
    this.board = at('board', 'kanban-board-normal', board.x, board.y).setVisible(false)
    this.props = standing
      .filter((s) => s.id.startsWith('decor:'))
      .map((s) => ({ lever: s.lever, image: at(s.id, s.sprite, s.x, s.y, s.scale).setVisible(s.lever === null) }))
    this.waiting = Array.from({ length: WAITING }, (_, i) => {
      const [x, y, z] = [
        waiting.x - 0.2 + (i % 2) * 0.36,
        waiting.y - 0.1 + (Math.floor(i / 2) % 2) * 0.36,
        i < 4 ? 0 : 0.26,
      ]
      const image = stand(scene, atlas, 'ghost-crate', projectX(x, y), projectY(x, y, z))
      return image.setDepth(depthAt(stage, x, y, z) + i * 0.001).setVisible(false)
    })
  }

  show(frame: Frame): void {
    const { release, stations, levers } = frame
    this.gate.setFrame(release.open ? 'dbr-gate-open' : 'dbr-gate-closed')
    this.waiting.forEach((image, i) => {
      image.visible = i < release.waiting.length
    })
    let free = 0
    let all = 0
    for (const { cards } of stations) {
      free += cards?.free ?? 0
      all += cards?.all ?? 0
    }
    this.board.visible = all > 0
    if (all > 0) this.board.setFrame(`kanban-board-${boardFill(free, all)}`)
    for (const { lever, image } of this.props) {
      if (lever === null) continue
      const inForce = levers.find((l) => l.lever === lever)
      image.visible = inForce !== undefined && (inForce.supported || (inForce.adoption ?? 0) > 0.02)
    }
  }
}
