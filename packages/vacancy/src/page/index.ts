export { readAny } from './read-any.js';
export { MAX_HTML, readPage, readPageHtml, type PageOptions } from './read-page.js';
export { readText } from './read-text.js';
