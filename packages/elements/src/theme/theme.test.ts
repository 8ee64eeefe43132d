import { expect, fixtureSync, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { freshPage, Picker } from '../../test/picker.js';

const look = (element: Element) => getComputedStyle(element);

describe('the theme', () => {
  before(freshPage);
  afterEach(() => executeServerCommand('media', {}));

  it('is light on a page that does not say that it can be dark, whatever the reader prefers', async function () {
    if (!(await executeServerCommand('media', { 'prefers-color-scheme': 'dark' }))) this.skip();
    const { element } = await Picker.mount(html`<zorg-skills-picker></zorg-skills-picker>`);
    expect(look(element).backgroundColor).to.equal('rgb(254, 253, 251)');
  });

  it('follows the reader on a page that can be dark', async function () {
    if (!(await executeServerCommand('media', { 'prefers-color-scheme': 'dark' }))) this.skip();
    document.documentElement.style.colorScheme = 'light dark';
    const { element } = await Picker.mount(html`<zorg-skills-picker></zorg-skills-picker>`);
    expect(look(element).backgroundColor).to.equal('rgb(20, 27, 26)');
    document.documentElement.style.colorScheme = '';
  });

  it('takes colours, font and sizes from the page', async () => {
    const frame = fixtureSync<HTMLElement>(html`<div></div>`);
    frame.style.cssText = '--zorg-color-ink: rgb(1, 2, 3); --zorg-font: serif; --zorg-font-size: 20px';
    frame.append(document.createElement('zorg-skills-picker'));
    const picker = new Picker(frame.querySelector('zorg-skills-picker')!);
    await picker.settle();
    const { color, fontFamily, fontSize } = look(picker.input);
    expect([color, fontFamily, fontSize]).to.deep.equal(['rgb(1, 2, 3)', 'serif', '20px']);
  });

  it('does not take its size from the root of the page', async () => {
    document.documentElement.style.fontSize = '8px';
    const picker = await Picker.mount(html`<zorg-skills-picker></zorg-skills-picker>`);
    expect(look(picker.input).fontSize).to.equal('17px');
    document.documentElement.style.fontSize = '';
  });

  it('uses no inline styles', async () => {
    const picker = await Picker.mount(html`<zorg-skills-picker value="luisteren"></zorg-skills-picker>`);
    expect(picker.all('[style], style').length).to.equal(0);
  });
});
