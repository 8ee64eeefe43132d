import { stemOf } from '../../text/stem.js';
import { particles, verbStems } from '../../text/verb-forms.js';

/** Classes of words by name, each a list of options with white space between them. */
export type WordClasses = Readonly<Record<string, string>>;

/** One place of a set of words, and what may stand there. */
export interface Part {
  /** Number of its source: equal parts of all sets have one number. */
  readonly number: number;
  readonly words: readonly string[];
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  /** Stems of verbs, any form of which fits. */
  readonly verbs: readonly string[];
  /** Verbs in two parts among them: the particle, and the stem of what it is taken from. */
  readonly apart: readonly (readonly [particle: string, base: string])[];
}

const AFFIX = 3;

/** Options of a source, with those of the classes that it names. */
function optionsOf(source: string, classes: WordClasses): string[] {
  return source
    .split('|')
    .flatMap((option) =>
      option.startsWith('@') ? (classes[option.slice(1)] ?? '').split(/\s+/).filter(Boolean) : option,
    );
}

/** Particle and base of a separable verb: "nakijken" is "na" and "kijken". */
function takenApart(verb: string): [particle: string, base: string] | null {
  for (let cut = verb.length - 4; cut >= 2; cut--)
    if (particles.has(verb.slice(0, cut))) return [verb.slice(0, cut), stemOf(verb.slice(cut))];
  return null;
}

export function partOf(source: string, number: number, classes: WordClasses): Part {
  const options = optionsOf(source, classes);
  const verbs = options.filter((o) => o.startsWith('~')).map((o) => o.slice(1));
  return {
    number,
    words: options.filter((o) => !/[*~]/.test(o)),
    beginnings: options.filter((o) => o.endsWith('*')).map((o) => o.slice(0, -1)),
    endings: options.filter((o) => o.startsWith('*')).map((o) => o.slice(1)),
    verbs: verbs.map(stemOf),
    apart: verbs.map(takenApart).filter((verb) => verb !== null),
  };
}

const NONE: readonly never[] = [];

/** Parts by what makes a word fit them. */
export class PartIndex {
  readonly #words = new Map<string, Part[]>();
  /** By the three letters that a word must begin or end with. */
  readonly #beginnings = new Map<string, Part[]>();
  readonly #endings = new Map<string, Part[]>();
  readonly #verbs = new Map<string, Part[]>();
  /** By stem of the base, then by particle. */
  readonly #apart = new Map<string, Map<string, Part[]>>();

  constructor(parts: readonly Part[]) {
    const add = (index: Map<string, Part[]>, key: string, part: Part): void => {
      const list = index.get(key);
      if (list === undefined) index.set(key, [part]);
      else if (list.at(-1) !== part) list.push(part);
    };
    for (const part of parts) {
      for (const word of part.words) add(this.#words, word, part);
      for (const beginning of part.beginnings) add(this.#beginnings, beginning.slice(0, AFFIX), part);
      for (const ending of part.endings) add(this.#endings, ending.slice(-AFFIX), part);
      for (const verb of part.verbs) add(this.#verbs, verb, part);
      for (const [particle, base] of part.apart) {
        const own = this.#apart.get(base) ?? new Map<string, Part[]>();
        this.#apart.set(base, own);
        add(own, particle, part);
      }
    }
  }

  /** The parts that a word fits, each once. */
  of(word: string): Part[] {
    const found = new Set(this.#words.get(word));
    for (const part of this.#beginnings.get(word.slice(0, AFFIX)) ?? NONE)
      if (part.beginnings.some((b) => word.startsWith(b))) found.add(part);
    for (const part of this.#endings.get(word.slice(-AFFIX)) ?? NONE)
      if (part.endings.some((e) => word.endsWith(e))) found.add(part);
    for (const stem of verbStems(word)) for (const part of this.#verbs.get(stem) ?? NONE) found.add(part);
    return [...found];
  }

  /** For each particle that may stand apart from a form of a verb the parts that both fit together. */
  apartFrom(form: string): ReadonlyMap<string, readonly Part[]> | null {
    for (const stem of verbStems(form)) {
      const known = this.#apart.get(stem);
      if (known !== undefined) return known;
    }
    return null;
  }
}
