import { infinitives, verbPrefixes } from './data/verbs.data.js';
import { others, readers } from './data/words.data.js';
import { tellsOfApplicants } from './idle.js';
import type { Sentence } from './parts.js';
import type { Part } from './sections.js';
import type { Token } from './tokens.js';

/** Whether a word ends as infinitives do; nouns in -ingen and the like do not count. */
export const isInfinitive = (word: string): boolean =>
  word.length > 3 && /(?:en|aan|oen|ien)$/.test(word) && !/(?:ingen|heden|teiten)$/.test(word);

/** Whether a word alone is an act: a verb that we know, or one made of it. Plural nouns end alike and are none. */
export const isKnownInfinitive = (word: string): boolean =>
  infinitives.has(word) || infinitives.has(word.replace(verbPrefixes, ''));

/** "Dagcentrum De Wilg is er voor …": a sentence about somebody else. */
function isStatement(words: readonly Token[], item: boolean): boolean {
  const verb = words.findIndex((w) =>
    /^(?:is|zijn|heeft|werkt|werken|telt|biedt|zoekt|wordt|worden|staat|staan|komen|komt|zitten|zit|bereidt|koken|gaat|doen)$/.test(
      w.text,
    ),
  );
  const determined = others.has(words[0]?.text ?? '') || /^(?:het|de)$/.test(words[0]?.text ?? '');
  // "zelfstandig werken in een klein team": in a list this is an infinitive, not what somebody does.
  const infinitive = item && !determined && isInfinitive(words[verb]?.text ?? '');
  const article = /^(?:de|het|een|onze|ons)$/.test(words[0]?.text ?? '');
  // "de staat van de bedden nakijken": right after an article stands no verb.
  const placed = article ? verb > 1 : determined ? verb > 0 : verb > 1;
  return placed && verb <= 4 && words.length - verb > 2 && !infinitive;
}

const ROW = 3;
const ROW_WORDS = 3;

/** "Toiletten, insulines, verbanden, stomazorg": a sentence that is nothing but a row names what is done. */
function isRow(tokens: readonly Token[], { pieces }: Sentence): boolean {
  let row = 0;
  for (const { from, to, sep, sub } of pieces) {
    if (sep === ':') break;
    if (sub || to - from > ROW_WORDS || tokens.slice(from, to).some((t) => others.has(t.text))) return false;
    row++;
  }
  return row >= ROW;
}

/** Whether the sentence speaks to or of the candidate, and not of the employer. `cued`: it says how much it asks. */
export function asks(tokens: readonly Token[], sentence: Sentence, part: Part, item: boolean, cued: boolean): boolean {
  const words = tokens.slice(sentence.from, sentence.to).filter((t) => t.word);
  const first = words[0]?.text ?? '';
  const hasReader = words.some((t) => readers.has(t.text));
  if (first === 'wij' || first === 'we') return cued;
  if (tellsOfApplicants(words, cued)) return false;
  if (!hasReader && !cued && isStatement(words, item)) return false;
  if (sentence.end === '?') return false;
  if (item) return cued || !(words.some((t) => t.text === 'wij' || t.text === 'we') && !hasReader);
  if (others.has(first)) return hasReader && first === 'dit';
  if (part === 'profile') return hasReader || words.length <= 10 || sentence.pieces.length > 2;
  if (hasReader || isRow(tokens, sentence)) return true;
  return cued || isInfinitive(words.at(-1)?.text ?? '') || isInfinitive(first) || sentence.end === '';
}
