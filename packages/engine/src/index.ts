export type * from './contract.js';
export { createEngine } from './engine.js';
export { createFinder } from './finder.js';
export { secondLook, type Look } from './fuzzy/second-look.js';
export { buildLexicon, type Lexicon } from './lexicon/lexicon.js';
export { scan, type LabelHit } from './lexicon/scan.js';
export type { LabelKind } from './lexicon/labels.js';
export { foldText } from './text/fold.js';
export { warmUp } from './warm-up.js';
