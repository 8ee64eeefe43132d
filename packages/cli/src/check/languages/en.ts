import type { EditorSentences } from './editor-sentences.js';

/** What `check` says of a feed to a web editor in English. */
export const en: EditorSentences = {
  issues: {
    'not-json': 'This is not JSON. Check the commas, brackets and quotes.',
    'wrong-type': 'This value has another type than expected. Change it.',
    'missing-field': 'This field is missing. Fill it in.',
    'invalid-value': 'This value is not allowed. Choose one from the schema.',
    'unknown-format': 'The field `format` names an unknown format. See the documentation.',
    'newer-format': 'This format is newer than this version of zorg-match. Update zorg-match.',
    'unknown-id': 'This id is not in the taxonomy. Check the spelling and the version.',
    'duplicate-id': 'This id occurs twice. Keep one.',
    'no-vacancy': 'We recognise no vacancy here. Add a schema.org JobPosting.',
    'list-page': 'This is a list of vacancies. Link to a single one.',
    expired: 'The date in `validThrough` is past. Remove the vacancy or extend it.',
    'empty-page': 'The page holds no text. A script may load it later.',
    'thin-text': 'The description is very short. Put the tasks and the profile in `description`.',
    'other-language': 'The text is not in Dutch. We read only Dutch well.',
    conflict: 'The markup and the page say different things. Make them agree.',
    repaired: 'The JSON-LD was broken. We mended it; correct the source.',
    'too-large': 'The input is too large. We read only the beginning.',
    'feed-is-html': 'The address gives a web page instead of JSON. Check the URL.',
    'feed-empty': 'The feed holds no vacancies. Check whether that is right.',
    'http-status': 'The server answers with an error. Check the URL and the permissions.',
    network: 'The feed cannot be reached. Check the URL and the connection.',
    cors: 'The server refuses other sites (CORS). Set the header `Access-Control-Allow-Origin`.',
    'not-https': 'This address does not start with https. Use an https address.',
    contradiction: 'The text contradicts itself. Choose one of the two.',
  },
  vacancy: 'vacancy',
  at: ({ path }) => `Place: ${path}.`,
  severity: { error: 'error', warning: 'note' },
  entry: ({ number, title }) => `Vacancy ${number}, “${title}”:`,
  checked: ({ usable, errors, warnings }) =>
    `${usable} ${usable === 1 ? 'vacancy' : 'vacancies'} usable, ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} to look at.`,
  fine: 'All is well.',
  counted: ({ errors, warnings }) =>
    errors + warnings === 0
      ? 'All is well.'
      : `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} to look at.`,
  unknownKind: 'We do not recognise this file.',
  findings: {
    thin: ({ words }) =>
      `The text is very short (${words} ${words === 1 ? 'word' : 'words'}). Add the tasks and the profile.`,
    vague: ({ known }) =>
      `We recognise only ${known} ${known === 1 ? 'thing' : 'things'} that you ask, so nobody can tell whether it fits. Put each task in a sentence of its own.`,
    language: ({ language }) => `The text is not in Dutch (${language}). We read only Dutch well.`,
    contradiction: ({ asked, denied }) => `The text asks “${asked}” and also says “${denied}”. Choose one of the two.`,
    expired: ({ date }) => `The last day (${date}) is past. Remove the vacancy or extend it.`,
    'no-route': ({ quote }) =>
      `“${quote}”: we know no route to this. Say what else will do, such as experience or training with you.`,
    'no-route-law': ({ quote }) =>
      `“${quote}”: the law asks it, and we know no route to it. Say where people can turn.`,
  },
};
