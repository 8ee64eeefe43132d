import type { WordBook } from './word-sets.js';

/** Ways of saying care of people and of their house that the books by theme do not have: lay words, idiom, tools. */
export const carePhrases: WordBook = {
  'persoonlijke-verzorging': `
    dagelijkse|lichamelijke|persoonlijke|intieme instaan|verzorging|hygiene|toilet|wasbeurt !keuken* !werk*
    opfrissen|opfrist|verfriss* bewoner*|mensen|client*|patient*
    wast|wassen kleedt|kleden|aankleden|scheert
    hygienische|lichamelijke zorg|zorgen|verzorging|hulp
    ochtend|avond|morgen zorg|verzorging|toilet !dienst* !ploeg !post !werk*`,
  wassen: `
    onder|de douche|bad helpen|helpt|zetten|zet|gaan|stopt|hulp
    washandje|waskom`,
  aankleden: `hemd|knopen|rits|veters|schort|nachtkleed|pyjama dicht*|aan|uit|helpt|helpen
    kleerkast|kleren kies*|uitzoeken|klaar`,
  toilethulp: `
    uitscheiding|stoelgang|plassen|wc|wcbezoek hulp|helpen|helpt|begeleid*|opvolg*|bieden
    naar wc|toilet|potstoel`,
  incontinentiezorg: `incontinentiemateriaal|incontinentieverband*|luierbroek* wissel*|vervang*|controle*|ververs*|aan`,
  mondzorg: `mond|tanden|gebit verzorging|zorg|poets*|reinig* !voet*`,
  'helpen-eten': `
    lepel|vork|hapje*|beker mond|helpt|helpen|bijhoud*|aan|toe|mee
    bibber*|beef* lepel|eten`,
  'koken-voor-mensen': `
    boterham*|boterhammen|broodje*|brood smeer*|smeert|maak*|klaarma*|beleg*
    potje|kookpot|kost|verse|dagelijkse koken|kookt|klaar*|maaltijd*
    warm|warme maal|maaltijd|eten zet*|kook*|maak*|bereid*`,
  'maaltijden-verdelen': `
    drankronde*|koffieronde*|soepronde*|eetkar*|maaltijdronde*|broodronde*
    plateaus|dienbladen|borden ophalen|rond*|opdienen|klaarzet*|afruim*|uitdelen`,
  'tafel-en-bedienen': `
    tafel* gedekt|dekken|afruimen|schoonvegen|klaar
    bijspring* maaltijd*|refter|zaal`,
  grootkeuken: `band|bandwerk|opscheplijn|afwaslijn|regenereer* keuken|borden|opschep*
    borden|bordjes opscheppen|dresseren|opmaken
    dessert*|voorgerecht*|maaltijd* portioneren`,
  'dieet-volgen': `dieetkaart|dieetlijst|dieetvoorschrift*|dieetwens* volgens|houden|kijk*|lees*|respect*
    allergie*|allergieen rekening|let*|opletten`,
  'gemixte-voeding': `mixvoeding|mixmaaltijd*|gladgemalen|smoothfood`,
  haccp: `
    temperatuur|temperaturen noteren|noteert|registr*|meten|controleer* !patient* !lichaam* !bewoner* !parameters
    kerntemperatuur|koelcel temperat*|controle*|noteer*
    vervaldag*|vervaldatum|houdbaarheid* frigo|koelkast|koelcel|voeding*|eten|keuken|gerecht*|product*|nakijk*|check* !apothe* !medic* !geneesm*`,
  afwassen: `vaat|vaatwerk|tunnelmachine|afwasstraat|potwas|plonge
    borden|potten|kommen afwassen|schuren|spoelen`,
  'keuken-reinigen': `
    werkvlak*|koelcel*|kookeiland|dampkap|fornuis reinigen|poets*|kuis*|schoon*|ontvet*
    keuken netjes|proper|spic`,
  'voeding-bestellen': `levering*|leveringen|verswaren nakijken|nazien|wegzetten|controleer*|uitpakken`,
  'groenten-snijden': `groenten|aardappelen|uien|fruit snijden|schillen|wassen|kuisen|snij|snijdt`,
  'bedden-opmaken': `
    bed|bedden|lakens|bedje* afhalen|afhaalt|opmaken|verversen|opnieuw|opschudden|verschonen|strak
    bedlinnen|beddengoed wissel*|vervang*|proper`,
  schoonmaken: `
    grondige beurt|schoonmaak|kuis
    opdweilen|stofwissen|ontstoffen|nadrogen
    badkamer|keuken|living|gang handen|nemen|onderhanden
    onderhoud gang*|kamer*|lokal*|zaal|sanitair|gebouw* dagelijks*|wekelijks*
    onder handen nemen|nemen`,
  'poetsen-thuis': `
    wekelijks* onderhoud|poets*|schoonmaak
    stof afnemen|dweilen|zuigen
    adressen|gezinnen|klanten poets*|kuis*|schoonmaak*`,
  'ramen-poetsen': `vensters|ramen|ruiten beurt|binnen|buiten|lappen|zemen`,
  opruimen: `
    boel|rommel|spullen uitmesten|opruimen|kant|weg|ordenen
    lokaal|zaal|klas|speelruimte ordelijk|proper|net|netjes achterlaten|laat|achter
    bergt|opbergen|wegbergen spullen|materiaal|speelgoed|alles
    aan kant !andere !deze !ene`,
  'was-doen': `
    was|wasje kast|lijn|machine|wegwerken|leggen|steken|plooien|mand|mee !mensen !bewoner* !patient*
    kussens|dekentjes|lakens was|wassen|machine`,
  strijken: `strijk|strijkmand|strijkgoed !boodschap*`,
  boodschappen: `
    boodschap*|boodschapje|inkopen lijst*|winkel|brengen|samen|doen
    brood|kranten|geneesmiddelen halen|haalt`,
  'huishouden-doen': `
    huishouden draaiende|draaiend|runnen|overneemt|reilen|draaien
    handje|helpende huishoud*`,
  'medicatie-toedienen': `
    pillen|pilletjes|medicatie|medicijnen klaarliggen|geeft|doosje|slikt|slikken|neemt|inneemt|aftekenlijst
    aanreiken|toezien inname|pillen|medic*`,
  'medicatie-klaarzetten': `pillen|medicatie|weekdoos week|klaarzet*|zet|vullen|uitzetten|sorteren !geneesm*`,
  'individuele-medicatiebereiding': `weekblister*|blister*|medicatierol*|baxter|rusthuis bereid*|klaar*|voor|maak*|controle*`,
  apotheekvoorraad: `
    robot vul*|vullen|bij|aanvul*
    vervaldagen|vervaldata|vervaldag controle*|controleer*|nakijk*|check* apothe*|geneesm*|medic*|producten
    bestellingen|leveringen groothandel|inboek*|uitpak*`,
  'gezondheidsproducten-adviseren': `
    voedingssupplement*|zonnecreme|babymelk|vitamine*|parafarmacie|verzorgingsproduct* advies|raad|uitleg|advise*|geef`,
  'geneesmiddelen-afleveren': `terugbetaling|attest mutualiteit|voorschrift* uitzoek*|zoek|orde|balie|toog`,
  'oog-oordruppels': `oogdruppels|druppels|oordruppels toe*|dient|geeft|steken`,
  wondzorg: `
    wonde|wonden|wondzorgen|verband|zweer|been open|verbindt|verzorg*|zorg*
    wondzorgen|wondverzorging|wondbehandeling*`,
  blaassonde: `sondes|katheterzak*|urinezak*|blaassonde* wissel*|leeg*|verzorg*|spoel*
    katheterzak*|urinezak*`,
  'stalen-nemen': `bloedname|staal|stalen opname|nemen|afnemen`,
  'bloed-afnemen': `bloedname|bloedafname|bloedprikken|prikken bij|van|patient*|mensen|nemen
    bloedname*`,
  'verpleegkundige-handelingen': `
    infusen|sondes|inspuitingen|verbanden
    verpleegkundig* toedienen|verzorgen|verstrekkingen`,
};

