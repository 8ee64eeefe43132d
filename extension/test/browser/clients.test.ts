import { expect } from '@open-wc/testing';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import type { CoachDesk } from '../../src/desk/coach-desk.js';
import { PAGE, PATIENCE_MS, Panel, openDesk, until } from './panel.js';

const EMPTY = { format: 'zorg-profile/1' } as const;
const COOKS = {
  format: 'zorg-profile/1',
  competences: [{ id: 'luisteren' }],
  languages: [{ language: 'nl', level: 'B1' }],
} as const;

/** Chooses a file as a person does in the browser's window. */
async function chooseFile(panel: Panel, selector: string, content: string, name: string): Promise<void> {
  const input = (await panel.get(selector)) as HTMLInputElement;
  const files = new DataTransfer();
  files.items.add(new File([content], name));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

describe('clients on the desk', function () {
  this.timeout(PATIENCE_MS);
  let desk: CoachDesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.lock());

  it('are added by a pseudonym, and the file opens with the title in focus', async () => {
    const panel = await Panel.desk(desk);
    await panel.shows('Hier staat nog niemand');
    await panel.shows('Liever geen volledige naam');
    await panel.fill('#add [name=name]', 'M. V.');
    await panel.press('Voeg toe');
    const title = await until('the title in focus', () => {
      const found = panel.find('zc-client-file')?.shadowRoot?.activeElement;
      return found?.id === 'title' ? found : undefined;
    });
    expect(title.textContent).to.equal('M. V.');
  });

  it('come in from a profile file made on a site, with what it says', async () => {
    const panel = await Panel.desk(desk);
    await panel.fill('#add [name=name]', 'A. B.');
    await chooseFile(panel, '#add [type=file]', JSON.stringify(COOKS), 'mijn-keuzes.json');
    await panel.shows('Nederlands, niveau B1');
    expect(desk.current?.file.profile).to.deep.equal(COOKS);
  });

  it('do not come in from another file, and the coach hears which one to take', async () => {
    const panel = await Panel.desk(desk);
    await chooseFile(panel, '#add [type=file]', '<html>', 'pagina.html');
    await panel.shows('vinden we geen profiel');
    expect(desk.cards).to.deep.equal([]);
  });

  it('are wiped after a question, and brought back by one button', async () => {
    await desk.addClient('M. V.', COOKS);
    const panel = await Panel.desk(desk, 'client');
    await panel.press('Wis dit dossier');
    await panel.shows('Alles van M. V. wissen?');
    await panel.press('Ja, wis');
    await panel.shows('Het dossier van M. V. is gewist.');
    await until('the client to be gone', () => (desk.cards.length === 0 ? true : undefined));
    await panel.press('Zet terug');
    await panel.shows('M. V.');
    await until('the client to be back', () => (desk.cards.length === 1 ? true : undefined));
  });

  it('get a sheet with a line to agree, noted in the file', async () => {
    await desk.addClient('M. V.', EMPTY);
    const panel = await Panel.desk(desk, 'client');
    await panel.press('Blad voor je cliënt');
    await panel.shows('Wat we over jou bijhouden');
    await panel.shows('6 maanden zonder gebruik');
    await panel.click('zc-client-sheet [type=checkbox], input[type=checkbox]');
    await panel.shows('Akkoord genoteerd op');
    expect(desk.current?.file.consent?.sheet).to.equal(1);
  });

  it('keep notes by themselves, beside a hint about health and court', async () => {
    await desk.addClient('M. V.', EMPTY);
    const panel = await Panel.desk(desk, 'client');
    await panel.shows('niets over gezondheid of over het gerecht');
    const field = await panel.get('zc-notes-field textarea, textarea');
    field.focus();
    await sendKeys({ type: 'belt morgen terug' });
    await panel.shows('Notities bewaard.');
    expect(desk.current?.file.notes).to.equal('belt morgen terug');
  });

  it('keep the notes of one out of the file of another who is opened quickly', async () => {
    const anna = (await desk.addClient('Anna', EMPTY))!;
    const bert = (await desk.addClient('Bert', EMPTY))!;
    await desk.choose(anna);
    const panel = await Panel.desk(desk, 'client');
    (await panel.get('textarea')).focus();
    await sendKeys({ type: 'over Anna' });
    await desk.choose(bert);
    await panel.shows('Bert');
    await until(
      'the empty notes of Bert',
      () => (panel.find('textarea') as HTMLTextAreaElement).value === '' || undefined,
    );
    await desk.choose(anna);
    expect(desk.current?.file.notes).to.equal('over Anna');
    await desk.choose(bert);
    expect(desk.current?.file.notes).to.equal('');
  });

  it('hold the vacancy that the coach keeps above the match, with note and status', async () => {
    await desk.addClient('M. V.', EMPTY);
    const bar = await Panel.bar(desk);
    await bar.press('Bewaar voor M. V.');
    await bar.fill('[name=status]', 'applied');
    await bar.fill('[name=note]', 'brief is weg');
    await bar.press('Bewaar deze vacature');
    await bar.shows('Bewaard bij M. V.');
    const panel = await Panel.desk(desk, 'client');
    await panel.shows('Zorgkundige avond');
    await panel.shows('WZC Lindehof · Geel');
    expect(((await panel.get('zc-saved-list select, select')) as HTMLSelectElement).value).to.equal('applied');
  });

  it('leave no name above the match when the files are locked', async () => {
    await desk.addClient('A. B.', EMPTY);
    const bar = await Panel.bar(desk);
    await bar.press('Bewaar voor A. B.');
    await bar.press('Bewaar deze vacature');
    await bar.shows('Bewaard bij A. B.');
    await desk.lock();
    await until('the name to be gone', () => !bar.text().includes('A. B.') || undefined);
    expect(bar.find('#said')).to.equal(undefined);
  });

  it('give a saved vacancy back to the panel when it is pressed', async () => {
    await desk.addClient('M. V.', EMPTY);
    await desk.keep(PAGE, { status: 'idea', note: '' });
    const panel = await Panel.desk(desk, 'client');
    const opened = new Promise<CustomEvent<{ vacancy: { title: string }; url?: string }>>((resolve) =>
      panel.host.addEventListener('zc-vacancy-open', (event) => resolve(event)),
    );
    await panel.press('Toon Zorgkundige avond');
    expect((await opened).detail.vacancy.title).to.equal('Zorgkundige avond');
    expect((await opened).detail.url).to.equal('https://werk.example/1');
  });

  it('can have two vacancies side by side', async () => {
    await desk.addClient('M. V.', COOKS);
    await desk.keep(PAGE, { status: 'idea', note: '' });
    await desk.keep(
      { vacancy: { ...PAGE.vacancy, id: '2', title: 'Kok', description: 'Je kookt.' } },
      { status: 'idea', note: '' },
    );
    const panel = await Panel.desk(desk, 'client');
    await panel.shows('Kok');
    for (const box of panel
      .all('zc-saved-list, [type=checkbox]')
      .filter((each) => each.ariaLabel?.startsWith('Vergelijk')))
      box.click();
    await panel.press('Vergelijk 2 vacatures');
    await panel.shows('Naast elkaar');
    await panel.shows('Rijbewijs B');
  });

  it('are printed with what they can, the notes and every vacancy with its status, without buttons and fields', async () => {
    await desk.addClient('M. V.', COOKS);
    await desk.setNotes(desk.current!.id, 'belt morgen terug');
    await desk.keep(PAGE, { status: 'interview', note: 'donderdag' });
    const panel = await Panel.desk(desk, 'client');
    await panel.shows('Zorgkundige avond');
    await emulateMedia({ media: 'print' });
    try {
      const seen = panel
        .all('.print-only')
        .filter((each) => getComputedStyle(each).display === 'block')
        .map((each) => each.textContent.replace(/\s+/g, ' ').trim());
      expect(seen.join(' | ').toLowerCase()).to.match(/luisteren.*belt morgen terug.*gesprek\. donderdag/);
      const fields = panel.all('textarea, select, #print, #delete').filter((each) => each.checkVisibility());
      expect(fields).to.deep.equal([]);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('are accessible, in the list, the file, the sheet and above the match', async () => {
    await desk.addClient('M. V.', COOKS);
    await desk.keep(PAGE, { status: 'idea', note: 'x' });
    for (const view of ['clients', 'client', 'sheet'] as const) {
      const panel = await Panel.desk(desk, view);
      await panel.shows('M. V.').catch(() => panel.shows('Wat we over jou'));
      await expect(panel.host).to.be.accessible();
    }
    const bar = await Panel.bar(desk);
    await bar.press('Bewaar voor M. V.');
    await expect(bar.host).to.be.accessible();
  });
});
