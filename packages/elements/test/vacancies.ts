import type { Condition, Demand, Offer, Reading, Vacancy } from '@zorg-match/schema';

/** Where `quote` stands in `text`; fails when it does not. */
function place(text: string, quote: string) {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`test: “${quote}” is not in the text`);
  return { quote, start, end: start + quote.length };
}

/** Builds readings by hand, so that tests of what is shown do not depend on how well texts are read. */
export function readingOf(text: string) {
  return {
    demand: (quote: string, competence: string | null, label: string, more: Partial<Demand> = {}): Demand => ({
      ...place(text, quote),
      competence,
      label,
      necessity: 'required',
      section: 'tasks',
      ...more,
    }),
    condition: (quote: string, kind: Condition['kind'], value: string, more: Partial<Condition> = {}): Condition => ({
      ...place(text, quote),
      kind,
      value,
      necessity: 'required',
      ...more,
    }),
    offer: (quote: string, what: Offer['what']): Offer => ({ ...place(text, quote), what }),
  };
}

const careText = [
  'Wat ga je doen?',
  '• Je helpt bewoners bij het wassen. Je doet dat op hun tempo.',
  '• Je kookt of je geeft eten.',
  '• Je gebruikt de tillift; wij leren je tiltechnieken.',
  '• Je zingt mee in het koor.',
  'Wie ben jij?',
  '• Je hebt een visum als zorgkundige of een rijbewijs B.',
  '• Je spreekt Nederlands (B1). Nachten hoeven niet.',
  '• Een team is fijn, dat is mooi meegenomen.',
  'We bieden een vast contract en een meter die je op weg helpt.',
].join('\n');

/** A care assistant's job with every kind of line: alternatives, taught on the job, unknown words, conditions, an offer. */
export const care: Vacancy = {
  id: 'care',
  title: 'Zorgkundige',
  description: careText,
  hiringOrganization: { name: 'WZC De Test' },
  jobLocation: [{ addressLocality: 'Mol' }],
  workHours: '19/38',
  baseSalary: { currency: 'EUR', minValue: 2400, maxValue: 2900, unitText: 'MONTH' },
  validThrough: '2999-11-30',
  url: 'https://jobs.example/care',
  language: 'nl',
  road: 'json-ld',
};

const at = readingOf(careText);

export const careReading: Reading = {
  text: careText,
  demands: [
    at.demand('helpt bewoners bij het wassen', 'bewoners-wassen', 'bewoners wassen'),
    at.demand('kookt', 'koken-groep', 'koken voor een groep', { group: 'g1' }),
    at.demand('geeft eten', 'eten-geven', 'helpen bij het eten', { group: 'g1' }),
    at.demand('tiltechnieken', 'tillen', 'mensen veilig verplaatsen', { necessity: 'trainable' }),
    at.demand('zingt mee in het koor', null, 'meezingen in het koor'),
    at.demand('team', 'samenwerken', 'samenwerken in een team', { necessity: 'preferred' }),
  ],
  conditions: [
    at.condition('visum als zorgkundige', 'registration', 'visum', { occupation: 'zorgkundige', group: 'g2' }),
    at.condition('rijbewijs B', 'driving-licence', 'B', { group: 'g2' }),
    at.condition('Nederlands (B1)', 'language', 'nl:B1'),
    at.condition('Nachten', 'shift', 'nacht', { necessity: 'not-required' }),
    at.condition('vast contract', 'contract', 'onbepaald'),
  ],
  offers: [at.offer('een meter die je op weg helpt', 'buddy')],
  occupations: [{ id: 'zorgkundige', sure: 0.9 }],
  warnings: [],
};

/** A job that asks what nobody of the test profiles can. */
export const wounds: Vacancy = {
  id: 'wounds',
  title: 'Verpleegkundige <b>thuis</b>',
  description: 'Je verzorgt wonden.\nJe zet medicatie klaar.\nJe speelt <img src=x onerror=alert(1)> met kinderen.',
  url: 'javascript:alert(1)',
  road: 'main-text',
};

const woundsAt = readingOf(wounds.description);

export const woundsReading: Reading = {
  text: wounds.description,
  demands: [
    woundsAt.demand('verzorgt wonden', 'wonden', 'wonden verzorgen'),
    woundsAt.demand('zet medicatie klaar', 'medicatie', 'medicatie klaarzetten'),
    woundsAt.demand('speelt <img src=x onerror=alert(1)> met kinderen', 'spelen', 'spelen met kinderen'),
  ],
  conditions: [],
  offers: [],
  occupations: [],
  warnings: [],
};
