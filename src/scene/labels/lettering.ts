/** All labels of a picture in one theme; a change of theme letters the picture anew. */

import { GameObjects, type Scene } from 'phaser'
import type { Layout } from '../../content/case'
import { FloorLabels } from './floorLabels'
import { inkOf } from './label'
import { MapLabels } from './mapLabels'
import { Marks } from './marks'
import { colours, type Theme } from './theme'

export interface Lettering {
  readonly floor: FloorLabels
  readonly map: MapLabels
  readonly clear: () => void
}

/** Drawing pixels of a plate for one of the screen: labels show them smaller than they are drawn. */
const MARKS_SCALE = 1.5

export async function openLettering(
  scene: Scene,
  layout: Layout,
  theme: Theme,
  ratio: number,
  nameOf: (id: string) => string,
): Promise<Lettering> {
  const ink = inkOf(scene, await Marks.draw(ratio * MARKS_SCALE, colours[theme].rim), theme, ratio)
  const { lanes, plant } = layout.map
  const market = (site: string) => (lanes.some(({ from, to }) => from === plant.id && to === site) ? site : null)
  const before = new Set(scene.children.list)
  const floor = new FloorLabels(ink, layout, nameOf)
  const map = new MapLabels(ink, layout, nameOf, market)
  const own = scene.children.list.filter((child) => !before.has(child))
  return {
    floor,
    map,
    clear: () => {
      for (const child of own) {
        const texture =
          child instanceof GameObjects.Image && child.texture.key.startsWith('label:') ? child.texture : null
        child.destroy()
        texture?.destroy()
      }
    },
  }
}
