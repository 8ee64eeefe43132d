import { sendKeys } from '@web/test-runner-commands';
import type { Profile } from '@zorg-match/schema';
import type { LitElement } from 'lit';
import type { ZorgProfile } from '../../src/profile/profile.element.js';
import { emptyStore, pageStore } from '../page-store.js';
import { taxonomy } from '../taxonomy.js';
import { contract } from './contract.js';
import { press } from './keyboard.js';
import { withLongWords } from './long-words.js';
import { settle, type State } from './specimen.js';
import { find, findAll } from './tree.js';

const person: Omit<Profile, 'format'> = {
  competences: [{ id: 'luisteren', gained: 'home' }, { id: 'tillen' }],
  languages: [{ language: 'nl', level: 'B1' }],
  diplomas: [{ level: 'bachelor', country: 'other', recognised: false }],
  experience: [{ occupation: 'zorgkundige', months: 18, country: 'BE' }],
  licences: ['B'],
};
const tell = () => pageStore().replace({ format: 'zorg-profile/1', ...person });

const profileIn = (element: LitElement) => element.parentElement!.querySelector<ZorgProfile>('zorg-profile')!;

type Step = Parameters<ZorgProfile['open']>[0];
const step = (name: Step): State => ({
  shows: '[part=unfold]',
  enter: async (element) => {
    tell();
    await profileIn(element).open(name);
    await settle(element);
  },
});
const words = (element: LitElement, selector: string, start: string) =>
  findAll(element, selector).find((each) => each.textContent.trim().startsWith(start));
const choose = async (element: LitElement, value: string) => {
  const select = find(element, '.panel select') as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settle(element);
};

contract({
  tag: 'zorg-profile',
  define: () => import('../../src/profile/profile.js'),
  page: { taxonomy },
  reset: emptyStore,
  read: 'languages',
  states: {
    empty: { shows: '[part=starter]' },
    filled: { props: { lang: 'nl', taxonomy }, shows: '[part=unfold]' },
    unfolded: { shows: '[part=unfold]', enter: (element) => press(element, find(element, '[part=unfold]')) },
    told: step('told'),
    gained: step('gained'),
    languages: step('languages'),
    diplomas: step('diplomas'),
    papers: step('papers'),
    experience: step('experience'),
    availability: step('availability'),
    region: step('region'),
    'a job to look at': {
      shows: '[part=unfold]',
      enter: async (element) => {
        await profileIn(element).open('card');
        await choose(element, 'zorgkundige');
      },
    },
    'long words': {
      ...step('gained'),
      page: { taxonomy: withLongWords(taxonomy) },
    },
    'right to left': { ...step('languages'), lang: 'ar' },
  },
  deeds: [
    {
      name: 'choosing what one looks like',
      from: 'unfolded',
      act: (element) => press(element, find(element, '[part=preset]')),
      says: /./,
      focuses: '[part=preset]',
    },
    {
      name: 'opening a step',
      from: 'unfolded',
      act: (element) => press(element, find(element, '[part=step-open]')),
      focuses: '[part=step-open]',
    },
    {
      name: 'being done with a step',
      from: 'papers',
      act: (element) => press(element, find(element, '[part=done]')),
      focuses: '#step-papers',
    },
    {
      name: 'adding a diploma',
      from: 'diplomas',
      act: (element) => press(element, find(element, '[part=add]')),
    },
    {
      name: 'removing a language',
      from: 'languages',
      act: (element) => press(element, words(element, '[part=entry] button', 'Haal weg')),
    },
    {
      name: 'removing a diploma',
      from: 'diplomas',
      act: (element) => press(element, words(element, '[part=entry] button', 'Haal weg')),
    },
    {
      name: 'removing a job',
      from: 'experience',
      act: (element) => press(element, words(element, '[part=entry] button', 'Haal weg')),
    },
    {
      name: 'finding what one can in what one told',
      from: 'told',
      act: async (element) => {
        find(element, 'textarea')!.focus();
        await sendKeys({ type: 'ik heb gekookt' });
        await press(element, find(element, '[part=read]'));
      },
      says: /\d/,
    },
    {
      name: 'taking what was found',
      from: 'told',
      act: async (element) => {
        find(element, 'textarea')!.focus();
        await sendKeys({ type: 'ik heb gekookt' });
        await press(element, find(element, '[part=read]'));
        await press(element, find(element, '[part=take]'));
      },
    },
  ],
});
