export { mirrorDraft } from './mirror.js';
export { LONG_SENTENCE_WORDS } from './language.js';
export { asHtml, type DraftHead, draftPosting } from './posting.js';
export { shutOutOnce, type ShutOutWords } from './shut-out.js';
export { supportingVacancy, type SupportWords } from './supporting.js';
