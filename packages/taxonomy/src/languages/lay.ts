import type { Language, Localized, LocalizedWords, Taxonomy } from '@zorg-match/schema';
import type { LanguagePack } from './pack.js';

interface Labelled {
  readonly id: string;
  readonly label: Localized;
  readonly words?: LocalizedWords;
}

function labelled<T extends Labelled>(entries: readonly T[], texts: LanguagePack['groups'], language: Language): T[] {
  return entries.map((entry) => {
    const [label, ...words] = (Object.hasOwn(texts, entry.id) && texts[entry.id]) || [];
    if (!label) return entry;
    const named = { ...entry, label: { ...entry.label, [language]: label } };
    return words.length > 0 && entry.words ? { ...named, words: { ...entry.words, [language]: words } } : named;
  });
}

/**
 * A taxonomy with the labels and search words of one more language; ids stay the same. Gives a new object, so an engine
 * over it has an index of its own, in which Dutch and that language are found alike.
 */
export function withLanguage(taxonomy: Taxonomy, pack: LanguagePack): Taxonomy {
  const { language } = pack;
  return {
    ...taxonomy,
    languages: [...new Set([...taxonomy.languages, language])],
    groups: labelled(taxonomy.groups, pack.groups, language),
    competences: labelled(taxonomy.competences, pack.competences, language),
    occupations: labelled(taxonomy.occupations, pack.occupations, language),
    experiences: labelled(taxonomy.experiences, pack.experiences, language),
  };
}
