import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Profile, Vacancy } from '@zorg-match/schema';
import { taxonomy } from '../../test/taxonomy.js';
import { care, careReading, wounds, woundsReading } from '../../test/vacancies.js';
import { engineOf } from '../context/engine-of.js';
import { keepReading } from '../readings/readings.js';
import './vacancy-matcher.js';
import type { ZorgVacancyMatcher } from './vacancy-matcher.element.js';
import { until } from '../../test/until.js';

const engine = engineOf(taxonomy)!;
keepReading(engine, care, careReading);
keepReading(engine, wounds, woundsReading);

const profile: Profile = {
  format: 'zorg-profile/1',
  competences: [{ id: 'bewoners-wassen' }, { id: 'koken-groep' }, { id: 'samenwerken', level: 'learning' }],
  languages: [{ language: 'nl', level: 'A1' }],
};
const nobody: Profile = { format: 'zorg-profile/1' };

async function mount(vacancies: ZorgVacancyMatcher['vacancies'], person: Profile = profile, limit = 10) {
  const element = await fixture<ZorgVacancyMatcher>(
    html`<zorg-vacancy-matcher
      lang="nl"
      .taxonomy=${taxonomy}
      .vacancies=${vacancies}
      .profile=${person}
      .limit=${limit}
    ></zorg-vacancy-matcher>`,
  );
  await aTimeout(0); // reading happens after the first update
  await element.updateComplete;
  return element;
}

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const text = (node: Element | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const copies = (count: number): Vacancy[] =>
  Array.from({ length: count }, (_, index) => {
    const vacancy = { ...care, id: `care${index}`, title: `Zorgkundige ${index}` };
    keepReading(engine, vacancy, careReading);
    return vacancy;
  });

describe('the list of jobs', () => {
  it('puts the job that fits best on top', async () => {
    const element = await mount([wounds, care]);
    expect(all(element, '[part=title]').map(text)).to.deep.equal(['Zorgkundige', 'Verpleegkundige <b>thuis</b>']);
    expect(text(one(element, '[part=count]'))).to.equal('2 jobs. Wat het best past, staat bovenaan.');
  });

  it('tells who, where, how much and until when, as far as the vacancy does', async () => {
    const element = await mount([wounds, care]);
    const [first, second] = all(element, '[part=card]').map((card) =>
      [...card.querySelectorAll('[part=facts] li')].map((item) => text(item).replaceAll('\u00a0', ' ')),
    );
    expect(first).to.deep.equal([
      'WZC De Test',
      'Mol',
      '19 van 38 uur per week',
      '€ 2.400 tot € 2.900 bruto per maand',
      'solliciteren tot 30 november 2999',
    ]);
    expect(second).to.deep.equal([]);
  });

  it('says the fit in words and draws a stroke for each line', async () => {
    const element = await mount([care]);
    expect(text(one(element, '[part=fit]'))).to.equal('Past goed bij wat je kan');
    expect(all(element, '[part=strokes] li').map(text)).to.deep.equal([
      '2 heb je',
      '1 komt dichtbij',
      '1 nog niet',
      '1 weten we niet',
    ]);
    expect(all(element, '.strokes .stroke').map(({ dataset }) => dataset['state'])).to.deep.equal([
      'have',
      'have',
      'close',
      'missing',
      'unknown',
    ]);
  });

  it('names what must be in order first, and what they teach', async () => {
    const element = await mount([care]);
    expect(text(one(element, '[part=before]'))).to.equal(
      'Nodig voor je mag starten Nederlands, niveau B1: nog niet Visum voor zorgkundige of rijbewijs B: weten we nog niet',
    );
    expect(text(one(element, '[part=trains]'))).to.equal('Ze leiden je op voor: mensen veilig verplaatsen');
  });

  it('shows a page of jobs and then more, and brings the keyboard to the first new one', async () => {
    const element = await mount(copies(5), profile, 2);
    expect(all(element, '[part=card]')).to.have.length(2);
    one(element, '[part=more]').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(all(element, '[part=card]')).to.have.length(4);
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '[part=title]')[2]);
    expect(text(one(element, '.foot'))).to.equal('Je ziet 4 van de 5 jobs. Toon 1 meer');
  });

  it('announces a new order once, however many choices made it', async () => {
    const element = await mount([wounds, care]);
    element.profile = { ...profile, competences: [{ id: 'wonden' }] };
    await element.updateComplete;
    element.profile = { ...profile, competences: [{ id: 'wonden' }, { id: 'medicatie' }] };
    await element.updateComplete;
    expect(text(one(element, '[role=status]'))).to.equal('');
    await aTimeout(1000);
    expect(text(one(element, '[role=status]'))).to.equal('2 jobs geordend. Bovenaan: Verpleegkundige <b>thuis</b>.');
  });

  it('takes JobPostings, and counts what it cannot use without losing the rest', async () => {
    const element = await mount([
      { '@type': 'JobPosting', title: 'Kok', description: 'Je kookt.' },
      { '@type': 'JobPosting' },
      null as unknown as Vacancy,
      care,
    ]);
    await until(() => all(element, '[part=title]').length > 0); // the two are read in the background
    expect(all(element, '[part=title]').map(text)).to.have.members(['Zorgkundige', 'Kok']);
    expect(text(one(element, '[part=skipped]'))).to.equal('2 jobs konden we niet lezen.');
  });
});

