import { aTimeout, expect, fixtureSync, html, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { taxonomy } from '@zorg-match/taxonomy';
import { text } from '../../test/picker.js';
import './vacancy-check.js';
import type { ZorgVacancyCheck } from './vacancy-check.element.js';

const DRAFT =
  'Taken\n• Je poetst de kamers.\n• Je deelt maaltijden uit.\n• Je wast bewoners.\nProfiel\n• Je hebt een rijbewijs B.\n' +
  'Wij bieden\n• Een plaats in een jong team.\n• Teneinde je te helpen, krijg je een opleiding.';

async function mirror(value = DRAFT, jobTitle = 'Poetsvrouw'): Promise<ZorgVacancyCheck> {
  const element = fixtureSync<ZorgVacancyCheck>(html`<zorg-vacancy-check .taxonomy=${taxonomy}></zorg-vacancy-check>`);
  Object.assign(element, { value, jobTitle });
  if (value) await oneEvent(element, 'zorg-draft-change');
  await element.updateComplete;
  return element;
}

const field = (element: ZorgVacancyCheck, selector: string): HTMLTextAreaElement =>
  element.renderRoot.querySelector<HTMLTextAreaElement>(selector)!;
const all = (element: ZorgVacancyCheck, selector: string): string[] =>
  [...element.renderRoot.querySelectorAll<HTMLElement>(selector)].map(text);
const button = (element: ZorgVacancyCheck, name: RegExp): HTMLButtonElement =>
  [...element.renderRoot.querySelectorAll('button')].find((each) =>
    name.test(each.getAttribute('aria-label') ?? text(each)),
  )!;

describe('zorg-vacancy-check', () => {
  it('says whom the title and the text keep away, and what to write', async () => {
    const element = await mirror();
    const said = all(element, '[aria-labelledby=people] li p').join(' ');
    expect(said).to.match(/Poetsvrouw.*medewerker schoonmaak.*jong team.*elkaar helpt/s);
  });

  it('underlines what the draft asks, by how much it is asked', async () => {
    const element = await mirror('Profiel\n• Je werkt graag samen.\n• Ervaring met dementie is een pluspunt.');
    const strokes = [...element.renderRoot.querySelectorAll<HTMLElement>('.draft .evidence')];
    expect(strokes.map(({ dataset }) => dataset['state'])).to.include.members(['have', 'close']);
  });

  it('selects the words in the draft when somebody wants to see them', async () => {
    const element = await mirror();
    button(element, /Toon in je tekst: jong team/).click();
    const written = field(element, '#text');
    expect(element.shadowRoot!.activeElement).to.equal(written);
    expect(written.value.slice(written.selectionStart, written.selectionEnd)).to.equal('jong team');
  });

  it('adds a sentence that newcomers look for, and takes it out again', async () => {
    const element = await mirror();
    button(element, /Zet erbij: Staat er iemand naast je/).click();
    await element.updateComplete;
    expect(element.value).to.contain('vaste collega');
    button(element, /Maak ongedaan/).click();
    await element.updateComplete;
    expect(element.value).to.equal(DRAFT);
  });

  it('divides the tasks and drafts a second vacancy of those that anyone may do', async () => {
    const element = await mirror();
    const groups = all(element, '.tasks');
    expect(groups[0]).to.match(/geen registratie nodig.*schoonmaken/s);
    expect(field(element, '#second').value).to.match(/^Medewerker ondersteuning/);
    expect(field(element, '#second').value).not.to.contain('wassen');
  });

  it('gives a JobPosting that holds the draft, in the page and in the event', async () => {
    const element = await mirror();
    const posting = JSON.parse(field(element, '#code').value) as Record<string, unknown>;
    expect(posting['@type']).to.equal('JobPosting');
    setTimeout(() => (element.value = '• Je luistert naar bewoners.'));
    const changed = await oneEvent<HTMLElementEventMap['zorg-draft-change']>(element, 'zorg-draft-change');
    expect(changed.detail.posting.description).to.equal('<ul><li>Je luistert naar bewoners.</li></ul>');
  });

  it('never makes markup of what stands in a draft', async () => {
    const element = await mirror('• Je wast bewoners <img src=x onerror=alert(1)>.', '<b>Job</b>');
    expect(element.renderRoot.querySelector('img, b')).to.equal(null);
  });

  it('reads only when typing stops', async () => {
    const element = await mirror('');
    await waitUntil(() => all(element, '.findings .note').join().includes('Nog geen tekst'));
    let reads = 0;
    element.addEventListener('zorg-draft-change', () => (reads += 1));
    field(element, '#text').focus();
    await sendKeys({ type: 'Je wast bewoners.' });
    await waitUntil(() => reads > 0);
    await aTimeout(500);
    expect(reads).to.equal(1);
  });

  it('has no accessibility violations with and without a draft', async () => {
    for (const element of [await mirror(''), await mirror()]) {
      element.renderRoot.querySelectorAll('details').forEach((each) => (each.open = true));
      await expect(element).to.be.accessible();
    }
  });

  it('stays within a narrow column', async () => {
    const element = await mirror(`${DRAFT}\n• ${'multidisciplinair'.repeat(4)}`);
    element.style.inlineSize = '280px';
    await element.updateComplete;
    expect(element.scrollWidth).to.be.at.most(280);
  });
});
