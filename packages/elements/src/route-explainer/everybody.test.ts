import { ContextProvider } from '@lit/context';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { Profile } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { withExtra } from '@zorg-match/taxonomy/extra';
import { routeBook } from '@zorg-match/taxonomy/routes';
import { engineContext, routesContext } from '../context/contexts.js';
import { engineOf } from '../context/engine-of.js';
import './route-explainer.js';
import type { ZorgRouteExplainer } from './route-explainer.element.js';

const taxonomy = withExtra(coreTaxonomy);
const engine = engineOf(taxonomy)!;
const nurse = { level: 'bachelor', field: 'verpleegkunde', country: 'SY', recognised: false } as const;

/** Eight people as they come in: from nobody known to somebody with a diploma from here. */
const PEOPLE: Readonly<Record<string, Omit<Profile, 'format'>>> = {
  'somebody of whom nothing is known': {},
  'a pupil of twelve': { situation: { age: 12, status: 'student' } },
  'a pupil of seventeen': {
    situation: { age: 17, status: 'student' },
    diplomas: [],
    languages: [{ language: 'nl', level: 'C1' }],
  },
  'a jobseeker without a diploma': {
    situation: { age: 40, status: 'unemployed', rightToWork: 'yes', protection: 'none' },
    diplomas: [],
    registrations: [],
    experience: [],
    languages: [{ language: 'nl', level: 'C1' }],
  },
  'somebody with another job who must earn': {
    situation: { age: 35, status: 'employed', rightToWork: 'yes', protection: 'none' },
    diplomas: [{ level: 'secundair', country: 'BE', recognised: true }],
    availability: { mustEarn: true },
    licences: ['B'],
  },
  'a refugee who was a nurse': {
    situation: { age: 30, status: 'unemployed', protection: 'refugee' },
    diplomas: [nurse],
    languages: [{ language: 'nl', level: 'A2' }],
    registrations: [],
  },
  'an asylum seeker': {
    situation: { age: 25, rightToWork: 'after-4-months', protection: 'asylum-seeker' },
    diplomas: [],
    languages: [{ language: 'nl', level: 'A1' }],
  },
  'a nurse with a visum': {
    situation: { age: 45, status: 'employed', rightToWork: 'yes', protection: 'none' },
    diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'BE', recognised: true }],
    registrations: [{ kind: 'visum', occupation: 'verpleegkundige' }],
    experience: [{ occupation: 'verpleegkundige', months: 120, country: 'BE' }],
    languages: [{ language: 'nl', level: 'C1' }],
    licences: ['B'],
  },
};

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const text = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

async function mount() {
  const place = document.createElement('div');
  document.body.append(place);
  new ContextProvider(place, { context: engineContext, initialValue: engine });
  new ContextProvider(place, { context: routesContext, initialValue: () => Promise.resolve(routeBook) });
  return fixture<ZorgRouteExplainer>(html`<zorg-route-explainer lang="nl"></zorg-route-explainer>`, {
    parentNode: place,
  });
}

/** What is wrong with what is shown; empty when nothing is. */
function faults(root: ShadowRoot): string[] {
  const found: string[] = [];
  const must = (good: boolean, what: string) => good || found.push(what);
  const answer = text(root.querySelector('.where'));
  const words = text(root.querySelector('[part=base]'));
  const open = all(root, '[part=open] [part=plan], [part=general] [part=plan]');
  must(answer.length > 0, 'no answer');
  must(
    !/undefined|null|NaN|\[object|\b0 (maand|jaar)/.test(words),
    `odd words: ${/.{20}(undefined|null|NaN|\[object|\b0 (maand|jaar)).{10}/.exec(words)?.[0]}`,
  );
  must(
    !/\bmag (je )?(al )?werken als (zorgkundige|verpleegkundige|vroedvrouw|basisverpleegkundige|ergotherapeut)/.test(
      words,
    ),
    'says that somebody may work',
  );
  must(all(root, '[part=plan]').length > 0, 'no plan');
  must(all(root, '[part=map]').length === 1, 'no map, or more than one');
  must(
    !/^Je kan nu (starten|solliciteren|beginnen)/.test(answer) || all(root, '[part=open] [part=plan]').length > 0,
    `can begin, yet no open plan: ${answer}`,
  );
  must(
    !/kan nu nog niet|kennen nu geen weg/.test(answer) || all(root, '[part=open] [data-status=active]').length === 0,
    `blocked, yet an open plan: ${answer}`,
  );
  for (const plan of open)
    must(plan.querySelector('.wait') === null, `open, yet it waits: ${text(plan.querySelector('h4'))}`);
  for (const heading of all(root, 'h3, h4, h5, .lead')) must(text(heading).length > 0, 'an empty heading');
  for (const list of all(root, '[part=base] ul, [part=base] ol'))
    must(list.childElementCount > 0, `an empty list: ${list.className} in ${list.parentElement?.className}`);
  for (const detail of all(root, '[part=detail]'))
    must(
      /Bron(nen)? [\d, ]+\(.+\)\.|niet zeker/.test(text(detail)),
      `no source and date: ${text(detail.parentElement?.querySelector('h5'))}`,
    );
  for (const rule of all(root, '[part=rules] li'))
    must(/Bron(nen)? [\d, ]+\(.+\)\./.test(text(rule)), `a rule without source: ${text(rule)}`);
  return found;
}

describe('everybody and every job', () => {
  for (const [name, person] of Object.entries(PEOPLE))
    it(`${name} sees a way, or why not, to all ${taxonomy.occupations.length} jobs, each fact with its source`, async () => {
      const element = await mount();
      const profile: Profile = { format: 'zorg-profile/1', ...person };
      const root = element.shadowRoot!;
      const wrong: string[] = [];
      element.profile = profile;
      element.target = 'zorgkundige';
      await aTimeout(0);
      await element.updateComplete;
      for (const { id } of taxonomy.occupations) {
        element.target = id;
        await element.updateComplete;
        await element.updateComplete;
        wrong.push(...faults(root).map((fault) => `${id}: ${fault}`));
        const toggles = all(root, '[part=open] .toggle, [part=general] .toggle').slice(0, 6);
        for (const toggle of toggles.filter((each) => each.getAttribute('aria-expanded') === 'false')) {
          toggle.click();
          await element.updateComplete;
          wrong.push(...faults(root).map((fault) => `${id}, ${text(toggle)}: ${fault}`));
        }
      }
      expect([...new Set(wrong)]).to.deep.equal([]);
    });
});
