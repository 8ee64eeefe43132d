import { stemOf } from '../text/stem.js';
import { particles } from '../text/verb-forms.js';
import { tellingWords, type Found } from './closeness.js';
import type { Token } from './tokens.js';
import { wordTest } from './word.js';

/** A word is recognised in its other forms by so many letters of it, or of its stem. */
const START = 3;
/** A label of less quality that lacks a word gives way to any set of words … */
const WEAK = 0.95;
/** … and one of less quality yet is met by chance three times out of four. */
const GUESS = 0.87;

/** Whether a text holds the beginning of a word or of its stem; of a separable verb its base, and its particle when it must be `whole`. */
function holds(text: string, word: string, whole: boolean): boolean {
  // Of "aankleden" "aan" alone says nothing.
  const length = particles.has(word.slice(0, START)) ? START + 1 : START;
  if (text.includes(word.slice(0, length)) || text.includes(stemOf(word).slice(0, length))) return true;
  for (let cut = 2; cut <= word.length - START; cut++) {
    const particle = word.slice(0, cut);
    if (particles.has(particle) && (!whole || text.includes(particle)) && holds(text, word.slice(cut), whole))
      return true;
  }
  return false;
}

/** Verbs that are left out where they are clear: "stevig in je schoenen". */
const LIGHT = /^(?:staan|gaan|doen|maken|geven|nemen|komen|zetten|houden|werken|hebben|zijn|kunnen)$/;

/** Whether no word of a phrase says some word of a label found in it: "hulp bij de maaltijd" where none says *maaltijd*. */
function lacksWord(label: Found, phrase: readonly Token[]): boolean {
  const text = phrase.map((word) => word.text).join(' ');
  const words = tellingWords(label.matched);
  return words.some((word) => !holds(text, word, words.length === 1) && !LIGHT.test(word));
}

function startsWithParticle(word: string): boolean {
  for (let cut = 2; cut <= word.length - START; cut++) if (particles.has(word.slice(0, cut))) return true;
  return false;
}

const ARTICLE = wordTest(/^(?:de|het|een)$/);
const BRINGS = wordTest(
  /^(?:breng(?:t|en)?|rij(?:dt?|den)|voer(?:t|en)?|rol(?:t|len)|duw(?:t|en)?|vervoer(?:t|en)?|haal(?:t)?|halen)$/,
);

/** The word that a label of one word goes with: "naar" in "naar de kine rollen". */
function before(label: Found, phrase: readonly Token[]): string | undefined {
  if (label.matched.includes(' ')) return undefined;
  let at = phrase.findIndex(({ start }) => start === label.start) - 1;
  if (ARTICLE.of(phrase[at])) at--;
  return phrase[at]?.text;
}

/** A label of this quality stands in the text as it is. */
const WHOLE = 0.995;
/** A compound is taken apart in so many times its letters at most: "zorg voor wonden" is *wondzorg*, "zorgt ervoor dat elk kind" is nothing. */
const APART = 1.8;
/** An adjective stands so many words before its noun at most: "dagelijkse en nachtelijke zorg". */
const BEFORE_NOUN = 3;
/** A noun that stands further behind the phrase, in UTF-16 units, is none of it. */
const FAR = 15;
const INFLECTED = /^[a-z]{4,}e$/;
const WORKS = wordTest(/^(?:ge|samen|mee|door|be|ver)?werk(?!ing)/);
const ENDS_IN_WORK = wordTest(/^(?:[a-z]{3,}werk(?:en)?|werking)$/);
const ITSELF = wordTest(/^(?:zich|je|jezelf|u|uzelf|me|mezelf)$/);
const AS = wordTest(/^als$/);

const isFormOf = (word: Token, other: string): boolean =>
  word.text.startsWith(other.slice(0, START)) || word.text.startsWith(stemOf(other).slice(0, START));

