import { lotSizingRule } from './lotSizing'

/** Each period's requirement when it falls due: no stock, most orders (Orlicky 1975). */
export const lotForLot = lotSizingRule({ params: {}, receipts: (netRequirements) => [...netRequirements] })
