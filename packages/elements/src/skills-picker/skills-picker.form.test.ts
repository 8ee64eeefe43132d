import { expect, fixtureSync, html } from '@open-wc/testing';
import { freshPage, pageStore, Picker, text } from '../../test/picker.js';
import { taxonomy } from '../../test/taxonomy.js';
import type { ZorgSkillsPicker } from './skills-picker.element.js';

const inForm = async (template = html`<zorg-skills-picker name="kan"></zorg-skills-picker>`) => {
  const picker = await Picker.mount(html`<form>${template}</form>`);
  return { picker, form: picker.element.closest('form')! };
};
const values = (form: HTMLFormElement) => new FormData(form).getAll('kan');

describe('zorg-skills-picker in a form', () => {
  beforeEach(freshPage);

  it('submits one entry for each id, in the order of choosing', async () => {
    const { picker, form } = await inForm();
    picker.element.value = ['luisteren', 'tillen'];
    expect(values(form)).to.deep.equal(['luisteren', 'tillen']);
  });

  it('submits nothing when nothing is chosen', async () => {
    const { form } = await inForm();
    expect([...new FormData(form).keys()]).to.deep.equal([]);
  });

  it('has a list of its own when it has a name, and shares the one of the page when not', async () => {
    const page = fixtureSync<HTMLElement>(
      html`<form>
        <zorg-skills-picker name="een"></zorg-skills-picker>
        <zorg-skills-picker name="twee"></zorg-skills-picker>
        <zorg-skills-picker></zorg-skills-picker>
      </form>`,
    );
    const [one, two, shared] = [...page.querySelectorAll<ZorgSkillsPicker>('zorg-skills-picker')];
    one!.value = ['luisteren'];
    shared!.value = ['tillen'];
    expect([one!.value, two!.value, shared!.value]).to.deep.equal([['luisteren'], [], ['tillen']]);
    await shared!.updateComplete; // whose list it is can be said until it is drawn
    expect(pageStore().profile.competences).to.deep.equal([{ id: 'tillen' }]);
  });

  it('starts from its `value` attribute, and goes back to it on reset', async () => {
    const { picker, form } = await inForm(
      html`<zorg-skills-picker name="kan" value="luisteren tillen"></zorg-skills-picker>`,
    );
    expect(values(form)).to.deep.equal(['luisteren', 'tillen']);
    await picker.click(picker.button('Haal weg: luisteren naar mensen'));
    expect(values(form)).to.deep.equal(['tillen']);
    form.reset();
    expect(values(form)).to.deep.equal(['luisteren', 'tillen']);
  });

  it('is missing a value when it is required and empty, and is valid once something is chosen', async () => {
    const { picker, form } = await inForm(html`<zorg-skills-picker name="kan" required></zorg-skills-picker>`);
    expect(form.checkValidity()).to.equal(false);
    expect(picker.element.validity.valueMissing).to.equal(true);
    await picker.settle();
    expect(text(picker.get('[part=problem]'))).to.equal('Kies minstens één ding dat je kan.');
    await picker.type('koken voor een groep');
    await picker.press('Enter');
    expect(form.checkValidity()).to.equal(true);
    expect(picker.get('[part=problem]').hidden).to.equal(true);
  });

  it('points at its field when a form asks to mend it', async () => {
    const { picker, form } = await inForm(html`<zorg-skills-picker name="kan" required></zorg-skills-picker>`);
    form.reportValidity();
    await picker.settle();
    expect(picker.focused).to.equal(picker.input);
  });

  it('is not valid with more than `max`', async () => {
    const { picker } = await inForm(html`<zorg-skills-picker name="kan" max="1"></zorg-skills-picker>`);
    picker.element.value = ['luisteren', 'tillen'];
    expect(picker.element.validity.rangeOverflow).to.equal(true);
    expect(picker.element.value).to.deep.equal(['luisteren', 'tillen']);
  });

  it('gives back ids and levels when the browser restores it, and no notes', async () => {
    const { picker, form } = await inForm();
    picker.element.formStateRestoreCallback(JSON.stringify([{ id: 'luisteren', level: 'want' }, { id: 3 }]));
    await picker.settle();
    expect(values(form)).to.deep.equal(['luisteren']);
    expect(picker.level.value).to.equal('want');
    picker.element.formStateRestoreCallback('geen json');
    expect(values(form)).to.deep.equal([]);
  });

  it('does nothing while it is disabled, by itself or by a fieldset', async () => {
    const { picker, form } = await inForm(
      html`<fieldset disabled>
        <zorg-skills-picker name="kan" value="luisteren" required></zorg-skills-picker>
      </fieldset>`,
    );
    expect(picker.input.disabled).to.equal(true);
    expect(picker.buttons.every(({ disabled }) => disabled)).to.equal(true);
    expect(values(form)).to.deep.equal([]);
    picker.element.closest('fieldset')!.disabled = false;
    await picker.settle();
    expect(picker.input.disabled).to.equal(false);
    picker.element.disabled = true;
    await picker.settle();
    expect(picker.input.disabled).to.equal(true);
  });

  it('does not let Enter in its field send the form', async () => {
    const { picker, form } = await inForm();
    let sent = 0;
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sent++;
    });
    await picker.type('verp');
    await picker.press('Enter', 'Enter');
    expect(sent).to.equal(0);
  });

  it('takes whatever a page puts in `value`, and keeps what are ids', async () => {
    const { picker } = await inForm();
    for (const [given, kept] of [
      ['luisteren, tillen', ['luisteren', 'tillen']],
      [['luisteren', 'luisteren', 3, null], ['luisteren']],
      [null, []],
      [{}, []],
    ] as const) {
      Object.assign(picker.element, { value: given });
      expect(picker.element.value).to.deep.equal(kept);
    }
  });

  it('keeps a value that was set before it was in the page, in any order of properties', async () => {
    const element = document.createElement('zorg-skills-picker');
    element.value = ['luisteren'];
    expect(element.value).to.deep.equal(['luisteren']);
    element.name = 'kan';
    element.taxonomy = taxonomy;
    const form = document.createElement('form');
    form.append(element);
    document.body.append(form);
    await element.updateComplete;
    expect(values(form)).to.deep.equal(['luisteren']);
    expect(pageStore().profile.competences ?? []).to.deep.equal([]);
    form.remove();
  });

  it('keeps its choices when it is moved', async () => {
    const { picker, form } = await inForm();
    picker.element.value = ['luisteren'];
    const other = fixtureSync<HTMLElement>(html`<form></form>`);
    other.append(picker.element);
    await picker.settle();
    expect(values(other as HTMLFormElement)).to.deep.equal(['luisteren']);
    expect(values(form)).to.deep.equal([]);
  });
});
