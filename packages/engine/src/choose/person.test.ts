import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Profile } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy';
import { createEngine } from '../engine.js';
import { condition, reading } from '../match/match.fixture.js';
import { belowLevel } from './below-level.js';
import { competencesIn } from './told.js';
import { transferable } from './transferable.js';

const engine = createEngine({ taxonomy: coreTaxonomy });
const profile = (more: Partial<Profile>): Profile => ({ format: 'zorg-profile/1', ...more });

describe('somebody tells what they did', () => {
  const told = (text: string, sure?: string): string[] =>
    competencesIn(engine, text).flatMap((each) => (sure === undefined || each.sure === sure ? [each.competence] : []));

  const sentences: readonly (readonly [text: string, ...said: string[]])[] = [
    ['Ik heb mijn mama elke dag gewassen. Ik kleedde haar ook aan.', 'wassen', 'aankleden'],
    ['Ik poetste bij mensen thuis en ik streek hun hemden.', 'poetsen-thuis', 'strijken'],
    ['Ik kookte voor 100 mensen.', 'koken-voor-mensen'],
    ['Ik vertaalde voor mijn familie bij de dokter.', 'tolken'],
    ['Ik gaf inspuitingen en verzorgde wonden.', 'inspuitingen', 'wondzorg'],
    ['Ik help mijn buurvrouw met haar papieren en haar boodschappen.', 'papieren-helpen', 'boodschappen'],
  ];
  for (const [text, ...said] of sentences) {
    test(text, () =>
      assert.deepEqual(
        said.filter((id) => !told(text, 'said').includes(id)),
        [],
      ),
    );
  }

  test('what a clause denies is not theirs, what the next clause says is', () => {
    assert.deepEqual(told('Ik kan niet koken. Wel kan ik goed luisteren naar mensen.'), ['luisteren']);
    assert.ok(!told('Ik kookte voor een groep, maar ik heb nooit met computers gewerkt.').includes('computer'));
  });

  test('words that say one thing wholly do not say another thing with more in it', () => {
    const ids = told('Zes jaar zorgde ik voor mijn mama. Ik hielp haar met eten.');
    assert.ok(ids.includes('helpen-eten') && !ids.includes('kindvoeding'), ids.join());
    assert.ok(told('Ik hielp de kinderen met eten.').includes('kindvoeding'));
  });

  test('work that they name makes likely what it often teaches', () => {
    const all = competencesIn(engine, 'Ik ben leerkracht geweest.');
    assert.ok(all.length > 0 && all.every(({ sure, experience }) => sure === 'likely' && experience === 'leerkracht'));
  });

  test('each quote is the very text of the person', () => {
    const text = 'Ik reed met een bestelwagen en leverde pakjes.\nIk kan zwaar tillen!';
    for (const { quote, start, end } of competencesIn(engine, text)) assert.equal(text.slice(start, end), quote);
  });

  test('nothing of care gives nothing, and odd text does no harm', () => {
    for (const text of ['', '   ', '?!', 'xqzt', '\u0000 <b>', 'Ik hou van pizza.']) assert.deepEqual(told(text), []);
  });

  test('words about a nationality change nothing', () => {
    const text = 'Ik waste mijn moeder en kookte voor haar.';
    assert.deepEqual(told(`Ik ben Syrisch. ${text} Ik kom uit Aleppo.`), told(text));
  });
});

describe('experience outside care', () => {
  test('is told in the words of care, with what is chosen already', () => {
    const [kitchen] = transferable(engine, {
      ...profile({ experience: [{ label: 'ober', months: 120 }] }),
      competences: [{ id: 'tafel-en-bedienen' }],
    });
    assert.equal(kitchen?.experience, 'horeca-zaal');
    assert.equal(kitchen.from, 0);
    assert.deepEqual(
      kitchen.competences.filter(({ chosen }) => chosen).map(({ competence }) => competence),
      ['tafel-en-bedienen'],
    );
  });

  test('is known by its id too, and told once', () => {
    const found = transferable(engine, profile({ experience: [{ experience: 'fabriek' }, { experience: 'fabriek' }] }));
    assert.deepEqual(
      found.map(({ experience }) => experience),
      ['fabriek'],
    );
  });

  test('care work, and what we do not recognise, gives nothing', () => {
    const experience = [{ occupation: 'zorgkundige' }, { label: 'xqzt' }, { experience: 'bestaat-niet' }];
    assert.deepEqual(transferable(engine, profile({ experience })), []);
  });
});

describe('a job below somebody’s level', () => {
  const at = (occupation: string, ...conditions: ReturnType<typeof condition>[]) =>
    reading([], { occupations: [{ id: occupation, sure: 1 }], conditions });

  test('shows a nurse from abroad the step to nursing beside a job as zorgkundige', () => {
    const nurse = profile({
      diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'other', recognised: false }],
    });
    const found = belowLevel(engine, nurse, at('zorgkundige'));
    assert.deepEqual([found?.to, found?.by, found?.recognition], ['verpleegkundige', 'field', true]);
  });

  test('knows the work that somebody did when the field is not told', () => {
    const worker = profile({
      diplomas: [{ level: 'bachelor', country: 'BE' }],
      experience: [{ occupation: 'maatschappelijk-assistent' }],
    });
    const found = belowLevel(engine, worker, at('logistiek-assistent'));
    assert.deepEqual([found?.to, found?.by, found?.recognition], ['maatschappelijk-assistent', 'experience', false]);
  });

  test('keeps to the level of the diploma', () => {
    const basic = profile({ diplomas: [{ level: 'graduaat', field: 'basisverpleegkunde', country: 'BE' }] });
    assert.equal(belowLevel(engine, basic, at('zorgkundige'))?.to, 'basisverpleegkundige');
  });

  test('says nothing when the job is at their level or above', () => {
    const nurse = profile({ diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'BE' }] });
    assert.equal(belowLevel(engine, nurse, at('verpleegkundige')), undefined);
    const basic = profile({ diplomas: [{ level: 'graduaat', field: 'basisverpleegkunde', country: 'BE' }] });
    assert.equal(belowLevel(engine, basic, at('zorgkundige', condition('diploma', 'bachelor'))), undefined);
  });

  test('says nothing to somebody without higher education, and nothing of a job that we do not know', () => {
    const school = profile({ diplomas: [{ level: 'secundair' }] });
    assert.equal(belowLevel(engine, school, at('huishoudhulp')), undefined);
    assert.equal(belowLevel(engine, profile({ diplomas: [{ level: 'master' }] }), reading([])), undefined);
  });

  test('does not send an economist to nursing', () => {
    const economist = profile({ diplomas: [{ level: 'master', field: 'economie', country: 'BE' }] });
    assert.equal(belowLevel(engine, economist, at('logistiek-assistent')), undefined);
  });
});
