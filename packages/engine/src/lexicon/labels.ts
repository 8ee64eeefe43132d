import type { EscoLink, Language, Localized, LocalizedWords, Taxonomy, Word } from '@zorg-match/schema';

export type LabelKind = 'competence' | 'occupation' | 'experience';

/** Something that labels stand for. Its index in the list of concepts is its number. */
export interface Concept {
  readonly kind: LabelKind;
  readonly id: string;
  /** ESCO URI, when the taxonomy holds an exact one. */
  readonly uri?: string;
  readonly label: Localized;
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
  const concept = { kind, id: source.id, label: source.label };
  return uri === undefined ? concept : { ...concept, uri };
}

function wordOf(word: string | Word): { text: string; exact: boolean } {
  return typeof word === 'string' ? { text: word, exact: false } : { text: word.text, exact: word.exact ?? false };
}

/** All concepts of a taxonomy: competences, then occupations, then experiences. */
export function conceptsOf(taxonomy: Taxonomy): Concept[] {
  return [
    ...taxonomy.competences.map((source) => conceptOf('competence', source)),
    ...taxonomy.occupations.map((source) => conceptOf('occupation', source)),
    ...taxonomy.experiences.map((source) => conceptOf('experience', source)),
  ];
}

function readLabels(taxonomy: Taxonomy): Label[] {
  const labels: Label[] = [];
  const sources: readonly Source[] = [...taxonomy.competences, ...taxonomy.occupations, ...taxonomy.experiences];
  sources.forEach((source, concept) => {
    const add = (text: string, language: Language, preferred: boolean, exact: boolean, veto: boolean): void => {
      if (text.trim() !== '') labels.push({ concept, text, language, preferred, exact, veto });
    };
    for (const [language, text] of Object.entries(source.label)) add(text, language, true, false, false);
    for (const [language, words] of Object.entries(source.words)) {
      for (const word of words) add(wordOf(word).text, language, false, wordOf(word).exact, false);
    }
    for (const text of source.lookalikes ?? []) add(text, 'nl', false, false, true);
  });
  return labels;
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
