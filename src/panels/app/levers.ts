/** What panels ask of the registries of the world: which levers and measures there are, and of which hat. */
import { type Kpi, kpis, leverOf, levers } from '../../sim'
import type { Case } from './company'

export { leverOf }

export type Hat = 'production' | 'operations'

export const kpiOf = (id: string): Kpi | null =>
  Object.hasOwn(kpis, id) ? (kpis[id as keyof typeof kpis] as unknown as Kpi) : null

/** The levers that the company has unlocked, in the order of the registry. */
export const unlocked = ({ scenario }: Case): readonly string[] =>
  Object.keys(levers).filter((id) => scenario.unlocked.includes(id))

/** The hats under which a company has something to decide. */
export function hatsOf(company: Case): readonly Hat[] {
  const of = new Set(unlocked(company).map((id) => leverOf(id)?.hat))
  return (['production', 'operations'] as const).filter((hat) => of.has(hat))
}
