import type { Profile, RouteBook } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { withExtra } from '@zorg-match/taxonomy/extra';
import { routeBook } from '@zorg-match/taxonomy/routes';
import type { LitElement } from 'lit';
import { emptyStore } from '../page-store.js';
import { contract } from './contract.js';
import { press } from './keyboard.js';
import { LONG, withLongWords } from './long-words.js';
import { find, findAll } from './tree.js';

const taxonomy = withExtra(coreTaxonomy);
const page = (loadRoutes: () => Promise<RouteBook>, of = taxonomy) => ({ taxonomy: of, loadRoutes });
const profile: Profile = { format: 'zorg-profile/1', competences: [{ id: 'wassen' }, { id: 'luisteren' }] };
const props = { target: 'zorgkundige', profile };
const PLAN = '[part=plan]';
const longBook: RouteBook = {
  ...routeBook,
  contacts: routeBook.contacts.map((each) => ({ ...each, name: `${LONG} ${each.name}` })),
};
const named = (element: LitElement, selector: string, words: string) =>
  findAll(element, selector).find((each) => each.textContent.trim() === words);

contract({
  tag: 'zorg-route-explainer',
  ofData: true,
  define: () => import('../../src/route-explainer/route-explainer.js'),
  page: page(() => Promise.resolve(routeBook)),
  reset: emptyStore,
  states: {
    empty: { shows: '[part=next]' },
    loading: { props, page: page(() => new Promise(() => undefined)), shows: '[part=loading]' },
    error: { props, page: page(() => Promise.reject(new Error('offline'))), shows: '[part=next] button' },
    filled: { props: { ...props, lang: 'nl' }, shows: PLAN },
    'nobody told anything': { props: { target: 'verpleegkundige' }, shows: PLAN },
    'a step open': { props, shows: PLAN, enter: (element) => press(element, find(element, '.pick')) },
    'what stands in the way': {
      props,
      shows: PLAN,
      enter: async (element) => {
        for (const each of findAll(element, '[part=barriers] button').slice(0, 2)) await press(element, each);
      },
    },
    thin: { props: { ...props, target: 'logistiek-assistent' }, shows: '[part=heading]' },
    'long words': {
      props,
      page: page(() => Promise.resolve(longBook), withLongWords(taxonomy)),
      shows: PLAN,
      enter: (element) => press(element, find(element, '.pick')),
    },
    'right to left': { props, lang: 'ar', shows: PLAN },
  },
  deeds: [
    {
      name: 'answering a question on the way',
      from: 'filled',
      act: (element) => press(element, named(element, '[part=map] [data-fact=right-to-work] button', 'Ja')),
      says: /^Je plan is aangepast\.$/,
    },
    {
      name: 'taking an answer back',
      from: 'filled',
      act: async (element) => {
        await press(element, named(element, '[part=map] [data-fact=right-to-work] button', 'Ja'));
        await press(element, find(element, '[part=answers] button'));
      },
    },
    { name: 'opening a step', from: 'filled', act: (e) => press(e, find(e, '.pick')), focuses: '.pick' },
    {
      name: 'opening another plan',
      from: 'filled',
      act: (element) => press(element, findAll(element, '[part=toggle], .toggle')[1]),
      focuses: '.toggle',
    },
    {
      name: 'saying who is looking',
      from: 'filled',
      act: (element) => press(element, find(element, '[part=starts] button')),
      says: /^Je plan is aangepast\.$/,
      focuses: 'button',
    },
    {
      name: 'saying what stands in the way',
      from: 'filled',
      act: (element) => press(element, find(element, '[part=barriers] button')),
      focuses: 'button',
    },
    { name: 'trying again', from: 'error', act: (e) => press(e, find(e, '[part=next] button')) },
  ],
});
