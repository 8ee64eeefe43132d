/** What speaks for an occupation, each kind by itself; a name counts by its quality and length, about 1. */
export interface Evidence {
  /** Its name in the title that stands apart. */
  title: number;
  /** Its name at the head of the text. */
  head: number;
  /** Its name where somebody is sought: "wij zoeken een kok". */
  sought: number;
  /** Its name elsewhere, where colleagues are named too. */
  named: number;
  /** Competences that mark it among those that are asked, each shared with the other occupations that it marks. */
  work: number;
  /** Root of the points of the words of its work, place and papers: each further word tells less. */
  words: number;
  /** 1 when the field of the diploma that is asked leads to it. */
  study: number;
  /** 1 when a diploma that is asked is of its level, -1 when all are of others, -0.5 when none is asked and it has one. */
  level: number;
}

/** Set by hand, near those of a logistic regression over the studied sets. */
export const evidenceWeights: Readonly<Evidence> = {
  title: 4,
  head: 3.5,
  sought: 0.8,
  named: 0.1,
  work: 0.5,
  words: 2.8,
  study: 1.5,
  level: 1.1,
};

/** What work that is none of the occupations has to begin with, so that little evidence gives no guess. */
export const NONE_AT_FIRST = 2.5;
/** So much less when the head of the text names an occupation, and no other job. */
export const NONE_LESS_WHEN_NAMED = 2;

/** Occupations by the level of the diploma that employers ask for them; several levels are usual for some. */
export const occupationLevels: Readonly<Record<string, string>> = {
  none: 'logistiek-assistent zorgondersteuner huishoudelijke-dienst keukenmedewerker patientenvervoer-intern huishoudhulp persoonlijk-assistent ervaringsdeskundige onthaalouder animator-wzc',
  secundair:
    'kinderbegeleider-bp kinderbegeleider-bko onthaalouder animator-wzc verzorgende fta medisch-secretariaat keukenmedewerker logistiek-assistent hulpverlener-ambulancier ambulancier-ndp zorgondersteuner opvoeder-begeleider -',
  zorgkundige: 'zorgkundige verzorgende',
  graduaat:
    'medewerker-maatschappelijk-werk basisverpleegkundige verpleegkundige opvoeder-begeleider ervaringsdeskundige animator-wzc medisch-secretariaat',
  bachelor:
    'maatschappelijk-assistent ergotherapeut verpleegkundige gespecialiseerd-verpleegkundige vroedvrouw opvoeder-begeleider medisch-secretariaat -',
  master: 'gespecialiseerd-verpleegkundige -',
};
