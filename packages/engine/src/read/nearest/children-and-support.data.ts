import type { WordBook } from './word-sets.js';

/** Words for children, young people, people with a disability, older people, activities and support in daily life. */
export const childrenAndSupport: WordBook = {
  'kinderen-begeleiden': `
    kind|kinderen|kindjes|kleintjes|baby*|peuter*|kleuter*|dreumes*|schoolkinderen|lagereschoolkinderen opvang*|begeleid*|zorg*|onthaal*|ontvang*|aandacht|benader*|groep*|geborgen*|kijk*|kijkt|wenn*|inspeel*|dagindeling|bezig|warm*|knuffel*|omring* !vervoer*
    kinderopvang*|opvangdag*|dagopvang kinder*|baby*|peuter*|zorg*
    opvangmoment*|eetmoment*|slaapmoment* kinder*|kind|peuter*
    tweeling|peuters|kleuters|babys|schoolkinderen|kroost bezig|hou*|zorg*|begeleid*|opvang*
    groep kinderen|kindjes|peuters|baby*|kleuters
    sussen kleuter*|kind*|peuter*`,
  'baby-verzorgen': `baby*|peuter*|zuigeling* verzorg*|verzorging|zorg*|badje|wass*|fles*
    verzorgt|verzorgen|verzorging kinderen|kind|peuters|kindjes|baby*`,
  luiers: `luier*|pamper*|verluier* !karren !kar !vult !aanvul* !bijvul* !bewoner* !client* !volwassen* !bestel*`,
  zindelijkheid: `zindelijk*|potje|potjestraining|zindelijkheidstraining !koken !kook*`,
  'kinderen-troosten': `troost*|geruststel*|sussen|sust|knuffel*|wenn* kind*|kinderen|peuter*|baby*|kleuter*|kindje*
    kind|kinderen veilig|geborgen*|welkom|thuis voel*|gevoel`,
  'slapende-kinderen': `slapertje*|slapend*|slaap|slaapje*|bedje*|middagdutje*|dutje* kind*|baby*|toezicht|controle*|bewak*|leggen|kinderen|check* !opma* !verschon* !ververs*
    slapertjes|wiegendood*|slaapkamer* toezicht|controle*`,
  'spelen-met-kinderen': `
    speel*|spelen|speelt|ravot*|stoeien|meespelen|spel|spelletjes|voetbal*|knikker*|blokken|puzzel*|speelgoed|verstoppertje|hinkel* kind*|kinderen|peuter*|kleuter*|grond|buiten|blokken|samen|binnen|kinderhoogte|speelplein|stapel*|tuin|speelplaats !afwas* !was* !poets* !reinig*
    blokken|verstoppertje|zandbak|knikkers|speelkameraad
    buitenspelen|samenspelen|buitenspel|stoeien|ravotten`,
  kinderactiviteiten: `
    knutsel*|kleien|kleit|verven|tekenen|plakken|crea*|workshop* kinder*|peuter*|samen|kleuter*
    activiteit*|spel*|speelhoek*|atelier*|hoeken|knutselwerk*|thema*|woensdagnamiddag* bedenk*|inricht*|uitwerk*|voorbereid*|kinderen|aanbied*|jonge|begeleid*|kind*|organis* !bewoner* !ouderen !client* !senioren !gasten
    ateliers|hoeken|speelhoek* inricht*
    speelpleinwerking|grabbelpas|kampje*`,
  'voorlezen-zingen': `voorlees*|voorlezen|leest|zingt|zingen|liedje*|verhaaltje*|boekje*|rijmpje* kinder*|voor|liedje*|peuter*|kleuter*|samen|taal|nederlands !vals
    voorlees*|rijmpjes|vertelt|zingt verhaal*|verhaaltje*|liedje*`,
  'ontwikkeling-stimuleren': `
    ontwikkeling*|groei*|talenten|motoriek|ontwikkelingskansen kind*|kinderen|stimul*|volg*|opvolg*|ondersteun*|peuter*|baby*|observ*|stimuleert
    kindvolgsysteem|welbevinden betrokkenheid|kind*`,
  'taal-stimuleren': `taal*|woordenschat|taalstimuler* stimul*|kind*|kinderen|spel*|aanbied*|rijk !spreek* !niveau`,
  'pedagogisch-handelen': `
    pedagog*|opvoedkund*|opvoed* handel*|visie|inzicht*|klimaat|aanpak|werk*|kwaliteit|kader|raamwerk|kennis|beleid|achtergrond|vaardig*|basis*
    grensstell*|consequent|duidelijke kinder*|regels|grenzen
    regels kinder*|groep|leefgroep`,
  'toezicht-kinderen': `
    toezicht|waken|waakt|bewaken|oog|toekijk* kinder*|speelplaats*|speelzaal|speeltuin|refter|spelend*|speelplein|middagtoezicht|opvang|binnen|buiten !geneesmiddel* !inname !medicat* !delegat*
    middagtoezicht|speelplaatstoezicht|busbegeleiding`,
  schoolweg: `
    school* ophal*|haal*|halen|breng*|afhal*|begeleid*|rij*|voet|fluo*|stap* !werk* !leer* !contact* !ouder*
    rij|rijen school*|fluo*|begeleid*
    fluohesje*|schoolrij*|voetpool*|schoolbus
    bus opwacht*|afhal*|wacht*`,
  'levensreddend-handelen-kinderen': `levensreddend*`,
  'inclusieve-opvang': `inclusie*|zorgnoden|extra|specifieke|handicap|beperking kind*|kinderen|zorgbehoeft*|opvang`,
  kindvoeding: `fruitpap|groentepap*|fruitmoment*|vieruurtje*|tussendoortje*|pap|papje*|groentjes|eetmoment*|fruit kind*|geven|verdel*|aanbied*|zorg*|bereid*|maak*|kinderen|vers*|klaar*|samen|deel*
    groentepap|fruitpap|vieruurtje*|groentepapje*`,
  'flesjes-en-babyvoeding': `fles*|flesjes|papfles*|flessen geef*|geven|klaarma*|maak*|opwarm*|bereid*|spoel*
    flesjes|papfles*|flesvoeding`,
  'ouder-contact': `
    ouder*|ouders|mama*|papa*|oma* contact*|praat*|gesprek*|onthaal*|ontvang*|begroet*|vertel*|informeer*|bespreek*|overleg*|betrekk*|aanspreek*|communic*|breng*|bel*|verwittig*|babbel*|band|samenwerk*|terugkoppel*|afstem*|opbel*|verwelkom*|bouw*|feedback|deel* !wording !opvoeding*
    breng*|haal*|afhaal* moment*|halen
    oudercontact*|breng|haal moment*|gesprek*|schriftje*`,
  'opvoeding-ondersteunen': `opvoed*|opvoeding* vragen|ondersteun*|advies|help*|begeleid*|ouders|gezin*|tips|vraag|bijst*|versterk*
    opvoedingsondersteuning|opvoedingsvragen|opvoedvraag|triple`,
  'gezinnen-begeleiden': `gezin*|gezinnen|gezinsleden|gezinscontext begeleid*|ondersteun*|contact*|help*|werk*|opvolg*|context|band|bijst*|gesprek*|bezoek*|coach*|versterk*
    contextbegeleiding|gezinsbegeleiding|thuisbegeleiding
    context*|netwerk betrek*|jongere*|werk*`,
  'jongeren-begeleiden': `
    jongere*|jongeren|tiener*|pubers|adolescent*|leefgroep*|jeugd* begeleid*|praat*|gesprek*|ondersteun*|opvang*|coach*|werk*|feeling|voeling|omgaan|omgang|motiv*|aanspreek*|band|individu*|klik|contact|jongeren|opvolg*|help*|connect* !kinderopvang
    gasten|jongens|meisjes begeleid*|wakker|school|huiswerk|praat*
    leefgroepbegeleid*|jeugdhulp*|jeugdzorg`,
  'gezag-en-grenzen': `grenzen|regels|gezag|afspraken stel*|bewak*|autoriteit|houd*|kind*|jongere*|consequent|duidelijk
    nieuwe autoriteit|verzet
    geweldloos*|natuurlijk gezag`,
  'huiswerk-begeleiden': `huiswerk*|wiskunde|studie*|schoolwerk|huistaak|huistaken|leren begeleid*|help*|maken|naast|studeren|samen|ondersteun*|schooltaken
    huiswerk*|studiebegeleiding|huistaak*`,
  verontrusting: `mishandeling*|verwaarlozing|verontrust*|onveilig* kind*|opmerk*|meld*|signaleer*|situatie*|gezin*`,
  jeugdwerk: `jeugdhuis|jeugdwerk*|straathoek*|pleintjes|vindplaats* jong*|jeugd|werk*
    jeugdbeweging*|jeugdhuis`,
  leerlingenbegeleiding: `leerling*|school*|clb begeleid*|ondersteun*|overleg*|leerkracht*|consult*|zorg*|advis*|opvolg*|gesprek*|bel
    leerkracht* consult*|overleg*|ondersteun*|advis*`,
  'klas-ondersteunen': `klas|klassen|juf|meester|leerkracht* ondersteun*|help*|assist*|bijst*
    klasondersteun*`,
  'mensen-met-beperking': `
    beperking*|handicap*|gehandicapt* begeleid*|omgaan|voeling|affiniteit|ondersteun*|werk*|ervaring|mensen|personen|klik|zorg*|gasten`,
  autisme: `autis*|auti*`,
  lichaamstaal: `nonverbaal|lichaamstaal|praten|spreken signalen|lees*|begrijp*|niet|zonder`,
  woonbegeleiding: `
    woon*|wonen|appartement|studio|huiskamer* begeleid*|ondersteun*|zelfstandig*|train*|alleen|coach*|help*|begeleiding`,
  dagbesteding: `dagbesteding*|dagactiviteit*|daginvulling|atelier*|arbeidsmatig*|dagcentrum* begeleid*|aanbied*|organis*|uitwerk*|inhoud|zinvol*|help*|werk*|vorm*|ondersteun*|geef
    dagbesteding|daginvulling|arbeidszorg`,
  'structuur-bieden': `structuur|ritme|dagritme|dagverloop|houvast|voorspelbaar*|dagstructuur|dagindeling bied*|geef*|breng*|geven|creer*|bewak*|zorg*|duidelijk*|vast*|houd*|aanbreng*
    dagstructuur|duidelijkheid veilig*|structuur|bied*`,
  'dagelijks-leven-begeleiden': `
    dagelijks|dagdagelijks*|alledaags*|dagelijkse leven|begeleid*|ondersteun*|help*|activiteit*|taken|zaken|noden|bezighe*|functioneren|levensverricht* !administ* !poets* !hygien* !toilet*
    begeleid*|ondersteun*|bijst*|help*|coach*|hulp !team* !medewerker* !collega* client*|bewoner*|gebruiker*|gasten|cursisten|mensen|persoon|bewonersgroep|individueel|person*|zorgvrager* !familie* !eet* !arts* !fysiek* !mantel*
    oefen*|oefent geld|klok|zelf|winkel*|koken
    mentorschap|aandachtsbegeleid*|trajectbegeleid*|bewonersbegeleid*|individuele begeleid*
    vaste|individuele begeleider|mentor|aandachtspersoon`,
  'vrije-tijd-begeleiden': `
    vrije|vrijetijd*|hobby*|zwemmen|bioscoop|concert|optreden*|festival|vakantie|vakanties|kamp*|match|voetbal*|treinspotten|kegelen|congres|reis|cinema|fuif|uitgaan|weekendje|kookclub|sport* tijd*|begeleid*|mee*|samen|gaan|naar|eropuit|spelen|invul*|besteding|ga !cheque* !dagen !geld
    vrijetijdsbesteding|vrijetijdsactiviteit*|vrijetijdsaanbod`,
  'persoonlijke-assistentie': `
    assist*|assistentie persoonlijk*|dagelijks*|bied*|mijn|me|budgethouder|geef*
    me|mij|mijn help*|rijd*|duw*|vergezel*|mee|zetten|tillen|draai*|omdraaien|aanreik*|vasthoud*|pagina*|boek*|bestel*|scan*`,
  participatie: `inclusi*|participat*|samenleving|inspraak|maatschappij bevorder*|meedoen|deelneem*|deelname|stimul*|laten|integrat*
    integratie maatschapp*|samenleving|sociale`,
  doelgroepmedewerkers: `doelgroepmedewerker*|maatwerk*|werkvloer*|instructeur begeleid*|coach*|aanstur*`,
  orthopedagogisch: `orthopedagog*|agogisch*|presentie*|oplossingsgericht|krachtgericht|contextgericht|contextueel werken|werkt|begeleid*|werk|handel*`,
  herstelgericht: `herstel*|krachtgericht* herstelgericht*|herstelondersteun*|werk*|visie|zorg|denken|krachtgericht*|herstelvisie !kleding !therapie !operatie !lamp* !klein*`,
  'emotioneel-ondersteunen': `
    psychosoci*|emotione*|mentaal|mentale ondersteun*|begeleid*|steun*|hulp|bijst*|noden|welzijn|opvang*|zorg
    troost*|geruststel*|hart riem|bewoner*|patient*|client*|familie*|mensen|slachtoffer*|wie
    gerust stelt|stellen|@mens|@familie|omstanders|slachtoffer*
    steun|troost|nabijheid biedt|bieden|geven|geeft|zijn
    zorgen|verdriet|angst*|eenzaam*|moeilijk* moment* bijst*|opvang*|naast|steun*|luister*
    oppeppen|opbeuren|peptalk|opmonteren`,
  'familie-contact': `
    familie*|naaste*|netwerk|mantelzorg* contact*|gesprek*|informeer*|betrek*|communicat*|overleg*|onthaal*|bel*|ontvang*|aanspreekpunt|opvang*|praat*|zit*|onderhoud*|bespreek*|betrok*|begeleid*|woord|samenwerk*|relatie*|vragen|band|afstem*|verwittig*|aandacht|bijst* !zorgverlener* !hulpverlener* !partner* !verwijzer*
    familiecontact*|familiegesprek*|familieraad`,
  'mantelzorgers-steunen': `mantelzorg*|thuiszorger* steun*|ondersteun*|ontlast*|inlicht*|licht|help*|leer*|tips|advies|tandvlees|hart|coach*|aandacht|draagkracht|bijst*`,
  'gezelschap-houden': `
    gezelschap|tijd|zitten|zit|bezoekje* houd*|bied*|maak*|neem*|spenderen|bij|bewoner*|iemand|samen|gezellig* !werk* !beheer* !overleg* !teamoverleg !vergader* !teamvergadering !budget !op !management
    gezelschap
    foto*|krant|fotoalbum kijk*|bekijk*|lees*|voorlez*|samen`,
  'praatje-maken': `praatje*|babbel*|klapke|klap|kletsen|gesprekje* maak*|sla*|doe*|met|tijd|houd*|kort
    praat*|babbel*|gesprek* aan|knoop*`,
  groepsactiviteiten: `
    activiteit*|animatie*|activiteitenaanbod|ontspanning*|namiddag*|quiz|kookclub*|koor|workshops|groepsmoment*|ochtendkring|kringgesprek* organis*|begeleid*|leid*|uitwerk*|mee*|voorbereid*|help*|bedenk*|geef*|ondersteun*|verzorg*|neem*|aanbied*|plan*|bewoner*|opzet*|groep*|client*|gasten|zinvol* !uit !dagelijks* !kind* !jongere* !pedagog* !coordin* !persoon !personen !leven !dagelijkse
    ontspanningsactiv*|animatie|animatieactiv*
    ochtendkring|leefgroepactiviteit*|kookclub|kringmoment*`,
  'individuele-activiteiten': `individu*|apart benader*|aandacht|begeleid*|moment*|activiteit*|activer*|bedlegerig*`,
  'programma-maken': `programma*|weekprogramma|kalender|activiteitenplan*|aanbod|maandkalender stel*|maak*|opma*|opstel*|uitwerk*|samenstel* !oefen* !soft* !opleid* !train*
    peil*|polst wensen|interesse*|graag|verhaal|wat|hobby*`,
  uitstappen: `
    uitstap*|daguitstap*|markt|zee|kerststal|museum|zoo|kust|dierentuin|bos|park|optreden begeleid*|mee*|organis*|ga|gaan|gaat|naar|samen|bezoek*|trekt|trek
    uitstap*|daguitstap*|uitje*|excursie*
    bezoek kerst*|museum|markt|stad*
    eropuit|trekt uit|trekken|erop|gaan`,
  wandelen: `wandel*|ommetje|kuieren|wandeling*|blokje|loopt|lopen tuin|buiten|park|samen|mee|kapel|om|bewoner*|client*|mensen|naar|rolstoel*
    wandel*|ommetje !kinder* !hond* !afspre*`,
  'feesten-evenementen': `feest*|evenement*|verjaardag*|kerst*|receptie*|eetdag|barbecue|bbq|markt* organis*|vier*|help*|voorbereid*|mee*|begeleid*|aankleed*|zorg*`,
  'handwerk-creatief': `knutsel*|handwerk|handwerken|crea|breien|bloemschik*
    schilder*|teken*|decora*|versier*|creatieve bewoner*|samen|gasten|maken|kamer*|activiteit*|client*|leefgroep
    naald draad|handig`,
  'muziek-maken': `muziek*|zing*|gitaar|piano|instrument*|koor|dans* spel*|samen|maken|bewoner*|mee|speel*|maakt|zing*|lied*|gitaar`,
  gezelschapsspelen: `gezelschapssp*|kaart*|spelletje*|bingo*|petanque|rummikub|triominos|puzzel*|puzzelen speel*|spelen|bewoner*|organis*|samen|leg* !bord* !gerecht* !dieet*
    spelletje*|gezelschapsspel*`,
  'tuin-en-dieren': `tuin*|moestuin*|planten|bloemen|kippen|ezels|dieren|geiten|serre verzorg*|onderhoud*|water|werk*|oogst*|voeder*|wied*|samen|zaai* !wandel* !loop* !loopt
    moestuin*|tuinier*|dierenverzorg*|tuinonderhoud`,
  'cultuur-activiteiten': `boek*|biblio*|film*|krant* uitleen*|rondgaan|aan|lezen|tonen|leeskring|samen|breng* !houd* !geboekt !houding`,
  ouderenzorg: `ouderen*|senior*|bejaard*|bewoner*|oudere zorg*|helpen|ondersteun*|begeleid*|opvang*|omring*|werk*|omgaan|omgang`,
  belevingsgericht: `belevingsgericht*|beleving*|huiselijk*|kleinschalig*|bewonersgericht*|persoonsgericht*|warme werk*|zorg*|sfeer|creer*|omgaan|wonen|visie|benader*|aanpak|thuis*|maak*`,
  leefgroepwerking: `leefgroep*|huiskamer*|woongroep*|leefgemeenschap|huisgenot* draaiende|werk*|houd*|begeleid*|sfeer|mee|overleg|werking|samen|aanspreekpunt|huiselijk* !jongere* !kind*`,
  snoezelen: `snoezel*|zintuig*|prikkel*|basale !arm !prikkelbaar*`,
  reminiscentie: `herinner*|vroeger|verleden|levensverhaal* ophal*|praat*|vertel*|verhaal*|luister*`,
  eenzaamheid: `eenzaam*|isolement doorbreek*|voorkom*|bestrijd*|tegen*`,
  nachtopvang: `nacht*|slaap*|waken waken|waakt|rond*|toezicht|aanwezig*|permanent*|toer|draai*|oproep* !nachtrust !dienst* !uur*`,
  'oproepen-beantwoorden': `oproep*|bel|belletje*|belsignaal|alarm* beantw*|reage*|opvolg*|ingaan|bewoner*|gaat`,
  'dagverzorging-begeleiden': `dagopvang|dagverzorg*|dagcentrum* begeleid*|ouderen|senior*|gasten`,
  huisbezoeken: `huisbezoek*|thuisbezoek*
    huis|thuis|keukentafel gaan|bezoek*|gaat|langs*|ga|aan|kom*|opzoek* client*|mensen|wie|gezin*|hen|bij|klant*`,
  fixatiearm: `fixat*|vrijheidsbeperk*`,
  holistisch: `totaalpersoon|holist*|mens|mensvisie hele|geheel|kijk*|visie|totale|achter`,
  woonassistentie: `assistentiewoning*|serviceflat*|woonassist*`,
  'sport-begeleiden': `sport*|zwem*|fiets*|voetbal*|turn*|dans* begeleid*|geef*|train*|mee|organis*|les*|aanbied* !vervoer* !materiaal !sportief`,
};
