import { isKnownForm } from './known-verbs.js';
import { thirdPersons } from './data/subjects.data.js';
import { actNounEnds } from './data/verbs.data.js';
import { notVerbs } from './data/words.data.js';
import { WordTest } from './word.js';

/** Nouns, and compounds of them: "toezicht", "ontvangst". */
const NOUN = new RegExp(
  `(?:${[...notVerbs].filter((word) => word.length > 3).join('|')}|heid|teit|vangst|komst|wacht|plant)$|^(?:${[...notVerbs].join('|')})$|^ge`,
);

/**
 * Whether a word is surely a finite verb of the third person, "wast" or "woont": a form of a verb that we know. Nouns that
 * end alike ("dienst", "kracht") are none.
 */
export const THIRD_PERSON = new WordTest((word) => {
  if (thirdPersons.has(word)) return true;
  if (word.length < 4 || !word.endsWith('t') || NOUN.test(word)) return false;
  return isKnownForm(word);
});

/** Nouns that name an act, and words that only end so. */
export const ACT_NOUN = new WordTest(
  (word) =>
    word.length > 5 &&
    actNounEnds.test(word) &&
    !/(?:opleiding|vergoeding|verloning|afdeling|woning|omgeving)$/.test(word),
);
