/** What has happened, by fact; what asks for attention, by condition. */
export const events: Readonly<Record<string, string>> = {
  settingTookEffect: '{lever} takes effect',
  programmeGrew: '{lever}: {percent:percent} of the people work the new way',
  machineFailed: '{station} broke down',
  machineRepaired: '{station} is repaired after {downTime:duration}',
  machineServiced: '{station} was serviced',
  unitsScrapped: '{quantity} {product} scrapped at {station}',
  ruleBroken: 'Somebody let a lot in against the rule',
  stockAsked: '{item} ran out: {short} of {asked} units were not there',
  materialOrdered: '{quantity} {item} ordered from {supplier}',
  materialReceived: '{quantity} {item} received from {supplier}',
  outageBegan: '{supplier} cannot deliver',
  outageEnded: '{supplier} delivers again after {length:duration}',
  disruptionBegan: 'Nothing leaves from {from} to {to}',
  disruptionEnded: 'Vehicles leave again from {from} to {to} after {length:duration}',
  contractBegan: 'The contract with {supplier} over {item} is in force',
  contractEnded: 'The contract with {supplier} over {item} has ended',
  commitmentMissed: '{short} {item} fewer than agreed were ordered from {supplier}: {penalty:money} to pay',
  supplierQualified: '{supplier} is qualified',
  orderDeclined: 'Customers in {segment} find the promise too long',
  orderCancelled: 'A customer in {segment} gave up waiting for {quantity} {product}',
}

export interface AlertWords {
  readonly title: string
  readonly line: string
}

export const alerts: Readonly<Record<string, AlertWords>> = {
  machineDown: { title: '{place} is down', line: '{down} of {machines} machines stand.' },
  onlyMachineDown: { title: '{place} is down', line: 'Nothing passes until it is repaired.' },
  stationBlocked: { title: '{place} is blocked', line: 'No room downstream.' },
  stationStarved: { title: '{place} has no work', line: 'It is the constraint, and nothing reaches it.' },
  materialOut: { title: 'Out of {item}', line: '{onOrder} on order.' },
  supplierOutage: { title: '{place} cannot deliver', line: '{unitsOpen} units on order there.' },
  ordersLate: { title: 'Late orders in {place}', line: '{late} of {open} are past their promise.' },
  segmentUnhappy: { title: '{place} is unhappy', line: 'Satisfaction {satisfaction}. They begin to leave.' },
  cashLow: { title: 'Money runs low', line: '{cash:money} left, credit included.' },
}

export const complaints: Readonly<Record<string, string>> = {
  late: '“It came later than you promised.”',
  slow: '“It takes too long to get one.”',
  defective: '“It came with a fault.”',
  cancelled: '“I gave up waiting.”',
  quoted: '“That delivery time is far too long for us.”',
  none: '“We get what we were promised.”',
}
