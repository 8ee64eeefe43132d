import { expect, fixtureSync, html } from '@open-wc/testing';
import type { JobPosting } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy';
import { loadLabels } from '@zorg-match/taxonomy/languages';
import { freshPage, text } from '../../test/picker.js';
import { setDefaults } from '../context/defaults.js';
import './monitor.js';
import type { ZorgMonitor } from './monitor.element.js';
import { until } from '../../test/until.js';

const posting = (postalCode: string, line: string): JobPosting => ({
  '@type': 'JobPosting',
  identifier: `${postalCode}-${line}`,
  title: 'Zorgkundige',
  description: `<p>Taken</p><ul><li>${line}</li></ul>`,
  jobLocation: { '@type': 'Place', address: { postalCode } },
  datePosted: '2026-10-01',
});
const FEED = [posting('2000', 'Je wast bewoners.'), posting('3500', 'Je wast bewoners.')];

async function monitor(lang: string): Promise<ZorgMonitor> {
  const element = fixtureSync<ZorgMonitor>(html`<zorg-monitor lang=${lang} .vacancies=${FEED}></zorg-monitor>`);
  const base = () => element.renderRoot.querySelector<HTMLElement>('[part=base]');
  await until(() => base()?.lang === lang && element.renderRoot.querySelector('.lead'), `speaks ${lang}`);
  return element;
}
const names = (element: ZorgMonitor, id: string): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>(`[aria-labelledby=${id}-title] tbody th`)].map(text);

describe('the region panel in another language', () => {
  beforeEach(() => {
    freshPage();
    setDefaults({ taxonomy: coreTaxonomy, loadLabels });
  });
  after(freshPage);

  it('counts in the language of the page, with the names of that language', async () => {
    const element = await monitor('en');
    expect(text(element.renderRoot.querySelector('#heading')!)).to.equal('What does care ask in your region?');
    expect(text(element.renderRoot.querySelector('.lead')!)).to.contain('2 vacancies, counted on');
    await until(() => names(element, 'occupations').includes('care assistant'), 'no English names');
    await expect(element).to.be.accessible();
  });

  it('runs from right to left in Arabic', async () => {
    const element = await monitor('ar');
    expect(getComputedStyle(element.renderRoot.querySelector('.lead')!).direction).to.equal('rtl');
    expect(text(element.renderRoot.querySelector('.lead')!)).to.contain('إعلانان');
    await expect(element).to.be.accessible();
  });
});
