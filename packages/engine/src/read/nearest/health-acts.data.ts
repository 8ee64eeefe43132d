import type { WordBook } from './word-sets.js';

/** What is done for health, as people say it: nursing, medicines, observing, therapy, birth, the mind, the end of life, transport. */
export const healthActs: WordBook = {
  'verpleegkundige-handelingen': `
    verpleegtechnisch*|verpleegkundig*|technische|medisch handeling*|prestatie*|verstrekking*|zorgen|techniek* !administ*
    drains|drain|redon*|katheter*|sondes|infusen ~verzorgen|~plaatsen|~opvolgen|~verwijderen !hecht*`,
  'gedelegeerde-handelingen': `toevertrouwd*|gedelegeerd*|delegatie|bekwame verpleegkund*|handeling*|helper|taken|adl`,
  wondzorg: `
    wond|wonden|wonde|operatiewond*|snijwond*|brandwond*|snee|ulcus ~verzorgen|~verbinden|~reinigen|~spoelen|~ontsmetten|~opvolgen|~evalueren|~dichten|verband !eerste !ehbo
    verband|verbanden|pleister*|kompres* ~aanleggen|~vervangen|~vernieuwen|~verversen|~wisselen|~verwisselen|~aanbrengen|wond* !pamper* !incontinen*`,
  'doorligwonden-verzorgen': `doorligwond*|decubituswond*|drukwond*|ligwond* ~verzorgen|~behandelen|zorg|~verbinden`,
  hechtingen: `hechting*|draadjes|haakjes|agrafes|nietjes|drains ~verwijderen|~uithalen|~uitnemen|~wegnemen|~losknippen`,
  compressietherapie: `been|benen|zwachtel*|windel*|drukverband* ~zwachtelen|~inwikkelen|~inzwachtelen|~omwikkelen|~aanleggen`,
  stomazorg: `stoma*|zakje ~verversen|~vervangen|~verzorgen|~wisselen|~leegmaken stoma*|buik`,
  blaassonde: `blaassonde*|katheter*|urinezak*|sonde ~plaatsen|~steken|~spoelen|~wisselen|~leegmaken|~verzorgen|~opvolgen`,
  lavement: `lavement|klysma|microlax|darm* ~geven|~zetten|~spoelen|~toedienen`,
  infuus: `infuus|infuzen|infusen|baxter|perfusie*|poortkatheter*|lijn ~prikken|~aanhangen|~plaatsen|~aankoppelen|~afkoppelen|~steken|~opvolgen|~verwisselen|~instellen|~laten !telefoon* !productie* !lijn*`,
  'bloed-afnemen': `bloed|bloedstaal*|ader*|venapunctie ~prikken|~nemen|~afnemen|~trekken|~aanprikken !druk !schrik !bang !tegen`,
  'stalen-nemen': `staal|stalen|urine*|stoelgang*|sputum*|wisser*|keel* ~afnemen|~nemen|~opvangen|~verzamelen|cultuur|~wissen`,
  ecg: `ecg|hartfilm*|elektrode* ~afnemen|~nemen|~maken|~plakken|~kleven`,
  tracheazorg: `canule*|slijm*|luchtpijp*|tracheo* ~aspireren|~wegzuigen|~verzorgen|~reinigen|~verwisselen`,
  beademing: `beademing*|cpap|bipap|ademhaling* ~beademen|toestel*|~instellen|~bewaken|~opvolgen`,
  'intensieve-zorg': `intensieve|kritiek*|levensbedreig*|vitale|levensfuncties|instabiele ~bewaken|zorg*|patient*|~monitoren|functies|~ondersteunen !begeleiding`,
  spoedzorg: `spoed|urgentie*|dringend*|triage|spoedgeval* ~inschatten|~trieren|~opvangen|zorg*|patient*|~beoordelen|eerst !verbind* !bel !mail* !vraag*`,
  'operatie-assistentie': `operatie*|ingreep|ok|chirurg* ~assisteren|~instrumenteren|~aangeven|omloop|~klaarzetten|instrument*|~bijstaan|~installeren`,
  'heelkunde-zorg': `
    operatie*|operatiekwartier|ingreep|ingrepen|narcose|verdoving|geopereerd* @mens|~opvangen|~terugkeren|~voorbereiden|~opvolgen|~verzorgen|~mobiliseren|~wakker|na|voor !assist* !wonden !instrument*`,
  'arts-assisteren': `@arts ~assisteren|~bijstaan|~voorbereiden|~klaarleggen|~klaarzetten|zaalronde|toer|handje|instrument* !bel* !contact !overleg* !praat* !notul*
    onderzoek*|consultatie*|raadpleging ~voorbereiden|~assisteren|~klaarleggen @arts|patient*|materiaal|~installeren`,
  'chronische-zorg': `chronisch*|langdurig* @mens|zieken|ziekte*|aandoening* ~opvolgen|~begeleiden|zorg|~leren`,
  diabeteszorg: `diabet*|suikerziek*|voetwonde* @helpen|educatie|@uitleggen|~opvolgen|~leren|begeleid*|mensen|voet*`,
  'cardiale-en-longzorg': `hart*|long*|copd|hartfalen|cardio* @mens|patient*|~opvolgen|revalidatie|zorg|dienst|ervaring !hart`,
  pediatrie: `zieke|kinderafdeling*|kinderziekenhuis|opgenomen kinderen|kind|zorg|verpleeg*|~verplegen !thuis !broer*`,
  thuisverpleging: `ronde|toer|route|tournee|adressen|deur patient*|zorg*|verpleeg*|thuis|verzorging|inspuit* !nacht !controle* !app !was* !poets*`,
  'spreekuur-praktijk': `spreekuur|consultatie*|raadpleging* ~doen|~houden|~zien|@mens zelfstandig|eigen|patienten|verpleegkundig* !assist* !klaar* !plan*`,
  'medische-toestellen': `
    toestel*|apparatuur|monitor*|pomp|pijnpomp*|infuuspomp*|spuitpomp*|scanner|bloeddrukmeter|pca* ~bedienen|~instellen|~aansluiten|~werken|~gebruiken|~afstellen|~kalibreren|@kijken|vertrouwd*|ervaring|kennis !keuken* !poets* !loop* !voeding* !water*
    looprobot*|robotica|robot vertrouwd*|~werken|ervaring|kennis`,
  functiemetingen: `gehoortest*|oogtest*|fietsproef|longfunctie*|inspanningsproef*|holter|endoscop* ~afnemen|~uitvoeren|~assisteren|~doen|~installeren`,
  'tandarts-assisteren': `tandarts*|mondhygien*|tandheelkund* ~assisteren|stoel|~afzuigen|~bijstaan|instrumenten`,
  nomenclatuur: `verstrekking*|prestatie*|zorgen|nomenclatuur* ~aanrekenen|~factureren|~coderen|riziv|~attesteren`,
  'medische-kennis': `kennis|basiskennis|~kennen|~weten|inzicht|achtergrond anatomie|ziekte|ziektes|ziekten|ziektebeeld*|lichaam|medisch*|aandoening*|orthopedie|heelkunde|fysiolog*|interne|pathologie !term* !taal !software`,
  'medicatie-toedienen': `
    pillen|pilletje*|medicatie*|medicijn*|medicament*|siroop|noodmedicatie|antibiotica|geneesmiddel* @geven|~toedienen|~innemen|~slikken|uur|~uitdelen|~toezien|~ingeven|ronde|~bedelen|~klaarleggen @mens|op|aan|tijd|~toedienen|juist* !klant* !apothe* !balie !klaarzet*
    pillen|pilletje*|medicatie|medicijnen @geven|~innemen|~slikken|~toedienen !klant* !apothe* !zeggen !uitleg*`,
  'medicatie-klaarzetten': `pillen|medicatie*|medicijnen|geneesmiddelen|pillendoos*|weekdoos*|weekdozen|medicatiedo* ~klaarzetten|~uitzetten|~vullen|~sorteren|~uitdrukken|~voorbereiden|~klaarleggen !rusthuis !robot !apothe*`,
  'medicatie-opvolgen': `
    medicatie*|geneesmiddel*|medicijn*|pillen|voorschrift*|schema* ~opvolgen|@kijken|opvolging|controle|dubbel|follow|toezicht|vergeten|therapietrouw|bijwerking*|~afbouwen !apothe* !lees* !week* !vervaldat*
    ingenomen|innam* @kijken|pillen|medic*`,
  inspuitingen: `spuit|spuiten|inspuiting*|injectie*|prik|prikken|spuitje* ~geven|~zetten|~toedienen|~steken|~prikken !insul* !vaccin* !bloed`,
  insuline: `insuline*|pen ~spuiten|~toedienen|~geven|~inspuiten suiker|diabet*|insuline`,
  'oog-oordruppels': `druppel*|druppeltje*|oogzalf|neusspray ~druppelen|oog|ogen|oor|oren|neus|~indruppelen|~toedienen|~geven`,
  'aerosol-zuurstof': `aerosol|zuurstof*|puffer*|inhalator*|neusbril|masker ~geven|~toedienen|~aansluiten|~opstarten|~zetten|~instellen|~aanbrengen !karren !kar !klant* !demonstr*`,
  vaccineren: `
    griepvaccin*|vaccin*|vaccins|coronavaccin* ~zetten|~geven|~toedienen|~prikken|~klaarmaken
    vaccin*|griepspuit*|prik|prikken|spuitje* ~vaccineren|~inenten|~zetten|griep|corona|~prikken|kinderen|campagne`,
  'voorschriften-lezen': `voorschrift*|order*|doktersvoorschrift* ~lezen|~uitvoeren|~inlezen|~ontcijferen|elektronisch|~nakijken|@arts|~interpreteren|~begrijpen !veilig* !dieet* !hygien*`,
  'geneesmiddelen-afleveren': `
    geneesmiddel*|medicijn*|medicatie|voorschrift*|doosje* ~afleveren|~meegeven|~verkopen|klant*|toog|balie|robot|~scannen|lade
    gevraagde|doos|doosje* robot|rek|lade|~halen voorschrift|~halen|klant`,
  'magistrale-bereidingen': `zalf*|zalven|capsule*|siroop|siropen|hoestsiroop|gels|creme|bereiding* ~maken|~bereiden|~mengen|~afwegen|~draaien|mortier|balans|apothe* !smeer* !huid !insmer*`,
  apotheekvoorraad: `
    vervallen|~vervallen|vervalt @kijken|~nakijken|~weghalen|rekken|wat|geneesm*
    apothe*|geneesmiddel*|medicatie|medicijn*|robot voorraad|~bestellen|bestelling*|levering*|vervaldat*|vervaldag*|~aanvullen|~wegzetten|~uitpakken|rekken|~stockeren
    vervaldatum|vervaldata|vervaldag*|vervallen producten|robot|apothe*|geneesm*|doos*|laden`,
  'individuele-medicatiebereiding': `medicatie*|pillen|weekdo*|rollen|zakjes|blister*|weekblister* ~verpakken|~bereiden|~vullen|~klaarmaken|per rusthui*|wzc|woonzorg*|patient|apothe*|bewoner|rustoord`,
  'gezondheidsproducten-adviseren': `voedingssupplement*|vitamine*|zelfzorg*|huidverzorging*|verzorgingsproduct*|inhalator*|cosmetica|zonnecreme|hoest*|babymelk|homeopath* advies|raad|@uitleggen|~adviseren|klant*|~aanbevelen|~demonstreren`,
  medicatiegesprek: `medicatieschema*|medicatienazicht|gebruik|geneesmiddelen* gesprek|apothe*|klant*|~overlopen|~bespreken|interactie*`,
  'verdovende-middelen': `verdovend*|narcotica|opia*|opioid*|kluis|morfine* ~registreren|~bewaren|register|kluis|~noteren|~tellen`,
  'medicatie-bewaren': `medicatie|geneesmiddel*|medicijn*|vaccin* ~bewaren|koelkast*|koel|kast|temperatuur|slot|frigo !klaar*`,
  'apotheek-winkel': `etalage*|toonbank*|rekken|vitrine*|promotie* apothe*|~inrichten|~aankleden|~verzorgen|~vernieuwen !mensen !kind*`,
  thuiszorgwinkel: `krukken|rolstoel*|ziekenhuisbed*|aerosol*|steunkous*|personenweeg*|babyweeg* ~verhuren|~uitlenen|~aanmeten|~verkopen|verhuur|~ontlenen`,
  'zalf-pleister-zetpil': `zalf*|zetpil*|suppo*|pijnpleister*|morfinepleister* ~smeren|~insmeren|~geven|~kleven|~steken|~aanbrengen|~toedienen`,
  geneesmiddelenkennis: `kennis|~kennen|~weten geneesmiddel*|medicatie|medicijn*|bijwerking*|farmac*`,
  observeren: `
    ~observeren|observatie*|~gadeslaan
    @kijken @kind|bewoners|client|clienten opschrijven|schrijft|noteren|ziet
    gedrag|toestand|eetlust|stemming|ademhaling|kleur|gezicht ~observeren|@kijken|@zien|~verandert|~veranderen !noteer*`,
  signaleren: `
    @melden wat|iets|dat|veranderingen|afwijk*|vreemd*|opvall*|zorgen|anders|vreemds|mis|scheelt @zien|verpleeg*|@arts|verantwoordelijke|hoofd*|apothe*|bureau|@collega !fouten !grens* !nee !neen
    @zien verandering*|verschil*|achteruitgang|signalen|iets|anders|vreemds @melden|op|tijdig|snel
    bel|alarm ~trekken|~slaan
    zegt|meldt|zeggen|melden wat ziet|merkt|opvalt !denkt`,
  'parameters-meten': `parameter*|bloeddruk|pols|koorts|temperatuur|gewicht|saturatie|hartslag|ademhaling|lengte ~meten|~nemen|~opmeten|~wegen|~controleren|~bepalen|~opnemen|~afnemen !keuken !koelkast !frigo !gerecht*
    @mens ~wegen|weegt gewicht|maand*|week*|schaal|regelmatig|@noteren`,
  'glycemie-meten': `suiker|glycemie|bloedsuiker|vinger* ~prikken|~meten|~controleren|waarde*|~nemen !insuline`,
  vochtbalans: `
    ~drinken|vocht*|gedronken|urine*|plas*|eten|gegeten genoeg|voldoende|hoeveel*|@noteren|@kijken|balans|lijst !flesje* !blaas* !staal* !rietje*
    vochtbalans|drinklijst|voedingslijst|eetlijst
    weinig|genoeg ~eten|~drinken wie|hoeveel|kijkt|let|noteert`,
  'pijn-observeren': `pijn* ~meten|~observeren|~scoren|schaal|score|@zien|@kijken|~bevragen|tekenen|~inschatten !chron* !rug !end*`,
  rapporteren: `
    @noteren wat|observatie*|bevinding*|vaststelling*|verloop|zorgen|bijzonderhed*|opvallend* !klant* !bestel* !voorraad* !rit*
    verslag*|dagverslag*|rapport*|schrift|communicatieschrift|zorgschrift|briefing* @noteren|~maken|~opmaken|~brengen|~uitbrengen|zorg|dag|wacht|kort !vergader* !medisch* !typ* !notul* !jaar*
    bevinding*|vaststelling*|observatie* @melden|~sturen|@arts|~delen|~noteren
    ~rapporteren|rapportage`,
  'dossier-bijhouden': `
    dossier*|zorgdossier*|patientendossier*|clientdossier*|fiche*|steekkaart* @noteren|~aanvullen|~aanmaken|~samenstellen|~nakijken|~ordenen|~opmaken|orde|zorgvuldig|up !sociaal !budget* !personeel* !schuld*
    test*|resultaten|scores|meting* ~invoeren|@noteren|formulier*|~vastleggen`,
  zorgplan: `zorgplan*|woonzorgleefplan*|leefplan*|zorgdoel*|verpleegplan* ~opmaken|~opstellen|~bijsturen|~maken|~uitwerken|~aanpassen|~evalueren|~schrijven !computer !software`,
  handelingsplan: `
    begeleidingsplan*|handelingsplan*|ondersteuningsplan*|actieplan*|ontwikkelingsplan*|individueel|persoonlijk plan*|~opmaken|~opstellen|~maken|~schrijven|~bijsturen|~evalueren|doelen
    bespreking|evaluatie|clientbespreking halfjaar*|jaarlijks*|~voorbereiden client*|bewoner*|plan*|~voorbereiden !team*`,
  'noden-inschatten': `
    zorgbehoefte*|zorgnood|zorgvraag|zorgzwaarte|zorgafhankelijkheid|noden|behoeften|hulpvraag|zorgnoden|ondersteuningsnood ~inschatten|~scoren|~bepalen|~nagaan|~onderzoeken|~detecteren|~peilen|~beoordelen|~screenen|~inschalen|kaart|~verhelderen
    katz*|belrai*|bel|inschaling* ~afnemen|~scoren|schaal|~invullen|~inschalen`,
  anamnese: `anamnese*|levensverhaal|voorgeschiedenis|gewoontes|ziektegeschiedenis|klachten ~afnemen|~bevragen|~vragen|~uitvragen|nieuwe|~noteren`,
  intake: `intake*|kennismakingsgesprek*|opnamegesprek*|startgesprek*|eerste gesprek*|~voeren|~doen|huisbezoek|kennismaking !functie* !sollic*`,
  'klinisch-redeneren': `klinisch*|~redeneren|verbanden|oorzaak|symptomen verband*|~leggen|~denken|~zien|verklaren|~herkennen|~interpreteren`,
  'methodisch-werken': `methodisch*|planmatig|doelgericht|stappen|systematisch* ~werken|te|werk|stap|plan !risico`,
  'ontslag-voorbereiden': `ontslag*|thuiskomst|terugkeer|naar huis ~voorbereiden|~plannen|~regelen|~organiseren|ziekenhuis !nieuwe !brief`,
  'palliatieve-zorg': `palliat*|levenseinde|ongeneeslijk*|laatste levensfase|terminaal|terminale|zorg*|fase|weken|@mens|~begeleiden`,
  stervensbegeleiding: `~sterven|stervende*|sterfbed|laatste|overlijden|afscheid ~waken|nabij|hand|uren|adem|bed|~begeleiden|~vasthouden|@mens|@familie|nacht !zorgen !groet`,
  'laatste-zorg': `overleden*|lichaam|gestorven|dode|overlijden|laatste ~wassen|~verzorgen|~afleggen|~aankleden|toilet|~opbaren|~groeten !nabij* !mens* !rug !eigen`,
  rouw: `verlies|rouw*|overlijden|gestorven|gemis|weduw*|nabestaand* ~praten|@helpen|~troosten|~opvangen|~verwerken|~omgaan|@familie|~luisteren|~dragen`,
  'vroegtijdige-zorgplanning': `
    later|wensen|einde|reanimatie ~willen|~wensen ~vragen|@praten
    wensen|wens|wilsverklaring*|levenseinde|euthanasie* ~bespreken|~praten|papier|gesprek*|~noteren|laatste|later|~vragen !menu* !eten`,
  zingeving: `
    communie|kapel|eucharistie|hostie|pastor|gebedsviering @brengen|~rondbrengen|~begeleiden|@mens|mee|~helpen
    geloof|geloofs*|zin|levensvragen|bidden|gebed*|mis|viering*|bezinning* ~bidden|~praten|~begeleiden|~vieren|~luisteren|ruimte|aandacht|~voorgaan|misviering !heb !heeft !poets*`,
  'ethisch-handelen': `ethisch*|ethiek|dilemma*|morele|euthanasie ~nadenken|vragen|~bespreken|~handelen|~overleggen|kwesties|~afwegen`,
  'symptomen-verlichten': `pijn|benauwd*|angst|misselijk*|klachten|kortademig* ~verlichten|~verzachten|comfort|~bestrijden|levenseinde`,
  revalidatie: `
    revalid*|herstel ~begeleiden|~oefenen|~stappen|@mens|traject|~opbouwen|beroerte|breuk|heup*|knie* !werk* !visie
    transfers|stappen|evenwicht ~oefenen|~trainen|~inoefenen`,
  'adl-training': `
    @leren|~oefenen opnieuw|terug|weer ~dichtknopen|hemd|veters|koken|~aankleden|~eten|wassen|~aandoen
    aankleden|koken|wassen|keuken|trap|dagelijkse|huishouden|boodschappen|handelingen|knopen ~oefenen|~inoefenen|~trainen|~aanleren|stap`,
  'hulpmiddelen-adviseren': `hulpmiddel*|rolstoel*|rollator|aangepast*|looprek|bestek|tillift* ~aanvragen|~uittesten|~kiezen|~aanraden|~adviseren|advies|~zoeken|~passen|~uitproberen|~bestellen !lees`,
  woningaanpassing: `
    handgreep*|traplift*|drempel*|badkamer|douche handgreep*|~bekijken|nodig|aanpassing*
    woning*|huis|badkamer|trap*|kamer ~aanpassen|handgreep*|traplift|drempel*|aanpassing*|veilig toegankelijk*|obstakel* !poets*`,
  kinesitherapie: `massage*|oefentherapie|ademhalingsoefening*|kine|kinesitherap*|manuele|spieren|gewrichten ~masseren|~mobiliseren|~geven|~behandelen|therapie|techniek*|oefeningen|~losmaken|~behandelen !zaal !breng*`,
  ergotherapie: `ergotherap*|spalk*|handfunctie|fijne ~oefenen|motoriek|~maken|therapie|~geven|behandel*`,
  logopedie: `spraak*|stem|slikken|uitspraak|stotter*|taalontwikkeling* ~oefenen|~behandelen|~trainen|~onderzoeken|therapie|~testen !tolk*`,
  psychomotoriek: `psychomotor*|bewegingsopvoeding|motorische psychomotor*|therapie|therapeut`,
  'creatieve-therapie': `muziek|beeldende|drama|kunst|dans therapie|therapeut*|therapeutisch`,
  'cognitieve-training': `
    ~trainen|~oefenen|~prikkelen geheugen|hersen*|denken
    geheugen*|woorden|hersen*|aandacht|concentratie ~trainen|~oefenen|spel*|oefening*|~vinden|training !kind* !klas`,
  'therapie-evalueren': `
    oefenschema*|behandelplan*|oefenprogramma* ~opstellen|~stellen|~uitwerken
    behandeling*|therapie*|oefenschema*|schema|oefenprogramma*|behandeldoel*|behandelplan*|doelen ~aanpassen|~bijsturen|~opstellen|~evalueren|~bijstellen|~opbouwen|vordering*|~stellen patient*|zodra|therap*|oefen*|behandel*|schema !medic* !dienst* !uur*
    vordering*|vooruitgang ~meten|~evalueren|~volgen|~testen|tests !kind*`,
  'prothese-oefenen': `prothese*|brace*|kunstbeen|kunstarm ~oefenen|~leren|~stappen|~lopen|~gebruiken`,
  werkhervatting: `werk|job terug|opnieuw|hervat*|na ziekte|~ziek|~opstarten|revalid* !school*`,
  hydrotherapie: `zwembad|water ~oefenen|oefeningen|therapie`,
  'conditie-trainen': `conditie|kracht*|spierkracht|uithouding*|fitness* ~trainen|~oefenen|~opbouwen|@mens|toestellen|training !goede !eigen !jouw`,
  ontspanningsoefeningen: `ontspanning*|ademhaling*|relaxatie|yoga|mindfulness|meditatie ~oefenen|oefeningen|~geven|~leren|~begeleiden|sessie*`,
  'therapie-ondersteunen': `oefeningen|therapie|oefenzaal|kinezaal ~herhalen|@helpen|~klaarzetten|~meedoen|~verderzetten|~hernemen|voorgeschreven|kine*|ergo* !opstel*
    therapeutisch* programma|~ondersteunen|~bijstaan`,
  'neurologische-zorg': `parkinson|multiple|ms|spierziekte*|neurolog* @mens|sclerose|patient*|zorg|~omgaan`,
  'prenatale-zorg': `zwangere*|zwangerschap*|prenatale ~opvolgen|@kijken|consult*|raadpleging*|begeleid*|~begeleiden|echo* !verlies`,
  bevalling: `bevalling*|arbeid|weeen|ontsluiting|barende|verloskamer ~begeleiden|~opvolgen|~opvangen|@helpen|~bijstaan|~ondersteunen|~puffen|~bevallen !markt* !rug !na`,
  'postnatale-zorg': `
    baby|kindje bad|badje|~badderen ouders|moeder|mama|papa ~tonen|@leren|@helpen
    moeder|mama|kraamvrouw|kraamtijd|baarmoeder|hechting* ~controleren|na|~opvolgen|bevalling|geboorte|~verzorgen|baby !hecht* !breng* !troost*`,
  'kraamzorg-thuis': `kraam*|geboorte|bevalling|jong gezin|thuis|huishoud* @helpen|~ontlasten|~verzorgen|zorg|hulp !verlos*`,
  pasgeborenen: `pasgebor*|navel*|geelzucht|apgar|hielprik|vernix|baby ~verzorgen|~badderen|~wegen|~meten|eerste|geboren|~prikken|controle !peuter* !kinderopvang !opvang`,
  borstvoeding: `borstvoeding*|borst|kolf*|tepel* ~aanleggen|~begeleiden|~kolven|~voeden|@helpen|uitleg`,
  bekkenbodem: `bekkenbodem*`,
  'mentaal-rond-geboorte': `jonge|kersverse|postnataal*|kraamtranen moeder*|ouders|depress* onzeker*|gevoel*|~steunen|~geruststellen|~praten`,
  'lessen-toekomstige-ouders': `zwanger*|toekomstige|prenatale|geboorte lessen|les|infosessie|infoavond|cursus|puf*`,
  babyconsult: `baby*|zuigeling*|groei* ~wegen|~meten|groeicurve|ontwikkeling|consultatiebureau|~vaccineren !opvang*`,
  'psychiatrische-zorg': `
    psych*|depress*|psychose|angst*|schizofren*|bipolair*|kwetsbaar* @mens|zorg|~begeleiden|~omgaan|~verplegen|kwetsbaar*|ervaring|patienten !kennis !studies !stress !sterk !dementie
    stemmen|wanen|hallucinatie* ~horen|~omgaan|@mens`,
  herstelgericht: `herstel|krachten|kracht|sterktes|kansen|hoop ~werken|~vertrekken|~inzetten|~geloven|~uitgaan|@kijken|eigen !fysiek !operatie !revalid* !auto`,
  agressie: `
    klap|klappen|scheldwoord*|slaan|slaat|schoppen|schelden|bijten|spuwen|dreigen|dreigt|woede|razernij|verwijt* ~incasseren|~krijgen|tegen|~omgaan|@mens|~schrikken|rustig|kalm|~ingrijpen|hand|~opvangen !nieuws !deur !emmer
    uit hand ~lopen ~ingrijpen|kordaat
    boos|kwaad|agressief|dronken|lastig|luid|woedend* @mens|~bedaren|~kalmeren|~omgaan|~sussen|~aanspreken|~wordt`,
  'moeilijk-gedrag': `moeilijk*|lastig*|druk|uitdagend*|ongewoon|onvoorspelbaar gedrag|gedragingen|~omgaan`,
  crisis: `crisis*|escalatie*|noodopvang ~opvangen|~ingrijpen|kaart|~opstellen|plan|~inschatten|~handelen|~beheersen|~ontmijnen`,
  suicidepreventie: `
    zelfmoord*|suicid*|zelfdoding* gesprek*|@praten|~aangaan|~gaan
    suicid*|zelfmoord*|zelfdoding*|dood ~bespreken|~inschatten|gedachten|~vragen|~denken|~voorkomen|~praten !laatste`,
  verslaving: `
    drank|alcohol|drugs|fles|verslaving ~afhelpen|@helpen|af @mens
    verslaaf*|verslaving*|drank|alcohol*|drugs|gokken|cannabis|middelen ~afkicken|~omgaan|@mens|~begeleiden|~minderen|~stoppen|~praten|probleem !rond* !gasten !klant* !schenk* !bestel*`,
  groepstherapie: `groepssessie*|groepstherap*|groepsgesprek*|praatgroep*|lotgenoten* therapie|sessie*|gesprek*|~leiden|~begeleiden|~praten !kind* !activiteit* !leef* !klas`,
  'psychologische-begeleiding': `psycholog*|therapie*|mentale|innerlijk* gesprek*|~begeleiden|sessies|hulp|testen|~behandelen|onderzoek !gezond !sterk !logo* !arts*`,
  'trauma-sensitief': `trauma*|meegemaakt|verleden|geweld ~rekening|begrip|~omgaan|rekening|@mens|schokkend*|ingrijpend*`,
  psychopathologie: `kennis|inzicht|~weten|~kennen psychische|psychiatr*|stoornis*|psychopatholog*|verslaving|ziektebeelden`,
  'psychologie-kennen': `kennis|inzicht|~kennen|~weten psycholog*|gedrag|ontwikkelingsfase*|ontwikkelingspsych*|hechting*|groepsdynam*`,
  'therapeutische-kaders': `
    systemisch*|systeemtherap*|cognitief|gedragstherap*|contextueel|oplossingsgericht*|emdr|act|schematherap*|psychoanaly*|krachtgericht* ~werken|opleiding|basis|kader|therapie|methode*|vorming !gezin* !probleem !ingesteld`,
  'forensische-zorg': `gevangenis|geinterneerd*|gedetineerd*|daders|internering @mens|~werken|~begeleiden|zorg`,
  ziekenvervoer: `
    dialyse*|bestraling*|chemo*|consultatie* @brengen|~rijden heen|naar|weer|ziekenhuis
    patient*|zieken|liggend*|zittend*|dialysepatient* ~vervoeren|@brengen|vervoer|ziekenwagen|~overbrengen|ambulance|ritten !afdeling !kamer !onderzoek !gang* !intern !refter !radiolog*
    ziekenwagen|ambulance ~rijden|~besturen|~bemannen`,
  'mensen-vervoeren': `
    @mens|kinderen|passagiers|leerlingen|dialyse @brengen bus|busje|minibus|auto|wagen|thuis|ziekenhuis|dagcentrum|school|consultatie !kamer !rolstoel !zelf !boodschap*
    bus|busje|minibus|volkswagenbus|schoolbus ~rijden|~besturen|stuur|@brengen
    leden|passagiers|leerlingen|kinderen|ouderen ~vervoeren|~rondrijden !zieken*
    schoolkinderen|leden|bewoners vervoer ~doen|~verzorgen|instaan|van`,
  'veilig-rijden': `~rijden|stuur|chauffeur|rijstijl|verkeer rustig|veilig|voorzichtig|zacht|comfortabel|defensief|schokken|hoffelijk|kalm|bochten|~remmen !prioritair !patient*`,
  'prioritair-rijden': `sirene|zwaailicht*|blauwe|prioritair lichten|~rijden|rijden|~besturen`,
  'ritten-plannen': `rit|ritten|route*|planning|adressen|stops ~plannen|~uitstippelen|~invullen|@noteren|~indelen|volgorde|gps|~inplannen !dienst* !activiteit* !agenda !werk* !smartphone
    route|routes|rit|ritten ~uitstippelen|~uittekenen|~plannen`,
  'voertuig-nazien': `
    wagen|auto|busje|voertuig*|ziekenwagen|bus|banden|olie|brandstof|ambulance|fiets* ~nazien|@kijken|~tanken|~wassen|@poetsen|~opladen|~stofzuigen|~melden|checklist|onderhoud|peil !eigen !dragen !halen !warme !maaltijd*
    ~tanken|benzine|diesel|carwash|bandenspanning|ruitenvloeistof|keuring`,
  'passagiers-vastmaken': `
    rolstoel*|passagier*|@mens|gordel* ~vastmaken|~vastzetten|~vastklikken|~vastgespen|~verankeren|~gespen|veilig !deur !lijn
    laadlift|oprijplaat|liftplateau|gordels ~bedienen|~vastmaken`,
  brancard: `
    ~dragen|~tillen trap*|trappen|trappenhuis af|naar|@mens|slachtoffer
    brancard*|draagstoel*|berrie|draagzeil* ~dragen|~tillen|trap|~werken|~bedienen|~leggen|~hanteren
    brancard*|draagberrie* ~duwen|~rollen|~dragen|~bedienen|~werken`,
  'eerste-hulp': `
    eerste hulp|zorgen
    ehbo*|wondje*|schaafwond*|bloedneus*|valpartij*|buil ~verzorgen|~verbinden|@helpen|zorgen|~ontsmetten|ijs|pleister
    pleister* ~plakken|~kleven
    eerste zorg|zorgen ~verlenen|~toedienen|~geven`,
  reanimeren: `reanimatie|reanimeren|hartmassage|defibrillator|aed ~starten|~kunnen|~doen|~geven|kennis|opleiding|~gebruiken`,
  noodsituaties: `nood|noodgeval*|noodsituatie*|onwel|flauw|val|brand|ongeval juist|~handelen|~reageren|~weten|~doen|hulp|~optreden|kalm|snel|~inschatten !ruimte`,
  'dringende-hulp': `slachtoffer*|gewonde*|ongeval*|bloeding*|breuken|interventie* ~stabiliseren|~verzorgen|~stelpen|~spalken|~immobiliseren|~evacueren|~bevrijden|~beoordelen|eerste|hulp !misbruik !gesprek*`,
  brandveiligheid: `brand*|evacuatie*|brandblusser*|nooduitgang*|ontruim* ~blussen|~evacueren|oefening*|@kijken|~oefenen|~helpen|alarm|~ontruimen`,
  fietsen: `fiets|fietsen|fietst|fietser ~gaan|adres*|@mens|regen|wind|~verplaatsen|klant*|~leveren|~rijden|wegbrengen|weer !leasing !vergoed* !kind* !herstel* !leren !samen`,
  'begeleiden-naar-afspraken': `
    tandarts*|dokter*|huisarts*|ziekenhuis|raadpleging|consultatie*|kapper*|ocmw|gemeentehuis|bank|afspraak|onderzoek* ~meegaan|~vergezellen|mee|~begeleiden|samen|~gaan !rolstoel !bel* !stuur* !verslag* !contact* !overleg* !denk* !luister* !assist* !plan* !radiolog*
    ~vergezellen|~meegaan rechtbank|dokter|ziekenhuis|afspraak|consultatie|bank
    oogarts|tandarts|kapper|specialist|kine ~meegaan|~vergezellen|~begeleiden|mee`,
  'leveren-aan-huis': `maaltijd*|pakje*|pakket*|bestelling*|medicatie|geneesmiddel*|hulpmiddel*|dozen|bed|bedden ~leveren|~wegbrengen|~bezorgen|~afleveren|huis|thuis|adres*|deur|fiets|~leveren !afdeling* !kamer* !intern !post`,
  'noodoproepen-aannemen': `noodoproep*|112|noodnummer|noodcentrale ~aannemen|~beantwoorden|~opnemen|~uitsturen|ploegen`,
  'rampen-opvangen': `ramp*|rampenplan|grote|massa ongeval*|~opvangen|slachtoffers|interventie !kleine`,
  hulppost: `hulppost*|festival*|evenement*|wedstrijd* ~bemannen|ehbo|post|rode|~verzorgen`,
  'leren-reizen': `bus|trein|tram|fietsen|weg|openbaar|reisweg ~leren|~oefenen|zelfstandig|alleen|~nemen|vervoer !patient* !verkeer* !rijbewijs !komen !bereik*`,
  'streek-kennen': `streek|straten|regio|buurt|dorp*|stad|wegen|gemeente ~kennen|weg|~vinden|kennis|thuis|vertrouwd|rug !mens* !zorg* !dienst* !van`,
};
