import { expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { Match, postings } from '../../test/match.js';
import { freshPage, pageStore, text } from '../../test/picker.js';
import { taxonomy } from '../../test/taxonomy.js';
import type { ZorgMatch } from './match.element.js';

const ready = () => Match.ready(html`<zorg-match .vacancies=${postings}></zorg-match>`);

describe('the flow of zorg-match', () => {
  beforeEach(freshPage);

  it('asks what you can, and shows the jobs', async () => {
    const match = await ready();
    expect(text(match.get('h2'))).to.equal('Welke job past bij jou?');
    expect(match.jobs.length).to.equal(2);
    await expect(match.element).to.be.accessible();
  });

  it('puts what fits best on top as soon as something is chosen', async () => {
    const match = await ready();
    const { picker } = match;
    await picker.type('bejaarden wassen');
    await picker.press('ArrowDown', 'Enter');
    await match.settle();
    expect(match.jobs[0]).to.contain('Zorgkundige');
    await expect(match.element).to.be.accessible();
  });

  it('tells the page ids, and nothing else of a profile', async () => {
    const match = await ready();
    match.element.profile = {
      format: 'zorg-profile/1',
      competences: [{ id: 'luisteren', note: 'geheim' }],
      situation: { age: 34 },
    };
    await match.settle();
    const told = oneEvent(match.element, 'zorg-profile-change');
    const { picker } = match;
    await picker.type('koken voor een groep');
    await picker.press('Enter');
    expect((await told).detail).to.deep.equal({ competences: ['luisteren', 'koken-groep'] });
  });

  it('tells nothing when the page itself gives a profile', async () => {
    const match = await ready();
    let told = 0;
    match.element.addEventListener('zorg-profile-change', () => told++);
    match.element.profile = { format: 'zorg-profile/1', competences: [{ id: 'luisteren' }] };
    match.element.profile = { format: 'zorg-profile/1', competences: [{ id: 'tillen' }] };
    await match.settle();
    expect(told).to.equal(0);
    expect(match.picker.chosen).to.deep.equal(['mensen veilig verplaatsen']);
    expect(pageStore().profile.competences ?? []).to.deep.equal([]);
  });

  it('leads to the way to a job, and back to where you were', async () => {
    const match = await ready();
    const button = [...match.matcher.shadowRoot!.querySelectorAll<HTMLElement>('button[part=route]')][0]!;
    const opened = oneEvent<HTMLElementEventMap['zorg-route-open']>(match.element, 'zorg-route-open');
    await match.click(button);
    expect((await opened).detail.occupation).to.be.a('string');
    expect(match.get('[part=jobs]').hidden).to.equal(true);
    await customElements.whenDefined('zorg-route-explainer');
    await match.settle();
    expect(match.get('zorg-route-explainer').getAttribute('target')).to.equal((await opened).detail.occupation);
    expect(match.element.shadowRoot!.activeElement?.id).to.equal('route');
    await expect(match.element).to.be.accessible();
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await match.settle();
    expect(match.has('#route')).to.equal(false);
    expect(match.matcher.shadowRoot!.activeElement).to.equal(button);
  });

  it('shows the way to its target at once', async () => {
    const match = await Match.ready(html`<zorg-match target="zorgkundige"></zorg-match>`);
    await customElements.whenDefined('zorg-route-explainer');
    await match.settle();
    expect(match.get('zorg-route-explainer').getAttribute('target')).to.equal('zorgkundige');
    expect(match.has('[part=jobs]')).to.equal(false);
    expect(match.has('[part=back]')).to.equal(false);
  });

  it('hands the events of its inner elements on to the page', async () => {
    const match = await ready();
    const selected = oneEvent(document.body, 'zorg-vacancy-select');
    match.matcher.shadowRoot!.querySelector<HTMLElement>('button[part=why]')!.click();
    const { detail } = (await selected) as HTMLElementEventMap['zorg-vacancy-select'];
    expect(detail.vacancy.title).to.be.a('string');
    expect(detail.grade).to.be.a('string');
  });

  it('works in any order of properties, before and after it is in the page', async () => {
    const element = document.createElement('zorg-match');
    element.vacancies = postings;
    element.profile = { format: 'zorg-profile/1', competences: [{ id: 'luisteren' }] };
    element.taxonomy = taxonomy;
    const waiting = oneEvent(element, 'zorg-ready');
    const host = fixtureSync<HTMLElement>(html`<div></div>`);
    host.attachShadow({ mode: 'open' }).append(element);
    await waiting;
    const match = await new Match(element).settle();
    expect(match.picker.chosen).to.deep.equal(['luisteren naar mensen']);
    expect(match.jobs.length).to.equal(2);
  });

  it('keeps two on a page apart when each has a profile of its own', async () => {
    const own = (id: string) => ({ format: 'zorg-profile/1' as const, competences: [{ id }] });
    const root = fixtureSync<HTMLElement>(
      html`<div>
        <zorg-match .profile=${own('luisteren')} .vacancies=${postings}></zorg-match>
        <zorg-match .profile=${own('tillen')} .vacancies=${postings.slice(0, 1)}></zorg-match>
      </div>`,
    );
    const [one, two] = [...root.querySelectorAll<ZorgMatch>('zorg-match')].map((each) => new Match(each));
    const ready = [one!, two!].map(({ element }) => oneEvent(element, 'zorg-ready'));
    await ready[0];
    two!.element.scrollIntoView(); // it waits until it is seen
    await ready[1];
    await one!.settle();
    await two!.settle();
    await one!.picker.click(one!.picker.button('Haal weg: luisteren naar mensen'));
    expect(two!.picker.chosen).to.deep.equal(['mensen veilig verplaatsen']);
    expect([one!.jobs.length, two!.jobs.length]).to.deep.equal([2, 1]);
  });

  it('lets two on a page share what the visitor told when they have none of their own', async () => {
    const root = fixtureSync<HTMLElement>(
      html`<div><zorg-match .vacancies=${postings}></zorg-match><zorg-match .vacancies=${postings}></zorg-match></div>`,
    );
    const [one, two] = [...root.querySelectorAll<ZorgMatch>('zorg-match')].map((each) => new Match(each));
    await two!.settle();
    await one!.picker.type('koken voor een groep');
    await one!.picker.press('Enter');
    await two!.settle();
    expect(two!.picker.chosen).to.deep.equal(['koken voor een groep']);
  });

  it('takes its words and direction from the place where it stands', async () => {
    const match = await ready();
    match.element.lang = 'nl-BE';
    match.element.setAttribute('mirror-lang', 'fr');
    await match.settle();
    expect(text(match.get('h2'))).to.match(/^Welke job past bij jou\?/); // the second language follows when it came
    expect(match.element.mirrorLang).to.equal('fr');
  });

  it('changes nothing of the page around it', async () => {
    const look = () => [
      document.head.innerHTML,
      document.documentElement.getAttributeNames().join(),
      history.length,
      document.title,
    ];
    const before = look();
    const match = await ready();
    await match.click([...match.matcher.shadowRoot!.querySelectorAll<HTMLElement>('button[part=route]')][0]!);
    expect(look()).to.deep.equal(before);
  });
});
