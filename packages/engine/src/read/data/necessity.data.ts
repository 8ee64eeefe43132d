import type { PhraseBook } from '../phrase-book.js';

/**
 * Words that say how much something is asked. `after`: the cue stands after what it governs (or alone, after a colon or
 * question mark); `before`: it stands before. Each phrase has at least one sentence in the suite beside.
 */
export const necessityCues: PhraseBook = {
  'preferred:after': `
    is|zijn nooit weg
    zien we|wij (wel|zeker) zitten
    facultatief
    nemen we|wij er .. bij
    is|zijn|blijft|vormt|vinden|zien (we|wij|dat|dit) (hier|als|altijd|zeker|wel|ook) (voor) (ons) een (niet|zeer|heel|erg) (te|grote|groot|absolute|duidelijke|duidelijk|echte|extra|dikke|mooie|mooi|bijkomende|bijkomend|belangrijke|belangrijk|serieuze|stevige|leuke|fijne|handige|welgekomen|aardige|flinke|enorme|welkome|onmiskenbare|onmiskenbaar) (onderschatten) pluspunt|plus|troef|meerwaarde|voordeel|pre|surplus|bonus|extra
    (een) (mooie|grote|extra|absolute|zeker|wel) (een) pluspunt|plus|troef|meerwaarde|surplus|pre
    plus punt
    (is|zijn) (altijd|wel|zeker) mooi|leuk|fijn|tof|handig|goed meegenomen
    is|zijn (zeker|altijd) meegenomen
    welkom
    is|zijn (altijd|best|wel|zeker|erg|heel) handig|nuttig|wenselijk|gewenst|aangewezen|fijn|leuk|tof|interessant
    geniet|genieten|krijgt|krijgen|heeft|hebben (de|onze) voorkeur
    tof|fijn|leuk|mooi|handig als|indien je|jij|u het|dat|die ..
    als je dat|het al kent|kan|hebt
    tof|fijn|leuk (,) (maar) geen must|vereiste|verplichting
    maakt|maken (het|je|jouw|ons|de) .. makkelijker|gemakkelijker|vlotter|lichter|aangenamer|simpeler|eenvoudiger|boeiender
    heel goed
    des te beter|liever
    hoe liever|beter|fijner|leuker|mooier
    als je dat|het kan|ziet|kunt (zitten)
    liefst wel
    extra punten
    is|zijn|lijkt (altijd|wel|zeker|heel|erg) aangenaam|prettig|ideaal|bruikbaar|top|super|mooi|welgekomen|gunstig|praktisch
    zou|zouden .. zijn
    hebben|zien|horen we|wij|ik (dat|het) (heel) graag
    geen overbodige luxe
    mag|mogen (maar|,) moet|moeten|hoeft niet
    mag|mogen ook
    maakt|maak je .. blij|gelukkig
    worden we blij
    op prijs gesteld
    stellen we op prijs
    in je|jouw voordeel
    helpt|helpen zeker|enorm|natuurlijk|vooruit
    : graag|liefst|ideaal|handig
    enkel|alleen wie dat|het wil
    als je dat|het wil|wilt
    mag|mogen zich (extra|zeker|gerust) aangesproken voelen
    telt|tellen|geldt|gelden|beschouwen|zien (we|wij) als (een) (extra|bijkomend|bijkomende) plus|pluspunt|troef|voordeel|meerwaarde
    is|zijn (altijd|zeker|ook) waardevol|nuttig|voordelig|bonus
    nuttig|gewenst|wenselijk
    = leuk|fijn|tof|top|handig|mooi
    als dat|het je (wat|iets) zegt|lijkt|aanspreekt|ligt|interesseert
    graag gezien
    als het even kan
    (is|zijn) vrijwillig
    enkel|alleen|uitsluitend op eigen|jouw|je vraag|verzoek
    doet|doen ons plezier
    doet|doen .. wonderen
    zonder dat we|wij|het .. eisen|vragen|moet
    taal|talen|dialect|verstaan|spreken|frans|turks|arabisch|engels|duits|kennis|ervaring helpt|helpen (bij|in|om)
    telt|tellen (zeker|wel) (,) maar
    zou|zouden (dat|het) .. vinden
    (kan|kunnen) geen kwaad
    enkel|alleen als|indien|wanneer je|jij|u .. bent|hebt|mag
    speelt|spelen|werkt|telt|tellen .. in je|jouw|uw voordeel
    (krijgt|krijgen|hebben|heeft) voorrang|prioriteit
    het verschil bij gelijke ..
    laat het|dat ons|me|mij|dan (zeker|gerust|maar|dan) weten|horen
    vermeld|vermelden|zet dat|dit|het (zeker|dan|ook|gerust) (in|bij|op) ..
    heel|zeer graag (zelfs)
    mag|mogen|top|prima|prachtig|geweldig|welkom (,) maar is|geen|niet|hoeft (geen|niet) (nodig|must|verplicht|vereist|vereiste|doorslaggevend|noodzakelijk)
    mag|mogen|kan|kunnen dat|dit (zeker|gerust) .. vermelden|zeggen|melden|laten
    scoort|scoren|krijgt|verdient|heb|hebt (bij) (ons) extra punten|bonuspunten
    (een) (leuk|leuke|mooi|fijn|welkom) extraatje
    wauw|top|fijn|leuk|tof|mooi|prachtig|super (,) maar (het) moet|hoeft niet
    fijn|leuk|tof|mooi|handig|top|prachtig (,) maar niets daarvan|hiervan is|moet|hoeft (verplicht|nodig|vereist)`,
  'preferred:before': `
    pluspunten|troeven|pluspunt|troef voor|bij|in deze|de functie|job|rol zijn|is
    bij voorkeur
    de voorkeur gaat naar
    liefst
    idealiter
    in het|een ideale|beste|droom geval|wereld|scenario
    optioneel
    eventueel
    tof|fijn|leuk|mooi|handig als|indien je|jij|u
    pluspunt|pluspunten|troef|troeven|plus|surplus :
    pluspunten
    mooi|leuk|fijn|tof|handig|goed meegenomen (:)
    nice to have
    wij|we zien|horen|hebben graag
    graag (enige|wat|al) ervaring|kennis
    wie (dat) wil|wilt
    desgewenst
    (onze) voorkeur gaat (uit) naar
    voorkeur voor
    gaat (onze|de) voorkeur (uit) naar
    bij gelijke geschiktheid|kandidaten|kandidaturen|scores
    wij|we|ik verkiezen|verkies|dromen|droom|hopen|hoop (van|op|dat)
    het helpt (ons|zeker|ook) als|indien|wanneer (je|jij|u)
    wat|dit (ons|ook|zeker) helpt (ook|zeker) :
    (nog|des|zoveel) beter|mooier|leuker (is) (het|als) (als) je|jij|u
    ook|extra|heel (erg) graag :
    kers op de taart`,
  'not-required:after': `
    speelt|spelen (hier|bij) (ons) geen rol
    niet van toepassing
    moet|hoef|hoeft je|jij|u (hier) niets
    niet bij kijken
    (is|zijn) (dan) (ook|echt|zeker|helemaal|absoluut|hier) niet|geen|nooit|evenmin|nie (echt|per|altijd|strikt|meteen|direct|absolute) (se) vereist|vereiste|vereisten|nodig|noodzakelijk|must|verplicht|voorwaarde|verplichting|probleem|bezwaar|breekpunt|aanwervingsvoorwaarde|doorslaggevend|essentieel|noodzaak|hinderpaal|basisvereiste
    niet van belang|tel|toepassing
    n . v . t
    nvt
    niet aan de orde
    valt|vallen weg
    hoeft|hoeven|moet|moeten (ook|echt|zeker|dus|hier|dat|bij|nog|daar|dan) (ons|weer|ook) niet|nie (per) (se)
    maakt|maken .. niet|niets|niks|weinig uit
    vragen|verwachten|eisen|zoeken we|wij|men .. niet|nie
    we|wij vragen|verwachten|eisen .. niet
    (auto|wagen) ook niet
    evenmin
    komt|komen|mag|mogen|kan|kunnen evengoed|gerust|even .. aanmerking|solliciteren|aanmelden
    is|zijn ons|mij om het even
    wordt|worden (hier) niet gevraagd|geeist|verwacht|verlangd
    doet|doen er (hier|bij) (ons) niet toe
    niet (zo) belangrijk|bepalend|relevant|doorslaggevend
    kan|kun je missen
    hoef|hoeft je|u|jij|ge niet te kunnen|kennen|hebben|beheersen|zijn
    hoef|hoeft je|u|jij|ge (hier|zelf|dus) niet (zelf) te doen|geven|maken|regelen|verzorgen|bedienen|dragen
    hoeven|hoeft we|wij|ik niet te zien|weten|hebben
    liggen we niet wakker van
    vinden|vind|is|zijn (we|wij|ik) minder belangrijk|doorslaggevend|bepalend
    is|zijn overbodig
    is|zijn allesbehalve|verre|bijlange (van|niet) (een|de) must|vereiste|noodzaak|nodig|verplicht
    mag je|jij|u (gerust) thuislaten|vergeten
    tellen|telt|weegt|wegen (hier|voor|bij) (ons) minder|niet (zwaar|mee|door)
    geen ramp|paniek|drama|showstopper|dealbreaker|halszaak|voorwaarde
    niets|niks daarvan|hiervan is|hoeft|moet (een|echt) (must|verplicht|nodig|noodzakelijk|vereist)
    geen van deze|die|de .. is|zijn (een|echt) must|nodig|verplicht|vereiste|vereist`,
  'not-required:before': `
    je|jij|u|ge hoeft|hoeven (nog|hier|dus|ook|daarvoor|zeker) niet|geen|niets|niks
    je|jij|u|ge moet|dient (hier|nog|ook) niet|geen|niks|nie|niets
    hoef|hoeft je|jij|u|ge (nog|hier|dus|ook) niet|geen|niets|niks
    moet|dien je|jij|u|ge niet|geen|nie
    niet|geen vereist|nodig|noodzakelijk|verplicht :
    geen .. vereist|verplicht|gevraagd
    (ook|zelfs|gerust) zonder .. kan|mag|kun|ben je|jij|u (ook|gerust|hier|bij|perfect|zeker|van) (ons|harte) (hier|aan|op) (het|je|de) (juiste|goede) solliciteren|terecht|reageren|beginnen|starten|welkom|adres|plaats|plek
    schrik|panikeer niet als|indien|wanneer je|jij|u
    laat je niet afschrikken|tegenhouden als|indien|wanneer je|jij|u`,
  'not-task:after': `
    neemt|nemen .. van je|jou over
    is|zijn verleden tijd
    is|zijn haar|zijn|hun|ons|onze|mijn werk|taak|job|opdracht
    hoort|horen|behoort|behoren (hier|bij|ons) niet|nooit|evenmin|nie (bij|tot)
    valt|vallen niet onder ..
    valt|vallen buiten ..
    doe|doet|voer|voert je|jij|u|ge (hier|zelf|bij|dus|dan|ook) (ons) niet|nooit|evenmin|nie|zelden
    geef|geeft|neem|maak|kook|poets|was je|jij|u|ge (zelf|hier|er) niet|nooit|evenmin|nie
    (daar) ben|bent je|jij|u (er) (hier) niet voor|verantwoordelijk|mee|bevoegd (bezig|verantwoordelijk)
    moet|moeten ge|je|u nie|niet (doen)
    wordt|worden door .. gedaan|verzorgd|uitgevoerd|opgenomen
    is|zijn|gebeurt|gebeuren (nadrukkelijk|uitdrukkelijk|zeker|dus|echt|hier) niet|nooit je|jouw|uw taak|werk|opdracht|rol|job
    zelden of nooit
    we|wij (hier|er|dat|het) niet|zelf
    is|zijn (het) werk|taak|opdracht (van|voor) de|het|onze|een|anderen
    dat|dit doet|doen|regelt|regelen de|het|een|onze|iemand ..
    valt|vallen onder (een|de|onze|het) externe|extern|andere|ander|aparte|apart ..
    gebeurt|gebeuren (in|op|bij|via|door) (een|de|onze|het) externe|extern|andere|ander|aparte|apart ..
    mag|kan|kun je|jij|u|ge .. overlaten
    wordt|worden uitbesteed
    is|zijn voor de|onze|het|een verpleeg*|zorgk*|collega*|arts*|keuken*|poets*|dienst*|team*|thuis*|anderen
    daarvoor|hiervoor|daar komt|zorgt|zorgen|komen|treedt|staat|bestaat|bestaan|dient|dienen|is|zijn|hebben (we|er) de|het|een|onze|iemand ..
    : nee|neen
    hoort|horen|behoort|behoren daar|er|dus niet|nooit (bij|toe|tot)
    wordt|worden (hier|bij) (ons) door de|onze|een|het|mijn|externe|anderen collega*|dienst*|team*|verpleeg*|zorgk*|firma*|partner*|keuken*|poets*|arts*|vrijwilliger* ..
    gebeurt|gebeuren door
    maakt|maken geen deel
    zit|zitten|staat|staan niet in|op je|jouw|het|de
    moet|hoef|hoeft je|jij|u niets|niks mee|aan
    hoef|hoeft|moet je|jij|u|ge .. niet|nooit :|,|te
    is|zijn (hier) niet voor jou|u|je
    hoef|hoeft|moet je|jij|u niets van (af) (te) ..
    doet|doen de|het|onze|mijn ..
    valt|vallen hier|daar|er niet onder`,
  'not-task:before': `
    de|deze|je|jouw functie|job|opdracht|taak omvat|bevat|houdt|behelst geen
    je bent|ben geen
    je|jij|u staat|bent niet in|verantwoordelijk voor`,
  'trainable:after': `
    leer|leert|leren je|jij|u|ge|we|wij|ik (hier|bij|van|je|jou|het|u|dat) (ons|het|zelf|jou|je|wel|hier) (aan|zelf|wel|allemaal|kennen)
    aan te leren
    (wij|we) tonen|gebaren|leggen|brengen het|jou|dat (je|jou) (wel|bij|uit|voor|zelf)
    of (je|u|jij) (bent|ben) (dan) bereid|bereidt|bereidheid ..
    krijg|krijgt je|jij|u van ons
    we|wij oefenen|leren samen
    of je|u bent dat|het van plan
    of je|u vraag|vraagt .. aan
    of|ofwel (de|een|je) bereidheid|engagement ..
    of|ofwel ben|bent je|jij|u (dan) bereid ..
    (dan|daarvoor|hiervoor) geven|voorzien|organiseren we|wij (je|jou|u) (zelf|daarvoor|graag) (een|de) (korte|interne|gratis|eigen) opleiding|vorming|cursus|training|lessen|uitleg
    we|wij|ik tonen|toon|leggen|leg (je|jou|u) (graag|wel|zelf) (uit) hoe ..
    wie het|dat|dit|iets|nog|er|ze|hem .. .. krijgt|volgt|leert .. opleiding|uitleg|vorming|training|cursus|les|lessen
    vragen|vraag we|wij samen|voor|het|dat|mee (met|je|jou) (je|jou) aan
    vragen we samen
    wij|we doen de aanvraag
    doe|doet|oefen je|jij|u (het|dit|dat) (eerst) samen (eerst) met (je|een)
    volg|volgt je|jij|u|ge .. opleiding|cursus|vorming|training|ons|mee
    je gaat .. op vorming|opleiding|cursus
    ken|kent|kan|kun je|u .. na (een) paar|enkele|# dagen|weken|maanden
    onder de knie
    krijg|krijgt je .. aangeleerd
    volgt|volg|behaalt|behaal|haalt|haal je|u (dan|wel|nog) in|tijdens|binnen|bij
    opleiding|vorming|training|cursus (wordt|is) voorzien|inbegrepen|aangeboden
    krijgt er (een) opleiding|uitleg|vorming|les
    of (je|u) (bent|ben) ingeschreven|bezig|gestart
    engageer|engageert|verbindt je|u (je) (er) (toe) om
    kan|kun|kunt je (hier|nog|bij|ook|via|later) (hier|nog|bij|via) (ons) (nog) leren|halen|behalen|volgen
    leren (op) (de) (werkvloer) kan
    nog te behalen|leren|verwerven
    dan volg|volgt|leer je|u (het|die|hem|dat)
    dan haal|haalt|behaal je|jij|u het|die|hem|dat|deze|dit
    op onze kosten
    of (je|u) (bent|ben) (er|ermee) mee|bezig (bezig)
    of (nog) in aanvraag|opleiding
    leert|leren de|een|onze .. (je|jou) aan
    zit|zitten in de|die|onze cursus|opleiding|startopleiding|basisopleiding|vorming
    bij ons te behalen|leren|volgen|halen
    dan start|begin je|jij|u
    betalen wij|we de|je|jouw cursus|opleiding|lessen
    maak|maken|maakt we|wij|je|jij .. (je) eigen
    pik|pikt je|jij (snel|vlot|gauw|zo) (snel|vlot|gauw) op
    je krijgt (alle|de) (nodige|goede|volledige|degelijke) uitleg
    leergierig genoeg om ..
    kan|kunt|kun|mag dat|die|het|hem|dit op|bij|via|in|tijdens (onze|ons|de) (kosten) (nog) halen|behalen|leren|volgen
    aanvragen|regelen|aanvraag doen|regelen|doet|regelt we|wij (samen|voor|met) (je|jou)
    regelen|organiseren we|wij (zelf|voor) (je|jou)
    oefenen|trainen|herhalen we|wij (samen|elk|elke|hier|jaarlijks|regelmatig) ..
    nadat .. .. opgeleid|uitgelegd|aangeleerd|getoond
    of dat|dit|het|die|hem (nog) aanvraagt|aanvragen|behaalt|haalt|volgt|leert
    komt|komen (allemaal|ook|zeker|wel) aan bod in|tijdens je|jouw|de eerste|opleiding|inwerkperiode|inwerktraject|startweek|vorming
    doorloopt|doorloop (je) een|de .. inscholing|inwerktraject|opleiding|traject|inwerking
    learning|opleiding|cursus|training|attest doe|volg|haal|doet|volgt je (in|tijdens|bij|voor) ..
    deze|die zaken|dingen|taken kan|kun|kunt|ken je nog niet
    je|jouw|een mentor|collega|begeleider doet|toont|leert ze|het|dit|dat (je|jou) (voor|aan)`,
  'trainable:before': `
    maken we|wij van je|jou een
    we|wij maken van je|jou een
    bereid|bereidt (om) .. te volgen|behalen|leren|verwerven|halen|starten|beginnen
    (wij|we) leiden je (graag|zelf|intern|volledig|gratis) (intern) op tot|in|voor|als|rond
    je|u leert hier|bij|van
    (wij|we) helpen|begeleiden|ondersteunen je|jou|u (graag|zelf|ook|gratis) met|bij|om
    je|u leert .. bij|van ons
    je volgt (bij|met|eerst|nog|hier|intern) (ons) (een|de) (interne) opleiding|cursus|traject|vorming (tot|in|over|rond|van|voor)
    je komt in aanmerking als je je engageert
    kom je in aanmerking als je je engageert
    leer|leert je|jij|u .. :
    bereid|bereidheid om|tot .. .. te behalen|halen|volgen|leren|verwerven`,
  'required:after': `
    (is|zijn|blijft) (een|absoluut|wel|echt|strikt) (absolute|echte) must|vereist|vereiste|noodzakelijk|noodzaak|verplicht|onmisbaar|essentieel|onontbeerlijk|cruciaal
    een must
    is|zijn nodig
    niet onbelangrijk
    zonder gaat het niet
    hoort|horen er|hier|daar (ook|mee|allemaal) bij
    vind|vindt je|jij|u (helemaal) geen probleem|bezwaar|punt
    (is|zijn|vormt|vormen) voor|schrikt|schrikken jou|je|u geen|niet (probleem|bezwaar|hinderpaal|af)
    beide|allebei (diplomas|profielen|niveaus) zijn (even|allebei|ook) (hartelijk) welkom`,
  'required:before': `
    (we|wij) rekenen (we|wij) op je|jouw|uw
    vereist :
    vereist is|zijn|wordt
    noodzakelijk :
    zonder .. kan|kun|gaat|lukt je|jij|u|het ..
    must have
    zonder .. mogen|kunnen we|wij ..`,
};

