import { sendKeys } from '@web/test-runner-commands';
import { taxonomy } from '@zorg-match/taxonomy';
import type { LitElement } from 'lit';
import { contract } from './contract.js';
import { press } from './keyboard.js';
import { LONG, withLongWords } from './long-words.js';
import { find, findAll } from './tree.js';
import { until } from '../until.js';

const value =
  'Taken\n• Je poetst de kamers.\n• Je deelt maaltijden uit.\n• Je wast bewoners.\nProfiel\n• Je hebt een rijbewijs B.\n' +
  'Wij bieden\n• Een plaats in een jong team.\n• Teneinde je te helpen, krijg je een opleiding.';
const props = { value, jobTitle: 'Poetsvrouw' };
const READ = '.where';
const page = (loadExtra: () => Promise<never>) => ({ taxonomy, loadExtra });
const unfold = (element: LitElement) => {
  for (const each of findAll(element, 'details')) (each as HTMLDetailsElement).open = true;
};
const named = (element: LitElement, words: string) =>
  findAll(element, 'button').find((each) => (each.getAttribute('aria-label') ?? each.textContent).includes(words));

contract({
  tag: 'zorg-vacancy-check',
  ofData: true,
  define: () => import('../../src/vacancy-check/vacancy-check.js'),
  page: { taxonomy },
  states: {
    empty: { shows: '.findings .note' },
    loading: { props, page: page(() => new Promise(() => undefined)), shows: '.findings .muted' },
    error: { props, page: page(() => Promise.reject(new Error('offline'))), shows: '.findings .note button' },
    filled: { props, shows: READ },
    unfolded: { props, shows: READ, enter: unfold },
    thin: { props: { value: 'Bel ons.', jobTitle: '' }, shows: READ },
    'long words': {
      props: { value: `${value}\n• Je doet aan ${LONG}.`, jobTitle: LONG },
      page: { taxonomy: withLongWords(taxonomy) },
      shows: READ,
      enter: unfold,
    },
    'right to left': { props, lang: 'ar', shows: READ },
  },
  deeds: [
    {
      name: 'writing',
      from: 'empty',
      act: async (element) => {
        find(element, 'textarea')!.focus();
        await sendKeys({ type: 'Je zoekt een jong team.' });
        await until(() => find(element, READ));
      },
      says: /\d/,
      focuses: 'textarea',
    },
    {
      name: 'seeing the words',
      from: 'filled',
      act: (e) => press(e, named(e, 'Toon in je tekst')),
      focuses: 'textarea',
    },
    {
      name: 'adding a sentence',
      from: 'filled',
      act: (element) => press(element, named(element, 'Zet erbij')),
      focuses: 'textarea',
    },
    {
      name: 'taking it out again',
      from: 'filled',
      act: async (element) => {
        await press(element, named(element, 'Zet erbij'));
        await press(element, named(element, 'Maak ongedaan'));
      },
      focuses: 'textarea',
    },
    { name: 'trying again', from: 'error', act: (e) => press(e, find(e, '.findings .note button')) },
  ],
});
