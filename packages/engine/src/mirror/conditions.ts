import type { Condition, ConditionAdvice, Occupation, Profile, Reading, RouteBook, Taxonomy } from '@zorg-match/schema';
import { judgeCondition } from '../match/conditions/judge.js';
import { stepTowards } from '../match/conditions/via.js';
import { startingPoints } from '../starting-points.data.js';

/** The same who the tests of the routes walk with. */
const STARTS: readonly Profile[] = Object.values(startingPoints);

/** Kinds by which adverts keep people away who could learn or get what is asked. */
const COULD_ASK_LESS: ReadonlySet<Condition['kind']> = new Set([
  'diploma',
  'experience',
  'driving-licence',
  'language',
  'shift',
]);

/** How many of the starting points have nothing that is asked and that they surely do not have. */
function fitting(reading: Reading, asked: readonly Condition[]): number {
  const occupations = reading.occupations.map(({ id }) => id);
  const alternatives = alternativesOf(asked);
  return STARTS.filter((profile) =>
    alternatives.every(
      (group) => !group.every((condition) => judgeCondition(condition, { profile, occupations }) === 'unmet'),
    ),
  ).length;
}

/** Conditions of which one is enough, together. */
function alternativesOf(asked: readonly Condition[]): Condition[][] {
  const groups = new Map<string, Condition[]>();
  asked.forEach((condition, index) => {
    const key = condition.group ?? `own ${String(index)}`;
    groups.set(key, [...(groups.get(key) ?? []), condition]);
  });
  return [...groups.values()];
}

/** Whether law, school or habit asks this of everyone in the occupation, as far as our sources tell. */
function neededBy(condition: Condition, occupation: Occupation): boolean {
  return occupation.requirements.some(
    ({ kind, value }) => kind === condition.kind && (value === undefined || value === condition.value),
  );
}

/** Papers that somebody gets along a route; hours, shifts and contracts are as the job is. */
const BY_ROUTE: ReadonlySet<Condition['kind']> = new Set(['diploma', 'registration', 'driving-licence', 'language']);

/** Whether none of the starting points has what is asked, or knows a way to it. Without routes nobody can tell. */
function isOutOfReach(condition: Condition, occupations: readonly string[], book: RouteBook | undefined): boolean {
  if (!book || !BY_ROUTE.has(condition.kind)) return false;
  return STARTS.every((profile) => {
    const facts = { profile, occupations };
    return judgeCondition(condition, facts) === 'unmet' && stepTowards(book, condition, facts) === undefined;
  });
}

/**
 * Conditions that could ask less: contradicted in the same draft, out of reach of every route, or required while our sources name no such requirement for
 * the occupation. What the law asks is never in here.
 */
export function conditionAdvice(
  reading: Reading,
  taxonomy: Taxonomy,
  book: RouteBook | undefined = taxonomy.routes,
): ConditionAdvice[] {
  const required = reading.conditions.filter(({ necessity }) => necessity === 'required');
  const now = fitting(reading, required);
  const occupation = taxonomy.occupations.find(({ id }) => id === reading.occupations[0]?.id);
  const contradicted = new Set(
    reading.warnings
      .filter(({ code }) => code === 'contradiction')
      .map(({ params }) => `${String(params['kind'])} ${String(params['value'])}`),
  );
  return required.flatMap((condition): ConditionAdvice[] => {
    // evenings and nights keep the same people away: only without both would they fit
    const kept = required.filter(({ kind, group }) => kind !== condition.kind && (!group || group !== condition.group));
    const without = fitting(reading, kept);
    const counts = { now, without, of: STARTS.length };
    if (contradicted.has(`${condition.kind} ${condition.value}`))
      return [{ condition, code: 'contradiction', startingPoints: counts }];
    if (occupation && neededBy(condition, occupation)) return [];
    if (isOutOfReach(condition, occupation ? [occupation.id] : [], book))
      return [{ condition, code: 'no-route', startingPoints: counts }];
    if (!COULD_ASK_LESS.has(condition.kind) || without <= now) return [];
    const code = occupation && condition.kind === 'diploma' ? 'not-needed-by-occupation' : 'ask-less';
    return [{ condition, code, startingPoints: counts }];
  });
}
