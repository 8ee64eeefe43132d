import type { WordBook } from './word-sets.js';

/** Words that say together what none of them, and no label in the phrase, says apart. */
export const sureWords: WordBook = {
  'hart-voor-kinderen': '= hart|liefde|passie|zot|dol|gek @kind !beperking* !handicap* !zieke',
  'kinderen-troosten': `
    = @kind ~voelen goed|veilig|thuis|geborgen|welkom
    = sfeer|klimaat|nest veilig*|warm*|huiselijk*|geborgen*|rustig* @kind`,
  'persoonlijke-verzorging': '= dagelijkse|lichamelijke hygiene !eigen !jouw !keuken !omgeving !lokalen',
  wassen: '= dagelijks|dagelijkse toilet !poets*',
  zelfredzaamheid: `
    = @mens|@kind|@jongere ~leren|~stimuleren|~aanmoedigen|~motiveren zelfstandig* !weg !wonen !woont !fiets* !reizen
    = ~leren|~helpen ~zorgen zichzelf`,
  'slapende-kinderen': '= @kind slaappatroon*|slaapritme*|slaapmoment*|dutje*|middagdutje*',
  observeren: '= ~volgen|~observeren|~opvolgen ontwikkeling|evolutie persoon|client*|bewoner*|patient*|gast*',
  'gezag-en-grenzen': '= regels grenzen !protocol*',
  'pedagogisch-handelen': `
    = kinderparticipatie
    = @kind omgaan|omgang elkaar|mekaar|andere`,
  'ouder-contact': `
    = ~overleggen|~bespreken|~praten|~vertellen @kind ouder*|hen|papa*|mama*|hun|dag|aanpak|verloop
    = ~samenwerken|~werken gezin|ouders partner*
    = ouders vertrouwen|afspraken|inspraak|feedback|partner|gesprekspartner !pleeg*
    = heen weerschrift*|weerboek* !digitaal
    = ouders informatie|info ~uitwisselen|~wisselen|~delen|uitwisseling`,
  'mantelzorgers-steunen':
    '= mantelzorger* ~leren|~tonen|uitleg|hart|riem|raad|advies|~ontlasten|~steunen|~ondersteunen|schouder*',
  respect: `
    = respect* geloof|godsdienst*|religie*|cultuur|culturen|herkomst|afkomst|levensbeschouw*
    = ~behandelen als mens|volwassene*|nummer|puber|kind|gelijke`,
  'programma-maken': '= ~peilen|~bevragen graag|interesse*',
  'overleg-leiden': `
    = ~voorzitten *overleg|overleg*|*vergadering|*vergaderingen|vergadering* !bewonersraad
    = ~leiden|leiding *overleg|*vergadering|*vergaderingen|teamoverleg !deel* !neem*`,
  'tevredenheid-meten': `
    = ~vragen|~peilen smaakt|gesmaakt|tevreden
    = ~peilen|~bevragen|~meten tevredenheid*|tevreden`,
  onthaal: '= ~begeleiden|~verzorgen|~onthalen|~doen|~regelen opname|opnames nieuwe !formulier* !wachtlijst',
  'medicatie-klaarzetten': '= medicatie*|pillen|medicijnen klaarlig*|klaarliggen|klaargezet|klaarstaat',
  overdracht:
    '= ~inlichten|~briefen|~informeren nachtploeg|ochtendploeg|dagploeg|avondploeg|ploeg|nachtdienst|dagdienst',
  rapporteren: `
    = bevinding*|vaststelling*|observatie* ~doorsturen|~sturen|~bezorgen|~overmaken|~mailen @arts|verantwoordelijke|teamleid*`,
  signaleren: `
    = problemen|moeilijkheden ~opmerken !gedrag*
    = afwijking*|afwijkende ~doorsturen|~doorgeven|~melden|~doorbellen @arts|verpleeg*|apotheker
    = ziektesymptom*|ziekteteken*|ziekteverschijnsel* !kennis !kennen
    = probleemsituatie* ~detecteren|~opsporen|~opmerken|~signaleren|~herkennen`,
  'structuur-bieden':
    '= structuur|regelmaat|ritme ~brengen|~bieden|~aanbrengen|~zorgen|~geven dag|dagelijks*|leven|dagprogramma|week',
  protocollen: `
    = ~respecteren|~naleven|~opvolgen|~volgen|~toepassen richtlijn*|regels|voorschriften|afspraken|procedure* !arts* !hygien* !veiligheid* !handhyg* !medisch* !toilet !haccp !voeding*`,
  'veilig-werken': `
    = gevaar*|gevaren|gevaarsituatie*|risicosituatie* ~optreden|~anticiperen|~herkennen|~inschatten|~voorkomen|~vermijden !brand* !kind* !val* !decubitus* !product*
    = richtlijn*|voorschrift*|regels veiligheid* !voedsel*`,
  'intensieve-zorg': '= kritiek|kritieke patient*|zieke|zieken|toestand',
  'streek-kennen': '= streek !van !strijk*',
  netwerken: '= brug|brugfiguur tussen !cultuur* !culturen',
  'plannen-organiseren': `
    = ~coordineren werking|werkzaamheden|taken
    = ~verdelen werkzaamheden|opdrachten`,
  'duidelijke-taal': '= ~vertalen gewone|eenvoudige|klare|mensentaal|begrijpelijke',
  aandachtig: '= oogje zeil',
  'goederen-transport': `
    = ~rondbrengen|~wegbrengen|~brengen|~ophalen|~voeren stalen|bloedstalen|sets|labo !patient* !mensen
    = ~transporteren|~vervoeren maaltijd*|goederen|materiaal !patient* !mensen`,
  'conditie-trainen': '= krachttraining*|staptraining*|evenwichtstraining*|evenwichtsoefening*|conditietraining*',
  valpreventie: '= valrisico*|valgevaar !kennis',
  multidisciplinair: `
    = schakel|spil tussen patient*|bewoner*|client*|arts*|verpleeg*
    = aanspreekpunt|contactpersoon huisarts*|artsen|arts|kinesist*|apotheker* !familie`,
  flexibel: '= ~inspringen|~invallen|~bijspringen ziekte|afwezig*|verlof|uitval !loon !krijg*',
  assertief: '= mening stoelen|banken|durf*',
  'inclusieve-opvang':
    '= @kind beperking*|zorgnood|zorgnoden|zorgbehoefte* ~meespelen|~meedoen|~opvangen|opvang !ouders',
  'post-scannen': '= ~scannen|~inscannen pagina*|document*|papier*|brieven|uitslagen',
  infuus: '= perifere|veneuze|perifeer|centrale|diepe katheter*|lijn|lijnen',
  'heffen-tillen': '= ~tillen zonder|rug',
  'ritten-plannen': '= gps',
  'gezelschap-houden': '= ~zitten ~babbelen|babbel @mens',
  'visie-delen': '= ~staan achter visie|waarden|missie|project',
  groepsactiviteiten: '= ~begeleiden groepen|groep !therap* !kind* !jongere* !peuter* !leef*',
  'budget-beheren': '= ~beheren financieel|financiele|financien !client* !bewoner* !gezin* !mensen',
  'duurzaam-werken': '= respect* materia*',
  woningaanpassing: '= aanpassing*|aanpassen woning*|huis|thuis !zich',
  verbetertrajecten: '= suggesties|verbetervoorstel* !activiteit*',
  'was-doen': '= ~wassen gordijn*|glasgordijn*|overgordijn*|handdoek*|beddengoed|linnen !mensen !bewoner*',
  'ramen-poetsen': '= ~wassen|~lappen|~kuisen ramen|vensters|glazen',
  'poetsen-thuis': '= ~kuisen|~vegen|~schrobben stoep|trap|terras',
  'klussen-techniek': '= klein|kleine onderhoud !was* !tuin*',
  voedingsadvies: '= advies|raad dieet|dieten|voeding|voedingspatroon',
  'vragen-stellen': '= ~noteren|~vastleggen|~verzamelen wensen|voorkeuren|verwachtingen',
  afwassen: '= vuil|vuile servies*|bestek|glaswerk|vaat',
  'bijeenkomsten-regelen':
    '= gereed|gereedheid|klaar ~maken|~brengen|~zetten zaal|zalen|vergaderzaal|vergaderzalen|vergaderruimte*|lokaal|lokalen',
  bestellen: '= voorraad|voorraden ~inslaan|~aankopen',
  'regelgeving-woonzorg': '= kennis|~kennen regelgeving !sociale !ocmw !leefloon* !belasting*',
  'sociale-begeleiding': '= welzijn|welbevinden algemeen|algemene ~begeleiden|~bevorderen|oog client*|mensen|personen',
};
