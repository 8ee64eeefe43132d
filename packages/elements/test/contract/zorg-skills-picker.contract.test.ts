import { sendKeys } from '@web/test-runner-commands';
import type { ProfileCompetence } from '@zorg-match/schema';
import type { LitElement } from 'lit';
import { emptyStore, pageStore } from '../page-store.js';
import { taxonomy } from '../taxonomy.js';
import { contract } from './contract.js';
import { press } from './keyboard.js';
import { withLongWords } from './long-words.js';
import { settle } from './specimen.js';
import { find, findAll } from './tree.js';

const choose =
  (...chosen: ProfileCompetence[]) =>
  () =>
    pageStore().replace({ format: 'zorg-profile/1', competences: chosen });
const washing = { id: 'bewoners-wassen' };
const listening: ProfileCompetence = { id: 'luisteren', level: 'learning' };

/** Types in the field, as a person does. */
const type = (words: string) => async (element: LitElement) => {
  find(element, '[role=combobox]')!.focus();
  await sendKeys({ type: words });
  await settle(element);
};
const button = (element: LitElement, name: RegExp) =>
  findAll(element, 'button').find((each) => name.test(each.getAttribute('aria-label') ?? each.textContent));

contract({
  tag: 'zorg-skills-picker',
  define: () => import('../../src/skills-picker/skills-picker.js'),
  page: { taxonomy },
  reset: emptyStore,
  states: {
    empty: { shows: '[part=experiences]' },
    loading: { bare: true, shows: '[aria-busy=true]' },
    filled: {
      props: { label: 'Wat kan je?', max: 5, value: 'luisteren koken-groep', name: 'kan' },
      shows: '[part=chosen-item]',
    },
    open: { shows: '[role=combobox]', enter: type('ver') },
    'open with something chosen': { shows: '[part=experiences]', enter: type('wassen') },
    'nothing found': { shows: '[role=combobox]', enter: type('qqqq') },
    confirming: {
      shows: '[part=experiences]',
      enter: (element) => press(element, button(element, /familielid/)),
    },
    removed: {
      shows: '[part=experiences]',
      enter: async (element) => {
        choose(washing, listening)();
        await settle(element);
        await press(element, button(element, /^Haal weg: luisteren/));
      },
    },
    error: {
      props: { max: 1, value: ['luisteren'], name: 'kan' },
      shows: '[part=chosen-item]',
      enter: async (element) => {
        await type('koken voor een groep')(element);
        await sendKeys({ press: 'Enter' });
        await settle(element);
      },
    },
    disabled: { props: { disabled: true, value: ['luisteren'], name: 'kan' }, shows: '[part=chosen-item]' },
    'long words': {
      page: { taxonomy: withLongWords(taxonomy) },
      props: { value: ['luisteren', 'tillen'], name: 'kan' },
      shows: '[part=chosen-item]',
      enter: type('was'),
    },
    'right to left': { lang: 'ar', props: { value: ['luisteren'], name: 'kan' }, shows: '[dir=rtl]' },
  },
  deeds: [
    {
      name: 'choosing from the list',
      from: 'empty',
      act: async (element) => {
        await type('bejaarden wassen')(element);
        await sendKeys({ press: 'ArrowDown' });
        await sendKeys({ press: 'Enter' });
      },
      says: /^bewoners wassen staat erbij\. 1 gekozen\.$/,
      focuses: '[role=combobox]',
    },
    { name: 'typing', from: 'empty', act: type('ver'), says: /^\d+ voorstel/, focuses: '[role=combobox]' },
    {
      name: 'typing what is not there',
      from: 'empty',
      act: type('qqqq'),
      says: /andere woorden/,
      focuses: '[role=combobox]',
    },
    {
      name: 'removing',
      from: 'filled',
      act: (element) => press(element, button(element, /^Haal weg: luisteren/)),
      says: /^luisteren naar mensen is weg/,
      focuses: '[part=undo]',
    },
    {
      name: 'undoing a removal',
      from: 'removed',
      act: (element) => press(element, find(element, '[part=undo]')),
      says: /^luisteren naar mensen staat er weer bij\.$/,
      focuses: '[part=remove]',
    },
    {
      name: 'adding what often goes with it',
      from: 'removed',
      act: (element) => press(element, find(element, '[part=often] button')),
      says: /staat erbij\. 2 gekozen\.$/,
    },
    {
      name: 'opening what a life experience brought',
      from: 'empty',
      act: (element) => press(element, button(element, /familielid/)),
      focuses: '#confirm-title',
    },
    {
      name: 'confirming',
      from: 'confirming',
      act: (element) => press(element, find(element, '[part=confirm] input'), ' '),
      says: /staat erbij\. 1 gekozen\.$/,
      focuses: 'input',
    },
    {
      name: 'being ready with confirming',
      from: 'confirming',
      act: (element) => press(element, find(element, '[part=done]')),
      focuses: '[role=combobox]',
    },
    {
      name: 'closing the list',
      from: 'open',
      act: async (element) => {
        await sendKeys({ press: 'Escape' });
        await settle(element);
      },
      focuses: '[role=combobox]',
    },
    {
      name: 'one more than may be chosen',
      from: 'error',
      act: async (element) => {
        await sendKeys({ press: 'Escape' });
        await type('bedden opmaken')(element);
        await sendKeys({ press: 'Enter' });
      },
      says: /hoogstens 1/,
      focuses: '[role=combobox]',
    },
  ],
});
