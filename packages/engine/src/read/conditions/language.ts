import { languageLessons, languages } from '../data/languages.data.js';
import { WordTest, wordTest } from '../word.js';
import type { BlockView, FoundCondition } from './found.js';
import { is, pieceAround, sentenceAt, textAt } from './found.js';

const CODE_OF = new Map(
  Object.entries(languages).flatMap(([code, words]) => words.split('|').map((word) => [word, code])),
);
const LESSON = new Set(languageLessons.split('|'));
const ABBREVIATIONS: ReadonlySet<string> = new Set(['nl', 'fr', 'en', 'de']);
const LEVELS = /^[abc][12]$/;
const LEVEL = wordTest(LEVELS);
const BINDS = wordTest(/^[/-]$/);
const TO_NEXT = wordTest(/^(?:-|en|tot)$/);
const NAMED = new WordTest((word) => CODE_OF.has(word) || ABBREVIATIONS.has(word));
/** Whether a word names a language or a level of one, or may be its abbreviation. */
export const namesLanguage = (word: string): boolean =>
  CODE_OF.has(word) || ABBREVIATIONS.has(word) || LEVELS.test(word);

const REACH = 7;
/** Words that may stand between a language and its level: "Nederlands, minstens niveau B1". */
const LEADS_TO_LEVEL =
  /^(?:[(:,-]|niveau|minstens|minimum|minimaal|op|ten|minste|met|de|kinderen|van|cefr|erk|zeer|heel|goed|goede|vlot|vlotte|basis|kennis|uitstekend)$/;

/** CEFR level in the same piece, or in the brackets right after it. */
function levelNear(view: BlockView, t: number): { level: string; at: number } | null {
  const piece = pieceAround(view, t);
  for (let i = piece.from; i < piece.to; i++)
    if (is(LEVEL, view, i)) return { level: textAt(view, i).toUpperCase(), at: i };
  const end = sentenceAt(view, t)?.to ?? piece.to;
  for (let i = piece.to; i < Math.min(piece.to + REACH, end); i++) {
    const word = textAt(view, i);
    if (is(LEVEL, view, i)) return { level: word.toUpperCase(), at: i };
    if (!LEADS_TO_LEVEL.test(word)) break;
  }
  return null;
}

/** The only level of a sentence with one language: "Nederlands dat volstaat voor een gesprek (B1)". */
function onlyLevel(view: BlockView, t: number): { level: string; at: number } | null {
  const sentence = sentenceAt(view, t);
  let at = -1;
  for (let i = sentence?.from ?? t; i < (sentence?.to ?? t); i++) {
    if (i !== t && CODE_OF.has(textAt(view, i))) return null;
    if (!is(LEVEL, view, i)) continue;
    if (at >= 0) return null;
    at = i;
  }
  return at > t ? { level: textAt(view, at).toUpperCase(), at } : null;
}

/** "Frans of Engels volstaat niet", "veel bezoekers zijn niet Nederlandstalig": named, and not asked. */
function isNotAsked(view: BlockView, t: number): boolean {
  if (/talige?$/.test(textAt(view, t)) && textAt(view, t - 1) === 'niet') return true;
  const end = Math.min(sentenceAt(view, t)?.to ?? t, t + REACH);
  for (let i = t; i < end && !/^[,;:]$/.test(textAt(view, i)); i++)
    if (/^volsta(?:at|an)$/.test(textAt(view, i))) return textAt(view, i + 1) === 'niet';
  return false;
}

/** "NL/FR", "NL B1": codes in capitals, side by side or before a level. */
function abbreviated(view: BlockView, t: number): string | undefined {
  const code = textAt(view, t);
  if (!ABBREVIATIONS.has(code)) return undefined;
  const { start = 0, end = 0 } = view.tokens[t] ?? {};
  // Most are "de" and "en".
  if (view.text.slice(start, end) !== code.toUpperCase()) return undefined;
  const sign = [t - 1, t + 1].some((at) => is(BINDS, view, at) && view.tokens[at]?.spaced === false);
  const listed =
    /^[(:]$/.test(textAt(view, t + 1)) || /^(?:tal|taal|talen|taalkennis|talenkennis)$/.test(textAt(view, t - 2));
  return sign || listed || is(LEVEL, view, t + 1) ? code : undefined;
}

/** "Taalniveau B1": a level without the name of a language is one of Dutch. */
function bareLevel(view: BlockView): FoundCondition | undefined {
  for (let t = view.block.from; t < view.block.to; t++) {
    if (!is(LEVEL, view, t) || is(TO_NEXT, view, t + 1)) continue;
    for (let back = Math.max(view.block.from, t - REACH); back < t; back++) {
      if (!/^taal/.test(textAt(view, back))) continue;
      const value = `nl:${textAt(view, t).toUpperCase()}`;
      return { kind: 'language', value, from: back, to: t + 1, rule: 'language-bare-level' };
    }
  }
  return undefined;
}

const INFLECTED = wordTest(
  /^(?:franse|engelse|duitse|arabische|turkse|spaanse|italiaanse|poolse|portugese|roemeense|bulgaarse|russische|nederlandse)$/,
);
const OF_LANGUAGE = /^(?:taal|talen|taalkennis|kennis|gebarentaal|woord|woorden|woordenschat|spraak|en|of|,|\/)$/;

/** "Franse romans", "Turkse gerechten": of things, and no language. */
const isOfThings = (view: BlockView, t: number): boolean =>
  is(INFLECTED, view, t) &&
  !OF_LANGUAGE.test(textAt(view, t + 1)) &&
  !/taal|talig/.test(textAt(view, t + 1)) &&
  /^\p{L}/u.test(textAt(view, t + 1));

/** Languages that the block asks. */
export function languagesOf(view: BlockView): FoundCondition[] {
  const found: FoundCondition[] = [];
  for (let t = view.block.from; t < view.block.to; t++) {
    if (!is(NAMED, view, t)) continue;
    const code = CODE_OF.get(textAt(view, t)) ?? abbreviated(view, t);
    if (code === undefined) continue;
    // "dat klinkt als Chinees": an idiom.
    if (code === 'zh' && /^(?:als|geen)$/.test(textAt(view, t - 1))) continue;
    if (isOfThings(view, t)) continue;
    if (textAt(view, t + 1) === ':' && /^(?:francais|english|dutch)$/.test(textAt(view, t))) continue;
    const piece = pieceAround(view, t);
    let lesson = false;
    for (let i = Math.max(piece.from, t - 3); i < Math.min(piece.to, t + 4); i++)
      lesson ||= LESSON.has(textAt(view, i));
    if (lesson || isNotAsked(view, t)) continue;
    const near = levelNear(view, t) ?? onlyLevel(view, t);
    const from = Math.max(piece.from, Math.min(t, near?.at ?? t));
    const to = Math.max(t, near?.at ?? t) + 1;
    found.push({
      kind: 'language',
      value: near ? `${code}:${near.level}` : code,
      from,
      to,
      rule: near ? 'language-level' : 'language',
    });
  }
  if (found.length > 0) return found;
  const bare = bareLevel(view);
  if (bare) return [bare];
  const law = view.hits.find((h) => h.group === 'language:law');
  return law ? [{ kind: 'language', value: 'nl', from: law.from, to: law.to, rule: 'language-law' }] : found;
}
