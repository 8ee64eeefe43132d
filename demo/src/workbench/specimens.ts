/** One attribute that can be set on an element. */
export interface Knob {
  readonly name: string;
  readonly type: 'text' | 'long' | 'number' | 'boolean' | 'choice';
  /** For `choice`: value and what it is called. */
  readonly choices?: readonly (readonly [value: string, label: string])[];
  readonly start?: string;
}

/** One element on the bench. */
export interface Specimen {
  readonly tag: string;
  readonly does: string;
  readonly knobs: readonly Knob[];
  readonly events: readonly string[];
  /** How it takes vacancies: as the attribute `vacancies`, as the property, or not at all. */
  readonly takes?: 'address' | 'property';
  /** Whether it takes a profile of its own; others share the one of the page. */
  readonly profile?: boolean;
}

const OCCUPATIONS: Knob = {
  name: 'target',
  type: 'choice',
  choices: [
    ['', 'geen'],
    ['zorgkundige', 'zorgkundige'],
    ['verpleegkundige', 'verpleegkundige'],
    ['kinderbegeleider-bp', 'kinderbegeleider'],
    ['logistiek-assistent', 'logistiek assistent'],
    ['vroedvrouw', 'vroedvrouw'],
    ['fta', 'farmaceutisch-technisch assistent'],
  ],
};
const PRESET: Knob = {
  name: 'preset',
  type: 'choice',
  choices: [
    ['', 'geen'],
    ['switcher', 'switcher: uit een andere sector'],
    ['newcomer', 'newcomer: nieuw in België'],
    ['carer', 'carer: zorgt voor iemand thuis'],
    ['pupil', 'pupil: leerling'],
    ['returner', 'returner: terug na een tijd'],
  ],
};
const LIMIT: Knob = { name: 'limit', type: 'number' };

const DRAFT = `Voor ons huis zoeken we een poetsvrouw voor een jong en dynamisch team.
Taken
- Je staat in voor het dagdagelijks onderhoud.
- Je deelt maaltijden uit en ruimt de tafels af.
- Je helpt bewoners bij het wassen.
Profiel
- Je spreekt perfect Nederlands.
- Ervaring in de zorg is een pluspunt.`;

export const SPECIMENS: readonly Specimen[] = [
  {
    tag: 'zorg-match',
    does: 'Het geheel: wat kan je, welke jobs passen, hoe raak je er.',
    knobs: [OCCUPATIONS, PRESET, LIMIT, { name: 'languages', type: 'text' }, { name: 'remember', type: 'boolean' }],
    events: ['zorg-ready', 'zorg-profile-change', 'zorg-vacancy-select', 'zorg-route-open', 'zorg-error'],
    takes: 'address',
    profile: true,
  },
  {
    tag: 'zorg-skills-picker',
    does: 'Kies wat je kan. Met een naam is het een veld van een formulier.',
    knobs: [
      { name: 'name', type: 'text', start: 'kan' },
      { name: 'value', type: 'text' },
      { name: 'label', type: 'text' },
      { name: 'max', type: 'number' },
      { name: 'required', type: 'boolean' },
      { name: 'disabled', type: 'boolean' },
    ],
    events: ['zorg-skills-change'],
  },
  {
    tag: 'zorg-profile',
    does: 'Meer over jezelf vertellen, in stappen die leeg mogen blijven.',
    knobs: [PRESET],
    events: [],
  },
  {
    tag: 'zorg-vacancy-matcher',
    does: 'Vacatures met wat je hebt, wat dichtbij is en wat ontbreekt.',
    knobs: [
      LIMIT,
      { name: 'askable', type: 'boolean' },
      { name: 'kept', type: 'boolean' },
      { name: 'updated-on', type: 'text' },
      { name: 'growing', type: 'boolean' },
    ],
    events: [
      'zorg-vacancy-select',
      'zorg-route-open',
      'zorg-question-open',
      'zorg-saved-change',
      'zorg-evidence-select',
      'zorg-evidence-change',
    ],
    takes: 'property',
    profile: true,
  },
  {
    tag: 'zorg-route-explainer',
    does: 'De wegen naar een job, stap voor stap.',
    knobs: [{ ...OCCUPATIONS, start: 'zorgkundige' }],
    events: ['zorg-route-select'],
    profile: true,
  },
  {
    tag: 'zorg-vacancy-check',
    does: 'Een spiegel voor wie een vacature schrijft.',
    knobs: [
      { name: 'job-title', type: 'text', start: 'Poetsvrouw voor woonzorgcentrum' },
      { name: 'value', type: 'long', start: DRAFT },
      { name: 'for', type: 'text' },
      { name: 'title-for', type: 'text' },
    ],
    events: ['zorg-draft-change'],
  },
  {
    tag: 'zorg-monitor',
    does: 'Wat de vacatures van een streek vragen en bieden.',
    knobs: [{ name: 'report', type: 'text' }],
    events: [],
    takes: 'address',
  },
];
