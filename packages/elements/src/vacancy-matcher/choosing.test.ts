import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { Profile, Vacancy } from '@zorg-match/schema';
import { taxonomy } from '../../test/taxonomy.js';
import { care, careReading, wounds, woundsReading } from '../../test/vacancies.js';
import { engineOf } from '../context/engine-of.js';
import { keepReading } from '../readings/readings.js';
import './vacancy-matcher.js';
import type { ZorgVacancyMatcher } from './vacancy-matcher.element.js';
import { until } from '../../test/until.js';

const engine = engineOf(taxonomy)!;
const kitchen: Vacancy = {
  ...care,
  id: 'kitchen',
  title: 'Kok',
  jobLocation: [{ addressLocality: 'Gent', postalCode: '9000' }],
};
const home: Vacancy = { ...care, id: 'home', jobLocation: [{ addressLocality: 'Mol', postalCode: '2400' }] };
keepReading(engine, home, careReading);
keepReading(engine, kitchen, { ...careReading, conditions: [], demands: careReading.demands.slice(1, 3) });
keepReading(engine, wounds, woundsReading);

const profile: Profile = { format: 'zorg-profile/1', competences: [{ id: 'bewoners-wassen' }, { id: 'koken-groep' }] };

async function mount(person: Profile = profile, vacancies: readonly Vacancy[] = [home, kitchen, wounds]) {
  const element = await fixture<ZorgVacancyMatcher>(
    html`<zorg-vacancy-matcher
      lang="nl"
      askable
      .taxonomy=${taxonomy}
      .vacancies=${vacancies}
      .profile=${person}
    ></zorg-vacancy-matcher>`,
  );
  await settle(element);
  return element;
}

async function settle(element: ZorgVacancyMatcher) {
  await aTimeout(20);
  await element.updateComplete;
}

