import { expect } from '@open-wc/testing';
import { softBreaks, softBreaksIn } from './soft-breaks.js';

const shown = (text: string) => softBreaks(text).replaceAll('\u00ad', '|');

describe('soft breaks', () => {
  it('stand between the parts of a long word', () => {
    expect(shown('Thuisverpleegkundige ronde Zuiderkempen')).to.equal('Thuis|verpleeg|kundige ronde Zuiderkempen');
    expect(shown('Ervaringsdeskundige')).to.equal('Ervarings|deskundige');
    expect(shown('Zorgkundige ouderenpsychiatrie')).to.equal('Zorgkundige ouderen|psychiatrie');
  });
  it('leave a word alone that is short enough, or that has no part we know', () => {
    expect(shown('Zorgkundige in de dagopvang')).to.equal('Zorgkundige in de dagopvang');
    expect(shown('Aansprakelijkheidskwestie')).to.equal('Aansprakelijkheidskwestie');
  });
  it('never stand before the beginning of a word', () => {
    expect(shown('Verpleegkundigenteam')).to.equal('Verpleeg|kundigenteam');
    expect(shown('Zorgverantwoordelijke')).to.equal('Zorg|verantwoordelijke');
  });
  it('are for Dutch alone', () => {
    expect(softBreaksIn('fr', 'psychiatriques-verpleegkundige')).to.equal('psychiatriques-verpleegkundige');
    expect(softBreaksIn('nl-BE', 'basisverpleegkundige')).to.equal('basis\u00adverpleeg\u00adkundige');
  });
});
