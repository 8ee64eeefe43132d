/**
 * What a vacancy talks about, by subject: patterns of words, each starting at a word, in the languages seen around here. A
 * subject counts once, however often it is named.
 */
export const VACANCY_CUES: Readonly<Record<string, readonly string[]>> = {
  tasks: [
    'w(?:at|a) (?:ga|zal|doe|kom) (?:je|jij|ge|u)',
    'wat houdt .{2,30} in',
    'wa(?:ar|t) (?:hou|ga|doe) .{0,12}mee bezig',
    '(?:je|jouw|uw) (?:nieuwe |belangrijkste )?(?:taken|job|functie|opdracht|rol|takenpakket|werk|dag)',
    '(?:hoofd)?taken(?:pakket)?(?= ?(?::|$|en ))',
    'functie-?(?:omschrijving|inhoud|beschrijving|context)',
    'taak(?:omschrijving|inhoud)',
    'dit ga je',
    'als .{3,60} (?:sta|werk|ben|zorg|begeleid|onderhoud|voer|help) je',
    'je (?:staat in voor|verzorgt|helpt|begeleidt|ondersteunt|zorgt|werkt|brengt|geeft|ontvangt|maakt)',
    '(?:your|the) (?:role|tasks|duties|responsibilities)',
    'duties|responsibilities|job description|what (?:you.ll|would you|will you) do',
    '(?:vos |les )?missions?(?= ?(?::|$))|votre (?:fonction|rôle)|description du poste|vos tâches',
    'aufgaben|ihre aufgabe',
    'náplň práce|co (?:tě|vás) .{0,50}čeká',
  ],
  profile: [
    '(?:jouw|je|het|uw|ons|gezocht|functie)? ?profiel',
    'wie (?:zoeken (?:we|wij)|ben (?:je|jij))|dit ben jij|ben jij|jij (?:bent|hebt)',
    'w(?:ij|e) (?:zoeken|vragen|verwachten)|w(?:at|a) (?:we|wij) (?:vragen|verwachten|zoeken)|verwachten we',
    'w(?:at|a) (?:hebt|heb) (?:ge|je) nodig',
    'functie-?(?:eisen|vereisten)|vereisten|voorwaarden',
    '(?:je|jij|u) (?:beschikt over|hebt|bent)',
    'in het bezit van|kandidaat',
    'requirements|qualifications|what we expect|who (?:you are|we.re looking for)|you (?:have|are)|looking for',
    'votre profil|profil|nous (?:re)?cherchons|vous (?:avez|êtes|souhaitez|disposez)',
    'ihr profil|wir suchen|sie (?:haben|sind|verfügen)',
    'požadujeme|hledáme|požadavky',
  ],
  offer: [
    'w(?:ij|e) bieden|bieden (?:we|wij)|w(?:at|a) (?:bieden|krijg|mag|mogen) (?:w(?:ij|e)|je|jij|ge|u)',
    '(?:je|jij|u|ge) krijgt|ons aanbod|aanbod|arbeidsvoorwaarden|voordelen',
    'maaltijdcheques|hospitalisatieverzekering|reiskosten|fietsvergoeding|verlofdagen|vakantiedagen|eindejaarspremie',
    'loon|salaris|barema|verloning|ific|paritair comité|pc ?3\\d\\d|bruto',
    'we offer|what we offer|benefits|salary',
    'nous (?:vous )?(?:offrons|proposons)|avantages|salaire|rémunération',
    'wir bieten|gehalt',
    'nabízíme|co (?:ti|vám) .{0,40}nabízí',
  ],
  contract: [
    '(?:contract|vervangingscontract) .{0,30}(?:bepaalde|onbepaalde|duur|uur)',
    'onbepaalde duur|bepaalde duur|voltijds?|deeltijds?|halftijds|vervanging|zwangerschapsverlof|indiensttreding',
    'full[- ]?time|part[- ]?time|permanent|temporary',
    '\\d{1,2}(?:[.,]\\d{1,2})? ?(?:/ ?38|uur|u\\b(?: per week|/week)?)',
    '(?:CDI|CDD)|temps (?:plein|partiel)|indépendante?',
    'vollzeit|teilzeit|befristet',
    'plný úvazek|HPP',
  ],
  apply: [
    'sollici(?:teer|tatie|teren)|kandidatuur|(?:je|jouw|uw) cv|motivatiebrief|interesse\\?|stuur (?:ons|dan|je|jouw|een)',
    'apply|send (?:us )?(?:your|an)|your cv|cover letter',
    'postulez|postuler|candidature|lettre de motivation|envoyez',
    'bewerb|lebenslauf',
    'odpovědět|životopis',
  ],
  conditions: [
    'diploma|getuigschrift|bachelor|master|graduaat|opleiding(?= )|rijbewijs|visum|riziv|strafregister|goed gedrag',
    'ervaring|kennis van|beroepskwalificatie|attest',
    'degree|driving licen[cs]e|experience|certificate',
    'diplôme|permis|expérience|bilingue|casier judiciaire',
    'ausbildung|führerschein|erfahrung|abschluss',
    'vzdělání|praxe|znalost|řidičský',
  ],
  job: [
    'vacature|functie|job|gezocht|collega|op zoek naar|zoekt|zoeken',
    'position|hiring|vacancy|join (?:us|our)',
    'emploi|poste|équipe',
    'stelle|arbeitsplatz',
    'nabídka|pozic[ei]',
    '.{0,80}(?:[mvhfwx](?:/[mvhfwx]){1,2}\\b)',
  ],
};