/** The same for looking after health, for support, children and families. */
export const supportPhrases: WordBook = {
  signaleren: `
    bel|alarm trekken|trek|slaan|slaat|teamcoach|coordinator|verantwoordelijke|verpleegkundige
    scheelt|misloopt|opvalt|verontrust* geef*|geeft|door|zeg*|meld*|merkt|merk
    doorgeven|doorgeeft|geef door|kantoor|coordinator|verpleegkundige|team iets|dat|wat
    roept|roepen|belt gynaecoloog|dokter|arts|verpleegkundige ogenblik|tijd|moment|juiste|nodig
    niet|geen pluis
    kleine|subtiele veranderingen|signalen`,
  rapporteren: `
    tik|tikt|typt|noteert|schrijft wat deed|opviel|gebeurde|zag
    notities maken|maakt|epd|dossier
    schrijft|schrijven neer|op bevindingen|vaststellingen|observaties
    opmerkelijk*|bijzonderheden noteren|noteert|doorgeven
    ritverslag|dagverslag|zorgverslag|nachtverslag`,
  'dossier-bijhouden': `
    registreren|registreert|noteren zorg|verleende|handelingen|dossier
    dossier* hangt|hangen|juiste|klasseert|opvolgt`,
  'noden-inschatten': `katz|katzschaal|belrai|belraiscreening|afhankelijkheid afnemen|neemt|af|leest|scoren|inschalen|invullen`,
  'parameters-meten': `eerste controles doet|doen
    parameters|bloeddruk|koorts opnemen|neemt|controleren|checkt`,
  'klinisch-redeneren': `vooruit|kop denkt|denken klinisch|verpleegkundig*`,
  intake: `
    nieuwe opnemen|opname|verwelkomen patient*|bewoner*|client*
    opname|opnames kennis|kennismaken|eerste|dagen|maakt
    kennismaking client*|patient*|bewoner*|eerste`,
  zorgplan: `doelen|doelstellingen vast|leggen|legt|opstellen|familie|bewoner*|patient*|samen`,
  'therapie-ondersteunen': `rekoefeningen|oefeningen|stretchoefeningen doe*|doet|samen|herhalen|begeleid*`,
  'bewegen-stimuleren': `been benen|strekken
    bewegen|beweging uitnodig*|aanzet*|prikkel*`,
  valpreventie: `
    vallen|val voor|vermijden|voorkomen|risico|probeer*
    valgevaar*|valrisico*|struikelblok*|matjes`,
  lighouding: `languit bed|zetel|leggen|leg
    rolwagen|rolstoel|zetel maat|afstellen|instellen
    ligging|zithouding bekijken|aanpassen|verbeteren|bedlegerig*`,
  verplaatsen: `zetel|bed|stoel|rolstoel uit|helpen|helpt|hijs*|draai* rug|ochtend*|meneer|mevrouw|bewoner*`,
  rolstoel: `rolstoel|rolwagen brengt|brengen|rijdt|duwt|duwen|naar`,
  'passagiers-vastmaken': `rolstoel|rolstoelen|gordel vastzetten|vastklikken|verankeren|klik*`,
  'mensen-vervoeren': `
    aangepaste wagen|busje|auto rijdt|rijden|huis|brengen
    thuis afhalen|ophalen|afzetten mensen|patient*|client*|klant*
    brengt|brengen|rijdt naar|huis dialyse|bestraling|consultatie|dagcentrum`,
  ziekenvervoer: `
    dialyse|bestraling|ziekenhuis brengen|brengt|naar|vervoer*|rijdt
    slachtoffer brengt|vervoert|stabiel ziekenhuis`,
  'prioritair-rijden': `prioritaire|zwaailicht|sirene signalen|bestuurt|rijdt`,
  'dringende-hulp': `
    bloedingen|breuken|slachtoffer stelpt|stelpen|spalkt|spalken|immobiliseert|immobiliseren|stabiliseert
    immobiliseert|immobiliseren|reanimeert`,
  overdracht: `
    overdragen|draagt|dragen over patient*|slachtoffer|spoedarts|spoed|volgende|collega*
    ochtend|morgens|laatdienst|nachtdienst doorgeven|overbrengen|doorgeeft|ontvangen`,
  nachtopvang: `rondes|ronde|nachtronde|slaap doen|observeren|nacht|bewaken`,
  suicidepreventie: `suicide*|suicidaliteit|zelfmoord*|zelfdoding* risico|inschatten|bespreek*|detect*
    suiciderisico*|zelfmoordgedachten`,
  agressie: `
    druk ketel|halen|haal
    spanning|escalatie|onrust herkennen|escaleren|bedaren|vroeg
    deescaleren|deescaleert|agressiebeheersing|agressiehantering`,
  'moeilijk-gedrag': `boos|kwaad|angstig|opstandig omgaan|rustig|signalen|lees*|bedaar*
    rookpluimen|vonk*`,
  'emotioneel-ondersteunen': `
    vangt|opvangen|vang mensen|op|moeilijk|erbij|slecht nieuws
    piekert|piekeren|tobt|huilt aanwezig|bij|naast|luister*
    er voor wie|ouders|mensen|hen moeilijk*|verdriet*|fout|slecht*
    schouder huilen|leunen`,
  'gezelschap-houden': `
    koffie|tas|kop meedrinken|meedrinkt|samen|drinken
    toe doet|doen nog
    naast|bij zit|zitten|gaat|even iemand`,
  'praatje-maken': `klapke|kletske|woordje|babbel|praatje doen|doet|slaan|maakt`,
  vertrouwensband: `
    gemak|thuis|veilig voelen|voelt snel|jou|bij|mensen
    vertrouwen winnen|wint|verdienen|krijgen`,
  'kinderen-begeleiden': `
    dag kleintjes|peuters|kinderen door|voorspelbaar|plezier*
    kinderen|kleuters opvang|opvangen schooluren|voor|na`,
  'baby-verzorgen': `
    snotneus*|snotneuzen|neusje*|mondjes|handjes afvegen|vegen|snuiten|wassen
    badje|fles geven|baby|kindje*`,
  'slapende-kinderen': `slaapjes|dutjes|bedjes gaten|oog|houden|controleren|waken`,
  'voorlezen-zingen': `
    liedjes|versjes|rijmpjes zingen|zingt|aanleren !bewoner* !ouderen
    zingen kleuter*|peuter*|kindjes`,
  'buiten-en-natuur': `
    buiten elke|dag|giet|weer|regen|spelen|trekken kind*|naar
    pissebed*|beestjes|modder|plassen|blaadjes`,
  'spelen-met-kinderen': `spel|spelletje|kind meespelen|op|grond|knieen`,
  'ouder-app': `app|kidsapp|berichtjes|filmpjes|fotos sturen|mama*|papa*|ouders|delen`,
  'ouder-contact': `
    ouders|mama*|papa* afhalen|brengen|informeren|vertellen|aanspreken|babbel*|open
    deur poort|ouders`,
  kinderactiviteiten: `
    spelimpulsen|vakantieaanbod|speelaanbod|spelaanbod aanbieden|uitwerken|gevarieerd|bedenken
    vakantieaanbod|speelaanbod|spelimpulsen`,
  'huiswerk-begeleiden': `huistaak|huistaken|lessen aanmoedig*|maken|nakijken|overhoren`,
  kindvoeding: `vieruurtje*|fruit|koekje* uitdelen|uitdeelt|verdelen`,
  schoolweg: `weg|wandeling school|klas van|naar|begeleid*`,
  'gezag-en-grenzen': `grenzen stellen|stelt|trekken|durven !eigen !bewaken`,
  pesten: `pester*|pesterijen|pesten kiem|smoren|stoppen|aanpakken|tegen`,
  'structuur-bieden': `voorspelbaar|gewoontes|routines|dagritme|vaste houdt|houden|bied*|dag|pictoborden`,
  'ondersteunde-communicatie': `pictoborden|pictogrammen|picto|gebaren|sclera werk*|gebruik*|hang*`,
  'koken-bakken-activiteit': `
    kookt|koken|bakken|wafels|pannenkoeken|taart samen bewoner*|gasten|client*|jongeren|kinderen|hen
    wafels|pannenkoeken bakken|samen`,
  uitstappen: `
    winkel|zwembad|kermis|bioscoop|kartbaan|markt|zee|concert|voetbal gaan|gaat|trek*|samen|naar mee|hen|bewoner*|groepje|met|jullie`,
  'vrije-tijd-begeleiden': `bioscoop|kartbaan|match|fuif|festival|zwembad samen|gaan|gaat|mee`,
  reminiscentie: `
    foto|fotos|liedjes|verhalen|voorwerpen oude|vroeger|boven|ophalen
    levensverhaal vertrek*|vertrekt|kent|kennen|tekenen`,
  belevingsgericht: `levensverhaal|leefwereld|gewoontes vertrekt|vertrekken|aansluit*`,
  'cultuur-activiteiten': `gazet|krant|boek voorlezen|lezen|leest`,
  'tuin-en-dieren': `moestuin|tuintje|kippen|konijn aanleg*|zou|samen|onderhoud*`,
  'individuele-activiteiten': `kamer groep|niet|apart|een beurt|op
    een op een`,
  'programma-maken': `activiteitenprogramma|weekprogramma|maandprogramma|activiteitenkalender stel*|op|opstel*|opmaken`,
  bewonersraad: `bewonersraad|gebruikersraad samen|overleg*|leid*`,
  'dagelijks-leven-begeleiden': `
    zelf leren koken|wassen|budget|reizen
    alledaagse|gewone dingen|klusjes|zaken samen|helpen`,
  zelfredzaamheid: `
    regie houden|behouden|geven|eigen|nemen|zelf
    zelf weer|opnieuw hemd|dichtknopen|stappen|eten|doen|kan|kunnen
    handen rug`,
  'adl-training': `uitzoeken|oefenen|inoefenen hoe zelf|weer|hemd|wassen|aankleden`,
  'hulpmiddelen-adviseren': `leverancier bellen|contacteren|wiel|hulpmiddel*|rolstoel|rolwagen`,
  'ergonomie-advies': `collega* tonen|leren|toont zetel|rug|tillen|heffen|forceren`,
  'computerhulp-ouderen': `computer|tablet|laptop|smartphone klaar|zet|klaarzetten|installeren bewoner*|hem|haar|mijn`,
  'persoonlijke-assistentie': `
    typt|schrijft|leest|omslaan wat hij|zij|ik dicteer*|vraag|vraagt|zegt
    handen|armen mijn|zijn|jouw`,
  'postnatale-zorg': `
    kindje|baby mama bloot|huid|borst|leggen
    badje|bad papa|ouders|toon*|leren|leert
    kraamvrouw|jonge moeder controleren|opvolgen|navel`,
  pasgeborenen: `pasgeborene*|baby|kindje controles|eerste|wegen|badje|huid bevalling|geboorte|mama`,
  bevalling: `ctg|weeen|arbeid|ontsluiting lees*|leest|opvolg*|begeleid*|interpret*|volgt`,
  'mentaal-rond-geboorte': `kraamtranen|babyblues|tranen oog|langer|duren|herken*|voor`,
  'perinataal-verlies': `zwangerschap|baby fout|verlies|afloopt|loopt|mis|verliezen`,
  stervensbegeleiding: `gestorven|overleden|afscheid moment|stil|herdenk*|ritueel|waken`,
  rouw: `gestorven|sterft|afscheid herdenk*|moment|samen|stil*`,
  dementie: `dementie affiniteit|voeling|kennis|vorming|ervaring|hart|omgaan|inzicht`,
  verontrusting: `ouderenmis*|mishandeling|kindermishandeling|verwaarlozing vermoed*|opmerk*|stappenplan|signal*`,
  'familie-contact': `ouders|broers|zussen|familie|kinderen contact|onderhoud*|houdt|houden|bel*|betrekt !jonge !kinderopvang`,
  'mantelzorgers-steunen': `mantelzorger*|partner ademruimte|lucht|ontlasten|steun`,
};
