/** One thing that can be set on an element: an attribute, or a property with ready-made values. */
export interface Knob {
  readonly name: string;
  readonly type: 'text' | 'number' | 'boolean' | 'choice';
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
  /** It shows nothing until it is given vacancies as a property. */
  readonly needsVacancies?: boolean;
}

const FEEDS: Knob = {
  name: 'vacancies',
  type: 'choice',
  start: 'feeds/vacatures.json',
  choices: [
    ['feeds/vacatures.json', '44 vacatures'],
    ['feeds/kinderen.json', 'kinderen en gezinnen'],
    ['feeds/leeg.json', 'een lege feed'],
    ['feeds/bestaat-niet.json', 'een feed die er niet is (404)'],
    ['index.html', 'een webpagina in plaats van een feed'],
    ['feeds/vreemd.json', 'een Franse vacature en een van één regel'],
    ['page', 'de JobPosting van de pagina zelf'],
  ],
};
const OCCUPATIONS: Knob = {
  name: 'target',
  type: 'choice',
  start: '',
  choices: [
    ['', 'geen'],
    ['zorgkundige', 'zorgkundige'],
    ['verpleegkundige', 'verpleegkundige'],
    ['kinderbegeleider-bp', 'kinderbegeleider'],
    ['logistiek-assistent', 'logistiek assistent'],
    ['vroedvrouw', 'vroedvrouw'],
  ],
};

const LANG: Knob = { name: 'lang', type: 'text', start: 'nl' };

export const SPECIMENS: readonly Specimen[] = [
  {
    tag: 'zorg-match',
    does: 'Het geheel: wat kan je, welke jobs passen, hoe raak je er.',
    knobs: [
      FEEDS,
      OCCUPATIONS,
      { name: 'limit', type: 'number' },
      { name: 'remember', type: 'boolean' },
      LANG,
      { name: 'mirror-lang', type: 'text' },
    ],
    events: ['zorg-ready', 'zorg-profile-change', 'zorg-vacancy-select', 'zorg-route-open', 'zorg-error'],
  },
  {
    tag: 'zorg-skills-picker',
    does: 'Kies wat je kan. Werkt ook in een formulier.',
    knobs: [
      { name: 'name', type: 'text', start: 'kan' },
      { name: 'value', type: 'text' },
      { name: 'label', type: 'text' },
      { name: 'max', type: 'number' },
      { name: 'required', type: 'boolean' },
      { name: 'disabled', type: 'boolean' },
      LANG,
    ],
    events: ['zorg-skills-change'],
  },
  {
    tag: 'zorg-vacancy-matcher',
    does: 'Vacatures met wat je hebt, wat dichtbij is en wat ontbreekt.',
    knobs: [{ name: 'limit', type: 'number' }, LANG],
    events: ['zorg-vacancy-select', 'zorg-route-open'],
    needsVacancies: true,
  },
  {
    tag: 'zorg-route-explainer',
    does: 'De wegen naar een job, stap voor stap.',
    knobs: [{ ...OCCUPATIONS, start: 'zorgkundige' }, LANG],
    events: ['zorg-route-select'],
  },
];
