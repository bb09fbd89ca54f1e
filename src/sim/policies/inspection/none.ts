import { inspectionPolicy } from './inspection'

/** Nobody looks: everything goes on. */
export const none = inspectionPolicy({ params: {}, sample: () => 0, accepts: () => true })