/** Whether a label was put together from what is none of its words: the ends of compounds, a name for somebody, an adjective of something else. */
function isPatched(label: Found, phrase: readonly Token[]): boolean {
  // What stands there as the label has it.
  if (label.quality >= WHOLE) return false;
  const inside = phrase.filter(({ start, end }) => start >= label.start && end <= label.end);
  const [first] = inside;
  const own = tellingWords(label.matched);
  const [head] = own;
  const last = own.at(-1);
  if (first === undefined || head === undefined || last === undefined) return false;
  if (!label.matched.includes(' '))
    return (
      !startsWithParticle(label.matched) &&
      // The gap of "til- en verplaatsingstechnieken" is a hyphen.
      !inside.some(({ end }, i) => (inside[i + 1]?.start ?? 0) > end + 1) &&
      label.end - label.start > APART * label.matched.length
    );
  // Of "ouders onthalen" the verb does not come first: an "onthaalouder" is somebody.
  if (
    first.end === label.end &&
    isFormOf(first, last) &&
    own.some((word) => word !== last && first.text.includes(stemOf(word)))
  )
    return true;
  // "Gezondheidszorg of gelijkwaardig" is no "waardige zorg".
  if (!own.some((word) => phrase.some((token) => isFormOf(token, word)))) return true;
  // "Als ergotherapeut ondersteun je …" names the reader.
  if (
    !label.matched.includes(' als ') &&
    inside.some((word, i) => AS.of(word) && own.some((one) => isFormOf(inside[i + 1] ?? word, one)))
  )
    return true;
  // "Past die aan" is not "zich aanpassen".
  if (
    label.matched.startsWith('zich ') &&
    !phrase.some((word) => ITSELF.of(word) || (word.text.endsWith('en') && own.includes(word.text)))
  )
    return true;
  // A "netwerk" or a "werking" does not work.
  if (own.includes('werken') && !inside.some((word) => WORKS.of(word)) && inside.some((word) => ENDS_IN_WORK.of(word)))
    return true;
  if (own.length !== 2 || !INFLECTED.test(head) || last.endsWith('en')) return false;
  const adjective = inside.findIndex((word) => isFormOf(word, head));
  const noun = inside.findIndex((word) => isFormOf(word, last) || word.text.includes(stemOf(last)));
  if (adjective < 0) return false;
  if (noun < 0) return label.end - (phrase.at(-1)?.end ?? label.end) > FAR;
  return noun < adjective || noun - adjective > BEFORE_NOUN;
}

const THING = wordTest(
  /^(?:werk)?(?:omgeving(?:en)?|equipe|team|teams|ploeg|organisatie|setting|context|werking|bedrijf|sector|sfeer)$/,
);

/**
 * Whether a quality is that of a thing and not of somebody: "werken in een dynamische omgeving".
 * @param words what tells of it: words of the phrase, or of a label in it
 * @param after what stands behind the phrase
 */
export function isOfThing(words: readonly string[], phrase: readonly Token[], after: Token | undefined): boolean {
  for (let at = 0; at < phrase.length; at++) {
    const thing = phrase[at + 1] ?? after;
    if (thing === undefined || !THING.of(thing) || words.includes(thing.text)) continue;
    const { text } = phrase[at] as Token;
    if (INFLECTED.test(text) && words.some((word) => text.startsWith(word.replace(/e$/, '')))) return true;
  }
  return false;
}

/** How far a label found in a phrase is to be believed: not at all, unless two words point elsewhere, or in full. */
export function trustIn(label: Found, phrase: readonly Token[]): 'none' | 'little' | 'full' {
  if (isPatched(label, phrase)) return 'none';
  // A label of one word may be only where somebody is brought, or to whom: "draagt over aan de MUG".
  const goal = before(label, phrase);
  if (goal === 'aan') return 'little';
  if (goal === 'naar' && phrase.some((word) => BRINGS.of(word))) return 'none';
  const single = !label.matched.includes(' ');
  // A compound whose parts stand far apart: "houdingszorg" in "houdt de zorg".
  if (single && label.quality < GUESS && !startsWithParticle(label.matched)) return 'none';
  if ((label.quality >= WEAK && !single) || !lacksWord(label, phrase)) return 'full';
  return label.quality < GUESS || single ? 'none' : 'little';
}
