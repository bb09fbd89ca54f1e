/** What must hold of a world at every moment, worked out from its records one by one. Each answers with its breaches in words. */
import { account } from '../../src/sim/accounts'
import { doing, type Job, type Machine, NO_LIMIT, whereabouts } from '../../src/sim/floor'
import type { World } from '../../src/sim/index'
import { membersOf } from '../../src/sim/kernel/waitingLine'
import { journeys, shelves } from './chainState'
import { same, sum } from './sums'

export function breaches(world: World): string[] {
  return [
    ...lots(world),
    ...stations(world),
    ...machines(world),
    ...people(world),
    ...shelves(world),
    ...journeys(world),
    ...money(world),
  ]
}

const living = (world: World): Job[] => world.jobs.filter(({ place }) => place !== whereabouts.free)
const onFloor = (world: World): Job[] =>
  living(world).filter(({ place }) => place !== whereabouts.planned && place !== whereabouts.divided)
/** Lots that were divided and let in, by their name; their parts are not counted. */
const divided = (world: World): Job[] =>
  living(world).filter(({ place, releasedAt }) => place === whereabouts.divided && releasedAt >= 0)

function lots(world: World): string[] {
  const floor = onFloor(world)
  return [
    ...world.plants.flatMap(({ wipLots, wipUnits }, plant) => {
      const own = floor.filter(({ made }) => made.plant === plant)
      const names = divided(world).filter(({ made }) => made.plant === plant)
      const whole = own.filter(({ parent, feeds }) => parent < 0 && feeds < 0)
      return [
        ...same(`lots on the floor of plant ${plant}`, wipLots, whole.length + names.length),
        ...same(
          `units on the floor of plant ${plant}`,
          wipUnits,
          sum(own, (job) => job.quantity),
        ),
      ]
    }),
    ...parts(world),
    ...world.making.flatMap(({ pipeline: units }, product) =>
      same(
        `pipeline of ${product}`,
        units,
        sum(
          living(world).filter((job) => job.product === product && job.source < 0 && job.feeds < 0),
          (job) => job.quantity,
        ),
      ),
    ),
    ...floor.flatMap((job) =>
      job.defective < 0 || job.defective > job.quantity ? [`lot ${job.serial} has ${job.defective} bad units`] : [],
    ),
    // Nothing may be left of a lot whose units were rejected, until it leaves its machine.
    ...floor.flatMap(({ place, serial, quantity }) =>
      quantity > 0 || place === whereabouts.machine ? [] : [`lot ${serial} has ${quantity} units`],
    ),
    ...same('free lots', freeRecords(world), world.jobs.length - living(world).length),
  ]
}

/** Records of lots that are not in use, counted from each to the next. */
function freeRecords(world: World): number {
  let count = 0
  for (let index = world.freeJob; index >= 0; index = world.jobs[index]!.next) count++
  return count
}

/** Of every lot that goes in parts, as many are under way as it counts. */
function parts(world: World): string[] {
  const found = world.jobs.map(() => 0)
  for (const { parent } of living(world)) if (parent >= 0) found[parent]!++
  return living(world).flatMap((lot) => same(`parts of lot ${lot.serial}`, lot.parts, found[lot.index]!))
}

/** Station that the lot stands at: where it was finished, when it blocks a machine or stands in an output store. */
function standsAt(world: World, job: Job): number {
  const { route } = world.model.products[job.product]!
  return route[isDone(world, job) ? job.operation - 1 : job.operation]!.station
}

const isBlocking = ({ phase, job: first }: Machine, { index }: Job): boolean =>
  phase === doing.blocked && first === index

/** The operation before its present one is done and it has not left there. */
function isDone(world: World, job: Job): boolean {
  return (
    job.place === whereabouts.stored ||
    (job.place === whereabouts.machine && isBlocking(world.machines[job.machine]!, job))
  )
}

