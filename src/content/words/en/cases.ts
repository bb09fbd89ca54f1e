/** The companies of the campaign: title, story and what is at stake, by case id. */
export interface CaseWords {
  readonly chapter: number
  readonly title: string
  /** One line for the card. */
  readonly line: string
  readonly company: string
  /** The problem, in two or three sentences. */
  readonly problem: string
  readonly quote: string
  readonly speaker: string
  /** Picture of its card. */
  readonly picture: 'first' | 'pull' | 'neck' | 'hats'
}

export const cases: Readonly<Record<string, CaseWords>> = {
  'first-shift': {
    chapter: 1,
    title: 'First shift',
    line: 'Good bikes, late and dear. Find out what makes customers wait.',
    company:
      'Tidewater Cycles builds three models of electric bike on one line and sells them in a port, a market town and a village.',
    problem:
      'Everybody is busy, the floor is full of half-made bikes, and about one order in three comes late. If nothing changes, it will soon be most of them. Work on one bike takes little more than an hour. The rest of the time it waits.',
    quote: 'I can push more work in, or I can promise less. Neither of them has helped so far.',
    speaker: 'Mara Quist, plant manager',
    picture: 'hats',
  },
}
