import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine } from '@zorg-match/engine';
import { coreTaxonomy } from './index.js';

const engine = createEngine({ taxonomy: coreTaxonomy });

/** Competences that a vacancy with this one line asks for. */
const readLine = (line: string): readonly (string | null)[] =>
  engine.read(`Jouw taken\n- ${line}`).demands.map(({ competence }) => competence);

describe('the words, read by the engine', () => {
  test('lead to their own competence, but for a few that a longer label or a condition takes', () => {
    const words = coreTaxonomy.competences.flatMap(({ id, label, words }) =>
      [label.nl, ...(words['nl'] ?? []).map((word) => (typeof word === 'string' ? word : word.text))].map((text) => ({
        id,
        text,
      })),
    );
    const lost = words.filter(({ id, text }) => !readLine(text).includes(id));
    assert.ok(lost.length <= words.length * 0.015, lost.map(({ id, text }) => `${id}: ${text}`).join('\n'));
  });

  test('among them the own name of each competence, but for one and where it also is a condition', () => {
    const others = ['respect-thuis', 'eigen-ervaring-inzetten', 'nachtopvang', 'nederlands-oefenen'];
    const missed = coreTaxonomy.competences.filter(
      ({ id, label }) => !others.includes(id) && !readLine(label.nl).includes(id),
    );
    assert.deepEqual(
      missed.map(({ id }) => id),
      [],
    );
  });

  test('tell washing people from washing clothes, hands and dishes', () => {
    assert.ok(readLine('Je wast bewoners en helpt hen aankleden').includes('wassen'));
    for (const line of ['Je doet de afwas', 'Je wast je handen voor elke taak', 'Je strijkt en plooit de kleren']) {
      assert.ok(!readLine(line).includes('wassen'), line);
    }
  });

  test('take what an employer says of itself for nothing that is asked', () => {
    for (const line of ['Wij zijn een warm team', 'Maaltijdcheques van 8 euro', 'Fietsvergoeding']) {
      const asked = engine.read(`Wat bieden wij?\n- ${line}`).demands;
      assert.deepEqual(asked, [], line);
    }
  });
});
