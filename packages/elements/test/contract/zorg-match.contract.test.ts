import { sendKeys } from '@web/test-runner-commands';
import type { Profile } from '@zorg-match/schema';
import { routeBook } from '@zorg-match/taxonomy/routes';
import type { LitElement } from 'lit';
import { answering } from '../answering.js';
import { emptyStore } from '../page-store.js';
import { taxonomy } from '../taxonomy.js';
import { contract } from './contract.js';
import { press } from './keyboard.js';
import { LONG, withLongWords } from './long-words.js';
import { settle } from './specimen.js';
import { find } from './tree.js';
import { until } from '../until.js';

const posting = (title: string, description: string) => ({
  '@type': 'JobPosting',
  title,
  description,
  hiringOrganization: { '@type': 'Organization', name: `WZC ${title}` },
});
const vacancies = [
  posting('Logistiek assistent', '<ul><li>Je doet het bedden opmaken en kamers schoonmaken.</li></ul>'),
  posting('Zorgkundige', '<ul><li>Je helpt met bewoners wassen.</li><li>Je gaat luisteren naar mensen.</li></ul>'),
];
const profile: Profile = { format: 'zorg-profile/1', competences: [{ id: 'luisteren' }] };
const CARD = '[part=card]';

// a feed that never answers, and one that is not there
answering((url) => (url.includes('never') ? new Promise(() => undefined) : new Response('', { status: 404 })));

const choose = (words: string) => async (element: LitElement) => {
  find(element, '[role=combobox]')!.focus();
  await sendKeys({ type: words });
  await settle(element);
  await sendKeys({ press: 'ArrowDown' });
  await sendKeys({ press: 'Enter' });
  await settle(element);
};

contract({
  tag: 'zorg-match',
  define: () => Promise.all([import('../../src/match/match.js'), import('../../src/define.js')]),
  page: { taxonomy, loadRoutes: () => Promise.resolve(routeBook) },
  reset: () => {
    localStorage.clear();
    emptyStore();
  },
  states: {
    empty: { shows: '[part=skills]' },
    loading: { props: { vacancies: '/never.json' }, shows: '[part=loading]' },
    error: { props: { vacancies: '/gone.json' }, shows: '[part=retry]' },
    filled: { props: { vacancies, profile, limit: 5 }, shows: CARD },
    'no jobs': { props: { vacancies: [] }, shows: '[part=next]' },
    thin: { props: { vacancies: [posting('Zorgkundige', 'Bel ons.')], profile }, shows: CARD },
    'with a target': { props: { target: 'zorgkundige', profile }, shows: '[part=map]' },
    'the way to a job': {
      props: { vacancies, profile },
      shows: CARD,
      enter: async (element) => {
        await press(element, find(element, 'button[part=route]'));
        await until(() => find(element, '[part=back]'));
      },
    },
    'asking to remember': { props: { remember: true, vacancies, profile }, shows: CARD },
    'long words': {
      props: { vacancies: [posting(LONG, `<p>Je doet aan ${LONG}.</p>`)], profile },
      page: { taxonomy: withLongWords(taxonomy), loadRoutes: () => Promise.resolve(routeBook) },
      shows: CARD,
    },
    'right to left': { props: { vacancies, profile }, lang: 'ar', shows: CARD },
  },
  deeds: [
    {
      name: 'choosing a competence, which is said',
      from: 'filled',
      act: choose('bejaarden wassen'),
      says: /^bewoners wassen staat erbij\. 2 gekozen\.$/,
      focuses: '[role=combobox]',
    },
    {
      name: 'choosing a competence, which orders the jobs anew',
      from: 'filled',
      act: choose('kamers schoonmaken'),
      says: /^2 jobs geordend/,
      focuses: '[role=combobox]',
    },
    {
      name: 'asking the way to a job',
      from: 'filled',
      act: async (element) => {
        await press(element, find(element, 'button[part=route]'));
        await until(() => find(element, '[part=back]'));
      },
      focuses: '#route',
    },
    {
      name: 'going back to the jobs',
      from: 'the way to a job',
      act: (element) => press(element, find(element, '[part=back]')),
      focuses: 'button[part=route]',
    },
    { name: 'trying again', from: 'error', act: (e) => press(e, find(e, '[part=retry]')) },
    {
      name: 'letting this device remember',
      from: 'asking to remember',
      act: (element) => press(element, find(element, '[part=consent] input, [part=consent] button'), ' '),
    },
  ],
});
