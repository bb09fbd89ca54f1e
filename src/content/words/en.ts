/** English, by subject. */
import { app, home, settings } from './en/app'
import { briefing } from './en/briefing'
import { cards } from './en/cards'
import { cases } from './en/cases'
import { debrief } from './en/debrief'
import { desk } from './en/desk'
import { alerts, complaints, events } from './en/events'
import { guide } from './en/guide'
import { inspector } from './en/inspector'
import { kpis, plane } from './en/kpis'
import { levers } from './en/levers'
import { menu, play } from './en/play'
import { refusals } from './en/refusals'
import { calendar, moods, names, series, shortNames, states, units } from './en/world'

export const en = {
  app,
  home,
  settings,
  briefing,
  play,
  menu,
  debrief,
  desk,
  inspector,
  kpis,
  plane,
  levers,
  refusals,
  cards,
  cases,
  guide,
  events,
  alerts,
  complaints,
  states,
  moods,
  names,
  shortNames,
  series,
  units,
  calendar,
} as const
