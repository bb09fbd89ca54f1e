import { words } from '../../../content/words'
import type { Refusal } from '../../../sim'
import { nameOf } from '../../app/nameOf'
import { say } from '../../say'

/** Why not, as a sentence. */
export const refusalText = ({ reason, values }: Refusal): string =>
  say(words.refusals[reason] ?? words.refusals.unknown ?? reason, values, nameOf)
