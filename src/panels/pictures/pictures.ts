/** Pictures of screens without the live scene: small slabs of the same wooden model. */
import first from './dio-first.svg?url'
import hats from './dio-hats.svg?url'
import neck from './dio-neck.svg?url'
import pull from './dio-pull.svg?url'

const PICTURES = { first, pull, neck, hats }

export const pictureOf = (name: keyof typeof PICTURES): string => PICTURES[name]