describe('a list with nothing to rank says what to do next', () => {
  const next = (element: Element) => text(one(element, '[part=next]'));

  it('when there are no jobs', async () => {
    expect(next(await mount([]))).to.match(/geen jobs/);
    expect(next(await mount(undefined))).to.match(/geen jobs/);
  });

  it('when all jobs are over', async () => {
    expect(next(await mount([{ ...care, validThrough: '2020-01-31' }]))).to.match(/voorbij/);
  });

  it('keeps a job until the end of its last day', async () => {
    const now = new Date();
    const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
    const last = { ...care, validThrough: `${now.getFullYear()}-${month}-${day}` };
    const element = await mount([last]);
    await until(() => all(element, '[part=card]').length === 1);
  });

  it('when the person chose nothing: jobs without a judgement', async () => {
    const element = await mount([care], nobody);
    expect(next(element)).to.match(/^Kies eerst wat je kan/);
    expect(all(element, '[part=fit], [part=strokes]')).to.have.length(0);
    expect(text(one(element, '[part=why]'))).to.equal('Bekijk deze job');
  });

  it('when nothing fits', async () => {
    expect(next(await mount([wounds]))).to.match(/^Nog geen job past echt/);
  });

  it('when it got something that is no list, with one warning for the developer', async () => {
    const warnings: unknown[][] = [];
    const { warn } = console;
    console.warn = (...args) => void warnings.push(args);
    try {
      const element = await mount('feed.json' as unknown as Vacancy[]);
      expect(next(element)).to.match(/geen jobs/);
      expect(String(warnings[0]?.[0])).to.match(/^zorg-match: .*takes an array/);
      expect(warnings).to.have.length(1);
    } finally {
      console.warn = warn;
    }
  });
});

describe('what others may read along', () => {
  it('tells the page which vacancy is opened and how well it fits', async () => {
    const element = await mount([care]);
    const selected = oneEvent(element, 'zorg-vacancy-select');
    one(element, '[part=why]').click();
    const { detail, bubbles, composed } = (await selected) as HTMLElementEventMap['zorg-vacancy-select'];
    expect([detail.vacancy, detail.grade, bubbles, composed]).to.deep.equal([care, 'strong', true, true]);
  });

  it('asks for the route to the occupation of the vacancy, and offers none when it has no occupation', async () => {
    const element = await mount([care, wounds]);
    const opened = oneEvent(element, 'zorg-route-open');
    const buttons = all(element, '[part=route]');
    expect(buttons).to.have.length(1);
    buttons[0]?.click();
    const { detail, composed } = (await opened) as HTMLElementEventMap['zorg-route-open'];
    expect([detail.occupation, composed]).to.deep.equal(['zorgkundige', true]);
  });
});
