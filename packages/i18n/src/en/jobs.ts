import type { Messages } from '../messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('en');
const jobs = (count: number): string => counted(count, { one: '# job', other: '# jobs' });

/** The list of ranked vacancies and their explanation. */
export const matcher: Messages['matcher'] = {
  label: 'Jobs for you',
  count: ({ count }) => jobs(count),
  order: 'What fits best is at the top.',
  reranked: ({ count, first }) => `${jobs(count)} in order. At the top: ${first}.`,
  nothingChosen: 'First choose what you can do. Then we put the best jobs at the top.',
  nothingFits: 'No job really fits yet. Add what else you can do, or look at your way to a job.',
  noVacancies: 'There are no jobs here now. Look again later.',
  allExpired: 'These jobs are over. Look again later for new jobs.',
  skipped: ({ count }) => counted(count, { one: 'We could not read # job.', other: 'We could not read # jobs.' }),
  shown: ({ shown, total }) => `You see ${shown} of ${total} jobs.`,
  more: ({ count }) => `Show ${count} more`,
  untitled: 'Job without a title',
  pay: ({ amount, unit }) => `${amount} gross${unit ? ` per ${unit}` : ''}`,
  range: ({ from, to }) => `${from} to ${to}`,
  payFrom: ({ from }) => `from ${from}`,
  payUpTo: ({ to }) => `up to ${to}`,
  payUnits: { HOUR: 'hour', DAY: 'day', WEEK: 'week', MONTH: 'month', YEAR: 'year' },
  employment: {
    FULL_TIME: 'full-time',
    PART_TIME: 'part-time',
    TEMPORARY: 'temporary',
    CONTRACTOR: 'self-employed',
    INTERN: 'internship',
    VOLUNTEER: 'volunteer',
    PER_DIEM: 'by the day',
  },
  closes: ({ date }) => `apply until ${date}`,
  before: 'Needed before you may start',
  trains: 'They train you for',
  andMore: ({ count }) => `and ${count} more`,
  why: 'Why?',
  whyClose: 'Close',
  look: 'Look at this job',
  route: 'My way to this job',
  apply: 'To the vacancy (in Dutch)',
  have: 'This you bring',
  close: 'This comes close',
  trainable: 'This you learn on the job',
  missing: 'This you do not have yet',
  unknown: 'This we do not know',
  asked: 'This is what they ask',
  unknownHint: 'The vacancy asks for this. We do not know it well enough to compare.',
  conditions: 'Needed before you may start',
  conditionsHint: 'This does not count for how well the job fits. But you need it.',
  practical: 'Hours, contract and start',
  notNeeded: 'This is not needed',
  offers: 'This is what they offer',
  offerKinds: {
    training: 'training',
    buddy: 'someone who helps you get started',
    'language-support': 'help with Dutch',
    childcare: 'childcare',
    transport: 'transport',
  },
  text: 'The vacancy itself',
  textHint: 'Underlined is what we read. Click a line to see the explanation.',
  toText: 'Read it in the vacancy',
  oneOf: 'One of these is enough',
  preferred: 'nice to have',
  taught: 'they teach you that',
  or: 'or',
  reasons: {
    narrower: ({ entry }) => `You can “${entry}”. That is part of this.`,
    learning: 'You are learning this now.',
    learningPart: ({ entry }) => `You are learning “${entry}”. That is part of this.`,
    broader: ({ entry }) => `You can “${entry}”. This is a part of it.`,
    related: ({ entry }) => `You can “${entry}”. That is like it.`,
    job: ({ occupation }) => `You worked as ${occupation}. This often goes with it.`,
  },
  thin: 'We recognise little in this vacancy. Ask the employer what exactly you will do.',
};

/** How well a vacancy fits, in words. */
export const grades: Messages['grades'] = {
  strong: 'Fits what you can do well',
  good: 'Fits part of what you can do',
  growing: 'You can grow towards this',
  far: 'This is still far away',
  unknown: 'We do not know: we recognise too little in this vacancy',
};

/** What somebody has for one vacancy, counted. */
export const summary: Messages['summary'] = {
  fit: ({ total, have, close, trainable, unknown }) => {
    if (total === 0) return 'The vacancy names no skills that we know.';
    const rest = [
      close ? `${close} close` : '',
      trainable ? `${trainable} to learn on the job` : '',
      unknown ? `${unknown} we cannot compare` : '',
    ].filter(Boolean);
    return `${[`You have ${have} of the ${total} skills they ask for`, ...rest].join('; ')}.`;
  },
  states: { have: 'you have this', close: 'comes close', missing: 'not yet', unknown: 'we do not know' },
  count: {
    have: ({ count }) => `${count} you have`,
    close: ({ count }) => `${count} close`,
    missing: ({ count }) => `${count} not yet`,
    unknown: ({ count }) => `${count} unknown`,
  },
};
