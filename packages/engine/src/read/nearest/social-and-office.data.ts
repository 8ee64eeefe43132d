import type { WordBook } from './word-sets.js';

/** Words for social work, office, quality, working together, leading and technology. */
export const socialAndOffice: WordBook = {
  'sociale-begeleiding': `
    sociale|maatschappelijke|psychosociale|materiele|financiele hulp*|dienstverlening|begeleid*|ondersteun*|steun|hulpverlening|problemen|vragen
    hulpverlen*|begeleidingsgesprek*|hulpvraag client*|begeleid*|individu*|mensen|samen
    hulpverlening| clientbegeleiding
    vindplaatsgericht|thuislo*|dakloz*|daklozen`,
  'sociaal-onderzoek': `sociaal|financieel onderzoek*|verslag*|dossier*
    leefloon*|steunaanvra* aanvra*|onderzoek*|dossier*|behandel*|aanvragen|recht*`,
  'rechten-verkennen': `
    recht*|rechten|tegemoetkoming*|premie*|uitkering*|toelage*|zorgbudget*|zorgverzekering|sociale|voordelen|verhoogde|parkeerkaart* verken*|aanvra*|zoek*|speur*|uitput*|inform*|onderzoek*|nagaan|tegemoetkoming|help*|openen|uitzoek*|aanspraak|ivt|vaph|berek*
    rechtenverkenning|rechtendetectie|rechtenonderzoek
    beroep instel*`,
  'sociale-wetgeving': `wetgeving|wet|regelgeving|wetten|decreet|reglement* socia*|ocmw*|kennis|ken*|zorg*|welzijn*|rmi|thuis`,
  'sociale-kaart': `sociale kaart
    hulpaanbod|zorgaanbod|welzijnsaanbod kennis|ken*`,
  doorverwijzen: `
    doorverwij*|verwijz*|verwijs*|toeleid*|toeleiding
    doorsturen|doorstuur*|orienteer* specialist*|dienst*|hulpverlen*|client*|patient*|mensen|instantie* !verslag* !bevinding* !afwijking*
    brengt|breng maatschappelijk*|hulpverlen*|juiste dienst*|werker|plaats
    stuurt|stuur|leidt door|toe client*|patient*|mensen|hen|personen !verslag* !bevinding* !afwijking*`,
  'budget-schulden': `schuld*|financ*|afbetaling*|budget* begeleid*|bemiddel*|help*|collectie*|hulp|regeling|dossiers|client*|gezin* !kostenplaats*
    budgetbeheer*|budgetbegeleid*|schuldbemiddel*|schuldhulp*|schuldenregeling`,
  'papieren-helpen': `
    papier*|brief|brieven|formulier*|administratie*|documenten|post|paperassen help*|invul*|vertaal*|ondersteun*|samen|begeleid*|uitleg*|orde client*|bewoner*|mensen|hen|gast*|moeilijke|in|gewone|gezin*|hun|gebruiker*
    brieven|formulieren|papieren moeilijk*|invullen|vertaal*|uitleg*`,
  huisvesting: `woning*|huis|huisvesting|woonst|kamer zoek*|zoektocht|vinden|sociale|help*`,
  'werk-begeleiden': `werk*|job*|arbeid*|tewerkstelling|stage toeleid*|trajectbegeleid*|zoek*|werkzoek*|arbeidsmarkt|activer*|jobcoach* !sfeer !met !collega* !zelfstandig !recht* !toegang*`,
  'vluchtelingen-begeleiden': `vluchteling*|nieuwkomer*|asiel*|asielzoeker*|anderstalig*|inburger* begeleid*|opvang*|ondersteun*|help*|werk*|gezin*|wegwijs|onthaal*`,
  armoede: `armoede*|kansarm*|generatiearm*|kwetsbare kinderarmoede|werk*|leef*|gezin*|mensen|strijd*|bestrijd*|begrijp*|toets*|weet|doelgroep*`,
  'outreach-buurtwerk': `straat|buurt*|wijk*|vindplaats*|outreach*|straathoek* op|werk*|opzoek*|trekt|ga|gaan|gaat|gesprek*|bezoek*|aanwezig* !kennis !ken !vind* !rond* !toer !was* !geleefd
    outreach*|straathoekwerk|buurtwerk|aanklampend`,
  'groepswerk-sociaal': `groep*|ontmoeting*|praatcafe*|infosessie*|inloop* organis*|start*|begeleid*|mensen|opzet*|draaiende|onthaal* !groepsactiviteit* !begeleider !leef* !therap* !kind* !activiteit* !grote
    infosessie*|infomoment* organis*|meewerk*|geef*|begeleid*`,
  'belangen-behartigen': `belang|belangen|stem|opkomen|rechten behartig*|verdedig*|opkom*|opneem*|client*|kwetsb*|opkomen|bewoner*`,
  'dossierwerk-sociaal': `
    dossier*|dossiers sociaal|sociale|client*|behandel*|leg*|comite|raad|opma*|opstel*|voorleg*|verdedig*|opvolg*|tijdig|afhandel*|blijven|plan*|begeleid* !patient*
    bijzonder comite`,
  'juridisch-advies': `juridisch*|beroepschrift*|beroep advies|info*|instel*|vragen|hulp|instellen|tegen`,
  'eigen-ervaring-inzetten': `ervaringsdeskundig*|getuig*|ervaringskennis|eigen|zelf ervaring*|verhaal|scholen|weg|afgelegd|leven*|armoede|meegemaakt|straat* !auto !wagen !initiatief !werk*`,
  tolken: `tolk*|vertaal*|vertalen|brugfiguur|brug* taal|bouw*|gezin*|client*|school|gesprek*|cultu*|tussen|mensen`,
  'nederlands-oefenen': `nederlands|taal oefen*|praten|anderstalig*|les* geef*|begeleid*|help*|oefen*`,
  'gesprekken-voeren': `
    gesprek*|begeleidingsgesprek*|kennismakingsgesprek*|gesprekken voer*|houd*|aangaan|aangaat|ga|gaan|gaat|doe*|individuele|client*|leid*|open|moeilijk*|knoop*|goed* !sollicit* !functioner* !telefo* !groep*
    praat*|gesprek jongere*|client*|mensen|hen|bewoner*|afspre*|over
    spreekt|spreek|afspreken af`,
  'motiverende-gespreksvoering': `motiver*|motivatie gesprek*|client*|mensen|verander*|jongere*|bewoner*|aan|deelnemer*|hen !enthousias*
    krijgt|krijg mensen|iedereen mee
    aanporren|motiveren`,
  'informeren-en-voorlichten': `
    informeer*|informatie|uitleg*|uitleg|advies|adviseer*|advis*|voorlicht*|tips|antwoord*|raad|instructie*|licht|duiding geef*|geven|client*|patient*|bewoner*|over|leden|verstrek*|klant*|familie*|verschaf*|bezorg*|vragen|burger*|bied*|mensen|correct*|bezoek*|in|op !delen !collega* !verwerk* !overdra* !invoer*
    vragen|vraag beantwoord*|antwoord*|geef*
    informeert|informeren|adviseert|adviseren|voorlichting|voorlichten|gezondheidsvoorlichting|patienteneducatie|voorlichtingsactiviteit*
    legt|leg|uitleggen uit|haarfijn|mensentaal patient*|client*|thuis|regels|klant*|wat|hoe|procedure*
    stelt|beantwoordt vragen`,
  'duidelijke-taal': `
    verstaanbaar*|klare|mensentaal|eenvoudige|begrijpelijk*|duidelijke taal|uitleg*|leg*|folder*|regels|woorden|maak*
    ingewikkeld*|moeilijk* uitleg*|regels|leg*|recept|eenvoudig*`,
  vertrouwensband: `band|vertrouwen*|vertrouwensrelatie*|relatie|vertrouwensfiguur|contact bouw*|opbouw*|win*|scheppen|creer*|op|vertrouw*|bied*|client*|bewoner*|duurzaam|warm*|schenk* !familie !ouder* !team !loon
    vertrouwenspersoon|vertrouwensband*`,
  'conflicten-oplossen': `conflict*|ruzie*|spanning*|meningsverschil* oploss*|hanter*|bemiddel*|omgaan|uit|voorkom*|sussen|angel|weg|ontmijn*|beheers*|praat*|kalmer*
    situatie* sussen|ontmijn*|kalmer*|bedar*`,
  'klachten-opvangen': `klacht*|mopper*|ontevreden*|opmerkingen ontvang*|opvang*|behandel*|opvolg*|luister*|sta*|omgaan|afhandel*|registr*|woord`,
  presenteren: `presenteer*|presentat*|spreken|getuig*|infosessie*|voordracht*|pitch* voor|geef*|groep|scholen|publiek|verzorg*`,
  schrijfvaardig: `
    schrijf*|schrijv*|schriftelijk*|typt|spelling*|pen|schrijft|spelt bondig|vlot*|foutloos|helder|fout*|correct*|duidelijk*|verslag*|goed|teksten|uitdruk*|goede|vaardig*|communic* !dossier* !plan !rooster*
    foutloos|spelling`,
  'verslag-vergadering': `
    vergader*|overleg*|teamoverleg|teamvergader*|teammeeting*|werkgroep*|teammoment* deelneem*|neem*|bijwon*|woon*|mee*|verslag*|notul*|voorbereid*|actief|aanwezig|actieve|deel|volg*|deelname|bespreking* !multi* !ouder*
    verslag week|maak*|opma*|vergader*|overleg
    teamoverleg|teamvergadering*|bewonersbespreking*|bewonersoverleg|clientbespreking*|casusbesprek*|patientenbesprek*|clientoverleg`,
  'vragen-stellen': `vragen|doorvra*|bevraag*|bevragen stel*|juiste|door|wensen|goede|vraag* !beantw* !client*`,
  overtuigen: `overtuig*|onderhandel*|mening|argument* stoelen|kracht|steek*|vaardig*|leverancier*|durf*|geef*|verdedig*`,
  'bespreekbaar-maken': `bespreekbaar|taboe*|moeilijk* mak*|thema*|onderwerp*|bespreek*|maak*
    praat*|gesprek seks*|roken|drugs|gevoelens|intimiteit|pesten`,
  onthaal: `
    onthaal*|onthaalbalie|ontvang*|balie*|begroet*|verwelkom*|receptie*|loket*|bezoekers|onthalen client*|bezoek*|patient*|leden|klant*|iedereen|bewoner*|gast*|vriendelijk|aan|werk*|doe*|bemannen|wegwijs|mensen|bemant|zitdag|gezin* !kind* !ouder* !collega* !medewerker*
    onthaal|baliewerk|onthaalbalie|zitdag*|receptiewerk|loketwerking|baliewerking
    bezoekers|patienten|leden|klanten wegwijs|ontvang*|te woord|help*|doorverwij*|begeleid*|verder
    wachtzaal*|wachtkamer oog|gaten|houd*|beheer*|toezicht`,
  telefoneren: `
    telefoon*|telefonisch*|telefoons|oproepen|belt|gesprekken beantw*|aannem*|doorschak*|opnem*|permanent*|contact*|afhandel*|neem*|doorverbind*|onthaal|beheren
    bel|belt|bellen|opbel* client*|klant*|patient*|leden|kandidat*|scholen|ouders|mensen
    telefoon*|telefonie`,
  'afspraken-maken': `
    afspra*|agenda*|consultatie*|boeking*|planning maak*|beheer*|plan*|inplan*|regel*|vastleg*|arts*|inboek*|verplaats*|verzet*|patient*|opvolg*|coordin* !structuur !nakom* !regels !team* !houd* !medewerker* !gemaakte !ouder*
    agendabeheer|afsprakenbeheer`,
  administratie: `
    administratie*|administratief*|administratieve*|paperassen|papierwerk|secretariaat*|kantoorwerk|klassement|bureauwerk|klasser* !personeel* !client* !help* !loon*
    attest*|voorschriften|documenten|formulieren|getuigschriften klaarleg*|opma*|verwerk*|klass*|nareken*|invul*|beheer*|teken*|aanvra*|controle*|opvolg*|rekent|afhandel*|ondertek*
    boekhoud*|archiv*|kopie*|klasseren`,
  'aanwezigheden-registreren': `
    aanwezig*|prestatie*|werkuren|urenstaat|werkbon* registr*|bijhoud*|noteer*|inbreng*|ingev*|houd*|invul*|app|nazien|scan*|prik* !permanent* !factur*
    aanwezigheidslijst*|urenregistratie|prestatiestaat|prestaties inbreng*|registr*|noteer*|app|mobiele`,
  'patienten-inschrijven': `inschrijv*|identiteitskaart*|verzekerbaarheid|opname* patient*|bewoner*|nagaan|doe*|registr*|controle*|lees*
    identiteitskaart*|verzekerbaarheid|patientenadministratie`,
  'brieven-verslagen-typen': `typ*|uittyp*|dictee*|dictaat|uittik*|tikken|tikt verslag*|brief*|brieven|dictaat|medisch*|blind|van|uit*|dicteer*
    typt|typen|dictaat|uittikken
    verslagen uit|arts* typ*|uitwerk*`,
  'medische-terminologie': `medisch*|jargon|terminologie|termen term*|jargon|vak*|taal|kennis|begrip*|woord*`,
  'post-scannen': `post|brieven|poststukken|documenten|uitslagen scan*|inscan*|open*|sorteer*|verwerk*|verdeel*|verzend*|frank*|bedel*
    inscannen|postverwerking|postbedeling`,
  facturatie: `factur*|facturen|kassa|betaling*|derdebetaler|tarifering|boekhoud* !help* !schuld*`,
  'budget-beheren': `budget*|kost*|middelen beheer*|bewak*|opvolg*|verantwoord*|eindjes|opma* !client* !schuld*
    eindjes elkaar|knoop*`,
  'gdpr-documenten': `gdpr|privacy*|persoonsgegevens|gegevensbescherm*`,
  personeelsadministratie: `personeel*|loon*|verlof*|prestaties administr*|verwerk*|nazien|dossier*|beheer*|opvolg*|attesten|nakijk* !dienst !feest !lid !leden !aanwerv*`,
  aanwerven: `aanwerv*|werft|rekruter*|selectiegesprek*|sollicitatiegesprek*|werving|kandidaten|sollicitanten mee|aan|nieuwe|medewerker*|doe*|voer*|organis*|screen*|selecteer*|gesprek*|selectie !zijn !moeten`,
  correspondentie: `mail*|correspond*|mail*|brieven|chat beantw*|verwerk*|opvolg*|afhandel*|schrijf*|vragen|opstel*|verzend* !stuur !jouw`,
  ziekenfonds: `ziekenfonds*|mutualiteit*|ziekteverzekering|invaliditeit|terugbetaling*|verzekering* !zelf !ons !jouw !krijg*`,
  wachtlijst: `wachtlijst*|opname* beheer*|planning|vrije|opvolg*`,
  'gegevens-invoeren': `gegevens|data|interventies|codes|facturatiecodes|ingave|labo* ingev*|invoer*|registr*|verwerk*|inbreng*|input|invul*|ingeven|aanvul*|computer !delen !betrouwbaar
    ingeven|invoeren|facturatiecodes|coderen`,
  computer: `
    computer*|pc|laptop|ict|digitaal|digitale|informatica*|software*|toepassing*|programmas|it werk*|ken*|vlot*|basis*|vaardig*|kunnen|weg|overweg|handig|gebruik*|geen|omgaan|goed*|basiskennis|mee|leer*|tools|geletterd*|denken !bewoner* !help* !zorgdossier*
    computervaardig*|computerkennis`,
  office: `
    excel|office|outlook|powerpoint|rekenblad*|microsoft|spreadsheet*|365 !vergader*
    word !je !jij !u !ook
    teams outlook|online|digita*|videobel*|beeldbel*`,
  zorgsoftware: `resident|geracc|kws|hix|lars|epd|regas|new|edgar|pepers|farmad|care|obasi|zorgpakket|ecqare|planningspakket|softwarepakket*|dossiersysteem|patientendossier* ken*|werk*|vertrouwd*|kennis|horizon|gebruik*|ervaring|leer*|pakket|mee|elektronisch* !woordje !zorg*
    resident|geracc|ecqare|regas|farmad|pepers|obasi|planningspakket|softwarepakket*|zorgdossier* !bijhoud* !houd*`,
  'tablet-smartphone': `tablet*|smartphone*|app|apps|gsm|digitale|mobiele werk*|gebruik*|registr*|opdrachten|toepassing|toestellen|vlot !korting !krijg* !ouders`,
  'gegevens-analyseren': `cijfer*|statistiek*|data|indicator*|resultaten analys*|opvolg*|verwerk*|interpret*|lezen|goed|rapport* !patient* !bewoner* !meld*
    cijfers|cijfermatig`,
  'sociale-media': `sociale|facebook*|website*|instagram|nieuwsbrief|posts media*|beheer*|plaats*|bericht*|bijhoud*|opmaak|verzorg* !kaart !hulp*`,
  'hygienisch-werken': `
    hygien*|hygienisch werk*|regels|richtlijn*|norm*|maatregel*|pas*|voorschrift*|handel*|volgen|oog|zorg*|respect*|standaard* !keuken* !lichaam* !persoon* !mond*
    handhygiene|handen ontsmet*|wassen|werk*
    proper|hygienisch werk*|hygien*`,
  infectiepreventie: `infectie*|isolatie|isolatiekamer*|isolatiemaatregel*|besmet*|ziekenhuishygiene|mrsa !wond*`,
  protocollen: `protocol*|procedure*|richtlijn*|voorschrift*|instructies|afspraken|werkwijze*|regels houd*|volg*|werk*|toepas*|respect*|opvolg*|volgens|nakom*|nale*|uitvoer*|strikt !schrijf* !opma* !ouder* !kind* !grenzen
    procedures|protocollen|voorschriften|richtlijnen`,
  'kwaliteit-bewaken': `kwaliteit*|zorgkwaliteit|indicator*|audit*|accredit* bewak*|opvolg*|zorg*|waarborg*|verzeker*|verbeter*|volg*|sta*|garander*|toezien|bijdrag*|verhog* !certificaat !taal !rijk
    kwaliteitszorg|kwaliteitsbeleid|kwaliteitsindicator*|kwaliteitsvol*`,
  'veilig-werken': `veilig*|veiligheid*|preventie*|beschermings* werk*|werken|voorschrift*|middel*|omgeving|regels|richtlijn*|waken|instructies|bewust*|zorg*|draag*|schoenen !rijd* !kind* !rijden !bewoner* !voedsel* !thuis !medicat*`,
  verbetertrajecten: `verbeter*|project*|werkgroep*|vernieuw*|innovat*|ideeen|optimal*|ontwikkel* meewerk*|werk*|mee*|voorstel*|deelneem*|denk*|bijdrag*|draag*|traject*|punten|neem*|aanbreng*|afdeling|actief|uitwerk* !kind* !jezelf !persoonlijk* !les*
    meedenken|denkt|meedenkt mee|werking|verbeter*|over`,
  'duurzaam-werken': `duurzaam*|milieu*|ecolog*|milieuvriendelijk*|zuinig* !relatie* !samenwerk* !vertrouw* !gesorteerd`,
  'samenwerken-in-team': `
    samenwerk*|team*|collega*|teamverband|ploeg|groep werk*|vlot|goed|verpleegkund*|zorgkundig*|past|passen|graag|afstem*|overleg*|ondersteun*|helpen|help*|spring*|steun*|mee|overal|constructief|draag*|nauw !kind* !familie* !ouder* !leid* !coach* !client* !bewoner* !patient* !leer* !foto* !zelfstandig
    teamwerk|teamverband|teamwork|collegialiteit|collegiaal|samenhorigheid|teamgeest|teamplayer
    samenwerk*|samen collega*|team*
    springt|spring collega*|bij|in ziekte|team`,
  multidisciplinair: `
    multidisc*|interdisc*|disciplines|paramedic*|ergo*|kine*|arts*|huisarts*|psycholo*|sociale|therapeut* overleg*|samenwerk*|team*|werk*|stemt|afstem*|samen|bespreek*|overlegt|stem|contact*|bekijk*|dienst !assist* !verwittig* !bel* !toer !ronde
    multidisciplin*|interdisciplin*
    spil|schakel arts*|familie|bewoner*|patient*|client*`,
  netwerken: `partner*|extern*|organisaties|diensten|instantie*|hulpverlener*|verwijzer*|scholen|politie|justitie|netwerk contact*|samenwerk*|overleg*|onderhoud*|netwerk*|bouw*|afstem*|uitbouw*|schakel|contacten|werk*|bespreek*|aanspreekpunt !leid* !gezin !ouder* !familie*
    samenwerk* organisatie*|dienst*|partner*|school*|instantie*|politie`,
  overdracht: `overdra*|briefing*|patientenoverdracht|dienstoverdracht|shiftoverdracht|overdragen
    overdra* spoeddienst*|shift|volgende`,
  'plannen-organiseren': `
    plan|plannen|plant|organis*|planning|timemanagement|indelen|indeling|werk dag|werk*|taken|goed|eigen|dossiers|organis*|vlot|zelf|agenda|time*|efficient*|vooruit*|planmatig !rit* !rooster* !menu* !activiteit* !samen
    organisatietalent|organisatievermogen|organiserend|georganiseerd*|planmatig|organisatorisch*|timemanagement|structureren
    planning* opma*|maak*|stel*|dagplanning|beheer*
    plannen organis*|prior*
    coordineert|coordineren|coordinatie`,
  prioriteiten: `priorit*|hoofdzaken|bijzaken|dringend* stel*|onderscheid*|leg*|bepaal*|eerst
    meerdere|verschillende dingen|taken|zaken tegelijk
    multitask*`,
  beslissen: `beslis*|beslissingen|knopen|doorhakken|besluitvaardig* nem*|durf*|hak*|vermogen|doorhak*|snel
    besluitvaardig*|beslissingsvermogen|beslissen|knopen
    durf arts* bel*|beslis*`,
  'uurroosters-maken': `uurrooster*|dienstrooster*|werkrooster*|dienstregeling|planning*|roosters|rooster maak*|opma*|opstel*|medewerker*|maken|personeel*|beheer*|puzzel*|plan*
    vervang* zieken|ziekte|afwezig*|zoek*
    rekening wensen|verloven|afstanden
    clienten|klanten wijzig*|verschuiv*`,
  leidinggeven: `leid|leiding|leidt|leidinggev*|aanstu*|coach*|stuur*|manag*|motiveer* team*|geeft|geef*|medewerker*|collega*|dienst|afdeling|ploeg|aan|mensen|equipe|peoplem*|operation*|personeel !overleg* !vergader* !rondleid* !deelneem*
    leidinggeven|leidinggevend|leidinggevende|teamleiding|leiderschap*|peoplemanagement !aan !van !onder !je !bij
    loslaten|vertrouwen schenk*|team*
    teams|team coach*|motiv*|aanstu*`,
  'coachen-collegas': `coach*|begeleid*|ondersteun*|motiveer*|oppep*|feedback collega*|medewerker*|verzorgende*|team*|personeel|zorgkundige* !nieuw* !stag*`,
  evaluatiegesprekken: `evaluatie*|functionerings*|feedbackgesprek*|loopbaangesprek* gesprek*|voer*|houd*|medewerker*
    functioneringsgesprek*|evaluatiegesprek*`,
  'stagiairs-begeleiden': `stag*|student*|stagiair*|leerlingen begeleid*|coach*|opvang*|mentor*|ondersteun*|les*|wegwijs|opvolg*|evalu* !schrijf* !als`,
  'nieuwe-collegas-inwerken': `nieuwe|nieuwkomer*|nieuweling*|starter* collega*|medewerker*|inwerk*|werkt|in|onthaal*|wegwijs|begeleid*|start !gezin* !client* !bewoner* !patient*`,
  'vorming-geven': `vorming*|opleiding*|les|lessen|bijschol*|training* geef*|geven|verzorg*|collega*|medewerker*|mee|organis*|aanbied*|deelnem*|ontwikkel* !volg* !krijg* !leer* !kind* !psycho*
    bijscholen|opleiden medewerker*|collega*`,
  'vrijwilligers-begeleiden': `vrijwilliger*`,
  'zorg-coordineren': `coordin*|zorgcoordin*|casemanag*|afstem* zorg*|diensten|hulp|organis*|traject*|thuiszorg|behandel*
    zorgcoordin*|casemanag*|zorgtrajectbegeleid*
    thuiszorg|poetsdienst|gezinszorg sporen|opstart*|inschakel*|regel*|organis*
    coordineert|coordineren zorg*|hulp*|team*|behandel*|dienst*`,
  intervisie: `intervis*|supervisie*|casusbesprek* !aanbod !kans*`,
  'projecten-leiden': `project* leid*|opvolg*|trek*|beheer*|coordin*|uitwerk*|managen|management|opzet*
    projectmatig|projectmanagement|projectwerk*`,
  'beleid-maken': `beleid* mee*|uitwerk*|vorm*|visie|ontwikkel*|werk*|voer*|denk*|voorbereid*|jaarplan|strateg* !opleiding* !aankoop*
    jaarplan*|beleidsplan*|beleidsmatig|visie ontwikkel*|uitwerk*|opma*`,
  'team-versterken': `team*|sfeer|teamsfeer|samenhang versterk*|bewak*|positieve|goede|bevorder*|bouw*|zorg*|bijdrag* !kind* !groeps* !prettige !werk !samen* !zorgteam`,
  'overleg-leiden': `overleg*|vergader*|huisoverleg|werkgroep* leid*|voorzit*|zit*|modereer*|organis* !deel* !bijwon* !mee`,
  delegeren: `delegeer*|delegeren|takenverdel* taken|taak|verdeel*
    delegeren|taken verdelen|verdeelt`,
};
