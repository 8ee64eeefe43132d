import type { JobMessages } from '../job-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('en');
const jobs = (count: number): string => counted(count, { one: '# job', other: '# jobs' });

const job: JobMessages['job'] = {
  first: 'You need this first',
  firstSentence: ({ list }) => `For this job you first need: ${list}.`,
  asksMore: 'They also ask for',
  way: 'How to get there',
  wayHint: 'You see step by step what you can do, and how long it takes.',
  applyTitle: 'Interested?',
  save: 'Save',
  saved: 'Saved',
  saveLabel: ({ title }) => `Save: ${title}`,
  savedLabel: ({ title }) => `Saved: ${title}`,
  savedSay: ({ title }) => `${title} is saved.`,
  unsavedSay: ({ title }) => `${title} is no longer saved.`,
  hide: 'Hide',
  hideLabel: ({ title }) => `Hide: ${title}`,
  hiddenRow: ({ title }) => `${title} is hidden. Changed your mind?`,
  hiddenSay: ({ title }) => `${title} is hidden.`,
  restore: 'Put back',
  restored: ({ title }) => `${title} is back.`,
  hiddenCount: ({ count }) => `You hid ${jobs(count)}.`,
  showHidden: 'Show them again',
  print: 'Print',
  wished: 'Not needed to begin',
  someOf: ({ shown, count }) => `${shown} of ${count} jobs`,
  printLabel: ({ title }) => `Print: ${title}`,
  printSaved: 'Print your saved jobs',
  views: 'Which jobs do you want to see?',
  all: ({ count }) => `All jobs (${count})`,
  onlySaved: ({ count }) => `Saved (${count})`,
  noneSaved: 'You have not saved a job yet. Press “Save” at a job that you want to remember.',
  savedGone: ({ count }) =>
    count === 1 ? 'One job that you saved is no longer here.' : `${count} jobs that you saved are no longer here.`,
  savedHint: 'Saved jobs stay as long as this page is open.',
  savedKept: 'Saved jobs stay on this device, like your choices.',
  reading: ({ done, total }) => `We have read ${done} of the ${total} jobs.`,
  readingHint: 'You can look already. We go on reading.',
  unread: ({ count }) => `${jobs(count)} still to read`,
  fresh: ({ when }) => `The list of jobs is from ${when}.`,
  stale: ({ when }) => `The list of jobs is from ${when}. Check if the job is still open.`,
};

const dayAlong: JobMessages['dayAlong'] = {
  title: 'Would you like to join in for a day first?',
  hint: 'You can send this. It is in Dutch, for the employer. Change it as you like.',
  text: 'Your message',
  copy: 'Copy',
  copied: 'The text is copied.',
  notCopied: 'Copying does not work here. The text is selected, copy it yourself.',
  mail: 'Put in an email',
};

const compare: JobMessages['compare'] = {
  add: 'Compare',
  addLabel: ({ title }) => `Compare: ${title}`,
  added: ({ title, count }) => `${title} is in your comparison. You chose ${count}.`,
  removed: ({ title }) => `${title} is no longer in your comparison.`,
  full: 'You already compare three. Take one out first.',
  chosen: ({ count }) => `${jobs(count)} chosen to compare`,
  oneMore: 'Choose one more.',
  open: 'Compare now',
  clear: 'Empty',
  title: 'Jobs side by side',
  close: 'Back to the list',
  what: 'What',
  rows: {
    employer: 'Employer',
    place: 'Place',
    hours: 'Hours',
    pay: 'Pay',
    closes: 'Until when',
    fit: 'Does it fit?',
    have: 'You bring this',
    close: 'This comes close',
    trains: 'You learn this there',
    missing: 'You do not have this yet',
    needed: 'Needed before you start',
    practical: 'Hours and contract',
    offers: 'They offer this',
  },
  notTold: 'not mentioned',
  none: 'nothing',
  remove: 'Take out',
  removeLabel: ({ title }) => `Take out of the comparison: ${title}`,
};

