import { foldText } from '../text/fold.js';
import { stemOf } from '../text/stem.js';
import type { NearestCompetence } from './nearest/index.js';

/** What is needed to know of a label that was found, to compare it with other links. */
export interface Found {
  readonly matched: string;
  readonly typo?: boolean;
  readonly quality: number;
  readonly start: number;
  readonly end: number;
}

/** Words of a label that say nothing by themselves. */
const SMALL = /^(?:de|het|een|met|bij|van|voor|aan|en|of|in|op|om|te|naar|iemand|mensen|zijn|hebben|kunnen)$/;
/** So much more a set of words must say than a label before it is the better link. */
const MORE = 1.15;
/** A label of less quality lacks a word, or its words stand far apart: it is a guess. */
const SURE = 0.925;
/** So much two words must tell to outweigh such a label. */
const TELLING = 1.05;
/** So much a compound tells that points to one thing, or hardly more. */
const NAMES = 0.9;
/** A compound has so many letters more than the word that it is made of. */
const LONGER = 4;
/** So many letters show that two words are of one family. */
const FAMILY = 4;

/** Whether two words share their beginning, as they stand or as stems: "koken" and "kookt". */
const ofOneFamily = (word: string, other: string): boolean =>
  other.includes(word.slice(0, FAMILY)) || other.includes(stemOf(word).slice(0, FAMILY));

/** The words of labels that say something by themselves, worked out once for each label. */
const telling = new Map<string, readonly string[]>();

export function tellingWords(label: string): readonly string[] {
  let words = telling.get(label);
  if (words === undefined) {
    words = foldText(label)
      .split(' ')
      .filter((word) => !SMALL.test(word));
    telling.set(label, words);
  }
  return words;
}

/** Whether one of the words is nothing that a label says. */
const saysOther = (words: readonly string[], own: readonly string[]): boolean =>
  words.some(
    (word) => word.length >= FAMILY && !own.some((part) => ofOneFamily(part, word) || ofOneFamily(word, part)),
  );

/** Whether a compound ends in a word of a label: "dieetmaaltijden" in "maaltijden". */
const isMadeOf = (word: string, part: string): boolean =>
  word.length >= part.length + LONGER && word.lastIndexOf(stemOf(part)) >= LONGER - 1;

/**
 * Whether a set of words tells more of a phrase than the label found in it: "suïciderisico inschatten" holds the label
 * "risico's inschatten", but means more than that. A label met with a typo is a guess, which any set outweighs; one that was
 * not met in full gives way to words of which it says nothing; and one that names a part of a compound to what that names.
 */
export function saysMore(near: NearestCompetence, label: Found): boolean {
  if (near.sure || label.typo) return true;
  const own = tellingWords(label.matched);
  if (label.quality < SURE && near.words.length > 1 && near.telling >= TELLING && saysOther(near.words, own))
    return true;
  if (near.telling >= NAMES && near.words.some((word) => own.some((part) => isMadeOf(word, part)))) return true;
  if (near.words.length < 2) return false;
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
