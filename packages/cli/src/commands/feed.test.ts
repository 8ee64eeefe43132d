import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { JobPosting } from '@zorg-match/schema';
import { ADVERT, POSTING } from '../../test/advert.js';
import { folder, zorgMatch } from '../../test/run.js';

const write = folder();
const saved = (name: string): string => fileURLToPath(new URL(`../../test/feed/${name}`, import.meta.url));
const page = (title: string): string =>
  `<!doctype html><html lang="nl"><head><title>${title}</title></head><body><main><h1>${title}</h1>` +
  `${ADVERT.split('\n')
    .slice(2)
    .map((line) => `<p>${line}</p>`)
    .join('')}</main></body></html>`;

async function feedOf(words: readonly string[], stdin = '') {
  const ran = await zorgMatch(['feed', ...words], stdin);
  const feed = ran.stdout === '' ? undefined : (JSON.parse(ran.stdout) as { readonly '@graph': readonly JobPosting[] });
  return { ...ran, postings: feed?.['@graph'] ?? [] };
}
const titles = (postings: readonly JobPosting[]) => postings.map(({ title }) => title);

describe('feed from a table', () => {
  test('knows Dutch column names, puts the parts of the advert together, and tells of what it cannot use', async () => {
    const { code, stderr, postings } = await feedOf([saved('vacatures.csv')]);
    assert.equal(code, 1);
    assert.deepEqual(titles(postings), ['Zorgkundige nachtdienst', 'Logistiek medewerker']);
    const [first] = postings;
    assert.ok(first);
    assert.match(String(first.description), /wast en kleedt.*Profiel.*visum.*Aanbod.*mentor/);
    assert.equal(first['identifier'], '101');
    assert.equal(first['validThrough'], '2026-12-31');
    assert.deepEqual(first['employmentType'], ['PART_TIME']);
    assert.deepEqual(first['jobLocation'], [
      { '@type': 'Place', address: { '@type': 'PostalAddress', postalCode: '2400', addressLocality: 'Mol' } },
    ]);
    assert.equal(postings[1]?.['url'], undefined, 'a relative link in a table has no base');
    assert.match(stderr, /regel 4/);
    assert.match(stderr, /"Logistiek medewerker" zegt weinig/);
  });

  test('reads commas on stdin, with the columns that somebody names', async () => {
    const csv = `naam job,"wat, hoe"\nKok,"${ADVERT.replace(/\n/g, ' ')}"\n`;
    const unnamed = await feedOf(['-'], csv);
    assert.deepEqual([unnamed.code, unnamed.stdout], [1, '']);
    assert.match(unnamed.stderr, /naam job, wat, hoe/);
    const named = await feedOf(['-', '--column', 'naam job=title', '--column', 'wat, hoe=description'], csv);
    assert.equal(named.code, 0, named.stderr);
    assert.deepEqual(titles(named.postings), ['Kok']);
    assert.equal((await feedOf(['-', '--column', 'x=nergens'], csv)).code, 2);
  });
});

describe('feed from RSS and Atom', () => {
  test('takes the whole text of an item, its link and its day; who wrote it is not the employer', async () => {
    const { postings, stderr, code } = await feedOf([saved('rss.xml'), '--organization', 'WZC De Eik']);
    assert.equal(code, 0, stderr);
    const [first] = postings;
    assert.ok(first);
    assert.equal(first.title, 'Zorgkundige & begeleider');
    assert.match(String(first.description), /<ul><li>Je helpt bewoners bij het wassen en aankleden.<\/li>/);
    assert.deepEqual(
      [first['identifier'], first['url'], first['datePosted']],
      ['wp-77', 'https://jobs.voorbeeld.example/zorgkundige', '2026-11-10'],
    );
    assert.deepEqual(first['hiringOrganization'], { '@type': 'Organization', name: 'WZC De Eik' });
    assert.match(stderr, /"Verpleegkundige" zegt weinig.*--follow/);
  });

  test('takes XHTML and the right link from Atom, and expands no entities of the file', async () => {
    const { postings } = await feedOf([saved('atom.xml')]);
    assert.equal(postings[0]?.title, 'Kok woonzorg');
    assert.equal(postings[0]['url'], 'https://jobs.voorbeeld.example/kok');
    assert.equal(postings[0]['hiringOrganization'], undefined);
    assert.doesNotMatch(JSON.stringify(postings), /veel veel|webredactie/);
  });
});

