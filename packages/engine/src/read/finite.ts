import { stemOf } from '../text/stem.js';
import { verbStems } from '../text/verb-forms.js';
import { infinitives } from './data/verbs.data.js';
import { notVerbs } from './data/words.data.js';
import { WordTest } from './word.js';

const stems = new Set([...infinitives].map(stemOf));
/** Verbs that are in no list of acts, in the third person. */
const OTHERS =
  /^(?:is|was|zijn|waren|heeft|had|hebben|wordt|werd|kan|kon|zal|zou|mag|mocht|moest|wil|wou|ligt|lig|blijft|blijven|lijkt|lijken|telt|woont|wonen|groeit|groeien|verblijven|verblijft|heet|heten|kookt|hoort|horen|gelooft|bestaat|ontvangt|begint|begon|eindigt|lokte|vertrekt|verloopt|ziet|vindt|blijkt|betekent|duurt|kost|geldt|hangt|liggen|staan|zitten|komen|leven|slapen|kiezen|eten)$/;

/** Nouns, and compounds of them: "toezicht", "ontvangst". */
const NOUN = new RegExp(
  `(?:${[...notVerbs].filter((word) => word.length > 3).join('|')}|heid|teit|vangst|komst|wacht|plant)$|^(?:${[...notVerbs].join('|')})$|^ge`,
);

/**
 * Whether a word is surely a finite verb of the third person, "wast" or "woont": a form of a verb that we know. Nouns that
 * end alike ("dienst", "kracht") are none.
 */
export const THIRD_PERSON = new WordTest((word) => {
  if (OTHERS.test(word)) return true;
  if (word.length < 4 || !word.endsWith('t') || NOUN.test(word)) return false;
  for (const stem of verbStems(word)) if (stems.has(stem)) return true;
  return false;
});
