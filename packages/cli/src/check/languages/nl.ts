import { cliMessagesFor } from '@zorg-match/i18n';
import type { EditorSentences } from './editor-sentences.js';

/** What `check` says of a feed to a Dutch web editor, beside the sentences of `@zorg-match/i18n`. */
export const nl: EditorSentences = {
  issues: {},
  vacancy: 'vacature',
  at: ({ path }) => `Plaats: ${path}.`,
  severity: { error: 'fout', warning: 'let op' },
  entry: ({ number, title }) => `Vacature ${number}, “${title}”:`,
  checked: ({ usable, errors, warnings }) =>
    `${usable} ${usable === 1 ? 'vacature' : 'vacatures'} bruikbaar, ${errors} fout${errors === 1 ? '' : 'en'}, ${warnings} om na te kijken.`,
  fine: 'Alles in orde.',
  counted: ({ errors, warnings }) => cliMessagesFor().checked({ errors, warnings }),
  unknownKind: cliMessagesFor().unknownKind,
  findings: {
    thin: ({ words }) =>
      `De tekst is heel kort (${words} ${words === 1 ? 'woord' : 'woorden'}). Zet de taken en het profiel erin.`,
    vague: ({ known }) =>
      `We herkennen maar ${known} ${known === 1 ? 'ding dat' : 'dingen die'} je vraagt. Zo weet niemand of het past. Zet elke taak in een eigen zin.`,
    language: ({ language }) => `De tekst is niet in het Nederlands (${language}). Alleen Nederlands lezen we goed.`,
    contradiction: ({ asked, denied }) => `De tekst vraagt “${asked}” en zegt ook “${denied}”. Kies één van beide.`,
    expired: ({ date }) => `De laatste dag (${date}) is voorbij. Haal de vacature weg of verleng ze.`,
    'no-route': ({ quote }) =>
      `“${quote}”: hiervoor kennen we geen weg. Zeg erbij wat ook kan, zoals ervaring of een opleiding bij jou.`,
    'no-route-law': ({ quote }) =>
      `“${quote}”: de wet vraagt dit, en wij kennen geen weg ernaartoe. Zeg erbij waar mensen ermee terechtkunnen.`,
  },
};
