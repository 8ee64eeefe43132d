import type { IssueCode } from '@zorg-match/schema';

/** For the web editor or developer: what is wrong, then what to change. */
const sentences: Record<IssueCode, string> = {
  'not-json': 'Dit is geen JSON. Controleer de komma’s, haakjes en aanhalingstekens.',
  'wrong-type': 'Deze waarde heeft een ander type dan verwacht. Pas de waarde aan.',
  'missing-field': 'Dit veld ontbreekt. Vul het aan.',
  'invalid-value': 'Deze waarde is niet toegelaten. Kies een waarde uit het schema.',
  'unknown-format': 'Het veld `format` noemt een onbekend formaat. Kijk het na in de documentatie.',
  'newer-format': 'Dit formaat is nieuwer dan deze versie van zorg-match. Werk zorg-match bij.',
  'unknown-id': 'Deze id staat niet in de taxonomie. Kijk de spelling en de versie na.',
  'replaced-id': 'Deze id is vervangen. Gebruik de nieuwe id.',
  'duplicate-id': 'Deze id komt twee keer voor. Houd er één.',
  'duplicate-label': 'Dit label staat bij twee items. Maak ze verschillend of zet `ambiguous`.',
  cycle: 'De bredere competenties vormen een kring. Haal één verwijzing weg.',
  orphan: 'Niets verwijst hiernaar. Koppel het of haal het weg.',
  'weak-label': 'Dit label is te kort of te algemeen om te herkennen. Maak het preciezer.',
  'missing-language': 'Deze taal ontbreekt. Voeg de vertaling toe.',
  'missing-source': 'Dit feit heeft geen bron. Voeg een bron met datum toe.',
  'no-vacancy': 'Hier staat geen vacature die we herkennen. Voeg schema.org JobPosting toe.',
  'list-page': 'Dit is een lijst met vacatures. Verwijs naar één vacature.',
  expired: 'De datum in `validThrough` is voorbij. Haal de vacature weg of verleng ze.',
  'empty-page': 'De pagina bevat geen tekst. Misschien laadt een script de tekst pas later.',
  'thin-text': 'De beschrijving is heel kort. Zet de taken en het profiel in `description`.',
  'other-language': 'De tekst is niet in het Nederlands. Alleen Nederlands lezen we goed.',
  conflict: 'De opmaak en de pagina zeggen iets anders. Maak ze gelijk.',
  repaired: 'De JSON-LD was stuk. We herstelden ze; verbeter de bron.',
  'too-large': 'De invoer is te groot. We lazen alleen het begin.',
  'feed-is-html': 'Het adres geeft een webpagina in plaats van JSON. Kijk de URL na.',
  'feed-empty': 'De feed bevat geen vacatures. Kijk na of dat klopt.',
  'http-status': 'De server antwoordt met een fout. Kijk de URL en de rechten na.',
  network: 'De feed is niet bereikbaar. Kijk de URL en de verbinding na.',
  cors: 'De server weigert andere sites (CORS). Zet de header `Access-Control-Allow-Origin`.',
  'not-https': 'Dit adres begint niet met https. Gebruik een https-adres.',
  contradiction: 'De tekst spreekt zichzelf tegen. Kies één van beide.',
};

/** What went wrong, for who looks after the feed, the file or the page. Apart: most pages never need it. */
export const editorIssues = {
  sentences,
  /** What one entry of a feed is called. */
  vacancy: 'vacature',
  /** Where it is in the file, e.g. `vacature 4, title`. */
  at: ({ path }: { path: string }) => `Plaats: ${path}.`,
};
