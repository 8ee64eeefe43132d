import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { parseTaxonomy, type Taxonomy } from '@zorg-match/schema';
import { checkTaxonomy } from '@zorg-match/schema/check';
import {
  csv,
  DUTCH_SKILLS,
  folderWith,
  GROUP_COLUMNS,
  occupation,
  OCCUPATION_COLUMNS,
  skill,
  SKILL_COLUMNS,
  uri,
} from './download.fixture.js';
import { type EscoImport, importEsco } from './index.js';

const ofFiles = (files: Readonly<Record<string, string>>, ...languages: string[]): Promise<EscoImport> =>
  importEsco([folderWith(files)], languages.length === 0 ? ['nl'] : languages);

function taxonomyOf({ taxonomy }: EscoImport): Taxonomy {
  assert.ok(taxonomy);
  assert.deepEqual(parseTaxonomy(taxonomy).issues, []);
  assert.deepEqual(
    checkTaxonomy(taxonomy).filter(({ severity }) => severity === 'error'),
    [],
  );
  return taxonomy;
}

const errorsOf = ({ issues }: EscoImport): string[] =>
  issues.filter(({ severity }) => severity === 'error').map(({ code, line }) => `${code} ${line ?? ''}`.trim());

describe('the names of concepts', () => {
  test('become the label and the words, once each, abbreviations exact', async () => {
    const { competences } = taxonomyOf(await ofFiles({ 'skills_nl.csv': DUTCH_SKILLS }));
    assert.deepEqual(
      competences.map(({ id, kind, label, words }) => ({ id, kind, label, words })),
      [
        {
          id: 'esco-fold',
          kind: 'skill',
          label: { nl: 'wasgoed plooien' },
          words: { nl: ['linnen plooien', 'lakens vouwen', 'was ploien'] },
        },
        {
          id: 'esco-iron',
          kind: 'skill',
          label: { nl: 'strijken' },
          words: { nl: [{ text: 'STRIJK', exact: true }] },
        },
        { id: 'esco-fabric', kind: 'knowledge', label: { nl: 'kennis van stoffen' }, words: {} },
      ],
    );
    assert.deepEqual(competences[0]?.esco, [{ uri: uri('skill', 'fold'), match: 'exact' }]);
  });

  test('come with what ESCO says of them, where it says something', async () => {
    const { competences } = taxonomyOf(await ofFiles({ 'skills_nl.csv': DUTCH_SKILLS }));
    assert.deepEqual(
      competences.map(({ description }) => description),
      [{ nl: 'Alles netjes, op stapels "per kast".' }, undefined, undefined],
    );
  });

  test('are gathered over languages, from suffixes and from folders by language', async () => {
    const french = csv(SKILL_COLUMNS, skill('fold', 'plier le linge', { altLabels: 'plier les draps' }));
    const english = csv(SKILL_COLUMNS, skill('fold', 'fold laundry'), skill('sew', 'sew'));
    const taxonomy = taxonomyOf(
      await ofFiles(
        { 'skills_nl.csv': DUTCH_SKILLS, 'skills_fr.csv': french, 'en/skills.csv': english },
        'nl',
        'fr',
        'en',
      ),
    );
    const [fold] = taxonomy.competences;
    assert.deepEqual(fold?.label, { nl: 'wasgoed plooien', fr: 'plier le linge', en: 'fold laundry' });
    assert.deepEqual(fold.words['fr'], ['plier les draps']);
  });

  test('stand in for a missing Dutch one, and then Dutch is not among the languages', async () => {
    const english = csv(SKILL_COLUMNS, skill('fold', 'fold laundry'), skill('sew', 'sew'));
    const files = { 'skills_nl.csv': DUTCH_SKILLS, 'skills_en.csv': english };
    const mixed = taxonomyOf(await ofFiles(files, 'nl', 'en'));
    assert.deepEqual(mixed.competences.at(-1)?.label, { nl: 'sew', en: 'sew' });
    assert.deepEqual(mixed.languages, []);
    assert.deepEqual(taxonomyOf(await ofFiles(files, 'en')).languages, ['en']);
    assert.deepEqual(taxonomyOf(await ofFiles(files, 'nl')).languages, ['nl']);
  });

  test('lose soft hyphens and give both forms of a doubled name', async () => {
    const file = csv(
      OCCUPATION_COLUMNS,
      occupation('bar', 'bar\u00ADman/barvrouw'),
      occupation('a', 'hulp in/aan huis nu'),
    );
    const { occupations } = taxonomyOf(await ofFiles({ 'occupations_nl.csv': file }));
    assert.deepEqual(
      occupations.map(({ label, words }) => [label.nl, words['nl']]),
      [
        ['barman/barvrouw', ['barman', 'barvrouw']],
        ['hulp in/aan huis nu', undefined],
      ],
    );
  });
});

