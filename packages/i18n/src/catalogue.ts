import type { Language } from '@zorg-match/schema';

/** The languages beside Dutch that every sentence of the elements exists in. */
export type OtherLanguage = 'ar' | 'en' | 'fr' | 'tr' | 'uk';

/** Every language of the elements' sentences, Dutch first. */
export const languages: readonly Language[] = ['nl', 'fr', 'en', 'ar', 'uk', 'tr'];

/**
 * A set of sentences that elements need together. Dutch is at hand; each other language is a file that comes on demand, and
 * one that lacks a sentence is a type error.
 */
export interface Catalogue<T> {
  /** The sentences in a language (`nl-be` counts as `nl`) when these are there already, else in Dutch. */
  readonly for: (lang?: Language) => T;
  /** Whether the sentences are there in a language. */
  readonly has: (lang: Language) => boolean;
  /** Fetches a language and keeps it for `for`; one that we do not have, or that fails to load, gives Dutch. */
  readonly load: (lang: Language) => Promise<T>;
}

/** `nl-BE` → `nl`. */
const base = (lang: Language): Language => lang.toLowerCase().split('-')[0] ?? 'nl';

export function catalogue<T>(nl: T, loaders: Readonly<Record<OtherLanguage, () => Promise<T>>>): Catalogue<T> {
  const loaded = new Map<Language, T>();
  const there = (lang: Language = 'nl'): T => loaded.get(base(lang)) ?? nl;
  return {
    for: there,
    has: (lang) => base(lang) === 'nl' || loaded.has(base(lang)),
    load: async (lang) => {
      const key = base(lang);
      const load = Object.hasOwn(loaders, key) ? loaders[key as OtherLanguage] : undefined;
      if (load && !loaded.has(key)) {
        try {
          loaded.set(key, await load());
        } catch {
          return nl; // the person goes on in Dutch; the next call tries again
        }
      }
      return there(key);
    },
  };
}
