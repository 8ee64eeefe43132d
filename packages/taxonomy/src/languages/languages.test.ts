import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from '../../build/compile.js';
import { compileLanguages } from '../../build/languages.js';
import { compileRouteTexts } from '../../build/route-texts.js';
import { coreTaxonomy, withExtra } from '../index.js';
import { labelLanguages, loadLabels, loadPack, loadRouteTexts, withLanguage } from './index.js';
import { spokenTexts } from './spoken-texts.js';

const folder = fileURLToPath(new URL('../../data', import.meta.url));
const { taxonomy } = compile(folder);
const { packs, findings } = compileLanguages(`${folder}/languages`, taxonomy);

const letters = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u, tr: /\p{Script=Latin}/u };

describe('the language files', () => {
  test('are whole: a label for every id, no id too many', () => {
    assert.deepEqual(findings, []);
    assert.deepEqual(packs.map(({ language }) => language).sort(), [...labelLanguages].sort());
  });

  test('write each label in the letters of its language', () => {
    for (const [language, script] of Object.entries(letters)) {
      const pack = packs.find((one) => one.language === language);
      assert.ok(pack);
      const texts = [pack.groups, pack.competences, pack.occupations, pack.experiences].flatMap(Object.values);
      const wrong = (texts as string[][]).map(([label = '']) => label).filter((label) => !script.test(label));
      assert.deepEqual(wrong, [], language);
    }
  });

  test('give no two competences the same label', () => {
    for (const { language, competences } of packs) {
      const labels = Object.values(competences).map(([label]) => label);
      const twice = labels.filter((label, at) => labels.indexOf(label) < at);
      assert.deepEqual(twice, [], language);
    }
  });

  test('keep the Dutch name of an occupation in brackets where the letters are not ours', () => {
    const named = { zorgkundige: '(zorgkundige)', verpleegkundige: '(verpleegkundige)', vroedvrouw: '(vroedvrouw)' };
    for (const pack of packs.filter(({ language }) => language in letters)) {
      for (const [id, name] of Object.entries(named)) assert.ok(pack.occupations[id]?.[0]?.includes(name), id);
    }
  });
});

describe('the build of a language', () => {
  const small = { ...taxonomy, languages: ['nl'], competences: [...taxonomy.competences] };
  const first = taxonomy.competences[0];
  assert.ok(first);

  test('refuses a missing label and says whose', () => {
    const more = { ...small, competences: [...small.competences, { ...first, id: 'nieuw' }] };
    const missing = compileLanguages(`${folder}/languages`, more).findings;
    assert.deepEqual(
      missing.map(({ id, message }) => `${id}: ${message}`),
      ['nieuw: has no label', 'nieuw: has no label', 'nieuw: has no label'],
    );
  });

  test('refuses an id that the taxonomy does not have', () => {
    const fewer = { ...small, competences: small.competences.slice(1) };
    const [finding] = compileLanguages(`${folder}/languages`, fewer).findings;
    assert.equal(finding?.id, first.id);
    assert.match(finding.message, /not one of the competences/);
  });
});

describe('a language laid over a taxonomy', () => {
  test('adds labels and words, keeps ids and Dutch, and leaves the taxonomy as it was', async () => {
    const before = structuredClone(coreTaxonomy);
    const over = (await loadLabels('ar-SY'))(coreTaxonomy);
    assert.deepEqual(coreTaxonomy, before);
    assert.deepEqual(over.languages, ['nl', 'ar']);
    assert.deepEqual(
      over.competences.map(({ id, label }) => [id, label.nl]),
      coreTaxonomy.competences.map(({ id, label }) => [id, label.nl]),
    );
    assert.ok(
      [...over.groups, ...over.competences, ...over.occupations, ...over.experiences].every((e) => e.label['ar']),
    );
    assert.ok(over.competences.some(({ words }) => (words['ar']?.length ?? 0) > 0));
  });

  test('stays when the rest of the taxonomy is laid over it', async () => {
    const pack = await loadPack('uk');
    assert.ok(pack);
    const over = withExtra(withLanguage(coreTaxonomy, pack));
    assert.ok(over.competences.every(({ label }) => label['uk'] !== undefined));
    assert.deepEqual(over.languages, ['nl', 'uk']);
  });

  test('changes nothing for Dutch and for a language that we do not have', async () => {
    for (const language of ['nl', 'xx', 'toString']) {
      assert.equal((await loadLabels(language))(coreTaxonomy), coreTaxonomy, language);
    }
  });
});

