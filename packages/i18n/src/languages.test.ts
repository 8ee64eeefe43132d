import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Catalogue, languages } from './catalogue.js';
import { jobSentences } from './job-messages.js';
import { loadMessages, messagesFor, sentences } from './messages-for.js';
import { mirrorSentences } from './mirror-messages.js';
import { monitorSentences } from './monitor-messages.js';
import { profileSentences } from './profile-messages.js';
import { routeSentences } from './route-messages.js';

const catalogues: Readonly<Record<string, Catalogue<unknown>>> = {
  every: sentences,
  list: jobSentences,
  profile: profileSentences,
  route: routeSentences,
  mirror: mirrorSentences,
  monitor: monitorSentences,
};
const others = languages.filter((language) => language !== 'nl');

type Leaf = string | ((values: never) => string);

/** Every text and sentence of a set by its path. */
function leaves(value: unknown, path: string): [string, Leaf][] {
  if (typeof value === 'string' || typeof value === 'function') return [[path, value as Leaf]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, `${path}.${key}`));
}

/** What a sentence says when every value is `number`, and which values it looked at. */
function said(sentence: (values: never) => unknown, number: number): { text: string; used: string[] } {
  const used = new Set<string>();
  const values = new Proxy({}, { get: (_, key) => (used.add(String(key)), number) });
  return { text: String(sentence(values as never)), used: [...used] };
}

const NUMBERS = [0, 1, 2, 3, 11, 100];

/** Values that are written alike in more languages: names, levels, papers, and what is put into a Dutch draft. */
const ALIKE =
  /^every\.(match\.fileName|conditions\.(diploma\.|contract\.|language$|withField|startDate)|matcher\.(employment\.|offerKinds\.|payUnits\.|count)|picker\.(also|typed))|^list\.(filters\.(titles|values|names)|compare\.rows)\.|^profile\.steps\.diplomas\.level$|^mirror\.(shutsOut\..*\.sentence|newcomer\..*\.text|support\w+)$/;

/** Sentences that need not say a value that Dutch says: the form of the word says it, or the language needs no number. */
const UNSAID = /^list\.whatIf\.get$/;

async function every(language: string): Promise<[string, Leaf, Leaf][]> {
  const sets = await Promise.all(
    Object.entries(catalogues).map(async ([name, catalogue]) => {
      const dutch = new Map(leaves(catalogue.for('nl'), name));
      const own = leaves(await catalogue.load(language), name);
      assert.deepEqual(own.map(([path]) => path).sort(), [...dutch.keys()].sort(), language);
      return own.map(([path, leaf]) => [path, leaf, dutch.get(path) ?? ''] as [string, Leaf, Leaf]);
    }),
  );
  return sets.flat();
}

describe('each language', () => {
  test('comes on demand and stays, also for its regions', async () => {
    assert.deepEqual([...others].sort(), ['ar', 'en', 'fr', 'tr', 'uk']);
    for (const language of others) {
      for (const catalogue of Object.values(catalogues)) {
        const loaded = await catalogue.load(`${language}-BE`);
        assert.notEqual(loaded, catalogue.for('nl'));
        assert.equal(catalogue.for(language), loaded);
      }
    }
  });

  test('says everything in its own words: nothing is empty, nothing is left in Dutch', async () => {
    for (const language of others) {
      const left = (await every(language)).filter(([path, text, dutch]) => {
        if (typeof text !== 'string' || typeof dutch !== 'string')
          return NUMBERS.every((number) => said(text as never, number).text === said(dutch as never, number).text);
        return text.trim() === '' || (text === dutch && !ALIKE.test(path));
      });
      assert.deepEqual(
        left.map(([path]) => path).filter((path) => !ALIKE.test(path)),
        [],
        language,
      );
    }
  });

  test('says in each sentence the values that Dutch says, and no others', async () => {
    for (const language of others) {
      const differ = (await every(language)).flatMap(([path, sentence, dutch]) => {
        if (typeof sentence === 'string' || typeof dutch === 'string') return [];
        const used = (each: Exclude<Leaf, string>) =>
          [...new Set(NUMBERS.flatMap((number) => said(each, number).used))].sort().join();
        return used(sentence) === used(dutch) || UNSAID.test(path)
          ? []
          : [`${path}: ${used(sentence)} / ${used(dutch)}`];
      });
      assert.deepEqual(differ, [], language);
    }
  });

  test('has no hole where a word or number should stand', async () => {
    for (const language of others) {
      for (const [path, sentence] of await every(language)) {
        const texts = typeof sentence === 'string' ? [sentence] : NUMBERS.map((number) => said(sentence, number).text);
        for (const text of texts)
          assert.doesNotMatch(text, /undefined|NaN|\[object|#|^\s|\s$| {2}/, `${language} ${path}`);
      }
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

  test('say nothing of a language before it is there', () => {
    assert.equal(messagesFor('xx'), messagesFor('nl'));
  });
});
