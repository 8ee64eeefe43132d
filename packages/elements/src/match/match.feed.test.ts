import { aTimeout, expect, fixtureCleanup, fixtureSync, html, oneEvent } from '@open-wc/testing';
import type { Issue } from '@zorg-match/schema';
import { answering, Match, posting, postings, warnings } from '../../test/match.js';
import { freshPage, text } from '../../test/picker.js';
import { taxonomy } from '../../test/taxonomy.js';
import type { ZorgMatch } from './match.element.js';
import { until } from '../../test/until.js';

const json = (value: unknown, status = 200) => new Response(JSON.stringify(value), { status });
const mount = (address: string) => fixtureSync<ZorgMatch>(html`<zorg-match vacancies=${address}></zorg-match>`);

describe('the vacancies of zorg-match', () => {
  let requests: ReturnType<typeof answering> | undefined;
  beforeEach(freshPage);
  afterEach(() => requests?.stop());

  it('come from the address of a feed, asked for once', async () => {
    requests = answering(() => json(postings));
    const match = await Match.ready(html`<zorg-match vacancies="/feed.json"></zorg-match>`);
    expect(match.jobs.toSorted()).to.deep.equal(['Logistiek assistent', 'Zorgkundige']);
    expect(requests.asked).to.deep.equal([new URL('/feed.json', location.href).href]);
  });

  it('come from an array of postings, without any request', async () => {
    requests = answering(() => json([]));
    const match = await Match.ready(html`<zorg-match .vacancies=${postings}></zorg-match>`);
    expect(match.jobs.length).to.equal(2);
    expect(requests.asked).to.deep.equal([]);
  });

  it('come from a URL object', async () => {
    requests = answering(() => json(postings));
    const match = await Match.ready(html`<zorg-match .vacancies=${new URL('/a.json', location.href)}></zorg-match>`);
    expect(match.jobs.length).to.equal(2);
  });

  it('come from the markup of the page with `page`, which it does not change', async () => {
    const data = document.createElement('script');
    data.type = 'application/ld+json';
    data.textContent = JSON.stringify(postings[1]);
    document.head.append(data);
    const before = document.head.innerHTML;
    const match = await Match.ready(html`<zorg-match vacancies="page"></zorg-match>`);
    expect(match.jobs).to.deep.equal(['Zorgkundige']);
    expect(document.head.innerHTML).to.equal(before);
    data.remove();
  });

  it('are waited for in a calm way', async () => {
    let answer: ((response: Response) => void) | undefined;
    requests = answering(() => new Promise((resolve) => (answer = resolve)));
    const match = await new Match(mount('/feed.json')).settle();
    expect(text(match.get('[part=loading]'))).to.contain('We lezen de jobs');
    await expect(match.element).to.be.accessible();
    const ready = oneEvent(match.element, 'zorg-ready');
    await until(() => answer !== undefined, 'it was never asked for');
    answer!(json(postings));
    await ready;
    await match.settle();
    expect(match.has('[part=loading]')).to.equal(false);
  });

  it('can be asked for again after an error, which is told to person, page and console', async () => {
    let up = false;
    requests = answering(() => (up ? json(postings) : json({}, 404)));
    const errors: unknown[] = [];
    const element = mount('/feed.json');
    element.addEventListener('zorg-error', ({ detail }) => errors.push(detail.code));
    const match = new Match(element);
    const warned = await warnings(async () => {
      await oneEvent(element, 'zorg-error');
      await match.settle();
    });
    expect(errors).to.deep.equal(['http-status']);
    expect(warned.length).to.equal(1);
    expect(text(match.get('[part=error] p'))).to.contain('Probeer het straks nog eens');
    await expect(element).to.be.accessible();
    up = true;
    match.button('Probeer opnieuw').click();
    await oneEvent(element, 'zorg-ready');
    await match.settle();
    expect(match.jobs.length).to.equal(2);
  });

  for (const [what, answer, code] of [
    ['a page in place of a feed', () => new Response('<!doctype html><p>Hallo'), 'feed-is-html'],
    ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'network'],
    ['something that is no feed', () => json({ hallo: 1 }), 'wrong-type'],
    ['broken JSON', () => new Response('[{"title": Kok'), 'not-json'],
  ] as const)
    it(`name ${what} by its code`, async () => {
      requests = answering(answer);
      const element = mount('/feed.json');
      await warnings(async () => {
        const { detail } = await oneEvent<HTMLElementEventMap['zorg-error']>(element, 'zorg-error');
        expect(detail.code).to.equal(code);
        expect(detail.message).to.match(/\.$/);
        await element.updateComplete;
      });
      // whoever looks for a job chose no file
      const said = text(new Match(element).get('[part=error] p'));
      expect(said).to.match(/^(We kunnen de jobs nu niet ophalen|De jobs zijn nu niet te lezen|Er is geen verbinding)/);
    });

  it('tell the editor in the console what to mend, a refusal by its name', async () => {
    requests = answering((url) =>
      url.includes('elders') ? Promise.reject(new TypeError('Failed to fetch')) : new Response('[{"title": Kok'),
    );
    for (const [address, sentence] of [
      ['/feed.json', /not-json: Dit is geen JSON\. Controleer/],
      [
        'https://elders.example/feed.json',
        /cors: De server weigert andere sites \(CORS\)\. .*Access-Control-Allow-Origin/,
      ],
    ] as const) {
      fixtureCleanup();
      const element = mount(address);
      const warned = await warnings(() => oneEvent(element, 'zorg-error').then(() => undefined));
      expect(warned.map(([head]) => String(head)).join()).to.match(sentence);
    }
  });

  it('can be looked at long before the last came in, and stay where they are then', async () => {
    const many = Array.from({ length: 200 }, (_, index) =>
      JSON.stringify(posting(`Job ${index}`, `Je helpt met bewoners wassen op dienst ${index}.`)),
    );
    let send: ReadableStreamDefaultController<Uint8Array> | undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        send = controller;
      },
    });
    const bytes = (part: string) => send!.enqueue(new TextEncoder().encode(part));
    requests = answering(() => new Response(body));
    const element = mount('/feed.json');
    let ready = false;
    element.addEventListener('zorg-ready', () => (ready = true));
    bytes(`[${many.slice(0, 30).join()},`);
    const match = new Match(element);
    await until(() => element.shadowRoot!.querySelector('zorg-vacancy-matcher') !== null, 'the list');
    const cards = () => [...match.matcher.shadowRoot!.querySelectorAll('article')];
    await until(() => cards().length === 10, 'the first cards');
    const [first] = cards();
    expect(ready).to.equal(false);
    expect(match.matcher.shadowRoot!.querySelector('[part=count]')).to.equal(null);
    expect(text(match.matcher.shadowRoot!.querySelector('[part=progress]')!)).to.contain('Je kan al kijken');
    bytes(`${many.slice(30).join()}]`);
    send!.close();
    await oneEvent(element, 'zorg-ready');
    await match.settle();
    expect(text(match.matcher.shadowRoot!.querySelector('[part=count]')!)).to.contain('200 jobs');
    expect(match.matcher.shadowRoot!.querySelector('[part=progress]')).to.equal(null);
    expect(cards()[0]).to.equal(first);
  });

  it('that break off stay, with what is missing told to the editor', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      JSON.stringify(posting(`Job ${index}`, 'Je helpt met bewoners wassen.')),
    );
    requests = answering(() => new Response(`[${many.join()}`.slice(0, -20)));
    const element = mount('/feed.json');
    const warned = await warnings(async () => {
      await oneEvent(element, 'zorg-ready');
    });
    const match = await new Match(element).settle();
    expect(text(match.matcher.shadowRoot!.querySelector('[part=count]')!)).to.contain('29 jobs');
    expect(warned.flat().join(' ')).to.contain('Plaats: vacature 30.');
  });

  it('name an address elsewhere that refuses', async () => {
    requests = answering(() => Promise.reject(new TypeError('Failed to fetch')));
    const element = mount('https://elders.example/feed.json');
    await warnings(async () => {
      const { detail } = await oneEvent<HTMLElementEventMap['zorg-error']>(element, 'zorg-error');
      expect(detail.code).to.equal('cors');
    });
  });

  it('lose nothing good to a broken entry', async () => {
    const many = Array.from({ length: 99 }, (_, index) => posting(`Job ${index}`, 'Je helpt met bewoners wassen.'));
    const element = fixtureSync<ZorgMatch>(html`<zorg-match limit="5"></zorg-match>`);
    const warned = await warnings(async () => {
      element.vacancies = [...many.slice(0, 50), { description: 'zonder titel' }, ...many.slice(50)];
      await oneEvent(element, 'zorg-error');
      await oneEvent(element, 'zorg-ready');
    });
    const match = await new Match(element).settle();
    const broken = warned.filter(([, issues]) => (issues as Issue[]).some(({ severity }) => severity === 'error'));
    expect(broken.length).to.equal(1);
    expect(match.jobs.length).to.equal(5);
    expect(text(match.get('[part=skipped]'))).to.equal('Eén job konden we niet lezen.');
    expect(text(match.matcher.shadowRoot!.querySelector('[part=count]')!)).to.contain('99 jobs');
  });

  it('say what to do when there are none', async () => {
    const match = await Match.ready(html`<zorg-match .vacancies=${[]}></zorg-match>`);
    expect(text(match.get('[part=next]'))).to.equal('Hier staan nu geen jobs. Kijk later nog eens.');
    await expect(match.element).to.be.accessible();
  });

  it('do not break the page when something impossible is given', async () => {
    const element = fixtureSync<ZorgMatch>(html`<zorg-match></zorg-match>`);
    await warnings(async () => {
      Object.assign(element, { vacancies: 42 });
      const { detail } = await oneEvent<HTMLElementEventMap['zorg-error']>(element, 'zorg-error');
      expect(detail.code).to.equal('wrong-type');
    });
  });

  it('are the last ones that were given', async () => {
    requests = answering(async (url) => {
      await aTimeout(url.includes('slow') ? 50 : 1);
      return json([posting(url.includes('slow') ? 'Traag' : 'Snel', 'Je helpt met bewoners wassen.')]);
    });
    const element = mount('/slow.json');
    await element.updateComplete;
    element.setAttribute('vacancies', '/fast.json');
    await oneEvent(element, 'zorg-ready');
    await aTimeout(80);
    expect((await new Match(element).settle()).jobs).to.deep.equal(['Snel']);
  });

  it('are loaded again when the element was taken away too early, and kept when it was not', async () => {
    requests = answering(async () => {
      await aTimeout(80);
      return json(postings);
    });
    const element = mount('/feed.json');
    const parent = element.parentElement!;
    const { asked } = requests;
    await until(() => asked.length === 1, 'asks for the feed');
    element.remove();
    await aTimeout(10);
    parent.append(element);
    await oneEvent(element, 'zorg-ready');
    expect(requests.asked.length).to.equal(2);
    element.remove();
    parent.append(element);
    const match = await new Match(element).settle();
    expect(match.jobs.length).to.equal(2);
    expect(requests.asked.length).to.equal(2);
  });

  it('say how old they are when the server tells, and ask it without credentials whether a copy still holds', async () => {
    const asked: RequestInit[] = [];
    const { fetch } = globalThis;
    globalThis.fetch = (_, init) => {
      asked.push(init ?? {});
      const headers = { 'last-modified': 'Mon, 02 Nov 2020 10:00:00 GMT' };
      return Promise.resolve(new Response(JSON.stringify(postings), { headers }));
    };
    const match = await Match.ready(html`<zorg-match lang="nl" vacancies="/feed.json"></zorg-match>`);
    globalThis.fetch = fetch;
    expect(text(match.matcher.shadowRoot!.querySelector('[part=count]')!)).to.contain(
      'De lijst met jobs is van 2 november 2020.',
    );
    const [{ credentials, referrerPolicy, cache }] = asked as [RequestInit];
    expect([credentials, referrerPolicy, cache]).to.deep.equal(['omit', 'no-referrer', 'no-cache']);
  });

  it('come from an index as they were read ahead of time, and are read anew with another taxonomy', async () => {
    const vacancy = {
      id: 'kok',
      title: 'Kok',
      description: 'Je kookt elke dag voor een groep.',
      road: 'json-ld',
    };
    const read = { demands: [[3, 8, 'wonden']], conditions: [], offers: [], occupations: [] };
    const index = (taxonomyVersion: string) => ({
      format: 'zorg-index/1',
      taxonomyVersion,
      created: '2020-11-02T10:00:00Z',
      labels: { wonden: 'wonden verzorgen' },
      entries: [{ vacancy, read }],
    });
    const asksWounds = async (version: string) => {
      requests?.stop();
      fixtureCleanup(); // the next one must be in sight
      requests = answering(() => json(index(version)));
      const match = await Match.ready(html`<zorg-match lang="nl" vacancies=${`/${version}.json`}></zorg-match>`);
      match.matcher.shadowRoot!.querySelector<HTMLElement>('[part=why]')!.click();
      await match.settle();
      return text(match.matcher.shadowRoot!.querySelector('[part=detail]')!).includes('wonden verzorgen');
    };
    expect(await asksWounds(taxonomy.version)).to.equal(true);
    let anew = true;
    const told = await warnings(async () => (anew = await asksWounds('1999.1.0')));
    expect(anew).to.equal(false);
    expect(told.flat().join(' ')).to.contain('Make it again with "zorg-match index"');
  });
});