/**
 * Words by which a heading, or what stands before a colon and names nothing itself ("wat niet hoeft: …"), says how much
 * all that follows is asked; and `list`: words by which a sentence speaks of the whole list before it.
 */
export const leadCues: PhraseBook = {
  'lead:preferred': `
    niet|geen noodzakelijk|nodig|verplicht|vereist|must (,) (maar) wel
    wens|wensen|wenslijst|bonus|bonuspunten|pluspunten|pluspunt|extraatjes
    extra troeven|troef|punten|sterktes
    (wel|maar|toch|ook) leuk|fijn|handig|tof|meegenomen|welkom|gewenst|wenselijk
    (wel|maar) een|als plus|pluspunt|troef|meerwaarde|voordeel
    maakt|maken ons|mij|me blij
    zou|zouden ons|mij|me (echt|enorm|zeker) helpen
    nice to have`,
  'lead:not-required': `
    doen|doet anderen
    we dont|do ask|need|expect
    niet hoeft|moet|hoef|moeten|hoeven
    hoeft|hoef je (nog|zeker|hier) niet
    niet nodig|verplicht|vereist|noodzakelijk
    niet voor jou|u
    niet in|bij|voor|onder|tot|van het|de|je|jouw|deze|dit|jou ..
    niet je|jouw taak|werk|rol|job`,
  'lead:trainable': `
    youll|you|will learn (on) (the) (job)
    bij ons leert|leren
    leren we je|jou
    leer je (hier|bij|wel|allemaal)
    krijg je (hier|bij) (ons) aangeleerd|uitgelegd`,
  'list:after': `
    deze|die|bovenstaande (laatste|drie|twee|vier) punten|zaken|dingen|troeven|voorwaarden|kwaliteiten|wensen
    niets|niks daarvan|hiervan
    geen van deze|die|de
    dit|dat alles
    al het bovenstaande
    dit|dat|het is|zijn allemaal`,
};
