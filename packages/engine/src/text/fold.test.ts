import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { foldText } from './fold.js';

describe('foldText', () => {
  it('drops case and diacritics, composed or not', () => {
    assert.equal(foldText('CLIËNTEN coördineren cafe\u0301'), 'clienten coordineren cafe');
  });
  it('drops apostrophes of every shape within a word', () => {
    assert.equal(foldText("foto’s baby's auto`s"), 'fotos babys autos');
  });
  it('keeps letters of other scripts', () => {
    assert.equal(foldText('Догляд رعايه'), 'догляд رعايه');
  });
  it('takes the ways to write one Arabic letter for one, with vowel signs or drawn out', () => {
    assert.equal(foldText('أكل إبرة آلام مستشفى'), 'اكل ابره الام مستشفي');
    assert.equal(foldText('رِعَايَـــة'), foldText('رعايه'));
  });
  it('takes Turkish letters for those without their dots, whatever their case', () => {
    assert.equal(foldText('ISIRMAK ısırmak İĞNE iğne'), 'isirmak isirmak igne igne');
  });
  it('takes Ukrainian letters with and without their mark for one, apostrophes dropped', () => {
    assert.equal(foldText("Їжа здоров'я ґанок йод"), 'іжа здоровя ганок иод');
  });
  it('writes ß, ø and full-width letters as people type them', () => {
    assert.equal(foldText('groß Øyvind Ｚｏｒｇ'), 'gros oyvind zorg');
  });
  it('ends a word at emoji, dashes and signs', () => {
    assert.equal(foldText('zorg🙂hulp—nu!'), 'zorg hulp nu');
  });
  it('changes nothing when done twice', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldText(foldText(text)) === foldText(text)));
  });
});
