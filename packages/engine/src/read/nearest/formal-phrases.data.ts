import type { WordBook } from './word-sets.js';

/** The formal nouns and turns of phrase of local government and institutions, and some acts that the other books do not have. */
export const formalPhrases: WordBook = {
  'maaltijden-verdelen': 'maaltijd*|tussendoortje*|vieruurtje* @geven',
  'helpen-eten': `
    lunch|maaltijd|maaltijden|middagmaal|ontbijt|avondmaal|eetmoment* ~helpen|~bijspringen|~begeleiden|~ondersteunen !koken !bereid* !klaar* !dek* !verdeel* !uitdelen`,
  'spelen-met-kinderen': 'speelprikkel*|spelprikkel*|spelmateriaal',
  'opvoeding-ondersteunen': 'ouderschapssteun|ouderschapsondersteuning|opvoedingsondersteuning',
  'ontwikkeling-stimuleren': 'ontwikkeling algemene|motorische|brede aandacht|~stimuleren|oog !client* !bewoner*',
  'pedagogisch-handelen': `
    opvoeding
    pedagogisch* project|visie|beleid|kader|klimaat`,
  schoonmaken: `
    onderhoud|onderhoudt|onderhouden ruimte*|lokalen|lokaal|leefruimte*|opvangruimte*|vloeren|gebouwen|sanitair !technisch* !contact*
    algemeen|dagelijks|regelmatig|periodiek onderhoud !technisch*
    schoonmaakwerk*|poetswerk*|poetstaken|kuiswerk* ~uitvoeren|~doen|dagelijks*|periodiek*|uitvoering`,
  schoonmaaktechnieken: 'schoonmaakmachine*|schoonmaakapparatuur|schrobmachine*|schrobzuigmachine*|schrobautoma*',
  protocollen: `
    reglement*|reglementering|huishoudelijk*|interne kennis|regels|~respecteren|~naleven
    deontologi* regels|code
    volgens|conform richtlijn*|regels|voorschriften|afspraken|procedure* ~werken|~handelen`,
  handelingsplan: `
    hulpverleningsplan*|begeleidingsplan*|ondersteuningsplan*|handelingsplan* ~opstellen|~opmaken|~maken|~uitwerken|~opvolgen|~evalueren|~bijsturen
    doelen|doelstellingen ~opstellen|~opvolgen|~bepalen|~formuleren|~evalueren client*|kind*|bewoner*|jongere*|ouders|persoon`,
  'outreach-buurtwerk': 'straatwerk|straathoekwerk|straatrondes',
  empathie: 'begrip|belangstelling aandacht|begrip|tonen|hebben',
  flexibel: 'afwezig*|ziekte ~inspringen|~vervangen|~bijspringen|~opvangen|~ondersteunen @collega !patient* !client*',
  'fysiek-sterk': 'goede gezondheid|lichaamsconditie !patient* !bewoner* !kind*',
  zelfredzaamheid: 'zelfredzaamheid|zelfredzaam',
  'was-doen': 'opvouwen|vouwt|plooien was|wasgoed|linnen|kledij',
  'oproepen-beantwoorden':
    '~bellen|gebeld|bel|beloproep* ~reageren|~kijken|~gaan|~beantwoorden kijken|kamer|bewoner*|patient*',
  incontinentiezorg: 'nat|natte ~verschonen|~verversen|ligt|bed !vloer*',
  rolstoel: 'rolstoel* @brengen|~rondrijden @mens !bus !auto !busje !bed !brancard !patient*',
  'dagelijks-leven-begeleiden': 'individueel|individuele|persoonlijk begeleider|begeleidster',
  'brieven-verslagen-typen': 'brieven|verslagen ~tikken|~uittikken|~typen|~uittypen|~opmaken',
  'klussen-techniek': 'herstellingen|~herstellen verlichting|lamp*|kraan|kranen|deur*|meubel*|kleine',
  linnen: 'gordijn* ~afhalen|~ophangen|~wassen',
  assertief: 'durf* ~aangeven|~toegeven|~zeggen weet|kan|kunt !fouten',
  'individuele-medicatiebereiding': 'weekzakje*|medicatiezakje*|medicatierol*',
  'gezondheidsproducten-adviseren': 'homeopathie|fytotherapie|cosmetica|voedingssupplement*',
  overdracht: 'patientgegevens|patienteninformatie ~doorgeven|~overnemen|~overdragen',
  'familie-contact': `
    familie|netwerk|context|mantelzorg* ~betrekken|betrokken
    contact gezin|gezinnen|netwerk ~houden|~onderhouden`,
  ziekenfonds: 'ziekteverzekering|hospitalisatieverzeker*|hospitalisatieplan* kennis|~kennen|~uitleggen|~voorstellen',
  'postnatale-zorg': 'moeder kind|baby @kijken',
  'verzorgd-voorkomen': 'representatief|representatieve|verzorgde',
  praktisch: 'gezond verstand',
  'warme-persoonlijkheid': 'mild|milde mensen|patient*|bewoner*|anderen',
  computer: 'computer|pc uitblinker|kei|held|handig|overweg',
  'gegevens-invoeren': 'registreren|registreert|registratie gegevens|tool*|systeem|programma|registratiesysteem',
  'koken-voor-mensen': 'bereiding|bereiden voeding|eten|kost',
  'bijeenkomsten-regelen':
    'vergaderzaal|vergaderzalen|vergaderruimte*|recepties|vergaderingen ~klaarzetten|gereedheid|~voorbereiden|ondersteuning|~ondersteunen',
  'sociale-begeleiding': `
    hulpverlening|dienstverlening|hulp maatschappelijke|sociale|psychosociale|immateriele
    klankbord|spiegel mensen|client*|bied*`,
  'dossierwerk-sociaal': 'vragen|dossier*|aanvragen client* ~formuleren|~voorbereiden|~voorleggen|comite',
  'bewegen-stimuleren': 'dansen|danst|dansles*',
  initiatief: 'voortouw ~nemen',
  administratie: 'documenten|formulieren|attesten ~invullen|~verzamelen !client* !samen !help*',
  evaluatiegesprekken: 'evaluatie|evaluatiecyclus|evalueren personeel*|medewerkers|personeelsleden',
  'doelgroep-kennen': 'voeling|ervaring|omgaan doelgroep*',
  verontrusting: 'tekenen|signalen|vermoeden* mishandeling|misbruik|verwaarlozing',
  'conflicten-oplossen': 'bemiddelen|bemiddelt|bemiddeling klacht*|ruzie*|partijen|bewoners|buren',
  'plannen-organiseren': 'organisatie|coordinatie|voorbereiding evaluatie|uitvoering|opvolging',
  'groepswerk-sociaal': 'sociale cohesie|ontmoeting|netwerk* versterk*|bevorder*',
  'coachen-collegas': '~coachen team|teams|ploeg',
  'vorming-geven': '~bijscholen|~opleiden medewerkers|zorgmedewerkers|collegas|personeel',
  leidinggeven: 'leiding ~geven|coordinatie team*|medewerkers|dienst|personeel !onder',
};
