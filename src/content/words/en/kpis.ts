import type { kpis as registry } from '../../../sim'

/** Measures by id: short on the strip, long in its panel, and what it is. */
export interface KpiWords {
  readonly name: string
  readonly short: string
  readonly help: string
}

const byId = {
  efficiency: {
    name: 'Output efficiency',
    short: 'Efficiency',
    help: 'What the good units that customers kept would have cost at best, as a share of the resources really used.',
  },
  satisfaction: {
    name: 'Customer satisfaction',
    short: 'Satisfaction',
    help: 'How content buyers are, weighted by how much they buy. It moves with every experience, and a bad one weighs about twice a good one.',
  },
  profit: {
    name: 'Profit',
    short: 'Profit',
    help: 'Sales minus everything that was used up. Machines count by their use, not by their purchase.',
  },
  goodOutput: {
    name: 'Good output',
    short: 'Good output',
    help: 'Good units finished per day. What was scrapped does not count; what nobody has bought yet does.',
  },
  scheduleAdherence: {
    name: 'Output against plan',
    short: 'On schedule',
    help: 'Lots finished by the day that the plan or the customer needs them, as a share of all lots finished.',
  },
  oee: {
    name: 'Overall equipment effectiveness',
    short: 'OEE',
    help: 'Availability times performance times quality, at the constraint: the share of planned machine time that made good units at nominal speed.',
  },
  utilization: {
    name: 'Utilization',
    short: 'Utilization',
    help: 'Share of staffed time in which the constraint is not idle for lack of work. Near 100 % queues explode, so a busy machine is not yet a good one.',
  },
  cycleTime: {
    name: 'Cycle time',
    short: 'Cycle time',
    help: 'Time of a unit on the floor, from the release of its lot to finished stock, nights and weekends included. By Little’s law it is work in process divided by output.',
  },
  wip: {
    name: 'Work in process',
    short: 'In process',
    help: 'Units between release and finished stock, on average.',
  },
  flowEfficiency: {
    name: 'Flow efficiency',
    short: 'Flow efficiency',
    help: 'How much of a lot’s time on the floor somebody works on it. The rest it waits.',
  },
  firstPassYield: {
    name: 'First-pass yield',
    short: 'Right first time',
    help: 'Share of units that passed through the plant without being sent back or scrapped.',
  },
  unitCost: {
    name: 'Cost of a good unit',
    short: 'Unit cost',
    help: 'Everything that the company used up, for each unit that a customer got and could use.',
  },
  costOfQuality: {
    name: 'Cost of quality',
    short: 'Cost of quality',
    help: 'What prevention, inspection, scrap and rework, and returns cost together, as a share of sales.',
  },
  onTimeInFull: {
    name: 'On time in full',
    short: 'On time in full',
    help: 'Share of orders that arrived complete, by the promised day.',
  },
  orderLeadTime: {
    name: 'Order lead time',
    short: 'Order to door',
    help: 'Time from a customer’s order to its delivery.',
  },
  fillRate: {
    name: 'Fill rate',
    short: 'From the shelf',
    help: 'Share of ordered units that could be taken from the shelf at once.',
  },
  lineFillRate: {
    name: 'Line fill rate',
    short: 'Lines filled',
    help: 'Share of order lines, large and small alike, that could be taken from the shelf in full at once.',
  },
  backlog: {
    name: 'Backlog',
    short: 'Backlog',
    help: 'Units of orders that are taken and neither delivered nor cancelled, on average.',
  },
  forecastError: {
    name: 'Forecast error',
    short: 'Forecast error',
    help: 'How far forecasts of weekly demand were from what was ordered, up or down, as a share of what was ordered.',
  },
  inventoryTurns: {
    name: 'Inventory turns',
    short: 'Stock turns',
    help: 'How often a year the money in stock goes round.',
  },
  freightPerUnit: {
    name: 'Freight per unit',
    short: 'Freight',
    help: 'Freight in and out, for each unit delivered.',
  },
  co2: {
    name: 'CO2 of transport per unit',
    short: 'CO2',
    help: 'What ships, trains, lorries and planes gave off on their way in and out, for each unit delivered.',
  },
  supplierOnTime: {
    name: 'Suppliers on time',
    short: 'Suppliers on time',
    help: 'Deliveries that came within the lead time that the supplier quotes, as a share of all.',
  },
  supplierPpm: {
    name: 'Supplier quality',
    short: 'Bad parts',
    help: 'Bad parts for each million delivered, as counted in what has come in. Of the true rate a few deliveries say little.',
  },
  retention: {
    name: 'Net retention',
    short: 'Retention',
    help: 'Buyers at the end against buyers at the start: those who left and those whom word of mouth brought.',
  },
  revenue: {
    name: 'Sales',
    short: 'Sales',
    help: 'What customers paid.',
  },
  cash: {
    name: 'Cash',
    short: 'Cash',
    help: 'Money in the bank, and how it changed over the last week. Below zero it is the bank’s, up to the credit line; beyond that the company is bankrupt.',
  },
} satisfies Record<keyof typeof registry, KpiWords>

export const kpis: Readonly<Record<string, KpiWords>> = byId

export const plane = {
  title: 'Where you stand',
  x: 'Output efficiency',
  y: 'Customer satisfaction',
  efficiency: 'Efficiency',
  satisfaction: 'Satisfaction',
  eff: 'eff.',
  sat: 'sat.',
  quarters: { costly: 'Loved, but costly', flow: 'In flow', trouble: 'In trouble', late: 'Busy, but late' },
  shortQuarters: { costly: 'Costly', flow: 'In flow', trouble: 'Trouble', late: 'Late' },
  goal: 'Goal {efficiency}, {satisfaction}',
  sentence: 'Output efficiency {efficiency} and customer satisfaction {satisfaction} over {span}: {quarter}. {trend}',
  fourWeeks: 'the last four weeks',
  soFar: 'what has been played so far',
  empty: 'The point appears after the first day, when there is something to measure.',
  moved: 'Since a week before: efficiency {efficiency}, satisfaction {satisfaction}.',
  target: 'The goal is efficiency {efficiency} and satisfaction {satisfaction}.',
  columns: { day: 'Day', efficiency: 'Efficiency', satisfaction: 'Satisfaction', decisions: 'Decisions' },
  axis: 'Axes run from {low} to 100.',
} as const
