import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { chromium } from '../../test/contract/engine.js';
import { freshPage, pageStore, text } from '../../test/picker.js';
import { emptyProfile } from '../context/profile-store.js';
import './profile.js';
import type { ZorgProfile } from './profile.element.js';
import { PRESETS, STEPS, stepsFor } from './presets.data.js';

async function mount() {
  const element = await fixture<ZorgProfile>(html`<zorg-profile lang="nl"></zorg-profile>`);
  await element.updateComplete;
  return element;
}

const all = (element: ZorgProfile, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (element: ZorgProfile, selector: string) => all(element, selector)[0]!;
const focused = (element: ZorgProfile) => element.shadowRoot!.activeElement as HTMLElement;

async function settle(element: ZorgProfile) {
  await aTimeout(5);
  await element.updateComplete;
}

async function press(element: ZorgProfile, button: HTMLElement) {
  button.focus();
  await sendKeys({ press: 'Enter' });
  await settle(element);
}

/** The field with this label. */
const field = (element: ZorgProfile, label: string) =>
  all(element, 'label').find((each) => text(each).startsWith(label))!;

async function tick(element: ZorgProfile, label: string) {
  field(element, label).querySelector('input')!.focus();
  await sendKeys({ press: ' ' });
  await settle(element);
}

async function choose(element: ZorgProfile, label: string, value: string) {
  const select = field(element, label).querySelector('select')!;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settle(element);
}

describe('telling more about yourself', () => {
  beforeEach(freshPage);

  it('is one calm line until somebody wants it, with two other ways to begin', async () => {
    const element = await mount();
    expect(all(element, '[part=step]').length).to.equal(0);
    expect(all(element, '[part=starter]').map(text)).to.deep.equal(['Vertel wat je deed', 'Kijk naar een job']);
    await press(element, one(element, '[part=unfold]'));
    expect(all(element, '[part=step]').length).to.equal(STEPS.length);
    await expect(element).to.be.accessible();
  });

  it('finds what somebody can in their own sentences, and adds only what they confirm', async () => {
    const element = await mount();
    await press(element, one(element, '[part=starter]'));
    expect(focused(element).id).to.equal('step-told');
    one(element, 'textarea').focus();
    await sendKeys({ type: 'Ik deed mantelzorg, ik heb gekookt en bedden opgemaakt.' });
    await press(element, one(element, '[part=read]'));
    const found = all(element, '[part=found] label');
    expect(found.length).to.be.greaterThan(1);
    const likely = found.filter((each) => text(each).includes('hoort er vaak bij'));
    expect(likely.every((each) => !each.querySelector('input')!.checked)).to.equal(true);
    await expect(element).to.be.accessible();
    const ticked = found.filter((each) => each.querySelector('input')!.checked).length;
    await press(element, one(element, '[part=take]'));
    expect(pageStore().profile.competences?.length).to.equal(ticked);
    expect(JSON.stringify(pageStore().profile)).not.to.contain('mantelzorg, ik');
  });

  it('starts from a job: its tasks can be ticked one by one', async () => {
    const element = await mount();
    await element.open('card');
    await choose(element, 'Welke job ken je?', 'zorgkundige');
    await tick(element, 'helpen bij het eten');
    expect(pageStore().profile.competences?.map(({ id }) => id)).to.deep.equal(['eten-geven']);
    await tick(element, 'helpen bij het eten');
    expect(pageStore().profile.competences).to.deep.equal([]);
    await expect(element).to.be.accessible();
  });

  it('keeps languages with their level, and diplomas with country and recognition', async () => {
    const element = await mount();
    await element.open('languages');
    await choose(element, 'Hoe goed?', 'B1');
    expect(pageStore().profile.languages).to.deep.equal([{ language: 'nl', level: 'B1' }]);
    await element.open('diplomas');
    await press(element, one(element, '[part=add]'));
    await choose(element, 'Diploma', 'bachelor');
    await choose(element, 'Uit welk land?', 'other');
    await choose(element, 'Is het erkend in Vlaanderen?', 'no');
    expect(pageStore().profile.diplomas).to.deep.equal([{ level: 'bachelor', country: 'other', recognised: false }]);
    await expect(element).to.be.accessible();
    expect(text(one(element, '#step-languages'))).to.equal('Welke talen ken je? Nederlands B1');
  });

  it('takes "geen" as an answer, and an empty box as none', async () => {
    const element = await mount();
    await element.open('papers');
    await tick(element, 'Ik heb geen rijbewijs');
    expect(pageStore().profile.licences).to.deep.equal([]);
    await tick(element, 'Ik heb geen rijbewijs');
    expect(pageStore().profile.licences).to.equal(undefined);
    await tick(element, 'Rijbewijs B');
    expect(pageStore().profile.licences).to.deep.equal(['B']);
    await element.open('availability');
    await tick(element, 'Alleen gewone daguren');
    await tick(element, 'een stage');
    expect(pageStore().profile.availability).to.deep.equal({ shifts: [], seeks: ['stage'] });
    await expect(element).to.be.accessible();
  });

  it('asks where each thing was learned, with an example in own words, and loses nothing of it', async () => {
    const element = await mount();
    pageStore().add({ id: 'tillen', level: 'learning' });
    await element.open('gained');
    await choose(element, 'mensen veilig verplaatsen: waar leerde je dit?', 'abroad');
    const example = one(element, '.panel input[type=text]') as HTMLInputElement;
    example.value = 'met mijn vader';
    example.dispatchEvent(new Event('change'));
    await settle(element);
    expect(pageStore().profile.competences).to.deep.equal([
      { id: 'tillen', level: 'learning', gained: 'abroad', example: 'met mijn vader' },
    ]);
    await expect(element).to.be.accessible();
  });

  it('asks the situation, tells how much and not what, and keeps it off paper', async () => {
    const element = await mount();
    await element.open('situation');
    await choose(element, 'Mag je in België werken?', 'after-4-months');
    await choose(element, 'Hoe oud ben je?', '17');
    expect(pageStore().profile.situation).to.deep.equal({ rightToWork: 'after-4-months', age: 17 });
    expect(text(one(element, '#step-situation'))).to.equal('Wat is je situatie? 2 ingevuld');
    await expect(element).to.be.accessible();
    const print = window.print.bind(window);
    let paper = '';
    window.print = () => {
      paper = text(one(element, '[part=sheet]'));
      dispatchEvent(new Event('afterprint'));
    };
    await press(element, one(element, '[part=print]'));
    window.print = print;
    expect(paper).not.to.match(/situatie|asiel|17/);
    await choose(element, 'Mag je in België werken?', '');
    await choose(element, 'Hoe oud ben je?', '');
    expect(pageStore().profile.situation).to.equal(undefined);
  });

  it('lets no typing be heard outside, only what changed', async () => {
    const element = await mount();
    await element.open('told');
    const heard: string[] = [];
    const hear = ({ type }: Event) => heard.push(type);
    for (const type of ['input', 'beforeinput', 'change']) element.addEventListener(type, hear);
    const field = one(element, 'textarea') as HTMLTextAreaElement;
    for (const type of ['input', 'beforeinput'])
      field.dispatchEvent(new InputEvent(type, { bubbles: true, composed: true, data: 'x' }));
    expect(heard).to.deep.equal([]);
  });

  it('lets no letter become a shortcut of the page, but every other key', async () => {
    const element = await mount();
    await element.open('told');
    const heard: string[] = [];
    const hear = ({ key, ctrlKey }: KeyboardEvent) => heard.push(ctrlKey ? `Ctrl ${key}` : key);
    element.addEventListener('keydown', hear);
    const keydown = (from: Element, key: string, more: KeyboardEventInit = {}) =>
      from.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, ...more }));
    const field = one(element, 'textarea');
    for (const key of ['/', 'k', '?', 'é', 'Escape', 'Tab', 'Enter', 'ArrowDown']) keydown(field, key);
    keydown(field, 's', { ctrlKey: true });
    // as Windows tells it; WebKit knows no such key, and keeps it apart from Ctrl and Alt
    const third = { ctrlKey: true, altKey: true, modifierAltGraph: true };
    if (new KeyboardEvent('keydown', third).getModifierState('AltGraph')) keydown(field, '€', third);
    keydown(one(element, '[part=done]'), 'k');
    expect(heard).to.deep.equal(['Escape', 'Tab', 'Enter', 'ArrowDown', 'Ctrl s', 'k']);
  });

  it('puts other questions first for a preset, and does nothing else with it', async () => {
    const element = await mount();
    await press(element, one(element, '[part=unfold]'));
    await press(
      element,
      all(element, '[part=preset]').find((each) => text(each) === 'Ik ben nieuw in België')!,
    );
    expect(
      all(element, '[part=step-open]')
        .slice(0, 2)
        .map(({ id }) => id),
    ).to.deep.equal(['step-languages', 'step-diplomas']);
    expect(pageStore().profile).to.deep.equal({ ...emptyProfile, preset: 'newcomer' });
    for (const preset of [undefined, 'onbekend', ...Object.keys(PRESETS)])
      expect([...stepsFor(preset)].toSorted()).to.deep.equal([...STEPS].toSorted());
  });

  it('puts the questions first of the people for whom a page is, until the person says otherwise', async () => {
    const around = await fixture<HTMLElement>(html`<div preset="newcomer"><zorg-profile></zorg-profile></div>`);
    const element = around.querySelector('zorg-profile')!;
    await aTimeout(0);
    (element.renderRoot.querySelector('[part=unfold]') as HTMLElement).click();
    await element.updateComplete;
    const steps = () => all(element, '[part=step-open]').map(({ id }) => id.replace('step-', ''));
    expect(steps()).to.deep.equal([...stepsFor('newcomer')]);
    expect(all(element, '[part=preset][aria-pressed=true]')).to.deep.equal([]);
    around.setAttribute('preset', 'pupil');
    await aTimeout(0);
    await element.updateComplete;
    expect(steps()).to.deep.equal([...stepsFor('pupil')]);
    pageStore().update({ ...emptyProfile, preset: 'returner' });
    await element.updateComplete;
    expect(steps()).to.deep.equal([...stepsFor('returner')]);
  });

  it('opens the step that a job asks about', async () => {
    const element = await mount();
    await element.ask('driving-licence');
    expect(focused(element).id).to.equal('step-papers');
    expect(one(element, '#panel-papers').checkVisibility()).to.equal(true);
  });

  it('prints what was told on a sheet of its own, and leaves the page as it was', async () => {
    const element = await mount();
    pageStore().replace({ ...emptyProfile, competences: [{ id: 'luisteren' }], licences: ['B'] });
    await press(element, one(element, '[part=unfold]'));
    const had = document.adoptedStyleSheets.length;
    const print = window.print.bind(window);
    let paper = '';
    window.print = () => {
      paper = text(one(element, '[part=sheet]'));
      dispatchEvent(new Event('afterprint'));
    };
    await press(element, one(element, '[part=print]'));
    window.print = print;
    expect(paper).to.contain('luisteren naar mensen: kan ik').and.to.contain('Rijbewijs B');
    expect(document.adoptedStyleSheets.length).to.equal(had);
    expect(focused(element).part.value).to.equal('print');
  });

  it('has ink on that sheet', async function () {
    if (!chromium) this.skip(); // nobody can pretend paper elsewhere
    const element = await mount();
    pageStore().replace({ ...emptyProfile, licences: ['B'] });
    await press(element, one(element, '[part=unfold]'));
    const print = window.print.bind(window);
    window.print = () => undefined;
    try {
      await press(element, one(element, '[part=print]'));
      await emulateMedia({ media: 'print' });
      expect(one(element, '[part=sheet]').checkVisibility()).to.equal(true);
    } finally {
      await emulateMedia({ media: 'screen' });
      dispatchEvent(new Event('afterprint'));
      window.print = print;
    }
  });

  it('fits in 280 px without scrolling sideways', async () => {
    const element = await mount();
    pageStore().replace({ ...emptyProfile, diplomas: [{ level: 'bachelor', country: 'other' }] });
    element.style.inlineSize = '280px';
    await element.open('diplomas');
    expect(element.scrollWidth).to.be.at.most(280);
  });
});
