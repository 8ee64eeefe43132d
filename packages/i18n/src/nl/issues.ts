import type { IssueCode } from '@zorg-match/schema';

/** For the person: what is, then what to do. */
const person: Record<IssueCode, string> = {
  'not-json': 'Dit bestand kunnen we niet lezen. Kies een ander bestand.',
  'wrong-type': 'Een stukje past hier niet. De rest blijft staan.',
  'missing-field': 'Er ontbreekt een stukje. De rest blijft staan.',
  'invalid-value': 'Een stukje kennen we niet. De rest blijft staan.',
  'unknown-format': 'Dit soort bestand kennen we niet. Kies een bestand dat je hier bewaarde.',
  'newer-format': 'Dit bestand komt uit een nieuwere versie. Vernieuw de pagina en probeer opnieuw.',
  'unknown-id': 'Iets in je lijst kennen we niet meer. Kies het opnieuw met andere woorden.',
  'replaced-id': 'Iets in je lijst heeft een nieuwe naam. Kijk of het nog klopt.',
  'duplicate-id': 'Iets stond er twee keer. Wij tonen het één keer.',
  'duplicate-label': 'Twee dingen heten hetzelfde. Lees goed welk je kiest.',
  cycle: 'De gegevens spreken elkaar tegen. Vertel het aan deze site.',
  orphan: 'De gegevens zijn niet volledig. Vertel het aan deze site.',
  'weak-label': 'Een naam is hier niet duidelijk. Vertel het aan deze site.',
  'missing-language': 'Dit bestaat nog niet in jouw taal. We tonen het Nederlands.',
  'missing-source': 'Hiervoor vonden we geen bron. Vraag het na.',
  'no-vacancy': 'We lezen hier geen vacature. Plak de tekst zelf.',
  'list-page': 'Hier staan meer jobs samen. Open er eerst één.',
  expired: 'Deze job is voorbij. Kijk naar de andere jobs.',
  'empty-page': 'Deze pagina is leeg. Plak de tekst van de vacature zelf.',
  'thin-text': 'De vacature zegt weinig. Vraag de werkgever wat je gaat doen.',
  'other-language': 'Deze vacature is niet in het Nederlands. We lezen er minder in.',
  conflict: 'De pagina zegt twee verschillende dingen. Lees de vacature zelf na.',
  repaired: 'Een stukje was stuk. We hebben het hersteld.',
  'too-large': 'Deze pagina is heel groot. We lezen alleen het eerste deel.',
  'feed-is-html': 'De jobs zijn nu niet te lezen. Kijk later nog eens.',
  'feed-empty': 'Hier staan nu geen jobs. Kijk later nog eens.',
  'http-status': 'We kunnen de jobs nu niet ophalen. Probeer het straks nog eens.',
  network: 'Er is geen verbinding. Kijk je internet na en probeer opnieuw.',
  cors: 'Deze site mag de jobs niet ophalen. Vertel het aan deze site.',
  'not-https': 'Deze link is niet veilig. We tonen hem niet.',
  contradiction: 'De vacature zegt twee verschillende dingen. Vraag het aan de werkgever.',
};

/** What went wrong with what somebody or something gave us, for the person. */
export const issues = { person };
