import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseAdvert } from '../clients/advert.js';
import { boundedProfile, LIMITS, parseCard, parseFile } from '../clients/client.schema.js';
import { READING, VACANCY } from '../clients/clients.fixture.js';
import { PAGE } from '../queue/day-queue.js';
import { makeKeyring } from '../vault/keyring.js';
import { sealingKey, seal } from '../vault/seal.js';
import { toBase64 } from '../vault/base64.js';
import { placeOf } from './backup.js';
import { MOST_LINE } from './backup.schema.js';
import { linesOf, openBackup } from './open-backup.js';

const PASSPHRASE = 'vier gewone woorden samen';
const made = makeKeyring(PASSPHRASE);
const AT = '2026-03-04T09:00:00.000Z';
const CARD = { id: 'a', name: 'A', createdAt: AT, usedAt: AT };
const FILE = { id: 'a', profile: { format: 'zorg-profile/1' }, notes: '', routes: [], saved: [], changedAt: AT };

/** A backup that opens with the passphrase, of contents that nobody checked before. */
async function sealedBy(contents: readonly unknown[], count = contents.length): Promise<string[]> {
  const { keyring, dataKey } = await made;
  const key = await sealingKey(dataKey);
  const line = async (place: number | 'end', value: unknown) => {
    const { envelope, nonce, data } = await seal(key, placeOf('f', place), value);
    return JSON.stringify({ envelope, nonce: toBase64(nonce), data: toBase64(data) });
  };
  return [
    JSON.stringify({ format: 'zorg-backup/1', file: 'f', createdAt: AT, keyring }),
    ...(await Promise.all(contents.map((content, index) => line(index, content)))),
    await line('end', { count }),
  ];
}
const open = (lines: readonly string[]) => openBackup(linesOf(new Blob([lines.join('\n')])), PASSPHRASE);

test('whatever stands in a file, opening it gives an answer and never fails', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.oneof(fc.string(), fc.json()), { maxLength: 5 }), async (lines) => {
      assert.equal(typeof (await open(lines)), 'string');
    }),
    { numRuns: 60 },
  );
});

test('whatever an opened record holds, reading it gives a value of ours or nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (odd) => {
      for (const parse of [parseCard, parseFile, parseAdvert, boundedProfile, (it: unknown) => PAGE.open(it)])
        parse(odd);
    }),
    { numRuns: 300 },
  );
});

test('a backup that was made by somebody with the passphrase, and holds what we never wrote, is refused whole', async () => {
  const card = { kind: 'card', id: 'a', value: { version: 1, value: CARD } };
  const file = (value: unknown) => ({ kind: 'file', id: 'a', value: { version: 1, value } });
  assert.equal(typeof (await open(await sealedBy([card, file(FILE)]))), 'object');
  for (const [name, odd] of Object.entries({
    'notes without end': file({ ...FILE, notes: 'x'.repeat(LIMITS.notes + 1) }),
    'another id within': file({ ...FILE, id: 'b' }),
    'an address that runs': file({ ...FILE, saved: [{ id: 's', url: 'javascript:alert(1)' }] }),
    'no profile': file({ ...FILE, profile: 7 }),
    'a kind of its own': { kind: 'settings', id: 'main', value: { version: 1, value: { idleMinutes: 0 } } },
    'a newer record': { kind: 'card', id: 'a', value: { version: 2, value: CARD } },
  }))
    assert.equal(await open(await sealedBy([card, odd])), 'newer-backup', name);
  assert.equal(await open(await sealedBy([card], 2)), 'damaged');
});

test('a line longer than anything we wrote ends the reading before it is opened', async () => {
  const [head] = await sealedBy([]);
  const long = JSON.stringify({ envelope: 1, nonce: '', data: 'A'.repeat(MOST_LINE * 3) });
  assert.equal(await open([head!, long]), 'damaged');
});

test('an advert with a made-up reading keeps only what is a reading', () => {
  assert.equal(parseAdvert({ id: 'a', vacancy: VACANCY, reading: { text: 7 } }), null);
  assert.equal(parseAdvert({ id: 'a', vacancy: VACANCY, reading: READING })?.reading?.demands.length, 1);
  assert.equal(parseAdvert({ id: 'a', vacancy: { ...VACANCY, title: 'x'.repeat(200_000) }, reading: null }), null);
});