describe('what routes say in a language', () => {
  const book = taxonomy.routes;
  assert.ok(book);
  const files = `${folder}/languages/routes`;

  test('is whole: a sentence for everything that people read, none left over', async () => {
    const { packs: spoken, findings: wrong } = compileRouteTexts(files, book);
    assert.deepEqual(wrong, []);
    assert.deepEqual(spoken.map(({ language }) => language).sort(), [...labelLanguages].sort());
    for (const language of labelLanguages) {
      const texts = await loadRouteTexts(language);
      assert.deepEqual([...(texts?.keys() ?? [])], [...spokenTexts(book)], language);
    }
  });

  test('says prices, lengths, reasons, rules, help and what people are there for too', () => {
    const [said, route, rule] = [new Set(spokenTexts(book)), book.routes[0], book.rules[0]];
    const [step] = route?.steps ?? [];
    const texts = [route?.cost, route?.income, route?.caveats[0], step?.why, rule?.then, book.contacts[0]?.purpose];
    for (const text of [...texts, book.barriers[0]?.barrier, book.barriers[0]?.aids[0]]) {
      assert.ok(text && said.has(text.nl), text?.nl);
    }
    // in which case a rule speaks is for who keeps the book
    assert.ok(rule && !said.has(rule.when.nl), rule?.when.nl);
  });

  test('stands in the letters of its language, and keeps the Dutch names of papers and services', async () => {
    for (const [language, script] of Object.entries(letters)) {
      const texts = await loadRouteTexts(language);
      const wrong = [...(texts ?? [])].filter(([, own]) => !script.test(own)).map(([dutch]) => dutch);
      assert.deepEqual(wrong, [], language);
    }
    const names = /\b(visum|VDAB|OCMW|NARIC|leefloon|EVC|CVO|IBO)\b/gi;
    for (const language of labelLanguages) {
      for (const [dutch, own] of (await loadRouteTexts(language)) ?? []) {
        const missing = (dutch.match(names) ?? []).filter((name) => !own.toLowerCase().includes(name.toLowerCase()));
        assert.deepEqual(missing, [], `${language}: ${dutch}`);
      }
    }
  });

  test('names the numbers, amounts and levels of the Dutch, no more and no fewer', async () => {
    // 1.200, 1 200 and 1,200 are one number; so are 0,60 and 0.60
    const numbers = (text: string) =>
      (text.match(/\d+(?:[.,\u00a0\u202f ]\d{3}(?!\d))*(?:[.,]\d+)?/g) ?? [])
        .map((each) => each.replace(/\D/g, ''))
        .sort();
    const levels = (text: string) => (text.match(/\b[ABC][12]\b/g) ?? []).sort();
    for (const language of labelLanguages) {
      for (const [dutch, own] of (await loadRouteTexts(language)) ?? []) {
        // the label of a job may name its level or age, as in the picker
        if (dutch.startsWith('Solliciteren als ')) continue;
        // Arabic says one and two in the noun itself
        const counted = (text: string) => numbers(text).filter((each) => language !== 'ar' || !'12'.includes(each));
        assert.deepEqual(counted(own), counted(dutch), `${language}: ${own}`);
        assert.deepEqual(levels(own), levels(dutch), `${language}: ${own}`);
        assert.equal(own.split('€').length, dutch.split('€').length, `${language}: ${own}`);
      }
    }
  });

  test('is asked for again when the Dutch changes', () => {
    const [first, ...others] = book.routes;
    assert.ok(first);
    const changed = { ...book, routes: [{ ...first, title: { nl: 'Iets anders' } }, ...others] };
    const messages = compileRouteTexts(files, changed).findings.map(({ id, message }) => `${id}: ${message}`);
    assert.ok(messages.includes('Iets anders: has no sentence in "ar"'), messages.join('\n'));
    assert.ok(messages.some((message) => message.startsWith(`${first.title.nl}: stands nowhere`)));
  });

  test('is nothing for Dutch and for a language that we do not have', async () => {
    for (const language of ['nl', 'xx', 'toString']) assert.equal(await loadRouteTexts(language), undefined);
  });
});
