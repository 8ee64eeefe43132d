import type { KeyedVerdict } from './answer.js';
import { amid, conditionName } from './line.view.js';
import { stepName, type View } from './view.js';

/** Conditions that are told together: one step meets them all. */
export type Together = readonly [KeyedVerdict, ...KeyedVerdict[]];

/**
 * Conditions that a step of the same name meets, such as a visum and an acknowledgement: said once. The Dutch name decides, so
 * that they go together in every language alike.
 */
export function saidOnce(view: View, musts: readonly KeyedVerdict[]): Together[] {
  const groups = new Map<string, [KeyedVerdict, ...KeyedVerdict[]]>();
  for (const each of musts) {
    const { kind, necessity } = each.condition;
    const step = each.verdict === 'unmet' ? stepName({ ...view, lang: 'nl' }, each.via, kind) : undefined;
    const key = step === undefined ? each.key : `${necessity} ${step}`;
    const group = groups.get(key);
    if (group) group.push(each);
    else groups.set(key, [each]);
  }
  return [...groups.values()];
}

/** The names of conditions that are told together, each once. */
export function namesOf(view: View, group: readonly KeyedVerdict[]): string {
  const names = new Map(group.map((each) => [conditionName(view, each), each.condition.kind]));
  const said = [...names].map(([name, kind], index) => (index === 0 ? name : amid(name, kind, view.lang)));
  return new Intl.ListFormat(view.lang, { type: 'conjunction' }).format(said);
}
