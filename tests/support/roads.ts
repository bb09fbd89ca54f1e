/** The roads that a lot may take through a factory: the beaten path where it may, or the general one everywhere. */

import type { Model } from '../../src/sim/index'

/** The same company, in which every lot takes the general road. */
export const general = (model: Model): Model => ({
  ...model,
  stations: model.stations.map((station) => ({ ...station, plain: false })),
})
