import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { taxonomy } from '../../test/taxonomy.js';
import { care, careReading } from '../../test/vacancies.js';
import { engineOf } from '../context/engine-of.js';
import { keepReading } from '../readings/readings.js';
import './vacancy-matcher.js';
import type { ZorgVacancyMatcher } from './vacancy-matcher.element.js';

keepReading(engineOf(taxonomy)!, care, careReading);

async function mount() {
  const element = await fixture<ZorgVacancyMatcher>(
    html`<zorg-vacancy-matcher
      lang="nl"
      .taxonomy=${taxonomy}
      .vacancies=${[care]}
      .profile=${{ format: 'zorg-profile/1', competences: [{ id: 'bewoners-wassen' }] }}
    ></zorg-vacancy-matcher>`,
  );
  await aTimeout(0); // reading happens after the first update
  await element.updateComplete;
  return element;
}

describe('the evidence of a job', () => {
  it('is given as places in the text, each with its line and how the person stands to it', async () => {
    const element = await mount();
    const { text, places } = element.evidence(care)!;
    expect(text).to.equal(careReading.text);
    const own = places.find(({ state }) => state === 'have')!;
    expect(careReading.demands.map(({ quote }) => quote)).to.include(text.slice(own.start, own.end));
    expect(element.evidence({ ...care })).to.equal(undefined);
  });

  it('is told to have changed when the person changes', async () => {
    const element = await mount();
    const { start } = element.evidence(care)!.places.find(({ state }) => state === 'have')!;
    const changed = oneEvent(element, 'zorg-evidence-change');
    element.profile = { format: 'zorg-profile/1' };
    await changed;
    expect(element.evidence(care)!.places.find((place) => place.start === start)!.state).to.equal('unknown');
  });

  it('is asked for with the line that somebody follows', async () => {
    const element = await mount();
    const { line } = element.evidence(care)!.places[0]!;
    expect(await element.showLine(care, line)).to.equal(true);
    expect(element.shadowRoot!.activeElement?.id).to.match(new RegExp(`-${line}$`));
    const asked = oneEvent(element, 'zorg-evidence-select');
    element.shadowRoot!.activeElement!.querySelector<HTMLElement>('[part=quote]')!.click();
    const { detail } = (await asked) as CustomEvent<{ line: string }>;
    expect(detail.line).to.equal(line);
  });

  it('is shown by the page itself when that cancels the question', async () => {
    const element = await mount();
    const { line } = element.evidence(care)!.places[0]!;
    await element.showLine(care, line);
    element.addEventListener('zorg-evidence-select', (event) => event.preventDefault());
    const before = element.shadowRoot!.activeElement;
    before!.querySelector<HTMLElement>('[part=quote]')!.click();
    expect(element.shadowRoot!.activeElement).to.equal(before);
  });

  it('is not found for a line that does not exist', async () => {
    const element = await mount();
    expect(await element.showLine(care, 'l99')).to.equal(false);
  });
});
