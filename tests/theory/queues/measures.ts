/** What is said of a queue, out of what the watches count. Times in the theory's unit, which is a minute. */
import type { Metric } from '../oracle/simulated'

/** Customers in the system and in the queue, on average over time. */
export const number: Metric = ({ system, time }) => system! / time!
export const numberWaiting: Metric = ({ queued, time }) => queued! / time!
/** Time of a customer in the system and in the queue. */
export const sojourn: Metric = ({ flow, done }) => flow! / done!
export const wait: Metric = ({ delay, started }) => delay! / started!
export const hasToWait: Metric = ({ waited, started }) => waited! / started!
export const throughput: Metric = ({ done, time }) => done! / time!
export const emptyShare: Metric = ({ empty, time }) => empty! / time!
export const longerShare: Metric = ({ longer, done }) => longer! / done!
export const lossShare: Metric = ({ turnedAway, came }) => turnedAway! / came!
