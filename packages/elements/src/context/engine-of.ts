import { createEngine, type Engine } from '@zorg-match/engine';
import type { Taxonomy } from '@zorg-match/schema';

const engines = new WeakMap<Taxonomy, Engine>();

/** The one engine of a taxonomy object; a wrong taxonomy gives `undefined` and one message in the console. */
export function engineOf(taxonomy: Taxonomy): Engine | undefined {
  const known = engines.get(taxonomy);
  if (known) return known;
  try {
    const engine = createEngine({ taxonomy });
    engines.set(taxonomy, engine);
    return engine;
  } catch (error) {
    console.error('zorg-match: this taxonomy cannot be used.', error);
    return undefined;
  }
}
