import type { Plan, RouteBook, Step } from '@zorg-match/schema';

const step = (id: string, title: string, more: Partial<Step> = {}): Step => ({
  id,
  route: id.split('/')[0] ?? id,
  title,
  why: '',
  months: null,
  needs: [],
  gives: [],
  contacts: [],
  sources: ['page'],
  sourceDate: 'undated',
  confidence: 'medium',
  ...more,
});

const plan = (id: string, title: string, more: Partial<Plan> = {}): Plan => ({
  id,
  to: 'zorgkundige',
  title,
  who: 'Wie wil werken en leren.',
  kinds: [],
  startNow: false,
  steps: [step(`${id}/1`, 'Schrijf je in')],
  months: null,
  blockedBy: [],
  routes: [id],
  caveats: [],
  status: 'active',
  ...more,
});

/** Contacts and sources for the plans below; the plans themselves come from the test's engine. */
export const book: RouteBook = {
  format: 'zorg-routes/1',
  version: '2026.1.0',
  routes: [],
  rules: [],
  barriers: [
    {
      id: 'B-child',
      theme: 'childcare',
      barrier: { nl: 'Je hebt geen opvang.' },
      aids: [{ nl: 'Vraag een plaats.' }, { nl: 'Vraag een premie.' }],
      contacts: ['desk'],
      confidence: 'medium',
      sources: ['older'],
    },
  ],
  questions: [
    {
      id: 'work',
      question: { nl: 'Wat doe je nu?' },
      answers: [
        { value: 'seeking', label: { nl: 'Ik zoek werk' } },
        { value: 'care', label: { nl: 'Ik werk in de zorg' } },
      ],
    },
  ],
  contacts: [
    {
      id: 'desk',
      name: 'Loket Werk',
      purpose: { nl: 'raad over werk' },
      url: 'https://loket.example',
      phone: '0800 11 22 33',
      confidence: 'high',
      sources: [],
    },
    {
      id: 'old',
      name: 'Oud loket',
      purpose: { nl: 'raad' },
      url: 'http://oud.example',
      confidence: 'low',
      sources: [],
    },
  ],
  sources: [
    { id: 'page', title: 'Zorgkundige worden', url: 'https://bron.example/pagina', date: '2024-05-18' },
    { id: 'older', title: 'Kosten', date: '2019' },
  ],
};

/** A plan with everything that a plan can tell, one that must wait, one without duration, and one that ended. */
export const plans: readonly Plan[] = [
  plan('work', 'Werken en leren', {
    kinds: ['fastest', 'earning'],
    startNow: true,
    months: { low: 18, high: 30 },
    caveats: ['Vraag welk loon je krijgt.'],
    steps: [
      step('work/1', 'Zoek een werkgever', { why: 'Je hebt een contract nodig.', contacts: ['desk', 'old', 'gone'] }),
      step('work/2', 'Werk en leer', {
        months: { low: 18, high: 30 },
        mode: 'workplace',
        cost: 'gratis',
        income: 'loon',
        gives: [{ kind: 'diploma', value: 'zorgkundige' }],
        sources: ['older'],
        sourceDate: '2019',
      }),
      step('work/3', 'Vraag je visum', {
        duration: 'enkele weken',
        needs: [{ kind: 'registration', value: 'visum', occupation: 'zorgkundige' }],
        confidence: 'unsourced',
        sources: [],
      }),
    ],
  }),
  plan('school', 'Naar school', {
    months: { low: 12, high: 12 },
    blockedBy: [{ kind: 'language', value: 'nl:B1', necessity: 'required', quote: '', start: 0, end: 0 }],
  }),
  plan('unclear', 'Een andere weg', { status: 'unknown' }),
  plan('ended', 'De oude weg', { status: 'ended' }),
];
