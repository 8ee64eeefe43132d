import type { Demand, Necessity, Reading } from '@zorg-match/schema';
import type { Relations } from './relations.js';
import { resolve } from './relations.js';
import { COMMON, NECESSITY_WEIGHT, TELLING, UNREAD } from './weights.js';

/** One of the things that suffice for a counted demand. */
export interface Choice {
  readonly demand: Demand;
  /** Number of the competence; -1 when the taxonomy does not know it. */
  readonly competence: number;
}

/** What counts once: a demand, or several that are alternatives, with the other places that ask the same. */
export interface Counted {
  readonly choices: readonly Choice[];
  readonly repeats: readonly Demand[];
  readonly weight: number;
  readonly trainable: boolean;
}

interface Draft {
  readonly key: string;
  /** In the order of the text, each with its key. */
  readonly choices: Choice[];
  readonly keys: string[];
  readonly repeats: Demand[];
  necessity: Necessity;
  trainable: boolean;
}

const cache = new WeakMap<Relations, WeakMap<Reading, readonly Counted[]>>();

/** The counted demands of a reading, in the order of the text; worked out once per reading object. */
export function countedDemands(relations: Relations, reading: Reading): readonly Counted[] {
  let byReading = cache.get(relations);
  if (!byReading) cache.set(relations, (byReading = new WeakMap()));
  const known = byReading.get(reading);
  if (known) return known;
  const counted = count(relations, reading);
  byReading.set(reading, counted);
  return counted;
}

/** The same, worked out anew and not kept: of thousands that are ranked only a few are shown. */
export function count(relations: Relations, reading: Reading): Counted[] {
  const asked = reading.demands.filter((demand) => demand.necessity !== 'not-required').sort(inText);
  const drafts = mergeEqual(draftsOf(relations, asked, reading));
  return withoutWholes(relations, reading.text, absorb(drafts))
    .map((each) => finish(relations, each))
    .sort((one, other) => inText(firstOf(one), firstOf(other)));
}

/** One for each demand and each group, in the order of their first demands. */
function draftsOf(relations: Relations, asked: readonly Demand[], { conditions }: Reading): Draft[] {
  const drafts: Draft[] = [];
  let groups: Map<string, Demand[]> | undefined;
  for (const demand of asked) {
    if (demand.group === undefined) {
      drafts.push(draft(relations, demand));
      continue;
    }
    groups ??= membersOf(asked);
    const members = groups.get(demand.group);
    if (!members) continue;
    groups.delete(demand.group);
    // Where the advert lets a condition stand in for it ("of ervaring in …"), a demand is a wish and not a must.
    const soft = conditions.some(({ group }) => group === demand.group);
    drafts.push(draftOfGroup(relations, members, soft));
  }
  return drafts;
}

function membersOf(asked: readonly Demand[]): Map<string, Demand[]> {
  const groups = new Map<string, Demand[]>();
  for (const demand of asked) {
    if (demand.group === undefined) continue;
    const members = groups.get(demand.group);
    if (members) members.push(demand);
    else groups.set(demand.group, [demand]);
  }
  return groups;
}

function draft(relations: Relations, demand: Demand): Draft {
  const choice = choiceOf(relations, demand);
  const key = keyOf(relations, choice);
  const { necessity } = demand;
  return { key, choices: [choice], keys: [key], repeats: [], necessity, trainable: necessity === 'trainable' };
}

function draftOfGroup(relations: Relations, demands: readonly Demand[], soft: boolean): Draft {
  const choices: Choice[] = [];
  const keys: string[] = [];
  const repeats: Demand[] = [];
  for (const demand of demands) {
    const choice = choiceOf(relations, demand);
    const key = keyOf(relations, choice);
    if (keys.includes(key)) repeats.push(demand);
    else {
      choices.push(choice);
      keys.push(key);
    }
  }
  const asked = strongest(demands.map(({ necessity }) => necessity));
  return {
    key: [...keys].sort().join('\n'),
    choices,
    keys,
    repeats,
    necessity: soft && asked === 'required' ? 'preferred' : asked,
    trainable: demands.some(({ necessity }) => necessity === 'trainable'),
  };
}

function choiceOf(relations: Relations, demand: Demand): Choice {
  const known = demand.competence === null ? undefined : resolve(relations, demand.competence)[0];
  return { demand, competence: known ?? -1 };
}

function keyOf(relations: Relations, { demand, competence }: Choice): string {
  return competence < 0 ? `"${demand.label.trim().toLowerCase()}"` : (relations.ids[competence] ?? '');
}

