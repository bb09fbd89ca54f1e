/** The shell, the home screen and the settings. */

export const app = {
  name: 'Lead Time',
  close: 'Close',
  back: 'Back',
  stars: '{won} of 3 stars',
  loading: 'One moment',
  result: 'Where you ended',
  home: 'Home',
  skip: 'Skip to the desk',
  table: 'Show as table',
  chart: 'Show as chart',
  update: {
    text: 'A newer version of Lead Time is ready.',
    take: 'Reload now',
    later: 'Later',
    offline: 'Lead Time now works without a network.',
  },
  fault: {
    title: 'This panel broke',
    text: 'Something in the page failed, and it is our mistake. Your run is safe: save it to a file, then reload the page.',
    save: 'Save the run to a file',
    reload: 'Reload the page',
    detail: 'For a report',
  },
  missing: {
    title: 'Nothing here',
    text: 'This address leads to no screen of the game.',
    home: 'Go home',
  },
} as const

export const home = {
  pitch:
    'Run the shop floor in a hard hat. Run the supply chain in a captain’s cap. Find out what makes customers wait.',
  resume: 'Continue: {title}',
  begin: 'Start: {title}',
  load: 'Load a run',
  settings: 'Settings',
  campaign: 'Campaign',
  chapter: 'Chapter {chapter}',
  week: 'Week {week} of {weeks}',
  open: 'Read the briefing',
  length: '{weeks} weeks, about {minutes} minutes',
  theme: { day: 'Switch to the projector theme', projector: 'Switch to the day theme' },
  text: 'Text size: {percent} %. Make it larger',
  loadFault: {
    title: 'This run cannot be opened',
    unreadable: 'The file or link is not a run of Lead Time, or it was cut short on the way.',
    unknownCase: 'The run plays “{case}”, which this version does not have.',
    mismatch:
      'Replaying this run gives another result than it claims, so it was changed or comes from another version.',
  },
  /** A kept run that cannot be continued, by what is wrong with it. */
  setAside: {
    title: 'A kept run could not be continued',
    notJson: 'It was cut short or overwritten: {message}.',
    notForm: 'It is not in the form of a run, at “{path}”: {message}.',
    unknownScenario: 'It plays “{scenario}”, which this version does not have.',
    hashDiffers: 'Replaying it gives another result than was kept, so it was changed or comes from another version.',
    safe: 'It is set aside as it was found.',
    save: 'Save it to a file',
    discard: 'Throw it away',
    file: 'damaged-run.leadtime.json',
  },
  picture: 'A wooden tray with a harbour, a plant, suppliers and three towns',
} as const

export const settings = {
  title: 'Settings',
  theme: 'Theme',
  themes: { day: 'Day', projector: 'Projector', system: 'As the system' },
  themeNote: 'Projector is dark, with larger type, for the back row.',
  text: 'Text size',
  motion: 'Motion',
  motions: { full: 'Full', reduced: 'Reduced', system: 'As the system' },
  motionNote: 'Reduced: the camera cuts instead of moving, and loops stand still.',
  patterns: 'Shapes and patterns only',
  patternsNote: 'States and lines lose their colours and keep shape, dash and marker.',
  fault: 'This browser does not let the page keep settings. They hold until you close it.',
} as const
