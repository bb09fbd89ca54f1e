import { inspectionPolicy } from './inspection'

/** Every unit is looked at: with all that were found taken out, there is nothing left to judge. */
export const everyUnit = inspectionPolicy({ params: {}, sample: (lot) => lot, accepts: () => true })
