import { welcomed } from './data/words.data.js';
import type { Scope } from './necessity.js';
import type { Sentence } from './parts.js';
import { Kind } from './kinds.js';
import { promises } from './questions.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

/** The words of an answer that welcomes what the question before it names are so few at most. */
const SHORT_ANSWER = 4;

/**
 * Scopes of questions that a short answer welcomes: "Creativiteit? Graag!", "Ken je de buurt al? Handig." Such is a wish.
 */
export function welcomedIn(tokens: readonly Token[], sentences: readonly Sentence[]): Scope[] {
  const found: Scope[] = [];
  if (sentences.length < 2) return found;
  sentences.forEach((question, s) => {
    const answer = sentences[s + 1];
    if (question.end !== '?' || answer === undefined) return;
    const words = tokens.slice(answer.from, answer.to).filter((t) => t.word);
    if (words.length === 0 || words.length > SHORT_ANSWER || !words.every((w) => welcomed.has(w.text))) return;
    found.push({ family: 'preferred', from: question.from, to: answer.to, cueFrom: answer.from, cueTo: answer.to });
  });
  return found;
}

/** Verbs by which a question asks what somebody can, and words by which it does so with "heb je" and "ben je". */
const ABLE = wordTest(/^(?:ken|kan|kun|kunt|spreek|speel|hou|doe|bak|kook|weet|naai|brei|versta|begrijp)$/);
const ABLE_WITH = wordTest(
  /^(?:ervaring|kennis|brevet|attest|feeling|talent|gewerkt|groene|thuis|vertrouwd|bedreven|sterk|iets)$/,
);
const OWNS = wordTest(/^(?:heb|ben)$/);
const DOUBTS = wordTest(/^(?:niet|geen|nog|nooit|nee|neen|zoek)$/);
/** "Dan zoeken we jou": what the question names is asked after all. */
const CALLS = wordTest(/^(?:zoeken|zoek|jou|jij|juiste|goed|wie|bel|solliciteer)$/);

/** Scopes of questions whose answer promises something: "Ben je thuis in EHBO? Dan heb je meteen werk." Such is a wish. */
export function promisedIn(tokens: readonly Token[], sentences: readonly Sentence[]): Scope[] {
  const found: Scope[] = [];
  for (let s = 1; s < sentences.length; s++) {
    const question = sentences[s - 1] as Sentence;
    const answer = sentences[s] as Sentence;
    if (!promises(tokens, question, answer)) continue;
    const start = isA(tokens[question.from], Kind.wordSeparator) ? question.from + 1 : question.from;
    let able = ABLE.of(tokens[start]);
    let doubts = !isA(tokens[start + 1], Kind.reader);
    for (let t = start; t < question.to; t++) {
      able ||= OWNS.of(tokens[start]) && ABLE_WITH.of(tokens[t]);
      doubts ||= DOUBTS.of(tokens[t]);
    }
    for (let t = answer.from; t < answer.to; t++) doubts ||= CALLS.of(tokens[t]);
    if (!able || doubts) continue;
    found.push({ family: 'preferred', from: question.from, to: answer.to, cueFrom: answer.from, cueTo: answer.to });
  }
  return found;
}
