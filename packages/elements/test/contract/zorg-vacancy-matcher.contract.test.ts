import type { JobPosting, Profile, Vacancy } from '@zorg-match/schema';
import { engineOf } from '../../src/context/engine-of.js';
import { keepReading } from '../../src/readings/readings.js';
import { taxonomy } from '../taxonomy.js';
import { care, careReading, wounds, woundsReading } from '../vacancies.js';
import { contract } from './contract.js';
import { press } from './keyboard.js';
import { LONG, withLongWords } from './long-words.js';
import { settle } from './specimen.js';
import { find, findAll } from './tree.js';

const engine = engineOf(taxonomy)!;
const kitchen: Vacancy = { ...care, id: 'kitchen', title: 'Kok', jobLocation: [{ postalCode: '9000' }] };
const long: Vacancy = {
  ...care,
  id: 'long',
  title: `${LONG} (m/v/x)`,
  hiringOrganization: { name: LONG },
  jobLocation: [{ addressLocality: LONG }],
};
for (const vacancy of [care, long]) keepReading(engine, vacancy, careReading);
keepReading(engine, kitchen, { ...careReading, conditions: [], demands: careReading.demands.slice(1, 3) });
keepReading(engine, wounds, woundsReading);

const profile: Profile = { format: 'zorg-profile/1', competences: [{ id: 'bewoners-wassen' }, { id: 'koken-groep' }] };
const nobody: Profile = { format: 'zorg-profile/1' };
const thin: JobPosting = { '@type': 'JobPosting', title: 'Zorgkundige', description: 'Zin in zorg? Bel ons.' };
const jobs = { vacancies: [care, kitchen, wounds], profile, askable: true };
const CARD = '[part=card]';

contract({
  tag: 'zorg-vacancy-matcher',
  define: () => import('../../src/vacancy-matcher/vacancy-matcher.js'),
  page: { taxonomy },
  states: {
    empty: { props: { vacancies: [] }, shows: '[part=next]' },
    loading: { bare: true, props: jobs, shows: '[part=base]' },
    filled: { props: { ...jobs, limit: 2, updatedOn: '2020-11-02' }, shows: CARD },
    'nothing chosen': { props: { ...jobs, profile: nobody }, shows: CARD },
    expired: { props: { vacancies: [{ ...care, validThrough: '2020-01-31' }] }, shows: '[part=next]' },
    error: { props: { vacancies: [null, { '@type': 'JobPosting' }, care], profile }, shows: '[part=skipped]' },
    thin: { props: { vacancies: [thin], profile }, shows: CARD },
    opened: { props: jobs, shows: CARD, enter: (element) => press(element, find(element, '[part=why]')) },
    filtering: { props: jobs, shows: CARD, enter: (element) => press(element, find(element, '[part=filters-open]')) },
    hidden: { props: jobs, shows: CARD, enter: (element) => press(element, find(element, '[part=hide]')) },
    saved: {
      props: { ...jobs, saved: ['kitchen', 'care'] },
      shows: CARD,
      enter: (element) => press(element, findAll(element, '[part=view]')[1]),
    },
    comparing: {
      props: jobs,
      shows: CARD,
      enter: async (element) => {
        for (const index of [0, 1]) await press(element, findAll(element, '[part=compare]')[index]);
        await press(element, find(element, '[part=compare-open]'));
      },
    },
    'long words': {
      props: { vacancies: [long], profile },
      page: { taxonomy: withLongWords(taxonomy) },
      shows: CARD,
      enter: (element) => press(element, find(element, '[part=why]')),
    },
    'right to left': { props: jobs, lang: 'ar', shows: CARD },
  },
  deeds: [
    {
      name: 'another profile, which changes the order',
      from: 'filled',
      act: async (element) => {
        find(element, '[part=why]')!.focus();
        Object.assign(element, { profile: { ...profile, competences: [{ id: 'wonden' }, { id: 'medicatie' }] } });
        await settle(element);
      },
      says: /^3 jobs geordend\. Bovenaan: Verpleegkundige/,
    },
    { name: 'opening a job', from: 'filled', act: (e) => press(e, find(e, '[part=why]')), focuses: '[part=why]' },
    { name: 'closing a job', from: 'opened', act: (e) => press(e, find(e, '[part=why]')), focuses: '[part=why]' },
    {
      name: 'saving a job',
      from: 'filled',
      act: (element) => press(element, find(element, '[part=save]')),
      says: /./,
      focuses: '[part=save]',
    },
    {
      name: 'hiding a job',
      from: 'filled',
      act: (e) => press(e, find(e, '[part=hide]')),
      says: /./,
      focuses: '[part=undo]',
    },
    { name: 'bringing it back', from: 'hidden', act: (e) => press(e, find(e, '[part=undo]')), says: /./ },
    { name: 'showing all that is hidden', from: 'hidden', act: (e) => press(e, find(e, '[part=show-hidden]')) },
    { name: 'more jobs', from: 'filled', act: (e) => press(e, find(e, '[part=more]')), focuses: '[part=title]' },
    {
      name: 'ticking a filter',
      from: 'filtering',
      act: (element) => press(element, find(element, '[part=filter] input'), ' '),
      says: /\d+ jobs? pas/,
      focuses: 'input',
    },
    {
      name: 'taking a filter away',
      from: 'filtering',
      act: async (element) => {
        await press(element, find(element, '[part=filter] input'), ' ');
        await press(element, find(element, '[part=chip]'));
      },
    },
    { name: 'closing the filters', from: 'filtering', act: (e) => press(e, find(e, '[part=filters-done]')) },
    {
      name: 'choosing a job to compare',
      from: 'filled',
      act: (element) => press(element, find(element, '[part=compare]')),
      says: /./,
      focuses: '[part=compare]',
    },
    {
      name: 'not comparing after all',
      from: 'filled',
      act: async (element) => {
        await press(element, find(element, '[part=compare]'));
        await press(element, find(element, '[part=compare-clear]'));
      },
    },
    { name: 'closing the comparison', from: 'comparing', act: (e) => press(e, find(e, '[part=compare-close]')) },
    {
      name: 'seeing all jobs again',
      from: 'saved',
      act: (e) => press(e, find(e, '[part=view]')),
      focuses: '[part=view]',
    },
    {
      name: 'saving no longer, in the list of saved jobs',
      from: 'saved',
      act: (element) => press(element, find(element, '[part=save]')),
      says: /./,
    },
  ],
});
