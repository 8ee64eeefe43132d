import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { Profile, Vacancy } from '@zorg-match/schema';
import { taxonomy } from '../../test/taxonomy.js';
import { care, careReading, wounds, woundsReading } from '../../test/vacancies.js';
import { engineOf } from '../context/engine-of.js';
import { keepReading } from '../readings/readings.js';
import './vacancy-matcher.js';
import type { ZorgVacancyMatcher } from './vacancy-matcher.element.js';

const engine = engineOf(taxonomy)!;
keepReading(engine, care, careReading);
keepReading(engine, wounds, woundsReading);

const profile: Profile = {
  format: 'zorg-profile/1',
  competences: [{ id: 'bewoners-wassen' }, { id: 'koken-groep' }, { id: 'samenwerken', level: 'learning' }],
  languages: [{ language: 'nl', level: 'A1' }],
};

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const text = (node: Element | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** An element with one vacancy, opened by the keyboard. */
async function opened(vacancy: Vacancy = care, person: Profile = profile) {
  const element = await fixture<ZorgVacancyMatcher>(
    html`<zorg-vacancy-matcher
      lang="nl"
      .taxonomy=${taxonomy}
      .vacancies=${[vacancy]}
      .profile=${person}
    ></zorg-vacancy-matcher>`,
  );
  await aTimeout(0);
  await element.updateComplete;
  one(element, '[part=why]').focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
  return element;
}

/** The lines under a heading of the explanation. */
const under = (element: Element, part: string) => all(element, `[part=${part}] .what`).map(text);

describe('the explanation of a job', () => {
  before(() => executeServerCommand('media', { 'prefers-reduced-motion': 'reduce' }));
  after(() => executeServerCommand('media', {}));

  it('opens and closes with the keyboard, and says whether it is open', async () => {
    const element = await opened();
    const button = one(element, '[part=why]');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(one(element, `#${button.getAttribute('aria-controls')}`).checkVisibility()).to.equal(true);
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    expect(one(element, '[part=detail]').checkVisibility()).to.equal(false);
  });

  it('answers in a sentence, then line by line', async () => {
    const element = await opened();
    expect(text(one(element, '[part=summary]'))).to.match(
      /^Je hebt 2 van de 5 gevraagde competenties; 1 komt dichtbij/,
    );
    expect(under(element, 'have')).to.deep.equal([
      'bewoners wassen',
      'koken voor een groep of helpen bij het eten Eén van deze volstaat',
    ]);
    expect(under(element, 'close')).to.deep.equal(['samenwerken in een team mooi meegenomen']);
    expect(text(one(element, '[part=close] .small'))).to.equal('Je leert dit nu.');
    expect(under(element, 'trainable')).to.deep.equal(['mensen veilig verplaatsen']);
    expect(under(element, 'missing')).to.deep.equal([]);
    expect(under(element, 'unknown')).to.deep.equal([]);
    expect(all(element, '[part=unknown] q').map(text)).to.deep.equal(['Je zingt mee in het koor.']);
  });

  it('keeps conditions apart, with a verdict and what a hard word means', async () => {
    const element = await opened();
    expect(under(element, 'needed')).to.deep.equal([
      'Nederlands, niveau B1: nog niet',
      'Visum voor zorgkundige of rijbewijs B: weten we nog niet',
    ]);
    expect(text(one(element, '[part=needed]'))).to.contain('B1: je redt je op het werk');
    expect(under(element, 'practical')).to.deep.equal(['Vast contract (onbepaalde duur): weten we nog niet']);
    expect(under(element, 'not-needed')).to.deep.equal(['Werken in de nacht']);
    expect(under(element, 'offers')[0]).to.match(/^iemand die je op weg helpt: We bieden een vast contract/);
  });

  it('quotes the sentence of the vacancy in the language of the vacancy', async () => {
    const element = await opened();
    const quote = one(element, '[part=have] q');
    expect(text(quote)).to.equal('Je helpt bewoners bij het wassen.');
    expect(quote.lang).to.equal('nl');
  });

  it('leads from a line to its words in the advert and back, by keyboard', async () => {
    const element = await opened();
    const root = element.shadowRoot!;
    one(element, '[part=trainable] [part=quote]').focus();
    await sendKeys({ press: 'Enter' });
    expect(root.activeElement?.getAttribute('part')).to.equal('evidence');
    expect(text(root.activeElement!)).to.equal('tiltechnieken');
    const { length } = history;
    await sendKeys({ press: 'Enter' });
    expect(text(root.activeElement!.querySelector('.what')!)).to.equal('mensen veilig verplaatsen');
    expect([history.length, location.hash]).to.deep.equal([length, '']);
  });

  it('opens the line of a stroke of the picture', async () => {
    const element = await opened();
    one(element, '[part=why]').click();
    await element.updateComplete;
    all(element, '.strokes [data-state=close]')[0]!.click();
    await aTimeout(0);
    expect(text(element.shadowRoot!.activeElement!.querySelector('.what')!)).to.contain('samenwerken');
  });

  it('shows the text of a feed as text, never as markup, and no link that is not https', async () => {
    const element = await opened(wounds);
    expect(all(element, 'img, b')).to.have.length(0);
    expect(text(one(element, '[part=advert]'))).to.contain('<img src=x onerror=alert(1)>');
    expect(all(element, '[part=apply]')).to.have.length(0);
  });

  it('links to the vacancy in a tab of its own, which cannot reach back', async () => {
    const link = one(await opened(), '[part=apply]') as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).to.deep.equal([care.url, '_blank', 'noopener noreferrer']);
  });

  it('stays open, and where it is, when the profile changes', async () => {
    const element = await opened();
    element.profile = { ...profile, competences: [{ id: 'eten-geven' }] };
    await element.updateComplete;
    expect(one(element, '[part=why]').getAttribute('aria-expanded')).to.equal('true');
    expect(under(element, 'have')).to.deep.equal(['helpen bij het eten of koken voor een groep Eén van deze volstaat']);
  });

  it('opens the explanations for paper, with the text only of what somebody opened', async () => {
    const element = await opened();
    one(element, '[part=why]').click();
    await element.updateComplete;
    dispatchEvent(new Event('beforeprint'));
    expect(one(element, '[part=have]').checkVisibility()).to.equal(true);
    expect(all(element, '[part=advert]')).to.have.length(0);
    dispatchEvent(new Event('afterprint'));
    expect(one(element, '[part=detail]').checkVisibility()).to.equal(false);
  });

  it('passes axe closed, opened, without choices and empty', async () => {
    const element = await opened();
    await expect(element).to.be.accessible();
    one(element, '[part=why]').click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
    element.profile = { format: 'zorg-profile/1' };
    await element.updateComplete;
    await expect(element).to.be.accessible();
    element.vacancies = [];
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('fits in 280 px without scrolling sideways', async () => {
    const element = await opened();
    element.style.inlineSize = '280px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(280);
    expect(all(element, '[part=card]').every((card) => card.scrollWidth <= card.clientWidth)).to.equal(true);
  });
});
