import { Mark, type Tokens } from '../text/tokenise.js';
import type { Sightings } from './sightings.js';
import type { SeparableVerb } from './vocabulary.js';
import { Trait, type WordMemory } from './word-memory.js';

/** How far behind its verb a particle may stand, in words. */
const MAX_DISTANCE = 14;
/** Quality of a verb put together from its parts, when nothing is in doubt. */
const JOINED = 0.98;
/** Particles that are also prepositions: "op" in "op school". */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  'aan achter af bij binnen boven buiten door in na om onder op over rond tegen uit voor'.split(' '),
);
const LINKS: ReadonlySet<string> = new Set(['met', 'van']);
/** What stands after these is a noun, and no form of a verb: "de school". */
const DETERMINERS: ReadonlySet<string> = new Set('de een deze elke geen hun jouw onze'.split(' '));
const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'en of maar want dus die dat zodat om terwijl waar als wanneer omdat tot'.split(' '),
);

/** The words of one sentence: tokens `from` up to `to`. */
export interface Sentence {
  readonly memory: WordMemory;
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

function textAt({ memory, tokens, from, to }: Sentence, token: number): string {
  return token >= from && token < to ? memory.reading(tokens.word[token] as number).text : '';
}

/** How surely the particle at a token closes its verb, 0 to 1, by what follows. */
function closure(sentence: Sentence, token: number): number {
  if (token + 1 >= sentence.to || ((sentence.tokens.marks[token + 1] as number) & Mark.comma) !== 0) return 1;
  const next = textAt(sentence, token + 1);
  // "werkt houdingen uit samen met de kinesist": samen belongs to met when another particle closed the verb.
  if (next === 'met' && textAt(sentence, token) === 'samen') return 0.88;
  if (CONJUNCTIONS.has(next) || !PREPOSITIONS.has(textAt(sentence, token))) return 0.99;
  return PREPOSITIONS.has(next) || LINKS.has(next) ? 0.96 : 0.8;
}

/** "dient … toe": the particle that closes the verb most surely, the nearest of equals. */
function joinBehind(sentence: Sentence, base: number, bases: readonly SeparableVerb[], sightings: Sightings): void {
  const { memory, tokens, to } = sentence;
  let verb: SeparableVerb | undefined;
  let particle = base;
  let sure = 0;
  for (let j = base + 1; j < to && j <= base + MAX_DISTANCE; j++) {
    const word = tokens.word[j] as number;
    if ((memory.traits(word) & Trait.particle) === 0) continue;
    const { text } = memory.reading(word);
    const found = bases.find((one) => one.particle === text);
    if (found === undefined) continue;
    const closes = closure(sentence, j);
    if (closes <= sure + 0.1) continue;
    verb = found;
    particle = j;
    sure = closes;
  }
  if (verb !== undefined) sightings.add(verb.stem, JOINED * sure, 0, base, particle);
}

/** "toe te dienen", "toe te kunnen dienen". */
function joinBefore(sentence: Sentence, base: number, bases: readonly SeparableVerb[], sightings: Sightings): void {
  const gap = textAt(sentence, base - 1) === 'te' ? 2 : textAt(sentence, base - 2) === 'te' ? 3 : 0;
  if (gap === 0) return;
  const text = textAt(sentence, base - gap);
  for (const verb of bases) if (verb.particle === text) sightings.add(verb.stem, JOINED, 0, base - gap, base);
}

/** Joins the parts of separable verbs in a sentence. */
export function joinSeparable(sentence: Sentence, sightings: Sightings): void {
  const { memory, tokens, from, to } = sentence;
  for (let token = from; token < to; token++) {
    const word = tokens.word[token] as number;
    if ((memory.traits(word) & (Trait.bases | Trait.stop)) !== Trait.bases) continue;
    const { bases } = memory.reading(word);
    joinBefore(sentence, token, bases, sightings);
    if (!DETERMINERS.has(textAt(sentence, token - 1))) joinBehind(sentence, token, bases, sightings);
  }
}
