import { linesOf } from '../input/lines.js';
import { sentences } from '../sentences.js';
import type { Session } from '../session.js';

/**
 * Answers each line of stdin that is not empty, in order, as soon as it is ready. A line that cannot be used gives its
 * error in its place and the batch goes on; at the end the command says how many there were, and ends with 1.
 */
export async function giveBatch(session: Session, answer: (line: string) => object): Promise<void> {
  let broken = 0;
  for await (const line of linesOf(session.stdin)) {
    if (line.trim() === '') continue;
    const given = answer(line);
    if ('error' in given) broken += 1;
    await session.giveLine(given);
  }
  if (broken > 0) session.problem(sentences.brokenLines(broken));
}
