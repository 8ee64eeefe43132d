import { Kind } from '../kinds.js';
import type { Token } from '../tokens.js';
import { isA, wordTest } from '../word.js';
import { has, holds, plainly } from './frame.js';
import type { Frame } from './frame.js';
import { JUDGES } from './words.js';

const COPULA = wordTest(/^(?:is|zijn|zou|zouden|vinden|vind|lijkt|komt|komen|blijft|werd|mag|mogen)$/);
const IS = wordTest(/^(?:is|zijn|zou|zouden|vinden|vind|klinkt)$/);
/** "We zouden het jammer vinden als …" */
const SAD = wordTest(/^(?:jammer|erg|zonde|spijtig|vreemd|fout|slecht|gevaarlijk|nooit)$/);
const STRONG_WISH = wordTest(/^(?:bovendien|zelfs|toevallig|daarbovenop)$/);
const PROMISES = wordTest(/^(?:heb|ben|mag|kan|kun|krijg|zit|win|sta|maak|scoor|word|wordt)$/);

/** In so many words a colon and praise are a judgement and no clause of their own. */
const SHORT = 4;
const SHORT_CLAUSE = 6;
const GLAD_CLAUSE = 8;
const LONG_CLAUSE = 12;

/** Whether a frame tells that what it judges is a wish. */
export function isWish(f: Frame): boolean {
  const { construction, personal } = f.judging;
  if ((construction === 'case' || construction === 'caseLast') && !personal) return false;
  if (plainly(f, JUDGES.gain) >= 0) return !(f.reader && construction === 'lead');
  if (plainly(f, JUDGES.free) >= 0 && f.words <= LONG_CLAUSE) return !f.reader;
  if (!f.denied && plainly(f, JUDGES.joy) >= 0) return isGlad(f);
  if (!f.reader && !f.denied && has(f, JUDGES.would) && !holds(f, SAD))
    return construction !== 'lead' && construction !== 'tail';
  const good = plainly(f, JUDGES.good);
  return good >= 0 ? isPraise(f, good) : isRewarded(f);
}

/** "… worden met applaus onthaald", "… dan gaat de vlag uit": somebody is glad of what is judged. */
function isGlad({ judging: { construction }, bits, reader, ours, words }: Frame): boolean {
  if (construction !== 'fronted' && construction !== 'tail')
    return !reader || construction === 'question' || construction === 'case';
  return !reader && (ours || (bits & JUDGES.would) !== 0 || words <= GLAD_CLAUSE);
}

/** "Gitaar spelen? Mooi, maar het hoeft niet.", "X: graag": praise at token `good` that is said of what is judged. */
function isPraise({ judging: { construction, frame }, tokens, reader, denied, words }: Frame, good: number): boolean {
  const at = good - frame.from;
  if (construction === 'question') return at <= 1 || (IS.of(tokens[frame.from + 1]) && at <= SHORT && !reader);
  if (reader) return false;
  if (construction === 'lead') return words <= SHORT;
  if (construction === 'tail') return words <= SHORT && at <= 2;
  if (denied) return false;
  if (construction === 'caseLast') return at <= 2;
  const next = tokens[good + 1];
  const closes = good + 1 >= frame.to || !isA(next, Kind.word) || isA(next, Kind.preposition | Kind.wordSeparator);
  return closes && at <= SHORT_CLAUSE && hasCopula(tokens, frame.from, good);
}

function hasCopula(tokens: readonly Token[], from: number, to: number): boolean {
  for (let t = from; t < to; t++) if (COPULA.of(tokens[t])) return true;
  return false;
}

/** "Wie ook een rits kan vervangen, krijgt elke vrijdag taart": a case worded as a wish, and something good that follows. */
function isRewarded(f: Frame): boolean {
  const { judging, tokens, reader, ours, denied, lacks, wishes } = f;
  if (denied || lacks || !wishes) return false;
  const { construction, frame, topic } = judging;
  if (construction === 'caseLast') return ours && STRONG_WISH.of(tokens[topic.from]);
  if (construction !== 'case') return false;
  if (!reader) return !has(f, JUDGES.need);
  return tokens[frame.from]?.text === 'dan' && PROMISES.of(tokens[frame.from + 1]);
}
