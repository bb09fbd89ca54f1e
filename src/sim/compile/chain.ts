/** The chain: stock points with those who supply them, and the lanes between sites. */

import { samplerOf } from '../kernel/distribution'
import type { LaneModel, ModeModel, OfferModel, PointModel, ProductModel } from '../model'
import type { ModeSpec, OfferSpec } from '../scenario/chain'
import type { Scenario } from '../scenario/scenario'
import { standardCostOf } from './floor'
import { indexOf } from './names'

export function lanesOf(scenario: Scenario): LaneModel[] {
  return scenario.lanes.map((lane) => ({
    id: lane.id,
    from: lane.from,
    to: lane.to,
    inbound: scenario.sites.find(({ id }) => id === lane.from)?.kind === 'supplier',
    modes: lane.modes.map(modeOf),
    overtaking: lane.overtaking,
    disruption:
      lane.disruption === null
        ? null
        : { meanBetween: lane.disruption.meanBetween, length: samplerOf(lane.disruption.length) },
  }))
}

const modeOf = (spec: ModeSpec): ModeModel => ({
  mode: spec.mode,
  transit: samplerOf(spec.transit),
  costFixed: spec.costFixed,
  costPerUnit: spec.costPerUnit,
  departures: spec.departures,
  capacity: spec.capacity ?? Number.POSITIVE_INFINITY,
  vehicles: spec.vehicles,
  co2PerVehicle: spec.co2PerVehicle,
  co2PerUnit: spec.co2PerUnit,
})

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
        index: scenario.offers.indexOf(offer),
        supplier,
        item,
        price: offer.price,
        breaks: offer.breaks.map((step) => ({ from: step.from, price: step.price })),
        leastPrice: leastPriceOf(scenario, offer),
        minimumOrder: offer.minimumOrder,
        capacityPerWeek: offer.capacityPerWeek ?? Number.POSITIVE_INFINITY,
        crossing: offer.crossing,
        leadTime: samplerOf(offer.leadTime),
        defectProbability: offer.ppm / 1_000_000,
        lane,
      }
    })
}

function leastPriceOf({ contracts }: Scenario, { supplier, item, price, breaks }: OfferSpec): number {
  const agreed = contracts.filter((each) => each.supplier === supplier && each.item === item)
  return Math.min(price, ...breaks.map((step) => step.price), ...agreed.map(({ terms }) => terms.price))
}
