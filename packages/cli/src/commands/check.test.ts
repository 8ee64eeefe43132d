import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { POSTING } from '../../test/advert.js';
import { folder, zorgMatch } from '../../test/run.js';
import type { Report } from '../check/check-text.js';

const write = folder();

describe('check', () => {
  test('gives a report and says that all is well, with 0', async () => {
    const file = write('feed.json', [POSTING]);
    const { code, stdout, stderr } = await zorgMatch(['check', file]);
    const report = JSON.parse(stdout) as Report & { file: string };
    assert.deepEqual([code, report.file, report.kind, report.usable], [0, file, 'feed', 1]);
    assert.match(stderr, /Alles in orde/);
  });

  test('tells each error in a sentence with its place, and ends with 1', async () => {
    const { code, stderr } = await zorgMatch(['check', write('broken.json', [POSTING, { '@type': 'JobPosting' }])]);
    assert.equal(code, 1);
    assert.match(stderr, /fout: Dit veld ontbreekt\. Vul het aan\. Plaats: vacature 2, title/);
  });

  test('ends with 0 when there are only remarks', async () => {
    const { code, stderr } = await zorgMatch([
      'check',
      write('nameless.json', [{ ...POSTING, hiringOrganization: {} }]),
    ]);
    assert.equal(code, 0);
    assert.match(stderr, /let op: Dit veld ontbreekt.*hiringOrganization\.name/);
  });

  test('ends with 1 for a profile from a newer version and for a file that it does not know', async () => {
    const newer = await zorgMatch(['check', write('newer.json', { format: 'zorg-profile/2' })]);
    assert.equal(newer.code, 1);
    assert.match(newer.stderr, /nieuwer/);
    const unknown = await zorgMatch(['check', write('unknown.json', { a: 1 })]);
    assert.equal(unknown.code, 1);
    assert.match(unknown.stderr, /We herkennen dit bestand niet/);
  });
});

test('check --lang speaks the language of the editor, vacancy by vacancy, and ends with 2 for one that it does not speak', async () => {
  const file = write('short.json', [{ ...POSTING, description: 'Bel ons.' }]);
  const { code, stderr } = await zorgMatch(['check', '--lang', 'fr', file]);
  assert.equal(code, 0);
  assert.match(stderr, /Offre 1, «\s.*\s» :\n {2}attention: Le texte est très court[^]*1 offre utilisable, 0 erreurs/);
  assert.equal((await zorgMatch(['check', '--lang', 'xx', file])).code, 2);
});

test('check --draft advises on a draft, says so in sentences and ends with 0', async () => {
  const file = write('ontwerp.txt', 'Poetsvrouw\nTaken\n• Je poetst de kamers.\n• Je dweilt de gang.');
  const { code, stdout, stderr } = await zorgMatch(['check', '--draft', file]);
  assert.equal(code, 0);
  assert.match(stderr, /“Poetsvrouw”: .*medewerker schoonmaak[^]*Staat er iemand naast je/);
  const report = JSON.parse(stdout) as { said: string[]; posting: { '@type': string } };
  assert.equal(report.posting['@type'], 'JobPosting');
  assert.ok(report.said.length > 1);
});
