import { expect, fixtureSync, html, waitUntil } from '@open-wc/testing';
import type { JobPosting, SupplyCount } from '@zorg-match/schema';
import { taxonomy } from '@zorg-match/taxonomy';
import { text } from '../../test/picker.js';
import { csvOf } from './csv.js';
import { svgOf } from './figure.js';
import './monitor.js';
import type { ZorgMonitor } from './monitor.element.js';

const posting = (
  title: string,
  postalCode: string,
  lines: readonly string[],
  datePosted = '2026-10-01',
): JobPosting => ({
  '@type': 'JobPosting',
  identifier: `${title}-${postalCode}-${lines.length}`,
  title,
  description: `<p>Taken</p><ul>${lines.map((line) => `<li>${line}</li>`).join('')}</ul>`,
  jobLocation: { '@type': 'Place', address: { postalCode } },
  datePosted,
});
const FEED = [
  posting('Zorgkundige', '2000', ['Je wast bewoners.', 'Je werkt in het weekend.']),
  posting('Zorgkundige', '3500', ['Je wast bewoners.', 'Je kookt voor de bewoners.', 'Je luistert.']),
  posting('Logistiek assistent in de zorg', '2000', ['Je deelt maaltijden uit.'], '2026-11-02'),
];

async function monitor(
  vacancies: readonly JobPosting[] = FEED,
  supply: readonly SupplyCount[] = [],
): Promise<ZorgMonitor> {
  const element = fixtureSync<ZorgMonitor>(
    html`<zorg-monitor .taxonomy=${taxonomy} .vacancies=${vacancies} .supply=${supply}></zorg-monitor>`,
  );
  await waitUntil(() => element.renderRoot.querySelector('.lead'), 'nothing was counted', { timeout: 8000 });
  return element;
}
const rows = (element: ZorgMonitor, id: string): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>(`[aria-labelledby=${id}-title] tbody tr`)].map((row) =>
    [...row.querySelectorAll<HTMLElement>('th, .number')].map(text).join(' '),
  );
async function choose(element: ZorgMonitor, at: number, value: string): Promise<void> {
  const select = element.renderRoot.querySelectorAll('select')[at]!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  const before = text(element.renderRoot.querySelector('.lead')!);
  await waitUntil(() => text(element.renderRoot.querySelector('.lead')!) !== before);
}

describe('zorg-monitor', () => {
  it('counts what is asked, by whom and where', async () => {
    const element = await monitor();
    expect(text(element.renderRoot.querySelector('.lead')!)).to.contain('3 vacatures');
    expect(rows(element, 'competences').find((row) => row.startsWith('mensen wassen'))).to.match(/2 0 0 2$/);
    expect(rows(element, 'regions')).to.deep.equal(['Antwerpen 2', 'Limburg 1']);
    expect(rows(element, 'months')).to.deep.equal(['oktober 2026 2', 'november 2026 1']);
  });

  it('says in a sentence what a picture shows, for the choice that was made', async () => {
    const element = await monitor();
    await choose(element, 0, 'antwerpen');
    const [sentence] = [...element.renderRoot.querySelectorAll<HTMLElement>('[aria-labelledby=conditions-title] p')];
    expect(text(sentence!)).to.equal('1 van de 2 vacatures in Antwerpen: Werken in het weekend.');
  });

  it('says so when a choice leaves nothing, and goes back', async () => {
    const element = await monitor();
    await choose(element, 0, 'limburg');
    await choose(element, 1, 'logistiek-assistent');
    expect(text(element.renderRoot.querySelector('.lead .note')!)).to.contain('Kies ruimer');
    await choose(element, 1, '');
    expect(text(element.renderRoot.querySelector('.lead')!)).to.contain('1 vacature');
  });

  it('puts people beside vacancies and hides fewer than five', async () => {
    const row = (region: string, people: number): SupplyCount => ({
      about: 'occupation',
      id: 'zorgkundige',
      region,
      people,
    });
    const element = await monitor(FEED, [row('antwerpen', 40), row('limburg', 3)]);
    const shown = text(element.renderRoot.querySelector('[aria-labelledby=gap-title] table')!);
    expect(shown).to.contain('meer dan 40').and.to.contain('minder dan 5');
    expect(shown).not.to.match(/\b(3|43)\b/);
  });

  it('says what is missing without a feed and when a feed fails', async () => {
    const element = fixtureSync<ZorgMonitor>(html`<zorg-monitor .taxonomy=${taxonomy}></zorg-monitor>`);
    await element.updateComplete;
    expect(text(element.renderRoot.querySelector('.note')!)).to.contain('Nog geen vacatures');
  });

  it('lets the page work while it counts many', async () => {
    const many = Array.from({ length: 300 }, (_, index) =>
      posting('Zorgkundige', '2000', [`Je wast bewoner ${index}.`]),
    );
    let turns = 0;
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      turns += 1;
      port2.postMessage(0);
    };
    port2.postMessage(0);
    const element = await monitor(many.map((each, index) => ({ ...each, identifier: `v${index}` })));
    port1.close();
    expect(text(element.renderRoot.querySelector('.lead')!)).to.contain('300 vacatures');
    expect(turns).to.be.above(3);
  });

  it('has no accessibility violations and stays within a narrow column', async () => {
    const element = await monitor(FEED, [{ about: 'occupation', id: 'zorgkundige', region: 'antwerpen', people: 9 }]);
    await expect(element).to.be.accessible();
    element.style.inlineSize = '280px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(280);
  });
});

describe('files of a figure', () => {
  it('hold text that a spreadsheet cannot run', () => {
    expect(csvOf([['=1+1', '-2', 'a,b', 3]])).to.equal('\uFEFF\'=1+1,\'-2,"a,b",3\r\n');
  });

  it('hold names as text in a picture', () => {
    const picture = svgOf({
      id: 'x',
      title: '<b>',
      sentence: '',
      legend: [],
      bars: [{ name: 'a & b <i>', parts: [2] }],
    });
    const parsed = new DOMParser().parseFromString(picture, 'image/svg+xml');
    expect(parsed.querySelector('parsererror, b, i')).to.equal(null);
    expect([...parsed.querySelectorAll('text')].map((each) => each.textContent)).to.include('a & b <i>');
  });
});
