import type { Condition, ConditionKind, Demand, Match, MatchLine, Reading, Verdict } from '@zorg-match/schema';
import type { FitCounts } from '@zorg-match/i18n';
import type { Evidence } from './advert.js';

/** The key of a line or condition, by which explanation and advert point at each other. */
export type LineKey = string;

/** A line of the match with its key. */
export interface KeyedLine extends MatchLine {
  readonly key: LineKey;
}

/** A verdict with its key. */
export interface KeyedVerdict extends Verdict {
  readonly key: LineKey;
}

/** A match in the order in which it is told. */
export interface Answer {
  readonly have: readonly KeyedLine[];
  readonly close: readonly KeyedLine[];
  /** Missing, and taught on the job. */
  readonly trainable: readonly KeyedLine[];
  readonly missing: readonly KeyedLine[];
  readonly unknown: readonly KeyedLine[];
  /** Needed before somebody may start: diploma, registration, language … */
  readonly needed: readonly KeyedVerdict[];
  /** The same kinds, wished or learnt on the job: nobody needs them to start. */
  readonly wished: readonly KeyedVerdict[];
  /** Shifts, hours, contract, start. */
  readonly practical: readonly KeyedVerdict[];
  /** What the advert says it does not ask. */
  readonly notNeeded: readonly KeyedVerdict[];
}

const PRACTICAL: ReadonlySet<ConditionKind> = new Set(['shift', 'hours', 'contract', 'start-date']);

const asksNothing = ({ necessity, value }: Condition) => necessity === 'not-required' || value === 'none';

/** The lines and conditions of a match, grouped as they are told; every one is in exactly one group. */
export function answerOf({ lines, conditions }: Match): Answer {
  const keyed = lines.map((line, index): KeyedLine => ({ ...line, key: `l${index}` }));
  const verdicts = conditions.map((verdict, index): KeyedVerdict => ({ ...verdict, key: `c${index}` }));
  const asked = verdicts.filter(({ condition }) => !asksNothing(condition));
  const papers = asked.filter(({ condition }) => !PRACTICAL.has(condition.kind));
  const of = (state: MatchLine['state']) => keyed.filter((line) => line.state === state);
  return {
    have: of('have'),
    close: of('close'),
    trainable: of('missing').filter(({ trainable }) => trainable),
    missing: of('missing').filter(({ trainable }) => !trainable),
    unknown: of('unknown'),
    needed: papers.filter(({ condition }) => condition.necessity === 'required'),
    wished: papers.filter(({ condition }) => condition.necessity !== 'required'),
    practical: asked.filter(({ condition }) => PRACTICAL.has(condition.kind)),
    notNeeded: verdicts.filter(({ condition }) => asksNothing(condition)),
  };
}

/** The numbers for the sentence that sums up. */
export function countsOf(answer: Answer): FitCounts {
  const { have, close, trainable, missing, unknown } = answer;
  return {
    total: have.length + close.length + trainable.length + missing.length + unknown.length,
    have: have.length,
    close: close.length,
    trainable: trainable.length,
    unknown: unknown.length,
  };
}

/** The stroke of a verdict: the same four forms as those of the lines. */
export const strokeOf = { met: 'have', unmet: 'missing', unknown: 'unknown' } as const;

/** Every place in the advert that some line or condition rests on. */
export function evidenceOf(answer: Answer, reading: Reading): Evidence[] {
  const { have, close, trainable, missing, unknown, needed, wished, practical, notNeeded } = answer;
  const lines = [have, close, trainable, missing, unknown].flat().flatMap(({ key, state, demand, ...rest }) =>
    [demand, ...(rest.alternatives ?? []), ...(rest.repeats ?? [])].map((each) => ({
      ...spanOf(each),
      line: key,
      state,
    })),
  );
  const conditions = [needed, wished, practical, notNeeded]
    .flat()
    .flatMap(({ key, verdict, condition, alternatives = [] }) =>
      [condition, ...alternatives].map((each) => ({ ...spanOf(each), line: key, state: strokeOf[verdict] })),
    );
  return [...lines, ...conditions].filter(({ end }) => end <= reading.text.length);
}

const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });

/** What the employer teaches that the person has not yet, by the labels of its lines; only what we know by name. */
export function taught(match: Match): Demand[] {
  return match.lines
    .filter(({ trainable, state, demand }) => trainable && state !== 'have' && demand.competence !== null)
    .map(({ demand }) => demand);
}

const URGENCY = { unmet: 0, unknown: 1, met: 2 } as const;

/** What is not there yet first, what is in order last. */
export const byUrgency = (verdicts: readonly KeyedVerdict[]): KeyedVerdict[] =>
  [...verdicts].sort((one, other) => URGENCY[one.verdict] - URGENCY[other.verdict]);

/** What must be in order before somebody may start, the most pressing first. */
export function pressing({ needed }: Answer): KeyedVerdict[] {
  return byUrgency(needed);
}

/** Whether something that is needed before the start is surely not there. */
export const hasUnmet = (answer: Answer): boolean => pressing(answer)[0]?.verdict === 'unmet';
