/** One sentence that says how it ended, and one that says why: chosen by what the run lacks most. */
import { words } from '../../../content/words'
import type { Grievance } from '../../../lab/story/goodwill'
import { grievances } from '../../../lab/story/goodwill'
import type { Story } from '../../../lab/story/story'
import { DAY, WEEK } from '../../../sim'
import { kpiOf } from '../../app/levers'
import { wholeNumber } from '../../format'
import { say } from '../../say'

export type Lead = keyof typeof words.debrief.headline.lead

export interface Headline {
  readonly lead: Lead
  readonly because:
    | { readonly kind: 'loss'; readonly id: string; readonly points: number }
    | { readonly kind: 'goodwill'; readonly id: Grievance }
    | { readonly kind: 'faster'; readonly before: number; readonly now: number }
    | null
  /** Week of the end, counted from one. */
  readonly week: number
}

type Told = Pick<Story, 'at' | 'bankrupt' | 'goals' | 'efficiency' | 'losses' | 'segments' | 'floor' | 'trail'>

export function headlineOf(story: Told): Headline {
  const week = Math.max(1, Math.ceil(story.at / WEEK))
  const loss = worstLoss(story)
  const grievance = worstGrievance(story)
  if (story.bankrupt) return { lead: 'bankrupt', because: loss, week }
  const efficiency = shortOf(story, 'efficiency')
  const satisfaction = shortOf(story, 'satisfaction')
  if (efficiency === null || satisfaction === null || story.at < WEEK) return { lead: 'early', because: null, week }
  if (efficiency <= 0 && satisfaction <= 0) return { lead: 'both', because: faster(story), week }
  if (efficiency <= 0) return { lead: 'lean', because: grievance, week }
  if (satisfaction <= 0) return { lead: 'loved', because: loss, week }
  return { lead: 'neither', because: satisfaction >= efficiency ? grievance : loss, week }
}

/** Points that a score lacks of the most that is asked of it, or of 70 where nothing is asked; null: not measured. */
function shortOf({ goals, trail }: Told, kpi: 'efficiency' | 'satisfaction'): number | null {
  const asked = goals.filter((goal) => goal.kpi === kpi && goal.comparison === 'atLeast')
  const value = trail.at(-1)?.[kpi] ?? null
  if (value === null) return null
  const hat = kpi === 'efficiency' ? 'production' : 'operations'
  const others = goals.some((goal) => kpiOf(goal.kpi)?.hat === hat && !goal.met)
  const least = Math.max(...asked.map(({ target }) => target), asked.length === 0 ? 70 : 0)
  return Math.max(least - value, others ? A_LITTLE : Number.NEGATIVE_INFINITY)
}

/** What a goal beside the two scores counts for that was missed [points]. */
const A_LITTLE = 0.1

function worstLoss({ losses }: Told): Headline['because'] {
  const [worst] = [...losses].sort((a, b) => (b.value ?? 0) - (a.value ?? 0))
  return worst === undefined || (worst.value ?? 0) < 1
    ? null
    : { kind: 'loss', id: worst.id, points: Math.round(worst.value!) }
}

function worstGrievance({ segments }: Told): Headline['because'] {
  const lost = (id: Grievance) => segments.reduce((sum, segment) => sum + segment.lost[id], 0)
  const [worst] = [...grievances].sort((a, b) => lost(b) - lost(a))
  return worst === undefined || lost(worst) === 0 ? null : { kind: 'goodwill', id: worst }
}

/** A flow that shortened by at least this share is told. */
const FASTER = 0.85

function faster({ floor: { first, last } }: Told): Headline['because'] {
  return first === null || last === null || last.flowTime > FASTER * first.flowTime
    ? null
    : { kind: 'faster', before: first.flowTime / DAY, now: last.flowTime / DAY }
}

export function headlineText({ lead, because, week }: Headline): string {
  const { headline } = words.debrief
  const first = say(headline.lead[lead], { week })
  const money = (points: number) => `${words.units.currency}${wholeNumber(points)}`
  switch (because?.kind) {
    case 'loss': {
      const sentence = headline.losses[because.id]
      return sentence === undefined
        ? first
        : `${first} ${say(sentence, { money: money(because.points), hundred: money(100) })}`
    }
    case 'goodwill':
      return `${first} ${headline.goodwill[because.id] ?? ''}`.trim()
    case 'faster':
      return `${first} ${say(headline.faster, { before: because.before, now: because.now })}`
    default:
      return first
  }
}
