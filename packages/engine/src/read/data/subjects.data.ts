const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Verbs with the reader as their subject, before or after "je", that do not end in -t. */
export const readersVerbs = set(`
  kan kun wil zal mag ben heb is had was word doe ga sta zie weet moet hoef krijg volg leer maak neem vind geef hou
  blijf werk start begin kom bouw pik groei ken kijk voel lees schrijf praat zorg help durf breng bied leg zet stel
  haal scoor mocht kon wou ging deed`);

/** With "je" before or after them these are verbs of the reader, however they are spelled. */
export const oftenMisspelt = set(`
  wordt vindt houdt biedt rijdt bent hebt`);

/** Verbs whose stem ends in -t: "zet je", "weet je" may have the reader as their subject. */
export const stemsInT = set(`
  weet moet zit zet laat praat haat start wacht schat vat test tilt fluit sluit stort meet eet vergeet giet bezit let
  ontmoet begroet wast past kunt rust zucht roost troost kuist licht richt sport print knipt`);

/** Verbs of which a quality may be the subject: "discretie spreekt voor zich", "stiptheid is belangrijk". */
export const verbsOfQualities = set(`
  is zijn was blijft blijven hoort horen staat staan zit past lijkt spreekt komt komen gaat gaan telt tellen helpt
  vormt strekt geldt wordt worden heeft kan mag moet schrikt boeit trekt spreken lukt ligt liggen typeert kenmerkt
  siert volstaat`);

/** Verbs of people that have no object: "hier wonen tien cliënten". */
export const verbsOfPeople = set(`
  wonen verblijven leven slapen logeren werken komen vertrekken genieten kiezen studeren eten beslissen bepalen
  fietsen helpen doen`);

/** Subjects that are a person, and not the reader. */
export const somebody = set(`
  hij zij ze er we wij men iedereen niemand iemand ik`);

/** Determiners of a subject that is not the reader. */
export const theirs = set(`
  onze ons mijn hun haar sommige meeste alle beide enkele heel wat andere`);

/** Words for a place, a time or a way after which the verb stands before its subject. */
export const places = set(`
  hier daar er daarvoor hiervoor zo dan achter elders soms`);

/** Words right after which no finite verb of a main clause stands. */
export const noVerbAfter = set(`
  die dat wie wat te om en of niet wel ook hoe waar welke`);

/** Words that open the name of somebody or something. */
export const determiners = set(`
  de het een onze ons mijn hun deze die elke iedere geen sommige alle`);

/** Words that open what tells where and when, after which the verb stands before its subject. */
export const opensAdverbial = set(`
  in op om na voor tijdens s hier daar er dan soms vaak elke elk iedere bij aan tussen vanaf intussen ondertussen`);

/** Words that open a subject after its verb. */
export const opensSubject = set(`
  de het een onze ons mijn hun we wij ze zij daar hier er twee drie vier vijf zes acht tien twintig dertig`);

/** What is the reader's at work: "je dag begint om zeven uur" has the day as its subject. */
export const yourWork = set(`
  dag dagen week weken job werk taken taak team rooster uurrooster loon contract werkplek standplaats uren functie
  kantoor leidinggevende mentor thuisbasis vakantie collega collegas wagen auto opleiding kandidatuur cv brief`);

/** Ends of the names of people, of services and of parts of the house. */
export const personEnds: readonly string[] = [
  ...set(`
  kundige kundigen begeleider begeleiders begeleidster begeleidsters medewerker medewerkers assistente assistenten
  therapeut therapeuten verantwoordelijke verantwoordelijken mentor mentoren chauffeur chauffeurs kok koks firma
  dienst diensten ploeg team teams keuken arts artsen dokter ziekenhuis school collega collegas bewoners clienten
  patienten mensen kinderen jongeren gasten gezinnen leverancier traiteur poetshulp verpleging moeder vader vrouw man
  mevrouw meneer robot firmas stagiairs leerlingen gipsmeester meester coordinator directie directeur buurman
  vrijwilligers`),
];

/** Verbs in the third person that are in no list of acts. */
export const thirdPersons = set(`
  is was zijn waren heeft had hebben wordt werd kan kon zal zou mag mocht moest wil wou ligt lig blijft blijven lijkt
  lijken telt woont wonen groeit groeien verblijven verblijft heet heten kookt hoort horen gelooft bestaat ontvangt
  begint begon eindigt lokte vertrekt verloopt ziet vindt blijkt betekent duurt kost geldt hangt liggen staan zitten
  komen leven slapen kiezen eten`);
