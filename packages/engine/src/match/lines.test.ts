import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Demand, MatchLine, Profile } from '@zorg-match/schema';
import { demand, person, reading, taxonomy } from './match.fixture.js';
import { matchLines } from './lines.js';
import { buildRelations } from './relations.js';

const relations = buildRelations(taxonomy);
const linesOf = (profile: Profile, ...demands: (string | Demand)[]): MatchLine[] =>
  matchLines(relations, profile, reading(demands));
const only = (profile: Profile, asked: string | Demand): MatchLine => {
  const lines = linesOf(profile, asked);
  assert.equal(lines.length, 1);
  return lines[0] as MatchLine;
};

test('the same competence is there', () => {
  const line = only(person(['wassen']), 'wassen');
  assert.deepEqual([line.state, line.relation, line.entry], ['have', 'same', 'wassen']);
});

test('a narrower competence than asked is there', () => {
  const line = only(person(['haar-wassen']), 'verzorgen');
  assert.deepEqual([line.state, line.relation, line.entry], ['have', 'narrower', 'haar-wassen']);
});

test('a broader competence than asked comes close', () => {
  const line = only(person(['verzorgen']), 'haar-wassen');
  assert.deepEqual([line.state, line.relation, line.entry], ['close', 'broader', 'verzorgen']);
});

test('a related competence comes close, in both directions of the link', () => {
  assert.deepEqual(
    [only(person(['koken']), 'bakken').state, only(person(['bakken']), 'koken').state],
    ['close', 'close'],
  );
});

test('a competence that only occurs in the same setting proves nothing', () => {
  assert.equal(only(person(['koken']), 'poetsen').state, 'missing');
});

test('of several entries the strongest proof is shown', () => {
  const line = only(person(['verzorgen', 'haar-wassen', 'wassen']), 'wassen');
  assert.deepEqual([line.relation, line.entry], ['same', 'wassen']);
});

test('what somebody is learning comes close at best', () => {
  const learner: Profile = { format: 'zorg-profile/1', competences: [{ id: 'wassen', level: 'learning' }] };
  assert.deepEqual([only(learner, 'wassen').state, only(learner, 'verzorgen').state], ['close', 'close']);
  assert.equal(only(learner, 'haar-wassen').state, 'missing');
});

test('what somebody wants to learn counts as nothing', () => {
  const wisher: Profile = {
    format: 'zorg-profile/1',
    competences: [{ id: 'wassen', level: 'want' }, { id: 'tillen' }],
  };
  assert.equal(only(wisher, 'wassen').state, 'missing');
});

test('a job somebody did brings its essential competences close, and names the job', () => {
  const line = only(person(['tillen'], { experience: [{ occupation: 'verzorgende' }] }), 'koken');
  assert.deepEqual([line.state, line.relation, line.through], ['close', 'related', 'verzorgende']);
  assert.equal(line.entry, undefined);
});

test('a job does not bring the competences that are not essential to it', () => {
  assert.equal(only(person(['tillen'], { experience: [{ occupation: 'verzorgende' }] }), 'poetsen').state, 'missing');
});

test('a demand that the taxonomy does not know is unknown', () => {
  assert.equal(only(person(['wassen']), demand(null)).state, 'unknown');
});

test('words of the person can bring an unknown demand close', () => {
  const [line] = matchLines(relations, person(['koken']), reading([demand(null)]), { ownWords: () => 'koken' });
  assert.deepEqual([line?.state, line?.entry], ['close', 'koken']);
});

test('with nothing chosen everything is unknown instead of missing', () => {
  assert.deepEqual(
    linesOf(person([]), 'wassen', 'koken').map(({ state }) => state),
    ['unknown', 'unknown'],
  );
});

test('what the employer teaches is missing, and marked as trainable', () => {
  const line = only(person(['koken']), demand('tillen', { necessity: 'trainable' }));
  assert.deepEqual([line.state, line.trainable], ['missing', true]);
});

test('what is not asked has no line', () => {
  assert.deepEqual(linesOf(person(['koken']), demand('tillen', { necessity: 'not-required' })), []);
});

