import { expect } from '@open-wc/testing';
import type { CoachDesk } from '../../src/desk/coach-desk.js';
import { PASSPHRASE, PATIENCE_MS, Panel, newDesk, openDesk } from './panel.js';

describe('the way in', function () {
  this.timeout(PATIENCE_MS);
  let desk: CoachDesk;
  afterEach(() => desk.lock());

  it('explains what a lost passphrase means before one is chosen, and asks to confirm that', async () => {
    desk = await newDesk();
    const panel = await Panel.desk(desk);
    await panel.shows('Niemand kan je wachtzin terughalen');
    await panel.fill('[name=passphrase]', PASSPHRASE);
    await panel.fill('[name=again]', PASSPHRASE);
    await panel.press('Begin');
    expect(desk.phase).to.equal('first');
    await panel.click('[name=understood]');
    await panel.press('Begin');
    await panel.shows('Je cliënten');
  });

  it('says that two passphrases differ, and makes nothing', async () => {
    desk = await newDesk();
    const panel = await Panel.desk(desk);
    await panel.fill('[name=passphrase]', PASSPHRASE);
    await panel.fill('[name=again]', 'vier andere woorden samen');
    await panel.click('[name=understood]');
    await panel.press('Begin');
    await panel.shows('niet gelijk');
    expect(desk.phase).to.equal('first');
  });

  it('tells calmly of another passphrase, keeps trying, and opens', async () => {
    desk = await openDesk();
    const panel = await Panel.desk(desk);
    await panel.press('Sluit de dossiers');
    await panel.shows('Je dossiers zijn gesloten');
    await panel.fill('[name=passphrase]', 'iets heel anders dan dat');
    await panel.press('Open');
    await panel.shows('gaat het niet open');
    await panel.fill('[name=passphrase]', PASSPHRASE);
    await panel.press('Open');
    await panel.shows('Je cliënten');
  });

  it('tells what to do after forgetting it, and asks twice before wiping', async () => {
    desk = await openDesk();
    await desk.addClient('M. V.', { format: 'zorg-profile/1' });
    await desk.lock();
    const panel = await Panel.desk(desk);
    await panel.press('Wachtzin vergeten?');
    await panel.shows('oudere back-up');
    await panel.press('Wis alles en begin opnieuw');
    expect(desk.phase).to.equal('locked');
    await panel.press('Ja, wis alles');
    await panel.shows('Kies een wachtzin');
  });

  it('is accessible at first and when locked', async () => {
    desk = await newDesk();
    await expect((await Panel.desk(desk)).host).to.be.accessible();
    await desk.create(PASSPHRASE);
    await desk.lock();
    await expect((await Panel.desk(desk)).host).to.be.accessible();
  });
});
