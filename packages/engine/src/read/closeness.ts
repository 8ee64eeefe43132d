import { stemOf } from '../text/stem.js';
import type { NearestCompetence } from './nearest/index.js';

/** What {@link saysMore} needs to know of a label that was found. */
interface Found {
  readonly matched: string;
  readonly typo?: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words of a label that say nothing by themselves. */
const SMALL = /^(?:de|het|een|met|bij|van|voor|aan|en|of|in|op|om|te|naar|iemand|mensen)$/;
/** So much more a set of words must say than a label before it is the better link. */
const MORE = 1.15;
/** So many letters show that two words are of one family. */
const FAMILY = 4;

/** Whether two words share their beginning, as they stand or as stems: "koken" and "kookt". */
const ofOneFamily = (word: string, other: string): boolean =>
  other.includes(word.slice(0, FAMILY)) || other.includes(stemOf(word).slice(0, FAMILY));

/** The words of labels that say something by themselves, worked out once for each label. */
const telling = new Map<string, readonly string[]>();

function tellingWords(label: string): readonly string[] {
  let words = telling.get(label);
  if (words === undefined) {
    words = label
      .toLowerCase()
      .split(' ')
      .filter((word) => !SMALL.test(word));
    telling.set(label, words);
  }
  return words;
}

/**
 * Whether a set of words tells more of a phrase than the label found in it: "suïciderisico inschatten" holds the label
 * "risico's inschatten", but means more than that. A label met with a typo is a guess, which any set outweighs.
 */
export function saysMore(near: NearestCompetence, label: Found): boolean {
  if (label.typo) return true;
  if (near.words.length < 2) return false;
  const own = tellingWords(label.matched);
  // Only a set that goes on where the label stops: "transfers" stay what they are beside a "rolstoel".
  if (!own.some((word) => near.words.some((other) => ofOneFamily(word, other)))) return false;
  const said = own.reduce((sum, word) => sum + word.length, 0);
  return near.words.reduce((sum, word) => sum + word.length, 0) > MORE * Math.min(said, label.end - label.start);
}

/** So many letters of a verb stay the same in most of its forms. */
const VERB = 3;

/** Whether a part of a row holds the verb of a label that reaches over it: "stelpt bloedingen | en dient zuurstof toe". */
export function holdsVerb(part: string, matched: string): boolean {
  if (matched.includes(' en ')) return true;
  const verb = matched.slice(matched.lastIndexOf(' ') + 1);
  return part.toLowerCase().includes(verb.slice(0, VERB).toLowerCase());
}
