import { expect, fixtureSync, html } from '@open-wc/testing';
import type { JobPosting, SupplyCount } from '@zorg-match/schema';
import { createEngine } from '@zorg-match/engine';
import { Monitor, placeOf } from '@zorg-match/engine/monitor';
import { csvOf, drawingOf, type Figure, svgOf } from '@zorg-match/engine/monitor/pictures';
import { taxonomy } from '@zorg-match/taxonomy';
import { readPosting } from '@zorg-match/vacancy';
import { text } from '../../test/picker.js';
import './monitor.js';
import { paint } from './save.js';
import type { ZorgMonitor } from './monitor.element.js';
import { until } from '../../test/until.js';

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
  vacancies: readonly JobPosting[] | string = FEED,
  supply: readonly SupplyCount[] = [],
): Promise<ZorgMonitor> {
  const element = fixtureSync<ZorgMonitor>(
    html`<zorg-monitor .taxonomy=${taxonomy} .vacancies=${vacancies} .supply=${supply}></zorg-monitor>`,
  );
  await until(() => element.renderRoot.querySelector('.lead'), 'nothing was counted');
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
  await until(() => text(element.renderRoot.querySelector('.lead')!) !== before);
}

describe('zorg-monitor', () => {
  it('counts what is asked, by whom and where', async () => {
    const element = await monitor();
    expect(text(element.renderRoot.querySelector('.lead')!)).to.contain('3 vacatures');
    expect(rows(element, 'competences').find((row) => row.startsWith('mensen wassen'))).to.match(/2 0 0 2$/);
    expect(rows(element, 'regions')).to.deep.equal(['Antwerpen 2', '– de stad Antwerpen 2', 'Limburg 1']);
    expect(rows(element, 'months')).to.deep.equal(['okt 2026 2', 'nov 2026 1']);
  });

  it('says in a sentence what a picture shows, for the choice that was made', async () => {
    const element = await monitor();
    await choose(element, 0, 'antwerpen');
    const [sentence] = [...element.renderRoot.querySelectorAll<HTMLElement>('[aria-labelledby=conditions-title] p')];
    expect(text(sentence!)).to.equal('In Antwerpen noemt 1 van de 2 vacatures: Werken in het weekend.');
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
    expect(shown).to.contain('meer dan 40').and.to.contain('tonen we niet');
    expect(shown).not.to.match(/\b(3|43)\b/);
  });

  it('starts what learning opens from the job most people did, and never lets a few people decide that', async () => {
    const row = (id: string, people: number): SupplyCount => ({ about: 'occupation', id, region: 'antwerpen', people });
    const from = async (...supply: SupplyCount[]) =>
      (await monitor(FEED, supply)).renderRoot.querySelector<HTMLSelectElement>('[aria-labelledby=opens-title] select')!
        .value;
    const without = await from();
    const other = without === 'zorgkundige' ? 'logistiek-assistent' : 'zorgkundige';
    expect(await from(row(other, 9))).to.equal(other);
    expect(await from(row(other, 4))).to.equal(without);
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

describe('counting many', () => {
  const line = (index: number) =>
    JSON.stringify({
      ...posting('Zorgkundige', index === 0 ? '3500' : '2400', ['Je wast bewoners.']),
      identifier: `v${index}`,
    });

  it('takes a file of lines as it comes, tells what it could not use, and the Kempen are told apart', async () => {
    const file = [...Array.from({ length: 120 }, (_, index) => line(index)), '{oeps', ''].join('\n');
    const fetch = window.fetch.bind(window);
    window.fetch = () => Promise.resolve(new Response(file));
    const element = await monitor('/vacatures.ndjson');
    window.fetch = fetch;
    await until(() => text(element.renderRoot.querySelector('.lead')!).includes('120 vacatures'));
    expect(text(element.renderRoot.querySelector('.lead')!)).to.contain('1 regel konden we niet gebruiken');
    await choose(element, 0, 'kempen');
    expect(text(element.renderRoot.querySelector('[aria-labelledby=competences-title] .sentence')!)).to.equal(
      'In de Kempen vragen 119 van de 119 vacatures: mensen wassen.',
    );
  });

  it('stops when somebody asks, shows what was counted, and goes on to the end', async () => {
    const many = Array.from({ length: 800 }, (_, index) => ({
      ...posting('Zorgkundige', '2000', [`Je wast bewoner ${index}.`]),
      identifier: `v${index}`,
    }));
    const element = fixtureSync<ZorgMonitor>(
      html`<zorg-monitor .taxonomy=${taxonomy} .vacancies=${many}></zorg-monitor>`,
    );
    await until(() => element.renderRoot.querySelector('.progress button'), 'no progress');
    element.renderRoot.querySelector<HTMLButtonElement>('.progress button')!.click();
    await until(
      () => element.renderRoot.querySelector('.progress .note') && element.renderRoot.querySelector('.lead'),
      'no part was shown',
    );
    const [some] = /\d+/.exec(text(element.renderRoot.querySelector('.lead')!)) ?? [];
    expect(Number(some)).to.be.below(800);
    element.renderRoot.querySelector<HTMLButtonElement>('.progress button')!.click();
    await until(
      () => element.renderRoot.querySelector('.lead')?.textContent.includes('800 vacatures'),
      'it did not go on',
    );
    expect(element.renderRoot.querySelector('.progress')).to.equal(null);
  });

  it('counts itself when a worker cannot', async () => {
    const { warn } = console;
    console.warn = () => undefined;
    const element = fixtureSync<ZorgMonitor>(
      html`<zorg-monitor
        .taxonomy=${taxonomy}
        .vacancies=${FEED}
        .worker=${() => {
          throw new Error('forbidden');
        }}
      ></zorg-monitor>`,
    );
    await until(() => element.renderRoot.querySelector('.lead'), 'nothing was counted');
    console.warn = warn;
    expect(text(element.renderRoot.querySelector('.lead')!)).to.contain('3 vacatures');
  });

  it('shows a report that was made ahead without counting, also for a choice', async () => {
    const engine = createEngine({ taxonomy });
    const made = new Monitor({ date: '2026-11-22', placeOf, taxonomy });
    for (const each of FEED) {
      const { vacancy } = readPosting(each);
      if (vacancy) made.add(vacancy, engine.read(vacancy));
    }
    const report = JSON.parse(JSON.stringify(made.report())) as never;
    const element = fixtureSync<ZorgMonitor>(
      html`<zorg-monitor .taxonomy=${taxonomy} .report=${report}></zorg-monitor>`,
    );
    await until(() => element.renderRoot.querySelector('.lead'));
    expect(text(element.renderRoot.querySelector('.lead')!)).to.contain('3 vacatures, geteld op 22 november 2026');
    await choose(element, 0, 'limburg');
    expect(text(element.renderRoot.querySelector('.lead')!)).to.contain('1 vacature');
  });
});

describe('what stands beside', () => {
  it('tells published figures with their source and date', async () => {
    const element = await monitor();
    const shown = text(element.renderRoot.querySelector('[part=published]')!);
    expect(shown).to.match(/12,2 %.*Bron: Stad Antwerpen: Innovatiecentrum Werk, 2021-11-10/);
    expect(shown).to.contain('van 26 in 2021 naar 220 in 2022');
    const caption = (within: string) => text(element.renderRoot.querySelector(`${within} caption`)!);
    expect(caption('[part=published]')).to.equal('Werkzoekenden, deel van wie kan werken');
    expect(caption('[aria-labelledby=occupations-title]')).to.equal('Beroepen: aantal vacatures');
    element.published = [];
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part=published]')).to.equal(null);
  });

  it('lays the counts of a file beside, says which rows it could not use, and takes them away again', async () => {
    const element = await monitor();
    const field = element.renderRoot.querySelector<HTMLInputElement>('.supply input')!;
    const files = new DataTransfer();
    files.items.add(
      new File(['soort;naam;regio;aantal\nberoep;zorgkundige;Antwerpen;40\nberoep;piloot;;7\n'], 'x.csv'),
    );
    field.files = files.files;
    field.dispatchEvent(new Event('change'));
    await until(() => element.renderRoot.querySelector('.supply .note'), 'no file was read');
    expect(text(element.renderRoot.querySelector('.supply .note')!)).to.match(/1 rij.*De eerste staat op lijn 3/);
    expect(text(element.renderRoot.querySelector('[aria-labelledby=gap-title] table')!)).to.contain('40');
    element.renderRoot.querySelector<HTMLButtonElement>('.supply button')!.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[aria-labelledby=gap-title] table')).to.equal(null);
  });

  it('tells what learning one thing would open, from the occupation that somebody chooses', async () => {
    const element = await monitor();
    const select = element.renderRoot.querySelector<HTMLSelectElement>('[aria-labelledby=opens-title] select')!;
    select.value = '';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect(rows(element, 'opens')).to.include('maaltijden uitdelen 1');
  });
});

describe('files of a figure', () => {
  const figure: Figure = {
    id: 'x',
    kind: 'bars',
    title: '<b>',
    sentence: '',
    naming: '',
    total: '',
    legend: [],
    bars: [{ name: 'a & b <i>', parts: [2] }],
  };

  it('hold text that a spreadsheet cannot run', () => {
    expect(csvOf([['=1+1', '-2', ' @x', 'a,b', 3]])).to.equal("\uFEFF'=1+1,'-2,' @x,\"a,b\",3\r\n");
  });

  it('hold names as text in a picture', () => {
    const parsed = new DOMParser().parseFromString(svgOf(drawingOf(figure)), 'image/svg+xml');
    expect(parsed.querySelector('parsererror, b, i')).to.equal(null);
    expect([...parsed.querySelectorAll('text')].map((each) => each.textContent)).to.include('a & b <i>');
  });

  it('are painted as they are drawn, of every kind', () => {
    for (const kind of ['bars', 'columns', 'map', 'pairs', 'grid'] as const) {
      const drawing = drawingOf({
        ...figure,
        kind,
        legend: ['een', 'twee'],
        of: [3, 3],
        bars: [{ id: 'limburg', name: 'Limburg', parts: [2, 1] }],
      });
      const canvas = paint(drawing);
      expect(canvas.width).to.equal(drawing.width * 2);
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      expect(new Set(data).size, kind).to.be.above(3);
    }
  });
});