test('a repeated demand counts once, as strongly as it is asked anywhere', () => {
  const first = demand('tillen', { necessity: 'preferred' });
  const again = demand('tillen');
  const line = only(person(['koken']), demand('tillen'));
  const lines = linesOf(person(['koken']), first, again);
  assert.equal(lines.length, 1);
  assert.equal(lines[0]?.weight, line.weight);
  assert.deepEqual(lines[0]?.repeats, [again]);
});

test('a demand that is asked in one place and taught in another keeps the mark trainable', () => {
  const lines = linesOf(person(['koken']), demand('tillen'), demand('tillen', { necessity: 'trainable' }));
  assert.deepEqual([lines.length, lines[0]?.trainable], [1, true]);
});

test('of alternatives one suffices, and the others are not missing', () => {
  const lines = linesOf(person(['koken']), demand('tillen', { group: 'g' }), demand('koken', { group: 'g' }));
  assert.equal(lines.length, 1);
  assert.deepEqual([lines[0]?.state, lines[0]?.demand.competence], ['have', 'koken']);
  assert.deepEqual(
    lines[0]?.alternatives?.map(({ competence }) => competence),
    ['tillen'],
  );
});

test('who has none of the alternatives misses one thing, not several', () => {
  const lines = linesOf(person(['poetsen']), demand('tillen', { group: 'g' }), demand('koken', { group: 'g' }));
  assert.deepEqual([lines.length, lines[0]?.state], [1, 'missing']);
});

test('an alternative that we cannot read keeps the whole unknown', () => {
  const lines = linesOf(person(['poetsen']), demand('tillen', { group: 'g' }), demand(null, { group: 'g' }));
  assert.deepEqual([lines.length, lines[0]?.state], [1, 'unknown']);
});

test('what is asked on its own is not counted again among alternatives', () => {
  const lines = linesOf(
    person(['poetsen']),
    demand('tillen'),
    demand('tillen', { group: 'g' }),
    demand('koken', { group: 'g' }),
  );
  assert.deepEqual(
    lines.map((line) => line.demand.competence),
    ['tillen'],
  );
});

test('a former id in a profile still proves what replaced it', () => {
  const line = only(person(['lijf-wassen']), 'wassen');
  assert.deepEqual([line.state, line.entry], ['have', 'lijf-wassen']);
});

test('an id that nobody knows changes nothing and breaks nothing', () => {
  assert.equal(only(person(['koken', 'constructor', '__proto__']), 'wassen').state, 'missing');
});

test('an attitude weighs less than an act, a wish less than a must, and what is taught least', () => {
  const weight = (asked: Demand): number => only(person(['koken']), asked).weight ?? 0;
  const must = weight(demand('tillen'));
  assert.ok(weight(demand('stipt')) < must);
  assert.ok(weight(demand('tillen', { necessity: 'preferred' })) < must);
  assert.ok(
    weight(demand('tillen', { necessity: 'trainable' })) < weight(demand('tillen', { necessity: 'preferred' })),
  );
});

/** Demands for words of a text, in its order. */
const inText = (text: string, ...asked: readonly (readonly [id: string, words: string])[]) =>
  reading(
    asked.map(([id, words]) =>
      demand(id, { quote: words, start: text.indexOf(words), end: text.indexOf(words) + words.length }),
    ),
    { text },
  );

for (const text of ['zorgen: wassen, kleden', 'zorgen (wassen en kleden)', 'zorgen, zoals wassen en kleden'])
  test(`a whole and the parts that its sentence lists are asked once: ${text}`, () => {
    const asked = inText(text, ['verzorgen', 'zorgen'], ['wassen', 'wassen'], ['kleden', 'kleden']);
    const lines = matchLines(relations, person(['wassen']), asked);
    assert.deepEqual(
      lines.map(({ demand: { competence }, repeats = [] }) => [competence, repeats.map((each) => each.quote)]),
      [
        ['wassen', ['zorgen']],
        ['kleden', []],
      ],
    );
  });

for (const text of ['zorgen en wassen', 'zorgen. Taken: wassen', 'zorgen:\nwassen'])
  test(`what only stands near is no part: ${JSON.stringify(text)}`, () => {
    const asked = inText(text, ['verzorgen', 'zorgen'], ['wassen', 'wassen']);
    assert.equal(matchLines(relations, person(['wassen']), asked).length, 2);
  });
