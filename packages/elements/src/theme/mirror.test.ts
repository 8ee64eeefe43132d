import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { Profile } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy';
import { loadLabels, loadRouteTexts } from '@zorg-match/taxonomy/languages';
import { Match } from '../../test/match.js';
import { mount as mountRoute } from '../../test/mounted-route.js';
import { paperOf } from '../../test/paper.js';
import { freshPage, pageStore, text } from '../../test/picker.js';
import { setDefaults } from '../context/defaults.js';
import type { ZorgProfile } from '../profile/profile.element.js';
import '../vacancy-matcher/vacancy-matcher.js';
import '../profile/profile.js';
import { until } from '../../test/until.js';

const ARABIC = /[\u0600-\u06ff]/;

/** Every text in the second language inside a shadow root. */
const mirrors = (element: Element): HTMLElement[] => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=mirror]'),
];
const dutch = (element: Element): string[] => mirrors(element).map(text);
const spoken = (element: Element) => element.shadowRoot!.querySelector<HTMLElement>('[part~=base]')!.lang;

async function speaks(element: Element & { updateComplete: Promise<unknown> }, language: string) {
  await until(() => spoken(element) === language, `speaks ${language}`);
  await aTimeout(100);
  await element.updateComplete;
}

const posting = (title: string, description: string, addressLocality: string, postalCode: string) => ({
  '@type': 'JobPosting',
  title,
  description,
  jobLocation: { '@type': 'Place', address: { addressLocality, postalCode } },
});
const postings = [
  posting(
    'Zorgkundige',
    '<p>Taken</p><ul><li>Je helpt bewoners wassen.</li><li>Je kookt.</li></ul><p>Visum zorgkundige vereist.</p>',
    'Mol',
    '2400',
  ),
  posting(
    'Zorgkundige nacht',
    '<p>Taken</p><ul><li>Je luistert naar mensen.</li></ul><p>Je werkt in de nacht en in het weekend.</p>',
    'Gent',
    '9000',
  ),
];

