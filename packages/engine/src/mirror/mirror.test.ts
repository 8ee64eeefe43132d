import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DraftAdvice, Vacancy } from '@zorg-match/schema';
import { taxonomy } from '@zorg-match/taxonomy';
import fc from 'fast-check';
import { createEngine } from '../engine.js';
import { exemplaryDrafts, judgedDrafts, type JudgedDraft } from './drafts.fixture.js';
import { mirrorDraft } from './index.js';

const engine = createEngine({ taxonomy });

function adviceOn({ title, text }: Pick<JudgedDraft, 'title' | 'text'>): DraftAdvice {
  const vacancy: Vacancy = { id: 'draft', title, description: text, road: 'plain-text' };
  return mirrorDraft(engine.read(vacancy), taxonomy, title);
}

const codes = (list: readonly { readonly code: string }[]): string[] =>
  [...new Set(list.map(({ code }) => code))].sort();

describe('the advice on a draft', () => {
  for (const draft of judgedDrafts)
    test(`is that of a good recruiter: ${draft.name}`, () => {
      const advice = adviceOn(draft);
      assert.deepEqual(codes([...advice.shutsOut, ...advice.title]), [...(draft.out ?? [])].sort());
      const quotes = advice.hardWords.map(({ quote }) => quote);
      for (const word of draft.hard ?? []) assert.ok(quotes.includes(word), `${word} is not in ${quotes.join(', ')}`);
      if (draft.less)
        assert.deepEqual(
          advice.conditions.map(({ condition, code }) => `${condition.kind} ${code}`),
          draft.less,
        );
      if (draft.long !== undefined) assert.equal(advice.sentences.long.length, draft.long);
      const told = advice.newcomer.filter(({ found }) => found).map(({ what }) => what);
      if (draft.tells) assert.deepEqual(told, draft.tells);
      for (const [kind, ids] of Object.entries(draft.carve ?? {})) {
        const found = advice.tasks
          .filter((task) => task.kind === kind)
          .map(({ demand }) => demand.competence ?? demand.label);
        for (const id of ids)
          assert.ok(
            found.some((each) => each.includes(id)),
            `${id} is not ${kind}: ${found.join(', ')}`,
          );
      }
    });

  for (const draft of exemplaryDrafts)
    test(`is nothing for an exemplary one: ${draft.title}`, () => {
      const advice = adviceOn(draft);
      assert.deepEqual(advice.shutsOut, []);
      assert.deepEqual(advice.hardWords, []);
      assert.deepEqual(advice.sentences.long, []);
      assert.deepEqual(advice.conditions, []);
      assert.deepEqual(advice.competences, []);
      assert.deepEqual(
        advice.newcomer.filter(({ found }) => !found).map(({ what }) => what),
        [],
      );
    });

  test('never calls a task support that a source reserves or delegates', () => {
    const registered = taxonomy.competences.filter(({ act }) => act === 'reserved' || act === 'delegated');
    const text = `Taken\n${registered.map(({ label }) => `• Je kan ${label.nl}.`).join('\n')}`;
    const { tasks } = adviceOn({ title: 'Verpleegkundige', text });
    const ids = new Set(registered.map(({ id }) => id));
    const found = tasks.filter(({ demand }) => ids.has(demand.competence ?? ''));
    assert.ok(found.length > 0);
    assert.deepEqual([...new Set(found.map(({ kind }) => kind))], ['registered']);
    assert.ok(found.every(({ sources }) => sources.length > 0));
  });

  test('tells which required competence keeps other occupations away, and only what the occupation can do without', () => {
    const text = 'Taken\n• Je deelt maaltijden uit.\nProfiel\n• Je kent Excel.\n• Je bent stipt en vriendelijk.';
    const { competences } = adviceOn({ title: 'Logistiek medewerker', text });
    assert.deepEqual(
      competences.map(({ demand }) => demand.competence),
      ['office'],
    );
    const [{ occupations, opens } = assert.fail()] = competences;
    assert.equal(occupations.without, occupations.now + opens.length);
    assert.ok(opens.length > 0 && !opens.includes('logistiek-assistent'));
    const plus = text.replace('Je kent Excel.', 'Excel kennen is een pluspunt.');
    assert.deepEqual(adviceOn({ title: 'Logistiek medewerker', text: plus }).competences, []);
  });

  test('says when no route that we know leads to what is required', () => {
    const asks = (paper: string) =>
      adviceOn({
        title: 'Logistiek medewerker',
        text: `Taken\n• Je deelt maaltijden uit.\nProfiel\n• Je hebt een ${paper}.`,
      });
    const codes = (paper: string) => asks(paper).conditions.map(({ code }) => code);
    assert.deepEqual(codes('master in de geneeskunde'), ['no-route']);
    assert.ok(!codes('diploma secundair onderwijs').includes('no-route'));
    assert.ok(!codes('rijbewijs B').includes('no-route'));
  });

  test('tells sentences about the work in which nothing was recognised, and no others', () => {
    const { unread } = adviceOn({
      title: 'Zorgkundige',
      text: 'Taken\n• Je wast bewoners.\n• Je stemt de zweefmodule af.\nWij bieden\n• Een warme bende.',
    });
    assert.deepEqual(
      unread.map(({ quote }) => quote),
      ['Je stemt de zweefmodule af'],
    );
  });

  test('gives the sentence in which words keep people away', () => {
    const { shutsOut } = adviceOn({ title: '', text: 'Je kookt. Je komt in een jong team. Je wast af.' });
    assert.deepEqual(
      shutsOut.map(({ sentence }) => sentence.quote),
      ['Je komt in een jong team'],
    );
  });

  test('stands at its place in any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...judgedDrafts.map(({ text }) => text), '\u{1F600}', '\n', 'ï')),
        (parts) => {
          const text = parts.join(' ');
          const advice = adviceOn({ title: '', text });
          const spans = [...advice.hardWords, ...advice.shutsOut, ...advice.musts, ...advice.sentences.long];
          for (const { start, end, quote } of spans) assert.equal(text.slice(start, end), quote);
        },
      ),
      { numRuns: 30 },
    );
  });

  test('is empty for an empty draft', () => {
    const advice = adviceOn({ title: '', text: '' });
    assert.deepEqual(
      [advice.words, advice.sentences.average, advice.tasks.length, advice.conditions.length],
      [0, 0, 0, 0],
    );
  });
});