function stations(world: World): string[] {
  return world.stations.flatMap((station, index) => {
    const here = onFloor(world).filter((job) => standsAt(world, job) === index)
    const coming = here.filter(({ place }) => place === whereabouts.queue || place === whereabouts.moving)
    const wanting = onFloor(world).filter(
      (job) => isDone(world, job) && world.model.products[job.product]!.route[job.operation]!.station === index,
    )
    const { spec } = world.model.stations[index]!
    const shelved = containersOf(world, index).length
    return [
      ...same(`lots at ${spec.id}`, station.lots, here.length + shelved),
      ...same(
        `units coming to ${spec.id}`,
        station.buffered,
        sum(coming, (job) => job.quantity),
      ),
      ...same(
        `queue at ${spec.id}`,
        station.queue.count,
        here.filter(({ place }) => place === whereabouts.queue).length,
      ),
      ...same(
        `room kept at ${spec.id}`,
        station.reserved,
        sum(onFloor(world), (job) => (keepsRoomAt(world, job) === index ? job.reserved : 0)),
      ),
      ...same(
        `store at ${spec.id}`,
        station.stored,
        here.filter(({ place }) => place === whereabouts.stored).length + shelved,
      ),
      ...same(`lots that want to ${spec.id}`, station.wanting.count, wanting.length),
      ...(fits(world, index, here, coming) ? [] : [`too much before ${spec.id}`]),
    ]
  })
}

/** Station at which room is kept for the lot until it leaves its machine. */
function keepsRoomAt(world: World, job: Job): number {
  const { route } = world.model.products[job.product]!
  return job.reserved > 0 ? route[job.operation + 1]!.station : -1
}

/** Finished lots on the shelf that hold a card of the station. */
const containersOf = (world: World, station: number): number[] =>
  world.making.flatMap(({ containers }, product) => {
    const { route } = world.model.products[product]!
    return route[route.length - 1]?.station === station ? containers : []
  })

/** Room before the station is kept to, but for lots sent back, lots of the opening, and what cards let in. */
function fits(world: World, index: number, here: readonly Job[], coming: readonly Job[]): boolean {
  const { buffer, installed } = world.stations[index]!
  const { openingLots, planning } = world.model.scenario
  const carded = planning[0]!.release.policy === 'kanban' || world.programmes.some(({ launched }) => launched)
  // Parts come in together with their lot, and again when some are scrapped.
  if (world.model.products.some(({ feeders }) => feeders.length > 0)) return true
  // A lot that gave way to a more urgent one is back in the queue, whatever the room.
  if (coming.some(({ left }) => left > 0)) return true
  if (buffer === NO_LIMIT || openingLots.length > 0 || carded || here.some(({ reworks }) => reworks > 0)) return true
  if (buffer === 0) return here.filter(({ place }) => place !== whereabouts.stored).length <= installed
  // Under blocking before service, lots that may not begin wait on idle machines.
  const { spec, machines: bays } = world.model.stations[index]!
  const idle = spec.blocking === 'beforeService' ? bays.filter((m) => world.machines[m]!.job < 0) : []
  const before = membersOf(world.stations[index]!.queue).slice(idle.length)
  const moving = coming.filter(({ place }) => place === whereabouts.moving)
  const units = sum(before, ({ quantity }) => quantity) + sum(moving, ({ quantity }) => quantity)
  return before.length + moving.length < 2 || units <= buffer
}

function machines(world: World): string[] {
  return world.machines.flatMap((machine) => {
    const job = machine.job < 0 ? null : world.jobs[machine.job]!
    const name = `machine ${machine.index}`
    return [
      ...((machine.phase === doing.idle) === (job === null)
        ? []
        : [`${name} is ${machine.phase} with lot ${machine.job}`]),
      ...(job === null || (job.place === whereabouts.machine && job.machine === machine.index)
        ? []
        : [`${name} has a lost lot`]),
      ...(machine.working && machine.down ? [`${name} works although it is down`] : []),
      ...(Number.isFinite(machine.life) ? [] : [`${name} has a life of ${machine.life}`]),
      ...(machine.left < 0 || machine.age < 0 ? [`${name} has time below zero`] : []),
      ...(Number.isInteger(machine.left) && Number.isInteger(machine.age) ? [] : [`${name} is between milliseconds`]),
      ...(machine.process?.searching === true && machine.phase !== doing.hold
        ? [`${name} searches while ${machine.phase}`]
        : []),
    ]
  })
}