describe('groups and relations', () => {
  const relations = (columns: string, ...rows: readonly (readonly string[])[]): string =>
    `${[columns, ...rows.map((row) => row.join(','))].join('\n')}\n`;
  const [fold, iron, fabric, linen, care] = ['fold', 'iron', 'fabric', 'linen', 'care'].map((name) =>
    uri('skill', name),
  );
  const groupRow = (name: string, preferredLabel: string): Record<string, string> => ({
    conceptType: 'SkillGroup',
    conceptUri: uri('skill', name),
    preferredLabel,
  });
  const full = {
    'skills_nl.csv': DUTCH_SKILLS,
    'skillGroups_nl.csv': csv(GROUP_COLUMNS, groupRow('linen', 'linnenzorg'), groupRow('care', 'zorgen voor')),
    'occupations_nl.csv': csv(
      OCCUPATION_COLUMNS,
      occupation('laundry', 'medewerker wasserij', { iscoGroup: '8157' }),
      occupation('tailor', 'kleermaker', { iscoGroup: '7531' }),
      occupation('seller', 'verkoper', { iscoGroup: '5223' }),
    ),
    'ISCOGroups_nl.csv': csv('conceptType,conceptUri,code,preferredLabel,status', {
      conceptType: 'ISCOGroup',
      conceptUri: uri('isco', 'C8157'),
      code: '8157',
      preferredLabel: 'bedieners van wasmachines',
    }),
    'broaderRelationsSkillPillar_en.csv': relations(
      'conceptType,conceptUri,broaderType,broaderUri',
      ['SkillGroup', linen ?? '', 'SkillGroup', care ?? ''],
      ['KnowledgeSkillCompetence', fold ?? '', 'SkillGroup', linen ?? ''],
      ['KnowledgeSkillCompetence', iron ?? '', 'KnowledgeSkillCompetence', fold ?? ''],
    ),
    'skillSkillRelations.csv': relations(
      'originalSkillUri,originalSkillType,relationType,relatedSkillType,relatedSkillUri',
      [iron ?? '', 'skill/competence', 'optional', 'knowledge', fabric ?? ''],
      [iron ?? '', 'skill/competence', 'essential', 'knowledge', fabric ?? ''],
      [fold ?? '', 'skill/competence', 'optional', 'knowledge', fabric ?? ''],
      [fold ?? '', 'skill/competence', 'optional', 'knowledge', uri('skill', 'unknown')],
    ),
    'occupationSkillRelations.csv': relations(
      'occupationUri,relationType,skillType,skillUri',
      [uri('occupation', 'laundry'), 'optional', 'knowledge', fabric ?? ''],
      [uri('occupation', 'laundry'), 'essential', 'skill/competence', fold ?? ''],
      [uri('occupation', 'tailor'), 'essential', 'knowledge', fabric ?? ''],
      [uri('occupation', 'seller'), 'optional', 'knowledge', fabric ?? ''],
    ),
  };

  test('put a competence in its group, or in that of what is broader', async () => {
    const { groups, competences } = taxonomyOf(await ofFiles(full));
    assert.deepEqual(
      competences.map(({ group, broader }) => [group, broader]),
      [
        ['esco-linen', undefined],
        ['esco-linen', ['esco-fold']],
        ['esco-knowledge', undefined],
      ],
    );
    assert.deepEqual(
      groups.map(({ label }) => label.nl),
      ['linnenzorg', 'zorgen voor', 'Kennis (ESCO)'],
    );
  });

  test('make essential knowledge a prerequisite, and leave out what was not imported', async () => {
    const { competences } = taxonomyOf(await ofFiles(full));
    assert.deepEqual(
      competences.map(({ related }) => related),
      [[{ id: 'esco-fabric', kind: 'same-setting' }], [{ id: 'esco-fabric', kind: 'prerequisite' }], undefined],
    );
  });

  test('give occupations their competences, the telling ones with more weight, and groups of ISCO none', async () => {
    const { occupations } = taxonomyOf(await ofFiles(full));
    assert.deepEqual(
      occupations.map(({ id, isco, competences }) => ({ id, isco, competences })),
      [
        {
          id: 'esco-laundry',
          isco: '8157',
          competences: [
            { id: 'esco-fold', essential: true, weight: 3 },
            { id: 'esco-fabric', essential: false, weight: 1 },
          ],
        },
        { id: 'esco-tailor', isco: '7531', competences: [{ id: 'esco-fabric', essential: true, weight: 1 }] },
        { id: 'esco-seller', isco: '5223', competences: [{ id: 'esco-fabric', essential: false, weight: 1 }] },
        { id: 'esco-isco-c8157', isco: '8157', competences: [] },
      ],
    );
  });

  test('know attitudes and languages by where they stand', async () => {
    const selfManagement = uri('skill', '021a23e1-907e-4627-b05a-555f889cbb65');
    const { competences } = taxonomyOf(
      await ofFiles({
        'skills_nl.csv': csv(SKILL_COLUMNS, skill('calm', 'rustig blijven'), skill('fry', 'Fries spreken')),
        'languageSkillsCollection_nl.csv': csv(
          'conceptType,conceptUri,skillType,preferredLabel,altLabels,broaderConceptUri',
          skill('fry', 'Fries spreken', { altLabels: 'praten in het Fries | Friese gesprekken' }),
        ),
        'broaderRelationsSkillPillar.csv': relations('conceptType,conceptUri,broaderType,broaderUri', [
          'KnowledgeSkillCompetence',
          uri('skill', 'calm'),
          'SkillGroup',
          selfManagement,
        ]),
      }),
    );
    assert.deepEqual(
      competences.map(({ kind }) => kind),
      ['attitude', 'language'],
    );
    assert.deepEqual(competences[1]?.words['nl'], ['praten in het Fries', 'Friese gesprekken']);
  });

  test('leave out what would close a ring, and say so', async () => {
    const row = (from = '', to = ''): string[] => ['KnowledgeSkillCompetence', from, 'KnowledgeSkillCompetence', to];
    const imported = await ofFiles({
      'skills_nl.csv': DUTCH_SKILLS,
      'broaderRelationsSkillPillar.csv': relations(
        'conceptType,conceptUri,broaderType,broaderUri',
        row(fold, iron),
        row(iron, fabric),
        row(fabric, fold),
      ),
    });
    assert.deepEqual(
      taxonomyOf(imported).competences.map(({ broader }) => broader),
      [['esco-iron'], ['esco-fabric'], undefined],
    );
    assert.ok(imported.issues.some(({ code }) => code === 'cycle'));
  });
});

