import type { Taxonomy } from '@zorg-match/schema';

/** Makes something once for each taxonomy object; one that cannot be used gives `undefined` and one message in the console. */
export function onePerTaxonomy<T>(make: (taxonomy: Taxonomy) => T): (taxonomy: Taxonomy) => T | undefined {
  const made = new WeakMap<Taxonomy, T>();
  return (taxonomy) => {
    const known = made.get(taxonomy);
    if (known) return known;
    try {
      const fresh = make(taxonomy);
      made.set(taxonomy, fresh);
      return fresh;
    } catch (error) {
      console.error('zorg-match: this taxonomy cannot be used.', error);
      return undefined;
    }
  };
}
