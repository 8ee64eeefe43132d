export type { ImportIssue, ImportIssueCode } from './issue.js';
export { ESCO_ATTRIBUTION, ESCO_LICENCE, type EscoImport, importEsco } from './import-esco.js';
export { mergeEsco, type Merged } from './merge.js';
