import { IRREGULAR_WORDS } from './dutch/irregular-words.data.js';
import { isOtherScript, scriptStem } from './script-stem.js';

const VOWELS = 'aeiou';
/** A bit for each vowel, at its place in the alphabet. */
const VOWEL_BITS = 0x208222;
const [E, G, N] = [101, 103, 110];

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && letter !== '' && VOWELS.includes(letter);
}

/** Whether one of the first `end` letters is a vowel. */
function hasVowel(text: string, end = text.length): boolean {
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 96 && unit < 123 && ((VOWEL_BITS >> (unit - 96)) & 1) === 1) return true;
  }
  return false;
}

/** The word without `suffix`, when it ends in it and what stays can be a stem: long enough, and with a vowel. */
function without(word: string, suffix: string, least: number): string | null {
  const end = word.length - suffix.length;
  return end >= least && word.endsWith(suffix) && hasVowel(word, end) ? word.slice(0, end) : null;
}

/** Whether "-en" or "-e" may be an ending here: after a consonant ("werken"), or after a diphthong's i ("draaien"). */
function endsClosed(stem: string): boolean {
  const last = stem.at(-1);
  return !isVowel(last) || (last === 'i' && isVowel(stem.at(-2)) && stem.at(-2) !== 'i');
}

/**
 * Spells what an ending leaves as a word of its own: knipp(en) as "knip", and a vowel that sounded long in its open
 * syllable with two letters, mak(en) as "maak". An e only in the first syllable: later ones are mostly mute.
 */
function spelledAlone(open: string): string {
  const last = open.slice(-1);
  const vowel = open.slice(-2, -1);
  const before = open.at(-3);
  if (last === vowel && !isVowel(last)) return open.slice(0, -1);
  if (isVowel(last) || last === 'x' || last === 'y' || last === 'j') return open;
  const long =
    ((vowel === 'a' || vowel === 'o' || vowel === 'u') && (!isVowel(before) || before === 'i')) ||
    (vowel === 'e' && !hasVowel(open, open.length - 2));
  return long ? `${open.slice(0, -1)}${vowel}${last}` : open;
}

/** Whether the word ends in a plural or genitive s: not "huis", "cursus" or "les", nor "afwas" and others in a short -as. */
function hasPluralS(word: string): boolean {
  if (word.length < 5 || !word.endsWith('s')) return false;
  const before = word.at(-2) as string;
  return before === 'a' ? !'wtjklgp'.includes(word.at(-3) as string) : !'siu'.includes(before);
}

function withoutEnding(word: string): string {
  const last = word.charCodeAt(word.length - 1);
  if (last !== N && last !== E && last !== G) return word;
  if (word.length >= 8 && word.endsWith('heden')) return word.slice(0, -5) + 'heid';
  const noun = without(word, 'ingen', 3) ?? without(word, 'ing', 3);
  if (noun !== null) return spelledAlone(noun);
  const stem = without(word, 'en', 3) ?? without(word, 'e', 3);
  return stem !== null && endsClosed(stem) ? spelledAlone(stem) : word;
}

/**
 * The form of a verb without its personal ending ("verleen", "oefen"), spelled as {@link stemOf} spells the infinitive's
 * stem: v and z as f and s, a double consonant or a later double e single. Nothing is cut off.
 */
export function finiteStem(form: string): string {
  const last = form.at(-1);
  if (last === 'v') return form.slice(0, -1) + 'f';
  if (last === 'z') return form.slice(0, -1) + 's';
  if (isVowel(last)) return form;
  if (last === form.at(-2)) return form.slice(0, -1);
  const longE = form.at(-2) === 'e' && form.at(-3) === 'e' && !isVowel(form.at(-4));
  return longE && hasVowel(form, form.length - 4) ? form.slice(0, -2) + form.slice(-1) : form;
}

/** The stem by rule alone, of a folded word. */
function ruleStem(word: string): string {
  const single = hasPluralS(word) ? word.slice(0, -1) : word;
  const stem = finiteStem(withoutEnding(single));
  return stem.length >= 7 && stem.endsWith('atie') ? stem.slice(0, -4) + 'er' : stem;
}

const irregular = new Map<string, string>();
const irregularPairs = IRREGULAR_WORDS.trim()
  .split('\n')
  .map((line) => line.split(' ') as [word: string, as: string]);
for (const [word, as] of irregularPairs) if (word === as) irregular.set(word, word);
for (const [word, as] of irregularPairs) if (word !== as) irregular.set(word, irregular.get(as) ?? ruleStem(as));

/**
 * What the forms of a Dutch noun, adjective or infinitive have in common, of a word that is folded: "bewoners" and
 * "bewoner" give the same, so do "maken" and "maak", "verzorging" and "verzorgen"; "weken" and "wekken" do not. Consistent
 * rather than correct: it is a key, never shown. Finite forms and participles are {@link verbStems}' work. Words in Arabic
 * and Cyrillic letters lose the endings of their own language.
 */
export function stemOf(word: string): string {
  if (isOtherScript(word)) return scriptStem(word);
  return irregular.get(word) ?? ruleStem(word);
}
