import type { Localized, Taxonomy } from '@zorg-match/schema';

/** Longer than any word in a dictionary, and without a place where it may break. */
export const LONG = 'multidisciplinairesamenwerkingsvaardigheidsontwikkeling';

const longer = (label: Localized): Localized => ({ ...label, nl: `${LONG} ${label.nl}` });

/** A taxonomy whose labels no narrow column was made for. */
export const withLongWords = (taxonomy: Taxonomy): Taxonomy => ({
  ...taxonomy,
  competences: taxonomy.competences.map((each) => ({ ...each, label: longer(each.label) })),
  occupations: taxonomy.occupations.map((each) => ({ ...each, label: longer(each.label) })),
  experiences: taxonomy.experiences.map((each) => ({ ...each, label: longer(each.label) })),
});
