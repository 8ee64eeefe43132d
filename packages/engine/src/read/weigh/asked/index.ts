import type { Necessity } from '@zorg-match/schema';
import type { BlockView } from '../../conditions/found.js';
import type { FoundDemand } from '../../found-demand.js';
import type { Scope } from '../../necessity.js';
import { tokensOf } from '../../passed-over.js';
import type { Sentence } from '../../parts.js';
import type { Token } from '../../tokens.js';
import { WordNote } from '../../word.js';
import { weightsOf, WordWeights } from '../tables.js';
import { CHANCE, PARTS } from './scale.js';
import { classesOf, FEATURES, ROLES, Surroundings } from './surroundings.js';
import { BIAS, FEATURE_WEIGHTS, WORD_WEIGHTS } from './weights.data.js';

/** What a demand may be besides required: each has weights of its own, beside which required weighs nothing. */
const SOFTER = ['preferred', 'trainable', 'not-required'] as const satisfies readonly Necessity[];
const N = SOFTER.length;
const OF_FEATURE = weightsOf(FEATURES, FEATURE_WEIGHTS, N);
const WORDS = new WordWeights(
  ROLES.map((role) => WORD_WEIGHTS[role]),
  N,
);
const ROW = new WordNote(({ text }) => WORDS.rowOf(text));

const around = new Surroundings();
const sums = [0, 0, 0];
/** When each word was last counted in each role: one that stands there twice counts once, as where the weights were learnt. */
const counted = new Int32Array(WORDS.rows * ROLES.length);
let time = 0;

/** Weighs what stands around a phrase: the place in {@link SOFTER} of what it is most likely, or -1 when it is required. */
function weigh(): number {
  for (let k = 0; k < N; k++) sums[k] = BIAS[k] as number;
  for (const feature of around.features)
    for (let k = 0; k < N; k++) sums[k] = (sums[k] as number) + (OF_FEATURE[feature * N + k] as number);
  const { tokens, roles } = around;
  time++;
  for (let i = 0; i < tokens.length; i++) {
    const row = ROW.of(tokens[i] as Token);
    if (row === 0) continue;
    const role = roles[i] as number;
    const place = row * ROLES.length + role;
    if (counted[place] === time) continue;
    counted[place] = time;
    for (let k = 0; k < N; k++) sums[k] = (sums[k] as number) + WORDS.of(row, role, k);
  }
  let odds = 0;
  let best = 0;
  for (let k = 0; k < N; k++) {
    odds += Math.exp((sums[k] as number) / PARTS);
    if ((sums[k] as number) > (sums[best] as number)) best = k;
  }
  return odds / (1 + odds) >= CHANCE ? best : -1;
}

/** The token around the phrase that speaks most for one of {@link SOFTER}. */
function tellingOf(k: number): Token | undefined {
  let [most, telling]: [number, Token | undefined] = [0, undefined];
  around.tokens.forEach((token, i) => {
    const role = around.roles[i] as number;
    let sum = WORDS.of(ROW.of(token), role, k);
    for (const feature of classesOf(token, role)) sum += OF_FEATURE[feature * N + k] as number;
    if (sum > most) [most, telling] = [sum, token];
  });
  return telling;
}

/** Whether a cue in the same sentence speaks of another part of it: then the rules understood how it is built. */
export const isSpokenOf = ({ scopes }: BlockView, { from, to }: Sentence): boolean =>
  scopes.some(({ cueFrom }) => cueFrom >= from && cueFrom < to);

/**
 * How much a demand is asked where no cue and no rule says so: all that stands around it is weighed together, with the weights
 * of a logistic regression (`npm run weigh`). Gives the demand as it is when it is required all the same.
 */
export function weighedDemand(view: BlockView, sentence: number, demand: FoundDemand): FoundDemand {
  if (demand.necessity !== 'required' || demand.verdict.cues.length > 0) return demand;
  const { tokens, sentences } = view;
  const own = sentences[sentence] as Sentence;
  if (isSpokenOf(view, own)) return demand;
  const { from, to } = tokensOf(tokens, own, demand);
  around.look(view, { sentence, from, to }, 0);
  const k = weigh();
  if (k < 0) return demand;
  const necessity = SOFTER[k] as Necessity;
  const telling = tellingOf(k);
  const cue = telling === undefined ? -1 : tokens.indexOf(telling);
  const cues: Scope[] = cue < 0 ? [] : [{ family: necessity, from, to, cueFrom: cue, cueTo: cue + 1 }];
  const { competence, label, start, end, section, rule, words, group } = demand;
  const verdict = { necessity, cues };
  return { competence, label, start, end, necessity, section, verdict, rule, words, group };
}
