import type { FoundDemand } from '../found-demand.js';
import type { Token } from '../tokens.js';
import { WordNote } from '../word.js';
import { Evidence, FEATURES, FOUND_OUT, ROLES } from './features.js';
import type { Candidate, Place } from './features.js';
import { weightsOf, WordWeights } from './tables.js';
import { BIAS, FEATURE_WEIGHTS, WORD_WEIGHTS } from './weights.data.js';

/** A feature, or a word in its role, with what it weighs: above 0 it speaks for a demand. */
export interface Weight {
  readonly feature: string;
  readonly weight: number;
}

/** A candidate that was weighed. */
export interface Weighed {
  /** UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  readonly necessity: string;
  /** Whether the rules alone take it for a demand. */
  readonly ruled: boolean;
  /** Above 0 it is one. */
  readonly sum: number;
  readonly weights: readonly Weight[];
}

/** Who is told of all that is weighed. */
export type Watch = (weighed: Weighed) => void;

const OF_FEATURE = weightsOf(FEATURES, FEATURE_WEIGHTS);

/** The most that answers to a question weigh. */
const mostOf = (question: string): number =>
  Math.max(...FEATURES.map((name, i) => (name.startsWith(`${question}=`) ? (OF_FEATURE[i] as number) : -Infinity)));

/** The most that what the rules find out of a phrase that they passed over may add. */
const AT_MOST =
  (OF_FEATURE[FEATURES.indexOf('ruled=no')] as number) + FOUND_OUT.reduce((sum, question) => sum + mostOf(question), 0);

const WORDS = new WordWeights(ROLES.map((role) => WORD_WEIGHTS[role]));
const ROW = new WordNote(({ text }) => WORDS.rowOf(text));

const weightOf = (role: number, word: Token): number => WORDS.of(ROW.of(word), role);

/**
 * Decides whether a phrase that the rules passed over is a demand after all, by the sum of the weights of all that is known of it. The weights are those of a
 * logistic regression, in sixteenths, learnt from labelled texts (`npm run weigh`).
 */
export class Weigher {
  readonly #evidence = new Evidence();
  readonly #watch: Watch | undefined;

  /** @param watch is told of all that is weighed */
  constructor(watch?: Watch) {
    this.#watch = watch;
  }

  /** Starts with what a sentence tells. */
  enter(place: Place): void {
    this.#evidence.enter(place);
  }

  /** Whether anybody is told: who learns weights wants to know of what the rules found too. */
  get isWatched(): boolean {
    return this.#watch !== undefined;
  }

  /** Whether a phrase of that sentence may be a demand, whatever the rules find out of it: most show at once that they are none. */
  mayKeep(from: number, to: number): boolean {
    if (this.#watch) return true;
    this.#evidence.look(from, to);
    return this.#sum() + AT_MOST > 0;
  }

  /** Whether a phrase of that sentence is a demand. `ruled`: the rules say so. */
  keeps({ rule, necessity, verdict, start, end }: FoundDemand, from: number, to: number, ruled: boolean): boolean {
    const candidate: Candidate = { ruled, rule, necessity, cues: verdict.cues.length };
    this.#evidence.look(from, to);
    this.#evidence.judge(candidate);
    const sum = this.#sum();
    if (this.#watch) this.#watch({ start, end, necessity, ruled, sum, weights: this.#weights() });
    return sum > 0;
  }

  #sum(): number {
    const { features, roles, words } = this.#evidence;
    let sum = BIAS;
    for (let i = 0; i < features.length; i++) sum += OF_FEATURE[features[i] as number] as number;
    for (let i = 0; i < words.length; i++) sum += weightOf(roles[i] as number, words[i] as Token);
    return sum;
  }

  #weights(): Weight[] {
    const { features, roles, words } = this.#evidence;
    return [
      ...features.map((f) => ({ feature: FEATURES[f] ?? '', weight: OF_FEATURE[f] ?? 0 })),
      ...words.map((word, i) => {
        const role = roles[i] as number;
        return { feature: `${ROLES[role] ?? ''}:${word.text}`, weight: weightOf(role, word) };
      }),
    ];
  }
}
