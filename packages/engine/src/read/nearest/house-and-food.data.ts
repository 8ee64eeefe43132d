import type { WordBook } from './word-sets.js';

/** Words for the household, cleaning, logistics, kitchen, meals and transport. */
export const houseAndFood: WordBook = {
  'huishouden-doen': `
    huishoud*|huishoudelijk* taken|taak|werk*|klus*|hulp|help*|doe*|ondersteun*|karwei*|onderhoud|activiteit*|opdracht*
    huishouden|huishoudtaken|huishoudhulp|huishoudwerk*`,
  'poetsen-thuis': `
    poets*|kuis*|schoonmaak*|stof*|stofzuig*|dweil*|schuur*|boenen|vloer* client*|klant*|thuis|huis*|woning*|mensen|gezin*|oudere*|leefruimte*|gebruiker*
    woning*|leefruimte*|appartement*|huis onderhoud*|onderhouden|proper|netjes|poets* !gebouw* !veilig
    licht|klein onderhoud`,
  schoonmaken: `
    poets*|kuis*|schoonma*|schoonhoud*|reinig*|dweil*|stofzuig*|vloer*|gang*|kamers|lokalen|lokaal|ruimtes|oppervlak*|schrob*|schuur*|refter*|wachtzaal proper|schoon|poets*|kuis*|reinig*|onderhoud*|dweil*|maken|maakt|houd*|schrob*|spuit*|schuur*|ontstof*|netjes|nathal*
    dweilen|dweilt|stofzuigen|stofzuigt|stoffen|schrobzuig*|schrobmachine*|poetswerk*|poetsbeurt*|boenmachine*|poetskar*|kuiswerk*|schoonmaakwerk*|schoonmaaktaken|interieurverzorging
    patientenkamer*|bewonerskamer*|kamer*|kamers poets*|onderhoud*|kuis*|schoon*|proper|net|netjes
    karren|kar|wagens|stoelen|tafels|rolstoelen|rekken|muren ~wassen|~afwassen
    spinnenweb*|plinten|deurklinken
    vloer* spuit*|schrob*|nat|dweil*|veeg*|was*
    deuren|handvat*|klinken|ramen|lampen afnemen|poets*|reinig*
    proper|netjes houden|maken|houdt|maakt !jezelf !taal !auto !wagen !busje !voertuig* !ziekenwagen*`,
  'ramen-poetsen': `ramen|ruiten|vensters|glas lappen|poets*|wassen|kuis*|was*|zeem*|glaz*|reinig*`,
  'sanitair-poetsen': `sanitair*|toilet*|wc|badkamer*|lavabo*|douches poets*|kuis*|ontkalk*|reinig*|schoon*|schrob*|onderhoud*|proper`,
  'was-doen': `
    was|wasmachine*|wasgoed|wasje*|wasje*|wasserij|linnen|droogkast|speelgoed draai*|draait|doen|doet|plooi*|ophang*|insteken|vullen|machine|sorteer*|hang*|steken|opvouw*|vouw*|uithang*|strijk*|steekt !handen !bewoner*
    wasmachine*|wasgoed|wassen drogen|plooien|strijken
    onderhoud linnen|kledij|kleding|kleren
    vuile was|kleren|goed|linnen`,
  strijken: `strijk*|strijkwerk*|strijkijzer* !streek`,
  linnen: `
    linnen*|linnenkamer*|linnenkast*|lakens|handdoeken|beddengoed|washand*|werkkledij verdeel*|sorteer*|sorteren|aanvul*|rondbreng*|verzamel*|uitdelen|opvouw*|plooi*|vul*|vouw*|tellen|kar*|opleg*|bezorg*|opha*
    linnenbedeling|linnenkar*|linnenverdeling|linnenbeheer|linnenkamer`,
  'bedden-opmaken': `
    bed|bedden|bedje*|bedlinnen|beddengoed|lakens opma*|opgema*|maak|maakt|maken|ververs*|verschon*|verschoon*|opdekken|dek*|opschud*|afhal*|verlucht*
    bedlinnen|beddengoed|beddenwissel`,
  boodschappen: `
    boodschap*|winkel*|supermarkt*|bakker*|apotheek|brood|geneesmiddelen|inkopen|slager* doe*|haal*|halen|gaan|ga|gaat|voor|lijst*|ophal*|samen|inkopen !verkoop* !open*
    boodschappen* !noteer* !noteren`,
  opruimen: `
    opruim*|opgeruimd|rommel*|ruimt|ruimen|orde|ordelijk op|weg|speelgoed|keuken|kamer*|lokaal|maken|houden|lokalen|materiaal|alles|tafel
    opruimen|wegruimen|opbergen|bergt`,
  afwassen: `
    afwas*|afwasmachine*|vaatwas*|vaat|potten|pannen|borden|bestek|servies doen|doet|vullen|bedienen|legen|schuren|uitlad*|inlad*|spoelen|drogen|wassen|leegmaken|gang|steken|sorteer*|zetten
    afwas*|vaatwas*|spoelkeuken|spoelstraat`,
  'huisdieren-planten': `
    huisdier*|kat|katten*|hond|honden|vogel*|kanarie*|vissen|planten|bloemen|dieren verzorg*|water|eten|geven|geeft|voeder*|verschon*|uitlaten|laat|voed* !bang !schrik !allerg*
    kattenbak`,
  ontsmetten: `ontsmet*|desinfect* !wond* !hand*`,
  sterilisatie: `sterilis*|steriele|autoclaaf|instrument* sets|steriliser*|reinig*|inpakk*|verpakk*|klaarma*|steken|steek*
    autoclaaf|sterilis*`,
  'materiaal-aanvullen': `
    aanvul*|bijvul*|vult|vullen|aangevuld|aanvullen materiaal|zeep|papier|handschoen*|incomateriaal|karren|kar|kasten|kast|verbruiksgoederen|voorraad|producten|verzorgingskar|luiers|ruimtes|consultatieruim*|disposables|papierwaren|bergingen|verbandmateriaal|kamers|stocks|verzorgingsmateriaal|berging
    materiaal|materialen|verzorgingsmateriaal|consultatieruim*|behandelkamer*|lokaal klaarzet*|klaarleg*|zet|klaar|aanvul*|bijvul*
    karren|kar|verzorgingskar*|medicatiekar* vul*|aanvul*|klaarma*|in orde|rij*`,
  'voorraad-beheren': `
    voorraad*|stock*|magazijn*|berging* beheer*|bijhoud*|houd*|controle*|controleer*|opvolg*|volg*|tel*|aanvul*|peil|op|optim*|bewak*
    voorraadbeheer|stockbeheer|inventaris*`,
  bestellen: `bestel*|bestell*|bestelling* materiaal|plaats*|product*|goederen|voorraad|doe*|maak*|opvolg*|leverancier*|opma*|ingev* !maaltijd* !eten !lift*`,
  'patienten-vervoeren-intern': `
    patient*|bewoner* vervoer*|breng*|ophal*|haal*|halen|rijd*|verplaats* onderzoek*|kamer*|radiolog*|operatie*|dienst*|afdeling*|behandel*|kine|refter|eetzaal|kapel|cafetaria|kapsalon|dagzaal|zaal|living
    bewoner*|patient*|mensen|client*|bed* refter|eetzaal|zaal|kapel|living|restaurant|cafetaria voer*|breng*|begeleid*|help*|haal*|rijd*|wandel*
    kine|kinesist|endoscopie|scan|scanner|operatiezaal|radiologie|rontgen|oefenzaal|raadpleging ~rollen|~brengen|~duwen|~voeren naar
    patient*|bewoner* bed|bedden breng*|rijd*|voer*|vervoer* !ambulance* !ziekenwagen* !zet* !help*
    patiententransport*|patientenvervoer|bedtransport|bedden vervoer*|verplaats*|rijd*|intern|duw*
    infuusstaander*|zuurstofles*|dossier meeneem*|meenemen`,
  'goederen-transport': `
    stalen|bloedstalen|labo|post|goederen|pakjes|pakket*|materiaal|sets|karren|wasgoed|maaltijdwagen*|medicatie|pakketten|documenten|bedden rondbreng*|wegbreng*|brengt|brengen|ophal*|vervoer*|transport*|verdeel*|rond|bezorg*|rondrijd*|afhalen|weg
    intern|interne transport*|koerier*|vervoer|logistiek !bewoner* !patient*
    bodedienst*|bodefunctie|koerierdienst*`,
  'afval-sorteren': `
    afval*|vuilzak*|vuilnis*|vuilbak*|naaldcontainer*|container*|restafval|papiermand*|vuilniszak* ophal*|leegma*|ledig*|buiten*|sorteer*|sorteren|wegbreng*|afvoer*|zakken|verwijder*|verzamel*|vervang*|legen|buitenzet* !was
    vuilbak*|vuilnisbak*|vuilniszak*|naaldcontainer*|afvalzak*|afvalcontainer*`,
  'klussen-techniek': `
    klus*|klusje*|herstel*|reparat*|repar*|lamp*|kraan|schilder*|verhuiz*|behang*|karwei* doe*|uitvoer*|klein*|technisch*|vervang*|maak*|meubel*|elders|hang* !zorg* !psych* !bewoner* !patient* !client*
    schilderwerk*|klusjes|karweitjes|herstelling*
    twee rechterhanden
    technische|technisch knobbel|inzicht|feeling|aanleg
    handig technisch|techniek|gereedschap|boormachine|hamer`,
  'gebouw-onderhouden': `
    storing*|defect*|panne*|technisch*|installatie*|ventilatie|pomp*|verwarming*|noodstroom|sanitair*|elektric*|filters|keuring*|liften opspor*|herstel*|oploss*|onderhoud*|vervang*|interventie*|nazicht|controle*|preventief|opvolg* !leer*
    preventief|technisch|curatief onderhoud*
    interventie* ingev*|ultimo|facility*|planon
    buitenfirma*|aannemer*|leverancier* ontvang*|opvolg*|begeleid*
    schema*|elektrische lees*|lezen|plannen
    ba4*|vca`,
  'incidenten-melden': `
    incident*|bijna|fout|fouten|klacht*|gevaar*|onveilig*|kapot*|defect*|stuk|ongeval* meld*|signaleer*|registreer*|registr*|doorgev*|rapport*
    kapot*|defect* materiaal|toestel* meld*|doorgeven`,
  'zorgkamer-klaarmaken': `
    kamer*|bed klaarma*|klaar|inricht*|voorbereid*|opname* nieuwe|ontslag|bewoner*|patient*`,
  'helpen-eten': `
    eten|maaltijd*|eetmoment*|ontbijt|middageten|lepel|drinken|avondmaal|avondeten|pap|boterham*|soep|voeding helpen|helpt|hulp|geven|geeft|begeleid*|bijspring*|ondersteun*|aanreiken|tafel|toedien*|aansporen|springt|geef|help|aanmoedig* bewoner*|client*|patient*|wie|mensen|gast*|oudere*|hen|iemand|moeilijk*|slik*|me|mij
    maaltijdhulp|eetmoment*|maaltijdmoment*|maaltijdbegeleiding|maaltijdgebeuren|eetbegeleiding|maaltijdondersteuning|etenshulp
    maaltijden|maaltijd|eten|drinken geeft|geven|begeleid*|aanbied*|help*|hulp|begeleiding
    schuif*|schuift tafel aan|mee
    slik*|slikgevaar|verslik* let*|oplet*|aandacht|opvolg* eten|maaltijd*`,
  slikproblemen: `slik*|verslik*|slikgevaar|verdikt*|indikk*`,
  'maaltijden-verdelen': `
    maaltijd*|eten|soep|plateau*|plateaus|dienblad*|koffie|drank|drink*|water|ontbijt*|tussendoortje*|vieruurtje*|middageten|avondmaal*|bordje*|dessert* verdel*|verdeel*|uitdel*|deelt|bedel*|rondbreng*|rond|breng*|opdien*|serve*|portion*|opschep*|schep*|aanbied*|schenk*|leveren|levert|ophal*|samenstel*
    portioneren|opscheppen|maaltijdbedeling|maaltijdbediening|maaltijdverdeling|maaltijdkar*|bandwerk
    bord*|plateau*|dienblad* kaart*|samenstel*|belader|leg*`,
  'tafel-en-bedienen': `
    tafel*|tafels|tafeldek* dek*|afruim*|klaarzet*|ruim*|klaar|schik*|bedien*
    koffie|thee|drankjes|drank|koek schenk*|zet*|aanbied*|rondgaan|uitschenk*|serve*|schenkt|klaarzet*
    koffiemoment*|koffierond*|koffietafel|koffiebedeling
    inschenk*|schenkt|bedien* gasten|zaal|cafetaria|restaurant|bewoner*|bezoek*|in`,
  'koken-voor-mensen': `
    kook*|koken|kookt|gekookt|maaltijd*|soep|eten|potje|menu*|omelet|ontbijt|boterham*|broodje* klaarma*|bereid*|maken|maakt|maak|koken|samen|voor|smeer*|smeert|bakken|verzorg*|gekookt|lekker|vers|verse|klaar
    kookt|koken|kook !professionele
    smeert|smeren boterham*|brood*
    eten|maaltijd*|gerechten belgisch*|lekker*|gezond*|vers*|huisbereid*|dagvers* !deel* !bedel*`,
  'maaltijden-bereiden-professioneel': `
    bereid*|bereidt|bereiden|kook*|gerecht* gerecht*|warme|koude|keuken*|menu*|maaltijd*|groot*|grote
    broodjes|brood|charcuterie|salade|salades|dessert*|soepen|sauzen|pap|puree maak*|maken|beleg*|snij*|bereid*|roer*|klaarma*|garneren|afwerk*
    ovens|kookketel*|braadpan*|steamer*`,
  'groenten-snijden': `
    groent*|fruit|aardappel*|sla|ajuin snij*|schil*|snijd*|was*|kuis*|versnijd*|voorbereid*|hak*
    handig mes*`,
  'keuken-reinigen': `keuken*|ovens|werkbank*|werkblad*|koelcel*|frigo* poets*|kuis*|schoonma*|reinig*|onderhoud*|proper|opruim*|ontvet*|orde`,
  haccp: `haccp*|voedselveilig*|voedingshygiene*|autocontrole*|allergen* 
    temperatu* gerecht*|voeding*|koelkast*|frigo*|eten|maaltijd* 
    datum|datumlabel*|fifo frigo*|koelkast*|producten|etiket*
    hygienische|hygiene voeding*|keuken*`,
  'voeding-bestellen': `leveringen|levering*|verse|waren|voedingswaren|voeding ontvang*|nakijk*|controleer*|bestel*|wegzet*|stapel*|controle`,
  'dieet-volgen': `dieet*|dieten|dieetkaart*|zoutarm*|glutenvrij*|allergie*|halal|suikerarm|vegetarisch* !latex* !kat* !stof* !huisdier* !huisstof*`,
  'gemixte-voeding': `mix*|gemixt*|gemalen|fijnma*|mousse|puree eten|voeding*|maaltijd*|kauw*|slik*
    fijnmalen|gemixt*`,
  'winkelen-rayon': `cafetaria|winkeltje*|kassa|toog openhoud*|bedien*|help*|uitbat*|werk*|houd*`,
  'mensen-vervoeren': `
    bus|busje|minibus*|wagen|auto|camionette|bestelwagen|personenwagen client*|bewoner*|gebruiker*|kinderen|ophal*|rijd*|thuisbreng*|vervoer*|breng*|mensen|passagier*|besturen|me
    vervoer*|ophal*|ophaalronde*|rondhal*|thuisbreng*|vervoert|haalt client*|bewoner*|gebruiker*|gast*|deelnemer*|bezoeker*|mensen|thuis*|klanten|passagier*
    rijden|rijdt|rijd minibus*|bus|busje|bestelwagen|wagen|ons|onze|dagcentrum*`,
  ziekenvervoer: `
    ziekenwagen*|ambulance*|patient*|liggend*|zittend* vervoer*|rij*|bestur*|breng*|ophal*|rit*|afzet* !poets* !reinig* !aanvul* !bed !operatie* !afdeling*
    afzet*|ophal*|ophalen planning|rit*|patient*
    dialysepatient* teken*`,
  'prioritair-rijden': `
    prioritair*|blauw*|sirene*|zwaailicht*|voorrang* rij*|stuur*|bestur*|licht
    snel|vlot ziekenwagen*|ambulance*|besturen`,
  'veilig-rijden': `
    rijden|rijdt|rijstijl*|rijvaardig*|chauffeur*|autorijden veilig*|rustig*|vlot*|defensief|comfortabel|vooruitziend*|graag|voorzichtig*
    verkeer* veilig*|rustig|vlot`,
  'ritten-plannen': `rit*|ritten|ritfiche*|ritbon*|ritblad* plan*|registr*|invul*|noteer*|afvink*|teken*|app|opvolg*|ambureg
    ritbon*|ritfiche*|ritblad*
    dispatch* werk*|doe*|ervaring|instaan|verzorg*|bijspring*|bemannen|opdracht*|ritten|rit
    opdracht* afvink*|smartphone|tablet|scanner`,
  'voertuig-nazien': `wagen|voertuig*|busje|ziekenwagen*|auto tank*|was*|controle*|nakijk*|onderhoud*|proper|poets*|ontsmet*|nazicht|kijk*
    cel|ambulance ontsmet*|poets*`,
  'passagiers-vastmaken': `gordel*|vastmak*|vastzet*|oprijplaat|laadklep|rolstoel* bus*|wagen*|gordel*|passagier*|vast*
    gordel*|oprijplaat|laadklep|laadlift`,
  'leveren-aan-huis': `lever*|bezorg*|thuisbezorg* huis|adres*|thuis maaltijd*|pakket*|hulpmiddel*|materiaal|medicatie|bestelling*`,
  fietsen: `fiets|fietsen|fietst client*|adres*|verplaats*|klant*|mensen|weer|straten|huizen !leas* !vergoed* !verzorg*`,
  'begeleiden-naar-afspraken': `
    meegaan|meegaat|meega|mee|vergezel*|begeleid*|stapt|gaat dokter*|arts*|ziekenhuis|consultatie*|afspra*|tandarts*|ocmw|loket*|ziekenfonds|gemeentehuis|instantie*|specialist*|activiteit* !werk* !denk* !telefoon*`,
  'streek-kennen': `
    weg|wegen|straten|streek|regio|buurt kent|kennis|vind*|ken|overal|thuis !wijs
    gps`,
  'noodoproepen-aannemen': `noodoproep*|oproep*|112 aannem*|beantw*|dispatch*|centrale`,
};
