import { aTimeout, expect, html } from '@open-wc/testing';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { render } from 'lit';
import { freshPage, pageStore, Picker } from '../../test/picker.js';
import { taxonomy as small } from '../../test/taxonomy.js';
import { PICTOGRAMS } from './pictograms.js';
import { pictogram } from './pictogram.view.js';
import { until } from '../../test/until.js';

/** The line is two wide at most, so that what is drawn goes one beyond its path. */
const PEN = 1;
const BOX = 24;

const known = { ...small, competences: small.competences.map((each) => ({ ...each, group: 'communicatie' })) };

describe('pictograms', () => {
  beforeEach(freshPage);

  for (const [group, path] of Object.entries(PICTOGRAMS))
    it(`draws ${group} within its box, and large enough to see`, () => {
      const room = document.body.appendChild(document.createElement('div'));
      render(pictogram(group), room);
      const drawn = room.querySelector('path')!;
      const { x, y, width, height } = drawn.getBBox();
      room.remove();
      expect(drawn.getAttribute('d')).to.equal(path);
      expect(Math.min(x, y)).to.be.at.least(PEN);
      expect(Math.max(x + width, y + height)).to.be.at.most(BOX - PEN);
      expect(Math.max(width, height)).to.be.at.least(BOX * 0.65);
    });

  it('has a drawing for each group of the taxonomy, and no other', () => {
    expect(Object.keys(PICTOGRAMS)).to.deep.equal(coreTaxonomy.groups.map(({ id }) => id));
  });

  it('draws each group differently', () => {
    expect(new Set(Object.values(PICTOGRAMS)).size).to.equal(Object.keys(PICTOGRAMS).length);
  });

  it('draws nothing for a group that it does not know', () => {
    const room = document.createElement('div');
    render(pictogram('toString'), room);
    expect(room.querySelector('svg')).to.equal(null);
  });

  it('stands beside words, hidden from screen readers, and nothing moves when it comes', async () => {
    pageStore().add('luisteren');
    const picker = await Picker.mount(html`<zorg-skills-picker .taxonomy=${known}></zorg-skills-picker>`);
    const name = picker.get('[part=chosen-item] .name').getBoundingClientRect();
    await until(() => picker.get('[part=chosen-item] .pictogram svg'), 'no drawing came');
    await picker.type('luist');
    await picker.press('ArrowDown');
    await aTimeout(50);
    expect(picker.get('[part=chosen-item] .name').getBoundingClientRect().x).to.equal(name.x);
    const boxes = picker.all('.pictogram');
    expect(boxes.length).to.be.at.least(2);
    for (const box of boxes) {
      expect(box.getAttribute('aria-hidden')).to.equal('true');
      expect(box.textContent.trim()).to.equal('');
      expect(box.parentElement!.textContent.trim()).not.to.equal('');
    }
    await expect(picker.element).to.be.accessible();
  });
});