describe('files as they are found in the wild', () => {
  test('may have a byte order mark and CRLF, also within cells', async () => {
    const windows = `\uFEFF${DUTCH_SKILLS.replaceAll('\n', '\r\n')}`;
    const imported = await ofFiles({ 'skills_nl.csv': windows });
    assert.deepEqual(errorsOf(imported), []);
    assert.deepEqual(taxonomyOf(imported), taxonomyOf(await ofFiles({ 'skills_nl.csv': DUTCH_SKILLS })));
  });

  test('lose only the rows that are broken, each told with its line', async () => {
    const good = (name: string): string =>
      csv(SKILL_COLUMNS, skill(name, `${name}\nover twee regels`)).slice(SKILL_COLUMNS.length + 1);
    const start = `KnowledgeSkillCompetence,${uri('skill', 'broken')}`;
    const file = [
      `${SKILL_COLUMNS}\n`,
      good('een'), // lines 2 and 3
      `${start},skill/competence\n`, // 4: too few cells
      good('twee'),
      `KnowledgeSkillCompetence,geen-uri,skill/competence,,naam,,,,,\n`, // 7: no URI
      `${start},skill/competence,,"nooit gesloten,,,,,\n`, // 8: an open quote
      good('drie'),
      `${start},skill/competence,,een "los" teken,,,,,\n`, // 11: stray quotes
      `${start},skill/competence,,"half" gesloten,,,,,\n`, // 12
      good('vier'),
      `${start},skill/competence,,"nooit gesloten`, // 15, the last
    ].join('');
    const imported = await ofFiles({ 'skills_nl.csv': file });
    assert.deepEqual(errorsOf(imported).sort(), [
      'columns 4',
      'missing-uri 7',
      'quotes 11',
      'quotes 12',
      'quotes 15',
      'quotes 8',
    ]);
    assert.deepEqual(
      taxonomyOf(imported).competences.map(({ id }) => id),
      ['esco-een', 'esco-twee', 'esco-drie', 'esco-vier'],
    );
    assert.ok(imported.issues.every(({ line, file: path }) => line === undefined || path.endsWith('skills_nl.csv')));
  });

  test('give nothing when a column is missing, and the other files are still used', async () => {
    const imported = await ofFiles({
      'skills_nl.csv': DUTCH_SKILLS,
      'occupations_nl.csv': 'conceptUri,naam\nhttp://data.europa.eu/esco/occupation/a,b\n',
      'skillGroups_nl.csv': '',
    });
    assert.deepEqual(errorsOf(imported), ['missing-column', 'missing-column']);
    assert.equal(taxonomyOf(imported).competences.length, 3);
  });

  test('may be incomplete: parts that are not there are remarked on', async () => {
    const { issues } = await ofFiles({ 'skills_nl.csv': DUTCH_SKILLS });
    const missing = issues.filter(({ code }) => code === 'missing-file');
    assert.deepEqual(
      missing.map(({ what }) => what),
      [
        'occupations (nl)',
        'skillGroups (nl)',
        'iscoGroups (nl)',
        'broaderRelations',
        'skillRelations',
        'occupationRelations',
      ],
    );
    assert.ok(missing.every(({ severity }) => severity === 'remark'));
  });

  test('pass over names in no language asked for, obsolete concepts and files of other kinds', async () => {
    const imported = await ofFiles({
      'skills_nl.csv': `${DUTCH_SKILLS}${csv(SKILL_COLUMNS, skill('old', 'oud', { status: 'obsolete' })).slice(SKILL_COLUMNS.length + 1)}`,
      'skills_de.csv': csv(SKILL_COLUMNS, skill('fold', 'Wäsche falten')),
      'skills_nl_MISSING.csv': 'iets,anders\n',
      'README.txt': 'niets',
    });
    assert.deepEqual(errorsOf(imported), []);
    assert.deepEqual(
      taxonomyOf(imported).competences.map(({ label }) => Object.keys(label)),
      [['nl'], ['nl'], ['nl']],
    );
  });

  test('must say their language when several are asked for', async () => {
    const imported = await ofFiles({ 'skills.csv': DUTCH_SKILLS }, 'nl', 'fr');
    assert.deepEqual([imported.taxonomy, errorsOf(imported)], [null, ['unknown-language', 'nothing']]);
    assert.equal(taxonomyOf(await ofFiles({ 'skills.csv': DUTCH_SKILLS })).competences.length, 3);
  });

  test('give null without a folder or anything in it', async () => {
    assert.deepEqual(errorsOf(await importEsco(['/nergens/te/vinden'], ['nl'])), ['no-folder', 'nothing']);
    assert.equal((await ofFiles({})).taxonomy, null);
  });
});

test('the file says its source, its date and on what grounds it may be used', async () => {
  const { attribution, licence, version, sources } = taxonomyOf(await ofFiles({ 'skills_nl.csv': DUTCH_SKILLS }));
  assert.match(attribution ?? '', /^This service uses the ESCO classification of the European Commission\./);
  assert.match(licence, /2011\/833\/EU/);
  assert.equal(version, 'esco-2022-08-25');
  assert.equal(sources[0]?.date, '2022-08-25');
});

test('asking for no language is a mistake of the programmer', async () => {
  await assert.rejects(importEsco(['.'], []), /^Error: zorg-match: /);
});

const real = process.env['ZORG_ESCO_DIR'] ?? '';

test('a real download is read whole, within a minute', { skip: real === '' && 'set ZORG_ESCO_DIR' }, async () => {
  const languages = ['nl', 'en'].filter((language) =>
    [`skills_${language}.csv`, join(language, `skills_${language}.csv`)].some((file) => existsSync(join(real, file))),
  );
  const start = performance.now();
  const imported = await importEsco([real], languages);
  assert.ok(performance.now() - start < 60_000);
  assert.deepEqual(errorsOf(imported), []);
  assert.ok(taxonomyOf(imported).competences.length > 1000);
});
