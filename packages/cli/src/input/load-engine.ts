import { createEngine, type Engine } from '@zorg-match/engine';
import type { Session } from '../session.js';
import { loadTaxonomy } from './load-taxonomy.js';

/** Options that every command with an engine takes. */
export interface EngineChoice {
  readonly taxonomy?: string;
  readonly lang?: string;
}

/** An engine over the embedded taxonomy or over the one that the person names. */
export async function loadEngine({ taxonomy, lang }: EngineChoice, session: Session): Promise<Engine> {
  return createEngine({ taxonomy: await loadTaxonomy(taxonomy, session), ...(lang !== undefined && { lang }) });
}
