import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { taxonomy } from '@zorg-match/taxonomy';
import type { LabelKind } from '../lexicon/labels.js';
import { goldenCompetences, goldenExperiences, goldenOccupations, type Golden } from './golden.fixture.js';
import { moreCompetences, moreExperiences, moreOccupations } from './golden-more.fixture.js';
import { search } from './search.js';

const SHOWN = 5;
/** Least share of the queries whose answer is among the rows shown. */
const LEAST_FOUND = 0.97;

const lists: readonly (readonly [list: readonly Golden[], kind: LabelKind])[] = [
  [[...Object.values(goldenCompetences).flat(), ...Object.values(moreCompetences).flat()], 'competence'],
  [[...goldenOccupations, ...moreOccupations], 'occupation'],
  [[...goldenExperiences, ...moreExperiences], 'experience'],
];

function missed(list: readonly Golden[], kind: LabelKind): string[] {
  return list.flatMap(([query, wanted]) => {
    const found = search(taxonomy, query, { kind, limit: SHOWN }).map((one) => one.id);
    return wanted.split(' ').some((id) => found.includes(id)) ? [] : [`${query} → ${found.join(', ') || 'nothing'}`];
  });
}

describe('search in the embedded taxonomy', () => {
  it('knows every concept that the golden list asks for', () => {
    const concepts = [...taxonomy.competences, ...taxonomy.occupations, ...taxonomy.experiences];
    const known = new Set(concepts.map((one) => one.id));
    const wanted = lists.flatMap(([list]) => list.flatMap(([, ids]) => ids.split(' ')));
    assert.deepEqual(
      wanted.filter((id) => !known.has(id)),
      [],
    );
  });
  it('shows the right concept among the first five for 97 of 100 queries', () => {
    const lost = lists.flatMap(([list, kind]) => missed(list, kind));
    const asked = lists.reduce((sum, [list]) => sum + list.length, 0);
    assert.ok(1 - lost.length / asked >= LEAST_FOUND, `${lost.length} of ${asked} missed:\n${lost.join('\n')}`);
  });
});
