const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

/**
 * Words by which one clause judges what another names, by class. They count only where the clause judges by its place
 * (`judged/constructions.ts`): after a case, around "wie …", behind a fronted topic, in an answer, beside a colon. `*`: all
 * words that begin so.
 */
export const judging = {
  /** Somebody's delight, in words or images. */
  joy: words(`
    blij blije blijer gelukkig gelukkige gelukkiger gelukkigste dankbaar dankbaarheid dankjewel content opgetogen verheug* verblijd* enthousiast enthousiaste glunder* juich* jubel*
    vreugde* feest feestje applaus applaudiss* hoera slinger champagne confetti trakteer* trakteren knuffel* omhelz* omarm* glimlach* grijns grijnzen smelt* smelten ontroer* koester* bewonder*
    nopjes watertand* likkebaard* droomkandida* droomcombinatie droomcollega dromen droom smeek* verlanglijst* genieters pluim chapeau bravo petje buiging verliefd vlinders kwispel*
    toejuich* toegejuicht gesmaakt gewaardeerd waarderen waardeert appreci* geapprecieerd verwelkom* bekoor* bekoren ovatie gevierd geprezen jaloers charmeer* charmeren opfleur* fleurt opvrolijk*
    kraaien vuurwerk taart taartje gebak zoen onthaald vreugdesprong voorliefde jubelstemming vreugdedans* dansje zalig warmlopen wolken
    knipoog verrast verrassen plezier plezieren deugd genoegen dank trots stralen straalt opveren opgelucht zielsgelukkig verrukt verrukking verguld`),
  /** What counts in favour. */
  gain: words(`
    plus plusje pluspunt* bonus bonuspunt* troef troeven meerwaarde voordeel surplus extraatje* streepje stapje voetje voorsprong voorrang voorkeur* bevoordeeld cadeau* geschenk* aanwinst* verrijking winst buitenkans*
    meevaller* opsteker* zegen goudwaard* goudmijn* goudklompje asset doorslag primeert meetellen meetelt pleit juweel* pareltje toppertje jackpot hoofdprijs hoofdvogel kers bovenaan vooraan gebeiteld sterker kansen kansrijk*
    scheelt uitsparen spaart sparen besparen bespaart winnen wint meegenomen kleurrijker completer favoriet* pole voordelig uitblinken uitblinkt geapprecieerd rijker voorbij meegewogen stijgen stijgt`),
  /** Praise that says so by itself, in an answer or beside a colon. */
  good: words(`
    mooi leuk leuke fijn fijne tof handig nuttig knap schitterend* prachtig* heerlijk* top super wauw wow geweldig* fantastisch* aangenaam prettig* plezant* welkom wenselijk gewenst* aangewezen aanbevolen
    aanrader welgekomen liefst hopelijk graag interessant magnifiek puik prima beter ideaal gewild joepie hiep jippie yes halleluja amai bingo dolgraag zalig`),
  /** Free to have or not. */
  free: words(
    `optioneel optionele facultatief facultatieve vrijblijvend vrijblijvende vrijwillig desgewenst niet-verplicht eventueel`,
  ),
  would: words(`zou zouden`),
  teach: words(`
    leer leert leren geleerd aanleren aanleert aangeleerd bijbreng* bijgebracht toont tonen getoond uitlegt uitleggen uitgelegd voordoen voordoet voordeed voorgedaan inwerken inwerkt ingewerkt opgeleid opleiden
    opleidt bijschol* bijgeschoold geschoold inscholen traint getraind gecoacht ingeoefend inoefen* oefen oefent oefenen geoefend wegwijs loodst voortonen meekijken meekijkt meelopen meeloopt meeloop ingewijd inwijden wijdt
    onderdompel* ondergedompeld klaargestoomd klaarstomen onderricht* onderwezen bijspijkeren bijspijkert opfris* opgefrist demonstreert demonstreren aanreiken afgekeken afkijken oppikt oppikken opgepikt opsteken
    opgestoken bekwaamt bekwamen verwerven verwerft overlopen sleeptouw bijgespijkerd aangereikt voorzegt`),
  lessons: words(`
    opleiding opleidingen cursus cursussen vorming vormingen training trainingen les lessen lessenreeks* infosessie* workshop* stoomcursus* bijscholing* webinar* elearning inwerktraject inwerkperiode inwerking inloopdag* inlooptijd
    inloopperiode leertraject leerweg leerpad leerlijn skillslab handleiding filmpje tutorial* basisvorming basisopleiding introductiecursus startweek spoedcursus lesdag* lesavond* avondschool avondonderwijs
    oefenmoment* oefensessie* oefenpop oefenbed mentorperiode zelfstudie demonstratie opfrisser opfriscursus opfrissing uitleg shadowing leerschool module modules`),
  /** Who teaches. */
  tutor: words(`
    mentor mentoren stagementor* peter meter buddy coach teamcoach leermeester* instructeur* lesgever* trainer* ancien* ploegbaas referentieverpleegkundige hoofdverpleegkundige leraar lerares begeleider
    logopedist* kinesist* ergotherapeut* collega deskundige leverancier`),
  /** How long it takes. */
  time: words(`
    week weken maand maanden dag dagen daarna nadien gaandeweg later namiddag voormiddag begin aanvang stilaan vanzelf stapsgewijs mettertijd geleidelijk allengs uur uren halfjaar jaar zomer winter najaar voorjaar
    verjaardag ochtend ochtenden avond avonden`),
  /** By these the reader can something, after that time. */
  able: words(
    `ken kent kan kun kunt beheers beheerst draai draait weet doe lees bedien lukt gaat wel snap leest geheimen`,
  ),
  /** What is asked of people; denied, it is not needed. */
  need: words(`
    nodig noodzakelijk noodzaak vereist vereiste verplicht must voorwaarde eis eisen eist drempel criterium breekpunt hinderpaal struikelblok belang relevant essentieel doorslaggevend bepalend vraagt vragen gevraagd
    verwacht verwachten verlangt verlangen verlangd hoef hoeft hoeven nood erg ramp drama probleem bezwaar bewijzen kopzorgen zorgen rol wakker letten peilen meegewogen boeit aanrekenen afrekenen tegenhouden afschrikken stoort
    examen typtest opgedragen opgelegd reden schande punt kwalijk opgeven panikeren`),
  /** The reader's own work; denied, it is not part of it. */
  task: words(
    `takenpakket pakket lijstje lijst functie opdracht taak taken job behoort hoort horen valt vallen bevoegd verantwoordelijk programma agenda bordje boterham besteed zorg takenlijst domein`,
  ),
  deny: words(`niet geen nooit niets niks evenmin noch nergens niemand amper nauwelijks zelden nie neen nee nul`),
  /** Who does it instead of the reader. */
  others: words(`
    kok koks keuken keukenploeg keukenteam firma poets* poetsploeg poetsdienst poetsfirma verpleegkundige verpleegkundigen verpleging arts artsen dokter* externe externen extern bedrijf labo apotheek apotheker logistiek* secretariaat machine
    computer robot ander andere anderen tuinman tuinploeg tuinier traiteur wasserij boekhoud* planner* technieker* technicus klusjesman klusploeg psychiater* psycholoog maatschappelijk* leerkrachten opnamecoordinator directie
    coordinator bureau partner aannemer onderaannemer automaat thuisverpleegkundige* kinderverzorgster opvoeders personeelsdienst tilploeg informatici helpdesk transportdienst leveranciers slager bakker kapper notaris
    advocaat politie brandweer elders vrijwilligers zorgkundigen dienst diensten collegas chauffeur chauffeurs specialisten vakman vakmensen nachtploeg dagploeg hoofdkantoor hoofdzetel hr`),
  /** How it comes to them. */
  leaves: words(`
    overlaat overlaten uitbested* uitbesteed gebeurt gebeuren doet doen regelt regelen geregeld verzorgt verzorgen neemt nemen overneemt levert leveren geleverd blijft blijven afneemt afnemen vergeet laat laten bellen bel belt stuur stuurt
    beslist bepaalt bediend geldt zet zetten klaart opknapt gedaan uitgevoerd opgenomen is zijn zit zitten komt komen gaat gaan bezorgt maakt maken staat zorgt zorgen draait heeft voert`),
  /** The reader is spared it. */
  spared: words(
    `verlost vrijgesteld ontslagen bevrijd gespaard geschrapt schrap vrijwaren bespaard vervalt voorbehouden ontheven`,
  ),
} as const;

/** Words of a wish in what is judged: "ook nog", "toevallig", "iets van". */
export const wishing = words(
  `toevallig ook zelfs bovendien al iets daarbovenop bovenop eventueel misschien mocht nog toets woordje beetje vleugje notie affiniteit voorkennis vroeger`,
);

/** Words of a lack in what is judged: "nog nooit …", "onbekend met …". */
export const lacking = words(
  `nooit geen niet onbekend nieuw schrik bang zenuwachtig onwennig benul vreemd zonder roestig angst groen onzeker`,
);
