/** All textures of a layout, at the scales that this screen needs: the floor's first, since it is seen first. */

import type { Textures } from 'phaser'
import type { Layout } from '../../content/case'
import type { FloorGrounds } from '../floor/floor'
import { spritesOfFloor } from '../floor/needs'
import { alwaysThere, type Standing, standingOn } from '../floor/standing'
import { SIGN_FONT } from '../labels/theme'
import { spritesOfMap } from '../map/needs'
import { type MapStanding, standingOnMap } from '../map/stage'
import type { StopScales } from '../view/heights'
import { projectX, projectY, FLOOR_TILES_PER_MAP_TILE as RATIO, UNIT_HEIGHT } from '../world/projection'
import { type Atlas, drawAtlas } from './atlas'
import { drawGround, type Ground } from './ground'
import { drawingScale, sheetSize } from './resolution'
import { spriteBox } from './sprites'

export interface Screen {
  readonly scales: StopScales
  /** Pixels of the device for one of the page. */
  readonly ratio: number
  /** Without mip levels a finer drawing would flicker when it is shown small. */
  readonly mips: boolean
}

export interface FloorTextures {
  readonly standing: readonly Standing[]
  readonly atlas: Atlas
  readonly grounds: FloorGrounds
}

export interface MapTextures {
  readonly standing: readonly MapStanding[]
  readonly atlas: Atlas
  readonly grounds: { readonly tray: Ground; readonly far: Ground }
}

export async function drawFloorTextures(
  textures: Textures.TextureManager,
  layout: Layout,
  screen: Screen,
  company: string,
): Promise<FloorTextures> {
  const { floor } = layout
  const standing = standingOn(floor, spriteBox)
  const shown = screen.scales[1] * screen.ratio
  const scale = screen.mips ? drawingScale(shown, 1.5) : shown * 1.25
  const most = sheetSize(screen.ratio)
  const ground = (name: string, fine: number) => drawGround(textures, `${floor.ground}-${name}`, fine, most)
  const [atlas, slab, wall, shell, roof] = await Promise.all([
    drawAtlas(textures, 'floor-sprites', spritesOfFloor(floor, spriteBox), scale, most),
    drawGround(textures, `${floor.ground}-slab`, scale, most, standing.filter(alwaysThere), (context) =>
      letterSign(context, layout, company),
    ),
    ground('wall', scale),
    ground('shell', Math.min(1, screen.ratio * 0.5)),
    ground('roof', Math.min(1, screen.ratio * 0.5)),
  ])
  return { standing, atlas, grounds: { slab, wall, shell, roof } }
}

export async function drawMapTextures(
  textures: Textures.TextureManager,
  layout: Layout,
  screen: Screen,
): Promise<MapTextures> {
  const { map } = layout
  const standing = standingOnMap(layout, spriteBox)
  const shown = screen.scales[3] * RATIO * screen.ratio
  const scale = screen.mips ? drawingScale(shown, 1) : shown * 1.25
  const most = sheetSize(screen.ratio)
  const atlas = await drawAtlas(textures, 'map-sprites', spritesOfMap(map), scale, most)
  const tray = await drawGround(textures, `${map.ground.name}-tray`, scale, most, standing)
  const far = await drawGround(textures, 'far-tray', 0.4 * Math.min(2, screen.ratio), most)
  return { standing, atlas, grounds: { tray, far } }
}

/** The company's name on the north wall, in the wall's own slant. */
function letterSign(context: CanvasRenderingContext2D, { floor }: Layout, company: string): void {
  const wide = (floor.width - floor.sign.x) * 100
  context.transform(0.64, 0.32, 0, 0.78, projectX(floor.sign.x, 0), projectY(floor.sign.x, 0) - 0.78 * UNIT_HEIGHT)
  context.fillStyle = '#FFFFFF'
  context.textAlign = 'center'
  const text = company.toUpperCase()
  let size = 24
  do {
    size--
    context.font = `700 ${size}px ${SIGN_FONT}`
  } while (context.measureText(text).width > wide - 48 && size > 8)
  context.fillText(text, wide / 2, 35 + size * 0.35)
}
