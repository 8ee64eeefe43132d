/** Occupations that a field of study leads to, by a word of the field: "bachelor in de verpleegkunde". The first one a taxonomy has counts. */
export const studyOccupations: readonly { readonly fields: string; readonly occupations: string }[] = [
  { fields: 'verpleegkunde verpleegkundige', occupations: 'verpleegkundige' },
  { fields: 'zorgkunde zorgkundige', occupations: 'zorgkundige' },
  { fields: 'vroedkunde vroedvrouw', occupations: 'vroedvrouw' },
  { fields: 'maatschappelijk sociaal', occupations: 'maatschappelijk-assistent maatschappelijk-werker' },
  { fields: 'ergotherapie', occupations: 'ergotherapeut' },
  { fields: 'logopedie', occupations: 'logopedist' },
  { fields: 'kinesitherapie', occupations: 'kinesitherapeut' },
  { fields: 'farmaceutisch apotheekassistent', occupations: 'fta apotheekassistent' },
  { fields: 'kinderzorg kinderopvang kinderbegeleider', occupations: 'kinderbegeleider' },
];