describe('feed from pages', () => {
  test('takes saved pages, a page with several postings, and a feed; doubles once', async () => {
    const several = `<html><body><script type="application/ld+json">${JSON.stringify([POSTING, { ...POSTING, identifier: 'zk-2', title: 'Nog een' }])}</script></body></html>`;
    const { postings, code, stderr } = await feedOf([
      write('een.html', page('Zorgkundige gezocht')),
      write('meer.html', several),
      write('feed.json', [POSTING]),
    ]);
    assert.equal(code, 0, stderr);
    assert.deepEqual(titles(postings), ['Zorgkundige gezocht', 'Zorgkundige in een woonzorgcentrum', 'Nog een']);
    assert.match(stderr, /twee keer/);
  });

  test('takes a list of pages beside it, with remarks in it', async () => {
    const one = write('lijst-een.html', page('Zorgkundige één'));
    const list = write('lijst.txt', `# onze jobs\nlijst-een.html\nweg.html\n`);
    const { postings, code, stderr } = await feedOf([list]);
    assert.equal(code, 1);
    assert.deepEqual(titles(postings), ['Zorgkundige één']);
    assert.match(stderr, new RegExp(join(dirname(one), 'weg.html')));
  });

  test('writes a feed that check finds in order, and nothing without a vacancy', async () => {
    const out = join(dirname(write('x', '')), 'gemaakt.json');
    const made = await zorgMatch(['feed', write('p.html', page('Zorgkundige')), '--out', out]);
    assert.deepEqual(JSON.parse(made.stdout), { file: out, vacancies: 1, skipped: 0 });
    assert.equal((await zorgMatch(['check', out])).code, 0);
    const none = join(dirname(out), 'niets.json');
    const empty = await zorgMatch([
      'feed',
      write('leeg.html', '<html><body><p>Welkom</p></body></html>'),
      '--out',
      none,
    ]);
    assert.deepEqual([empty.code, empty.stdout, existsSync(none)], [1, '', false]);
    assert.match(readFileSync(out, 'utf8'), /^\{"@context":"https:\/\/schema.org"/);
  });
});

describe('feed from addresses', () => {
  let server: Server;
  let site: string;
  const asked: string[] = [];
  const ANSWERS: Readonly<Record<string, () => [status: number, body: string, headers?: Record<string, string>]>> = {
    '/sitemap.xml': () => [
      200,
      `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${[
        'een',
        'weg',
        'verhuisd',
        'twee',
      ]
        .map((name) => `<url><loc>${site}/${name}</loc></url>`)
        .join('')}</urlset>`,
    ],
    '/een': () => [200, page('Zorgkundige één')],
    '/twee': () => [200, page('Zorgkundige twee')],
    '/verhuisd': () => [302, '', { location: '/een-nieuw' }],
    '/een-nieuw': () => [200, page('Zorgkundige drie')],
    '/kring': () => [302, '', { location: '/kring' }],
    '/naar-buiten': () => [302, '', { location: 'http://voorbeeld.example/' }],
    '/lijst.txt': () => [200, `/etc/hosts.html\n${site}/een\n`],
  };

  before(async () => {
    server = createServer((request, response) => {
      asked.push(String(request.url));
      const [status, body, headers = {}] = ANSWERS[request.url ?? '']?.() ?? [404, 'weg'];
      response.writeHead(status, headers).end(body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  after(() => server.close());

  test('opens the pages of a sitemap one by one, follows a move, and tells of one that is gone', async () => {
    const { postings, code, stderr } = await feedOf([`${site}/sitemap.xml`]);
    assert.equal(code, 1);
    assert.deepEqual(titles(postings), ['Zorgkundige één', 'Zorgkundige drie', 'Zorgkundige twee']);
    assert.match(stderr, /code 404.*\/weg/);
  });

  test('stops at the number of pages that was asked', async () => {
    const { postings, code, stderr } = await feedOf([`${site}/sitemap.xml`, '--pages', '1']);
    assert.deepEqual([postings.length, code], [1, 1]);
    assert.match(stderr, /--pages/);
  });

  test('asks no address but https elsewhere, goes in no circle, and opens no file that a server names', async () => {
    const plain = await feedOf(['http://voorbeeld.example/vacatures']);
    assert.match(plain.stderr, /alleen adressen met https/);
    assert.match((await feedOf([`${site}/naar-buiten`])).stderr, /alleen adressen met https: http:\/\/voorbeeld/);
    assert.equal((await feedOf([`${site}/kring`])).code, 1);
    const listed = await feedOf([`${site}/lijst.txt`]);
    assert.deepEqual(titles(listed.postings), ['Zorgkundige één']);
    assert.ok(asked.includes('/etc/hosts.html'), 'asked of the server, not of the disk');
  });
});
