import { confirm } from '../oracle/claim'
import { closedLineClaims } from './closed.claims'
import { kanbanClaims } from './kanban.claims'
import { makeToStockClaims } from './makeToStock.claims'

confirm(closedLineClaims, 180_000)
confirm(kanbanClaims, 180_000)
confirm(makeToStockClaims, 180_000)
