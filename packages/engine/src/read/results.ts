import type { Condition, Demand, Offer, Span } from '@zorg-match/schema';
import type { SettledCondition } from './conditions/index.js';
import { CAR_RULE } from './conditions/papers.js';
import type { FoundDemand } from './found-demand.js';
import type { Verdict } from './necessity.js';
import type { FoundOffer } from './offers.js';
import type { Structure } from './structure.js';

/** What was found in tokens, as results with exact spans in the text. */
export class Results {
  readonly #structure: Structure;

  constructor(structure: Structure) {
    this.#structure = structure;
  }

  #span(start: number, end: number): Span {
    return { quote: this.#structure.text.slice(start, end), start, end };
  }

  #ofTokens(from: number, to: number): Span {
    const { tokens } = this.#structure;
    const start = tokens[from]?.start ?? 0;
    return this.#span(start, tokens[to - 1]?.end ?? start);
  }

  #cues({ cues }: Verdict): string[] {
    return cues.length === 0 ? [] : cues.map((cue) => this.#ofTokens(cue.cueFrom, cue.cueTo).quote);
  }

  /** `first`: how many groups there are before those of its block. */
  demand(found: FoundDemand, first: number): Demand {
    const { competence, label, necessity, section, start, end, group } = found;
    const cues = this.#cues(found.verdict);
    const trace = { rule: found.rule, words: cues.length === 0 ? found.words.slice() : [...found.words, ...cues] };
    const quote = this.#structure.text.slice(start, end);
    if (group === undefined) return { competence, label, necessity, section, quote, start, end, trace };
    return { competence, label, necessity, section, group: `of-${first + group}`, quote, start, end, trace };
  }

  condition(found: SettledCondition, first: number): Condition {
    const { kind, value, necessity, field, group } = found;
    const { quote, start, end } = this.#ofTokens(found.from, found.to);
    const cues = this.#cues(found.verdict);
    const trace = { rule: found.rule, words: cues.length === 0 ? [quote] : [quote, ...cues] };
    const grouped = group === undefined ? undefined : `of-${first + group}`;
    if (field === undefined)
      return grouped === undefined
        ? { kind, value, necessity, quote, start, end, trace }
        : { kind, value, necessity, group: grouped, quote, start, end, trace };
    return grouped === undefined
      ? { kind, value, field, necessity, quote, start, end, trace }
      : { kind, value, field, necessity, group: grouped, quote, start, end, trace };
  }

  offer({ what, from, to, rule, cueFrom, cueTo }: FoundOffer): Offer {
    const { quote, start, end } = this.#ofTokens(from, to);
    const trace = { rule, words: [this.#ofTokens(cueFrom, cueTo).quote] };
    return { what, quote, start, end, trace };
  }
}

/**
 * The same condition said twice is one, and so is a language with and without its level, or a diploma with and without
 * its field.
 */
export function distinctConditions(conditions: readonly Condition[]): Condition[] {
  const precise = new Set<string>();
  for (const c of conditions) {
    if (c.kind === 'language' && c.value.includes(':')) precise.add(`language ${c.value.split(':')[0]} ${c.necessity}`);
    if (c.kind === 'diploma' && c.field !== undefined) precise.add(`diploma ${c.value} ${c.necessity}`);
  }
  const seen = new Set<string>();
  const licensed = conditions.some((c) => c.kind === 'driving-licence' && c.trace?.rule !== CAR_RULE);
  return conditions.filter((c) => {
    if (licensed && c.trace?.rule === CAR_RULE) return false;
    const bare = c.kind === 'language' ? !c.value.includes(':') : c.kind === 'diploma' && c.field === undefined;
    if (bare && precise.has(`${c.kind} ${c.value} ${c.necessity}`)) return false;
    const key = `${c.kind} ${c.value} ${c.necessity} ${c.field ?? ''} ${c.occupation ?? ''}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
