/** Fields of a vacancy that a column of a table can hold; `place` is one text such as "2400 Mol". */
export type FeedField =
  | 'title'
  | 'description'
  | 'responsibilities'
  | 'qualifications'
  | 'jobBenefits'
  | 'organization'
  | 'postalCode'
  | 'locality'
  | 'region'
  | 'place'
  | 'employmentType'
  | 'workHours'
  | 'datePosted'
  | 'validThrough'
  | 'url'
  | 'identifier';

/**
 * Names of columns as exports write them, in Dutch, French and English, without accents, spaces and signs. A name of
 * schema.org's JobPosting is always good.
 */
export const COLUMN_NAMES: Readonly<Record<FeedField, readonly string[]>> = {
  title: [
    'title',
    'titel',
    'functie',
    'functietitel',
    'vacature',
    'vacaturetitel',
    'job',
    'jobtitle',
    'titre',
    'poste',
  ],
  description: [
    'description',
    'omschrijving',
    'beschrijving',
    'tekst',
    'vacaturetekst',
    'text',
    'jobdescription',
    'inhoud',
  ],
  responsibilities: [
    'responsibilities',
    'taken',
    'takenpakket',
    'functieomschrijving',
    'jobomschrijving',
    'tasks',
    'taches',
  ],
  qualifications: [
    'qualifications',
    'profiel',
    'vereisten',
    'functievereisten',
    'jouwprofiel',
    'requirements',
    'profil',
  ],
  jobBenefits: ['jobbenefits', 'aanbod', 'onsaanbod', 'wijbieden', 'voordelen', 'offer', 'benefits', 'offre'],
  organization: [
    'organization',
    'organisation',
    'hiringorganization',
    'organisatie',
    'werkgever',
    'employer',
    'bedrijf',
    'employeur',
    'company',
  ],
  postalCode: ['postalcode', 'postcode', 'codepostal', 'zip'],
  locality: ['locality', 'addresslocality', 'gemeente', 'stad', 'plaatsnaam', 'city', 'commune', 'ville'],
  region: ['region', 'addressregion', 'provincie', 'regio', 'province'],
  place: [
    'place',
    'joblocation',
    'plaats',
    'locatie',
    'adres',
    'werkplaats',
    'standplaats',
    'location',
    'lieu',
    'address',
  ],
  employmentType: ['employmenttype', 'contract', 'contracttype', 'regime', 'arbeidsregime'],
  workHours: ['workhours', 'uren', 'werkuren', 'urenperweek', 'tewerkstelling', 'hours', 'heures'],
  datePosted: ['dateposted', 'datum', 'geplaatst', 'publicatiedatum', 'publicatie', 'pubdate', 'date'],
  validThrough: [
    'validthrough',
    'einddatum',
    'geldigtot',
    'solliciterentot',
    'sluitingsdatum',
    'uiterstedatum',
    'laatstedag',
    'deadline',
    'closingdate',
    'datefin',
    'datelimite',
  ],
  url: ['url', 'link', 'adresvacature', 'webadres', 'vacaturelink', 'lien'],
  identifier: ['identifier', 'id', 'referentie', 'vacaturenummer', 'nummer', 'reference', 'ref'],
};
