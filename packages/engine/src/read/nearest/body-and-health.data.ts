import type { WordBook } from './word-sets.js';

/** Words for care of the body, nursing, medicines, observing, moving, rehabilitation and mental health. */
export const bodyAndHealth: WordBook = {
  'persoonlijke-verzorging': `
    ochtendtoilet*|avondtoilet*|ochtendzorg*|avondzorg*|lichaamsverzorg*|lijfzorg|verzorgingsmoment*|lichaamszorg*|zorgmoment*|basiszorg*
    verzorgt|verzorgen|verzorging|verzorg bewoner*|client*|patient*|gebruiker*|gast*|mensen|senior*|oudere*|zorgvrager* !haar !tuin !dier* !wond*
    dagelijkse|lichamelijke|hygienische zorg|zorgen|hygiene|verzorging
    zorgen toedienen|verlenen|bieden|toedient|verleent !mantel*
    adl*
    opstaan|opgestaan|opstaat helpt|helpen|hulp|help
    helpt|helpen|hulp bij dagelijkse handelingen
    staat|sta bewoner*|client*|patient* bij
    lichamelijke|fysieke ondersteuning|hulp|noden|zorgnoden`,
  wassen: `
    was|wast|wassen|wasbeurt*|gewassen wie|bewoner*|client*|patient*|persoon|mensen|mevrouw|meneer|bed|lavabo|lichaam|me|mij|hen|rug
    badbeurt*|sponsbad|bedbad*|voetbad*|wasbeurt*|wassing*
    douche*|douchen|doucht|bad|baden !wc !verdel* !poets* !schoon*
    inzepen|zeept|afdrogen lichaam|rug|haar`,
  aankleden: `
    kleren|kleding|kledij|outfit|trui|hemd|broek aandoen|aantrekken|uittrekken|kiezen|uitkiezen|klaarleggen|aan|uit|kiest|trekt|doet|helpt|helpen !was* !strijk* !herstel*
    kleedt|kleden|aankleed*|uitkleed*|omkleed*
    schoenen|sokken|jas|kousen|pantoffels aandoen|aantrekken|aan|uit|helpt|helpen`,
  'haar-en-scheren': `
    scheren|scheert|scheerbeurt*|baard*|kapper*|kapsel*|haarverzorging|haren|haar wassen|kammen|kamt|knippen|verzorgen|borstelen|scheert|scheren|doen|doe|was|wast
    kammen|kamt|haardroog*|krulspeld*|kapsel*|manicure
    scheren|scheert`,
  mondzorg: `tanden|tand|gebit|kunstgebit|mond poetsen|poetst|verzorgen|verzorgt|spoelen|reinigen|hygiene
    mondhygiene|mondverzorging|tandenpoetsen|tandprothese*|gebitsprothese*`,
  'nagels-en-voeten': `
    nagel*|teennagel*|voetverzorging|pedicure|voetzorg
    voeten|voet verzorgen|verzorgt|controleren|inspecteren|wassen|bad`,
  'huid-verzorgen': `
    huid|huidplooi* insmeren|verzorgen|verzorgt|controleren|smeren|observeren|inspecteren|smeert
    hydrater*|insmeren|bodylotion|huidverzorging|roodheid`,
  toilethulp: `
    toilet|wc|bedpan|urinaal|toiletstoel|postoel helpen|helpt|hulp|begeleiden|zetten|begeleidt|brengen|bewoner*|client*|patient*|naar|op|leegmaken|aanreiken !poets* !reinig* !schoon*
    toiletbezoek|toiletgang|toiletmoment*|toilettraining|bedpan*`,
  incontinentiezorg: `
    incontinen*|incomateriaal|verschoning*|inlegger*
    luier*|pamper*|verband* bewoner*|client*|volwassen*|oudere* wissel*|vervang*|ververs*|verschon*`,
  steunkousen: `steunkous*|kousen|elastische aantrekken|trekt|aan|doen|uittrekken|doet
    steunkous*|compressiekous*|spataderkous*`,
  'hulpmiddelen-dragen': `bril|hoorapparaat|hoorapparaten|brillen|prothese|protheses poetsen|insteken|verzorgen|aanreiken|batterij*|opzetten|kuisen`,
  'slapen-en-rust': `
    slapen|slaap|nachtrust|rusten|bed leggen|legt|helpen|helpt|brengen|brengt|steken|stopt|onderstoppen|begeleiden|slapengaan !gezin*
    slaapritueel|slaaprituelen|bedtijd|bedritueel|slapengaan|nachtrust|middagrust
    instopp*|onderstopp*`,
  comfortzorg: `
    comfort|comfortabel bieden|verhogen|zorgen|zorgt|bewaken|patient*|bewoner*|liggen|zitten|gast* !zit*
    kussen* opschudden|goed|leggen|schikken
    deken*|dekentje`,
  'intimiteit-respecteren': `privacy|intimiteit|schaamte* respect*|bewaken|bewaakt|bewoner*|client*|patient*|beschermen
    schaamtegevoel*`,
  zelfredzaamheid: `
    zelfredzaam*|zelfstandigheid|autonomie|eigen|zelf regie|kracht|mogelijkheden|krachten|stimuleer*|bevorder*|versterk*|doen|stimulering
    zelf doen|kunnen|probeert|laat|laten|nog !je !jezelf
    zelfredzaam*|zelfzorg*|onafhankelijk*
    aanmoedigen|moedigt|stimuleren|stimuleert|motiveert zelf|zelfstandig
    zet|zetten mensen|bewoner*|client* aan`,
  verplaatsen: `
    transfers|transfertechniek*|verplaatsingstechniek*|verleggen|verlegt|herpositioner*
    bed|zetel|stoel|rolstoel|sofa halen|haalt|helpen|helpt|tillen|zetten|uit|zet|recht !dek* !ververs* !opma*
    recht|overeind zetten|zet|helpen|helpt|komen mensen|patient*|bewoner*
    passief|actief|actieve lift|tillift`,
  'heffen-tillen': `
    til|tilt|tillen|heffen|heft|hef|heftechn*|tiltechniek*|heftechniek*|rugsparend*|rugvriendelijk*|ergonomisch*
    zware|zwaar lasten|koffers|dozen|dragen|sleuren|tillen|heffen|bakken
    rug zorg|draagt|sparen|besparen|ontzien|beton`,
  tillift: `tillift*|plafondlift*|stalift|actieflift|passieflift|glijplank*|glijzeil*|tilmat*|tilhulp*|liftzak*`,
  lighouding: `
    ligschaal|zitschaal|lighouding|zithouding|zitcomfort|positioner*|wisselhouding*|zitsysteem|houdingswissel*
    ligt|liggen|zit|zitten goed|comfortabel|juiste houding|legt|positie`,
  'decubitus-voorkomen': `decubitus*|drukpunt*|drukletsel*|doorligwond* voorkom*|preventie|vermijd*
    decubituspreventie|wisselligging|alternerend*`,
  'helpen-lopen': `
    stappen|loopt|lopen|wandelen|stapt|mobiliseren rollator|looprek|arm|ondersteun*|helpen|helpt|oefenen|gang !mee !school !straat !post !boodschap*
    mobilisatie|mobiliseren|mobiliseert|loophulp*|gangrevalidatie|rollator*|looprek*|stapoefening*`,
  rolstoel: `rolstoel*|rolwagen* !bus* !schrik !vastmak* !advis* !kies* !kiest !herstel* !advies`,
  valpreventie: `valincident*|valpreventie*|valrisico*|valgevaar|struikel* !registr*
    vallen|val voorkomen|vermijden|risico`,
  'bewegen-stimuleren': `
    bewegen|beweging|turnen|gymnastiek|beweegmoment*|beweeggroep*|bewegingsmoment*|bewegingssessie* !leer
    zetelgym*|stoelturn*|beweeg*|bewegings* groep*|sessie*|les*|activiteit*|leid*|organis*|begeleid*`,
  observeren: `
    observeer*|observatie*|observeren|gadeslaan
    toestand*|gezondheidstoestand|gedrag opvolgen|volgt|volgen|bewaken|bewaakt|beoordelen|inschatten|controleren|monitoren
    monitoren|monitort|monitoring patient*|bewoner*|client*|toestand|gezondheid*|parameters
    patiententoezicht
    volgt|volgen hen|patient*|bewoner*|client* op|nauw*|voet`,
  signaleren: `
    verandering*|afwijking*|signalen|bijzonderhe*|achteruitgang|onregelmatig* melden|meldt|signaleren|signaleert|doorgeven|opmerken|merkt|ziet|oppikken|opvangen|bespreken|geeft
    misgaat|misloopt|scheelt|verkeerd|loos merk*|zie*|bel*|meld*|zeg*|verwittig*|doorgeven
    merk|merkt|ziet|opmerken|voelt iets|iemand|ongewoon*|anders|risico*|snel
    aan de|bel trek*
    doorgeven|geeft door|wat ziet|opvalt|opmerkt|hoort|vaststelt
    verwittig*|belt|bel|waarschuwt|waarschuwen|meldt|melden|roept|roep|zegt|zeggen|vertelt|alarmeert verpleeg*|arts*|dokter*|huisarts*|hoofdverpleeg*|verantwoordelijke|zorgkundige|teamleid*|chef*|intensivist|leidinggeven*|maatschappelijk
    signaalfunctie|signaleer*|signalering|signaleren
    stelt|stel|brengt huisarts|arts|verpleegkundige|team hoogte`,
  'parameters-meten': `
    bloeddruk*|pols|hartslag|temperatuur|koorts|saturatie|gewicht|lengte|parameters|vitale meten|meet|opvolgen|noteren|controleren|nemen|neemt|wegen|noteert|bewaken|controleer*|opneemt !gerecht* !koelkast* !frigo*
    meten|meet wegen|weegt|parameters
    parametercontrole*|parameters|vitale|monitoring|vroegtijdige|ews !pijnscore*
    hart|longen|nieren monitor`,
  'glycemie-meten': `glycemie*|bloedsuiker*|glucose*|suikerwaarde*|suikergehalte`,
  vochtbalans: `vochtbalans*|vochtinname*|drinklijst*|eetlijst*|voedingslijst*|vochtopname|vochtlijst
    genoeg|voldoende drinken|drinkt|vocht
    gewicht* opvolg*|evolutie`,
  'pijn-observeren': `pijn*|pijnscore* !chronisch* !palliat* !rug`,
  rapporteren: `
    rapport*|rapporteer*|rapportage|briefing verzorg*|nauwkeurig|mondeling|schriftelijk|dagelijks|correct|aan|maak*|schrijv*|over|opma*
    noteer*|noteert|noteren|schrijft|neerschrijven bevindingen|vaststelling*|gebeurtenis*|observatie*|papier|wat|dag|map|bijzonderhe*
    rapporteer*|rapportage|dagrapport*
    schriftelijk|mondeling verslag*|brengt|uitbrengen`,
  'dossier-bijhouden': `
    dossier*|dossiers|zorgdossier|bewonersdossier|clientdossier*|patientendossier*|epd|elektronisch bijhouden|houdt|registr*|noteren|noteert|invullen|aanvullen|vullen|vult|actueel|bijwerken|werk|werkt|schrijf*|schrijven|beheer*|opvolg*|opma*|aanleg*|beheren !sociaal !sociale
    registreren|registreert|registratie|documenteren|documenteert|bijhouden zorg*|handelingen|gegevens|interventies|contacten|begeleiding|prestaties !uren !aanwezig*
    zorgregistratie|dossierbeheer|dossiervorming|dossiervoering|zorgadministratie|belrai|katz*|katzschaal`,
  zorgplan: `
    zorgplan*|leefplan*|zorgleefplan*|woonzorgleefplan*|behandelplan*|ondersteuningsplan*|verpleegplan* !dag*`,
  handelingsplan: `
    handelingsplan*|begeleidingsplan*|hulpverleningsplan*|ondersteuningsplan*|trajectplan*|hulpplan*|actieplan*|ontwikkelingsplan*|veiligheidsplan*|stappenplan*
    plan schrijft|uitschrijven|schrijven|hun|opmaken|opstellen|samen client*|hen|jongere*|bewoner*|gezin*|gast*`,
  'noden-inschatten': `
    noden|behoeften|zorgnood|zorgnoden|zorgvraag|zorgvragen|hulpvraag|hulpvragen|zelfredzaam* inschatten|schat|detecteren|inschat*|bevragen|verhelder*|analyseer*|achterhalen|kaart|vaststellen|bepalen|ingeschat|observer*|verken*|peilt|inspelen|speelt
    behoefteanalyse|zorgzwaarte|indicatiestelling|belrai|katz|zorgscreening
    vraag achter
    brengt|brengen|breng kaart patient*|client*|bewoner*|gast*|gezin*|thuis|situatie|wat|noden`,
  anamnese: `anamnese*|levensverhaal|levensloop|levensgeschiedenis`,
  intake: `intake*|kennismakingsgesprek*|opnamegesprek*|opnameges*|aanmelding* aanmelders|nieuwe|voer*|doe*|behandel*|client*|onthaal|verwerk*
    intakegesprek*|intakes|intake|opnamegesprek*`,
  'klinisch-redeneren': `klinisch* redener*|blik|inzicht|denken|beslissing*|oordeel*|diagnos*`,
  'methodisch-werken': `methodisch|methodiek*|planmatig|evidence|methoden toepas*|werken|hanteren|werkt|gebruik*|based|inzetten`,
  'ontslag-voorbereiden': `ontslag*|terugkeer|thuiskomst voorbereid*|regel*|plan*|gesprek*|organis*|huis|bereid*
    ontslagmanagement|ontslagplanning|ontslagvoorbereiding|nazorg`,
  'verpleegkundige-handelingen': `
    verpleegtechn*|verpleegkundige|technische verstrekking*|acte*|handeling*|interventie*|prestatie*|zorgen|taken|zorg|zorgverlening|behandeling*|technieken !onder !toezicht !leraar
    totaalzorg|patientenzorg|patientgericht*|verpleegzorg*|verpleging
    redon*|drain*|neussonde|zuurstofbril
    zorg|zorgen bed|patient* kwaliteitsvol*|integraal|integrale|professionele|deskundige|toedien*|verleen*|geef*|geven !dring*
    injecties|sondes|katheters !psych*`,
  'gedelegeerde-handelingen': `gedelegeerd*|toevertrouwd*|bekwame|toegewezen helper|handeling*|verpleeg*|taken
    toezicht|delegatie|opdracht verpleegkundige`,
  wondzorg: `wond|wonde|wonden|wondje*|wondzorg*|verbanden !doorlig* !decub*
    verband*|zwachtel*|pleister* verzorg*|wissel*|verwissel*|ververs*|aanleg*|verbind*|leg*|vernieuw*
    verbindt|verbinden been|wond*`,
  compressietherapie: `zwachtel*|compressie*|windel*`,
  blaassonde: `sonde*|sondeer*|katheter*|catheter*|blaaskatheter* plaats*|verzorg*|zorg|wissel*|spoel*|urine|blaas !maag !voeding*`,
  infuus: `infuus*|infuzen|perfusie*|baxter*|poortkatheter|portacath|picc*|poortsysteem|infuusstaander* !meenemen`,
  'bloed-afnemen': `bloed*|bloedstaal* afname*|afnemen|prik*|neem*|trek*|nam* !druk !transfus* !bloeddruk* !schrik !bang`,
  'stalen-nemen': `staalname*|staalafname*|urinecontrole*|urinestaal*|wisser*|uitstrijk*|hielprik* !bewaren !breng* !weg*
    stalen|staal neem*|nemen|afnem*|patient*|urine|bloed !bewaren !breng* !weg*`,
  'aerosol-zuurstof': `aerosol*|zuurstof*|zuurstofles*|verneveling`,
  spoedzorg: `triage*|spoedgeval*|urgenti*|spoedopname*|spoeddienst !overdra*`,
  'intensieve-zorg': `kritiek*|intensieve|inotropica|titreer*|cvvh|ecmo|hemodynamisch*|critical|highcare|shock zorg*|patient*|titreert|titreren|sluit|behandel*|bewak*|aan
    inotropica|titreert|cvvh|ecmo|hemodynamisch*|nierfunctievervangend*`,
  reanimeren: `reanimat*|reanimer*|aed|bls`,
  'operatie-assistentie': `operatie* assist*|instrument*|omloop*|zaal|voorbereid*|peroperatief|steriel*
    peroperatie*|operatiekwartier|operatiezaal|instrumenteren|anesthesie*`,
  'heelkunde-zorg': `ingreep|operatie|ingrepen|postoperatie*|preoperatie* voorbereid*|bereid*|opvolg*|volgt|volgen|na|voor|patient*|zorg`,
  'arts-assisteren': `
    assist*|bijstaan|bijstaat|staat|helpt|ondersteun* arts*|dokter*|huisarts*|specialist*|geneesheer
    zaalronde*|ronde*|consultatie*|toer arts*|dokter*|mee|zaal
    onderzoek*|onderzoeken assist*|voorbereid* arts*|medisch*|patient*`,
  'chronische-zorg': `chronisch* zieken|aandoening*|patient*|ziekte*|zorg`,
  thuisverpleging: `ronde|toer|tournee|patiententoer voormiddag*|avond*|wijk|rijd*|patient*|thuis
    thuisverpleg*|wijkteam|wijkverpleg*
    aan huis|thuis verpleeg*`,
  'spreekuur-praktijk': `spreekuur|spreekuren|consult|consulten|consultatie|consultaties houd*|doe*|verricht*|voer*|geef*|verpleegkundig* !plan* !inplan*
    klas|klassen|leerling* ontvang*|onderzoek*|medisch*|vaccin*
    ogen|gehoor|zicht test*|meten`,
  nomenclatuur: `riziv|nomenclatuur|attest*|getuigschriften aanreken*|factureren|prestatie*|verstrekte|facturatie`,
  'medische-kennis': `ziektebeeld*|anatomie|fysiologie|pathologie*|aandoening*|ziekteleer|medische|gezondheidszorg kennis|inzicht|basiskennis|weet|ken|kent|interesse|achtergrond !termen !taal
    ziektebeeld*|pathologie*|anatomie|fysiologie`,
  'medische-toestellen': `toestel*|toestellen|apparatuur|monitor*|apparaten medisch*|bedien*|controleer*|kalibr*|sluit !keuken* !poets*`,
  'medicatie-toedienen': `
    medicatie|medicijn*|geneesmiddel*|pillen|pil|medicament*|siroop toedien*|toedient|geven|geeft|dient|uitdelen|deelt|verdelen|aanreiken|innemen|inname|neemt|rondgeven|bedelen|ronde|innam*|helpen
    medicatieronde*|medicatiebedeling|medicatietoediening|medicatiebeheer !klaar*`,
  'medicatie-klaarzetten': `medicatie|medicijn*|geneesmiddel*|pillen|pillendoos|weekdoos|weekdoz*|pillendozen klaarzet*|klaar*|zet|bereid*|vul*|uitzet*|sorteer*
    weekdoos|weekdoz*|pillendoos|pillendozen|medicatiedoos|dosette*`,
  'medicatie-opvolgen': `medicatie*|geneesmiddel*|medicijn* opvolg*|volgt|controle*|controleer*|toezicht|toezien|nakijken|kijk*|bewaak*|nagaan|nazien|beheer*|schema*|therapietrouw
    therapietrouw|bijwerking*`,
  inspuitingen: `inspuit*|injectie*|spuitje*|spuit|inspuiting* !vaccin* !insulin*`,
  vaccineren: `vaccin*|inent* toedien*|zetten|geven|zet|campagne*|prik*`,
  'geneesmiddelen-afleveren': `
    klant*|patient* balie|toog|apotheek*|medicatie|geneesmiddel*|voorschrift* help*|bedien*|advis*|lever*|afhaal*
    aflever*|afleveren geneesmiddel*|medicatie
    krukken|bloeddrukmeter*|aerosol klant*|help*|uitleg*|leg`,
  'magistrale-bereidingen': `bereiding*|zalf|zalven|capsule*|siropen|magistra*|bereidt maak*|magistra*|bereid*|apothe*`,
  'individuele-medicatiebereiding': `imv|medicatierol*|blister* bereid*|maak*|voorbereid*|controleer*`,
  'therapie-evalueren': `behandelplan*|behandeling*|therapie*|resultat*|oefenprogramma* evalu*|opma*|opstel*|bijsturen|bijstu*|stel*|stuur* !medicat*
    onderzoekt|onderzoeken bewoner*|patient*|client* kine*|revalid*|logo*|ergo*`,
  kinesitherapie: `
    kine*|ademhalingskine*|kinesitherap*|lymfedrain*|massage*|manuele|tractie*|ademhalingstherap*|bobath|taping|elektrotherap*|echografie behandel*|toepas*|geef*|techniek*|uitvoer*|beheers*|kennis|therapie|oefen*|drainage
    kinesitherapie|lymfedrainage|ademhalingskine*|oefentherapie|bobath`,
  ergotherapie: `ergotherap*|handfunctie*|spalk*|copm|amps|handtherapie !collega* !samen !overleg* !met`,
  'adl-training': `
    oefen*|oefent|train*|traint|aanleren|leert wassen|koken|aankleden|adl*|huishoud*|vaardighe*|handelingen|boodschap*|winkelen|geld|klok|openbaar
    vaardigheidstraining|keukentraining`,
  'hulpmiddelen-adviseren': `hulpmiddel*|rolstoel*|rollator*|aanpassing* advies|advis*|uitproberen|kies*|kiest|aanvragen|aanvraag|keuze|zoek*|bestel*|aanreiken|testen|passen`,
  woningaanpassing: `woning*|huis aanpas*|aangepast*|aanpassing*|drempel*`,
  revalidatie: `revalid*|herstel* oefen*|begeleid*|behandel*|patient*|traject*|programma* !rouw !kleding`,
  logopedie: `logopedi*|spraak*|taalstoornis*|stem|slikrevalidatie|articulatie|stotter* behandel*|therap*|oefen*|onderzoek*|train*|begeleid*|test*`,
  'cognitieve-training': `geheugen*|geheugentraining|cognitie* train*|oefen*|spel*|stimul*`,
  ontspanningsoefeningen: `relaxatie*|ontspanningsoefen*|ademhalingsoefen*|mindfulness`,
  bevalling: `bevalling*|arbeid|verlos*|kraambed|ctg|partus begeleid*|opvang*|bijst*|volg*|help*|monitor*
    geboorteplan*`,
  'postnatale-zorg': `moeder|kraamvrouw*|mama kind|baby*|controle*|bevalling|opvolg*|zorg*|verzorg*|nazorg|volg*
    kraambed*|kraamafdeling|kraamvrouw*|postnat*|baarmoeder`,
  pasgeborenen: `pasgeboren*|hielprik*|geelzucht|navel*|couveuse*|neonat*`,
  'prenatale-zorg': `prenata*|zwanger*|echos zwanger*|controle*|begeleid*|consult*|opvolg*|volg*|raadpleg*`,
  borstvoeding: `borstvoeding*|kolven|afkolven|lactatie*|aanleggen`,
  'palliatieve-zorg': `palliat*|terminaal|terminale|levenseinde|uitbehandeld*`,
  stervensbegeleiding: `sterven*|stervende*|afscheid|laatste thuis|begeleid*|nabij*|neem*|waken|momenten|uren|dagen|adem|wil
    waken sterf*`,
  rouw: `rouw*|verlies|verdriet omgaan|begeleid*|ondersteun*|troost*|gesprek*|verwerk*|bij`,
  zingeving: `zingev*|geloof|levensbeschouw*|spiritue*|pastora*|levensvragen`,
  'ethisch-handelen': `ethisch*|ethiek|deontolog* handel*|code*|reflect*|beslis*|overleg*|werken|kader*`,
  'psychiatrische-zorg': `
    psychisch*|psychiatr*|geestelijk*|mentale kwetsbaar*|problem*|aandoening*|zorg|lijden|gezondheid|noden|stoornis*|ziekte*|patient*|client* !sterk !studies
    psychos*|depress*|angststoornis*|borderline|ontwenning*|kwetsbaarheid opvolg*|begeleid*|behandel*|zorg*|observ*|volg*`,
  verslaving: `verslav*|drug|drugs|druggebruik*|alcoholproble*|middelengebruik*|afkick*|ontwenning*|gokken !schrik`,
  suicidepreventie: `zelfmoord*|suicid*|zelfdod*`,
  'psychologische-begeleiding': `
    psychodiagnost*|psychologisch*|psychotherap*|therapeutisch* onderzoek|gesprek*|begeleiding|behandel*|testen|diagnost*|sessies|hulp|screen*
    diagnostisch*|diagnostiek|psychodiagnost*|testafname*|therapiegesprek*|psychotherap*
    individuele|groeps therap*|therapie`,
  groepstherapie: `groepssessie*|groepstherap*|groepsgesprek*|praatgroep*|groepswerk|therapiegroep*|trainingen groep*|leid*|geef*|begeleid*|organis*`,
  crisis: `crisis*|crisissen|escal*|noodsituatie opvang*|beheers*|ingrijp*|handel*|interven*|hanteer*|omgaan|sta*|rustig
    crisisinterventie*|crisissituatie*|crisisgesprek*`,
  agressie: `
    agress*|dreig*|verbaal|uitbarsting*
    roept|roepen|tieren|schelden|vloekt|slaan|slaat|duw|spuwt|grote omgaan|kalm|rustig|tegen|schrik*|kan|mond|bang|reage*|niet
    boze|kwade|opgewonden|boos mensen|client*|bewoner*|patient*|familie*|bezoekers|sussen`,
  'moeilijk-gedrag': `probleemgedrag|gedragsproblem*|gedragsmoeilijk*|uitdagend|grensoverschrijdend|onbegrepen|storend|moeilijk gedrag*|omgaan
    gedragsproblem*|gedragsstoornis*|probleemgedrag|gedragsmoeilijkhe*`,
  'medicatie-bewaren': `koelkast|bewaren|bewaar medicatie|geneesmiddel*|temperatuur geneesmiddel*`,
  dementie: `dement*|alzheimer*|geheugenproblem*|vergeet* bewoner*|mensen|person*|oudere*|omgaan|zorg*|begeleid*|kennis|client*`,
  'verwardheid-onrust': `verward*|onrust*|dwaal*|dolen|gedesorienteer*`,
  'eerste-hulp': `ehbo*|wondje*|ongeval*|ongeluk* hulp|hulpverlen*|verzorg*|zorgen|attest|brevet|opleiding
    ehbo*|eerstehulp*|schaafwond*`,
  'dringende-hulp': `
    slachtoffer*|gewond* toestand|beoordel*|stabil*|verzorg*|help*|zorg*|behandel*|opvang*|woord
    breuk*|bloeding* spalk*|stelp*
    112*|ambulance|dringend* hulp*|oproep*|interventie*|medische
    ongeval*|ongelukken uitrukken|rij*|rukt|uit`,
};
