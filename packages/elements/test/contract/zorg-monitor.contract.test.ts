import type { JobPosting } from '@zorg-match/schema';
import { taxonomy } from '@zorg-match/taxonomy';
import type { LitElement } from 'lit';
import { answering } from '../answering.js';
import { contract } from './contract.js';
import { press } from './keyboard.js';
import { LONG, withLongWords } from './long-words.js';
import { find } from './tree.js';
import { until } from '../until.js';

const posting = (title: string, postalCode: string, lines: readonly string[]): JobPosting => ({
  '@type': 'JobPosting',
  identifier: `${title}-${postalCode}-${lines.length}`,
  title,
  description: `<p>Taken</p><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
  jobLocation: { '@type': 'Place', address: { postalCode } },
  datePosted: '2026-10-01',
});
/** Enough to fill a picture past its first bars. */
const MORE = [
  'Je poetst de kamers.',
  'Je maakt de bedden op.',
  'Je helpt bij het eten.',
  'Je begeleidt bewoners naar het toilet.',
  'Je tilt mensen veilig.',
  'Je rapporteert wat je ziet.',
  'Je werkt samen in een team.',
  'Je dient medicatie toe.',
  'Je verzorgt wonden.',
  'Je speelt met de kinderen.',
];
const vacancies = [
  posting('Zorgkundige', '2000', ['Je wast bewoners.', 'Je werkt in het weekend.']),
  posting('Zorgkundige', '3500', ['Je wast bewoners.', 'Je kookt voor de bewoners.', 'Je luistert.', ...MORE]),
  posting('Logistiek assistent in de zorg', '2000', ['Je deelt maaltijden uit.', 'Je doet de afwas.']),
];
const supply = [{ about: 'occupation', id: 'zorgkundige', region: 'antwerpen', people: 40 }];
const LEAD = '.lead';

const choose = async (element: LitElement, value: string) => {
  const select = find(element, 'select') as HTMLSelectElement;
  const before = find(element, LEAD)!.textContent;
  select.focus();
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await until(() => find(element, LEAD)!.textContent !== before);
};

// a feed that never answers, and one that is not there
answering((url) => (url.includes('never') ? new Promise(() => undefined) : new Response('', { status: 404 })));

contract({
  tag: 'zorg-monitor',
  ofData: true,
  define: () => import('../../src/monitor/monitor.js'),
  page: { taxonomy },
  states: {
    empty: { shows: '.note' },
    loading: { props: { vacancies: '/never.json' }, shows: '.muted' },
    error: { props: { vacancies: '/gone.json' }, shows: '.note button' },
    filled: { props: { vacancies, supply, lang: 'nl' }, shows: LEAD },
    thin: { props: { vacancies: [posting('Zorgkundige', '', [])] }, shows: LEAD },
    'nothing left': {
      props: { vacancies },
      shows: LEAD,
      enter: (element) => choose(element, 'limburg'),
    },
    'long words': {
      props: { vacancies: [...vacancies, posting(LONG, '9000', [`Je werkt aan ${LONG}.`])], supply },
      page: { taxonomy: withLongWords(taxonomy) },
      shows: LEAD,
    },
    'right to left': { props: { vacancies, supply }, lang: 'ar', shows: LEAD },
  },
  deeds: [
    {
      name: 'choosing a province',
      from: 'filled',
      act: (element) => choose(element, 'limburg'),
      says: /1 vacature/,
      focuses: 'select',
    },
    {
      name: 'showing all of a picture',
      from: 'filled',
      // not the button beside it, which prints: Firefox then waits for somebody to answer
      act: (e) => press(e, find(e, '.actions button[aria-expanded=false]')),
    },
    { name: 'trying again', from: 'error', act: (e) => press(e, find(e, '.note button')) },
  ],
});
