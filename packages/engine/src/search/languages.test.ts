import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { coreTaxonomy } from '@zorg-match/taxonomy';
import { loadLabels } from '@zorg-match/taxonomy/languages';
import { createEngine } from '../engine.js';

/** Ids that `query` leads to, best first, in a taxonomy with Dutch and `lang`. */
async function finder(lang: string): Promise<(query: string, kind?: 'competence' | 'occupation') => readonly string[]> {
  const engine = createEngine({ taxonomy: (await loadLabels(lang))(coreTaxonomy), lang });
  return (query, kind = 'competence') => engine.search(query, { kind }).map(({ id }) => id);
}

type Case = readonly [query: string, id: string];

/** What people type, and the competence that must be among the first three. */
const cases: Readonly<Record<string, readonly Case[]>> = {
  ar: [
    ['طبخ', 'koken-voor-mensen'],
    ['الطبخ', 'koken-voor-mensen'],
    ['رعاية المسنين', 'ouderenzorg'],
    ['رعايه المسنين', 'ouderenzorg'],
    ['مسن', 'ouderenzorg'],
    ['إعطاء الأدوية', 'medicatie-toedienen'],
    ['اعطاء الادويه', 'medicatie-toedienen'],
    ['كَرسي مُتحرِّك', 'rolstoel'],
    ['إبرة', 'inspuitingen'],
    ['ابره', 'inspuitingen'],
    ['تنظيف البي', 'poetsen-thuis'],
    ['الحفاضات', 'luiers'],
  ],
  uk: [
    ['прибира', 'poetsen-thuis'],
    ['готувати їжу', 'koken-voor-mensen'],
    ['готую їжу', 'koken-voor-mensen'],
    ['готувати іжу', 'koken-voor-mensen'],
    ['літніми людьми', 'ouderenzorg'],
    ['деменцією', 'dementie'],
    ['робити укол', 'inspuitingen'],
    ['рана', 'wondzorg'],
    ['інвалідний візок', 'rolstoel'],
    ['підгузок', 'luiers'],
  ],
  tr: [
    ['yemek pişirmek', 'koken-voor-mensen'],
    ['yemek pisirmek', 'koken-voor-mensen'],
    ['YAŞLI BAKIMI', 'ouderenzorg'],
    ['yasli bakimi', 'ouderenzorg'],
    ['İLAÇ VERMEK', 'medicatie-toedienen'],
    ['ilaç ver', 'medicatie-toedienen'],
    ['iğne yap', 'inspuitingen'],
    ['tekerlekli sandalye', 'rolstoel'],
    ['bulaşık', 'afwassen'],
  ],
  fr: [
    ['personnes âgées', 'ouderenzorg'],
    ['soins des plaies', 'wondzorg'],
    ['repasser', 'strijken'],
  ],
};

describe('searching in another language', () => {
  for (const [lang, list] of Object.entries(cases)) {
    test(`finds what is typed in "${lang}", with other endings, letters or half a word`, async () => {
      const find = await finder(lang);
      const missed = list
        .map(([query, id]) => ({ query, id, found: find(query).slice(0, 3) }))
        .filter(({ id, found }) => !found.includes(id));
      assert.deepEqual(missed, []);
    });

    test(`finds Dutch words as well when the language is "${lang}"`, async () => {
      const find = await finder(lang);
      for (const [query, id] of [
        ['mensen wassen', 'wassen'],
        ['wonden verzorgen', 'wondzorg'],
      ] as const) {
        assert.equal(find(query)[0], id, query);
      }
      assert.equal(find('zorgkundige', 'occupation')[0], 'zorgkundige');
    });
  }

  test('forgives a wrong letter as in Dutch', async () => {
    assert.ok((await finder('uk'))('деменціа')[0] === 'dementie');
    assert.ok((await finder('tr'))('tekerlekki sandalye')[0] === 'rolstoel');
  });

  test('names what it found in the language that was asked, and what it matched', async () => {
    const taxonomy = (await loadLabels('ar'))(coreTaxonomy);
    const [first] = createEngine({ taxonomy, lang: 'ar' }).search('mensen wassen');
    assert.equal(first?.label, 'غسل الناس وتحميمهم');
    assert.equal(first.matched, 'mensen wassen');
    const [same] = createEngine({ taxonomy, lang: 'nl' }).search('تحميم');
    assert.equal(same?.label, 'mensen wassen');
  });
});
