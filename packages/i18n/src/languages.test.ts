import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { languages, loadMessages, messagesFor } from './messages-for.js';

/** Every text of a set of sentences by its path; functions are left out. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

const others = languages.filter((language) => language !== 'nl');

/** Values that are written alike in more languages. */
const ALIKE =
  /^\.(match\.fileName|conditions\.(diploma|contract)\.|matcher\.(employment|offerKinds|payUnits)\.|picker\.(also|typed))/;

describe('each language', () => {
  test('comes on demand and stays, also for its regions', async () => {
    assert.deepEqual([...others].sort(), ['ar', 'en', 'fr', 'tr', 'uk']);
    for (const language of others) {
      const loaded = await loadMessages(`${language}-BE`);
      assert.notEqual(loaded, messagesFor('nl'));
      assert.equal(messagesFor(language), loaded);
    }
  });

  test('says everything in its own words: nothing is empty, nothing is left in Dutch', async () => {
    const dutch = new Map(texts(messagesFor('nl')));
    for (const language of others) {
      const own = texts(await loadMessages(language));
      assert.equal(own.length, dutch.size, language);
      const left = own.filter(([path, text]) => text.trim() === '' || (text === dutch.get(path) && !ALIKE.test(path)));
      assert.deepEqual(left, [], language);
    }
  });

  test('keeps the Dutch name of papers that people must ask for in Dutch', async () => {
    for (const language of others) {
      const { conditions } = await loadMessages(language);
      assert.match(conditions.criminalRecord, /uittreksel uit het strafregister/, language);
      assert.match(conditions.registration.visum, /visum/, language);
      assert.match(conditions.help.visum, /FOD Volksgezondheid/, language);
    }
  });
});

describe('numbers', () => {
  test('take the six forms of Arabic', async () => {
    const { picker, common } = await loadMessages('ar');
    const forms = [0, 1, 2, 3, 11, 100].map((count) => picker.results({ count }));
    assert.deepEqual(forms, ['لا توجد اقتراحات', 'اقتراح واحد', 'اقتراحان', '3 اقتراحات', '11 اقتراحا', '100 اقتراح']);
    assert.equal(common.months({ low: 2, high: 24 }), 'من شهرين إلى سنتين');
  });

  test('take the forms of Ukrainian', async () => {
    const { matcher, common } = await loadMessages('uk');
    const forms = [1, 2, 5, 21, 111].map((count) => matcher.count({ count }));
    assert.deepEqual(forms, ['1 вакансія', '2 вакансії', '5 вакансій', '21 вакансія', '111 вакансій']);
    assert.equal(common.months({ low: 18, high: 18 }), '1,5 року');
  });

  test('stand alone in Turkish and with a plural in French and English', async () => {
    assert.equal((await loadMessages('tr')).matcher.count({ count: 5 }), '5 iş');
    assert.equal((await loadMessages('fr')).matcher.count({ count: 5 }), '5 emplois');
    assert.equal((await loadMessages('en')).common.months({ low: 6, high: 12 }), '6 months to 1 year');
  });
});
