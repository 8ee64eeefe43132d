export { mirrorDraft } from './mirror.js';
export { LONG_SENTENCE_WORDS } from './language.js';
