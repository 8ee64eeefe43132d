import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { Profile } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { withExtra } from '@zorg-match/taxonomy/extra';
import { loadLabels, loadRouteTexts } from '@zorg-match/taxonomy/languages';
import { routeBook } from '@zorg-match/taxonomy/routes';
import type { LitElement } from 'lit';
import { setDefaults } from '../src/context/defaults.js';
import '../src/define.js';
import '../src/define-employers.js';
import { dutchLeft, latinMarks, readsAsDutch } from './dutch-left.js';
import { find, findAll } from './contract/tree.js';
import { create, settle } from './contract/specimen.js';
import { paperOf } from './paper.js';
import { freshPage, pageStore } from './picker.js';
import { until } from './until.js';

const LANGUAGES = ['en', 'fr', 'ar', 'tr', 'uk'];
const PERSON: Profile = {
  format: 'zorg-profile/1',
  competences: [{ id: 'wassen', gained: 'home' }, { id: 'luisteren' }],
  languages: [{ language: 'nl', level: 'A2' }],
  diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'SY', recognised: false }],
  experience: [{ occupation: 'zorgkundige' }],
};
const posting = (title: string, description: string) => ({
  '@type': 'JobPosting',
  title,
  description,
  hiringOrganization: { '@type': 'Organization', name: `WZC ${title}` },
  jobLocation: { '@type': 'Place', address: { addressLocality: 'Mol', postalCode: '2400' } },
  baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: { minValue: 2400, unitText: 'MONTH' } },
  datePosted: '2026-10-01',
});
const POSTINGS = [
  posting(
    'Zorgkundige',
    '<p>Taken</p><ul><li>Je helpt bewoners wassen.</li><li>Je kookt.</li></ul><p>Visum zorgkundige vereist. Je werkt 19 uur per week, met vroege shiften. We leiden je op voor tiltechnieken. Rijbewijs B is een plus.</p>',
  ),
  posting('Logistiek assistent', '<ul><li>Je maakt kamers schoon.</li></ul><p>Je werkt in het weekend.</p>'),
];

/** Puts an element in the page in a language, with all that a page can bring, and waits until it speaks it. */
async function speaking(tag: string, language: string, props: Readonly<Record<string, unknown>>): Promise<LitElement> {
  const place = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  const element = Object.assign(create(tag), props);
  place.append(element);
  await until(() => find(element, '[part~=base]')?.lang === language, `${tag} speaks ${language}`);
  await aTimeout(150);
  await settle(element);
  return element;
}

/** Presses everything that matches, one after the other, as it comes. */
async function pressAll(element: LitElement, selector: string): Promise<void> {
  for (const each of findAll(element, selector)) {
    each.click();
    await settle(element);
  }
}

/** Nothing Dutch, and in Arabic no mark of another script. */
function expectNone(root: Element, language: string, where?: string): void {
  expect(dutchLeft(root, language), where).to.deep.equal([]);
  expect(latinMarks(root), where).to.deep.equal([]);
}

describe('a text that reads as Dutch', () => {
  it('is a Dutch sentence, unit or price, and none with the Dutch name of a paper in it', () => {
    for (const language of LANGUAGES) {
      for (const dutch of ['Je verdient er niets mee.', 'vanaf 3 maanden', 'Gratis', '38 uur per week'])
        expect(readsAsDutch(dutch, language), `${language}: ${dutch}`).to.equal(true);
    }
    for (const [language, own] of [
      ['fr', 'Apporte un uittreksel uit het strafregister (extrait de casier judiciaire).'],
      ['en', 'The Dutch stands beside it, as was said in the week of 3 May.'],
      ['tr', 'En çok 6 ay'],
      ['ar', 'سجل نفسك كـ zorgkundige (registratie D).'],
      ['uk', 'Принеси uittreksel uit het strafregister (довідку про судимість).'],
    ] as const)
      expect(readsAsDutch(own, language), own).to.equal(false);
  });
});

describe('on a page in another language', () => {
  beforeEach(() => {
    freshPage();
    setDefaults({
      taxonomy: withExtra(coreTaxonomy),
      loadLabels,
      loadRouteTexts,
      loadRoutes: () => Promise.resolve(routeBook),
    });
  });
  after(freshPage);

  for (const language of LANGUAGES) {
    for (const target of ['zorgkundige', 'verpleegkundige', 'onthaalouder'])
      it(`no Dutch stands unmarked in the way to ${target}, on screen and on paper (${language})`, async () => {
        const element = await speaking('zorg-route-explainer', language, { target, profile: PERSON });
        await until(() => find(element, '[part=plan]'), 'the plans');
        await pressAll(element, '[part=barriers] button');
        await pressAll(element, '[part=groups] button');
        expectNone(element, language);
        const paper = paperOf(element);
        expectNone(paper.body, language, 'on paper');
        paper.defaultView!.frameElement!.remove();
      });

    it(`no Dutch stands unmarked in choosing, jobs, reasons, filters and what somebody tells (${language})`, async () => {
      pageStore().replace(PERSON);
      const element = await speaking('zorg-match', language, { vacancies: POSTINGS });
      await until(() => find(element, '[part=card]'), 'the jobs');
      for (const part of ['filters-open', 'why', 'compare', 'compare-open'])
        await pressAll(element, `zorg-vacancy-matcher [part=${part}], [part=${part}]`);
      expectNone(element, language);
      await pressAll(element, 'button[part=route]');
      await settle(element);
      expectNone(element, language, 'with the way to a job');
    });

    it(`no Dutch stands unmarked on the pages for who writes vacancies and who counts them (${language})`, async () => {
      const value = 'Taken\n• Je wast bewoners.\nWij bieden\n• Een plaats in een jong team.';
      const check = await speaking('zorg-vacancy-check', language, { value });
      await until(() => find(check, '.where'), 'the advice');
      expectNone(check, language);
      const monitor = await speaking('zorg-monitor', language, { vacancies: POSTINGS });
      await until(() => find(monitor, '.lead'), 'the counts');
      expectNone(monitor, language);
    });
  }
});
