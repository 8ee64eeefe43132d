import { answers, readers } from './data/words.data.js';
import { mayBeVerb } from './parts.js';
import type { Sentence } from './parts.js';
import { Kind } from './kinds.js';
import { isSubjectAt } from './subject.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

/**
 * How a question asks: by what the reader does or can ("kan jij goed alleen werken?"), or only where its words name a
 * competence ("heb je een hart voor ouderen?").
 */
export type Asking = 'act' | 'named';

/** First words of questions that call the reader, and ask for nothing: "wil je …?", "zin in …?". */
const CALLS =
  /^(?:woon|woont|wil|wilt|zoek|zoekt|droom|droomt|wens|wenst|krijg|krijgt|mag|moet|hoef|hoeft|twijfel|twijfelt|herken|herkent|overweeg|denk|denkt|verlang|wist|zin|goesting|interesse|vragen|klaar|benieuwd|overtuigd|enthousiast|geinteresseerd|nieuwsgierig|wat|wie|waar|waarom|wanneer|hoe|welke|meer|iets)$/;
/** Verbs that call as often as they ask: "ben je op zoek naar …?", "heb je interesse?". */
const OFTEN_CALLS = /^(?:ben|bent|heb|hebt|vind|vindt|voel|voelt|zit|woon|ga|gaat|kom|word|wordt|lijkt)$/;
/** With these a question tells of what the reader may lack or be tired of, or calls after all. */
const DOUBTS =
  /^(?:niet|geen|nog|nooit|beu|moe|ooit|liever|interesse|zin|goesting|vragen|vraag|nieuw|student|werkzoekend|zoek|hier|dit|deze|baan|job|vacature|nee|neen)$/;
const JOINS = /^(?:en|maar|of|dus)$/;

/** Where a question starts, after "en" or "maar". */
const startOf = (tokens: readonly Token[], { from, to }: Sentence): number =>
  JOINS.test(tokens[from]?.text ?? '') && from + 1 < to ? from + 1 : from;

/** Whether a question calls the reader ("zin in een nieuwe job?"), whatever stands after it. */
export function isCall(tokens: readonly Token[], sentence: Sentence): boolean {
  const at = startOf(tokens, sentence);
  if (CALLS.test(tokens[at]?.text ?? '')) return true;
  if (tokens[at]?.text === 'nog' && /^(?:vragen|twijfels|niet)$/.test(tokens[at + 1]?.text ?? '')) return true;
  return (
    readers.has(tokens[at + 1]?.text ?? '') && /^(?:zin|goesting|interesse|vragen)$/.test(tokens[at + 2]?.text ?? '')
  );
}

/** How a question asks something of the reader by its own words; null when it does not. */
export function askingOf(tokens: readonly Token[], sentence: Sentence): Asking | null {
  const at = startOf(tokens, sentence);
  const verb = tokens[at]?.text ?? '';
  if (!readers.has(tokens[at + 1]?.text ?? '') || CALLS.test(verb)) return null;
  for (let t = at + 2; t < sentence.to; t++) if (DOUBTS.test(tokens[t]?.text ?? '')) return null;
  if (OFTEN_CALLS.test(verb)) return 'named';
  return mayBeVerb(verb) || /^\p{L}{2,}$/u.test(verb) ? 'act' : null;
}

/** Token after the words of a sentence that only answer the question before it: "Geen zorg, | dat tonen we je." */
export function afterAnswer(tokens: readonly Token[], before: Sentence | undefined, sentence: Sentence): number {
  const [first] = sentence.pieces;
  if (before?.end !== '?' || first === undefined || first.from !== sentence.from) return sentence.from;
  const plain = tokens.slice(first.from, first.to).every((t) => !t.word || answers.has(t.text));
  return plain ? first.to : sentence.from;
}

/** Verbs by which a promise goes on after "dan": "dan heb je …", "dan mag je …". */
const PROMISES = wordTest(
  /^(?:heb|hebt|ben|bent|krijg|krijgt|mag|kan|kun|kunt|zit|pas|past|maak|scoor|val|hoor|start|zal)$/,
);

/** Whether a sentence tells what follows when the question before it is answered with yes: "Dan heb je een voetje voor." */
export function promises(tokens: readonly Token[], before: Sentence | undefined, { from, to }: Sentence): boolean {
  if (before?.end !== '?' || tokens[from]?.text !== 'dan') return false;
  if (PROMISES.of(tokens[from + 1])) return true;
  for (let t = from + 1; t < to; t++) if (isA(tokens[t], Kind.reader)) return !isSubjectAt(tokens, t, from);
  return true;
}
