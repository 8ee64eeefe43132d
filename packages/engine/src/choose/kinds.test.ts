import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reading } from '../match/match.fixture.js';
import { job } from './job.fixture.js';
import { learningPlaceOf } from './kinds.js';

const text = [
  'Bij ons sta je drie dagen per week mee op de vloer.',
  '• Een vaste mentor doet voor, jij doet na.',
  '• Je volgt les in een CVO in de buurt.',
  '• De stage loopt van september tot juni.',
  '• We hebben nog 3 plaatsen.',
  '• De bushalte is voor de deur.',
].join('\n');

test('a learning place tells its places, mentor, school, term and travel, each with the sentence that says it', () => {
  const place = learningPlaceOf(
    job({ title: 'Stage zorgkundige', extra: { jobStartDate: '2027-02-01T00:00' } }, reading([], { text })),
  );
  assert.equal(place?.kind, 'stage');
  assert.equal(place.places, 3);
  assert.equal(place.starts, '2027-02-01');
  assert.equal(place.mentor?.quote, 'Een vaste mentor doet voor, jij doet na.');
  assert.equal(place.school?.quote, 'Je volgt les in een CVO in de buurt.');
  assert.equal(place.term?.quote, 'De stage loopt van september tot juni.');
  assert.equal(place.travel?.quote, 'De bushalte is voor de deur.');
  for (const span of [place.mentor, place.school, place.term, place.travel]) {
    assert.equal(text.slice(span.start, span.end), span.quote);
  }
});

test('the number of openings in the posting goes before the text', () => {
  const place = learningPlaceOf(job({ title: 'Stage', extra: { totalJobOpenings: 5 } }, reading([], { text })));
  assert.equal(place?.places, 5);
});

test('an ordinary job is no learning place', () => {
  assert.equal(learningPlaceOf(job({ title: 'Zorgkundige' }, reading([], { text }))), undefined);
});

test('a number of places in words counts, in the title too', () => {
  const places = (title: string, words = '') => learningPlaceOf(job({ title }, reading([], { text: words })))?.places;
  assert.equal(places('Stage', 'Er zijn twee stageplaatsen.'), 2);
  assert.equal(places('Duaal leren als zorgkundige, een plaats voor 7de jaar'), 1);
  assert.equal(places('Stage', 'We zetten je op de eerste plaats.'), undefined);
});
