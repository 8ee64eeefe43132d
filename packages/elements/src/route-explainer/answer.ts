import type { Messages, RouteMessages } from '@zorg-match/i18n';
import type { Plan, RouteCondition } from '@zorg-match/schema';
import { isApplication, isOpenQuestion, type Groups } from './groups.js';
import { lengthWithin } from './spans.js';

/** The shortest honest answer, before any detail. */
export interface Answer {
  readonly sentences: readonly string[];
  /** Ids of contacts who can advise; when something blocks the way. */
  readonly advice: readonly string[];
  /** Ids of the occupations that lie nearest; when no route leads to the job. */
  readonly nearest: readonly string[];
}

/** What the answer is said with. */
export interface AnswerWords {
  readonly messages: Messages;
  readonly t: RouteMessages;
  /** The occupation aimed at, as it is called in a sentence. */
  readonly occupation: string;
  /** The person cannot do without a wage. */
  readonly mustEarn?: boolean;
  readonly nameOf: (occupation: string) => string;
  readonly nameCondition: (condition: RouteCondition) => string;
  /** What a step or a plan is called in the language of the answer. */
  readonly nameText: (dutch: string) => string;
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** The plan that the answer is about: sure before unsure, the fastest before the first. */
function best({ open }: Groups, mustEarn: boolean): Plan | undefined {
  const offered = open.filter(({ status }) => status === 'active');
  const sure = offered.filter((plan) => !isOpenQuestion(plan));
  const paid = mustEarn ? sure.find(({ kinds }) => kinds.includes('earning')) : undefined;
  const fastest = sure.find(({ kinds }) => kinds.includes('fastest'));
  return paid ?? fastest ?? firm(sure) ?? sure[0] ?? firm(offered) ?? offered[0];
}

/** The first plan of which every part has a sourced length, so that the answer promises nothing shorter than it can be. */
function firm(plans: readonly Plan[]): Plan | undefined {
  return plans.find(({ months, openLength = [], monthsAtLeast }) => months && !openLength.length && !monthsAtLeast);
}

/** Says where somebody stands. `plans` in the planner's order, which puts tasting first for the youngest. */
export function answerOf(plans: readonly Plan[], groups: Groups, words: AnswerWords): Answer {
  const { occupation } = words;
  const { answer } = words.t;
  const nearest = plans.flatMap((plan) => plan.nearest ?? []);
  const unreached = nearest.length > 0 ? [answer.noRoute({ occupation })] : [];
  const [first] = plans;
  const young = first !== undefined && groups.general.includes(first) && plans.length > groups.general.length;
  const found = best(groups, words.mustEarn === true);
  if (young && groups.open.length + groups.notNow.length > 0)
    return { sentences: [answer.taste({ occupation: capital(occupation) })], advice: [], nearest };
  if (found) return { sentences: [...sure(found, words), ...unreached], advice: [], nearest };
  const stop = stopped(groups, words);
  return { ...stop, sentences: [...stop.sentences, ...unreached], nearest };
}

/** The answer about one plan, for the page that somebody takes along: never about another plan than the one below it. */
export function answerAbout(plan: Plan, words: AnswerWords): readonly string[] {
  const { t, nameCondition } = words;
  const { status, startNow, closedBy = [], blockedBy } = plan;
  if (status === 'active' && startNow) return sure(plan, words);
  if (status !== 'active')
    return [t.answer.perhaps({ plan: words.nameText(plan.title) })].slice(status === 'unknown' && startNow ? 0 : 1);
  const list = blockedBy.map(nameCondition).join(', ');
  return [...closedBy.map((each) => t.closed[each]), ...(list ? [`${t.first({ list })}.`] : [])];
}

/** What can begin now, and when the job can. */
function sure(plan: Plan, words: AnswerWords): readonly string[] {
  const { t, occupation, nameOf } = words;
  const { answer } = t;
  const asksRight = plan.questions?.some(({ fact }) => fact === 'right-to-work') ?? false;
  if (isApplication(plan)) {
    if (plan.steps.length > 1) return [answer.applyAfter({ occupation })];
    return [asksRight ? answer.applyAsIf({ occupation }) : answer.applyAs({ occupation })];
  }
  const now = (plan.onTheWay ?? []).filter(({ after, when }) => after === null && when === undefined);
  const own = now.filter(({ already }) => already);
  // who has a job to go on with is not told to begin in one that asks less
  const today = own.length > 0 ? own : now;
  const jobs = today
    .slice(0, 2)
    .map((each) => nameOf(each.occupation))
    .join(` ${answer.or} `);
  const unless = today.some((each) => each.unless !== undefined);
  const depends = isOpenQuestion(plan);
  const later = jobs ? '' : jobsAfterWait(plan, words);
  const [startAs, startIf] = own.length > 0 ? [answer.stayAs, answer.stayAsIf] : [answer.startAs, answer.startAsIf];
  const start = !jobs
    ? [
        depends ? answer.beginIf({ occupation }) : answer.begin({ occupation }),
        ...(later ? [answer.startOnce({ jobs: later })] : []),
      ]
    : [(unless ? startIf : startAs)({ jobs }), ...(depends ? [answer.depends({ occupation })] : [])];
  const time = lengthWithin(plan, words);
  const visum = plan.gates?.some(({ condition, verdict }) => isVisum(condition) && verdict !== 'met') ?? false;
  const named = capital(occupation);
  if (!time) return [...start, answer.timeUnknown({ occupation, visum })];
  const unknown = plan.steps.find(
    ({ months, hours, mode }) => !months && !hours && (mode === 'class' || mode === 'simulation'),
  );
  const longer = unknown ? [answer.longer({ step: words.nameText(unknown.title) })] : [];
  return [
    ...start,
    depends ? answer.inTimeIf({ occupation, time, visum }) : answer.inTime({ occupation: named, time, visum }),
    ...longer,
  ];
}

/** The jobs that open once somebody may work; empty when there is nothing to wait for. */
function jobsAfterWait({ steps, onTheWay = [] }: Plan, { t, nameOf }: AnswerWords): string {
  const wait = steps.find(({ becomes }) => becomes?.['right-to-work'] === 'yes');
  return onTheWay
    .filter(({ after }) => wait !== undefined && after === wait.id)
    .slice(0, 2)
    .map(({ occupation }) => nameOf(occupation))
    .join(` ${t.answer.or} `);
}

const isVisum = ({ kind, value }: RouteCondition): boolean => kind === 'registration' && value === 'visum';

/** Which condition stops the person, and who can advise. */
function stopped({ open, notNow, gone }: Groups, words: AnswerWords): Pick<Answer, 'sentences' | 'advice'> {
  const { t, occupation, nameCondition } = words;
  const { answer } = t;
  const [perhaps] = open;
  if (perhaps) return { sentences: [answer.perhaps({ plan: words.nameText(perhaps.title) })], advice: [] };
  const advice = notNow[0]?.advice ?? [];
  const waits = notNow.find(({ closedBy = [], blockedBy }) => closedBy.join() === 'right-to-work' && !blockedBy.length);
  if (waits) return { sentences: [answer.wait({ occupation })], advice: waits.advice ?? advice };
  const aged = notNow.find(({ blockedBy, closedBy = [] }) => closedBy.join() === 'age' && blockedBy.length === 0);
  if (aged) return { sentences: [answer.age({ occupation })], advice: aged.advice ?? [] };
  const blocked = notNow.find(({ blockedBy, closedBy = [] }) => blockedBy.length > 0 && closedBy.length === 0);
  if (blocked) {
    const list = blocked.blockedBy.map(nameCondition).join(', ');
    return { sentences: [answer.blocked({ occupation: capital(occupation), list })], advice: blocked.advice ?? [] };
  }
  if (notNow.length > 0 || gone.length > 0) return { sentences: [answer.closed({ occupation })], advice };
  return { sentences: [t.none], advice: [] };
}
