import type { Competence, Experience, Localized, Occupation, Taxonomy, Word } from '@zorg-match/schema';
import { EXACT, KINDS, PART, type PackedTaxonomy, REGIONS, RELATED, STEP } from './packed.js';

const lines = (column: string): readonly string[] => column.split('\n');
const parts = (cell = ''): readonly string[] => (cell ? cell.split(PART) : []);
const numbers = (cell: string): readonly number[] => parts(cell).map(Number);
const dutch = (nl = ''): Localized => ({ nl });

function word(cell: string): string | Word {
  switch (cell[0]) {
    case EXACT:
      return { text: cell.slice(1), exact: true };
    case REGIONS.BE:
      return { text: cell.slice(1), region: 'BE' };
    case REGIONS.NL:
      return { text: cell.slice(1), region: 'NL' };
    default:
      return cell;
  }
}

/** The same in each list: id, label, words, and the phrases that look alike where there are any. */
function named(columns: Readonly<Record<'id' | 'label' | 'words', string>> & { readonly lookalikes?: string }) {
  const [labels, words, lookalikes] = [columns.label, columns.words, columns.lookalikes ?? ''].map(lines);
  return lines(columns.id).map((id, at) => {
    const alike = parts(lookalikes?.[at]);
    const entry = { id, label: dutch(labels?.[at]), words: { nl: parts(words?.[at]).map(word) } };
    return alike.length > 0 ? { ...entry, lookalikes: alike } : entry;
  });
}

/** The taxonomy that was packed; `pack.ts` of the build says how. Trusts its input: the build made it. */
export function unpack(packed: PackedTaxonomy): Taxonomy {
  const { head } = packed;
  const entries = named(packed.competences);
  const idAt = (place: number): string => entries[Math.floor(place)]?.id ?? '';
  const column = (text: string) => {
    const cells = lines(text);
    return (at: number): readonly number[] => numbers(cells[at] ?? '');
  };
  const [kind, group] = [column(packed.competences.kind), column(packed.competences.group)];
  const [broader, related] = [column(packed.competences.broader), column(packed.competences.related)];
  const [needs, teaches] = [column(packed.occupations.competences), column(packed.experiences.competences)];
  const gained = lines(packed.experiences.gained) as Experience['gained'][];
  const competences = entries.map((entry, at): Competence => {
    const [wider, others] = [broader(at).map(idAt), related(at)];
    return {
      ...entry,
      kind: KINDS[kind(at)[0] ?? 0] ?? 'skill',
      group: head.groups[group(at)[0] ?? 0]?.id ?? '',
      ...(wider.length > 0 && { broader: wider }),
      ...(others.length > 0 && {
        related: others.map((one) => ({ id: idAt(one / STEP), kind: RELATED[one % STEP] ?? 'similar' })),
      }),
    };
  });
  const need = (one: number): Occupation['competences'][number] => {
    const said = one % STEP;
    return { id: idAt(one / STEP), essential: said > 3, weight: (said % 4) as 1 | 2 | 3 };
  };
  return {
    ...head,
    competences,
    occupations: named(packed.occupations).map((entry, at) => ({
      ...entry,
      competences: needs(at).map(need),
      ...(packed.occupations.rest[at] as Omit<Occupation, 'id' | 'label' | 'words' | 'competences'>),
    })),
    experiences: named(packed.experiences).map((entry, at) => ({
      ...entry,
      gained: gained[at] ?? 'work',
      competences: teaches(at).map(idAt),
    })),
  };
}
