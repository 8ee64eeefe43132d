import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { createEngine, type Engine } from '@zorg-match/engine';
import type { Profile, RankedMatch, Reading, Vacancy } from '@zorg-match/schema';
import { taxonomy } from '@zorg-match/taxonomy';
import { readFeed } from '@zorg-match/vacancy';
import { parseHTML } from 'linkedom';
import { demoFeeds, demoVacancies } from '../../tooling/build/feeds.mjs';

/** Roles, in the words that such a person chooses in the picker. */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  'mantelzorger van een ouder': ['ouderen wassen', 'eten geven', 'medicatie geven', 'luisteren', 'boodschappen doen'],
  'kok uit de horeca': ['koken', 'groenten snijden', 'keuken schoonmaken', 'HACCP', 'dieetmaaltijden bereiden'],
  'oudste van een groot gezin': ['met kinderen spelen', 'luiers verversen', 'voorlezen', 'huiswerk begeleiden'],
  'poetshulp met dienstencheques': ['poetsen', 'strijken', 'ramen wassen', 'stofzuigen'],
};
/** The occupations of which such a person sees one among the first five. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  'mantelzorger van een ouder': ['zorgkundige', 'verzorgende', 'persoonlijk-assistent'],
  'kok uit de horeca': ['keukenmedewerker'],
  'oudste van een groot gezin': ['kinderbegeleider-bp', 'kinderbegeleider-bko', 'onthaalouder'],
  'poetshulp met dienstencheques': ['huishoudhulp', 'huishoudelijke-dienst'],
};

describe('from the demo feed to an explained match', () => {
  const written = demoVacancies();
  let engine: Engine;
  let vacancies: readonly Vacancy[];
  let readings: readonly Reading[];
  before(() => {
    engine = createEngine({ taxonomy });
    const feed = demoFeeds()['vacatures.json'];
    const parseHtml = (html: string): Document => parseHTML(html).document;
    const reading = readFeed(JSON.stringify(feed), { parseHtml });
    assert.equal(reading.issues.filter(({ severity }) => severity === 'error').length > 0, true);
    vacancies = reading.vacancies;
    readings = vacancies.map((vacancy) => engine.read(vacancy));
  });
  const occupationsOf = (id: string): readonly string[] =>
    [written.find((vacancy) => vacancy.id === id)?.occupation ?? []].flat();
  const profileOf = (words: readonly string[]): Profile => ({
    format: 'zorg-profile/1',
    competences: words.flatMap((query) => engine.search(query, { limit: 1 }).map(({ id }) => ({ id }))),
  });

  test('loses one broken entry and keeps every other one', () => {
    assert.equal(vacancies.length, written.length);
  });

  test('texts are clean, however the feed wraps them', () => {
    for (const { id, description } of vacancies) assert.doesNotMatch(description, /[<>]|&\w+;/, id);
  });

  test('the first guess of the occupation is right for nine in ten', () => {
    const wrong = vacancies.filter(({ id }, index) => {
      const right = occupationsOf(id);
      return right.length > 0 && !right.includes(readings[index]?.occupations[0]?.id ?? '');
    });
    assert.ok(wrong.length <= written.length / 10, wrong.map(({ title }) => title).join(' | '));
  });

  test('every span is the part of the text that it says', () => {
    for (const { text, demands, conditions, offers } of readings)
      for (const { quote, start, end } of [...demands, ...conditions, ...offers])
        assert.equal(text.slice(start, end), quote);
  });

  test('somebody who chose nothing is never told that something does not fit', () => {
    for (const reading of readings)
      assert.equal(engine.match({ format: 'zorg-profile/1' }, reading).fit.grade, 'unknown');
  });

  for (const [role, words] of Object.entries(ROLES))
    test(`${role}: a fitting job stands among the first five, with proofs`, () => {
      const ranked: RankedMatch[] = engine.rank(profileOf(words), readings, { limit: 5 });
      const shown = ranked.flatMap(({ index }) => occupationsOf(vacancies[index]?.id ?? ''));
      assert.ok(
        shown.some((id) => EXPECTED[role]?.includes(id)),
        shown.join(', '),
      );
      for (const { lines } of ranked.slice(0, 1)) assert.ok(lines.some(({ state }) => state === 'have'));
    });
});
