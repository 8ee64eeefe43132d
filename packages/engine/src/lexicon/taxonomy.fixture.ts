import type { Competence, Occupation, Experience, Taxonomy } from '@zorg-match/schema';

/** Names and words for the tests: a preferred label, then its words, separated by " | "; "!" before a word: a lookalike. */
type Lines = readonly string[];

interface Parsed {
  readonly id: string;
  readonly label: { readonly nl: string };
  readonly words: { readonly nl: readonly (string | { readonly text: string; readonly exact: true })[] };
  readonly lookalikes: readonly string[];
}

function parse(line: string): Parsed {
  const [label = '', ...rest] = line.split(' | ');
  const words = rest.filter((word) => !word.startsWith('!'));
  return {
    id: label.toLowerCase().replace(/[^a-zà-ü]+/g, '-'),
    label: { nl: label },
    words: { nl: words.map((word) => (word.startsWith('=') ? { text: word.slice(1), exact: true } : word)) },
    lookalikes: rest.filter((word) => word.startsWith('!')).map((word) => word.slice(1)),
  };
}

/** A taxonomy for tests, written a line a concept; "=" before a word makes it exact, "!" a lookalike. */
export function taxonomyOf(competences: Lines, occupations: Lines = [], experiences: Lines = []): Taxonomy {
  return {
    format: 'zorg-taxonomy/1',
    version: '2026.11.0',
    licence: 'test',
    languages: ['nl'],
    groups: [{ id: 'zorg', label: { nl: 'zorg' } }],
    competences: competences.map((line): Competence => ({ ...parse(line), kind: 'skill', group: 'zorg' })),
    occupations: occupations.map((line): Occupation => ({
      ...parse(line),
      regulated: 'none',
      competences: [],
      requirements: [],
      neighbours: [],
      day: { nl: [] },
    })),
    experiences: experiences.map((line): Experience => ({ ...parse(line), gained: 'home', competences: [] })),
    boilerplate: [],
    replaced: {},
    sources: [],
  };
}

/** A small care taxonomy that the tests of finding share. */
export const careTaxonomy: Taxonomy = taxonomyOf(
  [
    'medicatie toedienen | medicijnen geven | pillen uitdelen | medicatie verstrekken',
    'medicatie klaarzetten | pillendoos vullen',
    'insuline inspuiten | insuline toedienen',
    'wonden verzorgen | wondzorg | verband verversen',
    'bloeddruk meten | vitale parameters opvolgen',
    'wassen en aankleden | hygiënische zorg | helpen met wassen | lichaamsverzorging',
    'aan- en uitkleden',
    'steunkousen aantrekken | kousen aandoen',
    'maaltijden bereiden | koken | eten klaarmaken',
    'hulp bij eten en drinken | eten geven',
    'tillift gebruiken | heffen en tillen',
    'zorgplan opstellen | zorgplannen schrijven',
    'dossier bijhouden | zorgdossier invullen',
    'kinderen opvangen | kinderopvang | buitenschoolse opvang verzorgen',
    'baby’s verzorgen | flesvoeding geven | luiers verversen',
    'huiswerk begeleiden | huiswerkbegeleiding',
    'activiteiten organiseren | animatie verzorgen | uitstappen begeleiden',
    'wandelen met bewoners | samen wandelen',
    'gesprekken voeren | luisteren naar bewoners',
    'families ondersteunen | bijstaan van familie',
    'personen met dementie begeleiden | omgaan met dementie | dementiezorg',
    'palliatieve zorg | stervensbegeleiding',
    'boodschappen doen | winkelen',
    'poetsen | schoonmaken | onderhoud van de woning',
    'strijken | de was doen | wasgoed plooien | !wasstraat',
    'administratie doen | papierwerk | administratieve taken uitvoeren',
    'telefoon opnemen | telefonisch onthaal',
    'in team werken | samenwerken met collega’s | teamspeler',
    'ADL-zorg | =ADL',
    'observeren en rapporteren | observaties doorgeven',
    'vervoer verzorgen | cliënten vervoeren | rijden met de minibus',
    'eerste hulp verlenen | =EHBO',
    'reanimeren | reanimatie',
    'stagiairs begeleiden | mentor zijn',
    'computer gebruiken | werken met de pc',
    'afspraken inplannen | agenda beheren',
  ],
  [
    'zorgkundige | verzorgende in een woonzorgcentrum | !zorgkundige directie',
    'verpleegkundige | verpleger | verpleegster',
    'kinderbegeleider | begeleider kinderopvang',
    'logistiek assistent | logistiek medewerker zorg | !logistiek magazijn',
    'huishoudhulp | poetshulp',
    'maatschappelijk werker | sociaal werker',
  ],
  [
    'mantelzorg | voor een ziek familielid zorgen | zorgen voor zieke moeder',
    'eigen kinderen opvoeden | huismoeder',
    'vrijwilliger in een rusthuis | op bezoek gaan bij ouderen',
  ],
);
