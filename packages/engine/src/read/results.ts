import type { Condition, ConditionKind, Demand, Offer } from '@zorg-match/schema';
import type { LabelHit } from '../lexicon/scan.js';
import type { SettledCondition } from './conditions/index.js';
import type { FoundDemand } from './found-demand.js';
import type { Verdict } from './necessity.js';
import type { FoundOffer } from './offers.js';
import type { Structure } from './structure.js';

/** A condition with its place in the text and the occupation that it is for. */
export interface PlacedCondition {
  readonly found: SettledCondition;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** Its group of alternatives among those of the whole text. */
  readonly group: string | undefined;
  readonly occupation: string | undefined;
}

/** Words between a registration or experience and the occupation that it is for. */
const FOR_OCCUPATION = /^\s*(?:als|van|voor|tot)\s+(?:een\s+)?$/i;

/** Conditions that may be for an occupation. */
export const OF_OCCUPATION: ReadonlySet<ConditionKind> = new Set(['registration', 'experience']);

/** What was found in tokens, as results with exact spans in the text. What stands nowhere (invisible characters) cannot be shown. */
export class Results {
  readonly #structure: Structure;

  constructor(structure: Structure) {
    this.#structure = structure;
  }

  #startOf(from: number): number {
    return this.#structure.tokens[from]?.start ?? 0;
  }

  #endOf(from: number, to: number): number {
    return this.#structure.tokens[to - 1]?.end ?? this.#startOf(from);
  }

  #quote(from: number, to: number): string {
    return this.#structure.text.slice(this.#startOf(from), this.#endOf(from, to));
  }

  /** The words that tell of a result: `first`, and those of its cues. */
  #words(first: readonly string[], { cues }: Verdict): string[] {
    const words = first.slice();
    for (const { cueFrom, cueTo } of cues) words.push(this.#quote(cueFrom, cueTo));
    return words;
  }

  /** `first`: how many groups there are before those of its block. */
  demand(found: FoundDemand, first: number): Demand {
    const { competence, label, necessity, section, start, end, group } = found;
    const trace = { rule: found.rule, words: this.#words(found.words, found.verdict) };
    const quote = this.#structure.text.slice(start, end);
    if (group === undefined) return { competence, label, necessity, section, quote, start, end, trace };
    return { competence, label, necessity, section, group: `of-${first + group}`, quote, start, end, trace };
  }

  /** `first`: as for a demand; `jobs`: the occupations that its block names. */
  placed(found: SettledCondition, first: number, jobs: readonly LabelHit[]): PlacedCondition | null {
    const start = this.#startOf(found.from);
    const end = this.#endOf(found.from, found.to);
    if (end <= start) return null;
    const group = found.group === undefined ? undefined : `of-${first + found.group}`;
    const quote = this.#structure.text.slice(start, end);
    const asksOf = jobs.length > 0 && OF_OCCUPATION.has(found.kind);
    return { found, quote, start, end, group, occupation: asksOf ? this.#occupation(start, end, jobs) : undefined };
  }

  /** The occupation named within a condition or right after it: "visum als zorgkundige", "ervaring als verpleegkundige". */
  #occupation(start: number, end: number, jobs: readonly LabelHit[]): string | undefined {
    const { text } = this.#structure;
    const within = (job: LabelHit): boolean => job.start >= start && job.end <= end;
    const after = (job: LabelHit): boolean => job.start >= end && FOR_OCCUPATION.test(text.slice(end, job.start));
    return jobs.find((job) => after(job) || within(job))?.id;
  }

  condition({ found, quote, start, end, group, occupation }: PlacedCondition): Condition {
    const { kind, value, field, necessity } = found;
    const trace = { rule: found.rule, words: this.#words([quote], found.verdict) };
    const condition: Condition =
      field === undefined
        ? group === undefined
          ? { kind, value, necessity, quote, start, end, trace }
          : { kind, value, necessity, group, quote, start, end, trace }
        : group === undefined
          ? { kind, value, field, necessity, quote, start, end, trace }
          : { kind, value, field, necessity, group, quote, start, end, trace };
    return occupation === undefined ? condition : { ...condition, occupation };
  }

  offer({ what, from, to, rule, cueFrom, cueTo }: FoundOffer): Offer | null {
    const start = this.#startOf(from);
    const end = this.#endOf(from, to);
    if (end <= start) return null;
    const quote = this.#structure.text.slice(start, end);
    return { what, quote, start, end, trace: { rule, words: [this.#quote(cueFrom, cueTo)] } };
  }
}
