import type { PhraseBook } from '../phrase-book.js';

/**
 * Words by which the employer says that something is the reader's to do, with somebody or something else as their subject.
 * What is asked stands after them (`frame:after`), or starts with them (`frame:from`).
 */
export const frames: PhraseBook = {
  'frame:after': `
    aan jou|u om
    aan jou|u de taak|eer|opdracht om
    jouw|je|uw taak|opdracht|job|werk|rol|missie|functie is (het|om) (de)
    jouw|je|uw taak|opdracht|job|werk|rol|functie|takenpakket|dag bestaat (vooral|grotendeels|hoofdzakelijk) (uit)
    jouw|je|uw taak|opdracht|job|werk|rol|functie|takenpakket omvat (ook|vooral)
    de|deze|het functie|job|taak|takenpakket|opdracht|baan|werk omvat|behelst|combineert (ook|vooral)
    de|deze|het functie|job|taak|takenpakket|opdracht|baan|werk bestaat (ook|vooral|hoofdzakelijk) (uit)
    tot .. behoort|behoren|hoort|horen (ook|vooral)
    tot de|jouw|je|uw taken|takenpakket|opdracht|opdrachten behoort|behoren|hoort|horen (ook)
    rekenen|reken (we|wij|ik) op jou|u voor|om
    vertrouwen|vertrouw (we|wij|ik) je|jou|u (ook)
    verwachten|verwacht|vragen|vraag|eisen (we|wij|ik) (wel|ook|vooral) (van) (jou|u|je) dat je|jij|u
    we|wij|ik verwachten|verwacht|vragen|vraag|willen|wil (wel|ook|vooral) (van) (jou|u|je) dat je|jij|u
    wordt verwacht|gevraagd dat je|jij|u
    vinden|vind (we|wij|ik) (het) (heel|erg|wel|ook) belangrijk|noodzakelijk dat je|jij|u
    is (voor) (ons|mij) (heel|erg|wel|ook) belangrijk|nodig|noodzakelijk dat je|jij|u
    komt er .. op neer dat je|jij|u
    komt erop neer dat je|jij|u
    je|jij|u bent de|een eerste|enige die`,
  'frame:from': `
    krijgt|krijgen van jou|u`,
};
