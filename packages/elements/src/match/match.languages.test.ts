import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { jobSentences, sentences } from '@zorg-match/i18n';
import { Match, postings, warnings } from '../../test/match.js';
import { freshPage, text } from '../../test/picker.js';
import { until } from '../../test/until.js';

const names = (match: Match): string[] => [...match.element.renderRoot.querySelectorAll('[part=language]')].map(text);
const spoken = (match: Match): string => match.get('[part=base]').lang;
const title = (match: Match): string => text(match.get('h2'));
const said = (match: Match): string => text(match.get('[role=status]'));

async function speaks(match: Match, lang: string): Promise<void> {
  await until(() => spoken(match) === lang, `speaks ${lang}`);
  await match.settle();
}

describe('the languages of zorg-match', () => {
  beforeEach(() => {
    localStorage.clear();
    freshPage();
  });
  after(() => {
    localStorage.clear();
    freshPage();
  });

  // first of all: what was fetched once stays on the page
  it('says once of a page in a language that does not come, whatever it holds', async () => {
    const { load } = sentences;
    Object.assign(sentences, { load: () => Promise.resolve(sentences.for()) });
    const match = await Match.ready(html`<zorg-match lang="tr-TR"></zorg-match>`);
    await until(() => match.has('[part=language-missing]'));
    await match.settle();
    expect([spoken(match), match.picker.has('[part=language-missing]')]).to.deep.equal(['nl', false]);
    Object.assign(sentences, { load });
    await match.click(match.get('[part=language-missing] button'));
    await speaks(match, 'tr');
    await until(() => match.picker.get('[part=base]').lang === 'tr');
    expect(match.has('[part=language-missing]')).to.equal(false);
  });

  it('offers none unless the site does', async () => {
    const match = await Match.ready(html`<zorg-match></zorg-match>`);
    expect(names(match)).to.deep.equal([]);
    expect(match.has('[part=translated]')).to.equal(false);
  });

  it('offers what the site lists, with Dutch, each in its own words', async () => {
    const match = await Match.ready(html`<zorg-match languages="fr, ar uk"></zorg-match>`);
    expect(names(match)).to.deep.equal(['Nederlands', 'Français', 'العربية', 'Українська']);
    const [dutch, , arabic] = match.element.renderRoot.querySelectorAll<HTMLElement>('[part=language]');
    expect([dutch?.ariaPressed, arabic?.ariaPressed, arabic?.lang]).to.deep.equal(['true', 'false', 'ar']);
    await expect(match.element).to.be.accessible();
    match.element.languages = ['tr', 'nl'];
    await match.settle();
    expect(names(match)).to.deep.equal(['Türkçe', 'Nederlands']);
    match.element.languages = 'nl';
    await match.settle();
    expect(names(match)).to.deep.equal([]);
  });

  it('tells the developer once of a code that we do not have, and leaves it out', async () => {
    let match!: Match;
    const told = await warnings(async () => {
      match = await Match.ready(html`<zorg-match languages="fr xx tlh"></zorg-match>`);
      await match.settle();
      match.element.limit = 3;
      await match.settle();
    });
    expect(names(match)).to.deep.equal(['Nederlands', 'Français']);
    expect(told.length).to.equal(1);
    expect(String(told[0])).to.include('xx, tlh');
  });

  it('speaks what is chosen with Dutch beside it, says so once, and stays where the keyboard is', async () => {
    const match = await Match.ready(html`<zorg-match languages="ar fr" .vacancies=${postings}></zorg-match>`);
    match.button('العربية').focus();
    await sendKeys({ press: 'Enter' });
    await speaks(match, 'ar');
    await until(() => said(match) === 'أنت تقرأ الآن بالعربية.');
    expect(title(match)).to.equal('أي عمل يناسبك؟ Welke job past bij jou?');
    expect(match.get('h2 [part=mirror]').lang).to.equal('nl');
    expect(match.get('[part=base]').dir).to.equal('rtl');
    expect(text(match.get('[part=translated]'))).to.include('Wat er in het Nederlands staat, telt.');
    expect(text(match.element.shadowRoot!.activeElement!)).to.equal('العربية');
    await until(() => match.picker.get('[part=base]').lang === 'ar');
    await expect(match.element).to.be.accessible();
    await match.click(match.button('Nederlands'));
    await speaks(match, 'nl');
    expect(title(match)).to.equal('Welke job past bij jou?');
    expect(match.has('[part=translated]')).to.equal(false);
    expect(localStorage.length).to.equal(0);
  });

  it('keeps the language on the device only when the person wants to be remembered', async () => {
    const page = () => Match.ready(html`<zorg-match languages="tr" remember></zorg-match>`);
    const first = await page();
    await first.click(first.button('Türkçe'));
    expect(localStorage.length).to.equal(0);
    await first.click(first.get('[part=consent] input'));
    first.element.remove();
    const second = await page();
    await speaks(second, 'tr');
    expect(said(second)).to.equal('');
    await second.click(second.get('[part=consent] input'));
    expect(localStorage.length).to.equal(0);
  });

  it('says that a language did not come, and goes on in the one before', async () => {
    const { load } = sentences;
    Object.assign(sentences, {
      load: (lang: string) => (lang === 'uk' ? Promise.resolve(sentences.for()) : load(lang)),
    });
    const match = await Match.ready(html`<zorg-match languages="uk fr"></zorg-match>`);
    await match.click(match.button('Українська'));
    await until(() => said(match).startsWith('Українська laden lukt nu niet.'));
    await match.settle();
    expect(text(match.get('[part=language-failed]'))).to.equal(said(match));
    expect([spoken(match), title(match), match.element.lang]).to.deep.equal(['nl', 'Welke job past bij jou?', '']);
    expect(match.button('Nederlands').ariaPressed).to.equal('true');
    await match.click(match.button('Français'));
    await speaks(match, 'fr');
    await match.click(match.button('Українська'));
    await until(() => said(match).startsWith('Impossible de charger Українська'));
    expect([match.element.lang, match.element.getAttribute('mirror-lang')]).to.deep.equal(['fr', 'nl']);
    Object.assign(sentences, { load });
    await match.click(match.button('Українська'));
    await speaks(match, 'uk');
    expect(match.has('[part=language-failed]')).to.equal(false);
  });

  it('keeps the list Dutch as a whole when its sentences do not come, says so there, and tries again', async () => {
    const { load } = jobSentences;
    Object.assign(jobSentences, { load: () => Promise.resolve(jobSentences.for()) });
    const match = await Match.ready(html`<zorg-match lang="en" .vacancies=${postings}></zorg-match>`);
    await speaks(match, 'en');
    const list = match.get('zorg-vacancy-matcher').shadowRoot!;
    await until(() => list.querySelector('[part=language-missing]') !== null);
    expect([list.querySelector<HTMLElement>('[part=base]')!.lang, text(list.querySelector('h2')!)]).to.deep.equal([
      'nl',
      'Jobs voor jou',
    ]);
    Object.assign(jobSentences, { load });
    list.querySelector<HTMLElement>('[part=language-missing] button')!.click();
    await until(() => list.querySelector<HTMLElement>('[part=base]')!.lang === 'en');
    expect(list.querySelector('[part=language-missing]')).to.equal(null);
  });

  it('does not take a kept language that the site no longer offers', async () => {
    const first = await Match.ready(html`<zorg-match languages="tr" remember></zorg-match>`);
    await first.click(first.button('Türkçe'));
    await first.click(first.get('[part=consent] input'));
    first.element.remove();
    const second = await Match.ready(html`<zorg-match languages="fr" remember></zorg-match>`);
    expect(spoken(second)).to.equal('nl');
  });
});
