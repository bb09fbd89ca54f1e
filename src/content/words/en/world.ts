/** The things of the simulated world: states, places, units, calendar. */

export const states = {
  running: { name: 'Running', line: 'Working on {product}.' },
  starved: { name: 'Waiting for work', line: 'Nothing to work on.' },
  blocked: { name: 'Blocked', line: 'Finished, and no room for it downstream.' },
  down: { name: 'Broken down', line: 'Broken down, {repair}.' },
  setup: { name: 'Changeover', line: 'Being set up for another model.' },
  maintenance: { name: 'In service', line: 'Stopped for planned service.' },
  quality: { name: 'Quality hold', line: 'Held until the quality is known.' },
  off: { name: 'Off shift', line: 'Nobody at work until the next shift.' },
  bottleneck: 'The constraint: it sets the pace of the plant',
} as const

export const moods = ['Angry', 'Unhappy', 'So so', 'Content', 'Delighted'] as const

export const series = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const

/** Names of what stands in companies, by id. */
export const names: Readonly<Record<string, string>> = {
  press: 'Press',
  cnc: 'CNC',
  weld: 'Weld',
  paint: 'Paint',
  test: 'Test',
  pack: 'Pack',
  tube: 'Steel tube',
  motor: 'Motors',
  coating: 'Coating',
  city: 'City',
  cargo: 'Cargo',
  junior: 'Junior',
  brannock: 'Brannock Steel',
  osei: 'Osei Motors',
  kestrel: 'Kestrel Drives',
  lindqvist: 'Lindqvist Coatings',
  portAmell: 'Port Amell',
  greyhaven: 'Greyhaven',
  lindow: 'Lindow',
  plant: 'Tidewater Cycles',
  tidewater: 'Tidewater Cycles',
  gate: 'the gate',
  dock: 'the dock',
  sea: 'Ship',
  rail: 'Rail',
  road: 'Road',
  express: 'Air',
  all: 'All',
}

/** What people on the spot call them, where room is scarce. */
export const shortNames: Readonly<Record<string, string>> = {
  brannock: 'Brannock',
  osei: 'Osei',
  kestrel: 'Kestrel',
  lindqvist: 'Lindqvist',
  tidewater: 'Tidewater',
}

export const units = {
  currency: '£',
  thousand: 'k',
  million: 'm',
  perUnit: 'a unit',
  perWeek: '/ wk',
  nothing: 'nothing to measure yet',
  score: '',
  percent: '%',
  ppm: 'ppm',
  units: 'units',
  lots: 'lots',
  unitsPerDay: 'a day',
  days: 'days',
  hours: 'h',
  turns: 'turns',
  kilogramsPerUnit: 'kg a unit',
  customers: 'buyers',
  min: 'min',
  h: 'h',
  weeks: 'weeks',
  one: { days: 'day', weeks: 'week' },
  /** Of inputs. */
  inputs: {
    '': '',
    units: 'units',
    lots: 'lots',
    cards: 'cards',
    days: 'days',
    hours: 'h',
    percent: '%',
    perWeek: 'a week',
  },
} as const

export const calendar = {
  days: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  shortDays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekLetter: 'W',
  now: 'now',
  ago: 'ago',
} as const
