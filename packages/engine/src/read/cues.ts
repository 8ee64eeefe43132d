import type { Taxonomy } from '@zorg-match/schema';
import { foldText } from '../text/fold.js';
import { conditionPhrases, laterCues } from './data/conditions.data.js';
import { frames } from './data/frames.data.js';
import { elsewhere, headings } from './data/headings.data.js';
import { languageLaw } from './data/languages.data.js';
import { bodyNames } from './data/names.data.js';
import { leadCues, necessityCues } from './data/necessity.data.js';
import { offerPhrases } from './data/offers.data.js';
import { shiftCues } from './data/shifts.data.js';
import { phraseFinder } from './phrases.js';
import type { PhraseFinder, PhraseHit } from './phrases.js';

const finders = new WeakMap<Taxonomy, PhraseFinder>();

/** All cue phrases of the reader and the taxonomy's sentences that ask for nothing, compiled once per taxonomy. */
export function cuesOf(taxonomy: Taxonomy): PhraseFinder {
  let finder = finders.get(taxonomy);
  if (!finder) {
    const boilerplate = { nothing: taxonomy.boilerplate.map(foldText).join('\n') };
    finder = phraseFinder(
      headings,
      elsewhere,
      frames,
      necessityCues,
      leadCues,
      shiftCues,
      conditionPhrases,
      languageLaw,
      laterCues,
      offerPhrases,
      boilerplate,
      bodyNames,
    );
    finders.set(taxonomy, finder);
  }
  return finder;
}

/** Whether a phrase says how much something is asked. */
export const saysNecessity = ({ kind }: PhraseHit): boolean =>
  kind === 'preferred' || kind === 'required' || kind === 'trainable' || kind === 'not-required' || kind === 'not-task';
