/** What helps people who read little: fetched as one file, once an element was seen. */
export { pictogram } from '../pictograms/pictogram.view.js';
export { ReadAloud } from '../speech/read-aloud.js';
