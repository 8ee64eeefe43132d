import { aTimeout, expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { Match, posting, warnings } from '../../test/match.js';
import { freshPage, pageStore, text } from '../../test/picker.js';
import type { ZorgMatch } from './match.element.js';
import { until } from '../../test/until.js';

const KEY = 'zorg-match/1/profile';
const remembering = () => Match.ready(html`<zorg-match remember></zorg-match>`);
const box = (match: Match) => match.get('[part=consent] input') as HTMLInputElement;
const kept = () => JSON.parse(localStorage.getItem(KEY) ?? 'null') as { profile: Record<string, unknown> } | null;

describe('the profile of zorg-match', () => {
  beforeEach(() => {
    localStorage.clear();
    freshPage();
  });
  afterEach(() => localStorage.clear());

  it('is not kept, and there is no question about it, unless the page offers that', async () => {
    const match = await Match.ready(html`<zorg-match></zorg-match>`);
    pageStore().add('luisteren');
    await match.settle();
    expect(match.has('[part=consent]')).to.equal(false);
    expect(localStorage.length).to.equal(0);
  });

  it('is kept only once the person said so, and never the situation', async () => {
    const match = await remembering();
    expect(box(match).checked).to.equal(false);
    pageStore().replace({ format: 'zorg-profile/1', competences: [{ id: 'luisteren' }], situation: { age: 34 } });
    await match.settle();
    expect(localStorage.length).to.equal(0);
    await match.click(box(match));
    expect(kept()?.profile).to.deep.equal({ format: 'zorg-profile/1', competences: [{ id: 'luisteren' }] });
    pageStore().add('tillen');
    expect(kept()?.profile['competences']).to.deep.equal([{ id: 'luisteren' }, { id: 'tillen' }]);
  });

  it('is wiped from the device when the person takes it back', async () => {
    const match = await remembering();
    await match.click(box(match));
    expect(localStorage.length).to.equal(1);
    await match.click(box(match));
    expect(localStorage.length).to.equal(0);
  });

  it('comes back at the next visit', async () => {
    localStorage.setItem(
      KEY,
      JSON.stringify({
        saved: new Date().toISOString(),
        profile: { format: 'zorg-profile/1', competences: [{ id: 'tillen' }, { id: 'oud-wassen' }] },
      }),
    );
    const match = await remembering();
    await aTimeout(100);
    await match.settle();
    expect(match.picker.chosen).to.deep.equal(['mensen veilig verplaatsen', 'bewoners wassen']);
    expect(box(match).checked).to.equal(true);
    expect(pageStore().profile.competences?.map(({ id }) => id)).to.deep.equal(['tillen', 'bewoners-wassen']);
  });

  it('is forgotten after six months', async () => {
    const saved = new Date();
    saved.setMonth(saved.getMonth() - 6);
    localStorage.setItem(
      KEY,
      JSON.stringify({
        saved: saved.toISOString(),
        profile: { format: 'zorg-profile/1', competences: [{ id: 'tillen' }] },
      }),
    );
    const match = await remembering();
    await aTimeout(50);
    expect(match.picker.chosen).to.deep.equal([]);
    expect(localStorage.length).to.equal(0);
  });

  it('does not stumble over something strange in the storage', async () => {
    localStorage.setItem(KEY, '{kapot');
    const match = await remembering();
    expect(match.picker.chosen).to.deep.equal([]);
    expect(box(match).checked).to.equal(false);
  });

  it('is wiped altogether after a second question', async () => {
    pageStore().add('luisteren');
    const match = await remembering();
    await match.click(box(match));
    await match.click(match.button('Wis mijn keuzes'));
    expect(pageStore().profile.competences?.length).to.equal(1);
    expect(match.element.shadowRoot!.activeElement).to.equal(match.button('Ja, wis alles'));
    await expect(match.element).to.be.accessible();
    await match.click(match.button('Ja, wis alles'));
    expect(pageStore().profile).to.deep.equal({ format: 'zorg-profile/1' });
    expect(localStorage.length).to.equal(0);
    expect(text(match.get('[part=notice]'))).to.equal('Je keuzes zijn gewist.');
    expect(box(match).checked).to.equal(false);
  });

  it('says that a competence no longer exists, and keeps the others', async () => {
    const element = fixtureSync<ZorgMatch>(html`<zorg-match></zorg-match>`);
    const codes: string[] = [];
    element.addEventListener('zorg-error', ({ detail }) => codes.push(detail.code));
    const warned = await warnings(async () => {
      element.profile = { format: 'zorg-profile/1', competences: [{ id: 'weg' }, { id: 'luisteren' }] };
      await aTimeout(50);
    });
    const match = await new Match(element).settle();
    expect(codes).to.deep.equal(['unknown-id']);
    expect(warned.length).to.equal(1);
    expect(match.picker.chosen).to.deep.equal(['weg', 'luisteren naar mensen']);
    expect(text(match.get('[part=notice]'))).to.contain('kennen we niet meer');
  });

  it('takes what it can from a newer version, and says so', async () => {
    const match = await Match.ready(html`<zorg-match></zorg-match>`);
    await warnings(async () => {
      Object.assign(match.element, { profile: { format: 'zorg-profile/2', competences: [{ id: 'luisteren' }] } });
      await aTimeout(200);
    });
    await match.settle();
    expect(text(match.get('[part=notice]'))).to.contain('nieuwere versie');
  });

  it('keeps what was there when something impossible is given', async () => {
    const match = await Match.ready(html`<zorg-match></zorg-match>`);
    match.element.profile = { format: 'zorg-profile/1', competences: [{ id: 'luisteren' }] };
    await warnings(async () => {
      Object.assign(match.element, { profile: 'onzin' });
      const { detail } = await oneEvent<HTMLElementEventMap['zorg-error']>(match.element, 'zorg-error');
      expect(detail.code).to.be.a('string');
    });
    expect(match.picker.chosen).to.deep.equal(['luisteren naar mensen']);
  });

  it('comes from a file that the person opens', async () => {
    const match = await Match.ready(html`<zorg-match></zorg-match>`);
    const input = match.get('[part=open] input') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(
      new File([JSON.stringify({ format: 'zorg-profile/1', competences: [{ id: 'tillen' }] })], 'mijn.json'),
    );
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await oneEvent(match.element, 'zorg-profile-change');
    await match.settle();
    expect(match.picker.chosen).to.deep.equal(['mensen veilig verplaatsen']);
    expect(text(match.get('[part=notice]'))).to.equal('Je keuzes uit het bestand staan klaar.');
  });

  it('stays when the file that somebody opens cannot be read', async () => {
    pageStore().add('luisteren');
    const match = await Match.ready(html`<zorg-match></zorg-match>`);
    const input = match.get('[part=open] input') as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File(['geen json'], 'foto.png'));
    input.files = files.files;
    await warnings(async () => {
      input.dispatchEvent(new Event('change'));
      await oneEvent(match.element, 'zorg-error');
    });
    await match.settle();
    expect(text(match.get('[part=notice]'))).to.contain('Kies een ander bestand');
    expect(match.picker.chosen).to.deep.equal(['luisteren naar mensen']);
  });

  it('keeps the ids of saved jobs on the device only with consent, and wipes them with everything', async () => {
    const jobs = [posting('Kok', 'Je kookt elke dag voor een groep.', { identifier: 'kok' })];
    const match = await Match.ready(html`<zorg-match remember .vacancies=${jobs}></zorg-match>`);
    const save = () => match.matcher.shadowRoot!.querySelector<HTMLElement>('[part=save]')!;
    await match.click(save());
    expect(localStorage.length).to.equal(0);
    await match.click(box(match));
    const saved = () => JSON.parse(localStorage.getItem('zorg-match/1/saved') ?? '{}') as { vacancies?: string[] };
    expect(saved().vacancies?.length).to.equal(1);
    pageStore().add('luisteren');
    await match.settle();
    await match.click(match.get('[part=forget]'));
    await match.click(match.button('Ja, wis alles'));
    expect(localStorage.length).to.equal(0);
    expect(save().getAttribute('aria-pressed')).to.equal('false');
  });

  it('is told more in steps, and a job can ask for the one that it needs', async () => {
    const jobs = [posting('Chauffeur', '<p>Wie ben jij?</p><ul><li>Je hebt een rijbewijs B.</li></ul>')];
    pageStore().add('luisteren');
    const match = await Match.ready(html`<zorg-match .vacancies=${jobs}></zorg-match>`);
    await aTimeout(20);
    const tell = match.matcher.shadowRoot!.querySelector<HTMLElement>('[part=tell]')!;
    await match.click(tell);
    const profile = match.get('zorg-profile');
    await until(() => profile.shadowRoot?.activeElement?.id === 'step-papers', 'the step has the keyboard');
  });
});
