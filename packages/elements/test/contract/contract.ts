import { aTimeout, expect } from '@open-wc/testing';
import { compareSnapshot, executeServerCommand } from '@web/test-runner-commands';
import { languages } from '@zorg-match/i18n';
import { outlineOf } from './accessibility-tree.js';
import { chromium, withMedia } from './engine.js';
import { jumps, tabStops, walk } from './keyboard.js';
import { cutOff, moving, sideways, spaceOut, tooSmall, withoutEdge } from './looks.js';
import { create, frame, mount, prepare, settle, shown, type Deed, type Specimen, type State } from './specimen.js';
import { listen } from './speech.js';
import { find, focused, nameOf, readable, visible, within } from './tree.js';
import { until } from '../until.js';

/** Longer than any of our elements waits before it speaks. */
const SPOKEN_MS = 1500;
/** The narrowest that we promise, and a page of 1280 px at 400 %. */
const NARROW_PX = 280;
const ZOOMED_PX = 320;

/** What every element of ours keeps to, in every state, on whatever page. */
export function contract(specimen: Specimen): void {
  describe(`the contract of ${specimen.tag}`, () => {
    life(specimen);
    for (const [name, state] of Object.entries(specimen.states)) looks(specimen, name, state);
    for (const deed of specimen.deeds) deeds(specimen, deed);
  });
}

/** Orders that differ in what goes first and what goes last. */
const ordersOf = <T>(list: readonly T[]): T[][] => [
  ...list.map((_, index) => [...list.slice(index), ...list.slice(0, index)]),
  [...list].reverse(),
];

function life(specimen: Specimen): void {
  const { tag } = specimen;
  const { filled } = specimen.states;
  let expected = '';

  // first: a page can define a tag only once
  it('shows the same when it was made before its tag was defined', async () => {
    expect(customElements.get(tag)).to.equal(undefined);
    prepare(specimen, filled);
    const early = create(tag);
    const place = frame().frame;
    Object.assign(early, filled.props);
    place.append(early);
    await specimen.define();
    await shown(early, filled);
    const before = readable(early);
    expected = readable((await mount(specimen, filled)).element);
    expect(before).to.equal(expected);
  });

  it('shows the same in whatever order its properties come, before or after it is in the page', async () => {
    for (const order of ordersOf(Object.entries(filled.props ?? {})))
      for (const late of [false, true]) {
        prepare(specimen, filled);
        const element = create(tag);
        const place = frame().frame;
        if (late) place.append(element);
        for (const [name, value] of order) Object.assign(element, { [name]: value });
        if (!late) place.append(element);
        await shown(element, filled);
        expect(readable(element), order.map(([name]) => name).join()).to.equal(expected);
      }
  });

  it('stays as it is when it is moved, also into another shadow root, and when it is put back later', async () => {
    const { element, frame: place } = await mount(specimen, filled);
    const inner = document.createElement('div');
    place.append(inner);
    const root = inner.attachShadow({ mode: 'open' });
    for (const home of [inner.parentElement!.appendChild(document.createElement('p')), root]) {
      home.append(element);
      await shown(element, filled);
      expect(readable(element)).to.equal(expected);
    }
    element.remove();
    await aTimeout(50);
    place.append(element);
    await shown(element, filled);
    expect(readable(element)).to.equal(expected);
  });

  it('says nothing by itself, and has somewhere to speak before it has something to say', async () => {
    const { element } = await mount(specimen, filled);
    const { heard, stop } = listen(element);
    expect(find(element, '[role=status]'), 'a live region').not.to.equal(undefined);
    await aTimeout(SPOKEN_MS);
    stop();
    expect(heard).to.deep.equal([]);
  });

  it('speaks each of our languages, in its direction, and says which it is', async () => {
    for (const language of languages) {
      const { element } = await mount(specimen, { ...filled, props: { ...filled.props, lang: language } });
      const base = () => element.renderRoot.querySelector<HTMLElement>('[part~=base]');
      await until(() => base()?.lang === language, `speaks ${language}`);
      expect(base()!.dir, language).to.equal(language === 'ar' ? 'rtl' : 'ltr');
      await settle(element);
      if (language !== 'nl') expect(readable(element), language).not.to.equal(expected);
    }
  });

  it('is read by a screen reader as before', async function () {
    if (!chromium) this.skip();
    await mount(specimen, specimen.states[specimen.read ?? 'filled']!);
    const content = outlineOf(await executeServerCommand('accessibility-tree'), specimen.ofData ?? false);
    expect(content).not.to.equal('');
    await compareSnapshot({ name: tag, content });
  });
}

function looks(specimen: Specimen, name: string, state: State): void {
  describe(name, () => {
    before(() => specimen.define()); // also where only some of these tests are asked for

    it('has no barrier that axe finds', async () => {
      const { element } = await mount(specimen, state);
      await expect(element).to.be.accessible();
    });

    it('can be walked with Tab, in the order it is read, and it shows where one is', async () => {
      const mounted = await mount(specimen, state, 640);
      const expected = tabStops(mounted.element);
      const { passed, dull } = await walk(mounted);
      expect(passed.map(nameOf)).to.deep.equal(expected.map(nameOf));
      expect(jumps(passed)).to.deep.equal([]);
      expect(dull, 'without a ring').to.deep.equal([]);
    });

    for (const width of [NARROW_PX, ZOOMED_PX])
      it(`needs no scrolling sideways in ${String(width)} px, and every target is 24 px`, async () => {
        const { element, frame: place } = await mount(specimen, state, width);
        expect(sideways(element, place)).to.deep.equal([]);
        expect(tooSmall(element)).to.deep.equal([]);
      });

    it('keeps every word with the spacing that a reader sets', async () => {
      const { element, frame: place } = await mount(specimen, state, ZOOMED_PX);
      spaceOut(element);
      await settle(element);
      expect(sideways(element, place)).to.deep.equal([]);
      expect(cutOff(element)).to.deep.equal([]);
    });

    it('keeps its edges in forced colours, and moves nothing for who wants calm', async function () {
      const { element } = await mount(specimen, state);
      const could = await withMedia({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' }, async () => {
        await settle(element);
        expect(withoutEdge(element)).to.deep.equal([]);
        expect(moving(element)).to.deep.equal([]);
      });
      if (!could) this.skip();
    });
  });
}

function deeds(specimen: Specimen, { name, from, act, says, focuses }: Deed): void {
  it(`${name}: ${says ? 'it is said once, and ' : ''}the keyboard stays`, async () => {
    const { element } = await mount(specimen, specimen.states[from]!);
    await aTimeout(says ? SPOKEN_MS : 0); // what the state itself had to say
    const { heard, stop } = listen(element);
    await act(element);
    await settle(element);
    await aTimeout(says ? SPOKEN_MS : 0);
    stop();
    const at = focused();
    expect(at && within(at, element) && visible(at), `the keyboard is at ${at ? nameOf(at) : 'nothing'}`).to.equal(
      true,
    );
    if (focuses) expect(at!.matches(focuses), nameOf(at!)).to.equal(true);
    if (says) expect(heard.filter((text) => says.test(text)).length, heard.join(' | ')).to.equal(1);
  });
}
