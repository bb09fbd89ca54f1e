/** The two typefaces of sign and labels, loaded before the first word is painted. */

import atkinson from '../../assets/fonts/atkinson-hyperlegible-next-latin-wght-normal.woff2?url'
import gabarito from '../../assets/fonts/gabarito-latin-wght-normal.woff2?url'

const faces = [
  ['Atkinson Hyperlegible Next Variable', atkinson, '200 800'],
  ['Gabarito Variable', gabarito, '400 900'],
] as const

export async function loadFonts(): Promise<void> {
  await Promise.all(
    faces.map(async ([family, address, weight]) => {
      if ([...document.fonts].some((face) => face.family.replaceAll('"', '') === family && face.status === 'loaded'))
        return
      // A label in another typeface is better than no label.
      const face = await new FontFace(family, `url(${address})`, { weight }).load().catch(() => null)
      if (face) document.fonts.add(face)
    }),
  )
}
