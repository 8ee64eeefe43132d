import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { attitudes } from './attitudes.data.js';
import { bodyAndHealth } from './body-and-health.data.js';
import { childrenAndSupport } from './children-and-support.data.js';
import { dailyActs } from './daily-acts.data.js';
import { formalPhrases } from './formal-phrases.data.js';
import { healthActs } from './health-acts.data.js';
import { houseAndFood } from './house-and-food.data.js';
import { carePhrases, supportPhrases } from './paraphrases.data.js';
import { peopleActs } from './people-acts.data.js';
import { socialAndOffice } from './social-and-office.data.js';
import { specialFields } from './special-fields.data.js';
import { sureWords } from './sure-words.data.js';
import { tellingWords } from './telling-words.data.js';
import { wordClasses } from './word-classes.data.js';
import { workActs } from './work-acts.data.js';
import { workPhrases } from './work-phrases.data.js';

const themes = { attitudes, bodyAndHealth, childrenAndSupport, houseAndFood, socialAndOffice, specialFields };
const acts = { dailyActs, healthActs, peopleActs, workActs };
const books = { ...themes, ...acts, carePhrases, supportPhrases, workPhrases, tellingWords, formalPhrases, sureWords };
const folder = new URL('../../../../taxonomy/data/competences/', import.meta.url);
const known = new Set(
  readdirSync(folder).flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/^([a-z][a-z0-9-]*):/gm)].map(([, id]) => id),
  ),
);

describe('the words of the nearest competences', () => {
  for (const [name, book] of Object.entries(books)) {
    test(`of ${name} all point to a competence of the taxonomy`, () => {
      assert.deepEqual(
        Object.keys(book).filter((id) => !known.has(id)),
        [],
      );
    });

    test(`of ${name} are folded, and beginnings and ends have three letters`, () => {
      const words = Object.values(book).flatMap((source) =>
        source.split(/[\s|]+/).filter((word) => word !== '' && word !== '='),
      );
      const wrong = words.filter(
        (word) => !/^!?(?:[a-z0-9]+|[a-z0-9]{3,}\*|\*[a-z0-9]{3,}|~[a-z]{3,}|@[a-z]+)$/.test(word),
      );
      assert.deepEqual(wrong, []);
    });
  }

  test('name only classes that there are, and each class is named', () => {
    const sources = Object.values(books).flatMap((book) => Object.values(book));
    const named = new Set(sources.flatMap((source) => [...source.matchAll(/@([a-z]+)/g)].map(([, name]) => name)));
    assert.deepEqual([...named].sort(), Object.keys(wordClasses).sort());
  });

  test('stand in one book by theme each', () => {
    const ids = Object.values(themes).flatMap((book) => Object.keys(book));
    assert.deepEqual(
      ids.filter((id, i) => ids.indexOf(id) < i),
      [],
    );
  });
});
