/** Kanban, in long runs. */
import { confirm } from '../oracle/claim'
import { kanbanClaims } from './kanban.claims'

confirm(kanbanClaims, 180_000)
