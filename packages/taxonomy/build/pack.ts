import type { Occupation, Taxonomy, Word } from '@zorg-match/schema';
import { EXACT, KINDS, type PackedTaxonomy, PART, REGIONS, RELATED, STEP } from '../src/packed/packed.js';

type Named = Pick<Taxonomy['competences'][number], 'id' | 'label' | 'words' | 'lookalikes'>;

const column = <T>(entries: readonly T[], cell: (entry: T) => string): string => entries.map(cell).join('\n');

/** A text as a part of a cell. Throws on one that would be read back as something else. */
function part(text: string): string {
  if (text === '' || /[|\n]/.test(text) || [EXACT, ...Object.values(REGIONS)].includes(text.charAt(0)))
    throw new Error(`zorg-match: "${text}" cannot be packed. Leave out "|", and =, < or > in front.`);
  return text;
}

function word(entry: string | Word): string {
  if (typeof entry === 'string') return part(entry);
  const { text, exact, region, ...more } = entry;
  if (Object.keys(more).length > 0 || (exact && region))
    throw new Error(`zorg-match: the word "${text}" says more than can be packed.`);
  return `${exact ? EXACT : region ? REGIONS[region] : ''}${part(text)}`;
}

const texts = (entries: readonly Named[]) => ({
  id: column(entries, ({ id }) => part(id)),
  label: column(entries, ({ label }) => part(label.nl)),
  words: column(entries, ({ words }) => (words['nl'] ?? []).map(word).join(PART)),
});

const alike = (entries: readonly Named[]): string =>
  column(entries, ({ lookalikes = [] }) => lookalikes.map(part).join(PART));

/** Packs a Dutch taxonomy without what other packs hold (`coreOf`); `unpack` of `src/packed` gives it back the same. */
export function pack(taxonomy: Taxonomy): PackedTaxonomy {
  const { competences, occupations, experiences, ...head } = taxonomy;
  const places = new Map(competences.map(({ id }, at) => [id, at]));
  const placeOf = (id: string): number => {
    const place = places.get(id);
    if (place === undefined) throw new Error(`zorg-match: "${id}" is named and is no competence.`);
    return place;
  };
  const need = ({ id, essential, weight }: Occupation['competences'][number]): number =>
    placeOf(id) * STEP + (essential ? 4 : 0) + weight;
  return {
    head,
    competences: {
      ...texts(competences),
      kind: column(competences, ({ kind }) => String(KINDS.indexOf(kind))),
      group: column(competences, ({ group }) => String(head.groups.findIndex(({ id }) => id === group))),
      lookalikes: alike(competences),
      broader: column(competences, ({ broader = [] }) => broader.map(placeOf).join(PART)),
      related: column(competences, ({ related = [] }) =>
        related.map(({ id, kind }) => placeOf(id) * STEP + RELATED.indexOf(kind)).join(PART),
      ),
    },
    occupations: {
      ...texts(occupations),
      lookalikes: alike(occupations),
      competences: column(occupations, (occupation) => occupation.competences.map(need).join(PART)),
      rest: occupations.map(({ regulated, vks, requirements, neighbours, day }) => ({
        regulated,
        ...(vks !== undefined && { vks }),
        requirements,
        neighbours,
        day,
      })),
    },
    experiences: {
      ...texts(experiences),
      gained: column(experiences, ({ gained }) => gained),
      competences: column(experiences, (experience) => experience.competences.map(placeOf).join(PART)),
    },
  };
}
