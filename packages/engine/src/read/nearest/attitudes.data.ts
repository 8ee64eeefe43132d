import type { WordBook } from './word-sets.js';

/** Words and turns of phrase for how somebody is and works. */
export const attitudes: WordBook = {
  geduld: `
    geduld*|engelengeduld
    tijd neem*|nemen|neemt rustig|mensen|bewoner*|client*|kind*
    traag|eigen tempo kind*|bewoner*|respect*|mensen|client*
    millimeter*|kleine|vooruitgang stap*|volh*|gemeten`,
  empathie: `
    empath*|inlev*|inleef*|invoel*|meeleven*|begrip|begripvol !trauma
    begrip voor|toont|tonen
    voelt|voel aan|mensen|goed|noden|anderen !thuis
    schoenen verplaats*|ander
    mededog*|aanvoel*|fijngevoelig*|gevoelig*|nabij`,
  'warme-persoonlijkheid': `
    warm|warme|hartelijk*|vriendelijk*|lief|lieve|liefdevol*|zacht|zachte|zachtaardig*|teder*|zorgzaam|zorgzame|beminnelijk*|innemend*|goedhart*|hartverwarm*|gemoedelijk !temperat* !maaltijd* !gerecht* !water !eten !team !organisatie !sfeer !werk* !huis
    glimlach*|lach|hart tafel|groot|grote|tong|gezicht|brede|plaats
    mensenmens|mensenvriend*|people`,
  'hart-voor-ouderen': `ouderen|senioren|bejaarden|oudere|oude hart|graag|boontje|liefde|affinit*|voeling|feeling|passie|zwak|klik|houd*|hou !schrik !bang`,
  'hart-voor-zorg': `zorg*|zorgsector|helpen|verpleg*|sociale hart|passie|affinit*|voeling|roeping|liefde|gebeten|sector|bezieling|gepassioneerd|feeling|gedreven|zinvol* !verzorg* !kind* !ouderen !rug`,
  'hart-voor-kinderen': `kinder*|kinderen|kids|kindjes|jonge|peuters|baby* hart|graag|liefde|dol|gek|houd*|zot|affinit*|voeling|passie|klik|zien|feeling|plezier !opvang* !werk !bezig !begeleid* !kijk* !noteer*`,
  'hart-voor-mensen-met-beperking': `beperking|handicap hart|affinit*|voeling|liefde|passie|feeling`,
  stressbestendig: `
    stress*|werkdruk|drukte|hectisch*|druk|deadline*|tijdsdruk|piekmoment* bestendig*|tegen|kan|hoofd|koel*|omgaan|kalm*|best*|rustig|bewaar*|overzicht|moment*|wijs|werken|goed|niet
    hoofd koel*|boven|cool|water
    stressbestendig*|koelbloedig*|druktebestendig
    lood|paniek|wijs|stuk geslagen|brengt|raak*|slaat|niet|geen|schiet|opjagen|kramp
    opjagen|panikeer*|paniek*|kramp
    tegen lawaai|warmte|kou|stootje|duw`,
  flexibel: `
    flexib*|wendbaar|aanpassingsverm*|aanpasbaar|inspring*|inspringen|veranderingsgezind*|plooibaar|soepel*|inzetbaar !uur* !verlof !loon !werkuren !verloopt !verlopen !verloop
    veranderingen|verandering|afwissel*|variatie|onverwacht*|wijzig* omgaan|aanpass*|hou*|graag|schrik*|inspeel*|plan|vlot|open|tegen|ingesteld
    aanpass* aan|omstand*|situaties|vlot|snel
    draai vind*|overal|iedereen
    behelp*|improvis*`,
  'zelfstandig-werken': `
    zelfstandig|zelfstandigheid|autonoom|autonomie|zelfsturend|zelf !statuut !wonen !client* !mensen !bewoner* !bijberoep !stimul* !jou !initiatief !proper
    plan trek|trekt|trekken
    eigen|alleen plan|ritme|benen|werk*|staan|houtje|dag !woning !wagen !auto !autos !vervoer !taal`,
  teamspeler: `
    teamspeler*|teamplayer*|ploegspeler*|teamgericht*|teamgeest|groepsgeest
    team|groep|collega* speler|spirit|lid|past|mee|werkt|hecht|graag|goed|vlot|deel|trek* !leid* !coach* !samenwerk*
    eenzaat solist
    overeen*|overweg goed|mensen|iedereen|collega*|komt`,
  verantwoordelijkheidszin: `
    verantwoordelijkheid*|plichtsbewust*|plichtsbesef|engagement|geengageerd* !leid*
    verantwoordelijk|verantwoordelijke voelt|voel|persoon|ingesteld|iemand|bent|zin
    zegt doet`,
  betrouwbaar: `
    betrouwbaar*|vertrouwen|loyaal|loyaliteit|afspraken|woord nakom*|houd*|kan|kunnen|men|je|rekenen|nale*|kom*|jou|na|wordt !regels !opbouw* !bouw* !relatie
    betrouwbaar*|loyaal|loyaliteit
    jou|je rekenen|bouwen|vertrouwen
    doet wat zegt
    staat halfzeven|altijd|klaar|er !open`,
  stipt: `tijd|klok komt|altijd|stipt|nakom* !reis* !voltijds !per !neem* !vrije
    stipt*|punctueel|punctualiteit`,
  'eerlijk-integer': `eerlijk*|integer|integriteit|oprecht*|transparant|authentiek|rechtuit|recht !loon !ouders
    zegt zeggen|denkt|waar`,
  discreet: `
    discre*|zwijgen|zwijgt|vertrouwelijk*|geheimhouding|oester|gesloten !deur
    mond houd*|dicht|over
    koop loop*|loopt|wat
    beroepsgeheim`,
  beroepsgeheim: `beroepsgeheim|ambtsgeheim|zwijgplicht`,
  nauwkeurig: `
    nauwkeurig*|nauwgezet*|precies|precisie|zorgvuldig*|accura*|secuur|gewetensvol*|punctueel*|detail*|stiptheid|minutieus
    oog detail*|kleine|fouten
    komma|fout*|foutloos|milligram koud|ziet|staat|telt|dubbel|geen
    telt twee|keer|dubbel|altijd
    controleer* dubbel|twee|alles`,
  ordelijk: `ordelijk*|netjes|orde|ordentelijk|netheid|ordezin !zelf !jezelf !keuken !werk* !taal !papieren !kamers
    gestructureerd*|structureel|orde|netheid werk*|houd*|zin`,
  enthousiast: `
    enthous*|gemotiveerd*|gedreven*|goesting|passie|gepassioneerd*|energi*|dynamisch*|zin|motivatie|positieve|bruis*|gretig* !hart !stimul* !client* !begeleid* !beperk* !team
    plezier|liefde werk*|handen !collega* !team* !kind* !mensen !oudere*
    ochtendhumeur|begeester*
    veel|volle energie|inzet|overgave`,
  leergierig: `
    leergierig*|leerbereid*|leren|leer|bijleren|bijscholen|bijscholing|vorming*|ontwikkel*|nieuwsgierig*|leerling bereid*|wil*|graag|volg*|open|jezelf|wens|blijv*|durf*|levenslang|verder|bij|zelf !kinderen !leerlingen !collega* !geef* !leert
    leergierig*|nieuwsgierig*|leerbereid* 
    durft|durf|vraagt|vraag|stelt vragen|hulp|begrijpt|begrijp|uitleg !wacht !iemand !beantw* !sollicit*
    feedback*|kritiek ontvang*|openstaan|open|krijg*|sta*|vragen|aanvaard*
    bereid* vorming*|opleiding*|bijscholing*|cursus*|leren`,
  initiatief: `
    initiatief*|ondernemend*|proactief*|initiatiefrijk|zelfstarter|aanpakker|proactiviteit|aanpakken|pakt|ondernemingszin
    werk liggen|ziet|zien
    wacht niet iemand|vraagt|af|tot
    mouwen|handen opstrop*|uit|steken|steekt|strop*|spuug*|spuwt|vuile
    aanpakken|doorpakken|pakt stevig|kan|aan|graag`,
  humor: `humor|lachen|grap*|mopje*|relativer*|zelfrelativ*|ernstig* !kind*
    grapje*|vrolijk* `,
  respect: `
    respect*|waardigheid|menswaardig*|oordeelt|waardering|bejegen* !regels !protoc* !privacy !afspraken !werkvoorschrift* !materia*
    betuttel*|gelijkwaardig*|onbevooroord*|vooroordeel|vooroordelen
    onbevangen|onvoorwaardelijk`,
  'open-voor-diversiteit': `
    divers*|cultu*|culturen|levensbeschouw*|achtergrond*|afkomst|herkomst|religie* open*|respect*|omgaan|gevoelig*|voeling|rekening|verschil*|sta*|multicult*|andere|interess*|mensen|graag|verrijk*|omgaan|omgang !activiteit* !bibliotheek !zorg*
    diversiteit|interculture*|multicult*|cultuursensitief*
    collega* overal|culturen|nationaliteit*|diverse`,
  creatief: `creati*|vindingrijk*|inventief*|fantasie*|ideeen|verbeelding* !therap* !activiteit* !knutsel* !atelier*`,
  oplossingsgericht: `
    oplossing*|oplossingsgericht*|probleemoploss*|problemen denk*|zoek*|gericht*|werk*|vind*|ziet|vermogen|oploss*|pragmatisch*|tacl* !psych* !mensen !financ* !client* !hulp*
    oplossingsgericht*|probleemoplossend*|pragmatisch`,
  klantgericht: `klantgericht*|klantvriend*|dienstverlenend|klantenservice|servicegericht*|patientgericht*|clientgericht*|dienstbaar* !help* !balie !bel* !verwittig* !sociaal !sociale
    klant*|patient* centraal|vriendelijk|te woord|gericht*`,
  'sociaal-vaardig': `
    sociaal|sociale|contactvaardig*|contactgericht*|omgang* vaardig*|contact*|voelend|ingesteld|mensen|vlot|intelligent*|aangeleg*|sterk|mensen|persoon* !werk !media !dienst* !kaart !wetgeving !hulp* !verpleeg* !onderzoek
    sociaal|extravert|spontaan|spontane|contactvaardig*|contactgericht*|beleefd*|hoffelijk*|tactvol|tact !werk !media !dienst* !kaart !wetgeving !hulp* !verpleeg* !onderzoek !woning !recht* !voordelen !hoeveelheid !sector
    contact* leg*|vlot|makkelijk|mensen|graag|maken|onderhoud* !familie* !ouder* !partner* !naast* !neem*
    begroet*|groet iedereen|vriendelijk*
    omgaan|omgang mensen|vlot|verschillende|iedereen|bewoner*|patient*|client*|oudere*`,
  assertief: `
    assertief*|assertiviteit|weerbaar*|mondig*|grenzen|mening|stem stevig*|aangev*|waak*|eigen|bewak*|stel*|stoelen|durf*|staat|sta|komen|uit|neen|laat !kinder* !jongere* !verzet*
    assertief*|assertiviteit|weerbaar*|mondigheid
    durft|durf aanspreken|zeggen|bellen|vraag*|spreek*|knop*|arts*
    mondje|tong gevallen
    schoenen stevig staat|sta|staan|staande
    nee zeggen|durf*`,
  doorzetten: `doorzet*|volhard*|volh*|vasthoudend*|koppig*|opgeef|opgeven|uithouding|volhoud* !afstand !kan !geef
    geeft geef niet op|gauw
    lange adem
    aanhouder|vasthoudend|doorbijt*`,
  'kritisch-reflecteren': `
    kritisch*|reflecteer*|reflectie*|zelfkritisch|zelfreflectie|zelfkennis|vraag durf*|denken|eigen|stel*|handel*|werk|ingesteld|blik|zelf*|ingestel*
    praat achteraf
    feedback geef*|geven|collega*
    kritische zin|geest|ingesteld*`,
  'positief-ingesteld': `positief*|positieve|optimis*|opgewekt*|zonnig*|opgeruimd*|goedgezind*|goedlachs*|blijgezind|levenslust* !uit !uitdragen !team* !sfeer !versterk* !reken*
    glas halfvol
    vrolijk*|opgewekt*|goedgemutst`,
  'fysiek-sterk': `
    fysiek*|lichamelijk*|conditie|fit|gezond|uithoudings*|recht sterk*|goed*|belast*|vorm|werk|aankan|fit|stevig*|aan|staat|uur|paraat !zorg* !geschikt !beperk* !onderzoek !voed* !levens* !client* !patient* !bewoner* !beoordeel*
    benen|been|voeten dag|hele|lang*|staan|rechtstaan
    kan stevig|zwaar|tillen
    fysieke inspanning*|belasting|arbeid`,
  aandachtig: `
    aandacht*|alert*|opmerkzaam|waakzaam*|oog|oplettend*|attent*|opmerkings* !koelkast* !voorraad* !kinder* !detail* !individu*
    ziet|zie|merkt|merk meteen|direct|iemand
    oogje zeil
    aandacht oog|voor|elke|iedereen|noden`,
  rustig: `rustig*|kalm*|geduldig|sereen|beheers*|nuchter* !wandel* !slap* !rijd* !dag* !verbreng*
    rustig|rust breng*|straal*|bewaar*|uitstral*|blijf*|kalm*|creer* 
    rust !verdien* !nodige !nemen !neem* !dag* !slap* !wandel* !verbreng*
    hum|humeur raak*|uit`,
  'professionele-afstand': `professione*|afstand*|nabijheid|prive|betrokken* houding|houd*|bewaar*|evenwicht|werk|nabij|grenzen|gezonde|attitude !diploma !bachelor !band* !zorg !opleiding* !kook*
    grens* eigen|bewaak*|waak*|werk|prive*
    afstand houden|nabij*|nemen`,
  'verzorgd-voorkomen': `verzorgd*|voorkomen|uiterlijk|representatief*|uitstraling voorkomen|verzorgd*|fris|net|proper|uiterlijk|zelf|goed !vallen !decub* !eenzaam* !infect*
    proper|verzorgd jezelf|zelf
    representatief*|persoonlijke uitstraling|verzorgd*|presentatie`,
  tempo: `tempo|snel|vlot|snelheid|hoog doorwerk*|werken|houd*|tempo|kunnen|handelen|werktempo|mee|stijgt|kan|werkt !leer* !rij* !sprek* !rijd* !nederland* !verplaats* !bestur* !start* !communic* !taal !eigen
    mee groep|tempo
    doorwerken|doorwerker|werktempo|aanpakkersmentaliteit`,
  'visie-delen': `visie|waarden|missie|kernwaarden|opdrachtverklaring|christelijk* achter|deel*|onderschrijf*|terugvind*|ons*|onze|herken*|uitdrag*|schaar*|sta*|draag* !pedagog* !ontwikkel* !uitwerk* !zorg`,
  'mentaal-sterk': `mentaal|veerkracht*|emotioneel|psychisch|draagkracht sterk*|stevig*|weerbaar|stabiel*|evenwicht*|belastbaar|fit|gezond|goed|tegen !client* !bewoner* !ouder* !patient*
    veerkracht*|incasseringsvermogen|draagkracht
    bang|schrik|vies|viezerik bloed|urine|hond|luizen*|stoelgang|dood|geur*|kwijl|rolstoel*|oude|nachtwerk|vuil*
    stilte|alleen kan|tegen
    ertegen resultaat|uitblijf*`,
  analytisch: `analyti*|analyser*|inzicht|helikopter*|logisch|probleemanal* denk*|vermogen|sterk|situaties|visie|problem*|vaardig*|overzicht|zicht !technisch !medisch !klinisch !pedagog* !psych* !functie*
    helicopterview|helikopterview|analytisch*|synthese*
    overzicht|geheel grote|bewaar*|houd*|verlies*|behoud*|oog !dossier*`,
  praktisch: `praktisch*|handig*|handen|manueel|doener|praktijkgericht* ingesteld|rechter*|aangel*|denk*|uit|mouwen|vaardig*|persoon|werk*|zijn|doen|steek*|steken|twee|vlot|goed|ben|bent !software !pc !computer !ontsmet* !was* !spuw* !naald !techn* !naaien
    doener|praktisch|handig|handigheid !examen !pc !computer !vervoer !wagen !auto !rijbewijs`,
  behulpzaam: `behulpzaam*|hulpvaardig*|dienstvaardig*|gedienstig*|helpende|hulpbereid* !maaltijd
    helpt|helpen graag|mensen|anderen|handje !eten !kleren !bed !klant* !hen
    handje toesteken|toe`,
  communicatief: `
    communic*|uitdruk*|spreekvaardig*|verwoord*|contact* vaardig*|vlot*|goed*|sterk*|duidelijk*|open|mondel*|uitdruk*|vermogen|correct*|gericht*|helder*|kunnen|team*|respectvol*|kan|collega*|verbind* !familie* !ouder* !app !schrijf* !ondersteun* !sociale
    communicatief*|communicatievaardig*|communicatie|uitdrukkingsvaardig*|mondeling|mondelinge|communiceren !schriftel* !familie* !ouder* !sociale !verslag* !interne
    vlotte|goede babbel|prater|spreker
    zegt|zeg wat|denkt|doet`,
  luisteren: `luister*|gehoor|oor|aanhoor* luister*|bied*|goed|kan|hebt|biedt|actief|naar|open|heb|kunnen|vind !test* !ogen !oudere*
    luisterbereid*|luistervaardig*|luisterend*|luisteren`,
  'doelgroep-kennen': `
    doelgroep* kennis|ken*|voeling|affinit*|feeling|werk*|ervaring|omgaan|vertrouwd*|interess*|inzicht|respect*|kunnen`,
  meertalig: `taal|talen|dialect|meertalig*|tweetalig*|woordje meer*|andere|extra|verstaan|versta*|spre*|verschillende|limburgs|tweede !woordenschat !kind* !nederlands !frans !engels !duits
    dialect|limburgs|westvlaams`,
  'respect-thuis': `gast|te huis|thuis|woning* gast*|respect*|mensen|rommel*|keuken*|binnenkom*|iemand|eigen !fam* !poets* !onderhoud* !aanpas*`,
};
