import type { WordBook } from './word-sets.js';

/** What is done with people, as people say it: activities, children, young people, families, support, talk, social work. */
export const peopleActs: WordBook = {
  groepsactiviteiten: `
    bingo*|quiz|kwis|zangstonde*|turnles*|knutselnamiddag*|spelnamiddag*|filmnamiddag*|themadag*|activiteit*|animatie|workshop*|namiddag* @doen|@mens|~animeren !kind* !jongere* !kinderen !peuter*
    ambiance|animo|sfeer ~brengen|~zorgen|~maken groep|activiteit*|namiddag|zaal|bewoner*
    @mens ~samenbrengen|~verzamelen|~uitnodigen|~warmmaken|~optrommelen activiteit*|zaal|namiddag|groepje`,
  'individuele-activiteiten': `alleen|apart|kamer|bedlegerig*|individueel @mens activiteit*|aandacht|tijd|~bezoeken|moment !geduld !wonen !kan !wonende`,
  'programma-maken': `kalender|affiche*|weekprogramma|maandprogramma|aanbod|activiteitenblad ~opstellen|~maken|~hangen|~uitwerken|~samenstellen|activiteit* !oefen* !menu*`,
  uitstappen: `
    uitstap*|daguitstap*|dagje|pretpark|dierenpark|zoo|kermis|zee|terras*|ijsje|markt|museum|zwembad|bioscoop|restaurant|rommelmarkt|concert|match|voetbal|kerstmarkt ~gaan|~meegaan|mee|samen|~bezoeken|~trekken|@doen|@mens|@jongere !zelf !poets* !oefen*
    eropuit|erop|stapje ~trekken|~gaan|wereld @mens|samen|groep
    reis|vakantie|daguitstap ~gaan|~meegaan|mee @mens|@jongere|groep`,
  wandelen: `
    wandeling*|wandelen|ommetje|toertje|blokje|luchtje|frisse|kuieren ~maken|~gaan|@mens|samen|~scheppen|park|buiten|neus !kind* !school*
    @mens|rolstoel* buiten|park|tuin ~wandelen|~nemen|~rijden|~duwen|~meenemen !speel* !kind*`,
  'feesten-evenementen': `
    slingers|ballonnen|versiering*|zomerfeest|feestje*|*feest ~hangen|~maken|~blazen|~versieren|voor|~opbouwen
    feest*|verjaardag*|kerst*|sinterklaas|carnaval|pasen|nieuwjaar*|jubileum|barbecue|bbq|evenement*|opendeurdag|kaarsjes ~vieren|@doen|~versieren|~helpen|slingers|taart|~opluisteren !loon !dag* !werk* !hulppost*`,
  'handwerk-creatief': `
    breien|haken|naaien|borduren|bloemschikken|schilderen|knutselen|kleien|kaarten|kerststukjes|decoratie* ~maken|@mens|samen|@doen|wol|verf|lijm !kind* !kinderen !peuter* !kleuter*
    creatief|creatieve|knutsel* ~bezig|bezig|namiddag|atelier|@mens !kind* !therap* !denk*`,
  'muziek-maken': `
    gitaar|piano|accordeon|trekzak|trommel*|djembe|muziek*|liedje*|schlager*|instrument|koor|karaoke ~spelen|~zingen|~maken|@mens|samen|~begeleiden|~dansen !kind* !peuter* !kleuter* !kindjes !ster* !chirurg*`,
  gezelschapsspelen: `
    kaartje*|rummikub|scrabble|domino|schaken|dammen|bordspel*|kubb|memory|puzzel*|gezelschapsspel*|spelletje*|whist|manillen|uno|monopoly ~spelen|~leggen|@mens|samen|~meespelen|~puzzelen !planning !uurrooster* !kinder*
    spel ~spelen !kind* !peuter* !buiten`,
  'koken-bakken-activiteit': `
    taart*|cake*|wafels|pannenkoek*|koekjes|soep ~bakken|~maken|~koken samen|groep|@jongere|@kind
    ~koken|~bakken|kookt|bakt samen|@mens|@jongere|@kind|met|activiteit|pannenkoek*|wafels|taart !professioneel !warme !groot* !honderd* !keuken* !gezin
    soep|wafels|pannenkoek*|cake|koekjes ~bakken|~maken|~koken samen|met|@mens|@kind`,
  bewonersraad: `bewonersraad|inspraak|gebruikersraad|bewoners ~meebeslissen|~beslissen|~organiseren|~betrekken|stem|inspraak`,
  'tuin-en-dieren': `
    tuin*|moestuin*|kruidentuin|bloembak*|serre|kippen|konijn*|geiten|ezel*|schapen|onkruid|planten|boerderij* ~verzorgen|~wieden|~zaaien|~planten|~voederen|~voeren|~gieten|~oogsten|~werken|~onderhouden|samen|@mens !wandel* !thuis`,
  'sport-begeleiden': `sport*|voetbal*|zwem*|turnen|fietstocht*|fitness|gym*|dansles* ~begeleiden|~trainen|~geven|les|@jongere|@kind|~organiseren|~supporteren|~meedoen !vervoer !kine* !leas* !vergoed*`,
  'cultuur-activiteiten': `boeken|bibliotheek*|leesclub*|leesgroep|film*|toneel*|museum*|voorlezen|krant ~lezen|~voorlezen|~kijken|~bezoeken|@mens|~rondgaan|~ontlenen !kind* !kinderen !peuter* !houdt`,
  'mensen-met-beperking': `beperking*|handicap*|gehandicapt* @mens|~werken|~begeleiden|~omgaan|@helpen|ervaring|@jongere !verstand* !fysiek* !motor* !kind* !toegang*`,
  'verstandelijke-beperking': `verstandelijk*|mentale|down*|syndroom beperking*|handicap*|@mens|~werken|~begeleiden !gezond* !sterk`,
  'zintuiglijke-beperking': `blind*|slechtziend*|doof|dove|slechthorend*|zien|horen @mens|slecht|~omgaan|~begeleiden|~helpen`,
  epilepsie: `epilep*|aanval*|toeval* ~optreden|~reageren|medicatie|epilep*|~herkennen|noodmedicatie`,
  nah: `hersenletsel|nah|beroerte|hersenbloeding @mens|~begeleiden|~werken|ervaring|kennis|na`,
  autisme: `autis*|ass|auti* @mens|kennis|~omgaan|ervaring|@kind|@jongere|~begeleiden`,
  adhd: `adhd|dyslexie|dyscalculie|leerstoornis*|concentratie* @kind|@jongere|~omgaan|kennis|problemen`,
  woonbegeleiding: `wonen|woon*|studio*|appartement*|huishouden|kamer* @mens|@jongere zelfstandig|alleen|~begeleiden|~leren|training !poets* !zoek*`,
  dagbesteding: `dagbesteding|dagcentrum|atelier*|semi|daginvulling|dag zinvol*|@doen|~begeleiden|@mens|~invullen|werk|inhoud`,
  'structuur-bieden': `
    elke|iedere|zelfde|hetzelfde|vaste dag|uur|verloop ~verlopen|~zorgen|hetzelfde|volgorde|routine
    structuur|houvast|ritme|regelmaat|voorspelbaarheid|dagschema|dagindeling ~bieden|@geven|~zorgen|~brengen|@mens|@kind|vast|~aanbrengen|duidelijk*`,
  'dagelijks-leven-begeleiden': `
    wekker|gordijnen @mens|~trekken ~opentrekken|~zetten|bewoners|open
    ~wekken|~wakker|wekken|wekt @mens|@jongere|wie|kamers
    dagelijks*|gewone|alledaagse leven|dingen|bezigheden @helpen|@mens|samen|~begeleiden|~ondersteunen
    stap|doel* @mens ~begeleiden|~ondersteunen leven|eigen|vooruit`,
  'vrije-tijd-begeleiden': `
    hobby*|vrije|vrijetijd*|vakantie*|jeugdbeweging|sportclub|club|kamp|cafe|film|match|concert @mens|@jongere|~meegaan|samen|~zoeken|tijd|~begeleiden|~gaan !dagen !geld !krijg* !neem* !kinderopvang !verlof !tandarts*`,
  'persoonlijke-assistentie': `
    mijn|mij|me|ik ~vragen|~helpen|~doen|~zetten|~aangeven|~nemen|~openen|~vasthouden|~wil|zoals|scherm|muis|laptop|werk|tas|jas|deur|zeg|vraag|arm|handen|tempo
    assistent*|assistentie persoonlijk*|budgethouder|aanwijzing*|regie
    aanwijzing*|instructie* persoon|zelf|budgethouder ~volgen|~werken`,
  participatie: `samenleving|buurt|vereniging*|maatschapp*|vrijwilligerswerk|clubs @mens|~meedoen|~deelnemen|~integreren|inclusie|~betrekken|~aansluiten !zorg !kind* !adviseer*`,
  doelgroepmedewerkers: `doelgroep*|maatwerk*|sociale|enclave* medewerker*|werkplaats|tewerkstelling|bedrijf ~begeleiden|~leren|~aansturen|werkvloer|~tonen`,
  vroegbegeleiding: `gezinnen|gezin|ouders|thuis kind|baby|kleuter beperking|ontwikkelingsachterstand|handicap|vroeg*`,
  'persoonsvolgend-budget': `persoonsvolgend|pvb|vaph|budget* aanvraag|~aanvragen|budget|@helpen|~besteden|ondersteuningsplan !gezin*`,
  'seksualiteit-relaties': `relaties|verliefd*|seks*|lichaam|vriendschap|anticonceptie ~praten|~bespreken|vorming|@uitleggen|gesprek*|vragen !collega* !team*`,
  lichaamstaal: `
    gezicht|ogen|blik|houding ~aflezen|~lezen
    lichaamstaal|gebaren|blik|mimiek|signalen|woorden|spreken ~lezen|~begrijpen|@zien @niet|wie|zonder|@mens`,
  luisteren: `
    ~luisteren verhaal*|@mens|aandacht*|echt|zonder|oordeel|goed|graag|zorgen|eerst
    oor|verhalen|verhaal ~luisteren|~horen|tijd|luisterend|~aanhoren`,
  communicatief: `~uitdrukken|~communiceren|~verwoorden|~overbrengen|mondeling duidelijk*|helder*|vlot|goed|respect*|rustig|iedereen|open|begrijpelijk*`,
  'gesprekken-voeren': `gesprek*|keukentafelgesprek* ~voeren|~aangaan|individueel|moeilijk*|~leiden|@mens|diepgaand|goed !functioner* !sollic* !motiver* !telefo* !intake* !groep*`,
  'motiverende-gespreksvoering': `motiver*|goesting|moed|zin|drempel* ~motiveren|@mens|~krijgen|gesprek*|@jongere|~aanmoedigen|~overhalen|stap* !bewegen !eten !drinken !zelf !collega* !team* !klant*`,
  'praatje-maken': `
    babbel*|praatje*|klapke|woordje|kletspraatje|goeiedag|praat|gesprekje ~maken|~slaan|~doen|@mens|tijd|~kletsen|gezellig|~zeggen !vlot* !vlotte !klopt !telefo* !onthaal
    ~babbelen|~kletsen|~keuvelen @mens|graag|over`,
  vertrouwensband: `vertrouwen|band|vertrouwensrelatie|klik ~opbouwen|~bouwen|~winnen|~krijgen|@mens|@jongere|@kind|~groeien|warm*|veilig* !collega* !geeft !loon !we`,
  'emotioneel-ondersteunen': `
    ~troosten|~geruststellen|~opbeuren|~opmonteren|~bemoedigen !kind* !kinderen !baby* !peuter* !kleuter*
    moed|verdriet|angst*|moeilijk*|zorgen|tranen|slecht|bang ~steunen|@mens|~opvangen|~verliezen|~luisteren|~motiveren|hand|~huilen|nabij !fysiek !gedrag !taal !woorden !eten !honden !katten
    hand|schouder|arm ~vasthouden|~leggen|steun @mens|bang|verdrietig`,
  'familie-contact': `
    @familie ~informeren|~betrekken|~meenemen|~contacteren|~bellen|~onthalen|~aanspreken|~bespreken|contact|@praten|vragen|~luisteren|verhaal|~ontvangen|~opvangen|~uitnodigen|~verwittigen|hoogte|op !gezin* !kinderopvang !begeleid* !geeft
    aanspreekpunt|contactpersoon|band @familie|ouders !collega*`,
  'mantelzorgers-steunen': `mantelzorger*|thuiszorger*|partner ~ontlasten|~steunen|@helpen|adem*|~vervangen|~luisteren|vrijaf|rust|tips`,
  'ouder-contact': `
    @ouder ~praten|~vertellen|~informeren|~ontvangen|~verwelkomen|~onthalen|~begroeten|gesprek*|contact|overdracht|~brengen|~afhalen|~bespreken|@melden|dag|~uitnodigen|vragen|babbel|poort|deur !opvoed* !oudere* !broer* !zwanger* !toekomst* !jonge !app
    heen|vriendenboek|oudercontact|oudergesprek* schriftje|weer|~voeren|@ouder`,
  'informeren-en-voorlichten': `
    @uitleggen @mens|klant*|hoe|wat|waarom|werking|gebruik|werkt|wanneer|onderzoek|behandeling|stap !collega* !stag* !kind* !student* !regie !ouders !familie !mensentaal !eenvoud* !moeilijk* !zwemmen !zelf
    vragen|vraag ~beantwoorden|antwoord|~antwoorden @mens|klant*|bezoek*|op|telefo*
    folder*|brochure*|infosessie* ~geven|@geven|~uitleggen|~opmaken|@mens`,
  'gezonde-leefstijl': `gezond*|roken|bewegen|leefstijl|stoppen|slapen|gewoontes ~aanmoedigen|~stimuleren|~promoten|leven|~eten|campagne*|gewoonten|@mens !jezelf !eten !snack !broodjes !fruit !kook* !maaltijd*`,
  'duidelijke-taal': `
    eenvoudig*|mensentaal|verstaanbaar*|klare|begrijpelijk*|moeilijke|vaktaal|simpele|gewone @uitleggen|~schrijven|~praten|woorden|taal|~vermijden|~vertalen !dingen`,
  'ondersteunde-communicatie': `picto*|smog|gebaren*|spraakcomputer*|betaboek*|communicatiebord*|beelden ~gebruiken|~communiceren|~werken|taal|@mens|~maken`,
  tolken: `~tolken|~vertalen|vertaling|taal arabisch|turks|frans|anderstalig*|gesprek*|@mens|brug|moedertaal !eenvoud* !mensentaal !woorden !klare`,
  'conflicten-oplossen': `
    ruzie*|conflict*|discussie*|spanning*|wrijving* ~oplossen|~uitpraten|~bemiddelen|~sussen|~bijleggen|tussen|~bedaren|~ontmijnen|@kind
    uit hand ~lopen ~ingrijpen`,
  'klachten-opvangen': `klacht*|ontevreden*|boze|misnoegd*|opmerking* ~opvangen|~luisteren|~behandelen|~beantwoorden|@mens|klant*|bezoek*|rustig !lichaam* !symptom* !pijn`,
  presenteren: `groep|publiek|klas*|scholen|infosessie*|presentatie* ~spreken|~presenteren|~getuigen|voor|~vertellen|~toelichten|~geven !kinderen !opvang !leef* !bewoner*`,
  schrijfvaardig: `~schrijven|pen|teksten|verslagen|spelling|taalfouten vlot|foutloos|helder|goed|correct|zonder|fouten|verzorgd|leesbaar !dossier* !rooster`,
  'vragen-stellen': `vragen|~doorvragen|~vragen ~stellen|goede|juiste|open|door|~luisteren !beantw* !antwoord* !klant* !hulp !durf*`,
  'bespreekbaar-maken': `bespreekbaar|taboe*|gevoelig*|lastig|olifant|moeilijke onderwerp*|thema*|~maken|~praten|~aankaarten|~bespreken|gesprek* !taal !gevoelige`,
  meertalig: `
    talen|frans|engels|duits|arabisch|turks|dialect|moedertaal|gebarentaal ~spreken|~praten|woordje|meer|kennis|@mens|plan|verstaan !nederlands !les !tolk*`,
  jongvolwassenen: `jongvolwassen*|achttien|meerderjarig*|18 zelfstandig|~begeleiden|wonen|~worden`,
  'jongeren-begeleiden': `@jongere ~begeleiden|~ondersteunen|~opvangen|~praten|~opvolgen|~coachen|leefgroep|~motiveren|gesprek*|~omgaan|~werken|vertrouwen|individueel|weg !school !huiswerk !kinderopvang !leren !stag* !student* !sport*`,
  'gezinnen-begeleiden': `
    aanspreekpunt|aanspreekpersoon|begeleider gezinnen|gezin vast*|drie|vier|vijf
    gezin*|context*|thuis* ~begeleiden|~ondersteunen|~bezoeken|~coachen|kracht|netwerk|@helpen|gesprek*|week* !poets* !huishoud* !kraam* !kook* !schuld* !budget* !pleeg* !medic* !maaltijd* !vluchtel*`,
  'opvoeding-ondersteunen': `
    opvoeden|opvoeding|opgroeien ouders|vragen|gezin*
    opvoed*|ouderschap|ouders opvoed*|@helpen|raad|tips|vragen|~versterken|~ondersteunen|advies|~leren !afhal* !breng* !app !geboorte`,
  'kinderen-thuis-opvangen': `onthaalouder|thuis|gezin|babysit* kinderen|~opvangen|~babysitten|zieke !veilig* !huisbezoek* !school* !breng*`,
  verontrusting: `mishandel*|verwaarloz*|misbruik|verontrust*|blauwe|vermoed* @zien|@melden|~herkennen|signalen|plekken|kind* !medic*`,
  'gezag-en-grenzen': `
    regels|grenzen|afspraken ~stellen|duidelijk*|~bewaken ~houden|~stellen|streng|consequent
    grenzen|grens|regels|afspraken|gezag|streng ~stellen|@kind|@jongere|~bewaken|consequent|~houden|duidelijk|~trekken|~uitleggen !eigen !werk*`,
  pleegzorg: `pleeg* gezin*|ouders|kind*|zorg|~begeleiden|~screenen`,
  'niet-begeleide-minderjarigen': `niet|alleenstaand* begeleide|minderjarig* vreemdeling*|vlucht*|minderjarig*|jonge*`,
  'huiswerk-begeleiden': `
    tafels|maaltafels|spelling|rekenen|frans vermenigvuldig*|@helpen|@leren @kind|@jongere|les|maal|vermenig*|huiswerk
    huiswerk*|huistaak|huistaken|lessen|toets*|schooltaken|maaltafels|leerstof @helpen|~maken|~overhoren|~nakijken|@kind|@jongere|~leren|~begeleiden|~studeren !voorbereid* !prenat*`,
  internaat: `internaat*|slaapzaal|intern* leerling*|jongeren|kinderen|~begeleiden|~werken|avond*`,
  leerlingenbegeleiding: `leerling*|school|scholieren|clb ~begeleiden|gesprek*|zorg|~opvolgen|leerkracht* !bus !breng* !haal* !vervoer* !speelplaats !eten !toezicht !internaat !veilig`,
  scheiding: `scheiding*|gescheiden|omgang*|bezoekruimte @ouder|kinderen|~begeleiden|~bemiddelen|~bezoeken !afval* !materiaal`,
  schooluitval: `spijbel*|schoolmoe*|schooluitval|schools|leerrecht @jongere|~terug|leerling*|school`,
  jeugdwerk: `jeugdhuis|jeugdwerk*|pleintje*|speelplein*|jeugdbeweging @jongere|~werken|~begeleiden|~optrekken|monitor|activiteit*`,
  'veiligheid-in-gezin': `veilig*|geweld|onveilig* gezin*|thuis kind*|~inschatten|~waken|~bewaken|afspraken !poets* !medic*`,
  'kinderen-van-zieke-ouders': `brussen|broers|zieke|zussen ouder*|kind*|~steunen|aandacht !contact*`,
  mediawijsheid: `internet|schermtijd|gsm|sociale|gamen|online|schermen @jongere|@kind media|~leren|~omgaan|veilig|gebruik !werk !betaal*`,
  pesten: `pest*|gepest*|plaag* ~tegengaan|~aanpakken|~stoppen|@kind|@jongere|tegen`,
  'kinderen-begeleiden': `
    @kind ~opvangen|~begeleiden|~verzorgen|opvang*|groepje|~onthalen|dag|aandacht|~zorgen|~ontvangen|~bezighouden !troost* !slaap* !lees* !zing* !school* !klas !eten !vervoer* !ziek* !les* !ouders !huiswerk !gezin* !app`,
  'baby-verzorgen': `baby*|peuter*|neusje*|snotneus*|handjes|mondjes ~verzorgen|~wassen|~badderen|~afvegen|~wiegen|~snuiten|bad|~voeden|~dragen !geboorte !kraam* !moeder`,
  luiers: `luier*|pamper*|billetje* ~verversen|~verschonen|~wisselen|~aandoen|~omdoen|verluieren|@kind !bewoner* !volwassen* !karren !kar !aanvul* !bestel*`,
  zindelijkheid: `potje|zindelijk*|plassen|plasje @kind|~leren|~oefenen|training|~zetten !vlees !kook* !medic* !patient*`,
  'kinderen-troosten': `~troosten|~wiegen|~knuffelen|~sussen|~geruststellen|~wennen|heimwee|schoot|knuffel*|wiegen|traan* @kind|~huilen|afscheid|verdriet|bang|~troosten !bewoner* !patient* !familie !ouderen
    afscheid|~wennen @kind|@ouder|ochtend|opvang|poort`,
  'slapende-kinderen': `slapertje*|slapende|slaapzaal*|dutje*|wiegje*|bedjes|middagslaapje*|slaapmoment* @kijken|@kind|~bekijken|minuten|~leggen|toezicht|~toedekken !opma* !verschon*`,
  'spelen-met-kinderen': `
    ~spelen|~meespelen|~ravotten|~stoeien|~bouwen|zandbak|blokken|poppen|verkleed*|fantasie*|spel @kind|grond|samen|buiten|toren*|meespelen|vloer|knieen !muziek !gitaar !bewoner* !rol !gezelschap* !rummikub !reinig* !poets*`,
  kinderactiviteiten: `
    knutsel*|spel|spelletje*|activiteit*|thema*|uitstap*|verf*|plakken|hoek*|vingerverf|kleien|speurtocht* @kind|~bedenken|~voorbereiden|@doen|aanbod|vakantie* !bewoner* !oudere* !client* !senior* !dement* !kaart* !meespelen`,
  'voorlezen-zingen': `
    voorlez*|voorlees*|boekje*|verhaaltje*|liedje*|versje*|rijmpje*|zingen|prentenboek* ~zingen|~lezen|~voorlezen|~vertellen|@kind|~aanleren !bewoner* !ouderen !oude !gitaar !dement*
    ~voorlezen|~zingen @kind`,
  'ontwikkeling-stimuleren': `ontwikkeling*|groei|motoriek|talenten|zelfvertrouwen|mijlpa* @kind|~stimuleren|~volgen|~prikkelen|~opvolgen|~observeren|@leren|~uitdagen !baan !jezelf !persoonlijk* !psycholog* !kennis !medew*`,
  'taal-stimuleren': `woorden|woordje*|taal*|woordenschat|praten|liedjes @kind|@leren|~prikkelen|~stimuleren|~benoemen|spel* !ouderen !volwassen* !anderstalige !tolk* !eenvoud* !moeilijk* !geheugen*
    ~benoemen wat|dingen|alles @kind`,
  'toezicht-kinderen': `toezicht|speelplaats*|speeltuin*|speelplein|refter|eetzaal|middagpauze|bus ~toezien|@kijken|~houden|@kind|leerling*|~bewaken|toezicht !bewoner* !schoonma* !poets* !rijd*`,
  schoolweg: `
    school*|poort|rij|bushalte|zebrapad @kind|~brengen|~halen|~afhalen|~begeleiden|~oversteken|~stappen|~wandelen te|voet|van|naar|veilig|fluo*|@kind|rij|opvang !leer* !werk* !gesprek* !contact !overleg* !schoolgaand* !schooluren`,
  'veilige-kinderopvang': `veilig*|kindvriendelijk*|traphek*|stopcontact*|speeltoestel* opvang*|speelruimte|speelgoed|@kind|tuin|speelhoek ~maken|~zorgen|@kijken|omgeving|~inrichten !slaap* !school* !rijd* !vervoer*`,
  'levensreddend-handelen-kinderen': `levensreddend*|verslikking|reanim* @kind|handelen`,
  'inclusieve-opvang': `zorgnood|extra|specifieke|inclusi*|beperking @kind zorg*|~opvangen|opvang*|nodig !taal !activiteit*`,
  kindvoeding: `
    fruitpap|pap|vieruurtje*|groentepap|fruithap* @kind|~geven|~eten|~snijden|~helpen|@helpen|~proeven|@geven !bewoner* !slik* !client* !patient* !oudere* !mens !keuken* !bereid* !kook* !hen !haar
    fruit*|boterham*|eten|maaltijd*|soep|hapje* @kind ~eten|@geven|@helpen|~snijden|~proeven`,
  'opvang-leiden': `kinderopvang|kinderdagverblijf|creche|opvang*|locatie ~leiden|~coordineren|leiding|verantwoordelijke|~aansturen`,
  'buiten-en-natuur': `natuur|bos|buiten|modder*|regenlaars*|plassen|beestjes|takken|bladeren @kind|~ontdekken|~spelen|weer|~trekken|elke !werk* !bewoner* !bus`,
  'klas-ondersteunen': `klas*|leerkracht*|juf|meester|kleuterklas|zorgleerkracht ~helpen|@helpen|~assisteren|~ondersteunen|hoekenwerk|les`,
  ouderenzorg: `ouderen|bejaard*|senior*|oude zorg*|~zorgen|~werken|~verzorgen|~begeleiden|ervaring|@helpen !kind* !hart !graag !psych* !huisbezoek`,
  dementie: `dement*|alzheimer|vergeetacht*|geheugenverlies|jongdementie @mens|~omgaan|kennis|~begeleiden|zorg*|ervaring|~verzorgen|~werken`,
  'verwardheid-onrust': `
    ~weglopen|~dwalen|~dolen|weglopen|verdwaalt oog|oogje|@mens|@kijken|wie|tegen*
    verward*|onrust*|dwaal*|~dolen|gedesorienteerd*|delier|roepgedrag|sundown* @mens|~omgaan|~geruststellen|@kijken|rustig|nacht`,
  fixatiearm: `fixatie*|fixeren|vastbinden|vrijheidsbeperk* zonder|arm|@niet|minder|alternatieven|~vermijden|~werken`,
  belevingsgericht: `beleving*|huiselijk*|thuisgevoel|leefwereld|gewoontes|levensverhaal|tempo|ritme ~aansluiten|~zorgen|@mens|sfeer|~creeren|~vertrekken|~volgen|thuis|~werken !dag* !kind* !school !eigen`,
  leefgroepwerking: `leefgroep*|living|huiskamer|leefruimte|woonkamer ~draaien|~werken|sfeer|gezellig*|~houden|@mens|huiselijk*|samen|meedraaien !poets* !kind* !jongere* !schoon* !proper`,
  reminiscentie: `herinnering*|vroeger|fotoboek*|fotoalbum*|verleden|oude ~ophalen|~praten|~vertellen|foto*|~bekijken|tijd|liedjes !straf*`,
  snoezelen: `snoezel*|zintuig*|prikkels|geuren|lichtjes ~prikkelen|~aanbieden|@mens|ruimte|~ontspannen|bad`,
  'dagverzorging-begeleiden': `dagopvang|dagverzorging*|dagcentrum ouderen|senior*|gasten|~begeleiden|~onthalen|bezoekers`,
  eenzaamheid: `eenzaam*|isolement|alleen ~doorbreken|~voorkomen|~bestrijden|~tegengaan|~opzoeken|@mens|ouderen|~voelen !wonen !werk* !staan !kan`,
  'gezelschap-houden': `
    gezelschap|naast|bij|samen ~houden|~zitten|~bieden @mens|zetel|tafel|even|tv|uurtje !werk* !collega* !vergader* !stil !klanten
    tafel ~meeschuiven|~aanschuiven|~schuiven|~meeeten mee|@mens|bij|samen
    koffie|tas|thee ~drinken|~meedrinken samen|@mens|met`,
  nachtopvang: `
    nachts rondes|ronde|~waken|toer|wakker|~rondgaan|@mens
    nacht*|slapende|nachtwacht*|waker ~waken|~rondgaan|ronde*|toezicht|~slapen|@kijken|aanwezig*|@mens !bus* !vergoed* !uur* !kind* !diensten !werk*`,
  'oproepen-beantwoorden': `bel|belletje*|beloproep*|oproep*|alarm*|zorgoproep* ~beantwoorden|~reageren|~opnemen|~gaan|snel|@mens|~uitzetten|~opvolgen !112 !telefoon !dokter !trek* !patient* !klant*`,
  woonassistentie: `assistentiewoning*|serviceflat*|flat* bewoner*|~bijstaan|@helpen|aanspreek*|~bezoeken`,
  holistisch: `hele|totale|geheel|achter mens|persoon|mensen|ziekte ~kijken|~zien|aandacht|oog !kind*`,
  'sociale-begeleiding': `
    hulpvraag|hulpvragen|welzijn*|sociale|psychosociaal|problemen|vragen @mens ~begeleiden|@helpen|steun|~beluisteren|~verhelderen|~ondersteunen|hulp|~opvolgen !woning !media !kaart !taal
    @mens ~bijstaan|~begeleiden|~ondersteunen sociaal|welzijn|thuisloos|dakloos`,
  'sociaal-onderzoek': `sociaal|leefloon*|steunaanvra*|financieel onderzoek*|~onderzoeken|~onderbouwen|verslag*|behoeftigheid|~afleggen|comite !werk`,
  huisbezoeken: `huisbezoek*|thuis|aan huis|deur|@mens|~bezoeken|~gaan|~langsgaan|~afleggen !poets* !maaltijd* !lever* !kook* !breng* !rij* !dialyse !verpleeg* !was* !haal* !kinderen !opvang !leven`,
  'rechten-verkennen': `
    recht verhoogd*|tegemoetkoming*|premie|uitkering|toelage ~kijken|~hebben
    recht*|rechten|premies|tegemoetkoming*|tussenkomst*|toeslag*|uitkering*|sociale|voordelen ~nagaan|~uitzoeken|~onderzoeken|~aanvragen|~verkennen|~zoeken|~openen|aanspraak|@kijken|@mens|waarop !werken !vrijheid !houden !stem
    aanspraak ~maken`,
  doorverwijzen: `
    ~doorsturen|~sturen door|naar dienst*|hulp*|@arts|specialist*|instantie*|verder !verslag* !bevinding* !afwijking* !resultat* !gegevens !post !factu*
    ~doorverwijzen|~verwijzen|~doorsturen|~toeleiden|~orienteren dienst*|hulp*|@mens|juiste|specialist*|huisarts|instantie*|therapeut*|gepast*
    warm*|handover|overdracht hulp*|dienst*|reguliere|vervolg* ~zorgen|~overdragen|~doorverwijzen|naar`,
  'budget-schulden': `schuld*|budget*|afbetaal*|financ*|rekeningen|inkomsten|deurwaarder*|afbetaling* @mens|@helpen|~begeleiden|~afbetalen|~beheren|~bemiddelen|plan|~onderhandelen|dossiers|gezinnen|orde !project* !afdeling* !werking !kostenplaats* !bewak* !boekhoud* !persoonsvolg* !klant*`,
  'papieren-helpen': `
    papieren|paperassen|formulier*|brieven|post|aanvraag*|documenten|belastingaangifte|belastingbrief ~invullen|@helpen|~nakijken|~lezen|~uitleggen|orde|~sorteren|samen|~schrijven @mens|samen|met|hun|overheid|moeilijk*|~begrijpen !scan* !inscan* !klant* !voorraad* !patient*
    papieren|formulieren|brieven|administratie samen|hun|@mens @helpen|@kijken|~invullen|orde !scan*`,
  huisvesting: `
    huurhuis*|huurwoning|huurmarkt|huurcontract|studentenkamer|betaalbare|verhuis* ~zoeken|~vinden|zoektocht|@helpen|@mens
    woning*|woonst|kamer|huis|onderdak|huurwoning|studio|sociale ~zoeken|~vinden|~huren|~inschrijven|@helpen|woonmaatschappij|verhuis* @mens|sociaal|zoektocht|betaalbare|~vinden|woonmaatschapp* !poets* !kamers !reinig* !aanpas*`,
  'werk-begeleiden': `werk*|job*|sollicit*|arbeidsmarkt|cv|stageplaats ~zoeken|~vinden|~solliciteren|~toeleiden|@mens @helpen|~begeleiden|~zoeken|naar|~vinden|~leren !collega* !zieke !na !stress !team !jouw !plezier !rijd*`,
  'vluchtelingen-begeleiden': `vluchteling*|nieuwkomers|asielzoeker*|anderstalig*|opvangcentrum|inburger* @mens|~begeleiden|@helpen|~opvangen|~werken|wegwijs|~onthalen`,
  armoede: `armoede|kansarm*|arm|geldzorgen|uitsluiting @mens|~werken|~leven|~strijden|~kennen|gezin*|aanpak !fixatie* !zout* !suiker*`,
  'outreach-buurtwerk': `straat|buurt*|wijk*|plein|thuis|pleinen @mens|~opzoeken|~rondgaan|~aanspreken|~stappen|aanwezig|~werken|wekelijks|~aanbellen outreach*|~opzoeken|~aanspreken|vindplaats*|~rondgaan|dakloz*|aanklampend`,
  'groepswerk-sociaal': `
    buren|buurtbewoners|mensen|lotgenoten ~samenbrengen|samen
    ontmoetings*|praatcafe*|inloop*|buurtfeest*|groepswerk*|groepen ~organiseren|~opstarten|~samenbrengen|~begeleiden|~leiden|lotgenoten|mensen|buurtbewoners !kind* !leefgroep* !therap* !activiteit*`,
  'belangen-behartigen': `
    ~opkomen rechten|belangen|stem|@mens
    belang*|rechten|stem|~opkomen|pleit* ~opkomen|~verdedigen|~behartigen|@mens|kwetsba*|voor !team* !kind*`,
  slachtofferhulp: `slachtoffer*|dader*|misdrijf|justitie*|huiselijk ~begeleiden|~opvangen|gesprek*|geweld|@helpen|verwerking !wagen !breuk* !bloed* !stabil* !ziekenhuis`,
  'dossierwerk-sociaal': `
    verslag|dossier* comite|raad|ocmw*
    dossier*|sociale sociaal|comite|clienten|verslag*|~opmaken|~verdedigen|~voorleggen|beroep|raad !patient* !medisch* !personeel* !zorg*`,
  'energie-advies': `energie*|water*|verwarm*|elektriciteit*|gas factuur|facturen|kosten|scan*|~besparen|~vergelijken|leverancier|tips !veel !volle !drink*`,
  'juridisch-advies': `juridisch*|recht*|wet*|advocaat|huurcontract* advies|@uitleggen|vragen|~beantwoorden|uitleg !sociale !werk !aanspraak !wetenschap*`,
  bewindvoering: `bewindvoerder*|bewindvoering ~samenwerken|contact|~overleggen|leefgeld`,
  'nederlands-oefenen': `nederlands|taal|woorden|conversatie*|praattafel* ~oefenen|@leren|les* anderstalig*|nieuwkomer*|cursist*|volwassen*|vluchtel*|spelend|~geven !kind* !kinderen !goed !vlot !kennis`,
  subsidies: `subsidie*|projectoproep*|fonds* ~aanvragen|~verantwoorden|dossier*|~schrijven|~indienen`,
  netwerkberaad: `netwerk*|kring|familie|vrienden rond|~samenbrengen|beraad|tafel @mens|client*|gezin !partner*`,
  'cultuur-en-geloof': `cultuur*|culturen|godsdienst*|geloof*|rituelen|ramadan|islam kennis|~kennen|verschil*|~weten|rekening !activiteit*`,
  'eigen-ervaring-inzetten': `ervaring*|zelf|eigen ~inzetten|ervaringsdeskundig*|~meemaken|verhaal|kwetsbaar*|armoede|verslaving|opname|herstel*|@mens|anderen|~delen !voertuig !wagen !auto !jaar !kok !werkervaring`,
  'online-hulp': `chat*|telefo*|mail*|online|hulplijn anoniem|hulp*|luister*|oproeper*|~chatten`,
  'lessen-voorbereiden': `lessen|les|lesmateriaal|cursus*|leermateriaal ~voorbereiden|~maken|~uitwerken|~ontwerpen|werkblad*`,
};
