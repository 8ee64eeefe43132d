import type { WordBook } from './word-sets.js';

/** What is done for the body, at table, in the kitchen, in the house and in the store, as people say it: an act and its object. */
export const dailyActs: WordBook = {
  'persoonlijke-verzorging': `
    opstaan|opgestaan|slapengaan|ochtendritueel|ochtend @helpen|~begeleiden
    uit bed ~halen @mens
    dag|ochtend @mens ~beginnen|~starten fris|verzorgd|proper|gewassen
    lijf|lichaam ~verzorgen|zorg|hygiene
    lijfelijke|lichamelijke|dagelijkse zorg|zorgen ~geven|~bieden|~opnemen|~uitvoeren
    @mens fris|proper|gewassen ~zorgen|~maken|~leggen
    ~wassen ~aankleden|~kleden
    persoonsverzorging|lijfverzorging`,
  wassen: `
    ~wassen @mens|lijf|lichaam|gezicht|rug|bed|wastafel|lavabo !ramen !auto !groent* !kled* !kleren !vaat !lakens
    ~douchen|~baden|~badderen|~inzepen
    ~afdrogen @mens|rug|lichaam|goed
    bad|badje|ligbad|douche @helpen|~geven|~nemen|@mens|~zetten|~begeleiden !poets* !schoon*
    washand*|spons|zeep|handdoek @mens|~wassen|rug|gezicht`,
  aankleden: `
    ~aankleden|~uitkleden|~omkleden|~aantrekken|~uittrekken|~aandoen @mens|kler*|kled*|trui|jas|broek|hemd|schoenen|sokken|pyjama|jurk !steunkous* !kind*
    kleren|kledij|kleding|outfit|jas|trui|broek|jurk ~kiezen|~uitkiezen|~klaarleggen|~aantrekken|~aandoen|@helpen
    rits*|knoop*|knopen|veters|schoenen|beha|mouw* @helpen|~dichtdoen|~sluiten|~strikken|~aandoen`,
  'haar-en-scheren': `
    ~scheren|~kammen|~krullen|~borstelen @mens|haar|haren|baard|gezicht|wang*
    haar|haren|kapsel|baard|snor ~kammen|~wassen|~knippen|~doen|~borstelen|~verzorgen|~opsteken|~drogen|~bijwerken|~invlechten
    scheermes*|scheerapparaat|haardroger|krulspelden|krultang|lippenstift
    haar|haren ~vlechten|~opsteken|~kammen`,
  mondzorg: `
    tanden|gebit|kunstgebit|prothese|mond|tong ~poetsen|~borstelen|~spoelen|~reinigen|~kuisen|~uithalen|~insteken|~verzorgen !tandarts*
    tandenborstel*|tandpasta|kunstgebit*|mondspoel*`,
  'nagels-en-voeten': `
    nagels|teennagels|eelt|voeten ~knippen|~vijlen|~lakken|~verzorgen|~wassen|~nakijken|bad|~doen`,
  'huid-verzorgen': `
    huid|rug|benen|hielen|stuit ~insmeren|~smeren|~verzorgen|~hydrateren|~inwrijven|~masseren
    creme|bodymelk|bodylotion|vaseline|zonnecreme ~smeren|~insmeren|~aanbrengen|@mens
    roodheid|roodheden|droge|drukplek* huid|plekken|~opmerken|~zien`,
  toilethulp: `
    toilet|wc|pot|bedpan|urinaal|plaspot|toiletstoel|po @helpen|~brengen|~begeleiden|~zetten|~gaan|@mens|~geven !poets* !schoon* !reinig* !kuis* !ontkalk*
    ~plassen|kak|plas|behoefte @helpen|@mens|~doen
    billen|poep ~afvegen|~vegen|~wassen !kind* !luier*
    bedpan|urinaal|plasfles|po ~leegmaken|~ledigen|~legen|~aanreiken`,
  incontinentiezorg: `
    luiers|pampers|inlegkruis*|verband|incontinentie* ~verwisselen|~vervangen|~verversen|~verschonen|~wisselen @mens
    nat|natte bed|lakens|pamper|luier ~verschonen|~verversen|~vervangen`,
  steunkousen: `kousen|steunkous*|compressiekous* ~aandoen|~aantrekken|~uitdoen|~uittrekken|~helpen`,
  'hulpmiddelen-dragen': `
    bril|hoorapparaat*|gehoorapparaat*|hoortoestel*|beugel|prothese|ooglens*|kunstoog ~opzetten|~insteken|~poetsen|~kuisen|~aanreiken|~zoeken|~verzorgen|batterij*|~reinigen|~aandoen`,
  'slapen-en-rust': `
    ~leggen bed avond*|avonds|nacht @mens
    ~instoppen|~onderstoppen|~toedekken
    bed|slapen|slaap @mens ~leggen|~brengen|~helpen|~stoppen|@helpen|~begeleiden !uit
    slaaptekort|slaapritme|slaapprobleem*|dutje|inslapen|doorslapen @mens|@helpen|~volgen|rust|~zorgen
    gordijnen|licht|lichten ~dichtdoen|~uitdoen|~dimmen|rust`,
  comfortzorg: `
    deken*|dekentje*|plaid|kussen*|warmwaterkruik|kruik|kersenpitkussen @geven|~bijleggen|~leggen|~opschudden|~schikken|~halen|extra|~goedleggen
    gemakkelijk|comfortabel|aangenaam @mens ~liggen|~zitten|~maken|~installeren
    kleine|attenties verwennerij|attenties|gebaar
    handmassage|voetmassage|voetbad|aromatherapie|verwenmoment*`,
  'intimiteit-respecteren': `
    ~aankloppen|klopt|kloppen deur|aan|voor|binnen|kamer
    deur|gordijn|handdoek ~sluiten|~dichtdoen|~dichttrekken|toe|dicht|~bedekken
    schaamte*|schaamtegevoel|privacy|intimiteit respect*|~bewaken|~begrijpen|~letten|~omgaan|oog|~beschermen !gegevens`,
  zelfredzaamheid: `
    zelf @mens ~laten|~doen|kan|kunnen|nog !wonen !initiatief
    niet|geen ~overnemen handen|alles|taken|wat|@mens
    zelf|zelfstandig @mens ~aanmoedigen|~stimuleren|~motiveren|~laten|~leren
    ~stimuleren|~aanmoedigen @mens !beweg* !drink* !eten !taal* !spel*`,
  verplaatsen: `
    uit|in bed|zetel|stoel|bad|rolstoel|auto @helpen|~halen|~zetten|~tillen|~hijsen|~leggen @mens|naar
    rechtop|recht @mens|~zitten @helpen|~zetten|~trekken
    ~opstaan|~rechtstaan|~omdraaien @helpen @mens
    transfer*|verplaatsing* @helpen|~doen|~uitvoeren|~begeleiden|@mens`,
  'heffen-tillen': `
    ~tillen|~heffen|~opheffen|~optillen @mens|rug|juist|veilig|techniek*|correct !doos !dozen !zwaar !kist*
    hef|til|heftechniek*|tiltechniek*|rugsparend|rugvriendelijk`,
  tillift: `tillift*|passieve|plafondlift*|stalift*|hefhulp*|actieve|glijzeil*|draaischijf lift|~gebruiken|~bedienen|~werken|~hanteren|ervaring
    tillift*|plafondlift*|stalift*`,
  lighouding: `
    houding|wisselhouding|zijlig|ligging|zithouding ~geven|~veranderen|~wisselen|~aanpassen|@mens|~corrigeren|goede !werk*
    @mens ~draaien|~omdraaien|~keren uren|uur|zij|bed|nacht
    kussens|rolstoel|zetel ~positioneren|~ondersteunen|houding|zit|~instellen`,
  'decubitus-voorkomen': `
    drukplek*|doorlig*|drukpunt*|wisselligging|antidecubitus*|ligwond* ~voorkomen|~vermijden|~controleren|preventie|~opmerken|matras*|@kijken
    decubituspreventie|wisselligging|ligwonden`,
  'helpen-lopen': `
    ~lopen|~stappen|~wandelen @helpen|arm|rollator|looprek|kruk*|stok|stapje*|passen|oefenen @mens
    looprek*|rollator*|looptraining|stapoefening*|trap arm|@helpen|~oefenen|~begeleiden|@mens|~lopen
    arm ~geven|~nemen stap*|lopen|@mens|gang`,
  rolstoel: `
    rolstoel*|rolwagen*|scootmobiel ~duwen|~rijden|~bedienen|~begeleiden|~hanteren|~besturen|~kennen|@mens !bus* !vast*`,
  valpreventie: `
    ~vallen|val|valpartij* ~voorkomen|~vermijden|~beperken|risico|oorzaak|preventie|@kijken
    tapijt*|matje*|losliggend*|drempel*|slippers|stoeprand|obstakel* ~struikelen|~opmerken|~weghalen|~wegnemen|gevaar|~vallen`,
  'bewegen-stimuleren': `
    ~bewegen|beweging|stappen|turnen|gymnastiek|turnoefening* @mens|~aanzetten|~aanmoedigen|~stimuleren|samen|~laten|~houden|zoveel
    stoelgym*|bewegingsmoment*|beweegmoment*|zittend|zitgym* ~turnen|~dansen|~geven|@mens
    benen ~strekken|~losgooien`,
  'helpen-eten': `
    ~eten genoeg|iedereen|alles|bord @kijken|~kijken|toe
    ~eten traag|langzaam|moeizaam
    lepel*|vork|hapje*|rietje*|tuitbeker*|slok*|beker @geven|@helpen|@mens|~drinken|~eten|~bijhouden|koffie|~aanreiken
    eten|drinken|soep|pap|boterham*|maaltijd @helpen|@geven @mens|~slikken|bed !rond* !tafel !kind* !peuter* !baby* !kleuter* !uitde*
    vlees|boterham*|eten ~snijden|~fijnsnijden stuk*|@mens|klein*
    ~drinken genoeg|aanmoed*|~aansporen|~stimuleren @mens !verpleeg*
    bord|mond leeg|~brengen @mens|lepel
    soep|pap|yoghurt @geven !kind* !peuter* !kleuter* !baby* !rond* !bedeel* !deelt`,
  slikproblemen: `
    verslik*|slikk*|slikproble*|hoest* ~letten|@kijken|gevaar|~opletten|~voorkomen|~eten|~drinken
    verdikkingsmiddel|indikk*|verdikt*|dikvloei*`,
  'maaltijden-verdelen': `
    koffiekar*|theekar*|soepkar*|etenskar*|fruitkar*|drankkar* ~rondgaan|~gaan|rond|~rijden|langs
    water|waterkan*|kannen|kan|drank*|koffie|thee|soep|koek*|plateau*|maaltijd*|eten|ontbijt|bordjes|fruit|pudding|dessert* ~ronddragen|~rondbrengen|~ronddelen|~uitdelen|~rondgaan|~verdelen|~bedelen|~aanvullen|~opdienen|~rondrijden !kind*
    karren|eetkar*|maaltijdkar*|soepkar|koffiekar|voedingskar* ~rijden|~rondrijden|~duwen|afdeling*|kamers|~vullen|~klaarzetten
    ~opscheppen|~uitscheppen|~portioneren bord*|eten|soep|@mens|pot
    ~uitscheppen|~opscheppen bord*|portie*|eten|ze|maaltijd*`,
  'tafel-en-bedienen': `
    tafel*|couvert*|bestek|servet* ~dekken|~afruimen|~klaarzetten|~schikken|~afvegen|~klaarleggen|~bedienen
    koffie|thee|taart|drankje*|glas|tas ~schenken|~zetten|~inschenken|~uitschenken|~serveren|~aanbieden|~opdienen !wagen
    bestelling* ~opnemen tafel|gasten|klanten|bezoeker*|cafetaria
    ~bedienen|~opdienen gasten|bewoner*|zaal|tafel*|cafetaria|restaurant
    glazen|water|koffie|wijn ~bijvullen|~inschenken
    ~afruimen|~opdekken tafel*|mee|borden`,
  'koken-voor-mensen': `
    ~koken gezin|pot|thuis|@mens verse|vers|warm|lekker
    potje|pot|soep|omelet*|warme|eitje*|pannenkoek*|spaghetti|boterham*|ontbijt|avondmaal|middagmaal|middageten|avondeten|smoothie* ~koken|~bereiden|~maken|~klaarmaken|~smeren|~zetten !groep !grootkeuken !samen !keukenteam
    ~koken|~kokkerellen graag|lekker|vers|@mens|elke|dagelijks|thuis|gezin|wat|smaak !samen !groot* !samen !ploeg !jongeren !met
    voeding|maaltijd* evenwichtige|gevarieerde|gezonde ~bereiden|bereiding|~klaarmaken`,
  'dieet-volgen': `
    zout*|suiker*|gluten*|lactose*|vegetarisch*|halal|allergie*|dieet*|diabetesdieet|vloeibaar|vloeibare ~letten|rekening|@kijken|~weten|~kennen|zonder|arm|aangepast|~respecteren|~bereiden|~volgen !latex* !huisdier* !katten
    eten|maaltijd*|menu|voeding ~aanpassen dieet*|wensen|@mens|smaak|allergie*`,
  'gemixte-voeding': `
    ~mixen|~pureren|~fijnmalen|~malen|~prakken|~pletten eten|maaltijd*|voeding|aardappel*|vlees|groent*|wie|kauw*|slik*
    gemixt|gemixte|gemalen|gepureerd*|zachte|fijngemalen eten|voeding|maaltijd*|kost`,
  voedingsadvies: `
    voeding*|eetpatroon|eetgewoont*|gewicht|afvallen|calorie* advies|~adviseren|raad|~begeleiden|schema|plan|gesprek|consult|tips
    ondervoed*|overgewicht|dietist*|dieetplan`,
  voedingsleer: `kennis|~weten|~kennen|inzicht gezonde|voeding*|voedingsstof*|vitamin*|voedingsmiddel*|eten`,
  sondevoeding: `sondevoeding|voedingspomp|sonde|maagsonde voeding|~aansluiten|~aanhangen|~opstarten|~geven|~toedienen|~spoelen !blaas*`,
  'flesjes-en-babyvoeding': `
    flesje*|fles|pap|papje*|fruitpap|groentepap|melk baby*|kind*|@geven|~opwarmen|~maken|~bereiden|~klaarmaken !koffie !water !zuurstof* !etiket
    boertje*|boeren ~laten baby*|kind*`,
  grootkeuken: `
    ketel*|honderd|liter|kook* ~roeren|liter|honderd
    keuken* grote|groot|ploeg|centrale|industri*|collectiv*|catering|ziekenhuis|instelling ~werken|ervaring|helpen|hulp|ketel*
    aan|lopende band ~opscheppen|~staan|borden|plateaus|keuken
    ovens|ketel*|kookketel*|regenereer*|warmhoud*|blastchiller|braadsledes ~bedienen|~vullen|~instellen|~aanzetten|@kijken`,
  'maaltijden-bereiden-professioneel': `
    maaltijd*|gerecht*|menu|middagmaal|soep*|saus|sauzen|vlees|vis|warme|koude @maken|~bereiden groep*|honderd*|personen|keuken|dagelijks|leerlingen|bewoners|werknemers|eters|mensen|receptuur|receptfiche*
    ~afkruiden|~proeven|~afwerken|~garneren gerecht*|bord*|soep|saus|maaltijd*
    receptfiche*|receptuur*|recepten ~volgen|~koken|~bereiden|~lezen|~werken`,
  'groenten-snijden': `
    groenten|fruit|aardappel*|patatten|ui|uien|ajuin*|sla|wortel*|vlees ~snijden|~schillen|~wassen|~kuisen|~hakken|~raspen|~versnijden|~voorbereiden|~kappen !bord !tafel
    mise|messen place|~slijpen`,
  haccp: `
    temperatu* ~meten|~opnemen|~noteren|@kijken frigo*|koelkast*|koelcel*|vriezer*|gerecht*|eten|maaltijden
    temperatu*|kerntemperatuur|koelketen|koelkast*|frigo*|vriezer* ~noteren|~meten|~controleren|~registreren|@kijken|@noteren !medic* !vaccin* !patient* !koorts !parameter* !apothe*
    etiketten|labels|datum*|houdbaarheid* ~kleven|~plakken|@kijken|voeding|eten|koelkast*|frigo|potje*|~labelen !medic* !geneesm* !apothe*
    hygiene|voedselveilig*|haarnet*|kruisbesmetting keuken|voeding|eten|~letten|~dragen|regels`,
  'keuken-reinigen': `
    keukenvloer*|keukentafel*|werktafel*|koelcel* @poetsen|~spuiten|~uitspuiten|nat
    keuken*|oven*|fornuis|werkblad*|werkvlak*|dampkap*|koelkast*|frigo*|microgolf*|kookplaat|keukentoestel* @poetsen|~opruimen|netjes|~achterlaten|~ontdooien|spic|orde`,
  'voeding-bestellen': `
    waren|voedingswaren|leveranciers|levering* @kijken|~ontvangen|keuken|~nakijken waren|groenten|vlees|verse|keuken
    voeding*|eten|verswaren|groenten|ingredient*|levensmiddel*|keukenvoorraad ~bestellen|bestelling*|levering*|~uitpakken|voorraad|~ontvangen|~wegzetten|~stockeren`,
  'bakken-en-patisserie': `taart*|cake*|gebak*|koekjes|dessert*|brood|patisserie|pudding* ~bakken|~maken|~bereiden|~afwerken|~decoreren !samen !bewoner* !kind* !smeer* !gasten`,
  'buffet-verzorgen': `buffet*|receptie|hapjes|banket*|feestmaal*|broodjeslunch*|koffietafel* ~verzorgen|~klaarzetten|~opstellen|~maken|~opdienen|~aanvullen|~bedienen !werk* !balie`,
  'menu-plannen': `menu*|weekmenu*|maandmenu*|portie*|kostprijs ~opstellen|~plannen|~maken|~berekenen|~bedenken|~samenstellen|~uitwerken !kiezen`,
  afwassen: `
    afwas|vaat|potten|pannen|borden|bestek|glazen|kommen|keukengerei ~doen|~wassen|~afwassen|~spoelen|~drogen|~afdrogen|~wegzetten|~inladen|~uitladen|~sorteren|~schrapen !was !linnen !kleren !ramen !kamers
    afwasmachine*|vaatwas*|afwaskeuken|vaatwasser ~vullen|~laden|~leegmaken|~uitladen|~inladen|~bedienen|~leeghalen`,
  'huishouden-doen': `
    huishouden|huishoudelijk*|huishoud* @helpen|taken|taak|~doen|~draaien|~runnen|~overnemen|~organiseren|karwei*|klus*
    huis|gezin|thuis draaiend*|~reilen|zeilen
    woning|huis|thuis leefbaar|bewoonbaar`,
  'poetsen-thuis': `
    @poetsen huis|thuis|woning*|appartement*|living|gezin*|klant*|studio*|badkamer|interieur|trap*
    stof|spinnenweb* ~afnemen|~afdoen|~zuigen|~wegvegen huis|thuis|living|woning|kast*`,
  'ramen-poetsen': `ramen|ruiten|vensters|glas|spiegels|vitrine*|raam ~wassen|~lappen|~zemen|@poetsen|~afdrogen|binnenkant !app !huid !mens`,
  'sanitair-poetsen': `
    toilet*|wc|badkamer*|douche*|lavabo*|sanitair*|wastafel*|urinoir*|kranen|bad|tegels @poetsen|~ontkalken|onder !helpen !helpt !bewoner* !client* !haar !mens`,
  'was-doen': `
    was|wasgoed|wasje|wasmand|kleren|linnen|kledij|handdoeken|lakens|werkkled* ~wassen|~ophangen|~draaien|~vouwen|~opvouwen|~plooien|~insteken|~drogen|~sorteren|~uithangen|~binnenhalen|~doen !strijk* !bewoners !bed !mens !rug
    wasmachine|droogkast|wasdraad|waslijn|wassalon|wasserij|droger ~vullen|~legen|~leegmaken|~steken|~bedienen|~werken`,
  strijken: `strijkijzer|strijkplank|strijkmand|strijkwerk|strijkwas|hemden ~strijken|~persen|~doen|manden|~wegwerken !streek`,
  'naaien-herstellen': `
    knoop|knopen|zoom|naden|gat*|scheur*|rits*|broek*|kleren|kleding|gordijn* ~aannaaien|~naaien|~stoppen|~herstellen|~verstellen|~innemen|~inkorten
    naaimachine|naald draad|~werken|~bedienen|~naaien`,
  'bedden-opmaken': `
    lakens|dekbed|hoeslaken|bedlinnen ~halen|~aftrekken|~afhalen|~trekken bed|bedden|matras
    bed|bedden|bedje*|lakens|hoeslaken*|beddengoed|kussensloop*|dekbed*|matras* ~opmaken|~maken|~afhalen|~verversen|~verschonen|~opdekken|~dekken|~opschudden|~aftrekken|~verluchten|~omdraaien|~vervangen|~leggen|@poetsen proper* !helpt !bewoner
    bed|bedden|bedje*|lakens ~opmaken|~afhalen|~verversen|~verschonen|~opdekken|~aftrekken`,
  boodschappen: `
    boodschap*|winkel*|supermarkt*|bakker*|slager*|markt|kruidenier*|brood|melk|boodschappenlijst* ~doen|~halen|~gaan|~meebrengen|~kopen|~inslaan|~bestellen !uitstap* !kermis !zwembad !met !mee !winkelier* !rekken
    apotheek|apotheker|postkantoor|bank ~gaan|~lopen|~halen voor`,
  opruimen: `
    kasten|kast|laden|schuif|schuiven|bergruimte netjes|orde|~ordenen|~schikken|~houden
    ~opruimen|~wegbergen|~wegleggen|~wegzetten|~opbergen|~ordenen|~uitmesten spullen|speelgoed|kast*|kamer*|rommel|boel|lokaal|materiaal|tafel*|living|keuken|berging|alles|zolder|achteraf`,
  'huisdieren-planten': `
    kat|katten|poes|hond|honden|vogel*|kanarie|vis|vissen|huisdier*|konijn|parkiet ~verzorgen|~voeren|~eten|~uitlaten|~geven|~wandelen|~verschonen|~kammen|~houden|~aaien
    hond|honden|katten|huisdier* bang|schrik|allergisch|allergie @niet
    planten|plantjes|bloemen|kamerplant* water|~gieten|~verzorgen|~geven !tuin`,
  'respect-thuis': `
    huis|thuis|woning|drempel|deur gast|~binnenkomen|~aanbellen|vreemd|anderen|prive ~respecteren|respect*|~gedragen|gewoontes|manier
    gewoontes|manier|regels huis|gezin|thuis ~respecteren|respect|~volgen|~aanpassen`,
  'geld-beheren-thuis': `huishoudgeld|huishoudbudget|rondkomen|eindjes|uitgaven|gezinsbudget ~rondkomen|~beheren|~knopen|maand|klein|~opvolgen`,
  'zorg-thuis-regelen': `eigen|moeder|vader|partner|familielid zorg|hulp ~regelen|~organiseren|~combineren thuis|familie`,
  schoonmaken: `
    vloer*|gangen|kamers ~uitspuiten|~spuiten|~vegen|~opdweilen
    @poetsen kamer*|gang*|vloer*|lokalen|lokaal|klas*|bureau*|trap*|lift*|deurklink*|klinken|tafels|stoelen|meubel*|speelgoed|zaal|refter|turnzaal|zwembad|inkom*|lampen|nachtkast*|bedpan*|kleedkamer*|materiaal|rolstoelen !thuis !keuken !zelf !groent* !haren !mens !tanden
    poetskar*|mop|dweil*|emmer*|trekker|stofzuiger ~vullen|~klaarzetten|~gebruiken|~bedienen|~werken|@poetsen
    vuil|vlekken|kauwgom|spinnenweb*|stof ~verwijderen|~wegwerken|~wegvegen|~wegdoen|~verdrijven
    trap|trappen|trapzaal|inkom|lift ~doen|@poetsen`,
  schoonmaaktechnieken: `
    schoonmaakmachine*|schrobmachine*|boenmachine*|hogedruk*|stoomreinig*|schrobzuig*|eenschijf*|poetsmachine*|reinigingsmachine*
    poets*|schoonmaak*|nat* techniek*|methode*|systeem|werkwijze !geef`,
  'producten-doseren': `
    product*|javel|bleekwater|detergent*|schoonmaakmiddel*|poetsproduct*|reinigingsproduct* ~doseren|~mengen|~verdunnen|juist|dosis|dosering|veilig|etiket*|~lezen !gezondheid* !verkoop*
    gevarensymbol*|pictogram etiket*|product*`,
  ontsmetten: `
    ~ontsmetten|~desinfecteren|ontsmettingsmiddel* !wond* !handen !huid
    alcohol|desinfecteermiddel materiaal|oppervlak*|@poetsen`,
  sterilisatie: `instrument*|sets|chirurgisch*|bistouri*|scharen|boren ~steriliseren|~reinigen|~inpakken|~verpakken|~samenstellen|~autoclaveren|~tellen|~ontsmetten|~klaarmaken !spel* !muziek*`,
  linnen: `
    linnen|beddenlinnen|lakens|handdoek*|washandje*|kledij|uniform*|beroepskledij|werkkled* ~verdelen|~uitdelen|~tellen|~stapelen|~sorteren|~labelen|~merken|~ronddelen|~leggen|~aanvullen|~bedelen|~rondbrengen|~afleveren|kar
    linnenkar*|linnenkast*|linnenzak*|linnenkamer`,
  'materiaal-aanvullen': `
    handschoen*|zeep*|papier*|luiers|verband*|ontsmettingsmiddel*|materiaal|karren|kar|kast*|rekken|voorraadkast*|dispensers|handdoekjes|toiletpapier|washandjes|spuiten|kamers ~aanvullen|~bijvullen|~vullen|~bijsteken|~vervangen|~klaarleggen|~bevoorraden !dozen !winkel* !pillen !klant*
    zuurstoffles*|flessen karren|kar ~vervangen|~plaatsen|~aanvullen
    materiaal|benodigdhed* ~klaarzetten|~klaarleggen|~voorzien|tijd|~bijhalen
    nachtkast*|nachttafel* ~aanvullen|~bijvullen
    maskers|schorten|handschoenen|handalcohol|papier|zeep|luiers|spuiten ~aanvullen|~bijvullen|~aanleggen`,
  'voorraad-beheren': `
    voorraad*|stock*|magazijn*|berging* ~beheren|~tellen|~bijhouden|@kijken|~bewaken|~opvolgen|peil|~inventariseren !apothe* !medic*
    ~tellen|~opnemen wat kast*|over|rest*|rekken|aantal*
    voorraad* ~scannen|~ingeven|~nakijken`,
  bestellen: `~bestellen|bestelling*|bestelbon* materiaal|~plaatsen|~doorgeven|~ingeven|leverancier*|tijdig|nodig|wat|~opmaken|kantoor* !tafel !maaltijd* !gasten !klant* !eten`,
  'patienten-vervoeren-intern': `
    @mens|bed|bedden|rolstoel|brancard @brengen onderzoek*|radiolog*|operatie*|kamer*|afdeling*|scan*|kine|kinezaal|eetzaal|refter|kapsalon|kapper*|mis|activiteit*|verpleegdienst*|recovery|dagzaal|polikliniek
    meneer|mevrouw|patient* moet|~moeten naar radiologie|scanner|operatie*|onderzoek
    bedden ~duwen|~rijden|~verplaatsen gang*|ziekenhuis|lift|naar
    bed|bedden|rolstoel ~rollen|~duwen !haar`,
  'goederen-transport': `
    bloedstalen|bloedstaal|staal|stalen|post|dossiers|pakjes|medicatie|documenten|labo|bloed|bloedzakje*|materiaal|karren|rolcontainer*|maaltijdwagens|goederen @brengen|~ronddragen|~rondbrengen|~bezorgen|~afgeven|~afleveren|~verdelen|~transporteren !huis !fiets !thuis !klant* !nemen
    buizenpost|bodedienst|koerier|transpallet*|palet*|pallet*|heftruck
    stalen|bloedstalen|staal labo*|laboratorium ~brengen|~afgeven|~voeren|~wegbrengen`,
  'afval-sorteren': `
    afval*|vuilnis*|vuilbak*|vuilzak*|papiermand*|karton|glas|pmd|restafval|naaldcontainer*|container*|compost|prullenmand* ~sorteren|~legen|~leegmaken|~ledigen|~wegbrengen|~buitenzetten|~ophalen|~scheiden|~verzamelen|~afvoeren|~wegdoen|~weggooien|~verwijderen|juist*|~dragen|~vervangen|~meenemen !ramen !lap* !was`,
  'klussen-techniek': `
    lamp*|kraan|kranen|kader*|gordijn*|deurklink*|slot|sloten|meubel*|kast*|fiets*|muur|stopcontact*|plank*|batterij* ~herstellen|~repareren|~vervangen|~ophangen|~monteren|~schilderen|~vastzetten|~maken|~demonteren|~smeren !kleding !schoonma* !poets* !hoorapparaat
    ~klussen|~schilderen|~behangen|~timmeren|~boren|~sleutelen|~schroeven !bewoner* !kind* !kader* !samen
    boormachine|schroevendraaier|hamer|gereedschap`,
  'gebouw-onderhouden': `
    lavabo|afvoer|goot|wc|leiding* ~ontstoppen|verstopt*|lek|lekt
    gras|haag|bladeren|onkruid ~maaien|~scheren|~ruimen|~wieden gebouw|terrein|parking|domein
    verwarming*|ketel*|sanitair*|elektr*|ventilatie*|liften|lift|dakgoot*|brandblus*|gebouw*|installatie*|pompen|waterleiding*|airco|panne*|noodverlichting ~herstellen|~onderhouden|onderhoud|~nazien|@kijken|storing*|~keuren|~oplossen|~ontluchten !leer*
    gazon|gras|haag|sneeuw|oprit|buitenterrein|groen ~maaien|~snoeien|~scheren|~ruimen|~strooien|~onderhouden`,
  'zorgkamer-klaarmaken': `
    kamer*|box|bed ~klaarmaken|~klaarzetten|~inrichten|~voorbereiden|klaar nieuwe|opname*|bewoner*|patient*|volgende|ontslag|vertrek*|aankomst`,
  'winkelen-rayon': `cafetaria|kantine|winkeltje|snoepwinkel|bar|krantenkiosk ~openhouden|~openen|~bedienen|~uitbaten|~sluiten|~werken|~staan|kassa`,
  orderpicken: `bestelling*|order*|pakket*|doos|dozen|voedselpakket* ~verzamelen|~inpakken|~klaarmaken|~picken|~klaarzetten|~samenstellen|~samenrapen|~scannen !medic* !apothe*`,
  'rekken-vullen': `rekken|rek|schappen|winkelrek* ~vullen|~aanvullen|~bijvullen|~schikken|~ordenen|~spiegelen|winkel !apothe* !medic*`,
  'schoonmaak-leiden': `poets*|schoonmaak* ploeg*|team*|medewerker*|collega* ~leiden|~aansturen|~plannen|~verdelen|~controleren|verantwoordelijk*`,
  verkopen: `~verkopen|verkoop|verkoopsgesprek*|kassa|~afrekenen|~scannen klant*|advies|producten|winkel|geld|wisselgeld|~wikkelen|raad
    kassa ervaring|~bedienen|~werken|~doen|zien`,
  'hygienisch-werken': `
    handen ~wassen|~ontsmetten|~desinfecteren|tijd|voor|na !bewoner* !kind*
    handschoen*|schort|mondmasker*|haarnet* ~dragen|~aandoen|~gebruiken|~wisselen
    ring*|juwelen|nagellak|armband* @niet|~dragen|zonder|werk
    speelgoed|materiaal ~reinigen|~ontsmetten|~wassen`,
  infectiepreventie: `infectie*|besmetting*|isolatie|isolatiekamer*|isolatiemaatregel*|virus*|bacterie*|microbe*|mrsa|norovirus|griep|corona ~voorkomen|preventie|maatregel*|~vermijden|~beperken|~volgen|~werken|kamer*|regels !meet*`,
  protocollen: `
    protocol*|procedure*|stappenplan*|draaiboek*|richtlijn*|voorschriften|instructie*|regels|order*|checklist* ~volgen|~werken|~houden|~toepassen|~naleven|~respecteren|~nakomen|strikt|~uitvoeren|volgens !opstel* !schrijf* !arts* !wagen !kind* !apothe*`,
  'kwaliteit-bewaken': `kwaliteit*|indicatoren|audit*|keurmerk|norm*|kwaliteitslabel ~bewaken|~opvolgen|~verbeteren|~meten|~waken|~garanderen|~behalen|~verhogen|~voorbereiden|zorg`,
  'incidenten-melden': `
    fout*|incident*|vergissing*|ongeval*|gevaar*|valpartij* @melden|@noteren
    defect*|kapot|stuk|panne|storing*|schade|mankement* @melden|@noteren|~doorgeven`,
  'veilig-werken': `
    veiligheidsschoen*|helm|fluo*|beschermkled*|beschermingsmiddel*|veiligheidsbril*|veiligheidsinstructie* ~dragen|~gebruiken|~volgen
    veilig*|veiligheid ~werken|~letten|regels|voorop|@collega|eerst !thuis !kind* !rijd*
    gevaar|gevaarlijk* ~herkennen|~opmerken|~vermijden|situaties|~inschatten !gezin !kind*`,
  'medicatieveiligheid-identificatie': `
    naam|geboortedatum|polsband*|armband* ~vragen|~controleren|~nakijken|@kijken|patient*|juiste
    juiste patient*|persoon|bewoner* medic*|~controleren|~nagaan`,
  'onderzoek-doen': `onderzoek*|studie*|literatuur wetenschap*|~meewerken|~deelnemen|~publiceren|~verzamelen|evidence|data|~lezen !patient* !sociaal`,
  'duurzaam-werken': `
    licht|lichten|verwarming|kraan ~doven|~uitdoen|~dichtdraaien|~lager|overal|~uitzetten
    water|energie|papier|licht|lichten|verspilling|verwarming|voedsel*|plastic zuinig|~besparen|~beperken|~uitdoen|~verspillen|~vermijden|minder !drinken
    zuinig|ecologisch|duurzaam|milieu* ~werken|~omgaan|~doseren|~denken|materiaal|bewust`,
  risicoanalyse: `risico*|gevaren ~inschatten|~analyseren|~kaart|kaart|analyse*|~evalueren|~opsporen !suicid* !val*`,
  'toegang-bewaken': `
    deuren|poorten|gebouw ~afsluiten|~sluiten|~openen avond*|avonds|alle|ochtend*|alarm
    deur*|poort*|gebouw|alarm|sleutel*|badge* ~afsluiten|~sluiten|~openen|~bewaken|@kijken|~beheren|~opendoen|~inschakelen !kast* !klopt
    ronde|rondes ~bewaken|~afsluiten gebouw|terrein|deuren
    deur|deuren|poort|poorten slot|~afsluiten|~sluiten|~openen !handen !patient*`,
  'tevredenheid-meten': `tevredenheid|~bevragen|enquete*|bevraging* @mens|~meten|tevreden|vragenlijst*|~afnemen`,
  'procedures-schrijven': `procedure*|draaiboek*|handleiding*|protocol*|werkinstructie*|werkwijze* ~schrijven|~opstellen|~uitwerken|~opmaken|~uitschrijven|~actualiseren|~updaten`,
  'ergonomie-advies': `ergonom*|rugschol*|hef*|tiltechniek* @collega|@leren|advies|~aanleren|opleiding|referent*`,
  'preventie-advies': `referentie*|referent aandachts*|persoon|verpleegkund*|handhyg*|@collega`,
};
