import { stemOf } from '../text/stem.js';
import { verbStems } from '../text/verb-forms.js';
import { infinitives } from './data/verbs.data.js';

const stems = new Set([...infinitives].map(stemOf));

/** Whether a word may be a form of a verb that we know: "oefent", "tekent", "wast". */
export function isKnownForm(word: string): boolean {
  for (const stem of verbStems(word)) if (stems.has(stem)) return true;
  return false;
}
