import { aTimeout, expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { freshPage, pageStore, Picker, text } from '../../test/picker.js';

const mount = () => Picker.mount(html`<zorg-skills-picker></zorg-skills-picker>`);

describe('zorg-skills-picker for everybody', () => {
  beforeEach(freshPage);

  it('names the field, and ties it to its list', async () => {
    const picker = await mount();
    expect(picker.input.labels?.[0]?.textContent).to.equal('Wat kan je al?');
    expect(picker.input.getAttribute('aria-controls')).to.equal(picker.get('[role=listbox]').id);
    expect(picker.input.getAttribute('aria-autocomplete')).to.equal('list');
    expect(picker.input.getAttribute('aria-expanded')).to.equal('false');
  });

  it('has no barrier when empty', async () => {
    const picker = await mount();
    expect(text(picker.get('.base'))).to.contain('Nog niets gekozen');
    await expect(picker.element).to.be.accessible();
  });

  it('has no barrier with its list open', async () => {
    const picker = await mount();
    await picker.type('wassen');
    await picker.press('ArrowDown');
    await expect(picker.element).to.be.accessible();
  });

  it('has no barrier with choices, suggestions and a removed row', async () => {
    pageStore().add('bewoners-wassen', 'luisteren');
    const picker = await mount();
    await picker.click(picker.button('Haal weg: luisteren naar mensen'));
    expect(picker.all('[part=removed]').length).to.equal(1);
    await expect(picker.element).to.be.accessible();
  });

  it('has no barrier while confirming what a job brought', async () => {
    const picker = await mount();
    await picker.click(picker.button('Ik zorgde voor een familielid'));
    await expect(picker.element).to.be.accessible();
  });

  it('has no barrier when nothing is found', async () => {
    const picker = await mount();
    await picker.type('qqqq');
    await expect(picker.element).to.be.accessible();
  });

  it('keeps its contrast in dark', async () => {
    pageStore().add('bewoners-wassen');
    const picker = await mount();
    picker.element.style.setProperty('--zorg-color-scheme', 'dark');
    await picker.type('wassen');
    expect(getComputedStyle(picker.element).backgroundColor).to.equal('rgb(20, 27, 26)');
    await expect(picker.element).to.be.accessible();
  });

  it('shows which option is pointed at in forced colours', async function () {
    if (!(await executeServerCommand('media', { 'forced-colors': 'active' }))) this.skip();
    const picker = await mount();
    await picker.type('ver');
    await picker.press('ArrowDown');
    const background = (selector: string) => getComputedStyle(picker.get(selector)).backgroundColor;
    expect(background('[data-active]')).not.to.equal(background('[role=option]:not([data-active])'));
    const colour = (selector: string) => getComputedStyle(picker.get(selector)).color;
    expect(colour('[role=option]:not([data-active]) mark')).to.equal(colour('[role=option]:not([data-active])'));
    await executeServerCommand('media', {});
  });

  it('says how many suggestions there are, once the typing rests', async () => {
    const picker = await mount();
    await picker.type('bejaarden wassen');
    expect(picker.said).to.equal('');
    await aTimeout(800);
    expect(picker.said).to.match(/^\d+ voorstel/);
  });

  it('says what was chosen, removed and put back', async () => {
    const picker = await mount();
    await picker.type('koken voor een groep');
    await picker.press('Enter');
    expect(picker.said).to.equal('koken voor een groep staat erbij. 1 gekozen.');
    await picker.click(picker.button('Haal weg: koken voor een groep'));
    expect(picker.said).to.equal('koken voor een groep is weg. Toch niet? Zet terug.');
    await picker.click(picker.button('Zet terug'));
    expect(picker.said).to.equal('koken voor een groep staat er weer bij.');
  });

  it('says what to do when nothing is found', async () => {
    const picker = await mount();
    await picker.type('qqqq');
    expect(text(picker.get('.note'))).to.contain('Zeg het met andere woorden, of kies een job');
    await aTimeout(800);
    expect(picker.said).to.contain('Zeg het met andere woorden');
  });

  it('gives every control a target of at least 24 by 24', async () => {
    pageStore().add('bewoners-wassen', 'luisteren');
    const picker = await mount();
    await picker.type('verp');
    const small = picker
      .all('button, select, input, [role=option]')
      .map((control) => control.getBoundingClientRect())
      .filter(({ width, height }) => width < 24 || height < 24);
    expect(small.length).to.equal(0);
  });

  it('fits in 280 pixels', async () => {
    pageStore().add('bewoners-wassen', 'tillen');
    const picker = await Picker.mount(html`<div class="narrow"><zorg-skills-picker></zorg-skills-picker></div>`);
    const frame = picker.element.parentElement!;
    frame.style.width = '280px';
    await picker.settle();
    expect(picker.get('.base').scrollWidth).to.be.at.most(280);
    expect(frame.scrollWidth).to.be.at.most(280);
  });

  it('keeps a width in a row of a flexible layout', async () => {
    const picker = await Picker.mount(html`<div><zorg-skills-picker></zorg-skills-picker></div>`);
    picker.element.parentElement!.style.display = 'flex';
    expect(picker.element.getBoundingClientRect().width).to.be.greaterThan(280);
  });
});
