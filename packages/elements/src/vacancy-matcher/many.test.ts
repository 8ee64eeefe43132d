import { aTimeout, expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Vacancy } from '@zorg-match/schema';
import { freshPage, pageStore, Picker, text } from '../../test/picker.js';
import { taxonomy } from '../../test/taxonomy.js';
import { care, careReading, woundsReading } from '../../test/vacancies.js';
import { engineOf } from '../context/engine-of.js';
import { keepReading } from '../readings/readings.js';
import './vacancy-matcher.js';
import type { ZorgVacancyMatcher } from './vacancy-matcher.element.js';
import { until } from '../../test/until.js';

const MANY = 10_000;
/** Longest that a key press may wait on a loaded machine, in milliseconds; a slice is 16. */
const PATIENCE_MS = 200;

const engine = engineOf(taxonomy)!;
const vacancies = Array.from({ length: MANY }, (_, index): Vacancy => {
  const vacancy = {
    ...care,
    id: `many${index}`,
    title: `Job ${index}`,
    hiringOrganization: { name: `WZC ${index % 500}` },
  };
  keepReading(engine, vacancy, { ...(index % 3 === 0 ? woundsReading : careReading) });
  return vacancy;
});

const titles = (element: ZorgVacancyMatcher) => [...element.shadowRoot!.querySelectorAll('[part=title]')].map(text);
const busy = (element: ZorgVacancyMatcher) =>
  element.shadowRoot!.querySelector('ol')?.getAttribute('aria-busy') === 'true';

/** Vacancies that nobody read yet. */
const unread = (name: string, count: number): Vacancy[] =>
  vacancies.slice(0, count).map((vacancy, index) => ({
    ...vacancy,
    id: `${name}${index}`,
    description: `${vacancy.description}\nDit is job ${name} ${index}.`,
  }));

describe('ten thousand vacancies', () => {
  beforeEach(freshPage);

  it('show one page of cards, and a page more at a time', async () => {
    const element = await fixture<ZorgVacancyMatcher>(
      html`<zorg-vacancy-matcher lang="nl" .vacancies=${vacancies}></zorg-vacancy-matcher>`,
    );
    await until(() => titles(element).length === 10, 'the first page');
    element.shadowRoot!.querySelector<HTMLElement>('[part=more]')!.click();
    await until(() => titles(element).length === 20, 'the second page');
  });

  it('never keep somebody who types waiting while they are put in order', async () => {
    const list = await fixture<ZorgVacancyMatcher>(
      html`<zorg-vacancy-matcher lang="nl" .vacancies=${vacancies}></zorg-vacancy-matcher>`,
    );
    await until(() => titles(list).length === 10, 'the first page');
    const picker = await Picker.mount(html`<zorg-skills-picker lang="nl"></zorg-skills-picker>`);
    const waits: number[] = [];
    picker.input.addEventListener('input', ({ timeStamp }) => waits.push(performance.now() - timeStamp));
    picker.input.focus();
    pageStore().add('bewoners-wassen'); // a new order is asked for, and typing goes on
    await list.updateComplete;
    expect(busy(list)).to.equal(true);
    await sendKeys({ type: 'luisteren' });
    expect(waits.length).to.equal(9);
    expect(Math.max(...waits)).to.be.below(PATIENCE_MS);
    expect(picker.options[0]).to.contain('luisteren');
    await until(() => !busy(list), 'the new order');
    expect(titles(list).every((title) => Number(title.slice(4)) % 3 !== 0)).to.equal(true);
  });

  it('can be looked at while the rest is read, and say how far it is', async () => {
    const fresh = unread('one', 300);
    const seen: number[] = [];
    const element = await fixture<ZorgVacancyMatcher>(
      html`<zorg-vacancy-matcher lang="nl" .vacancies=${fresh}></zorg-vacancy-matcher>`,
    );
    const look = () => {
      const progress = element.shadowRoot!.querySelector('[part=progress]');
      if (progress && titles(element).length > 0) seen.push(titles(element).length);
      return progress === null;
    };
    await waitUntil(look, 'all is read', { timeout: 9000, interval: 2 });
    expect(seen.length).to.be.greaterThan(0);
    await aTimeout(0);
    expect(text(element.shadowRoot!.querySelector('[part=count]')!)).to.contain('300 jobs');
  });

  it('are not said to be read any more once they are, also while the keyboard is in the list', async () => {
    const element = await fixture<ZorgVacancyMatcher>(
      html`<zorg-vacancy-matcher lang="nl" .vacancies=${unread('two', 200)}></zorg-vacancy-matcher>`,
    );
    const progress = () => element.shadowRoot!.querySelector('[part=progress]');
    await until(() => titles(element).length > 0, 'the first jobs');
    expect(progress()).not.to.equal(null);
    const why = element.shadowRoot!.querySelector<HTMLElement>('[part=why]')!;
    why.focus();
    await until(() => progress() === null, 'the end of the reading');
    expect(element.shadowRoot!.activeElement).to.equal(why);
  });
});
