const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words that deny. */
export const denials = set(`
  niet geen nooit evenmin nie niks niets noch nergens niemand amper nauwelijks zelden allesbehalve`);

/** Nouns by which something counts in favour of somebody: "een troef", "een streepje voor". */
export const merits = set(`
  plus plusje pluspunt pluspunten pluspuntje troef troeven meerwaarde voordeel pre surplus extraatje asset bonuspunt
  bonuspunten rijkdom streepje stapje voetje voorsprong voorrang voorkeur aanbeveling cadeau geschenk aanwinst verrijking
  winst pluim zegen goudwaarde kers verschil kans kansen punten opsteker godsgeschenk meevaller buitenkans streep duim zwak droom`);

/** Adjectives by which something is welcome, where they stand as a judgement: "kunnen naaien is plezant". */
export const welcomes = set(`
  handig nuttig fijn leuk tof mooi wenselijk gewenst aangewezen interessant prettig ideaal top super waardevol gunstig
  praktisch zinvol plezant aangenaam knap schitterend prachtig heerlijk zalig geweldig fantastisch welkom meegenomen
  bruikbaar welgekomen voordelig beter makkelijk gemakkelijk goud schoon uitkomen`);

/** Verbs of joy and praise of the house: "dat juichen we toe", "we lopen warm voor". */
export const praises = set(`
  juichen juich waarderen waardeer apprecieren apprecieer verwelkomen verwelkom hopen hoop dromen droom smelten smelt warm
  verkiezen verkies bewonderen prijzen vallen`);
/** The same in the passive, with "wordt". */
export const praised = set(
  `toegejuicht gesmaakt geapprecieerd gewaardeerd aanbevolen verkozen verwelkomd bevoordeeld geprezen`,
);

/** Who or what is glad of it: "sluiten ze je in de armen", "zijn in de wolken", "vallen we voor je". */
export const delights = set(
  `wolken armen handen hart harten vallen content gelukkig blij dankbaar opgetogen verliefd plezieren plezier deugd verlegen scoor
  scoort scoren glunderen glundert stralen straalt jubelen jubelt vreugdedans vreugdedansje dansje applaus gejuich feest lucht vreugde dansen danst glimlach oren
  oortjes verkocht watertanden kwispelen kwispelt omhelzen knuffelen bedanken dank fans fan trakteren verwennen zingen likkebaarden`,
);

/** Verbs and adjectives by which something does good to what `fortunes` names: "pleit voor jou", "maakt je kandidatuur sterker". */
export const favours = set(`
  pleit pleiten overtuigt overtuigen versterkt versterken versterk sterker krachtiger kleurrijker interessanter kracht stijgen
  verhoogt verhogen vergroot vergroten verbetert opent openen trekt trekken telt tellen zet zetten komt komen glans extra doet`);
export const fortunes = set(`
  kandidatuur sollicitatie dossier cv kansen stapel streep deuren jou twee dubbel pas profiel bovenaan`);

/** What is asked of everybody: denied, it is not needed. */
export const needs = set(`
  vereist vereiste vereisten verplicht verplichting nodig noodzakelijk noodzaak must voorwaarde voorwaarden eis eisen
  onmisbaar onontbeerlijk essentieel cruciaal doorslaggevend bepalend breekpunt struikelblok hinderpaal belemmering obstakel
  drempel hindernis onderdeel bezig uitstaans sprake rol belang eisenlijst eisenlijstje vereistenlijst bedoeling gevraagd verlangd kwalijk criterium`);

/** Verbs by which the house asks: denied, what they name is not needed. */
export const asks = set(`verwacht verwachten vraagt vragen eist eisen verlangt verlangen letten let kijken kijkt`);

/** Needs that are there although a word denies: "mag niet ontbreken", "geen toegevingen", "niet vrijblijvend". */
export const strictness = set(`
  ontbreken onbelangrijk missen toegevingen toegeving vrijblijvend compromissen compromis onderschatten luxe zonder
  buiten anders`);

/** Indifference without a denial: "is bijzaak", "laat ons koud". */
export const indifferences = set(`vervalt overdreven bijzaak bijkomstig koud ondergeschikt egaal eender`);

