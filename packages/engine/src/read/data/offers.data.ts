import type { PhraseBook } from '../phrase-book.js';

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
    doorgroeien naar|tot|als zorgkundige|verpleegkundige|verzorgende|begeleider
    bijleren|bijscholen|doorleren|studeren tijdens|naast|op de|je (je) (werkuren|werk|uren|job)
    bij te leren|scholen|studeren
    (verder) te specialiseren|bekwamen|ontplooien
    te groeien en (bij) te leren
    kan|kunt je|jij|u via|bij|met ons .. attest|diploma|getuigschrift .. behalen|halen
    je kan|kunt via|bij|met ons .. behalen|halen|studeren
    op onze kosten
    congres|congressen|seminaries|webinars|webinar|masterclass|masterclasses|lerend netwerk
    leer|leert (je|jij) (elke|elk) dag|jaar bij
    ruimte|kansen|tijd|mogelijkheden|kans om|voor (te|je|jezelf) (te|verder) (te) leren|ontwikkeling|groeien|ontwikkelen|ontplooien|bijscholen
    persoonlijke ontwikkeling|groei
    lessen (en) congressen|in|over
    we|wij scholen je|jou bij|om|in
    leertijd|leeruren|studie uren|leerpad|leerbudget|studiebudget|vormingsbudget|ontwikkelbudget|loopbaancoaching
    (betaalt|betalen) (mee) .. avondschool|avondonderwijs|hogeschool|school
    avondschool|avondlessen
    je|jij|u leert (..) (met|om)
    terugbetaling .. postgraduaat|banaba|opleiding|studies|cursus|studie
    project 600
    kwalificerend traject
    postgraduaat|opleidingsverlof|vormingsverlof|kraamzorgopleiding
    leert|leren het|dat|dit je|jou|u (aan)`,
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
    inloopronde|inlooptraject|inlooptijd|meeloopronde|opstartbegeleiding|inlopen
    vast|vaste|eigen|persoonlijk|persoonlijke aanspreekpunt|aanspreekpersoon|aanspreekfiguur|contactpersoon|vertrouwenspersoon|begeleider|coach
    je (rustig|goed|grondig|stap) in te werken
    je in te werken
    werken|werk we|wij je|jou|u .. in
    je wordt|word .. ingewerkt|begeleid|wegwijs
    word|wordt je .. ingewerkt|begeleid|wegwijs
    persoonlijke begeleider|begeleiding|coach
    begeleider|collega|iemand volgt|begeleidt|neemt|coacht|leert|toont je|jou ..
    eerste|# (eerste) week|weken|dag|dagen|maand|maanden|shiften|diensten .. met twee|zijn|duo
    draai|draait|werk|werkt|sta|staat je|jij .. dubbel|boventallig
    neemt|nemen je|jou (mee) bij de hand|arm
    startersbegeleiding|starterscoach|starterstraject|startbegeleiding|aanvangsbegeleiding|inwerkdagen|opleidingsmentor|welkomsttraject|onthaaldag|onthaalbeleid
    niet (meteen|zomaar) in het diepe
    stevige|warme|zachte|rustige|goede|begeleide opstart|start|inwerking met|van|onder
    begeleiding op|van de werkvloer|vloer
    ervaren collega|collegas leert|leren|toont|tonen|helpt|helpen|staat|begeleidt je|jou|klaar|paraat
    op sleeptouw ..
    begeleider|collega|iemand|mentor|ploegmaat die .. .. meerijdt|meegaat|meeloopt|meedraait|inwerkt|meewerkt
    draai|draait|ga|gaat je|jij .. mee met
    bij de hand neemt|nemen|genomen
    maatje dat|die ..
    mentorverpleegkundige|mentorverzorgende|mentorzorgkundige|mentorcollega
    onder (de|zijn|haar|hun) vleugels|hoede
    onder begeleiding van een .. collega|verpleegkundige|zorgkundige|begeleider
    laten je|jou niet zwemmen|spartelen|los`,
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
    taalsteun|taalhulp|taalbegeleiding|taaljobcoach|taalcoachen
    nederlands (te) (verder) oefenen|bijschaven|verbeteren|verfijnen|bijspijkeren|leren (met) ..
    leren van (het) nederlands
    (je|jouw) nederlands (nog) (niet) (perfect|vlot|goed) ? .. les|lessen|oefenen|helpen|leren|coach
    geven|geeft gratis les|lessen|nederlands
    helpt|helpen je|jou .. nederlands|taal|woorden|vaktaal
    moeilijke woorden ..
    steun|hulp|ondersteuning|begeleiding|coaching bij|voor|rond|in|met (het|de) (leren) (van) (het) nederlands|taal
    taalhuis|taaltafel|taalklas|taalmeter|taalpeter|taalatelier|babbeltafel|praatcafe|taalcafe|taallab|vaktaal*
    nederlands in een|op|voor|tijdens rustig|de|je|jouw (tempo|vloer|werk|werkuren|uren)`,
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
    kinderen van personeel|personeelsleden|medewerkers
    opvang tijdens|in|op de|schoolvakanties|vakanties|vakantiedagen (schoolvakanties|vakanties|schoolvrije|pedagogische)
    vakantie opvang
    je|jouw|uw kinderen|kind|kindje|kleintjes|kroost kunnen|kan|mogen|mag .. terecht|speelplein|opvang|kamp|mee|creche
    plekje|plaatsje|plek|plaats in de|onze opvang|creche|kinderopvang
    opvang voor (de) kinderen|kids|kroost|kleintjes|baby
    eigen|onze creche|onthaalmoeder|babyopvang|minicreche|speelpleinwerking
    speelplein|speelpleinwerking|vakantiekamp|kinderopvangplek|opvangplek|opvangplaats|gezinsopvang voor|van|tijdens
    zieke kinderen thuis
    er is (ook) (een) kinderopvang|opvang|creche|kribbe op|in|bij|voor|naast ..
    (wij|we) hebben (een) eigen kinderopvang|creche|kribbe
    de|onze|eigen opvang van|in het|ons|de|onze ziekenhuis|huis|wzc|campus|woonzorgcentrum
    eigen kindje|kind|kinderen komt|komen|mag|mogen|kan|kunnen .. mee`,
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
    derdebetaler|derdebetalersregeling|derdebetalerssysteem
    (wij|we) betalen .. trein|bus|tram|kilometers|brandstof|abonnement|vervoer|verplaatsing*|ritten|parking|parkeerkaart
    betalen|betaalt je|jouw|uw|al|de .. kilometers|verplaatsing*|trein|bus|ritten|vervoer
    busje|bus|minibus|shuttle|pendelbus haalt|brengt|pikt|rijdt .. op|naar
    pendelbus|pendeldienst|shuttle|shuttlebus|personeelsbus|pendelbusje
    tussenkomst|vergoeding|bijdrage|terugbetaling in|voor|van je|jouw|de|het|uw vervoer|verplaatsing*|verplaatsingen|trein|bus|ritten|rit
    carpool|carpoolen|carpoolvergoeding|poolwagen|poolwagens|deelauto|deelwagen|deelwagens|deelfiets|deelfietsen
    gratis (met) (de) parkeren|trein|bus|tram|openbaar|parking
    dienstauto|bedrijfsvoertuig|dienstvoertuig|e bike|ebike|speedelec|speed pedelec
    auto|wagen van|via het|de werk|zaak|dienst|organisatie
    bus|trein|tram|parking|fiets gratis
    bus|busje voor het personeel`,
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

/** Classes of words that tell an offer together; each a pattern of whole words. */
export const offerWords = {
  /** The start of a job, and what it is counted in. */
  first: `eerste first begin`,
  time: `week weken dag dagen keer keren maal maand maanden rit ritten shift shifts shiften dienst diensten tijd bezoek bezoeken ronde rondes nacht nachten uren werkdag werkdagen weekend weekends toer toeren`,
  /** Who goes along, and how. */
  companion: `samen mee dubbel duo tandem compagnon naast boventallig twee man alleen collega ploegmaat mentor meter peter buddy schaduw schouder zijde zijkant`,
  reader: `je u jij jou jouw uw`,
  shadow: `schaduwlopen schaduwloop schaduwdag schaduwdagen schaduwweek shadowing shadowen meeloopperiode`,
  mentor: `(?:poets|rij|rit|start|zorg|werk|leer|praktijk|inwerk|onthaal|keuken|dienst|vloer|team|welkom|kantoor|kinder)(?:peter|meter|buddy|mentor|maatje|mama|papa)s?`,
  study: `(?!taal|voor|beroeps)\\p{L}+(?:cursus|cursussen|training|trainingen|vorming|vormingen|workshop|workshops|studiedag|studiedagen) workshop academie opfrisser opfrissers opfriscursus opfrissessie bijleren bijscholen doorleren studeren`,
  lesson: `les lessen cursus oefenen oefent oefen leren leert helpt helpen jobcoach`,
  dutch: `nederlands taal`,
  /** By which the employer gives, as subject or as verb. */
  gives: `wij we ons onze ik bieden biedt geven geeft krijg krijgt voorzien gratis betaald`,
  pays: `terug lenen leen leent krijg krijgt geven geeft beschikking niets terugbetaling terugbetaald terugbetalen terugbetaalt vergoeding vergoed vergoeden vergoedt tussenkomst gratis betaal betalen betaalt betaald rekening kosten afbetaling lease leasen leasing kosteloos`,
  ride: `\\p{L}+kaart \\p{L}+pas badge badges \\p{L}+fiets bakfiets kilometers kilometer trein bus tram metro treinen bussen vervoer \\p{L}*ticket \\p{L}*tickets \\p{L}*abonnement \\p{L}*abonnementen benzine brandstof diesel laden parkeren parkeerkaart parkeerticket fiets fietsen step ritten verplaatsing verplaatsingen`,
  child: `kind kinderen kindje kindjes kroost kleintjes kleintje baby peuter kids zoon dochter`,
  /** Who starts, and who may stand beside them. */
  starter: `starter starters nieuwkomer nieuwkomers nieuweling nieuwelingen nieuwe nieuw begint beginnen start starten`,
  mate: `maatje peter meter mentor buddy coach werkmeter werkpeter praktijklector vakcoach leermeester ankerfiguur`,
  walk: `loop loopt lopen rijd rijdt rijden draai draait waak waakt ga gaat trek trekt werk werkt kom komt helpen`,
  /** Where children of the staff may be, and words for the staff. */
  nursery: `creche kribbe kinderopvang kinderdagverblijf dagverblijf kinderhuis \\p{L}*kamp \\p{L}*kampen speelplein opvang babyhuis`,
  staff: `personeel personeelsleden personeelslid medewerkers collegas personeelstarief jouwe uwe voorrang`,
  welcome: `terecht welkom opvang opvangen opgevangen speelplein meebrengen meenemen`,
} as const;
