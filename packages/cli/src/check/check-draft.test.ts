import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine } from '@zorg-match/engine';
import type { Demand } from '@zorg-match/schema';
import { checkJobPosting } from '@zorg-match/schema/check';
import { taxonomy } from '@zorg-match/taxonomy';
import { readPosting } from '@zorg-match/vacancy';
import { exemplaryDrafts, judgedDrafts } from '../../../engine/src/mirror/drafts.fixture.js';
import { parseHtml } from '../input/parse-html.js';
import { checkDraft, draftIn } from './check-draft.js';

const engine = createEngine({ taxonomy });
const DRAFT = `Zorgkundige in woonzorgcentrum De Wilg

Taken
• Je wast bewoners.
• Je deelt maaltijden uit en ruimt de tafel af.
• Je poetst de kamers < 20 m² & de gang.
Profiel
• Je hebt een visum als zorgkundige.
Wij bieden
• Een plaats in een jong team, 28,5/38, met opleiding op kosten van het huis.`;

const report = checkDraft(DRAFT, engine, '2026-11-22');

describe('check --draft', () => {
  test('takes the first line as the title, unless it is a sentence', () => {
    assert.equal(draftIn(DRAFT).title, 'Zorgkundige in woonzorgcentrum De Wilg');
    assert.equal(draftIn('Wij zoeken een collega.\nJe wast bewoners.').title, '');
    assert.equal(draftIn('Zorgkundige').description, 'Zorgkundige');
  });

  test('says why words keep people away, and how to say it', () => {
    assert.match(report.said[0] ?? '', /^“jong team”: .*ouder.*Zeg hoe je samenwerkt/);
  });

  test('gives a posting that our own reader takes whole, with the same words and nothing to mend', () => {
    assert.deepEqual(
      checkJobPosting(report.posting).filter(({ severity }) => severity === 'error'),
      [],
    );
    const { vacancy } = readPosting(report.posting, { parseHtml });
    assert.equal(vacancy?.title, 'Zorgkundige in woonzorgcentrum De Wilg');
    const words = (text: string) => text.split(/\s+/).filter(Boolean);
    assert.deepEqual(words(vacancy.description), words(draftIn(DRAFT).description));
    assert.deepEqual(vacancy.employmentType, ['PART_TIME']);
    const again = engine.read(vacancy);
    assert.deepEqual(
      again.demands.map(({ competence, necessity }) => [competence, necessity]),
      report.reading.demands.map(({ competence, necessity }) => [competence, necessity]),
    );
  });

  test('gives such a posting of each of the judged and exemplary drafts', () => {
    const demands = ({ demands }: { readonly demands: readonly Demand[] }) =>
      demands.map(({ competence, necessity }) => `${String(competence)} ${necessity}`);
    for (const { title, text } of [...judgedDrafts, ...exemplaryDrafts]) {
      const { posting, reading } = checkDraft(`${title}\n\n${text}`, engine, '2026-11-22');
      const errors = checkJobPosting(posting).filter(({ severity }) => severity === 'error');
      assert.deepEqual(errors, [], title);
      const { vacancy } = readPosting(JSON.parse(JSON.stringify(posting)), { parseHtml });
      assert.ok(vacancy, title);
      assert.deepEqual(demands(engine.read(vacancy)), demands(reading), title);
    }
  });

  test('drafts a second vacancy of the tasks that need no registration', () => {
    assert.match(report.supporting ?? '', /Medewerker ondersteuning[^]*•[^]*•[^]*diploma is niet nodig/);
    assert.doesNotMatch(report.supporting ?? '', /wassen/);
    assert.equal(checkDraft('Je wast bewoners.', engine, '2026-11-22').supporting, null);
  });
});
