import type { Plan, RouteBook } from '@zorg-match/schema';

/** The plans as people look at them. */
export interface Groups {
  /** Offered and open, as far as we know; the surest first. */
  readonly open: readonly Plan[];
  /** Offered, and closed or blocked for this person today. */
  readonly notNow: readonly Plan[];
  /** Over, or only announced. */
  readonly gone: readonly Plan[];
  /** Good for anybody: tasting the work, learning Dutch. */
  readonly general: readonly Plan[];
}

/** Facts that almost every way asks; they do not decide which way is yours. */
const COMMON_FACTS: ReadonlySet<string> = new Set(['dutch', 'right-to-work']);

/** Whether an answer that was not given, or a step on which sources differ, decides if a plan is for this person at all. */
export function isOpenQuestion({ questions = [], steps }: Plan): boolean {
  return questions.some(({ fact }) => !COMMON_FACTS.has(fact)) || steps.some(({ unsure }) => unsure === true);
}

/** Whether a plan can be taken today, as far as we know. */
export function isOpenNow({ status, startNow }: Plan): boolean {
  return startNow && (status === 'active' || status === 'unknown');
}

/** Whether a plan only consists of applying for the job. */
export function isApplication({ routes }: Plan): boolean {
  return routes.length === 1 && (routes[0]?.startsWith('start:') ?? false);
}

/** Whether a plan leads to no job of its own. */
export function isGeneral({ routes }: Plan, book: RouteBook): boolean {
  const own = routes.flatMap((id) => book.routes.find((route) => route.id === id) ?? []);
  return own.length > 0 && own.length === routes.length && own.every(({ to }) => to.length === 0);
}

/** Whether somebody learns at work or by practice on the way, and never in lessons alone. */
function isByDoing({ steps }: Plan): boolean {
  const does = steps.some(({ mode }) => mode === 'workplace' || mode === 'simulation');
  return does && !steps.some(({ mode, gives }) => mode === 'class' && gives.some(({ kind }) => kind === 'diploma'));
}

/** Puts each plan in its group, with `doing` those first on which one learns by doing; within a group the planner's order stays, what depends on an answer after what is sure. */
export function groupsOf(plans: readonly Plan[], book: RouteBook, doing = false): Groups {
  const general = plans.filter((plan) => isGeneral(plan, book));
  const leading = plans.filter((plan) => !general.includes(plan));
  const gone = leading.filter(({ status }) => status === 'ended' || status === 'announced');
  const offered = leading.filter((plan) => !gone.includes(plan));
  const open = offered.filter(isOpenNow);
  const sure = [...open.filter((plan) => !isOpenQuestion(plan)), ...open.filter(isOpenQuestion)];
  return {
    open: doing ? [...sure.filter(isByDoing), ...sure.filter((plan) => !isByDoing(plan))] : sure,
    notNow: offered.filter((plan) => !open.includes(plan)),
    gone,
    general,
  };
}
