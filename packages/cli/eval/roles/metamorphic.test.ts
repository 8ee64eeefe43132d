import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine } from '@zorg-match/engine';
import { rankJobs } from '@zorg-match/engine/choose';
import type { Match, Profile, Reading, Vacancy } from '@zorg-match/schema';
import { coreTaxonomy, taxonomy } from '@zorg-match/taxonomy';
import { labelLanguages, loadLabels } from '@zorg-match/taxonomy/languages';
import { tierOf } from '../../../engine/src/match/grade.js';
import { demoJobs, roles } from './cases.js';

// What must stay the same when something changes that should not matter: every role against the whole demo feed.

const engine = createEngine({ taxonomy });
const jobs = demoJobs(engine);
const all = roles();

const fitsOf = (profile: Profile, readings: readonly Reading[]): Match['fit'][] =>
  readings.map((reading) => engine.match(profile, reading).fit);
const readings = jobs.map(({ reading }) => reading);
const read = (vacancy: Vacancy, description: string): Reading => engine.read({ ...vacancy, description });

/** The reader tells what this list is from its first item, under a heading that it does not know; see docs/matching.md. */
const READ_OTHERWISE: ReadonlySet<string> = new Set(['zonnehof-animator']);

describe('nothing that should not matter does', () => {
  test('adding a competence never lowers a match', () => {
    const added = taxonomy.competences.filter((_, index) => index % 17 === 0).map(({ id }) => id);
    for (const { id: role, profile } of all) {
      const before = fitsOf(profile, readings);
      for (const id of added) {
        const richer = { ...profile, competences: [...(profile.competences ?? []), { id }] };
        fitsOf(richer, readings).forEach((after, index) => {
          const was = before[index];
          assert.ok(was && after.low >= was.low && tierOf(after) <= tierOf(was), `${role} + ${id}`);
        });
      }
    }
  });

  test('what an advert says it does not ask never counts', () => {
    const denials = ['Ervaring met wondzorg is niet nodig.', 'Je hoeft niet te kunnen koken.'];
    for (const { vacancy, reading } of jobs.filter(({ reading: { text } }) => text.length > 200)) {
      const more = read(vacancy, `${vacancy.description}\n${denials.join('\n')}`);
      for (const { id, profile } of all) {
        assert.deepEqual(engine.match(profile, more).fit, engine.match(profile, reading).fit, `${vacancy.id}, ${id}`);
      }
    }
  });

  test('the order of the items in a list changes nothing', () => {
    const swapped = (text: string): string =>
      text.replace(/(?:^• .*(?:\n|$))+/gm, (list) => `${list.trimEnd().split('\n').reverse().join('\n')}\n`);
    let lists = 0;
    for (const { vacancy, reading } of jobs) {
      const other = swapped(vacancy.description);
      if (other.trim() === vacancy.description.trim() || READ_OTHERWISE.has(vacancy.id)) continue;
      lists += 1;
      const again = read(vacancy, other);
      for (const { id, profile } of all) {
        assert.deepEqual(engine.match(profile, again).fit, engine.match(profile, reading).fit, `${vacancy.id}, ${id}`);
      }
    }
    assert.ok(lists > 25, `only ${lists} vacancies have a list`);
  });

  test('words about a nationality, in notes and in labels of work, change nothing', () => {
    for (const { id, profile } of all) {
      const told = {
        ...profile,
        competences: (profile.competences ?? []).map((each) => ({
          ...each,
          note: 'dat deed ik als Marokkaanse in Fez',
        })),
        experience: (profile.experience ?? []).map((each) => ({ ...each, label: 'Syrische verpleegster in Aleppo' })),
      };
      const order = (who: Profile) => rankJobs(engine, who, jobs).matches.map(({ index, fit }) => [index, fit]);
      assert.deepEqual(order(told), order(profile), id);
    }
  });

  for (const lang of labelLanguages) {
    test(`a profile chosen by labels in ${lang} gives the same result`, async () => {
      const spoken = (await loadLabels(lang))(coreTaxonomy);
      const finder = createEngine({ taxonomy: spoken, lang });
      const labels = new Map(spoken.competences.map(({ id, label }) => [id, label[lang] ?? '']));
      for (const { id: role, profile } of all) {
        const chosen = (profile.competences ?? []).map((each) => {
          const name = labels.get(each.id) ?? '';
          const [first] = finder.search(name, { lang, limit: 1 });
          assert.equal(first?.id, each.id, `${role}: ${name}`);
          return { ...each, id: first.id };
        });
        const told = { ...profile, competences: chosen };
        assert.deepEqual(fitsOf(told, readings), fitsOf(profile, readings), role);
      }
    });
  }
});
