import { ContextProvider } from '@lit/context';
import { aTimeout, expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { taxonomy } from '@zorg-match/taxonomy';
import { routesContext } from '../context/contexts.js';
import { text } from '../../test/picker.js';
import './vacancy-check.js';
import type { ZorgVacancyCheck } from './vacancy-check.element.js';
import { until } from '../../test/until.js';

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
    const element = await mirror('Profiel\n• Je hebt een rijbewijs B.\n• Ervaring met dementie is een pluspunt.');
    const strokes = [...element.renderRoot.querySelectorAll<HTMLElement>('.draft .evidence')];
    expect(strokes.map(({ dataset }) => dataset['state'])).to.include.members(['have', 'close']);
  });

  it('says that it could not look for ways when these do not load, and looks when asked again', async () => {
    const { routes: book, ...without } = taxonomy;
    let online = false;
    const place = fixtureSync<HTMLElement>(html`<div></div>`);
    new ContextProvider(place, {
      context: routesContext,
      initialValue: () => (online ? Promise.resolve(book!) : Promise.reject(new Error('offline'))),
    });
    const element = document.createElement('zorg-vacancy-check');
    const value = 'Profiel\n• Je hebt een diploma master in de geneeskunde.';
    Object.assign(element, { taxonomy: without, value, jobTitle: 'Medewerker schoonmaak' });
    place.append(element);
    await until(() => all(element, '.findings .note').join().includes('wegen'), 'nothing tells that it failed');
    expect(all(element, '.findings').join()).not.to.contain('We kennen geen weg');
    online = true;
    button(element, /Probeer opnieuw/).click();
    await until(() => all(element, '[part=remark]').join().includes('We kennen geen weg'), 'nobody looked again');
    expect(all(element, '.findings .note').join()).not.to.contain('wegen');
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

  it('takes several changes back, the last one first, until somebody types', async () => {
    const element = await mirror();
    button(element, /Vervang de zin door: Je komt in een team/).click();
    await element.updateComplete;
    expect(element.value).to.contain('• Je komt in een team dat elkaar helpt.\n').and.not.to.contain('jong team');
    button(element, /Vervang “Teneinde” door “om te”/).click();
    await element.updateComplete;
    expect(element.value).to.contain('• Om te je te helpen');
    for (const wanted of [/Teneinde/, /jong team/]) {
      button(element, /Maak ongedaan/).click();
      await element.updateComplete;
      expect(element.value).to.match(wanted);
    }
    expect(element.value).to.equal(DRAFT);
    button(element, /Zet erbij: Wie kan je bellen/).click();
    await element.updateComplete;
    field(element, '#text').focus();
    await sendKeys({ type: 'x' });
    await element.updateComplete;
    expect(button(element, /Maak ongedaan/)).to.equal(undefined);
  });

  it('draws the strokes under the words where they are written, and none while these are being changed', async () => {
    const element = await mirror('Profiel\n• Je werkt graag samen.', 'Zorgkundige');
    const under = () => element.renderRoot.querySelector<HTMLElement>('.under')!;
    expect(under().querySelector('.evidence')?.textContent).to.match(/werkt|samen/);
    expect(under().textContent.replace('\u200b', '')).to.equal(element.value);
    element.value = `${element.value}\n• Je kookt.`;
    await element.updateComplete;
    expect(under().querySelector('.evidence')).to.equal(null);
    expect(under().textContent.replace('\u200b', '')).to.equal(element.value);
  });

  it('says how much is a must, what was not read, and lists what a machine reads', async () => {
    const element = await mirror(
      'Taken\n• Je moet bewoners wassen.\n• Je stemt de zweefmodule af.\nProfiel\n• Je hebt een rijbewijs B.',
      'Zorgkundige',
    );
    expect(all(element, '.where').join()).to.match(/1 zin zegt dat iets moet, op 3/);
    expect(all(await mirror('Taken\n• Je wast bewoners.', 'Zorgkundige'), '.where').join()).to.contain(
      'Geen enkele zin zegt dat iets moet.',
    );
    expect(all(element, '[aria-labelledby=unread] li').join()).to.contain('zweefmodule');
    element.renderRoot.querySelectorAll('details').forEach((each) => (each.open = true));
    expect(all(element, '[aria-labelledby=read] tbody tr').join()).to.match(/Rijbewijs B\s+dit moet/);
  });

  it('reads along with the fields of a form of the site, writes there what is changed, and follows its reset', async () => {
    const form = fixtureSync<HTMLFormElement>(
      html`<form>
        <input id="site-title" value="Poetsvrouw" />
        <textarea id="site-text">Wij bieden een jong team.</textarea>
      </form>`,
    );
    const heard: string[] = [];
    const theirs = form.querySelector('textarea')!;
    theirs.addEventListener('input', () => heard.push(theirs.value));
    const element = fixtureSync<ZorgVacancyCheck>(
      html`<zorg-vacancy-check .taxonomy=${taxonomy} for="site-text" title-for="site-title"></zorg-vacancy-check>`,
    );
    await oneEvent(element, 'zorg-draft-change');
    await element.updateComplete;
    expect(field(element, '#text')).to.equal(null);
    expect(all(element, '[aria-labelledby=people] li p').join(' ')).to.match(/Poetsvrouw.*jong team/s);
    button(element, /Zet erbij: Staat er iemand naast je/).click();
    await element.updateComplete;
    expect(theirs.value).to.contain('vaste collega');
    expect(heard).to.deep.equal([theirs.value]);
    await until(() => document.activeElement === theirs, 'the new sentence is not shown');
    expect(theirs.value.slice(theirs.selectionStart, theirs.selectionEnd)).to.contain('vaste collega');
    form.reset();
    await until(() => element.value === 'Wij bieden een jong team.');
    element.remove();
    theirs.value = 'anders';
    theirs.dispatchEvent(new Event('input'));
    expect(element.value).to.equal('Wij bieden een jong team.');
  });

  it('puts what somebody tells of the organisation and the place into the posting only', async () => {
    const element = await mirror();
    const told = element.renderRoot.querySelector<HTMLInputElement>('#postalCode')!;
    told.value = '2400';
    told.dispatchEvent(new Event('change'));
    await element.updateComplete;
    const posting = JSON.parse(field(element, '#code').value) as Record<string, unknown>;
    expect(posting['jobLocation']).to.deep.equal({
      '@type': 'Place',
      address: { '@type': 'PostalAddress', postalCode: '2400', addressCountry: 'BE' },
    });
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
    await until(() => all(element, '.findings .note').join().includes('Nog geen tekst'));
    let reads = 0;
    element.addEventListener('zorg-draft-change', () => (reads += 1));
    const draft = field(element, '#text');
    draft.focus();
    // not by keys: on a busy machine these come with pauses
    for (const letter of 'Je wast bewoners.') {
      draft.value += letter;
      draft.dispatchEvent(new Event('input'));
    }
    await until(() => reads > 0);
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
