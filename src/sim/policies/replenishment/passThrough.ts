import { orderingRule } from './ordering'

/** What was asked for is ordered, whatever the stock: stock that was lost is never made good. */
export const passThrough = orderingRule({ params: {}, order: ({ demand }) => demand })
