import type { PhraseBook } from '../phrase-book.js';

/** Cues for shifts that are not worked. */
export const shiftCues: PhraseBook = {
  'not-shift:after': `
    ben|bent|zit je|jij|u (altijd|gewoon|steeds) (lekker) thuis|vrij
    doe|doet je|jij|u|ge (bij|hier) (ons) niet|nooit|evenmin|nie
    (is|zijn|bestaan|bestaat) (er) (bij|hier) (ons) niet
    kennen we|wij (hier) niet
    zijn|is voor ..
    nooit
    vrij
    verleden tijd
    werk|werkt je (bij) (ons) niet|nooit
    is|zijn (er|we|wij) niemand|gesloten|dicht|toe
    is|zijn het|de|ons|onze .. gesloten|dicht|toe
    is|zijn|blijft|blijven (er) uitgesloten|onbestaande
    doen|draaien|nemen andere|anderen (mensen)
    : nee|neen|geen
    nee|neen
    doen|draaien|vangen we|wij met ..
    vallen|valt (dus) niet op ..
    wordt|worden .. opgenomen
    enkel als je dat zelf|wil (vraagt|wil)
    niet van toepassing
    schaffen|schaften we|wij .. af
    ben|bent je (dan) vrijgesteld
    komt|komen er niet bij|aan
    zetten we niemand
    enkel|alleen|uitsluitend|steeds (op) vrijwillig|vrijwillige (basis)
    op vrijwillige basis
    wordt|worden gedaan|ingevuld|verzekerd|gepresteerd|gewerkt door`,
  'not-shift:before': `
    geen|nooit|zonder|niet|nie
    niet op|in|op
    nooit in|op`,
};
