import { welcomed } from './data/words.data.js';
import type { Scope } from './necessity.js';
import type { Sentence } from './parts.js';
import type { Token } from './tokens.js';

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
