/** The chain: stock points with those who supply them, and the lanes between sites. */

import { samplerOf } from '../kernel/distribution'
import type { LaneModel, OfferModel, PointModel, ProductModel } from '../model'
import type { Scenario } from '../scenario/scenario'
import { standardCostOf } from './floor'
import { indexOf } from './names'
import { isOpenedByProject } from './project'

export function lanesOf(scenario: Scenario): LaneModel[] {
  return scenario.lanes.map((lane) => ({
    id: lane.id,
    from: lane.from,
    to: lane.to,
    inbound: scenario.sites.find(({ id }) => id === lane.from)?.kind === 'supplier',
    modes: lane.modes.map((mode) => ({
      ...mode,
      transit: samplerOf(mode.transit),
      offered: !isOpenedByProject(scenario, lane.id, mode.mode),
    })),
  }))
}

export function pointsOf(scenario: Scenario, products: readonly ProductModel[]): PointModel[] {
  return scenario.stockPoints.map((spec, index) => {
    const item = indexOf(scenario.items, spec.item, 'item')
    let baseUsage = 0
    for (const { point, baseDemand } of products) if (point === index) baseUsage += baseDemand
    for (const { route, baseDemand: units } of products) {
      for (const { materials } of route) {
        for (const { point, quantity } of materials) if (point === index) baseUsage += units * quantity
      }
    }
    return {
      id: spec.id,
      item,
      itemId: spec.item,
      site: spec.site,
      product: products.findIndex(({ id }) => id === spec.item),
      made: products.some(({ point, route }) => point === index && route.length > 0),
      standardCost: standardCostOf(scenario, spec.item),
      offers: offersFor(scenario, spec.item, spec.site, item),
      orderCost: spec.orderCost,
      baseUsage,
    }
  })
}

function offersFor(scenario: Scenario, id: string, site: string, item: number): OfferModel[] {
  return scenario.offers
    .filter((offer) => offer.item === id)
    .map((offer) => {
      const supplier = indexOf(scenario.suppliers, offer.supplier, 'supplier')
      const from = scenario.suppliers[supplier]!.site
      const lane = offer.delivered ? -1 : scenario.lanes.findIndex((each) => each.from === from && each.to === site)
      if (lane < 0 && !offer.delivered) throw new Error(`no lane from "${from}" to "${site}"`)
      return {
        supplier,
        item,
        price: offer.price,
        minimumOrder: offer.minimumOrder,
        leadTime: samplerOf(offer.leadTime),
        defectProbability: offer.ppm / 1_000_000,
        lane,
      }
    })
}
