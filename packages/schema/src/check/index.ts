export { checkJobPosting } from './job-posting.check.js';
export { checkProfile } from './profile.check.js';
export { checkRouteBook } from './route-book.check.js';
export { checkTaxonomy } from './taxonomy.check.js';
export { checkIndex } from './vacancy-index.check.js';
