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
  const unmet = (condition: Condition, occupations: readonly string[]): boolean => {
    const { kind, value, field = '', occupation } = condition;
    const key = `${kind}|${value}|${field}|${occupation ?? occupations.join()}`;
    let known = judged.get(key);
    if (known === undefined) judged.set(key, (known = judgeCondition(condition, { profile, occupations }) === 'unmet'));
    return known;
  };
  return (reading) => {
    const occupations = reading.occupations.map(({ id }) => id);
    const groups = new Map<string, Condition[]>();
    const found: Condition[] = [];
    for (const condition of reading.conditions) {
      const { group, necessity } = condition;
      if (group === undefined) {
        if (necessity === 'required' && unmet(condition, occupations)) found.push(condition);
      } else groups.set(group, [...(groups.get(group) ?? []), condition]);
    }
    for (const [group, members] of groups) {
      const [first] = members;
      if (first?.necessity !== 'required' || !members.every((each) => unmet(each, occupations))) continue;
      const standsIn = reading.demands.some((demand) => demand.group === group);
      const shown =
        standsIn && linesOf(reading).some(({ demand, state }) => demand.group === group && state === 'have');
      if (!shown) found.push(first);
    }
    return found;
  };
}
