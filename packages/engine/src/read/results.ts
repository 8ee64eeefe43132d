import type { Condition, Demand, Offer, Span } from '@zorg-match/schema';
import type { SettledCondition } from './conditions/index.js';
import { CAR_RULE } from './conditions/papers.js';
import type { FoundDemand } from './demands.js';
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
    return cues.map((cue) => this.#ofTokens(cue.cueFrom, cue.cueTo).quote);
  }

  demand(found: FoundDemand): Demand {
    const { competence, label, necessity, section, start, end } = found;
    const group = found.group === undefined ? {} : { group: `of-${found.group}` };
    const trace = { rule: found.rule, words: [...found.words, ...this.#cues(found.verdict)] };
    return { competence, label, necessity, section, ...group, ...this.#span(start, end), trace };
  }

  condition(found: SettledCondition): Condition {
    const { kind, value, necessity, field } = found;
    const span = this.#ofTokens(found.from, found.to);
    return {
      kind,
      value,
      ...(field === undefined ? {} : { field }),
      necessity,
      ...(found.group === undefined ? {} : { group: `of-${found.group}` }),
      ...span,
      trace: { rule: found.rule, words: [span.quote, ...this.#cues(found.verdict)] },
    };
  }

  offer({ what, from, to }: FoundOffer): Offer {
    return { what, ...this.#ofTokens(from, to) };
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
