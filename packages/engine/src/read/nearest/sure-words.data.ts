import type { WordBook } from './word-sets.js';

/** Words that say together what none of them, and no label in the phrase, says apart. */
export const sureWords: WordBook = {
  'hart-voor-kinderen': '= hart|liefde|passie|zot|dol|gek @kind !beperking* !handicap* !zieke',
  'kinderen-troosten': `
    = @kind ~voelen goed|veilig|thuis|geborgen|welkom
    = sfeer|klimaat|nest veilig*|warm*|huiselijk*|geborgen*|rustig* @kind`,
  'persoonlijke-verzorging': '= dagelijkse|lichamelijke|persoonlijke hygiene !eigen !jouw !keuken !omgeving !lokalen',
  wassen: '= dagelijks|dagelijkse toilet !poets*',
  zelfredzaamheid: `
    = @mens|@kind|@jongere ~leren|~stimuleren|~aanmoedigen|~motiveren zelfstandig* !wonen !woont !fiets* !reizen
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
    = ouders informatie|info ~uitwisselen|~wisselen|~delen|uitwisseling`,
  'mantelzorgers-steunen': '= mantelzorger* hart|riem|raad|advies|~ontlasten|~steunen|~ondersteunen|schouder*',
  'open-voor-diversiteit': '= respect* geloof|godsdienst*|religie*|cultuur|culturen|herkomst|afkomst|levensbeschouw*',
  respect: '= ~behandelen als mens|volwassene*|nummer|puber|kind|gelijke',
  'vragen-stellen': '= ~peilen|~bevragen graag|wensen|interesse*|verwachting*|noden|behoefte*',
  'overleg-leiden': `
    = ~voorzitten *overleg|overleg*|*vergadering|*vergaderingen|vergadering* !bewonersraad
    = ~leiden|leiding *overleg|*vergadering|*vergaderingen|teamoverleg !deel* !neem*`,
  'tevredenheid-meten': `
    = ~vragen|~peilen smaakt|gesmaakt|tevreden
    = ~peilen|~bevragen|~meten tevredenheid*|tevreden`,
  onthaal: '= ~begeleiden|~verzorgen|~onthalen|~doen|~regelen opname|opnames nieuwe !formulier* !wachtlijst',
  'medicatie-klaarzetten': '= medicatie*|pillen|medicijnen klaarlig*|klaarliggen|klaargezet|klaarstaat',
  rapporteren: `
    = bevinding*|vaststelling*|verslag*|observatie* ~doorsturen|~sturen|~bezorgen|~overmaken|~mailen @arts|verantwoordelijke|teamleid*
    = heen weerschrift*|weerboek*`,
  signaleren: `
    = afwijking*|afwijkende ~doorsturen|~doorgeven|~melden|~doorbellen @arts|verpleeg*|apotheker
    = ziektesymptom*|ziekteteken*|ziekteverschijnsel* !kennis !kennen
    = probleemsituatie*|problemen|moeilijkheden ~detecteren|~opsporen|~opmerken|~signaleren|~herkennen`,
  'structuur-bieden':
    '= structuur|regelmaat|ritme ~brengen|~bieden|~aanbrengen|~zorgen|~geven dag|dagelijks*|leven|dagprogramma|week',
  protocollen: `
    = ~respecteren|~naleven|~opvolgen|~volgen|~toepassen richtlijn*|regels|voorschriften|afspraken|procedure* !arts* !hygien* !veiligheid* !handhyg* !medisch* !toilet !haccp !voeding*`,
  'veilig-werken': `
    = gevaar*|gevaren|gevaarsituatie*|risicosituatie* ~optreden|~anticiperen|~herkennen|~inschatten|~voorkomen|~vermijden !brand* !kind* !val* !decubitus*
    = richtlijn*|voorschrift*|regels veiligheid* !voedsel*`,
  'sociale-begeleiding': '= welzijn|welbevinden algemeen|algemene ~begeleiden|~bevorderen|oog client*|mensen|personen',
};
