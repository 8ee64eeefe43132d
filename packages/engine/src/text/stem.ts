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

function stripOnce(word: string): string {
  const length = word.length;
  if (length >= 8 && word.endsWith('heden')) return word.slice(0, -5) + 'heid';
  if (length >= 7 && word.endsWith('ingen')) {
    const stem = withoutSuffix(word, 'ingen');
    if (stem && stem.length >= 3) return spelledAsStem(stem);
  }
  if (length >= 6 && word.endsWith('ing')) {
    const stem = withoutSuffix(word, 'ing');
    if (stem && stem.length >= 3) return spelledAsStem(stem);
  }
  if (length >= 4) {
    const stem = (length >= 5 && withoutSuffix(word, 'en')) || withoutSuffix(word, 'e');
    if (stem && endsClosed(stem)) return spelledAsStem(stem);
  }
  if (length >= 5 && /[^siu]s$/.test(word)) return word.slice(0, -1);
  return word;
}

/** The stem by rule alone, of a folded word. */
function ruleStem(word: string): string {
  let stem = word;
  for (let round = 0; round < 3; round++) {
    const shorter = stripOnce(stem);
    if (shorter === stem) break;
    stem = shorter;
  }
  stem = stem.replace(/([^aeiou])\1$/, '$1').replace(LONG_LATER_E, '$1e$2');
  if (stem.endsWith('v')) return stem.slice(0, -1) + 'f';
  if (stem.endsWith('z')) return stem.slice(0, -1) + 's';
  return stem.length >= 7 && stem.endsWith('atie') ? stem.slice(0, -4) + 'er' : stem;
}

const irregular = new Map<string, string>();
for (const line of IRREGULAR_WORDS.trim().split('\n')) {
  const [word = '', as = ''] = line.split(' ');
  irregular.set(word, word === as ? word : ruleStem(as));
}
for (const [word, as] of irregular) if (irregular.get(as) === as) irregular.set(word, as);

/**
 * What the forms of a Dutch noun, adjective or infinitive have in common, of a word that is folded: "bewoners" and
 * "bewoner" give the same, so do "maken" and "maak", "verzorging" and "verzorgen"; "weken" and "wekken" do not. Consistent
 * rather than correct: it is a key, never shown. Finite forms and participles are {@link verbStems}' work.
 */
export function stemOf(word: string): string {
  return irregular.get(word) ?? ruleStem(word);
}