const filters: JobMessages['filters'] = {
  open: 'Choose what you look for',
  openWith: ({ count }) => `Choose what you look for (${count})`,
  chosen: 'You chose',
  remove: ({ label }) => `Take out: ${label}`,
  clear: 'Clear all',
  done: ({ count }) => `Show ${jobs(count)}`,
  left: ({ count }) => counted(count, { one: '# job fits what you chose.', other: '# jobs fit what you chose.' }),
  more: ({ count }) => `Show ${count} more`,
  maybe: ({ count }) =>
    counted(count, { one: 'Also show # job that does not say', other: 'Also show # jobs that do not say' }),
  asks: ({ list }) => `Ask about: ${list}. The vacancy does not say.`,
  none: 'No job fits everything that you chose.',
  way: ({ label, count }) => `Without “${label}”: ${jobs(count)}`,
  wayMaybe: ({ label, count }) => `Without “${label}”: perhaps ${jobs(count)}`,
  unsaid: 'not mentioned',
  titles: {
    province: 'Province',
    municipality: 'Town',
    hours: 'How many hours?',
    shift: 'When do you work?',
    without: 'What would you rather not do?',
    contract: 'Which contract?',
    kind: 'What kind of place?',
    occupation: 'Which job?',
    start: 'For beginners',
  },
  names: {
    province: 'province',
    municipality: 'town',
    hours: 'hours',
    shift: 'working hours',
    without: 'working hours',
    contract: 'contract',
    kind: 'kind of place',
    occupation: 'job',
    'by-doing': 'learning by doing',
    training: 'training on the job',
    'no-diploma': 'diploma',
    newcomers: 'help for newcomers',
  },
  values: {
    hours: { full: 'full time', part: 'part time', half: 'half time or less' },
    shift: {
      day: 'normal day hours',
      vroeg: 'early shift',
      laat: 'late shift',
      avond: 'evening',
      nacht: 'night',
      weekend: 'at the weekend',
      onderbroken: 'with a long break in between',
    },
    without: {
      nacht: 'no nights',
      weekend: 'no weekends',
      avond: 'no evenings',
      vroeg: 'no early shift',
      onderbroken: 'no long break in between',
    },
    contract: {
      onbepaald: 'permanent contract',
      bepaald: 'temporary contract',
      vervanging: 'replacing somebody',
      interim: 'temp agency',
      student: 'student job',
      zelfstandig: 'self-employed',
    },
    kind: {
      job: 'a job',
      workplace: 'learning at the workplace',
      duaal: 'dual learning (school and work)',
      stage: 'internship',
      student: 'student job',
      volunteer: 'volunteering',
    },
    'by-doing': { yes: 'learning by doing' },
    training: { yes: 'training on the job' },
    'no-diploma': { yes: 'without a diploma' },
    newcomers: { yes: 'help for newcomers' },
  },
};

const whatIf: JobMessages['whatIf'] = {
  title: 'Small step, more jobs',
  hint: 'Choose a step. You see at once what changes.',
  can: ({ name }) => `If you can also do “${name}”`,
  canBoth: ({ name, other }) => `If you can also do “${name}” and “${other}”`,
  get: ({ name }) => `With ${name}`,
  canAndGet: ({ name, other }) => `If you can also do “${name}” and have this: ${other}`,
  opens: ({ count }) => `${jobs(count)} more`,
  taught: ({ count }) => (count === 1 ? '1 teaches it to you' : `${count} teach it to you`),
  looking: 'You now look as if this were true.',
  stop: 'Stop looking',
  opened: 'Opens',
  say: ({ count }) => counted(count, { one: '# job opens.', other: '# jobs open.' }),
  back: 'You see the jobs of today again.',
  card: ({ step }) => `${step}, this job fits better.`,
  below: ({ occupation }) => `You studied for more. At your level: ${occupation}.`,
  belowRecognition: ({ occupation }) => `Your diploma can do more. Have it recognised for: ${occupation}.`,
  belowWay: 'My way there',
};

const learning: JobMessages['learning'] = {
  title: 'About this place to learn',
  places: ({ count }) => counted(count, { one: '# place left', other: '# places left' }),
  mentor: 'Who guides you',
  school: 'At school',
  term: 'When',
  starts: ({ date }) => `Starts on ${date}`,
  travel: 'How you get there',
};

const tell =
  (what: string) =>
  ({ count }: { count: number }) =>
    `Say ${what}. Then we know more about ${jobs(count)}.`;

const asking: JobMessages['asking'] = {
  shift: tell('which hours suit you'),
  language: tell('how much Dutch you know'),
  diploma: tell('which diploma you have'),
  registration: tell('if you have a visum'),
  'driving-licence': tell('if you have a driving licence'),
  experience: tell('where you have worked'),
  tell: 'Tell us',
};

/** English of the list of jobs. Made and checked as `en.ts` says. */
export const list: JobMessages = { job, dayAlong, compare, filters, whatIf, learning, asking };
