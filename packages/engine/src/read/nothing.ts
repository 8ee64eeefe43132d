import {
  empty,
  FIELD_NAME_WORDS,
  fieldNames,
  leftovers,
  prepositions,
  lightVerbs,
  readers,
  vehicles,
} from './data/words.data.js';
import { isRole } from './role.js';
import type { Part } from './sections.js';
import type { Token } from './tokens.js';

/** "… en groeit naar B2": how well somebody speaks a language, told apart from its name. */
const LEVEL = /^(?:[abc][12]|groei|groeit|groeien|evolueert|evolueren|haalt|behaalt|naar|niveau|tot)$/;

/** "je werkt", "als je dat kent": a verb whose object a condition or a cue took, or that had none. */
const isLoneVerb = (tokens: readonly Token[], at: number): boolean =>
  lightVerbs.has(tokens[at]?.text ?? '') &&
  !/^(?:niet|nooit)$/.test(tokens[at + 1]?.text ?? '') &&
  [at - 2, at - 1, at + 1].some(
    (t) => readers.has(tokens[t]?.text ?? '') && !/^[.;:]$/.test(tokens[at - 1]?.text ?? ''),
  );

/** Whether a phrase without a label is a leftover of a condition, a vehicle or the name of a field ("Vaktechnische competenties"). */
export function saysNothing(tokens: readonly Token[], from: number, to: number, title: string): boolean {
  const words = tokens.slice(from, to).flatMap((t) => (t.word ? [t.text] : []));
  if (words.length === 1 && isLoneVerb(tokens, from)) return true;
  if (words.every((word) => leftovers.has(word) || LEVEL.test(word))) return true;
  if (words.every((word) => empty.has(word) || isRole(word, title))) return true;
  if (words.every((word) => vehicles.has(word) || empty.has(word) || prepositions.has(word))) return true;
  return words.length <= FIELD_NAME_WORDS && fieldNames.has(words.at(-1) ?? '');
}

/** Whether a part of an advert holds no demands, whatever its words. */
export const asksNothing = (part: Part): boolean =>
  part === 'offer' || part === 'procedure' || part === 'schedule' || part === 'other-jobs';

/** Nothing but small words is left: what a label across the next words took its place from. */
export const isSmall = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((t) => !t.word || prepositions.has(t.text));
