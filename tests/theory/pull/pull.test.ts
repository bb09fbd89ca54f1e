import { confirm } from '../oracle/claim'
import { closedLineClaims } from './closed.claims'
import { kanbanClaims } from './kanban.claims'
import { makeToStockClaims } from './makeToStock.claims'

confirm(closedLineClaims)
confirm(kanbanClaims)
confirm(makeToStockClaims)
