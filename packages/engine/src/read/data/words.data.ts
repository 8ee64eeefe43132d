const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words after which a full stop does not end a sentence. */
export const abbreviations = set(`
  u a o m v x bv bijv art nr tel incl excl min max enz etc evt resp ca d g i p t w z e ev sv vb dr mr mevr dhr st km ref
  afd wo ma di do vr za zo`);

/** Words that open a subordinate clause, which tells more and asks nothing by itself. */
export const subordinators = set(`
  zodat opdat als wanneer indien want omdat terwijl doordat hoewel tenzij zoals aangezien zolang waarbij waarin waarmee
  waarvoor waarop waaraan waar waarvan waardoor waarna voordat nadat totdat sinds mits hetgeen teneinde naarmate`);

/** Subjects by which a sentence speaks to the reader. */
export const readers = set(`je u jij ge gij jullie you`);

/** Subjects and determiners by which a sentence speaks of somebody or something else. */
export const others = set(`wij we ons onze er dit ik hij zij hun men mijn`);

/** Prepositions that open an adjunct. */
export const prepositions = set(`
  op in met aan bij voor na van tot tijdens volgens rond over onder door naar uit tegen binnen buiten tussen sinds vanaf
  per zonder via wegens dankzij omtrent naargelang inzake conform ter ten richting mede inclusief vanuit naast ondanks gedurende omwille langs`);

/** Words that carry no meaning by themselves. */
export const empty = set(`
  de het een t je u jij jou jouw uw je ge en of maar ook wel niet geen nog al heel zeer erg echt zo dan er hier daar
  die dat deze dit hun hen hem haar zijn ons onze wij we zelf zich elkaar iets iemand alle alles elk elke eens even graag
  gewoon meer veel vaak soms altijd steeds dus te om als is bent ben hebt heeft heb kan kunt kun mag moet wil zal worden
  wordt was samen da nie t bereid`);

/** People, who are never themselves asked for: "met bewoners, familie en collegas". */
export const people = set(`
  bewoner bewoners familie familieleden families arts artsen dokter dokters huisarts huisartsen collega collegas
  patient patienten client clienten ouder ouders kind kinderen mantelzorger mantelzorgers verpleegkundige
  verpleegkundigen zorgkundigen directie netwerk gebruiker gebruikers klant klanten bezoekers vrijwilligers team teams
  diensten partners externen gasten therapeuten kinesist kinesisten ergotherapeut leerkrachten jongeren senioren
  volwassenen ouderen babys peuters kleuters leidinggevende leidinggevenden hulpverleners zorgverleners specialisten`);

/** Adverbs with which a part of a sentence may start without being asked. */
export const adverbs = set(`
  daarnaast daarbij bovendien verder vervolgens concreet hierbij hiervoor daarvoor dagelijks regelmatig samen tevens
  uiteraard natuurlijk zeker vooral telkens wekelijks maandelijks indien af nodig eventueel o.a onder andere bijvoorbeeld
  kortom zowel enzovoort ofwel hetzij niet nooit goed vlot best prima toch vooral liefst echter ondertussen intussen daardoor zodoende meestal occasioneel`);

/** Finite verbs that do not end in -t. */
export const verbs = set(`
  zet let zit eet giet ziet gaat staat doet slaat praat kent geniet vergeet meet licht laat
  bent kan zal wil mag ben heb kom leid bied stuur geef doe ga help sta zorg werk maak schenk neem bel weet durf vind zie`);

/** Words in -t that are no verbs. */
export const notVerbs = set(`
  het met uit niet dat wat respect inzicht overzicht rust kunst dienst inzet tact contact project budget alert attent
  discreet markt tekst test last toilet dieet concept product aspect pakket talent student assistent patient client agent
  docent kassier sport transport rapport vervoert licht kracht opdracht aandacht zicht recht nacht gezicht bericht gewicht
  plicht lust dorst angst post kast plaats instant correct direct perfect beleefd constant efficient laat vast groot
  altijd nauwgezet zoet juist robot attest visum moment element document event assertief ernst winst gast worst krant want
  tijdrot punt feit nadat voordat totdat omdat zodat opdat doordat
  `);

/** Verbs and other words that say that what follows is owned, known or done, and are left out of a demand's words. */
export const leads = set(`bent hebt kan kunt beschikt bezit over wilt zijn hebben beschikken kunnen bezitten`);

/** Qualities that stand before the name of the job in "we zoeken een … zorgkundige". */
export const adjectives = set(`
  gemotiveerde gemotiveerd enthousiaste enthousiast warme gedreven flexibele empathische zorgzame dynamische hulpvaardige
  vriendelijke creatieve betrouwbare gepassioneerde ervaren geduldige positieve sociale leergierige stipte verantwoordelijke
  hartelijke nauwkeurige nauwgezette georganiseerde patientgerichte klantvriendelijke teamgerichte`);

/** Names of fields that stand before a colon and are no demand themselves. */
export const fieldLeads = set(`
  opleiding opleidingsniveau registratie diploma studies ervaring werkervaring kennis talen taal talenkennis attitude
  attitudes houding vaardigheden persoonlijkheid kerncompetenties gedragscompetenties competenties functiespecifiek
  technisch algemeen algemene bijzonder bijzondere bijkomend aanvullend gevraagde vereiste gewenste studies
  taken profiel functie eigenschappen kwaliteiten concreet pluspunten soft hard skills rijbewijs belangrijk karakter software`);

