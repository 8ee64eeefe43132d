import type { PhraseBook } from '../phrases.js';

/** Words for what an employer gives. The group is `offer:what`. */
export const offerPhrases: PhraseBook = {
  'offer:training': `
    opleiding|opleidingen|opleidingsmogelijkheden|opleidingskansen|opleidingsbudget|opleidingsdag|opleidingsdagen|opleidingsaanbod|opleidingstraject
    vorming|vormingen|vormingsaanbod|vormingsmogelijkheden|vormingsdagen|vormingsbeleid|vormingskansen|vormingsplan
    bijscholing|bijscholingen|cursus|cursussen|training|trainingen|workshops|studiedag|studiedagen|navorming|permanente
    intervisie|supervisie|leertraject|leiderschapstraject|leerplatform|leerkansen|ontwikkelingskansen|ontwikkelingsmogelijkheden|groeitraject|leerwerktraject
    terugbetaling van inschrijving|studie|studiegeld|opleiding
    leren|leer op de werkvloer
    e learning|elearning
    nascholing|nascholingen|teamintervisie|brugopleiding|simulatietraining|opleidingspremie|leerdagen|vormingsuren|startopleiding|basisopleiding|studieverlof
    inschrijvingsgeld|studiekosten
    vormings*|bijscholings*|navormings*|nascholings*|scholings*
    les|lessen|sessies|workshops over|rond|in
    op kosten van het|de|onze ..
    betalen wij|we de|je|jouw cursus|opleiding|lessen
    betaald|betaalde doorgroeien|studeren|opleiding|leren
    doorgroeien naar|tot|als zorgkundige|verpleegkundige|verzorgende|begeleider`,
  'offer:buddy': `
    peter|meter|peterschap|meterschap|buddy|buddys|mentor|mentoren|mentorschap|werkmakker|werkmaatje|jobcoach|inwerkcoach|startcoach
    coach op|van de vloer|werkvloer|dienst
    vaste coach|begeleider|begeleiding
    meelopen|meelopers|meeloopdagen|meeloopweek|inloopdagen|inloopperiode met|(een) (een|je) (vaste|ervaren) (collega)
    inwerkplan|inwerktraject|inwerkperiode|inwerking|inwerken|inwerkweek|inscholing|inscholingstraject|onthaaltraject|onboarding|overdrachtsweek|introductietraject
    werkt|werken|werk je .. in
    (collega) die je .. wegwijs|weg|toont
    wegwijs maakt|maken
    alles toont
    van wie je (alles|veel) kan|kunt .. afkijken|leren
    collega|ploegmaat|begeleider|werkbegeleider|iemand .. met je meegaat|meerijdt|meeloopt|inwerkt
    ploegmaat|collega|iemand om .. mee te rijden|lopen|draaien
    (zes) weken|dagen|maanden dubbel met (een)
    werkbegeleider|praktijkbegeleider|ploegmaat
    die je inwerkt|wegwijs
    op weg helpt|helpen|zet
    samen met een ervaren collega
    met een|je vaste|ervaren begeleider|collega
    rijd|rijdt|loop|loopt je .. mee (met) (een) (collega)
    goede|grondige begeleiding
    ancien|anciens|inwerkbuddy|startbuddy|tandempartner|ruggensteun|voorganger|coach|coaching|tandem|meeloopcoach
    loopt|lopen|loop|gaat|gaan|rijdt|rijden|draait .. met|naast je mee
    meerijden|meelopen|meedraaien met
    met je mee
    boventallig
    collega|iemand die je|jou .. vergezelt|begeleidt|bijstaat|opvangt|inwerkt|helpt|inloopt
    samen met jou
    # weken|dagen|maanden|shiften mee|samen|naast (met|naast)
    een|# week|dag|maand|weken|dagen|maanden mee (met)
    je|jij rijdt|loopt|draait|gaat .. mee met
    collega .. aan je|jouw zijde|zij
    inwerkbegeleider|inwerkbegeleiding|startbegeleider|onthaalcoach
    die met je|jou meekijkt|meeloopt|meerijdt|meewerkt|meedraait
    ervaren .. die met|naast je|jou
    inloopronde|inlooptraject|inlooptijd|meeloopronde|opstartbegeleiding|inlopen`,
  'offer:language-support': `
    taalcoach|taalcoaching|taalles|taallessen|taalopleiding|taalondersteuning|taalbad|taalcursus|conversatietafel|taalbuddy|taaltraject|taallessen
    nederlandse|franse les|lessen|conversatietafel|taallessen
    les|lessen nederlands|frans
    cursus nederlands|frans
    nederlands op de werkvloer
    nederlands leren
    learn dutch
    apprends le neerlandais
    (je) taal (verder) oefenen
    betalen de lessen
    conversatieklas|conversatiegroep|praatgroep|praattafel|taalvrijwilliger|taalmaatje|taalmentor|taaloefen*
    met je|jou oefent|oefenen
    help|helpen ik|we|wij je|jou .. nederlands
    lessen nederlands|frans
    oefen|oefent .. gratis mee
    nederlandse les|lessen|taalcursus|taal
    jobcoach|coach|lessen|les|hulp|steun|begeleiding taal
    taalsteun|taalhulp|taalbegeleiding|taaljobcoach|taalcoachen`,
  'offer:childcare': `
    kinderopvang|kinderdagverblijf|bedrijfscreche|creche|kinderopvangplaats|kribbe|vakantieopvang
    kind|kinderen mee naar de|onze opvang|creche
    opvang van|voor je|jouw|uw (eigen) kind|kinderen
    opvang|plaats|plaatsje|voorrang .. (eigen) kind|kinderen|kleintjes|baby|peuter|kindje
    (eigen) kind|kindje|baby|peuter|kinderen krijgt|krijgen|mag|mogen|kan voorrang|mee|naar
    kampjes|zomerkampjes|zomerkampen|vakantiekampen|speelweken|kinderkampen
    eigen kindjes|kinderen|kroost mogen|kunnen mee
    zoeken|zoek (we|wij) (mee|samen) (mee) naar (een) opvang|kinderopvang|opvangplaats|opvangplek
    (wij|we) helpen .. opvang|kinderopvang
    kinderen van personeel|personeelsleden|medewerkers`,
  'offer:transport': `
    fietsvergoeding|fietslease|fietsleasing|leasefiets|dienstfiets|bedrijfsfiets|fietsplan|fietsvergoedingen|bedrijfsfietsen
    fiets van|lease|leasen|leasing
    km|kilometer vergoeding
    kilometervergoeding|kmvergoeding|kilometers|verplaatsingsvergoeding|verplaatsingskosten|vervoersonkosten|vervoerskosten|reisvergoeding|reiskosten|reiskostenvergoeding|woonwerkverkeer|woonwerkvergoeding
    (vergoeding|tussenkomst) (voor|van) (de) woon werk (verkeer) (verplaatsingen)
    woon werkverkeer|werkvergoeding|werkverplaatsing|werkverplaatsingen
    verplaatsingstijd|verplaatsingen
    (tussenkomst|terugbetaling) (in) (van) (het) openbaar vervoer
    treinabonnement|busabonnement|abonnement|bedrijfswagen|dienstwagen|bedrijfsauto|firmawagen|tankkaart|laadkaart|salariswagen
    parkeerplaats|parkeerplek|parking|parkeren
    mobiliteitsbudget|mobiliteitsvergoeding
    fietsgeld|treinkaart|railpas|kusttram|tramabonnement|treinticket|verplaatsing|fietsenstalling|fietsvergoed*|netabonnement|buzzypas
    euro per kilometer|km
    wagen|auto|fiets|ebike krijg|van|ter
    elektrische fiets|step|wagen
    laadpas|huisfiets
    een wagen|auto|fiets na|van|voor|voorzien # jaar|jaren|maanden|het|de|alle
    fiets met|voor|van
    openbaar vervoer
    (wij|we) halen|pikken je|jou .. op
    derdebetaler|derdebetalersregeling|derdebetalerssysteem`,
  'offer:other': `
    maaltijdcheque|maaltijdcheques|ecocheques|eindejaarspremie|vakantiegeld|hospitalisatieverzekering|groepsverzekering|pensioenplan|premie|premies|weekendpremie
    verlof|verlofdagen|vakantiedagen|adv
    cheques
    doorgroeimogelijkheden|doorgroeikansen
    loon|verloning|barema|ific|salaris|uurloon
    laptop|gsm|smartphone|tablet|werkkledij
    korting|kortingen
    werksfeer|teambuilding|personeelsfeest`,
};
