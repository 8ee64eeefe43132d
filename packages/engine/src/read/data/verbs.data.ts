const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/**
 * Infinitives of the work in care, folded. Plural nouns end in -en too ("hemden", "vuilzakken"): where one word alone must
 * tell an act from a thing, only these, and these with a particle before them, are acts.
 */
export const infinitives = set(`
  aaien aanbieden aankleden aankopen aanleren aanmoedigen aanpakken aanpassen aanreiken aanrekenen aansporen
  aansturen aanvragen aanvullen abonneren acteren activeren adopteren adviseren afdrogen afhalen afleveren afnemen
  afronden afruimen afstellen afstemmen afvegen afwassen afwegen afwerken afzetten amuseren analyseren animeren
  antwoorden archiveren assisteren attenderen autorijden babbelen badderen baden bakken balanceren beantwoorden
  bedenken bedienen begeleiden begrijpen begroeten behandelen behangen beheren bekijken bellen beluisteren
  bemiddelen benaderen beoordelen bepalen bereiden berekenen beslissen besparen bespreken bestellen bestuderen
  besturen betalen betrekken bevorderen bevragen bewaken bewaren bewegen bewerken bezoeken bezorgen bidden bieden
  bijblijven bijhouden bijscholen bijspringen bijstaan bijsturen bijvullen bijwerken bijwonen binden blazen
  blijven bloeien boeken boenen boetseren bouwen braden breien breken brengen bundelen cateren coachen
  communiceren controleren coordineren corrigeren dansen debriefen deelnemen dekken delen demonteren denken
  detecteren diagnosticeren dienen digitaliseren doceren doen doorgeven doorschakelen doorverwijzen doseren
  douchen draaien dragen drinken drogen duwen dweilen enthousiasmeren escaleren eten evacueren evalueren
  factureren fietsen filmen fleuren formuleren fotograferen frezen functioneren gaan garanderen garneren gebruiken
  geleiden genieten geven gidsen glaceren glimlachen goochelen gooien grijpen halen handelen handhaven hangen
  hanteren hebben heffen helpen herinneren herkennen herstellen houden identificeren immobiliseren implementeren
  inboeken indelen indienen informeren ingeven inhalen injecteren inkleden inkopen inleven inloggen innen inpakken
  inplannen inrichten inschatten inschenken inschrijven inspecteren instaan installeren instrueren integreren
  intekenen interpreteren intervenieren inventariseren invoeren invullen inzamelen inzetten isoleren kalibreren
  kammen katheteriseren kegelen kennen keuren kiezen kijken klaarleggen klaarmaken klaarzetten klasseren kleden
  kleien kletsen klimmen kloppen kneden knijpen knikkeren knippen knuffelen knutselen koelen koesteren koken
  kolven komen kopen kopieren koppelen kruipen kuisen kunnen kweken lachen lassen laten leegmaken leggen leiden
  lenen leren lesgeven leveren lezen liggen lijmen lopen luisteren maken masseren mediteren meedenken meehelpen
  meerijden melden mengen meten metselen minimaliseren mixen mobiliseren modelleren monitoren monteren motiveren
  naaien nadenken nagaan nakijken navragen nazien nemen netwerken noteren nuanceren observeren oefenen omgaan
  omkleden onderhandelen onderhouden ondernemen ondersteunen onderzoeken ontdekken onthalen ontkalken ontkleden
  ontlasten ontleden ontslaan ontsmetten ontspannen ontvangen ontwennen ontwerpen ontwikkelen oogsten oordelen
  opdekken opdienen openen openhouden opfleuren opfrissen ophalen opladen opleiden oplossen opmaken opmeten
  opnemen opruimen opscheppen opstarten opstellen optillen optimaliseren opvangen opvegen opvoeden opvolgen
  opwarmen ordenen orderpicken organiseren overbrengen overdragen overleggen overnemen overtuigen pakken palperen
  parkeren participeren passen peilen persen plaatsen plannen planten plassen ploeteren plooien pluizen plukken
  poetsen portioneren positioneren praten prepareren prikken printen proeven programmeren promoten pureren
  raadplegen raken rapporteren raspen realiseren reanimeren rechtzetten redden redeneren reflecteren regelen
  registreren reinigen rekenen rekruteren relativeren rennen repareren reserveren respecteren revalideren rijden
  roepen roeren rollen ronddelen rondrijden ruilen ruimen rusten saneren sauzen scannen schatten schenken scheppen
  scheren schetsen schilderen schillen schoonmaken schrijven schrobben schudden schuiven schuren screenen
  selecteren sensibiliseren serveren signaleren slaan slapen slapengaan slepen slijpen sluiten smelten smeren
  snijden snoeien solderen sonderen sorteren spalken spannen spelen spoelen sporten spreiden spreken springen
  spuiten staan stappen steken stellen stelpen stempelen steriliseren stichten stimuleren stofzuigen stomen
  stoppen storten strelen stretchen strijken strooien structureren studeren sturen superviseren sussen tanken
  tekenen telefoneren tellen testen tikken tillen timmeren titreren toebereiden toedienen toekennen toeleiden
  toelichten toetsen toezien tokkelen tonen trainen transporteren treden trekken triageren troosten trouwen
  tuinieren turnen tutoreren typen uitbouwen uitdelen uitdenken uitkiezen uitleggen uitmesten uitnodigen
  uitpluizen uitschrijven uittypen uitvoeren uitwerken uitwisselen uitzoeken uploaden vaccineren vangen varen
  vastleggen vastmaken vastzetten vatten vegen ventileren verankeren verbandleggen verbeteren verbinden verbranden
  verdelen verfijnen vergaderen vergelijken vergezellen verhelderen verhelpen verhogen verifieren verkennen
  verkopen verleggen verlenen verluchten verluieren vermijden verpakken verplaatsen verplegen verschonen
  verschuiven versterken vertalen vertellen vertroetelen vertrouwen vervaardigen vervangen verven verversen
  vervoeren verwarmen verwelkomen verwerken verwijderen verwijzen verwittigen verwoorden verzamelen verzetten
  verzorgen vieren vinden visiteren vissen voeden voelen voeren voldoen volgen voorbereiden voorlezen voorstellen
  voorzien vouwen vragen vullen waarborgen waarderen waarnemen wachten waken wandelen wassen wegbrengen wegen
  weghelpen wegzetten wekken wennen werken werpen werven wieden wiegen wijzen willen winkelen winnen wisselen
  wonen worden wrijven zagen zeggen zetten zien zijn zingen zitten zoeken zorgen zuigen zuiveren zwaaien
  zwachtelen zwemmen`);

/** Particles and prefixes that make other verbs: "opmaken", "herschikken". */
export const verbPrefixes =
  /^(?:aan|achter|af|be|bij|binnen|door|fijn|ge|goed|her|in|klaar|los|mee|na|om|onder|ont|open|op|over|rond|samen|schoon|stil|tegen|terug|thuis|toe|uit|vast|ver|vol|voor|weg|weer)/;

/** Ends of nouns that name an act, folded: "toezicht", "registratie", "ontvangst". */
export const actNounEnds =
  /(?:[^d]ing|atie|name|zicht|beheer|onthaal|onderhoud|controle|analyse|vangst|bijstand|zorg|hulp|overleg|transport|vervoer|herstel|opmaak|verkoop|aankoop|opvang|nazicht|uitvoer|verdeling|levering)$/;
