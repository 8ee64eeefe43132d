import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Competence, EscoMatch, Occupation, Taxonomy } from '@zorg-match/schema';
import { parseTaxonomy } from '@zorg-match/schema';
import { checkTaxonomy } from '@zorg-match/schema/check';
import { mergeEsco } from './index.js';

const link = (name: string, match: EscoMatch = 'exact') => ({ uri: `http://data.europa.eu/esco/skill/${name}`, match });

const competence = (id: string, more: Partial<Competence> = {}): Competence => ({
  id,
  kind: 'skill',
  group: 'groep',
  label: { nl: id },
  words: {},
  ...more,
});

const occupation = (id: string, more: Partial<Occupation> = {}): Occupation => ({
  id,
  label: { nl: id },
  words: {},
  regulated: 'none',
  competences: [],
  requirements: [],
  neighbours: [],
  day: {},
  ...more,
});

const taxonomy = (competences: readonly Competence[], more: Partial<Taxonomy> = {}): Taxonomy => ({
  format: 'zorg-taxonomy/1',
  version: '1',
  licence: 'CC BY 4.0',
  languages: ['nl'],
  groups: [{ id: 'groep', label: { nl: 'groep' } }],
  competences,
  occupations: [],
  experiences: [],
  boilerplate: [],
  replaced: {},
  sources: [],
  ...more,
});

const esco = (competences: readonly Competence[], more: Partial<Taxonomy> = {}): Taxonomy => ({
  ...taxonomy(competences, more),
  version: 'esco-2022',
  groups: [],
  attribution: 'ESCO',
});

function merge(own: Taxonomy, theirs: Taxonomy): Taxonomy {
  const merged = mergeEsco(own, theirs).taxonomy;
  assert.deepEqual(parseTaxonomy(merged).issues, []);
  assert.deepEqual(
    checkTaxonomy(merged).filter(({ severity }) => severity === 'error'),
    [],
  );
  return merged;
}

describe('mergeEsco', () => {
  test('keeps our id and Dutch words, and takes names in other languages', () => {
    const ours = competence('wassen', {
      label: { nl: 'iemand wassen', en: 'wash somebody' },
      words: { nl: ['wasbeurt'] },
      esco: [link('wash')],
    });
    const theirs = competence('esco-wash', {
      label: { nl: 'cliënten reinigen', en: 'bathe clients', fr: 'laver' },
      words: { nl: ['baden'], en: ['Wash somebody', 'give baths'], fr: ['donner un bain'] },
      esco: [link('wash')],
    });
    assert.deepEqual(merge(taxonomy([ours]), esco([theirs])).competences, [
      {
        ...ours,
        label: { nl: 'iemand wassen', en: 'wash somebody', fr: 'laver' },
        words: { nl: ['wasbeurt'], en: ['bathe clients', 'give baths'], fr: ['donner un bain'] },
      },
    ]);
  });

  test('adds what only ESCO has and points what it says of joined ones to ours', () => {
    const merged = merge(
      taxonomy([competence('wassen', { esco: [link('wash')] })]),
      esco(
        [
          competence('esco-wash', { esco: [link('wash')] }),
          competence('esco-hair', {
            esco: [link('hair')],
            broader: ['esco-wash'],
            related: [{ id: 'esco-wash', kind: 'similar' }],
          }),
        ],
        {
          occupations: [
            occupation('esco-hairdresser', {
              competences: [
                { id: 'esco-hair', essential: true, weight: 3 },
                { id: 'esco-wash', essential: false, weight: 1 },
              ],
            }),
          ],
        },
      ),
    );
    assert.deepEqual(
      merged.competences.map(({ id, broader, related }) => [id, broader, related?.map((each) => each.id)]),
      [
        ['wassen', undefined, undefined],
        ['esco-hair', ['wassen'], ['wassen']],
      ],
    );
    assert.deepEqual(
      merged.occupations[0]?.competences.map(({ id }) => id),
      ['esco-hair', 'wassen'],
    );
  });

  test('ties links that are not exact: narrow below, broad above, close beside', () => {
    const merged = merge(
      taxonomy([
        competence('bedbad', { esco: [link('wash', 'narrow')] }),
        competence('verzorgen', { esco: [link('wash', 'broad')] }),
        competence('douchen', { esco: [link('wash', 'close')] }),
      ]),
      esco([competence('esco-wash', { esco: [link('wash')] })]),
    );
    assert.deepEqual(
      merged.competences.map(({ id, broader, related }) => [id, broader, related]),
      [
        ['bedbad', ['esco-wash'], undefined],
        ['verzorgen', undefined, undefined],
        ['douchen', undefined, [{ id: 'esco-wash', kind: 'similar' }]],
        ['esco-wash', ['verzorgen'], undefined],
      ],
    );
  });

  test('leaves out links that would make something broader than itself', () => {
    const merged = merge(
      taxonomy([competence('wassen', { esco: [link('wash', 'narrow'), link('care', 'broad')] })]),
      esco([
        competence('esco-wash', { esco: [link('wash')], broader: ['esco-care'] }),
        competence('esco-care', { esco: [link('care')] }),
      ]),
    );
    assert.deepEqual(
      merged.competences.map(({ broader }) => broader),
      [['esco-wash'], ['esco-care'], undefined],
    );
  });

  test('joins occupations too, ours with what they need', () => {
    const needs = { competences: [{ id: 'wassen', essential: true, weight: 3 }] } as const;
    const merged = merge(
      taxonomy([competence('wassen')], {
        occupations: [occupation('zorgkundige', { ...needs, esco: [link('aide')] })],
      }),
      esco([], {
        occupations: [occupation('esco-aide', { label: { nl: 'zorghulp', fr: 'aide' }, esco: [link('aide')] })],
      }),
    );
    assert.deepEqual(
      merged.occupations.map(({ id, label, competences }) => ({ id, label, competences })),
      [{ id: 'zorgkundige', label: { nl: 'zorgkundige', fr: 'aide' }, ...needs }],
    );
  });

  test('says both versions, licences and the line that ESCO asks for', () => {
    const { version, licence, attribution } = merge(taxonomy([]), esco([]));
    assert.deepEqual([version, licence, attribution], ['1+esco-2022', 'CC BY 4.0; ESCO: CC BY 4.0', 'ESCO']);
  });
});
