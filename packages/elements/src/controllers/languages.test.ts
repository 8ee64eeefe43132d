import { aTimeout, expect, html } from '@open-wc/testing';
import { coreTaxonomy } from '@zorg-match/taxonomy';
import { loadLabels } from '@zorg-match/taxonomy/languages';
import { warnings } from '../../test/match.js';
import { freshPage, pageStore, Picker, text } from '../../test/picker.js';
import { setDefaults } from '../context/defaults.js';
import { until } from '../../test/until.js';

const label = (picker: Picker): string => text(picker.get('[part=label]'));
const base = (picker: Picker): HTMLElement => picker.get('[part=base]');

/** A picker over the whole Dutch taxonomy, with labels of other languages to be had. */
async function mount(lang: string): Promise<Picker> {
  setDefaults({ taxonomy: coreTaxonomy, loadLabels });
  return Picker.mount(html`<zorg-skills-picker lang=${lang}></zorg-skills-picker>`);
}

/** Waits until the picker speaks a language and its labels are there. */
async function speaks(picker: Picker, lang: string): Promise<void> {
  await until(() => base(picker).lang === lang, `speaks ${lang}`);
  await aTimeout(50);
  await picker.settle();
}

describe('an element in another language', () => {
  beforeEach(freshPage);
  after(freshPage);

  // first of all: what was fetched once stays on the page
  it('stays Dutch as a whole when the labels of its language cannot be fetched, says so, and tries again', async () => {
    setDefaults({ taxonomy: coreTaxonomy, loadLabels: () => Promise.reject(new Error('away')) });
    let picker!: Picker;
    const told = await warnings(async () => {
      picker = await Picker.mount(html`<zorg-skills-picker lang="en"></zorg-skills-picker>`);
      pageStore().add('wassen');
      await until(() => picker.has('[part=language-missing]'));
    });
    expect(told.length).to.equal(1);
    expect([base(picker).lang, label(picker), picker.chosen[0]]).to.deep.equal([
      'nl',
      'Wat kan je al?',
      'mensen wassen',
    ]);
    expect(text(picker.get('[part=language-missing] p'))).to.equal(
      'English laden lukt nu niet. Kijk of je internet hebt en probeer opnieuw.',
    );
    await expect(picker.element).to.be.accessible();
    setDefaults({ taxonomy: coreTaxonomy, loadLabels });
    picker.button('Probeer opnieuw (English)').focus();
    await picker.press('Enter');
    await speaks(picker, 'en');
    expect([label(picker), picker.chosen[0]]).to.deep.equal(['What can you do already?', 'helping people wash']);
    expect(picker.has('[part=language-missing]')).to.equal(false);
    expect(picker.element.shadowRoot!.activeElement).to.equal(base(picker));
  });

  it('says again that a language did not come when trying again did not help, and keeps the keyboard there', async () => {
    setDefaults({ taxonomy: coreTaxonomy, loadLabels: () => Promise.reject(new Error('away')) });
    await warnings(async () => {
      const picker = await Picker.mount(html`<zorg-skills-picker lang="fr"></zorg-skills-picker>`);
      await until(() => picker.has('[part=language-missing]'));
      const retry = picker.button('Probeer opnieuw (Français)');
      retry.focus();
      await picker.press('Enter');
      const said = () => text(picker.get('[part=language-missing] p'));
      await aTimeout(50);
      await until(() => said().startsWith('Français laden lukt nu niet.'), 'it failed again');
      expect(picker.element.shadowRoot!.activeElement).to.equal(retry);
    });
  });

  it('stays Dutch, from left to right, until its sentences are there', async () => {
    const picker = await mount('tr');
    const first = [label(picker), base(picker).dir];
    await speaks(picker, 'tr');
    expect([label(picker), base(picker).dir]).to.deep.equal(['Neler yapabiliyorsun?', 'ltr']);
    expect(first).to.deep.equal(['Wat kan je al?', 'ltr']);
  });

  it('is laid out from right to left in Arabic, and finds what is typed in Arabic', async () => {
    const picker = await mount('ar');
    await speaks(picker, 'ar');
    expect(getComputedStyle(base(picker)).direction).to.equal('rtl');
    expect(label(picker)).to.equal('ماذا تستطيع أن تفعل؟');
    await picker.type('رعايه المسنين');
    expect(picker.options[0]).to.include('رعاية كبار السن');
    await picker.press('ArrowDown', 'Enter');
    expect(picker.element.value).to.deep.equal(['ouderenzorg']);
    expect(pageStore().profile.competences?.map(({ id }) => id)).to.deep.equal(['ouderenzorg']);
  });

  it('finds what is typed in Ukrainian, and in Dutch as well', async () => {
    const picker = await mount('uk');
    await speaks(picker, 'uk');
    await picker.type('готую їжу');
    expect(picker.options.join()).to.include('готувати їжу для людей');
    picker.input.value = '';
    await picker.type('wonden verzorgen');
    expect(picker.options[0]).to.include('обробляти рани');
  });

  it('finds Turkish words typed without their dots', async () => {
    const picker = await mount('tr');
    await speaks(picker, 'tr');
    await picker.type('yasli bakimi');
    expect(picker.options[0]).to.include('yaşlılara bakmak');
  });

  it('changes its language while it is used, and keeps what was chosen', async () => {
    const picker = await mount('nl');
    pageStore().add('wassen');
    await picker.settle();
    expect(picker.chosen).to.deep.equal(['mensen wassen']);
    picker.element.lang = 'ar';
    await speaks(picker, 'ar');
    expect(picker.chosen).to.deep.equal(['غسل الناس وتحميمهم']);
    picker.element.lang = 'nl';
    await speaks(picker, 'nl');
    expect([label(picker), base(picker).dir]).to.deep.equal(['Wat kan je al?', 'ltr']);
    expect(picker.chosen).to.deep.equal(['mensen wassen']);
    expect(picker.element.value).to.deep.equal(['wassen']);
  });

  it('follows the language of the page around it', async () => {
    setDefaults({ taxonomy: coreTaxonomy, loadLabels });
    const picker = await Picker.mount(html`<div lang="en"><zorg-skills-picker></zorg-skills-picker></div>`);
    await speaks(picker, 'en');
    picker.element.parentElement!.lang = 'fr-BE';
    await speaks(picker, 'fr');
    expect(label(picker)).to.equal('Que sais-tu déjà faire ?');
  });

  it('shows Dutch beside its own language when that is asked, marked as Dutch, with the same ids', async () => {
    setDefaults({ taxonomy: coreTaxonomy, loadLabels });
    const picker = await Picker.mount(
      html`<div lang="ar" mirror-lang="nl"><zorg-skills-picker></zorg-skills-picker></div>`,
    );
    await speaks(picker, 'ar');
    await picker.type('طبخ');
    expect(text(picker.get('[role=option] [part=mirror]'))).to.equal('koken voor mensen');
    await picker.press('ArrowDown', 'Enter');
    expect(picker.chosen).to.deep.equal(['الطبخ للناس koken voor mensen']);
    const dutch = picker.get('[part=chosen-item] [part=mirror]');
    expect([dutch.lang, getComputedStyle(dutch).direction]).to.deep.equal(['nl', 'ltr']);
    expect(picker.element.value).to.deep.equal(['koken-voor-mensen']);
    picker.element.parentElement!.removeAttribute('mirror-lang');
    await picker.settle();
    expect(picker.chosen).to.deep.equal(['الطبخ للناس']);
  });

  it('shows another language beside Dutch as well', async () => {
    setDefaults({ taxonomy: coreTaxonomy, loadLabels });
    pageStore().add('wassen');
    const picker = await Picker.mount(html`<zorg-skills-picker lang="nl" mirror-lang="uk"></zorg-skills-picker>`);
    await until(() => picker.chosen[0]?.includes('мити людей'));
    expect(picker.chosen).to.deep.equal(['mensen wassen мити людей']);
    expect(label(picker)).to.equal('Wat kan je al? Що ти вже вмієш?');
  });
});
