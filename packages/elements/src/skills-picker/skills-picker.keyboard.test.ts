import { expect, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { freshPage, Picker } from '../../test/picker.js';

describe('zorg-skills-picker by keyboard', () => {
  let picker: Picker;
  beforeEach(async () => {
    freshPage();
    picker = await Picker.mount(html`<zorg-skills-picker></zorg-skills-picker>`);
  });

  it('opens a list while typing, with nothing pointed at', async () => {
    await picker.type('wassen');
    expect(picker.options[0]).to.contain('bewoners wassen');
    expect(picker.input.getAttribute('aria-expanded')).to.equal('true');
    expect(picker.active).to.equal(undefined);
  });

  it('points at the next and the previous option with the arrows, around the ends', async () => {
    await picker.type('ver');
    const { options } = picker;
    expect(options.length).to.be.greaterThan(1);
    await picker.press('ArrowDown');
    expect(picker.active).to.equal(options[0]);
    await picker.press('ArrowUp');
    expect(picker.active).to.equal(options.at(-1));
    await picker.press('ArrowDown');
    expect(picker.active).to.equal(options[0]);
  });

  it('goes to the first and last option with Home and End while an option is pointed at', async () => {
    await picker.type('ver');
    await picker.press('ArrowDown', 'End');
    expect(picker.active).to.equal(picker.options.at(-1));
    await picker.press('Home');
    expect(picker.active).to.equal(picker.options[0]);
  });

  it('moves the caret with Home as long as nothing is pointed at', async () => {
    await picker.type('ver');
    await picker.press('Home');
    expect(picker.active).to.equal(undefined);
    expect(picker.input.selectionStart).to.equal(0);
  });

  it('chooses with Enter, empties the field and keeps the focus there', async () => {
    await picker.type('bejaarden wassen');
    await picker.press('ArrowDown', 'Enter');
    expect(picker.chosen).to.deep.equal(['bewoners wassen']);
    expect(picker.input.value).to.equal('');
    expect(picker.options).to.deep.equal([]);
    expect(picker.focused).to.equal(picker.input);
  });

  it('chooses with one Enter what was typed in full', async () => {
    await picker.type('koken voor een groep');
    await picker.press('Enter');
    expect(picker.chosen).to.deep.equal(['koken voor een groep']);
  });

  it('points at the first option with Enter when the words leave doubt', async () => {
    await picker.type('verp');
    await picker.press('Enter');
    expect(picker.chosen).to.deep.equal([]);
    expect(picker.active).to.equal(picker.options[0]);
  });

  it('closes with Escape and keeps the words, and clears them with a second one', async () => {
    await picker.type('wassen');
    await picker.press('Escape');
    expect(picker.options).to.deep.equal([]);
    expect(picker.input.value).to.equal('wassen');
    await picker.press('Escape');
    expect(picker.input.value).to.equal('');
  });

  it('lets an Escape that it does not need reach the page around it', async () => {
    const keys: string[] = [];
    const listen = (event: KeyboardEvent) => keys.push(event.key);
    document.addEventListener('keydown', listen);
    await picker.type('wassen');
    keys.length = 0;
    await picker.press('Escape', 'Escape', 'Escape');
    document.removeEventListener('keydown', listen);
    expect(keys).to.deep.equal(['Escape']);
  });

  it('leaves with Tab without choosing', async () => {
    await picker.type('wassen');
    await picker.press('ArrowDown', 'Tab');
    expect(picker.chosen).to.deep.equal([]);
    expect(picker.options).to.deep.equal([]);
    expect(picker.focused).not.to.equal(picker.input);
  });

  it('leaves Enter to an input method that is composing', async () => {
    await picker.type('bejaarden wassen');
    await picker.press('ArrowDown');
    const enter = { key: 'Enter', bubbles: true, composed: true, cancelable: true };
    const composing = new KeyboardEvent('keydown', { ...enter, isComposing: true });
    const ended = new KeyboardEvent('keydown', { ...enter, keyCode: 229 });
    picker.input.dispatchEvent(composing);
    picker.input.dispatchEvent(ended);
    await picker.settle();
    expect(picker.chosen).to.deep.equal([]);
    expect(composing.defaultPrevented || ended.defaultPrevented).to.equal(false);
  });

  it('loses no letter of what an input method or a dead key composes, and chooses nothing before it is done', async function () {
    const compose = (text: string, done = false) => executeServerCommand<boolean, unknown>('compose', { text, done });
    picker.input.focus();
    if (!(await compose('´'))) this.skip();
    await picker.settle();
    await compose('é', true);
    await picker.settle();
    expect(picker.input.value).to.equal('é');
    await picker.press('Escape', 'Escape');
    for (const text of ['b', 'be', 'bej']) {
      await compose(text);
      await picker.settle();
      expect(picker.input.value).to.equal(text);
    }
    await compose('bejaarden wassen', true);
    await picker.settle();
    expect(picker.input.value).to.equal('bejaarden wassen');
    expect(picker.chosen).to.deep.equal([]);
    await picker.press('ArrowDown', 'Enter');
    expect(picker.chosen).to.deep.equal(['bewoners wassen']);
  });

  it('reaches level and remove button with Tab, and removes with Enter', async () => {
    await picker.type('bejaarden wassen');
    await picker.press('ArrowDown', 'Enter', 'Tab');
    expect(picker.focused?.localName).to.equal('select');
    await picker.press('Tab', 'Enter');
    expect(picker.chosen).to.deep.equal([]);
    expect(picker.focused?.textContent.trim()).to.equal('Zet terug');
    await picker.press('Enter');
    expect(picker.chosen).to.deep.equal(['bewoners wassen']);
    expect(picker.focused?.getAttribute('aria-label')).to.equal('Haal weg: bewoners wassen');
  });
});
