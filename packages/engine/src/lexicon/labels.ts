import type { EscoLink, Language, Localized, LocalizedWords, Taxonomy, Word } from '@zorg-match/schema';

export type LabelKind = 'competence' | 'occupation' | 'experience';

/** Something that labels stand for. Its index in the list of concepts is its number. */
export interface Concept {
  readonly kind: LabelKind;
  readonly id: string;
  /** ESCO URI, when the taxonomy holds an exact one. */
  readonly uri: string | undefined;
  readonly label: Localized;
  /** The label in Dutch, read once: labels come in many shapes. */
  readonly dutch: string | undefined;
}

/** One label or word of a concept. */
export interface Label {
  /** Index of its concept. */
  readonly concept: number;
  readonly text: string;
  readonly language: Language;
  readonly preferred: boolean;
  /** Only in exactly this form, case included. */
  readonly exact: boolean;
  /** A lookalike: where it matches, its concept does not. */
  readonly veto: boolean;
}

interface Source {
  readonly id: string;
  readonly label: Localized;
  readonly words: LocalizedWords;
  readonly lookalikes?: readonly string[];
  readonly esco?: readonly EscoLink[];
}

function conceptOf(kind: LabelKind, source: Source): Concept {
  const uri = source.esco?.find((link) => link.match === 'exact')?.uri;
  return { kind, id: source.id, uri, label: source.label, dutch: source.label.nl };
}

const knownConcepts = new WeakMap<Taxonomy, readonly Concept[]>();

/** All concepts of a taxonomy, read once: competences, then occupations, then experiences. */
export function conceptsOf(taxonomy: Taxonomy): readonly Concept[] {
  const concepts = knownConcepts.get(taxonomy) ?? [
    ...taxonomy.competences.map((source) => conceptOf('competence', source)),
    ...taxonomy.occupations.map((source) => conceptOf('occupation', source)),
    ...taxonomy.experiences.map((source) => conceptOf('experience', source)),
  ];
  knownConcepts.set(taxonomy, concepts);
  return concepts;
}

/** Gathers the labels of one concept after the other: plain code, since it runs before the machine has made any of it fast. */
class LabelReader {
  readonly labels: Label[] = [];

  #add(concept: number, word: string | Word, language: Language, preferred: boolean, veto: boolean): void {
    const text = typeof word === 'string' ? word : word.text;
    if (text.trim() === '') return;
    const exact = typeof word !== 'string' && (word.exact ?? false);
    this.labels.push({ concept, text, language, preferred, exact, veto });
  }

  read(concept: number, { label, words, lookalikes }: Source): void {
    for (const language in label) this.#add(concept, label[language] ?? '', language, true, false);
    for (const language in words) {
      const own = words[language] ?? [];
      for (let at = 0; at < own.length; at++) this.#add(concept, own[at] as string | Word, language, false, false);
    }
    if (lookalikes) for (const text of lookalikes) this.#add(concept, text, 'nl', false, true);
  }
}

function readLabels(taxonomy: Taxonomy): Label[] {
  const reader = new LabelReader();
  let concept = 0;
  for (const source of taxonomy.competences) reader.read(concept++, source);
  for (const source of taxonomy.occupations) reader.read(concept++, source);
  for (const source of taxonomy.experiences) reader.read(concept++, source);
  return reader.labels;
}

const known = new WeakMap<Taxonomy, readonly Label[]>();

/**
 * Labels, words and lookalikes of a taxonomy in the order of {@link conceptsOf}, read once; those of one concept stand
 * together. Empty texts are left out.
 */
export function labelsOf(taxonomy: Taxonomy): readonly Label[] {
  const labels = known.get(taxonomy) ?? readLabels(taxonomy);
  known.set(taxonomy, labels);
  return labels;
}
