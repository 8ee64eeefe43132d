import { CAR_RULE } from './conditions/papers.js';
import type { PlacedCondition } from './results.js';

/** Adds what a condition says more exactly than another of its kind may: its level or its field. */
function addPrecise(precise: Set<string>, { kind, value, necessity, field }: PlacedCondition['found']): void {
  const level = kind === 'language' ? value.indexOf(':') : -1;
  if (level >= 0) precise.add(`language ${value.slice(0, level)} ${necessity}`);
  if (kind === 'diploma' && field !== undefined) precise.add(`diploma ${value} ${necessity}`);
}

/**
 * The same condition said twice is one, and so is a language with and without its level, or a diploma with and without
 * its field. A car shows the licence only where none is named.
 */
export function distinctConditions(conditions: readonly PlacedCondition[]): readonly PlacedCondition[] {
  if (conditions.length < 2) return conditions;
  const precise = new Set<string>();
  let licensed = false;
  for (const { found } of conditions) {
    addPrecise(precise, found);
    licensed ||= found.kind === 'driving-licence' && found.rule !== CAR_RULE;
  }
  const seen = new Set<string>();
  const distinct: PlacedCondition[] = [];
  for (const one of conditions) {
    const { kind, value, necessity, field, rule } = one.found;
    if (licensed && rule === CAR_RULE) continue;
    const bare = `${kind} ${value} ${necessity}`;
    const open = kind === 'language' ? !value.includes(':') : kind === 'diploma' && field === undefined;
    if (open && precise.has(bare)) continue;
    const key =
      field === undefined && one.occupation === undefined ? bare : `${bare} ${field ?? ''} ${one.occupation ?? ''}`;
    if (seen.has(key)) continue;
    seen.add(key);
    distinct.push(one);
  }
  return distinct;
}