function people(world: World): string[] {
  return [
    ...world.pools.flatMap(({ free, present }, index) => {
      const own = world.machines.filter(({ pool }) => pool === index)
      return same(`people of pool ${index}`, present, free + sum(own, ({ operators }) => operators))
    }),
    ...world.crews.flatMap(({ free, waiting }, index) => {
      const own = world.machines.filter(({ station }) => world.model.stations[station]!.crew === index)
      const attending = own.filter(({ attended }) => attended).length
      return [
        ...(free < 0 ? [`crew ${index} has ${free} free`] : []),
        ...(free > 0 && waiting.length > 0 ? [`crew ${index} is free while ${waiting.length} machines wait`] : []),
        ...(attending > world.model.crews[index]!.headcount ? [`crew ${index} attends to ${attending}`] : []),
        ...same(`calls of crew ${index}`, waiting.length, own.filter(({ waitsTechnician }) => waitsTechnician).length),
      ]
    }),
  ]
}

/** Cents in a lot: material of the operations begun; of one sent back, of those that it has been through before. */
function centsIn(world: World, job: Job): number {
  const { route } = world.model.products[job.product]!
  const inHand = (job.place === whereabouts.machine && !isDone(world, job)) || job.left > 0
  const begun = inHand ? job.operation : job.operation - 1
  const last = Math.max(begun, job.redone)
  if (job.kitted) return job.quantity * (kitCents(world, job) + builtInCents(world, job, last))
  return last < 0 ? 0 : job.quantity * route[last]!.valueAdded
}

/** Cents in all the material that one unit of a kitted lot has with it from the gate. */
const kitCents = ({ model }: World, { made }: Job): number =>
  sum(made.kit, ({ point, quantity }) => quantity * model.points[point]!.standardCost)

/** Cents in the parts that were made for one unit of the lot and are built in, up to an operation. */
const builtInCents = ({ model }: World, { made }: Job, last: number): number =>
  sum(
    made.feeders.filter(({ operation }) => operation <= last),
    ({ product, quantity }) => quantity * model.products[product]!.standardCost,
  )

/** Cents in the parts that have come for a lot and are not built in yet. */
const centsBeside = ({ model }: World, { made, came }: Job): number =>
  sum([...came.entries()], ([index, units]) => units * model.products[made.feeders[index]!.product]!.standardCost)

function money(world: World): string[] {
  const { balances, model } = world
  // What customers have in their hands is ours until the order is complete; other sites' goods while they are on the way.
  const away = world.orders.filter((order) => order.open)
  const stock =
    sum([...world.points.entries()], ([index, { onHand }]) => onHand * model.points[index]!.standardCost) +
    sum(onFloor(world), (job) => centsIn(world, job) + centsBeside(world, job)) +
    sum(away, ({ point, segment, given, received }) => {
      return (given - (segment < 0 ? received : 0)) * model.points[point]!.standardCost
    })
  return [
    ...same(
      'all accounts together',
      sum(balances, (cents) => cents),
      0,
    ),
    ...same('the stock account', balances[account.stock]!, stock),
    ...balances.flatMap((cents, index) => (Number.isInteger(cents) ? [] : [`account ${index} holds ${cents}`])),
    ...same(
      'what is prepaid',
      balances[account.prepaid]!,
      sum(world.programmes, ({ prepaid }) => prepaid) +
        sum(world.assets, ({ account: of, book }) => (of === account.prepaid ? book : 0)),
    ),
    ...same(
      'what customers owe',
      balances[account.receivables]!,
      sum(world.segments, ({ invoices }) => sum(invoices, ({ amount }) => amount)),
    ),
    ...same('claims not in use', world.freeClaims.length, world.claims.filter(({ open }) => !open).length),
    ...same(
      'what is owed',
      -balances[account.payables]!,
      sum(world.suppliers, ({ bills }) => sum(bills, ({ amount }) => amount)),
    ),
    ...world.assets.flatMap(({ book }, index) => (book >= 0 ? [] : [`asset ${index} is worth ${book}`])),
    ...world.segments.flatMap(({ satisfaction, customers }, index) =>
      satisfaction >= 0 && satisfaction <= 100 && customers >= 0 ? [] : [`segment ${index} is at ${satisfaction}`],
    ),
    ...world.programmes.flatMap(({ adoption }, index) =>
      adoption >= 0 && adoption <= 1 ? [] : [`programme ${index} is at ${adoption}`],
    ),
  ]
}
