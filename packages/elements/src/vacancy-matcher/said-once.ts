import type { KeyedVerdict } from './answer.js';
import { amid, conditionName, verdictText } from './line.view.js';
import type { View } from './view.js';

/** Conditions that are told together: one step meets them all. */
export type Together = readonly [KeyedVerdict, ...KeyedVerdict[]];

/** Conditions with the same verdict in the same words, such as a visum and an acknowledgement that one step brings: said once. */
export function saidOnce(view: View, musts: readonly KeyedVerdict[]): Together[] {
  const groups = new Map<string, [KeyedVerdict, ...KeyedVerdict[]]>();
  for (const each of musts) {
    const key =
      each.verdict === 'unmet' && each.via !== undefined
        ? `${each.condition.necessity} ${verdictText(view, each)}`
        : each.key;
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
