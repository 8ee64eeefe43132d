import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, test } from 'node:test';
import { createEngine } from '@zorg-match/engine';
import { parseTaxonomy, type Taxonomy } from '@zorg-match/schema';
import { taxonomy as ours } from '@zorg-match/taxonomy';
import { folder, zorgMatch } from '../../test/run.js';
import type { Changes } from '../taxonomy/changes.js';
import type { TaxonomyFigures } from '../taxonomy/figures.js';

const write = folder();

const COLUMNS = 'conceptType,conceptUri,skillType,preferredLabel,altLabels';
const row = (name: string, label: string, words = ''): string =>
  `KnowledgeSkillCompetence,http://data.europa.eu/esco/skill/${name},skill/competence,${label},"${words}"`;

/** A download with two good rows and `more`; gives its folder. */
function download(...more: readonly string[]): string {
  const rows = [
    COLUMNS,
    row('fold', 'wasgoed plooien', 'lakens vouwen\nlinnen plooien'),
    row('iron', 'strijken'),
    ...more,
  ];
  return dirname(write('skills_nl.csv', rows.join('\n')));
}

function written(file: string): Taxonomy {
  const { data, issues } = parseTaxonomy(JSON.parse(readFileSync(file, 'utf8')));
  assert.deepEqual(issues, []);
  assert.ok(data);
  return data;
}

describe('taxonomy import-esco', () => {
  test('writes a taxonomy in which search finds what ESCO calls it, with its address', async () => {
    const out = write('esco.json', '');
    const { code, stdout } = await zorgMatch(['taxonomy', 'import-esco', download(), '--lang', 'nl', '--out', out]);
    assert.equal(code, 0);
    const { file, competences, skipped } = JSON.parse(stdout) as Record<string, unknown>;
    assert.deepEqual({ file, competences, skipped }, { file: out, competences: 2, skipped: 0 });
    const found = await zorgMatch(['search', 'lakens vouwen', '--taxonomy', out]);
    const [first] = JSON.parse(found.stdout) as { id: string; uri: string }[];
    assert.deepEqual([first?.id, first?.uri], ['esco-fold', 'http://data.europa.eu/esco/skill/fold']);
  });

  test('tells each broken row with its file and line, writes the rest, and ends with 1', async () => {
    const out = write('esco.json', '');
    const from = download('KnowledgeSkillCompetence,geen,skill/competence,a,', 'te,weinig');
    const { code, stderr } = await zorgMatch(['taxonomy', 'import-esco', from, '--out', out]);
    assert.equal(code, 1);
    assert.match(stderr, /skills_nl\.csv, regel 5: In deze rij ontbreekt een ESCO-adres/);
    assert.match(stderr, /skills_nl\.csv, regel 6: .*\(2\/5\)/);
    assert.equal(written(out).competences.length, 2);
  });

  test('tells the first of many rows that are broken alike, and how many more there are', async () => {
    const from = download(...Array.from({ length: 30 }, () => 'te,weinig'));
    const { stderr } = await zorgMatch(['taxonomy', 'import-esco', from, '--out', write('esco.json', '')]);
    assert.equal(stderr.match(/kolommen/g)?.length, 20);
    assert.match(stderr, /en nog 10 keer hetzelfde/);
  });

  test('puts ESCO with ours when asked to', async () => {
    const out = write('merged.json', '');
    const { code } = await zorgMatch(['taxonomy', 'import-esco', download(), '--merge', '--out', out]);
    assert.equal(code, 0);
    const { competences } = written(out);
    assert.equal(competences.length, ours.competences.length + 2);
    assert.equal(competences[0]?.id, ours.competences[0]?.id);
    const engine = createEngine({ taxonomy: written(out) });
    assert.equal(engine.search('linnen plooien', { limit: 1 }).length, 1);
  });

  test('takes several languages, each on its own or with commas', async () => {
    const from = download();
    write('skills_fr.csv', [COLUMNS, row('fold', 'plier le linge')].join('\n'));
    for (const languages of [
      ['--lang', 'nl', '--lang', 'fr'],
      ['--lang', 'nl,fr'],
    ]) {
      const out = write('esco.json', '');
      await zorgMatch(['taxonomy', 'import-esco', from, ...languages, '--out', out]);
      assert.equal(written(out).competences[0]?.label['fr'], 'plier le linge');
    }
    write('skills_fr.csv', COLUMNS);
  });

  test('writes nothing, with 1, when there is no folder or nothing in that language', async () => {
    const out = write('out.json', 'oud');
    for (const words of [['/nergens/te/vinden'], [download(), '--lang', 'sv']]) {
      const { code, stdout } = await zorgMatch(['taxonomy', 'import-esco', ...words, '--out', out]);
      assert.deepEqual([code, stdout, readFileSync(out, 'utf8')], [1, '', 'oud']);
    }
  });

  test('ends with 2 without --out and for what is no language', async () => {
    assert.equal((await zorgMatch(['taxonomy', 'import-esco', '.'])).code, 2);
    const { code, stderr } = await zorgMatch(['taxonomy', 'import-esco', '.', '--lang', 'Nederlands', '--out', 'x']);
    assert.equal(code, 2);
    assert.match(stderr, /Deze waarde past hier niet: /);
  });
});