/** Titles of pages that gather vacancies. */
export const LIST_TITLE =
  /^(?:(?:al |bekijk )?(?:onze|alle|openstaande|actuele|huidige|vacante|beschikbare|laatste|nieuwste) )*(?:\d+ )?(?:vacatures|jobs|openstaande functies|jobaanbiedingen|werkaanbiedingen|job ?openings|open positions|openings|vacancies|current vacancies|careers|job offers|offres d.emploi|nos offres|emplois|stellenangebote|offene stellen|karriere|volné pozice|volná místa|nabídky práce|pracovní inzeráty)(?: .*)?$|\b(?:vacatures|vacancies|jobs)(?: (?:in|te|bij|voor|at|near) .*)?$|^(?:vacature|job)-?(?:overzicht|aanbod|lijst|bank)$|^\d+ (?:vacatures?|jobs?|resultaten)\b|^(?:werken|kom werken|work(?:ing)?|jobs?|vacatures?) (?:bij|at|with) (?:ons|us)$/iu;

/** Titles that name no job and no list either. */
export const EMPTY_TITLE =
  /^(?:vacature|job|functie|detail(?:s)?|vacature ?detail|detail pozice|job ?details?|home|welkom|welcome|solliciteer|solliciteren|werken bij\b.*|work(?:ing)? (?:at|with|together)\b.*|kom bij ons.*|jobs?|carrière|career|404|pagina niet gevonden|page not found|vacature niet gevonden|not found|oeps.*|loading.*|laden.*|even geduld.*)[.!…]*$/iu;

/** Lines that say that a vacancy is over. */
export const EXPIRED_LINE =
  /(?:(?:deze|de|dit|jouw) (?:vacature|job|jobaanbieding|functie|positie).{0,30}\b(?:is|werd|zijn)\b.{0,40}\b(?:ingevuld|vervuld|verlopen|afgesloten|gesloten|verwijderd|offline|(?:niet (?:meer|langer)) (?:beschikbaar|actief|online|open|geldig|vacant))|(?:vacature|job|functie) (?:bestaat niet(?: meer)?|staat niet meer (?:open|online)|niet (?:meer )?(?:gevonden|beschikbaar|online))|(?:niet meer|niet langer) (?:solliciteren|te solliciteren) (?:voor|op) deze|sollicit(?:eren|atie)(?:s)? (?:is|zijn) (?:afgesloten|gesloten|niet meer mogelijk)|no longer (?:accepting applications|available|active|open)|(?:position|job|vacancy|role) (?:has been|is|was) (?:already )?(?:filled|closed|expired)|(?:job|vacancy|posting|listing) (?:has )?expired|offre (?:n.est plus|a expiré|expirée|est pourvue|pourvue)|poste (?:est |a été )?(?:déjà )?pourvu|cette annonce (?:n.est plus|a expiré)|stelle (?:ist|wurde) (?:bereits |leider )?(?:besetzt|nicht mehr)|nabídka (?:již|už) (?:není|vypršela)|pozice (?:je|byla) (?:již |už )?obsazena)/iu;

/** A line with one of these only says what will happen, or what would. */
export const CONDITIONAL =
  /\b(?:zodra|als|wanneer|indien|tenzij|until|once|when|if|unless|dès que|lorsque|falls|sobald|tot)\b/iu;

/** Lines that say that there are no vacancies at all. */
export const NONE_LINE =
  /(?:\b(?:er zijn|wij hebben|we hebben)\b.{0,40}\bgeen\b.{0,30}\b(?:vacatures|jobs|openstaande)|\bgeen (?:openstaande )?(?:vacatures|jobs|resultaten)(?: gevonden| beschikbaar)?\b|no (?:open|current) (?:vacancies|positions|jobs)|no (?:vacancies|jobs|results) (?:found|available|at)|aucune offre|pas d.offres?|keine (?:offenen )?stellen)/iu;

/** Addresses of pages about one job. */
export const JOB_LINK = /(?:vacature|\bjobs?\b|vacanc|functie|emploi|offre|stelle|career|nabidk|pozic|\brpd\b)/i;
