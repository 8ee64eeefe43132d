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
  readonly choices: Map<string, Choice>;
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

function count(relations: Relations, reading: Reading): Counted[] {
  const asked = reading.demands.filter((demand) => demand.necessity !== 'not-required').sort(inText);
  // Where the advert lets a condition stand in for it ("of ervaring in …"), a demand is a wish and not a must.
  const replaceable = new Set(reading.conditions.flatMap(({ group }) => group ?? []));
  const groups = new Map<string, Demand[]>();
  asked.forEach((demand, index) => {
    const key = demand.group === undefined ? `alone ${String(index)}` : `group ${demand.group}`;
    const members = groups.get(key);
    if (members) members.push(demand);
    else groups.set(key, [demand]);
  });
  const drafts = [...groups.values()].map((demands) => draft(relations, demands, replaceable));
  return withoutWholes(relations, reading.text, absorb(mergeEqual(drafts)))
    .map((each) => finish(relations, each))
    .sort((one, other) => inText(firstOf(one), firstOf(other)));
}

function draft(relations: Relations, demands: readonly Demand[], replaceable: ReadonlySet<string>): Draft {
  const choices = new Map<string, Choice>();
  const repeats: Demand[] = [];
  for (const demand of demands) {
    const choice = choiceOf(relations, demand);
    const key = keyOf(relations, choice);
    if (choices.has(key)) repeats.push(demand);
    else choices.set(key, choice);
  }
  const asked = strongest(demands.map(({ necessity }) => necessity));
  const group = demands[0]?.group;
  const soft = group !== undefined && replaceable.has(group) && asked === 'required';
  return {
    key: [...choices.keys()].sort().join('\n'),
    choices,
    repeats,
    necessity: soft ? 'preferred' : asked,
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
  return [...byKey.values()];
}

/** "A" beside "A or B" is asked once too: what is asked more strongly stays, on its own when both are alike. */
function absorb(drafts: readonly Draft[]): Draft[] {
  const alone = new Map(drafts.filter(({ choices }) => choices.size === 1).map((each) => [each.key, each]));
  const gone = new Set<Draft>();
  for (const group of drafts) {
    if (group.choices.size === 1) continue;
    const inside = [...group.choices.keys()].flatMap((key) => alone.get(key) ?? []).filter((each) => !gone.has(each));
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
function withoutWholes(relations: Relations, text: string, drafts: readonly Draft[]): Draft[] {
  const singles = drafts.flatMap((each) => {
    const [choice] = each.choices.values();
    return choice && each.choices.size === 1 && choice.competence >= 0 ? [{ draft: each, ...choice }] : [];
  });
  const gone = new Set<Draft>();
  for (const whole of singles) {
    if (relations.descendants[whole.competence]?.length === 0) continue;
    const narrower = new Set(relations.descendants[whole.competence]?.map(({ to }) => to));
    const part = singles
      .filter(({ competence, demand: { start } }) => narrower.has(competence) && start >= whole.demand.end)
      .find(({ demand: { start } }) => LISTS_PARTS.test(text.slice(whole.demand.end, start)));
    if (!part) continue;
    takeIn(part.draft, whole.draft);
    gone.add(whole.draft);
  }
  return drafts.filter((each) => !gone.has(each));
}

function takeIn(into: Draft, other: Draft): void {
  into.repeats.push(...[...other.choices.values()].map(({ demand }) => demand), ...other.repeats);
  into.necessity = strongest([into.necessity, other.necessity]);
  into.trainable ||= other.trainable;
}

function finish(relations: Relations, { choices, repeats, necessity, trainable }: Draft): Counted {
  const all = [...choices.values()].sort((one, other) => inText(one.demand, other.demand));
  return {
    choices: all,
    repeats: repeats.sort(inText),
    weight: NECESSITY_WEIGHT[necessity] * Math.max(...all.map((choice) => importance(relations, choice))),
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
