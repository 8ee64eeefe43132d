import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { taxonomy } from '@zorg-match/taxonomy';
import { checkText } from './check-text.js';
import { type EditorLanguage } from './languages/editor-sentences.js';

const tasks = '<ul><li>Je wast bewoners.</li><li>Je helpt bij het eten.</li><li>Je schrijft in het dossier.</li></ul>';
const more = '<p>Ons huis ligt in een groene buurt, vlak bij de markt en de school. Je werkt in een ploeg van zes.</p>';
const posting = (description: string, rest: object = {}) => ({
  '@type': 'JobPosting',
  title: 'Zorgkundige',
  description,
  ...rest,
});

const checked = (postings: readonly object[], lang: EditorLanguage = 'nl') =>
  checkText(JSON.stringify(postings), taxonomy, { lang, today: '2026-11-22' }).vacancies ?? [];
const found = (description: string, rest: object = {}) =>
  checked([posting(description, rest)]).flatMap(({ findings }) => findings);

describe('check reads the vacancies of a feed', () => {
  test('and says nothing of one that can be read', () => {
    assert.deepEqual(found(`<h3>Taken</h3>${tasks}${more}`), []);
  });

  test('a thin text', () => {
    assert.deepEqual(
      found('<p>Bel ons.</p>').map(({ code }) => code),
      ['thin'],
    );
  });

  test('a text in another language', () => {
    const french =
      'Vous aidez les résidents à se laver et à s’habiller dans la maison. Vous distribuez les repas et vous observez leur santé avec une équipe.';
    assert.deepEqual(
      found(french).map(({ code }) => code),
      ['language'],
    );
  });

  test('a contradiction, with both places', () => {
    const [first] = found(
      `<h3>Taken</h3>${tasks}<h3>Profiel</h3><ul><li>Rijbewijs B is vereist.</li></ul>${more}<p>Een rijbewijs B is niet nodig.</p>`,
    );
    assert.equal(first?.code, 'contradiction');
    assert.match(first.message, /rijbewijs B.*rijbewijs B/i);
  });

  test('a condition to which no step leads, in its own words, and whether the law asks it', () => {
    const asks = '<h3>Profiel</h3><ul><li>Je hebt een bachelor in de logopedie.</li></ul>';
    const law = found(`<h3>Taken</h3>${tasks}${asks}${more}`);
    assert.deepEqual(
      law.map(({ code }) => code),
      ['no-route-law'],
    );
    assert.match(law[0]?.quote ?? '', /logopedie/);
    const kitchen = '<ul><li>Je snijdt groenten.</li><li>Je bereidt soep.</li><li>Je doet de afwas.</li></ul>';
    const wish = found(`<h3>Taken</h3>${kitchen}${asks}${more}`, { title: 'Keukenmedewerker' });
    assert.deepEqual(
      wish.map(({ code }) => code),
      ['no-route'],
    );
  });

  test('a vacancy whose last day is past', () => {
    const all = found(`<h3>Taken</h3>${tasks}${more}`, { validThrough: '2026-11-21' });
    assert.deepEqual(
      all.map(({ code }) => code),
      ['expired'],
    );
  });

  test('each with its number, id and title', () => {
    const list = checked([posting(tasks + more), posting('<p>Bel ons.</p>', { identifier: 'kort', title: 'Hulp' })]);
    assert.deepEqual(
      list.map(({ number, id, title }) => [number, id, title]),
      [[2, 'kort', 'Hulp']],
    );
  });

  test('counted as they stand in the feed, also after a broken one, in findings and issues alike', () => {
    const feed = [{ '@type': 'JobPosting' }, posting(tasks + more), posting('<p>Bel ons.</p>')];
    const { vacancies = [], issues } = checkText(JSON.stringify({ '@graph': feed }), taxonomy, { today: '2026-11-22' });
    assert.deepEqual(
      vacancies.map(({ number }) => number),
      [3],
    );
    assert.match(issues[0]?.message ?? '', /Plaats: vacature 1, title\./);
  });

  test('and every sentence is there in three languages, none of them the same', () => {
    const feed = [posting('<p>Bel ons.</p>'), { '@type': 'JobPosting' }];
    const said = (['nl', 'fr', 'en'] as const).map((lang) => {
      const { vacancies = [], issues } = checkText(JSON.stringify(feed), taxonomy, { lang, today: '2026-11-22' });
      return [...vacancies.flatMap(({ findings }) => findings), ...issues].map(({ message }) => message);
    });
    const [nl = [], fr = [], en = []] = said;
    assert.ok(nl.length > 1);
    nl.forEach((sentence, index) => assert.equal(new Set([sentence, fr[index], en[index]]).size, 3, sentence));
  });
});
