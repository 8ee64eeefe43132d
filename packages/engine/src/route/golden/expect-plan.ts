import type { Plan } from '@zorg-match/schema';
import type { ExpectedPlan, GoldenCase } from './golden-case.js';

const same = (one: readonly string[], other: readonly string[]): boolean => one.join() === other.join();
const shows = (all: readonly string[], wanted: readonly string[]): boolean =>
  wanted.every((each) => all.includes(each));

/** Whether ids stand in this order, others between them. */
function inOrder(all: readonly string[], wanted: readonly string[]): boolean {
  let at = -1;
  return wanted.every((each) => {
    at = all.indexOf(each, at + 1);
    return at >= 0;
  });
}

function endOf({ steps }: Plan): string {
  const giving = steps.filter(({ gives }) => gives.length > 0).at(-1);
  const last = giving?.gives.at(-1);
  return last ? `${last.kind}:${last.value}` : '';
}

const kindsOf = (plan: Plan): string[] => [...new Set(plan.blockedBy.map(({ kind }) => kind))];
const alongOf = ({ onTheWay = [] }: Plan): string[] =>
  onTheWay.map(({ occupation, after }) => `${occupation} @${after ?? 'now'}`);

/** What each expectation looks at. */
const CHECKS: {
  readonly [Key in Exclude<keyof ExpectedPlan, 'routes'>]-?: (
    plan: Plan,
    wanted: Required<ExpectedPlan>[Key],
  ) => boolean;
} = {
  now: ({ startNow }, wanted) => startNow === wanted,
  status: ({ status }, wanted) => status === wanted,
  kinds: ({ kinds }, wanted) => shows(kinds, wanted),
  order: ({ steps }, wanted) =>
    inOrder(
      steps.map(({ id }) => id),
      wanted,
    ),
  without: ({ steps }, wanted) => !steps.some(({ id }) => wanted.includes(id)),
  ends: (plan, wanted) => endOf(plan) === wanted,
  months: ({ months }, [low, high]) => months?.low === low && months.high === high,
  atLeast: ({ monthsAtLeast }, wanted) => monthsAtLeast === wanted,
  euro: ({ euro }, [low, high]) => euro?.low === low && euro.high === high,
  blockedBy: (plan, wanted) => same(kindsOf(plan).sort(), [...wanted].sort()),
  closedBy: ({ closedBy = [] }, wanted) => shows(closedBy, wanted),
  closedByRules: ({ closedByRules = [] }, wanted) => same(closedByRules, wanted),
  instead: ({ instead = [] }, wanted) => shows(instead, wanted),
  rules: ({ rules = [] }, wanted) =>
    shows(
      rules.map(({ id }) => id),
      wanted,
    ),
  onTheWay: (plan, wanted) => shows(alongOf(plan), wanted),
  parallel: ({ steps }, wanted) =>
    wanted.every(([one, other]) => steps.find(({ id }) => id === one)?.parallelWith?.includes(other)),
  credited: ({ credited = [] }, wanted) =>
    shows(
      credited.map(({ step, effect }) => `${step} ${effect}`),
      wanted,
    ),
  advice: ({ advice = [] }, wanted) => shows(advice, wanted),
  nearest: ({ nearest = [] }, wanted) => same(nearest, wanted),
  asks: ({ questions = [] }, wanted) =>
    shows(
      questions.map(({ fact }) => fact),
      wanted,
    ),
};

/** What is not as a case expects, in words; empty when all is. */
export function deviations(
  { first, firstKinds = [], plans: expected, never = [] }: GoldenCase,
  plans: readonly Plan[],
): string[] {
  const top = plans[0];
  return [
    ...(first && !same(top?.routes ?? [], first) ? [`first is ${top?.routes.join('+') ?? 'nothing'}`] : []),
    ...(shows(top?.kinds ?? [], firstKinds) ? [] : [`first has ${top?.kinds.join() ?? 'no kinds'}`]),
    ...never.flatMap((routes) =>
      plans.some((plan) => same(plan.routes, routes) && plan.startNow) ? [`${routes.join('+')} can be started`] : [],
    ),
    ...expected.flatMap((wanted) => deviationsOf(wanted, plans)),
  ];
}

function deviationsOf({ routes, ...wanted }: ExpectedPlan, plans: readonly Plan[]): string[] {
  const name = routes.join('+');
  const plan = plans.find((each) => same(each.routes, routes));
  if (!plan) return [`${name} is missing`];
  return (Object.keys(wanted) as (keyof typeof wanted)[]).flatMap((key) => {
    const check = CHECKS[key] as (plan: Plan, wanted: unknown) => boolean;
    return check(plan, wanted[key]) ? [] : [`${name}: ${key} is not ${JSON.stringify(wanted[key])}`];
  });
}
