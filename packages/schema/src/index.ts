export type * from './issue.js';
export type * from './language.js';
export type * from './match.js';
export type * from './plan.js';
export type * from './profile.js';
export type * from './reading.js';
export type * from './route-book.js';
export type * from './suggestion.js';
export type * from './taxonomy.js';
export type * from './vacancy.js';
export type * from './vacancy-index.js';

export { parseJson } from './parse.js';
export { parseProfile } from './profile.parse.js';
export { parseTaxonomy } from './taxonomy.parse.js';
export { parseRouteBook } from './route-book.parse.js';
export { parseIndex } from './vacancy-index.parse.js';
export { isJobPostingType, parseJobPosting } from './job-posting.parse.js';
export { splitFormat } from './format.js';