/** Forms of verbs by which somebody teaches the one who hears it. */
export const teaches = set(`
  leert leren toont tonen aanleert aanleren bijbrengt bijbrengen uitlegt uitleggen opleidt opleiden inwerkt inwerken
  bijschoolt bijscholen begeleidt gidst gidsen loodst loodsen coacht coachen traint trainen voordoet voordoen
  bijspijkeren meegeeft oefent oefenen vertelt vertellen verklapt verklappen demonstreert demonstreren`);

/** Verbs that teach with their particle or another word: "legt … uit", "maken … wegwijs", "spijkert … bij". */
export const teachingHalves = set(`
  legt leggen leg brengt brengen breng leidt leiden leid werkt werken schoolt scholen school spijkert spijkeren maakt maken
  maak doet doen neemt nemen wijdt wijden zet zetten helpt helpen geeft geven scherpt scherpen stoomt stomen frist frissen
  stuurt sturen krijgt laat laten stampen stampt drillen`);
export const teachingRests = set(`wegwijs vertrouwd sleeptouw vleugels zien`);
/** Particles that close such a clause. */
export const teachingParticles = set(`uit bij op in om voor aan mee weg klaar`);

/** What is done with somebody who learns: "word je opgeleid", "wordt voorgedaan". */
export const taught = set(`
  aangeleerd bijgebracht opgeleid ingewerkt bijgeschoold bijgespijkerd gevormd getraind uitgelegd voorgedaan ingewijd
  klaargestoomd gemaakt ingeoefend geoefend gecoacht begeleid getoond aangereikt opgefrist geschoold`);

/** Lessons of all kinds. */
export const lessons = set(`
  opleiding opleidingen vorming training trainingen cursus cursussen stoomcursus bijscholing bijscholingen learning workshop
  workshops inscholing inwerking inwerktraject opfrissing basisopleiding lessenreeks les lessen uitleg webinar
  introductiecursus inloopperiode bijles vormingen`);

/** Verbs by which lessons are given or had. */
export const givesLessons = set(`
  krijg krijgt volg volgt voorzien voorziet organiseren organiseert geven geeft bieden biedt doorloop doorloopt betalen
  betaalt zorgen zorgt schrijven sturen stuurt leveren levert brengt is starten start begint bestaat komt mits na dankzij tijdens via`);

/** Verbs by which the reader comes to know something. */
export const acquires = set(`
  leer leert verwerf verwerft ontdek ontdekt bekwaam bekwaamt pik pikt bouw bouwt doe doet groei groeit maak maakt ontwikkel
  ontwikkelt krijg krijgt oefen oefent kijk kijkt leren`);

/** Where and when somebody learns on the job. */
export const underway = set(`
  gaandeweg onderweg termijn later nadien stapsgewijs werkend doende vanzelf mentor inwerking inwerkperiode
  inwerktraject opleidingsperiode proefperiode werkvloer vloer peter meter buddy knie vingers kneepjes schouder
  meeloopdagen spelenderwijs geleidelijk stilaan allengs mettertijd gestaag`);

/** Words by which somebody wants or promises to learn: "of je wil dat leren". */
export const learns = set(`
  leren leert leer behalen behaalt behaal halen haalt haal volgen volgt volg verwerven verwerft verwerf aanleren bijscholen
  schoolt scholen verdiepen verdiept bekwamen bekwaamt inwerken werken eigen bijleren onderdompelen verdiep inschrijven
  aanvragen aanvraagt krijgen`);
export const willing = set(
  `bereid bereidheid wil wilt wens wenst zin goesting motivatie gemotiveerd engagement zal zult gaat ga drang willen`,
);

/** Words that point back at what was spoken of. */
export const pointers = set(`
  het dat dit die deze ze er daarvoor hiervoor daarin hierin daarover hierover daarmee erin ermee daar hem daarbij hierbij
  zich daartoe erover ervoor`);

/** Somebody of the house, who teaches or does what others need not do. */
export const housemates = set(`
  we wij ons onze mentor mentoren collega collegas buddy meter peter begeleider team ploeg firma traiteur leverancier
  dienst diensten iedereen school werkgever mevrouw meneer mama papa moeder vader`);

/** Words by which somebody is free to do it: "wie wil", "als je durft". */
export const freedoms = set(`wil wilt durft zin goesting graag aandurft ziet`);

/** Verbs by which the reader leaves something to others, with "staan" or "liggen", words of a promise after a case, of who alone may do something, and of what would be. */
export const leavings = set(`laat dan alleen enkel uitsluitend zou zouden`);
