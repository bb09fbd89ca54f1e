/** The standard speed models, as their files say them: for `readScenario`. */

import m1 from './m1.json'
import m2 from './m2.json'
import m3 from './m3.json'

export const benchmarks: Readonly<Record<'m1' | 'm2' | 'm3', unknown>> = { m1, m2, m3 }