describe('taxonomy check', () => {
  test('says what is wrong where, with 1 for errors', async () => {
    const broken = { ...ours, competences: [{ ...ours.competences[0], group: 'weg' }] };
    const { code, stdout, stderr } = await zorgMatch(['taxonomy', 'check', write('broken.json', broken)]);
    assert.equal(code, 1);
    assert.match(stderr, /fout: .*competences 1, group/);
    assert.equal((JSON.parse(stdout) as { kind: string }).kind, 'taxonomy');
  });

  test('finds nothing in ours', async () => {
    const { code, stderr } = await zorgMatch(['taxonomy', 'check', write('ours.json', ours)]);
    assert.equal(code, 0);
    assert.match(stderr, /Alles in orde/);
  });

  test('ends with 1 for another kind of file', async () => {
    const { code, stderr } = await zorgMatch(['taxonomy', 'check', write('p.json', { format: 'zorg-profile/1' })]);
    assert.equal(code, 1);
    assert.match(stderr, /Dit is geen taxonomie/);
  });
});

describe('taxonomy stats', () => {
  test('counts what is in ours: JSON on stdout, a table on stderr', async () => {
    const { code, stdout, stderr } = await zorgMatch(['taxonomy', 'stats']);
    const figures = JSON.parse(stdout) as TaxonomyFigures;
    assert.equal(code, 0);
    assert.equal(figures.competences, ours.competences.length);
    const sum = (counts: Readonly<Record<string, number>>): number => Object.values(counts).reduce((a, b) => a + b, 0);
    assert.equal(sum(figures.kinds), figures.competences);
    assert.equal(sum(figures.acts), figures.competences);
    assert.equal(
      figures.groups.reduce((all, { competences }) => all + competences, 0),
      figures.competences,
    );
    assert.equal(figures.languages['nl']?.competenceLabels, figures.competences);
    assert.match(stderr, new RegExp(`^Competenties +${figures.competences} `, 'm'));
  });

  test('counts words per competence, links and languages of a file', async () => {
    const [one, two, three] = ours.competences;
    const words = (...list: string[]) => ({ nl: list });
    const esco = [{ uri: 'http://data.europa.eu/esco/skill/x', match: 'close' }];
    const file = write('small.json', {
      ...ours,
      groups: ours.groups,
      competences: [
        { ...one, words: words('a b', 'c d', 'e f', 'g h', 'i j'), esco: [...esco, ...esco] },
        { ...two, words: words('k l'), esco: [] },
        { ...three, words: { uk: ['м н'] }, esco },
      ].map((each) => ({ ...each, broader: [], related: [] })),
      occupations: [],
      experiences: [],
      routes: undefined,
    });
    const figures = JSON.parse((await zorgMatch(['taxonomy', 'stats', file])).stdout) as TaxonomyFigures;
    assert.deepEqual(figures.languages['nl']?.wordsPerCompetence, { mean: 2, median: 1 });
    assert.deepEqual([figures.languages['uk']?.competenceLabels, figures.languages['uk']?.words], [0, 1]);
    assert.deepEqual(figures.esco.competences, { linked: 2, exact: 0, close: 3, broad: 0, narrow: 0 });
  });
});

describe('taxonomy diff', () => {
  test('lists what is new, gone, replaced and named anew', async () => {
    const [kept, gone, merged, ...rest] = ours.competences;
    assert.ok(kept && gone && merged);
    const base = { ...ours, version: '1', occupations: [], experiences: [], routes: undefined };
    const plain = (one: object): object => ({ ...one, broader: [], related: [] });
    const older = write('old.json', { ...base, competences: [kept, gone, merged].map(plain) });
    const newer = write('new.json', {
      ...base,
      version: '2',
      competences: [{ ...kept, label: { ...kept.label, nl: 'anders' } }, rest[0] ?? {}].map(plain),
      replaced: { [merged.id]: [kept.id] },
    });
    const { code, stdout, stderr } = await zorgMatch(['taxonomy', 'diff', older, newer]);
    const { from, to, competences, occupations } = JSON.parse(stdout) as Changes;
    assert.equal(code, 0);
    assert.deepEqual([from, to], ['1', '2']);
    assert.deepEqual(competences, {
      added: [{ id: rest[0]?.id, label: rest[0]?.label.nl }],
      removed: [{ id: gone.id, label: gone.label.nl }],
      replaced: [{ id: merged.id, label: merged.label.nl, by: [kept.id] }],
      relabelled: [{ id: kept.id, language: 'nl', from: kept.label.nl, to: 'anders' }],
    });
    assert.deepEqual(Object.values(occupations).flat(), []);
    assert.match(stderr, /^Competenties \(4\)$/m);
  });

  test('finds no change between ours and itself', async () => {
    const { stderr } = await zorgMatch(['taxonomy', 'diff', write('ours.json', ours)]);
    assert.match(stderr, /Er is niets veranderd/);
  });
});

test('each of its commands explains itself in Dutch, with 0', async () => {
  for (const name of ['import-esco', 'check', 'stats', 'diff']) {
    const { code, stdout } = await zorgMatch(['taxonomy', name, '--help']);
    assert.equal(code, 0);
    assert.match(stdout, /^Gebruik: zorg-match taxonomy/);
    assert.doesNotMatch(stdout, /Usage|Options|display help|\[options\]|undefined/);
  }
});
