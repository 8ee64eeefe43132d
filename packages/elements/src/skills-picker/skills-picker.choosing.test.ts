import { expect, html, oneEvent } from '@open-wc/testing';
import { resetMouse, sendMouse } from '@web/test-runner-commands';
import { freshPage, pageStore, Picker, text } from '../../test/picker.js';
import { taxonomy } from '../../test/taxonomy.js';

const mount = () => Picker.mount(html`<zorg-skills-picker></zorg-skills-picker>`);
const chosenIds = () => pageStore().profile.competences?.map(({ id }) => id);

describe('choosing in zorg-skills-picker', () => {
  beforeEach(freshPage);
  afterEach(() => resetMouse());

  it('chooses with the mouse and keeps the focus in the field', async () => {
    const picker = await mount();
    await picker.type('bejaarden wassen');
    const { x, y, height } = picker.get('[role=option]').getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + 30), Math.round(y + height / 2)] });
    await picker.settle();
    expect(picker.chosen).to.deep.equal(['bewoners wassen']);
    expect(picker.focused).to.equal(picker.input);
  });

  it('tells the page which ids are chosen', async () => {
    const picker = await mount();
    await picker.type('koken voor een groep');
    const told = oneEvent(picker.element, 'zorg-skills-change');
    await picker.press('Enter');
    expect((await told).detail).to.deep.equal({ competences: ['koken-groep'] });
  });

  it('shows through which other word it found something, with the part that matched marked', async () => {
    const picker = await mount();
    await picker.type('poetsen');
    const option = picker.all('[role=option]').find((each) => text(each).startsWith('kamers schoonmaken'))!;
    expect(text(option)).to.equal('kamers schoonmaken ook: poetsen');
    expect(text(option.querySelector('mark')!)).to.equal('poetsen');
  });

  it('marks the match within the label itself', async () => {
    const picker = await mount();
    await picker.type('bewoners wassen');
    expect(picker.all('[role=option] mark').length).to.be.greaterThan(0);
    expect(text(picker.get('[role=option]'))).to.equal('bewoners wassen');
  });

  it('does not choose the same twice, and says so', async () => {
    pageStore().add('koken-groep');
    const picker = await mount();
    await picker.type('koken voor een groep');
    expect(picker.get('[role=option]').getAttribute('aria-selected')).to.equal('true');
    await picker.press('Enter');
    expect(picker.chosen).to.deep.equal(['koken voor een groep']);
    expect(picker.said).to.equal('koken voor een groep staat er al bij.');
  });

  it('keeps the place of what was removed, and puts it back there', async () => {
    pageStore().add('luisteren', 'tillen', 'koken-groep');
    const picker = await mount();
    await picker.click(picker.button('Haal weg: mensen veilig verplaatsen'));
    expect(chosenIds()).to.deep.equal(['luisteren', 'koken-groep']);
    expect(picker.all('[part=chosen] > li').map((row) => text(row.querySelector('.name')!))[1]).to.equal(
      'mensen veilig verplaatsen is weg. Toch niet?',
    );
    await picker.click(picker.button('Zet terug'));
    expect(chosenIds()).to.deep.equal(['luisteren', 'tillen', 'koken-groep']);
  });

  it('shows the whole of how good somebody is, with large letters in little room too', async () => {
    pageStore().add('luisteren');
    const picker = await Picker.mount(
      html`<div style="inline-size: 240px; --zorg-font-size: 20px"><zorg-skills-picker></zorg-skills-picker></div>`,
    );
    const { level } = picker;
    const shown = level.offsetWidth;
    level.style.cssText = 'position: absolute; max-inline-size: none';
    expect(shown).to.be.at.least(level.offsetWidth - 1);
    const remove = picker.get('[part=remove]').getBoundingClientRect();
    expect(remove.right).to.be.at.most(picker.element.getBoundingClientRect().right + 1);
    expect(remove.height, 'one line').to.be.below(50);
  });

  it('stops offering to put back once something else changed', async () => {
    pageStore().add('luisteren', 'tillen');
    const picker = await mount();
    await picker.click(picker.button('Haal weg: luisteren naar mensen'));
    pageStore().add('koken-groep');
    await picker.settle();
    expect(picker.all('[part=removed]').length).to.equal(0);
  });

  it('sets a level, by a list that is named after its competence', async () => {
    pageStore().add('luisteren');
    const picker = await mount();
    const select = picker.level;
    expect(select.getAttribute('aria-label')).to.contain('luisteren naar mensen');
    select.value = 'want';
    select.dispatchEvent(new Event('change'));
    expect(pageStore().profile.competences).to.deep.equal([{ id: 'luisteren', level: 'want' }]);
  });

  it('brings the competences of a job one by one, only those that are ticked', async () => {
    const picker = await mount();
    await picker.type('verzorgster');
    const job = picker.all('[role=option]').find((each) => text(each).startsWith('Ik werkte als zorgkundige'))!;
    await picker.click(job);
    expect(text(picker.focused!)).to.equal('Ik werkte als zorgkundige');
    expect(chosenIds() ?? []).to.deep.equal([]);
    const boxes = picker.all('[part=confirm] input', HTMLInputElement);
    expect(boxes.map((box) => box.checked)).to.deep.equal(boxes.map(() => false));
    boxes[0]!.click();
    boxes[2]!.click();
    boxes[2]!.click();
    expect(chosenIds()).to.deep.equal(['bewoners-wassen']);
    await picker.click(picker.button('Klaar'));
    expect(picker.all('[part=confirm]').length).to.equal(0);
    expect(picker.focused).to.equal(picker.input);
  });

  it('begins with experiences when nothing is chosen', async () => {
    const picker = await mount();
    await picker.click(picker.button('Ik deed het huishouden van een groot gezin'));
    expect(picker.all('[part=confirm] label').map(text)).to.deep.equal(['koken voor een groep', 'kamers schoonmaken']);
  });

  it('begins with jobs when the taxonomy has no experiences', async () => {
    const picker = await Picker.mount(
      html`<zorg-skills-picker .taxonomy=${{ ...taxonomy, experiences: [] }}></zorg-skills-picker>`,
    );
    await picker.click(picker.button('verpleegkundige'));
    expect(text(picker.focused!)).to.equal('Ik werkte als verpleegkundige');
  });

  it('offers what often goes with the chosen ones, and adds it', async () => {
    pageStore().add('bewoners-wassen');
    const picker = await mount();
    await picker.click(picker.button('Voeg toe: helpen bij het eten'));
    expect(chosenIds()).to.deep.equal(['bewoners-wassen', 'eten-geven']);
  });

  it('offers nothing more once `max` are chosen', async () => {
    pageStore().add('bewoners-wassen');
    const picker = await Picker.mount(html`<zorg-skills-picker max="2"></zorg-skills-picker>`);
    expect(picker.buttons.filter((each) => each.closest('[part=often]')).length).to.be.greaterThan(0);
    pageStore().add('eten-geven');
    await picker.settle();
    expect(picker.buttons.filter((each) => each.closest('[part=often]'))).to.have.length(0);
  });

  it('takes no more than `max`, and says what to do', async () => {
    pageStore().add('luisteren');
    const picker = await Picker.mount(html`<zorg-skills-picker max="1"></zorg-skills-picker>`);
    await picker.type('koken voor een groep');
    await picker.press('Enter');
    expect(chosenIds()).to.deep.equal(['luisteren']);
    expect(text(picker.get('[part=problem]'))).to.equal('Je kan er hoogstens 1 kiezen. Haal er eerst één weg.');
    expect(picker.input.getAttribute('aria-invalid')).to.equal('true');
  });

  it('shows an id that the taxonomy does not know, so that it can be taken away', async () => {
    pageStore().add('iets-vreemds', 'oud-wassen');
    const picker = await mount();
    expect(picker.chosen).to.deep.equal(['iets vreemds', 'bewoners wassen']);
    await picker.click(picker.button('Haal weg: iets vreemds'));
    expect(chosenIds()).to.deep.equal(['oud-wassen']);
  });
});
