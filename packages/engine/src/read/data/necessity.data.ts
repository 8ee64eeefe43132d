import type { PhraseBook } from '../phrases.js';

/**
 * Words that say how much something is asked. `after`: the cue stands after what it governs (or alone, after a colon or
 * question mark); `before`: it stands before. Each phrase has at least one sentence in the suite beside.
 */
export const necessityCues: PhraseBook = {
  'preferred:after': `
    is|zijn|blijft|vormt (altijd|zeker|wel|ook|hier) een|(grote|absolute|duidelijke|echte|extra|dikke|mooie) (grote|absolute|duidelijke|echte|extra|dikke|mooie) pluspunt|plus|troef|meerwaarde|voordeel|pre|surplus|bonus
    (een) (mooie|grote|extra|absolute) pluspunt|plus|troef|meerwaarde|surplus|pre
    plus punt
    strekt|strekken tot aanbeveling
    (is|zijn) (altijd|wel|zeker) mooi|leuk|fijn|tof|handig|goed meegenomen
    is|zijn (altijd|zeker|ook) (van) (harte) welkom
    welkom
    is|zijn (altijd|best|wel|zeker|erg|heel) handig|nuttig|wenselijk|gewenst|aangewezen|fijn|leuk|tof|interessant
    komt|komen (altijd|zeker|goed|wel) (goed) van pas
    wordt|worden (sterk|ten) (zeerste) aanbevolen|geapprecieerd|gewaardeerd|verkozen
    geniet|genieten|krijgt|krijgen|heeft|hebben (de|onze) voorkeur
    vinden we|wij (heel|erg) fijn|leuk|tof|mooi|handig
    dan heb je een streepje voor
    een streepje voor
    (dat) is een|mooi|leuk plus|pluspunt|troef|meegenomen
    tof|fijn|leuk|mooi|handig als|indien je|jij|u ..
    maakt het (wel) (..) makkelijker
    als je dat|het kan|ziet|kunt (zitten)
    liefst wel
    extra punten
    plus`,
  'preferred:before': `
    (bij) voorkeur
    bij|de voorkeur
    liefst
    idealiter
    optioneel
    eventueel
    een|(mooi|groot|extra) pluspunt|pluspunten|plus|troef|troeven|voordeel|surplus :
    pluspunt|pluspunten|troeven
    (mooi|leuk|fijn|tof) meegenomen :
    mooi|leuk|fijn|tof meegenomen
    nice to have
    extra troeven
    wij hebben een streepje voor
    (wij) waarderen (het) (ook)
    soms mee`,
  'not-required:after': `
    (is|zijn) (dan) (ook|echt|zeker|helemaal|absoluut|hier) niet|geen|nooit|evenmin|nie (echt|per|altijd|strikt|meteen|direct) (se) vereist|vereiste|vereisten|nodig|noodzakelijk|must|verplicht|voorwaarde|verplichting|probleem|bezwaar|breekpunt|aanwervingsvoorwaarde|belang|doorslaggevend|essentieel|noodzaak|hinderpaal
    (is|zijn) niet van belang|tel
    nergens voor nodig
    hoeft|hoeven|moet|moeten (ook|echt|zeker|dus|bij) (niet|nie)
    hoeft|hoeven|moet|moeten (dat) (ons) niet|nie (te|per) (se)
    maakt|maken (me|ons|voor|niet) (ons|mij) (niet|geen) uit
    maakt|maken (ons|me) niets|niet|niks|weinig uit
    heb|hebt|heeft je|u|jij (hier|daarvoor|er|dus) niet|geen|evenmin (echt) nodig
    heb|hebt je|u|ge (hier) niet|evenmin nodig
    vragen|vraagt|verwachten|eisen|zoeken we|wij|men (hier|je|dan|dus|dus|niet|ook|van) (jou) (dus) niet|nie
    vragen we (van) (jou) (dus) niet
    niet|geen vereist|nodig|noodzakelijk|verplicht|vereiste|must|voorwaarde|verplichting
    (dat) is geen must|vereiste|voorwaarde|breekpunt|probleem
    auto|wagen ook niet
    nee hoeft niet
    evenmin
    (ook|hier) niet nodig
    idem niet nodig`,
  'not-required:before': `
    je|jij|u|ge hoeft|hoeven (nog|hier|dus|ook|daarvoor|zeker) niet|geen|niets|niks
    je|jij|u|ge moet|dient (hier|nog|ook) niet|geen|niks|nie|niets
    hoef|hoeft je|jij|u|ge (nog|hier|dus|ook) niet|geen|niets|niks
    moet|dien je|jij|u|ge niet|geen|nie
    niet|geen vereist|nodig|noodzakelijk|verplicht :
    we kijken niet|minder naar`,
  'not-task:after': `
    hoort|horen|behoort|behoren (hier|bij|ons) niet|nooit|evenmin|nie (bij|tot)
    valt|vallen (niet|hier) (buiten|onder) ..
    valt|vallen buiten (deze|je|jouw|de|het)
    doe|doet|voer|voert je|jij|u|ge (hier|zelf|bij) (ons) niet|nooit|evenmin|nie|zelden
    doe|doet je|u (bij) (ons) niet|nooit|evenmin|nie
    geef|geeft|neem|maak|kook|poets|was je|jij|u|ge (zelf|hier|er) niet|nooit|evenmin|nie
    (daar) ben|bent je|jij|u (er) (hier) niet (voor|verantwoordelijk|mee|bevoegd) (bezig|verantwoordelijk)
    moet|moeten ge|je|u nie|niet (doen)
    wordt|worden (door) .. (dienst) gedaan|verzorgd|uitgevoerd|opgenomen
    daar|daarvoor komt|zorgt|hebben .. (iemand|anderen|voor)
    is|zijn|gebeurt|gebeuren niet|nooit je|jouw|uw taak|werk|opdracht
    zelden of nooit
    doet|doen de|onze|het|een ..`,
  'not-task:before': `
    de|deze|je|jouw functie|job|opdracht|taak omvat|bevat|houdt|behelst geen
    je bent|ben geen
    niet je taken|takenpakket|taak :`,
  'trainable:after': `
    leer|leert|leren je|jij|u|ge|we|wij|ik (hier|bij|van|je|jou|het|u) (ons|het|zelf|jou|je|wel) (aan|zelf|wel|allemaal|kennen)
    (dat) leer|leren|leert je|we|wij|ik|jij|u (het) (je|jou) (bij|wel|zelf|aan|van|met) (ons|zelf|wel|aan)
    wordt|worden (je|jou|u) (volledig|zelf|nog|intern) aangeleerd
    (we|wij) leiden je (..) op
    (wij|we) tonen|gebaren|leggen|brengen|helpen|bijbrengen het|je|jou|dat (je|jou|het) ..
    (of|en) (je|u|ben|bent|jij) (ben|bent|je|bent|is) bereid|bereidt|bereidheid|gemotiveerd|van (om) (plan) .. (te|een|deze|dit|die|dat|het|hiervoor|je) .. behalen|volgen|leren|verwerven|halen|doen|laten|scholen|bekwamen|vormen
    of bereid|bereidt|bereidheid ..
    (of) (je|u|jij) wil|wilt (dit|deze|die|het|dat|er|je|graag) (graag) leren|volgen|halen|behalen|verwerven|bijscholen
    of je|jij wil|wilt het|dit|dat|hem|die|er|ze (nog|graag) leren|halen|behalen|volgen
    of je bent dat van plan
    of je|u vraag|vraagt .. aan
    vragen|vraag|regelen we|wij|het|dat (samen|voor) (met) (je|jou|aan|u) (aan)
    (dat|die) vragen we samen aan
    vragen we samen (..) aan
    wij|we doen de aanvraag
    krijg|krijgt je|jij|u (hier|bij|van|een|nog) (ons) (een) (opleiding|uitleg|vorming|training|bijscholing)
    (daarvoor|hiervoor|daar|daarover) volg|volgt|krijg|krijgt je|jij|u (bij) (ons) (een) ..
    volg|volgt je|jij|u|ge (het|t|er|dan|bij|hier) (een|met|bij|ons|intern) ..
    je gaat .. op vorming|opleiding|cursus
    behaal|haal|behaalt je|jij|u (hem|het|dit|deze|tijdens|binnen|bij|nadien|in) ..
    opleiding volg|krijg|krijgt je ..
    doe|doet|oefen je (het|dit|dat) (eerst) samen (eerst) met (je) (een) (buddy|mentor|collega|peter|meter)
    doe|doet|oefen je (het|dit|dat) eerst (samen) met (je) (een) (buddy|mentor|collega|peter|meter)
    aan te leren
    idem`,
  'trainable:before': `
    (je|u|jij) (bent|ben) bereid|bereidt|bereidheid (tot|om) (een|de|het) (opleiding|cursus|vorming|bijscholing|training)
    bereid|bereidheid|engagement tot|om (het) (volgen|behalen|leren) (van)
    (je|u) (bent|ben) bereid (om) .. te volgen|behalen|leren
    (wij|we) leiden je (graag|zelf|intern|volledig|gratis) (intern) op tot|in|voor|als|rond
    wij|we leren je|jou (zelf|graag)
    je leert|krijgt bij|van ons (een) (opleiding) (in|over|rond)
    je|u leert
    je volgt (bij|met|eerst|een|nog|de|hier|intern) (ons|een|nog|de) (de|een|interne) opleiding|cursus|traject|vorming (tot|in|over|rond|van|voor)
    je|u wil|wilt .. leren
    (dan) kom|kan je (in) .. als je je engageert
    na .. begin|start je aan (de) (opleiding) (tot|van)`,
  'required:after': `
    (is|zijn|blijft) (een|absoluut|wel|echt|strikt) (absolute|echte) must|vereist|vereiste|noodzakelijk|noodzaak|verplicht|onmisbaar|essentieel|nodig|onontbeerlijk|cruciaal|voorwaarde
    een must
    niet onbelangrijk
    zonder gaat het niet
    (telt|vinden we|is) (hier|bij|heel|erg|zeer) (ons|belangrijk)`,
  'required:before': `
    vereist :
    noodzakelijk :
    zonder .. kan|kun|gaat|lukt je|jij|u|het ..
    must have`,
};

/** Cues for shifts that are not worked. */
export const shiftCues: PhraseBook = {
  'not-shift:after': `
    doe|doet je|jij|u|ge (bij|hier) (ons) niet|nooit|evenmin|nie
    (is|zijn|bestaan|bestaat) (er) (bij|hier) (ons) niet
    kennen we|wij (hier) niet
    zijn|is voor ..
    nooit
    vrij
    verleden tijd
    werk|werkt je (bij) (ons) (niet|nooit)
    wordt|worden .. opgenomen
    enkel als je dat zelf|wil (vraagt|wil)
    niet van toepassing`,
  'not-shift:before': `
    geen|nooit|zonder|niet|nie
    niet op|in|op
    nooit in|op`,
};