/** The same set of alternatives, asked twice, is one; the strongest necessity holds. */
function mergeEqual(drafts: readonly Draft[]): Draft[] {
  const byKey = new Map<string, Draft>();
  for (const each of drafts) {
    const first = byKey.get(each.key);
    if (first) takeIn(first, each);
    else byKey.set(each.key, each);
  }
  return byKey.size === drafts.length ? [...drafts] : [...byKey.values()];
}

/** "A" beside "A or B" is asked once too: what is asked more strongly stays, on its own when both are alike. */
function absorb(drafts: Draft[]): Draft[] {
  if (drafts.every(({ choices }) => choices.length === 1)) return drafts;
  const alone = new Map(drafts.filter(({ choices }) => choices.length === 1).map((each) => [each.key, each]));
  const gone = new Set<Draft>();
  for (const group of drafts) {
    if (group.choices.length === 1) continue;
    const inside = group.keys.flatMap((key) => alone.get(key) ?? []).filter((each) => !gone.has(each));
    const stronger = inside.find((each) => NECESSITY_WEIGHT[each.necessity] >= NECESSITY_WEIGHT[group.necessity]);
    if (stronger) {
      takeIn(stronger, group);
      gone.add(group);
      continue;
    }
    for (const weaker of inside) {
      takeIn(group, weaker);
      gone.add(weaker);
    }
  }
  return drafts.filter((each) => !gone.has(each));
}

/** What follows the name of a whole when its parts are listed: "dagelijkse verzorging: wassen …", "… (wassen, …)". */
const LISTS_PARTS = /^\s*(?:[:(]|,?\s*zoals\b)[^\n.!?]*$/;

/** A whole and the parts that its own sentence lists are one thing told twice: the parts stay, the whole is a repeat of the first. */
function withoutWholes(relations: Relations, text: string, drafts: Draft[]): Draft[] {
  const singles = drafts.filter(({ choices }) => choices.length === 1 && numberOf(choices) >= 0);
  const gone = new Set<Draft>();
  for (const whole of singles) {
    const competence = numberOf(whole.choices);
    const parts = relations.descendants[competence] ?? [];
    if (parts.length === 0) continue;
    const { end } = (whole.choices[0] as Choice).demand;
    const part = singles.find(({ choices }) => {
      const [{ demand, competence: number }] = choices as [Choice];
      const narrower = demand.start >= end && relations.ancestors[number]?.some(({ to }) => to === competence);
      return narrower && LISTS_PARTS.test(text.slice(end, demand.start));
    });
    if (!part) continue;
    takeIn(part, whole);
    gone.add(whole);
  }
  return gone.size === 0 ? drafts : drafts.filter((each) => !gone.has(each));
}

const numberOf = (choices: readonly Choice[]): number => choices[0]?.competence ?? -1;

function takeIn(into: Draft, other: Draft): void {
  into.repeats.push(...other.choices.map(({ demand }) => demand), ...other.repeats);
  into.necessity = strongest([into.necessity, other.necessity]);
  into.trainable ||= other.trainable;
}

function finish(relations: Relations, { choices, repeats, necessity, trainable }: Draft): Counted {
  let most = 0;
  for (const choice of choices) most = Math.max(most, importance(relations, choice));
  return {
    choices: choices.sort((one, other) => inText(one.demand, other.demand)),
    repeats: repeats.sort(inText),
    weight: NECESSITY_WEIGHT[necessity] * most,
    trainable,
  };
}

function importance(relations: Relations, { competence }: Choice): number {
  if (competence < 0) return UNREAD;
  return relations.common[competence] === 1 ? COMMON : TELLING;
}

function strongest(all: readonly Necessity[]): Necessity {
  return all.reduce((best, each) => (NECESSITY_WEIGHT[each] > NECESSITY_WEIGHT[best] ? each : best), 'not-required');
}

function firstOf({ choices }: Counted): Demand {
  const first = choices[0];
  if (!first) throw new Error('zorg-match: a counted demand has no choice; count() makes none without');
  return first.demand;
}

/** Order in the text; equal places fall back on what is asked, so that the order of the list never matters. */
function inText(one: Demand, other: Demand): number {
  return one.start - other.start || one.end - other.end || compare(textOf(one), textOf(other));
}

function textOf({ competence, label, necessity, section, group }: Demand): string {
  return JSON.stringify([competence, label, necessity, section, group]);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
