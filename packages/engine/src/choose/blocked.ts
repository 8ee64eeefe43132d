import type { Condition, MatchLine, Profile, Reading } from '@zorg-match/schema';
import { judgeCondition } from '../match/conditions/judge.js';

/** The conditions of a reading that are known to be unmet, one for each group of alternatives. */
export type Blocked = (reading: Reading) => readonly Condition[];

/**
 * Judges readings for one person, quickly: the same condition before the same occupations is judged once. A must only: a
 * wish keeps nobody from applying. `linesOf` is asked when a competence may stand in for a condition.
 */
export function blockedFor(profile: Profile, linesOf: (reading: Reading) => readonly MatchLine[]): Blocked {
  const judged = new Map<string, boolean>();
  const unmet = (condition: Condition, reading: Reading): boolean => {
    const { kind, value, field = '', occupation } = condition;
    const job = occupation ?? (PERSONAL.has(kind) ? '' : reading.occupations.map(({ id }) => id).join());
    const key = `${kind}|${value}|${field}|${job}`;
    let known = judged.get(key);
    if (known === undefined) {
      const occupations = reading.occupations.map(({ id }) => id);
      judged.set(key, (known = judgeCondition(condition, { profile, occupations }) === 'unmet'));
    }
    return known;
  };
  return (reading) => {
    const found: Condition[] = [];
    for (const condition of reading.conditions) {
      const { group, necessity } = condition;
      if (necessity !== 'required' || !unmet(condition, reading)) continue;
      if (group === undefined || isLast(reading, condition, (each) => unmet(each, reading), linesOf))
        found.push(condition);
    }
    return found;
  };
}

/** Kinds that are judged alike whatever the job. */
const PERSONAL: ReadonlySet<string> = new Set(['language', 'driving-licence', 'shift', 'hours', 'diploma']);

/** Whether a condition speaks for its group: it is the first of it, no other is met, and no competence stands in for it. */
function isLast(
  reading: Reading,
  condition: Condition,
  unmet: (condition: Condition) => boolean,
  linesOf: (reading: Reading) => readonly MatchLine[],
): boolean {
  const { group } = condition;
  const members = reading.conditions.filter((each) => each.group === group);
  if (members[0] !== condition || !members.every(unmet)) return false;
  const standsIn = reading.demands.some((demand) => demand.group === group);
  return !(standsIn && linesOf(reading).some(({ demand, state }) => demand.group === group && state === 'have'));
}