describe('Dutch beside the language of the person', () => {
  beforeEach(() => {
    freshPage();
    setDefaults({ taxonomy: coreTaxonomy, loadLabels });
  });
  after(freshPage);

  async function profileIn(languages: { lang: string; mirror: string }, person: Omit<Profile, 'format'>) {
    pageStore().replace({ format: 'zorg-profile/1', ...person });
    const element = await fixture<ZorgProfile>(
      html`<zorg-profile lang=${languages.lang} mirror-lang=${languages.mirror}></zorg-profile>`,
    );
    await speaks(element, languages.lang);
    return element;
  }

  it('stands in every step of telling more: titles, questions, answers and what was told', async () => {
    const element = await profileIn(
      { lang: 'ar', mirror: 'nl' },
      {
        competences: [{ id: 'wassen', gained: 'home' }],
        languages: [{ language: 'nl', level: 'B1' }],
        diplomas: [{ level: 'bachelor', country: 'other' }],
        experience: [{ occupation: 'zorgkundige' }],
      },
    );
    await element.open('languages');
    expect(dutch(element)).to.include.members([
      'Welke talen ken je?',
      'Nederlands B1',
      'Taal',
      'Ik heb hiervan een bewijs',
    ]);
    const choices = [...element.shadowRoot!.querySelectorAll('option')].map(text);
    expect(choices.find((each) => each.includes('B1: ik red me op het werk'))).to.match(ARABIC);
    for (const each of mirrors(element)) expect(each.lang, text(each)).to.equal('nl');
    await element.open('availability');
    expect(dutch(element)).to.include.members(['Deze uren kunnen voor mij', 'weekend', 'een studentenjob']);
    await element.open('gained');
    expect(dutch(element)).to.include('mensen wassen: waar leerde je dit?');
    await element.open('experience');
    expect(dutch(element)).to.include.members(['zorgkundige', 'Hoelang?', 'In welk land?']);
    await element.open('papers');
    expect(dutch(element)).to.include.members(['Toelating om een beroep te doen', 'Rijbewijs B (auto)']);
    await expect(element).to.be.accessible();
  });

  it('leaves the words of a button whole on the narrowest place', async () => {
    const element = await profileIn({ lang: 'ar', mirror: 'nl' }, {});
    element.style.inlineSize = '280px';
    await element.open('languages');
    const buttons = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part=preset]')];
    expect(buttons.length).to.be.greaterThan(3);
    // two lines of each language at most: a letter a line would be ten times as high
    for (const each of buttons) expect(each.offsetHeight, text(each)).to.be.below(130);
  });

  it('says nothing twice where both are the same, and nothing at all without a second language', async () => {
    const element = await profileIn({ lang: 'nl', mirror: 'nl' }, { languages: [{ language: 'nl', level: 'B1' }] });
    await element.open('languages');
    expect(dutch(element)).to.deep.equal([]);
    expect([...element.shadowRoot!.querySelectorAll('option')].map(text).join()).not.to.include('·');
  });

  it('is on the paper of who told, which runs in the direction of the person', async () => {
    const element = await profileIn({ lang: 'ar', mirror: 'nl' }, { competences: [{ id: 'wassen', gained: 'home' }] });
    await element.open('gained');
    const { print } = globalThis;
    let paper: string[] = [];
    let way = '';
    globalThis.print = () => {
      paper = dutch(element);
      way = getComputedStyle(element.shadowRoot!.querySelector('[part=sheet]')!).direction;
      dispatchEvent(new Event('afterprint'));
    };
    element.shadowRoot!.querySelector<HTMLElement>('[part=print]')!.click();
    await until(() => paper.length > 0);
    globalThis.print = print;
    expect(paper).to.include.members(['Dit kan ik, en dit vertelde ik', 'mensen wassen: kan ik, thuis']);
    expect(way).to.equal('rtl');
  });

  it('stands in filters, explanation and comparison of the jobs', async () => {
    pageStore().add('wassen', 'koken-voor-mensen');
    const match = await Match.ready(html`<zorg-match lang="ar" mirror-lang="nl" .vacancies=${postings}></zorg-match>`);
    const matcher = match.element.renderRoot.querySelector('zorg-vacancy-matcher')!;
    await speaks(matcher, 'ar');
    const press = async (selector: string) => {
      for (const each of matcher.shadowRoot!.querySelectorAll<HTMLElement>(selector)) each.click();
      await aTimeout(50);
      await matcher.updateComplete;
    };
    await press('[part=filters-open]');
    expect(dutch(matcher)).to.include.members(['Provincie', 'Wanneer werk je?', 'nacht']);
    await press('[part=why]');
    expect(dutch(matcher).some((each) => each.startsWith('Je hebt '))).to.equal(true);
    expect(dutch(matcher).some((each) => /visum.*: /i.test(each))).to.equal(true);
    await press('[part=compare]');
    await press('[part=compare-open]');
    const table = matcher.shadowRoot!.querySelector('table')!;
    const rows = [...table.querySelectorAll('tbody th [part=mirror]')].map(text);
    expect(rows).to.include.members(['Past het?']);
    expect([...table.querySelectorAll('td [part=mirror]')].map(text)).to.include('mensen wassen');
    await expect(match.element).to.be.accessible();
  });

  it('follows the property as well as the attribute', async () => {
    const match = await Match.ready(html`<zorg-match lang="ar" .mirrorLang=${'nl'}></zorg-match>`);
    await speaks(match.element, 'ar');
    await until(() => dutch(match.element).includes('Welke job past bij jou?'), 'the head');
    await until(() => dutch(match.get('zorg-profile')).includes('Vertel meer, als je wil'), 'the profile');
    match.element.mirrorLang = '';
    await match.settle();
    expect(dutch(match.element)).to.deep.equal([]);
  });

  it('stands below each reason, price, length and rule of a way, the Dutch always, the second language when asked', async () => {
    setDefaults({ taxonomy: coreTaxonomy, loadLabels, loadRouteTexts });
    const element = await mountRoute('zorgkundige');
    element.lang = 'ar';
    await speaks(element, 'ar');
    const texts = '[part=facts] dd:has([part=mirror]), [part=rules] li, [part=caveats] li, [part=who]';
    const each = () => [...element.shadowRoot!.querySelectorAll<HTMLElement>(texts)];
    const languagesIn = (one: Element) =>
      [...one.querySelectorAll<HTMLElement>('[part=mirror]')].map(({ lang }) => lang);
    expect(each().length).to.be.greaterThan(10);
    for (const one of each()) {
      expect(text(one)).to.match(ARABIC);
      expect(languagesIn(one), text(one)).to.deep.equal(['nl']);
    }
    element.setAttribute('mirror-lang', 'fr');
    await until(() => each().every((one) => languagesIn(one).join() === 'nl,fr'), 'French below');
    const contact = element.shadowRoot!.querySelector('.contact .muted')!;
    expect(languagesIn(contact)).to.deep.equal(['fr']);
    await expect(element).to.be.accessible();
  });

  it('is on the page that somebody takes along, which runs in the direction of the person', async () => {
    const element = await mountRoute('zorgkundige');
    element.lang = 'ar';
    element.setAttribute('mirror-lang', 'nl');
    await speaks(element, 'ar');
    const paper = paperOf(element);
    expect([paper.documentElement.lang, paper.documentElement.dir]).to.deep.equal(['ar', 'rtl']);
    const titles = [...paper.querySelectorAll('h2 [part=mirror]')].map(text);
    expect(titles).to.include.members(['De stappen']);
    expect(text(paper.querySelector('h1 [part=mirror]')!)).to.include('zorgkundige');
    paper.defaultView!.frameElement!.remove();
  });
});
