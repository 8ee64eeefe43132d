/** What some links mean in the work that a vacancy is for: "zingen" in a crèche is singing with children. */
export interface MeantInWork {
  /** Ids of occupations. */
  readonly occupations: string;
  /** Competences, each followed by the one that is meant here. */
  readonly meant: string;
  /** Only where this is not spoken of. */
  readonly unless?: 'children' | 'babies';
}

export const meantInWork: readonly MeantInWork[] = [
  {
    occupations: 'kinderbegeleider-bp kinderbegeleider-bko onthaalouder',
    meant: `
      emotioneel-ondersteunen kinderen-troosten
      muziek-maken voorlezen-zingen
      helpen-eten kindvoeding
      maaltijden-verdelen kindvoeding
      groepsactiviteiten kinderactiviteiten
      programma-maken kinderactiviteiten
      gezelschapsspelen spelen-met-kinderen
      dagelijks-leven-begeleiden kinderen-begeleiden
      slapen-en-rust slapende-kinderen
      familie-contact ouder-contact
      gezinnen-begeleiden ouder-contact
      veilig-werken veilige-kinderopvang
      rouw kinderen-troosten
      kinderen-thuis-opvangen inclusieve-opvang`,
  },
  { occupations: 'kinderbegeleider-bp onthaalouder', meant: 'persoonlijke-verzorging baby-verzorgen' },
  {
    occupations:
      'zorgkundige verzorgende zorgondersteuner animator-wzc logistiek-assistent ergotherapeut basisverpleegkundige persoonlijk-assistent',
    unless: 'children',
    meant: `
      spelen-met-kinderen gezelschapsspelen
      voorlezen-zingen muziek-maken
      kinderen-troosten emotioneel-ondersteunen
      kindvoeding helpen-eten
      kinderactiviteiten groepsactiviteiten
      taal-stimuleren cognitieve-training
      slapende-kinderen slapen-en-rust`,
  },
  { occupations: 'kinderbegeleider-bko', meant: 'baby-verzorgen kinderen-begeleiden', unless: 'babies' },
  { occupations: 'ergotherapeut', meant: 'herstelgericht revalidatie' },
  {
    occupations: 'maatschappelijk-assistent medewerker-maatschappelijk-werk',
    meant: 'dagelijks-leven-begeleiden sociale-begeleiding',
  },
  {
    occupations: 'fta',
    meant: `
      voorraad-beheren apotheekvoorraad
      voeding-bestellen apotheekvoorraad
      bestellen apotheekvoorraad
      rekken-vullen apotheek-winkel
      winkelen-rayon apotheek-winkel`,
  },
  { occupations: 'huishoudhulp', meant: 'schoonmaken poetsen-thuis keuken-reinigen poetsen-thuis' },
  { occupations: 'huishoudelijke-dienst', meant: 'poetsen-thuis schoonmaken' },
];
