/** What is refused of lanes, offers and contracts at the door, and told where. */
import { expect, it } from 'vitest'
import { readScenario } from '../../src/content/schema'
import { companyJson, lane, product, station, step, supplied } from '../support/play'

const { offers = [], ...chain } = supplied('wood')
const [offer] = offers
const json = companyJson({
  ...chain,
  offers,
  items: [
    { id: 'wood', kind: 'material' },
    product('a', [step('s1', '1 min', { materials: [{ item: 'wood', quantity: 1 }] })]),
  ],
  stations: [station('s1')],
})
const contract = { supplier: 'mill', item: 'wood', terms: { price: 1, length: '4 w' } }
const lanes = [lane('in', 'mill', 'plant'), lane('out', 'plant', 'town')]

const faults = (changes: object): string[] => {
  const reading = readScenario({ ...json, ...changes })
  return reading.ok ? [] : reading.faults.map(({ path }) => path)
}

it('a company with a contract is sound', () => {
  expect(faults({ contracts: [contract] })).toEqual([])
})

it.each([
  [
    'a load of nothing',
    { lanes: [{ ...lanes[0], departure: { rule: 'whenFull' } }, lanes[1]] },
    'lanes.0.departure.load',
  ],
  [
    'disruptions without a pause',
    { lanes: [{ ...lanes[0], disruption: { meanBetween: '0 d', length: '1 d' } }, lanes[1]] },
    'lanes.0.disruption.meanBetween',
  ],
  [
    'a vehicle for nothing',
    { lanes: [{ ...lanes[0], modes: [{ ...lanes[0]!.modes[0], capacity: 0 }] }, lanes[1]] },
    'lanes.0.modes.0.capacity',
  ],
  ['an item offered twice', { offers: [offer, offer] }, 'offers.1.item'],
  [
    'breaks out of order',
    {
      offers: [
        {
          ...offer,
          breaks: [
            { from: 9, price: 1 },
            { from: 5, price: 2 },
          ],
        },
      ],
    },
    'offers.0.breaks',
  ],
  ['a contract over what is not offered', { contracts: [{ ...contract, item: 'a' }] }, 'contracts.0.item'],
  [
    'a reserve of what has no limit',
    { contracts: [{ ...contract, terms: { ...contract.terms, reserved: 5 } }] },
    'contracts.0.terms.reserved',
  ],
  [
    'periods of no length',
    { contracts: [{ ...contract, terms: { ...contract.terms, period: '0 d' } }] },
    'contracts.0.terms.period',
  ],
  [
    'two contracts in force',
    {
      contracts: [
        { ...contract, inForce: true },
        { ...contract, inForce: true },
      ],
    },
    'contracts.1.inForce',
  ],
])('a company is refused for %s', (_, changes, where) => {
  expect(faults(changes)).toEqual([where])
})
