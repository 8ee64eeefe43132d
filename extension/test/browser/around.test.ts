import { expect } from '@open-wc/testing';
import type { CoachDesk } from '../../src/desk/coach-desk.js';
import { PAGE, PASSPHRASE, PATIENCE_MS, Panel, openDesk, until } from './panel.js';

const EMPTY = { format: 'zorg-profile/1' } as const;

describe('around the clients', function () {
  this.timeout(PATIENCE_MS);
  let desk: CoachDesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.lock());

  it('the pages of today stand in a list, open again and can be taken out', async () => {
    await desk.pageRead(PAGE);
    const panel = await Panel.desk(desk);
    await panel.press('Vandaag');
    await panel.shows('Zorgkundige avond');
    await panel.press('Haal weg: Zorgkundige avond');
    await panel.shows('las je nog geen vacature');
  });

  it('the week tells what happened with whom, and other weeks are a press away', async () => {
    await desk.addClient('M. V.', EMPTY);
    await desk.keep(PAGE, { status: 'idea', note: '' });
    const panel = await Panel.desk(desk, 'week');
    await panel.shows('1 vacature bewaard: Zorgkundige avond');
    await panel.press('Vorige week');
    await panel.shows('niets bewaard');
  });

  it('for whom a vacancy is: groups with reasons, alphabetical, named as help and not as an order', async () => {
    const able = desk.parts
      .engine()
      .read(PAGE.vacancy)
      .demands.flatMap(({ competence }) => competence ?? []);
    const competences = able.map((id) => ({ id }));
    await desk.addClient('Zoë', { ...EMPTY, competences, licences: ['B'] });
    await desk.addClient('Anna', { ...EMPTY, competences, licences: ['B'] });
    await desk.addClient('Bert', { ...EMPTY, competences, licences: [] });
    await desk.addClient('Carl', EMPTY);
    const panel = await Panel.desk(desk, 'for-whom');
    await panel.shows('geen rangorde');
    await panel.shows('Nog niet in orde: Rijbewijs B.');
    const members = (group: string) => panel.all(`[data-group=${group}] .name`).map((each) => each.textContent.trim());
    expect([members('now'), members('one-step'), members('unknown')]).to.deep.equal([
      ['Anna', 'Zoë'],
      ['Bert'],
      ['Carl'],
    ]);
    await expect(panel.host).to.be.accessible();
    await panel.press('Kies Bert');
    await until('Bert in front', () => (desk.current?.name === 'Bert' ? true : undefined));
  });

  it('a backup is made with the present passphrase only, opened, looked into and merged', async () => {
    await desk.addClient('M. V.', EMPTY);
    const panel = await Panel.desk(desk, 'settings');
    await panel.shows('Je maakte nog geen back-up.');
    await panel.fill('#make [name=present]', 'iets heel anders dan dat');
    await panel.press('Maak een back-up');
    await panel.shows('gaat het niet open');
    const backup = (await desk.makeBackup(PASSPHRASE))!;
    await panel.shows('Laatste back-up');
    await panel.press('Open een back-up');
    const input = (await panel.get('#look [type=file]')) as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([backup], 'een.zorgbackup'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await panel.shows('Gekozen: een.zorgbackup');
    await panel.fill('#look [name=old]', PASSPHRASE);
    await panel.press('Kijk wat erin zit');
    await panel.shows('bevat 1 dossier');
    await panel.shows('verdwijnen');
    await panel.press('Voeg samen');
    await panel.shows('Klaar: 0 erbij, 0 bijgewerkt, 0 weg.');
  });

  it('a backup takes the place of everything only after a question, which can be left', async () => {
    await desk.addClient('M. V.', EMPTY);
    const backup = (await desk.makeBackup(PASSPHRASE))!;
    await desk.addClient('A. B.', EMPTY);
    const panel = await Panel.desk(desk, 'settings');
    await panel.press('Open een back-up');
    const input = (await panel.get('#look [type=file]')) as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([backup], 'een.zorgbackup'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await panel.fill('#look [name=old]', PASSPHRASE);
    await panel.press('Kijk wat erin zit');
    await panel.press('Vervang alles');
    await panel.shows('Dit kan je niet terugzetten.');
    await panel.press('Laat maar');
    await panel.press('Vervang alles');
    await panel.get('#replace-yes');
    expect(desk.cards.map(({ name }) => name)).to.deep.equal(['A. B.', 'M. V.']);
    await panel.press('Ja, vervang alles');
    await panel.shows('Klaar: 0 erbij, 1 bijgewerkt, 1 weg.');
    expect(desk.cards.map(({ name }) => name)).to.deep.equal(['M. V.']);
  });

  it('the passphrase is changed with the present one', async () => {
    const panel = await Panel.desk(desk, 'settings');
    await panel.press('Verander je wachtzin');
    for (const [name, value] of [
      ['present', PASSPHRASE],
      ['next', 'een heel nieuwe wachtzin'],
      ['again', 'een heel nieuwe wachtzin'],
    ])
      await panel.fill(`#change [name=${name}]`, value!);
    await panel.press('Verander');
    await panel.shows('Je nieuwe wachtzin geldt vanaf nu');
    await desk.lock();
    expect(await desk.unlock('een heel nieuwe wachtzin')).to.equal(true);
  });

  it('when to lock and when to forget are the coach’s to set', async () => {
    const panel = await Panel.desk(desk, 'settings');
    const [idle, forget] = panel.all('select') as HTMLSelectElement[];
    expect([idle?.value, forget?.value]).to.deep.equal(['15', '6']);
    idle!.value = '30';
    idle!.dispatchEvent(new Event('change'));
    await until('the setting', () => (desk.state.settings.idleMinutes === 30 ? true : undefined));
  });

  it('the answer of the browser, whether it keeps the files for good, is shown either way', async () => {
    for (const [answer, said] of [
      [true, 'belooft dat hij je dossiers niet vanzelf wist'],
      [false, 'De browser belooft niets'],
    ] as const) {
      const asked = await openDesk({ persist: () => Promise.resolve(answer) });
      await (await Panel.desk(asked, 'settings')).shows(said);
      await asked.lock();
    }
  });

  it('is accessible in the queue, the week and the settings', async () => {
    await desk.pageRead(PAGE);
    for (const view of ['queue', 'week', 'settings'] as const) {
      const panel = await Panel.desk(desk, view);
      await until('a title', () => panel.find('h2'));
      await expect(panel.host).to.be.accessible();
    }
  });
});
