import { IRREGULAR_WORDS } from './dutch/irregular-words.data.js';

const VOWEL = /[aeiou]/;
/** A single a, o or u in an open syllable sounds long; closed by a suffix's loss it is written double: maken, maak. */
const OPEN_SYLLABLE = /(^|[^aeou])([aou])([^aeiouxyj])$/;
/** The same for e, but only in the first syllable: later ones are mostly mute (wandelen, verbeteren). */
const OPEN_FIRST_E = /^([^aeiou]*)e([^aeiouxyj])$/;
const LONG_LATER_E = /([aeiouy].*[^aeiou])ee([^aeiou])$/;

function withoutSuffix(word: string, suffix: string): string | null {
  const stem = word.slice(0, -suffix.length);
  return word.endsWith(suffix) && stem.length >= 2 && VOWEL.test(stem) ? stem : null;
}

/** Whether "-en" or "-e" may be an ending here: after a consonant ("werken"), or after a diphthong's i ("draaien"). */
function endsClosed(stem: string): boolean {
  return /[^aeiou]$|[aeou]i$/.test(stem);
}

function spelledAsStem(open: string): string {
  let stem = open;
  if (/([^aeiou])\1$/.test(stem)) stem = stem.slice(0, -1);
  else if (OPEN_FIRST_E.test(stem)) stem = stem.replace(OPEN_FIRST_E, '$1ee$2');
  else stem = stem.replace(OPEN_SYLLABLE, '$1$2$2$3');
  return stem;
}

/** Plural and genitive s: not in "huis", "cursus" or "les", nor in "afwas" and other words that end in a short -as. */
const PLURAL_S = /(?:[^siua]|[^wtjklgp]a)s$/;

function withoutEnding(word: string): string {
  if (word.length >= 8 && word.endsWith('heden')) return word.slice(0, -5) + 'heid';
  for (const suffix of ['ingen', 'ing']) {
    const stem = word.length >= 6 ? withoutSuffix(word, suffix) : null;
    if (stem && stem.length >= 3) return spelledAsStem(stem);
  }
  const stem = (word.length >= 5 && withoutSuffix(word, 'en')) || (word.length >= 4 && withoutSuffix(word, 'e'));
  return stem && endsClosed(stem) ? spelledAsStem(stem) : word;
}

/**
 * The form of a verb without its personal ending ("verleen", "oefen"), spelled as {@link stemOf} spells the infinitive's
 * stem. Nothing is cut off.
 */
export function finiteStem(form: string): string {
  const stem = form.replace(/([^aeiou])\1$/, '$1').replace(LONG_LATER_E, '$1e$2');
  if (stem.endsWith('v')) return stem.slice(0, -1) + 'f';
  return stem.endsWith('z') ? stem.slice(0, -1) + 's' : stem;
}

/** The stem by rule alone, of a folded word. */
function ruleStem(word: string): string {
  const single = word.length >= 5 && PLURAL_S.test(word) ? word.slice(0, -1) : word;
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
 * rather than correct: it is a key, never shown. Finite forms and participles are {@link verbStems}' work.
 */
export function stemOf(word: string): string {
  return irregular.get(word) ?? ruleStem(word);
}
