import type { Messages } from '../messages.js';
import { countedIn, monthsIn } from '../plural-forms.js';

const counted = countedIn('en');

/** Words that more than one element uses. */
export const common: Messages['common'] = {
  loading: 'Loading …',
  retry: 'Try again',
  cancel: 'Never mind',
  newTab: 'new tab',
  readAloud: ({ label }) => `Read aloud: ${label}`,
  stopReading: ({ label }) => `Stop reading: ${label}`,
  months: monthsIn(
    'en',
    { month: { one: '# month', other: '# months' }, year: { one: '# year', other: '# years' } },
    (from, to) => `${from} to ${to}`,
  ),
};

/** The skills picker. */
export const picker: Messages['picker'] = {
  label: 'What can you do already?',
  hint: 'Type something you do or did. Everyday words are fine.',
  placeholder: 'for example: cooking, washing, listening',
  chosen: ({ count }) => `${count} chosen`,
  results: ({ count }) => (count ? counted(count, { one: '# suggestion', other: '# suggestions' }) : 'No suggestions'),
  typed: ({ query }) => `you typed “${query}”`,
  didYouMean: ({ label }) => `Did you mean “${label}”?`,
  workedAs: 'I worked as …',
  workedAsOne: ({ occupation }) => `I worked as: ${occupation}`,
  confirm: 'Tick what you can do.',
  suggestions: 'Often goes with this',
  add: ({ label }) => `Add: ${label}`,
  remove: ({ label }) => `Remove: ${label}`,
  added: ({ label }) => `${label}: added.`,
  removed: ({ label }) => `${label}: removed. Changed your mind? Put it back.`,
  restore: 'Put back',
  empty: 'Nothing chosen yet. Start with something you like to do.',
  nothingFound: 'We do not know that yet. Say it in other words, or choose a job you did.',
  listbox: 'Suggestions',
  also: 'also:',
  already: 'already chosen',
  alreadyThere: ({ label }) => `${label}: already in your list.`,
  experiences: 'Maybe you know this',
  started: 'Would you rather start with a job you did?',
  more: ({ count }) => `Show ${count} more`,
  done: 'Done',
  removeShort: 'remove',
  removedRow: ({ label }) => `${label}: removed. Changed your mind?`,
  restored: ({ label }) => `${label}: back in your list.`,
  required: 'Choose at least one thing you can do.',
  max: ({ max }) => `You can choose at most ${max}. Remove one first.`,
  level: 'How well can you do this?',
  levels: { can: 'I can', learning: 'I am learning', want: 'I want to learn' },
};

/** The whole flow of `zorg-match`. */
export const match: Messages['match'] = {
  title: 'Which job suits you?',
  intro: 'Say what you can do. We look with you for a job that fits, and how to get there.',
  languages: {
    label: 'Choose your language',
    now: 'You are reading this in English now.',
    failed: ({ language }) => `${language} cannot be loaded now. Check your internet and try again.`,
    translated:
      'A computer helped to make this translation. No native speaker has checked it. The Dutch text is the one that counts.',
  },
  steps: { skills: 'What can you do already?', jobs: 'Which jobs fit?', route: 'How do you get there?' },
  privacy: 'Everything stays on this device. You need no account.',
  remember: 'Remember my choices on this device',
  rememberHint: 'We delete them after 6 months. We remember nothing about your situation.',
  forget: 'Delete my choices',
  forgetSure: 'Delete everything you chose here?',
  forgetYes: 'Yes, delete everything',
  rememberFailed: 'This device does not let us keep anything. Save your choices as a file.',
  save: 'Save as a file',
  fileName: 'my-choices.json',
  open: 'Open a file',
  opened: 'Your choices from the file are ready.',
  forgotten: 'Your choices are deleted.',
  print: 'Print',
  back: 'Back to the jobs',
  loadingJobs: 'We are reading the jobs …',
  progress: ({ done, total }) => `${done} of ${total} jobs read`,
  noJobs: 'There are no jobs here now. Look again later.',
  jobsFailed: 'We cannot get the jobs now. What you chose stays.',
};