/** Small steps, counts and announcements come when the page has time, and a busy machine has little. */

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const text = (node: Element | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const titles = (element: Element) => all(element, '[part=title]').map(text);
const said = (element: Element) => text(one(element, '[role=status]'));
const cardOf = (element: Element, title: string) =>
  all(element, '[part=card]').find((each) => text(each.querySelector('[part=title]')!) === title)!;
const focused = (element: Element) => element.shadowRoot!.activeElement as HTMLElement;

async function press(element: ZorgVacancyMatcher, button: HTMLElement) {
  button.focus();
  await sendKeys({ press: 'Enter' });
  await settle(element);
}

async function tick(element: ZorgVacancyMatcher, label: string) {
  const box = () => all(element, '[part=filter] label').find((each) => text(each).startsWith(label));
  await until(() => box() !== undefined);
  box()!.querySelector('input')!.focus();
  await sendKeys({ press: ' ' });
  await settle(element);
}

describe('choosing among jobs', () => {
  before(() => executeServerCommand('media', { 'prefers-reduced-motion': 'reduce' }));
  after(() => executeServerCommand('media', {}));

  it('filters with counts, by keyboard, and says how many are left', async () => {
    const element = await mount();
    await press(element, one(element, '[part=filters-open]'));
    expect(one(element, '[part=filters-panel]').checkVisibility()).to.equal(true);
    await tick(element, 'Oost-Vlaanderen (1)');
    expect(titles(element)).to.deep.equal(['Kok']);
    await until(() => said(element) !== '');
    expect(said(element)).to.equal('1 job past bij wat je koos.');
    expect(all(element, '[part=chip]').map((each) => each.getAttribute('aria-label'))).to.deep.equal([
      'Haal weg: Oost-Vlaanderen',
    ]);
    await expect(element).to.be.accessible();
    await press(element, one(element, '[part=chip]'));
    expect(titles(element).length).to.equal(3);
    expect(focused(element).part.value).to.equal('filters-open');
  });

  it('never leaves an empty list unexplained: it names what to drop, and does it', async () => {
    const element = await mount();
    await press(element, one(element, '[part=filters-open]'));
    await tick(element, 'Oost-Vlaanderen');
    await tick(element, 'vast contract');
    expect(titles(element)).to.deep.equal([]);
    expect(text(one(element, '[part=no-fit] p'))).to.match(/^Geen enkele job/);
    const ways = all(element, '[part=way-out]').map(text);
    expect(ways).to.include('Zonder “vast contract”: 1 job');
    await press(element, all(element, '[part=way-out]')[ways.indexOf('Zonder “vast contract”: 1 job')]!);
    expect(titles(element)).to.deep.equal(['Kok']);
  });

  it('shows the jobs that do not say when somebody asks, with what to ask', async () => {
    const element = await mount();
    await press(element, one(element, '[part=filters-open]'));
    await tick(element, 'vast contract');
    expect(text(one(element, '[part=maybe]'))).to.equal('Toon ook 2 jobs die er niets over zeggen');
    one(element, '[part=maybe] input').click();
    await settle(element);
    expect(titles(element).length).to.equal(3);
    expect(text(cardOf(element, 'Kok').querySelector('[part=unsaid]')!)).to.equal(
      'Vraag na: contract. Dat staat niet in de vacature.',
    );
  });

  it('saves a job, tells the page by id only, and shows the saved ones alone', async () => {
    const element = await mount();
    const changed = oneEvent(element, 'zorg-saved-change');
    await press(element, cardOf(element, 'Kok').querySelector('[part=save]')!);
    expect((await changed).detail).to.deep.equal({ vacancies: ['kitchen'] });
    expect(element.saved).to.deep.equal(['kitchen']);
    await press(element, all(element, '[part=view]')[1]!);
    expect(titles(element)).to.deep.equal(['Kok']);
    await expect(element).to.be.accessible();
    await press(element, one(element, '[part=save]'));
    expect(text(one(element, '[part=next]'))).to.match(/^Je bewaarde nog geen job/);
  });

  it('hides a job with the way back under the keyboard', async () => {
    const element = await mount();
    await press(element, cardOf(element, 'Kok').querySelector('[part=hide]')!);
    expect(titles(element)).not.to.include('Kok');
    expect(text(focused(element))).to.equal('Zet terug');
    expect(said(element)).to.equal('Kok is verborgen.');
    await sendKeys({ press: 'Enter' });
    await settle(element);
    expect(text(focused(element))).to.equal('Kok');
    expect(titles(element).length).to.equal(3);
  });

  it('puts two or three jobs side by side in a table, and no fourth', async () => {
    const fourth = { ...wounds, id: 'more' };
    keepReading(engine, fourth, woundsReading);
    const element = await mount(profile, [home, kitchen, wounds, fourth]);
    for (const button of all(element, '[part=compare]')) await press(element, button);
    expect(said(element)).to.equal('Je vergelijkt er al drie. Haal er eerst één weg.');
    await press(element, one(element, '[part=compare-open]'));
    expect(text(focused(element))).to.equal('Jobs naast elkaar');
    expect(all(element, 'thead [part=compare-job]').length).to.equal(3);
    const place = all(element, 'tbody tr').find((row) => text(row.querySelector('th')!) === 'Plaats')!;
    expect(text(place)).to.contain('Gent').and.to.contain('staat er niet bij');
    await expect(element).to.be.accessible();
    element.style.inlineSize = '280px';
    await settle(element);
    expect(element.scrollWidth).to.be.at.most(280);
    await press(element, one(element, '[part=compare-close]'));
    expect(titles(element).length).to.equal(4);
  });

  it('shows at once what a small step opens, and goes back', async () => {
    const element = await mount({ ...profile, languages: [{ language: 'nl', level: 'A1' }] }, [home, wounds]);
    const step = () => all(element, '[part=step]').find((each) => text(each).startsWith('Met Nederlands'));
    await until(() => step() !== undefined);
    expect(text(step())).to.contain('1 job erbij');
    await press(element, step()!);
    expect(text(cardOf(element, 'Zorgkundige').querySelector('[part=opens]')!)).to.equal('Gaat open');
    expect(said(element)).to.equal('1 job gaat open.');
    await expect(element).to.be.accessible();
    await press(element, one(element, '[part=steps-stop]'));
    expect(all(element, '[part=opens]').length).to.equal(0);
    expect(focused(element).part.value).to.equal('step');
  });

  it('says what an answer would make clear, and asks the page to ask it by topic alone', async () => {
    const element = await mount();
    expect(text(one(element, '[part=asking] p'))).to.match(/^Zeg .* Dan weten we meer over 1 job\.$/);
    const asked = oneEvent(element, 'zorg-question-open');
    await press(element, one(element, '[part=tell]'));
    expect(Object.keys((await asked).detail as object)).to.deep.equal(['topic']);
  });
});

describe('a job to take along', () => {
  it('offers a letter that holds nothing but what the person sees on the card', async () => {
    const told: Profile = {
      ...profile,
      languages: [{ language: 'ar', level: 'C2' }],
      diplomas: [{ level: 'bachelor', country: 'SY' }],
      situation: { age: 34 },
      competences: [{ id: 'bewoners-wassen', note: 'geheim' }],
    };
    const element = await mount(told, [home]);
    await press(element, one(element, '[part=why]'));
    const area = one(element, '[part=letter]') as HTMLTextAreaElement;
    expect(area.value).to.contain('vacature “Zorgkundige” in Mol').and.to.contain('Dit kan ik al: bewoners wassen.');
    expect(area.value).not.to.match(/geheim|SY|34|bachelor|Arab/i);
    area.value = 'Mijn eigen woorden';
    const mail = one(element, '[part=mail]') as HTMLAnchorElement;
    mail.addEventListener('click', (event) => event.preventDefault());
    mail.click();
    expect(decodeURIComponent(mail.href)).to.match(
      /^mailto:\?subject=Mag ik een dag meelopen\?.*body=Mijn eigen woorden$/,
    );
  });

  it('prints alone, with nothing of the page changed afterwards', async () => {
    const element = await mount(profile, [home, kitchen]);
    await press(element, one(element, '[part=why]'));
    const before = document.documentElement.outerHTML.length;
    const print = window.print.bind(window);
    let paper = '';
    let sheets = 0;
    window.print = () => {
      paper = text(one(element, '[part=base]'));
      sheets = document.adoptedStyleSheets.length;
      dispatchEvent(new Event('afterprint'));
    };
    const had = document.adoptedStyleSheets.length;
    one(element, '[part=print]').click();
    await settle(element);
    window.print = print;
    expect(paper).to.contain('Dit breng je mee').and.not.to.contain('Waarom?');
    expect(sheets).to.equal(had + 1);
    expect(document.adoptedStyleSheets.length).to.equal(had);
    expect(document.documentElement.outerHTML.length).to.equal(before);
    expect(titles(element).length).to.equal(2);
  });
});
