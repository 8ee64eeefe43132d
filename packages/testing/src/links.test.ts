import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '@zorg-match/engine';
import { taxonomy } from '@zorg-match/taxonomy';
import { linkSuite } from './links.suite.js';

const engine = createEngine({ taxonomy });
const HEADINGS: Readonly<Record<string, string>> = { tasks: 'Wat ga je doen?', profile: 'Jouw profiel' };

/** The competences, or `-` for none, of the demands that hold some words of a text. */
function linksOf(text: string, words: string): string[] {
  const start = text.lastIndexOf(words);
  assert.ok(start >= 0, `"${words}" does not stand in the sentence`);
  return engine
    .read(text)
    .demands.filter((demand) => demand.start < start + words.length && start < demand.end)
    .map(({ competence }) => competence ?? '-');
}

for (const row of linkSuite.split('\n').filter((line) => line.includes('|'))) {
  const [title = '', part = '', sentence = '', expectations = ''] = row.split(' | ').map((cell) => cell.trim());
  test(`${title}: ${sentence}`, () => {
    for (const expectation of expectations.split(' ; ')) {
      const [, words = '', sign = '', id = ''] = /^(.+) ([=!]) (\S+)$/.exec(expectation) ?? [];
      const links = linksOf(`${title}\n\n${HEADINGS[part] ?? ''}\n• ${sentence}\n`, words);
      if (sign === '=') assert.deepEqual(links, [id], words);
      else assert.ok(!links.includes(id), `${words}: ${links.join()}`);
    }
  });
}

test('childcare that is the work itself is no offer, childcare for who works there is', () => {
  const offered = (line: string): string[] =>
    engine
      .read(`Kinderbegeleider\n\nWat ga je doen?\n• Je speelt met de kinderen.\n\nWat bieden wij?\n• ${line}\n`)
      .offers.map(({ what }) => what);
  assert.deepEqual(offered('Een vaste plek in onze kinderopvang'), []);
  assert.deepEqual(offered('Opvang voor je eigen kinderen in de vakantie'), ['childcare']);
});