/** What is left of a clause when a condition took its words: alone they ask nothing. */
export const leftovers = set(`
  volstaat verstaat begrijpt spreekt breng brengt mee regelt arts dag behalen halen volgen nodig vereist bij zorgrichting richting in een ons
  feestdagen feestdag weekend weekends zondag zaterdag vrijdag donderdag woensdag dinsdag maandag nachts avonds ochtends uur uren
  op nee neen te ze die verwerven
  attest attesten brevet brevetten getuigschrift getuigschriften certificaat certificaten deelcertificaat diploma diplomas
  houder houdster titularis graad niveau jaar studiejaar leerjaar schooljaar academiejaar specialisatiejaar
  eerste tweede derde vierde zevende zesde 1ste 2de 3de 4de 7de behaald gevolgd volgde afgeleverd uitgereikt opleiding beroepsopleiding
  promotie sociale volwassenenonderwijs deel wervingsreserve`);

/** Words that "om te …" completes: what follows belongs to them and is no purpose apart. */
export const takesPurpose = set(`
  zin goesting moed lef durf moeite mee gewoon beroerd bang gave talent kunst kracht vermogen geduld staat bereid
  engagement ambitie drang wil klaar nodig gek verlegen verzot fier trots graag ervoor erop eraan gemotiveerd
  gedreven kans bereidheid bekwaam`);

/** Words that open a question within a clause. */
export const questionWords = set(`hoe wat wie waar waarom wanneer welke welk waarvoor waarmee waarop`);

/** Verbs, and particles of verbs, that have a question as their object. */
export const findsOut = set(`
  weet weten kent kennen begrijpt begrijpen snapt snappen leert leren toont tonen uitlegt uitleggen leest lezen kijkt
  kijken ziet zien noteert noteren schrijft vertelt vertellen nagaan bepaalt bepalen vraagt vragen bekijkt bekijken
  luistert luisteren zegt zeggen meldt ontdekt ontdekken uitzoeken uit na over op mee beslist bespreekt bespreken voelt
  merkt opmerken opvolgen inschatten schat checkt zoekt begrijp zie leg leer toon kijk`);

/** What somebody travels by: named alone it is a matter of getting there and no competence. */
export const vehicles = set(`
  fiets bromfiets brommer scooter auto wagen bus trein tram moto step deelwagen bedrijfswagen dienstwagen vervoer eigen
  vervoermiddel vervoersmiddel transport elektrische speedelec`);

/** A name of a field has so many words at most. */
export const FIELD_NAME_WORDS = 2;

/** Names that stand over or before what is asked, alone or with one word before them. */
export const fieldNames = set(`
  competenties gedragscompetenties kerncompetenties vaardigheden eigenschappen kwaliteiten troeven attitudes vereisten
  voorwaarden taken verantwoordelijkheden orde opleidingsniveau software karakter persoonlijkheid talen taalkennis
  talenkennis diplomas certificaten pluspunten houding profiel functie vacature`);

/** Answers to a question of the advert. */
export const answers = set(`
  ja neen nee jazeker zeker graag prima perfect mooi handig top super leuk fijn tof geen probleem nood dat is het maar
  niet stress erg welkom uiteraard natuurlijk goed ook dan hoeft moet mag kan zorg zorgen ramp paniek drama heel zelfs geweldig
  heerlijk prachtig ideaal knap zalig fantastisch een beetje`);

/** Words of an answer by which what a question names is a wish. */
export const welcomed = set(`
  graag heel zeer zeker handig top super leuk fijn tof mooi knap prima perfect geweldig heerlijk prachtig ideaal zalig
  fantastisch schitterend nuttig meegenomen welkom zelfs dan ja altijd ook`);

/** Verbs that say nothing without their object. */
export const lightVerbs = set(`
  werkt werk kent ken kijkt kijk komt kom gaat ga staat sta zit ligt neemt neem maakt maak doet doe geeft geef krijgt krijg
  weet vindt vind start starten houdt hou brengt breng legt leg zet stelt stel beschikt bezit kiest voelt ziet zie woont`);

/** Names of fields whose value asks nothing: "Graad: adjunct", "Dienst: kinderopvang". */
export const plainFields = set(`
  graad niveau dienst afdeling functiebenaming functietitel beleidsdomein domein subdienst statuut weddeschaal barema schaal
  locatie plaats regio referentie ref vacaturenummer jobnummer campus standplaats werkplaats provincie gemeente adres sector
  bedrijf werkgever titel publicatiedatum gepubliceerd aantal loonschaal categorie rang`);

/** Words before a colon that name nothing by themselves: "wat niet hoeft:", "het volgende is geen vereiste:". */
export const leadWords = set(`
  wat volgende volgend dingen zaken punten rest alles twee drie enkele paar vier is zijn zou zouden hoeft hoeven moet moeten
  vereiste vereist nodig verplicht must noodzakelijk wel maar niet geen ons ook vinden vragen zien hebben kunnen kennen
  plan pakket programma takenpakket functie job taken taak rol werk opdracht in van voor tot onder op
  wijzen af erop daarvan hiervan blij maakt maken helpen toch echt zeker bij leert leren leer dit deze extra`);
