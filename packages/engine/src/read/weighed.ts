import type { Necessity, Taxonomy, Vacancy } from '@zorg-match/schema';
import { buildLexicon } from '../lexicon/lexicon.js';
import { cuesOf } from './cues.js';
import { readVacancy } from './index.js';
import { necessityOf } from './necessity.js';
import { tokensOf } from './passed-over.js';
import type { Sentence } from './parts.js';
import { structureOf } from './structure.js';
import { TokenRoom } from './tokens.js';
import { viewsOf } from './view.js';
import { isSpokenOf } from './weigh/asked/index.js';
import { CHANCE, PARTS } from './weigh/asked/scale.js';
import { ROLES, Surroundings } from './weigh/asked/surroundings.js';
import { NECESSITIES } from './weigh/features.js';
import type { Weighed } from './weigh/index.js';

/** All phrases of a vacancy of which was weighed whether they are demands, with what weighed: those that were passed over too. */
export function weighedIn(taxonomy: Taxonomy, vacancy: Vacancy | string): Weighed[] {
  const all: Weighed[] = [];
  readVacancy(buildLexicon(taxonomy), taxonomy, vacancy, (one) => all.push(one));
  return all;
}

/** How the weights of surroundings are kept and used, for who learns them: where words stand, parts of a logarithm, the chance that decides. */
export const askedScale = { roles: ROLES, parts: PARTS, chance: CHANCE } as const;

/** What stands around a place in a text, by which is weighed how much it is asked. */
export interface Surrounded {
  /** Names of features; words with where they stand ("piece-after:plus"). */
  readonly features: readonly string[];
  /** What the rules say without weighing. */
  readonly necessity: Necessity;
  /** Whether they say so because nothing speaks of it: only then is weighed. */
  readonly open: boolean;
}

/** What stands around each of some places (UTF-16 units) of a text; `null` where the reader reads nothing. */
export function surroundingsIn(
  taxonomy: Taxonomy,
  text: string,
  places: readonly { readonly start: number; readonly end: number }[],
): (Surrounded | null)[] {
  const structure = structureOf(text, cuesOf(taxonomy), true, '', new TokenRoom());
  const { tokens } = structure;
  const views = viewsOf(structure);
  const around = new Surroundings();
  return places.map((place) => {
    const holdsPlace = ({ from, to }: { from: number; to: number }): boolean =>
      (tokens[from]?.start ?? Infinity) <= place.start && place.start < (tokens[to - 1]?.end ?? 0);
    const view = views.find(({ block }) => holdsPlace(block));
    const sentence = view?.sentences.findIndex(holdsPlace) ?? -1;
    if (view === undefined || sentence < 0) return null;
    const own = view.sentences[sentence] as Sentence;
    const { from, to } = tokensOf(tokens, own, place);
    const { necessity, cues } = necessityOf(view.scopes, from, to, view.byHeading, true);
    around.look(view, { sentence, from, to }, cues.length === 0 ? 0 : 1 + NECESSITIES.indexOf(necessity));
    return {
      features: around.names(),
      necessity,
      open: cues.length === 0 && necessity === 'required' && !isSpokenOf(view, own),
    };
  });
}
