/** What became of the orders of a town, and what cost most of its goodwill. */
import { type Grievance, grievances, type SegmentStory } from '../../../lab/story/goodwill'

export const onTimeOf = ({ delivered, late }: Pick<SegmentStory, 'delivered' | 'late'>): number => delivered - late

/** The heaviest first, each with its share of all goodwill lost; without what hardly weighed. */
export function weightsOf({
  lost,
}: Pick<SegmentStory, 'lost'>): readonly { readonly id: Grievance; readonly share: number }[] {
  const all = grievances.reduce((sum, id) => sum + lost[id], 0)
  if (all <= 0) return []
  return grievances
    .map((id) => ({ id, share: lost[id] / all }))
    .filter(({ share }) => share >= 0.05)
    .sort((a, b) => b.share - a.share)
}
