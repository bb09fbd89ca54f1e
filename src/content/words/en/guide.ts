/** Moments of guidance by step id. A prediction has three answers: the measure rises, stays, falls. */
export interface GuideWords {
  readonly title: string
  readonly text: string
  /** What is asked before the first move, when the step has a prediction. */
  readonly question?: string
  /** What it taught, once it has happened. */
  readonly after?: string
}

const steps: Readonly<Record<string, GuideWords>> = {
  welcome: {
    title: 'Your first twelve weeks',
    text: 'Customers want their bikes on time, and the plant must not waste what it spends. Move your dot to the top right corner of the plane: up is happy customers, right is an efficient plant.',
  },
  lookAtPaint: {
    title: 'Start where the pile is',
    text: 'Follow the boxes. They wait in front of the paint booth, for it sets the pace of the whole plant. Select it and see where its hours go.',
  },
  predictTpm: {
    title: 'Before you touch anything, predict',
    text: 'The booth runs until it breaks. You could stop it for a short service every ten hours instead.',
    question: 'What will happen to the effectiveness (OEE) of the bottleneck in the first two weeks of service?',
    after:
      'A planned stop of minutes replaces a breakdown of hours, because this machine wears out. Where a machine fails by pure chance, service would only cost time.',
  },
  pullTpm: {
    title: 'Now try it',
    text: 'Open TPM rounds on the desk, set the service interval, and switch it on. The price is on the card.',
  },
  watchTechnicians: {
    title: 'Look at the floor',
    text: 'Technicians in blue go from machine to machine. Cones mean service, smoke means a breakdown. There should soon be more cones and less smoke.',
  },
  takeCap: {
    title: 'Put on the other hat',
    text: 'A fine plant still waits for motors and trucks. Zoom out until the roof closes, or press H: the captain’s cap has its own desk.',
  },
  lookAtOsei: {
    title: 'Where do the motors come from?',
    text: 'All from one island, two weeks and more by ship. Select Osei Motors. What happens to the line when the island stops delivering?',
  },
  pullSourcing: {
    title: 'One source is a risk',
    text: 'Kestrel Drives is near, sure, and six percent dearer. Give it a share of the motors on the Source tab.',
  },
  pullDelivery: {
    title: 'Finished is not delivered',
    text: 'One truck a week goes to each town. A bike that misses it waits for the next. Choose how often they run, and what that costs.',
  },
  smallerLots: {
    title: 'Back to the floor: lots and plans',
    text: 'Lots of twenty wait for each other at every station, and the schedule makes what the forecast says. Try smaller lots, and a plan that replenishes what was sold.',
  },
  bothHats: {
    title: 'The rest is yours',
    text: 'Look at both scores every week. When one hat has done its part, the other one holds the next constraint. Click an alert to go to where it hurts.',
  },
}

export const guide = {
  label: 'Guide',
  next: 'Got it',
  skip: 'End the guidance',
  predict: 'What do you expect?',
  answers: { up: 'It rises', same: 'It stays', down: 'It falls' },
  /** Against what the same luck would have brought without any decision since. */
  against: {
    right:
      'As you said. {kpi} was {now} last week. By the same luck it would have been {before} had you left everything as it was.',
    wrong:
      'You said “{answer}”. {kpi} was {now} last week. By the same luck it would have been {before} had you left everything as it was.',
  },
  /** Nothing was decided that touched it. */
  untouched: 'You said “{answer}”, but nothing has been changed since that touches it: {kpi} was {now} last week.',
  /** Against what it was, where nothing else is known. */
  since: {
    right: 'As you said: {kpi} went from {before} to {now}.',
    wrong: 'You said “{answer}”. {kpi} went from {before} to {now}.',
  },
  noted: 'Noted. We come back to it.',
  happened: 'What happened',
  steps,
} as const
