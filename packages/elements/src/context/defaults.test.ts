import { expect, fixtureSync, html } from '@open-wc/testing';
import { freshPage, pageStore, Picker } from '../../test/picker.js';
import { taxonomy } from '../../test/taxonomy.js';
import { define } from '../guarded-define.js';
import { type provideDefaults, setDefaults } from './defaults.js';

const other = {
  ...taxonomy,
  experiences: taxonomy.experiences.slice(0, 1).map((each) => ({ ...each, label: { nl: 'Iets anders' } })),
};
const starters = (picker: Picker) => picker.all('[part=experiences] li').map((each) => each.textContent.trim());

describe('the defaults of a page', () => {
  beforeEach(freshPage);

  it('reach elements that were there before, and change with them', async () => {
    const picker = await Picker.mount(html`<zorg-skills-picker></zorg-skills-picker>`);
    setDefaults({ taxonomy: other });
    await picker.settle();
    expect(starters(picker)).to.deep.equal(['Iets anders']);
  });

  it('give way to the taxonomy of the element itself', async () => {
    const picker = await Picker.mount(html`<zorg-skills-picker .taxonomy=${other}></zorg-skills-picker>`);
    expect(starters(picker)).to.deep.equal(['Iets anders']);
  });

  it('reach elements within another shadow root', async () => {
    const host = fixtureSync<HTMLElement>(html`<div></div>`);
    const root = host.attachShadow({ mode: 'open' });
    root.append(document.createElement('zorg-skills-picker'));
    const picker = new Picker(root.querySelector('zorg-skills-picker')!);
    await picker.settle();
    pageStore().add('luisteren');
    await picker.settle();
    expect(picker.chosen).to.deep.equal(['luisteren naar mensen']);
  });

  it('let elements that stand apart share one profile', async () => {
    const root = fixtureSync<HTMLElement>(
      html`<div><zorg-skills-picker></zorg-skills-picker><zorg-skills-picker></zorg-skills-picker></div>`,
    );
    const [one, two] = [...root.querySelectorAll('zorg-skills-picker')].map((each) => new Picker(each));
    await two!.settle();
    await one!.type('koken voor een groep');
    await one!.press('Enter');
    await two!.settle();
    expect(two!.chosen).to.deep.equal(['koken voor een groep']);
  });

  it('stay those of the first copy of the script when a second one comes', async () => {
    // an import with a query is another module: a copy of its own
    const copy = (await import(new URL('./defaults.ts?copy', import.meta.url).href)) as {
      setDefaults: typeof setDefaults;
      provideDefaults: typeof provideDefaults;
    };
    expect(copy.setDefaults).not.to.equal(setDefaults);
    const before = pageStore();
    copy.setDefaults({ taxonomy: other });
    copy.provideDefaults();
    expect(pageStore()).to.equal(before);
    const picker = await Picker.mount(html`<zorg-skills-picker></zorg-skills-picker>`);
    expect(starters(picker).length).to.equal(2);
  });
});

describe('registering an element', () => {
  it('leaves a tag that is there alone', () => {
    const before = customElements.get('zorg-skills-picker');
    define('zorg-skills-picker', class extends HTMLElement {});
    expect(customElements.get('zorg-skills-picker')).to.equal(before);
  });

  it('does not throw for a class that has a tag', () => {
    const { warn } = console;
    let warned = 0;
    console.warn = () => warned++;
    define('zorg-test-twice', customElements.get('zorg-skills-picker')!);
    console.warn = warn;
    expect(warned).to.equal(1);
  });
});
