import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { compile } from '../../build/compile.js';
import { compileLanguages } from '../../build/languages.js';
import { compileRouteTexts, spokenTexts } from '../../build/route-texts.js';
import { coreTaxonomy, withExtra } from '../index.js';
import { labelLanguages, loadLabels, loadPack, loadRouteTexts, withLanguage } from './index.js';

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

  test('is whole: a sentence for every way, step, question, answer and group, none left over', () => {
    const { packs: spoken, findings: wrong } = compileRouteTexts(files, book);
    assert.deepEqual(wrong, []);
    assert.deepEqual(spoken.map(({ language }) => language).sort(), [...labelLanguages].sort());
    for (const { texts } of spoken) assert.deepEqual(Object.keys(texts).sort(), [...spokenTexts(book)].sort());
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
