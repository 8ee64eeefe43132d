import { createEngine } from '@zorg-match/engine';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { CoachDesk } from '../../src/desk/coach-desk.js';
import { profileStore } from '../../src/desk/desk.fixture.js';

export const PASSPHRASE = 'vier gewone woorden samen';
const engine = createEngine({ taxonomy: coreTaxonomy });

/** A desk over the storage that is there. */
export async function deskHere(now = () => new Date()): Promise<CoachDesk> {
  const { session } = fakeBrowser.storage;
  const desk = new CoachDesk({ session, store: profileStore(), engine: () => engine, now });
  await desk.start();
  return desk;
}

/** A desk with one of everything: a client with notes, consent, a vacancy that moved, a way; a page of today; settings. */
export async function filledDesk(): Promise<CoachDesk> {
  const desk = await deskHere(() => new Date('2026-03-04T09:00:00.000Z'));
  await desk.create(PASSPHRASE);
  const id = await desk.addClient('M. V.', {
    format: 'zorg-profile/1',
    competences: [{ id: 'luisteren', level: 'can', gained: 'home', note: 'met buren' }],
    languages: [{ language: 'nl', level: 'B1' }],
    licences: ['B'],
  });
  if (id === undefined) throw new Error('zorg-match: the desk could not be filled.');
  await desk.setNotes(id, 'belt morgen terug');
  await desk.setConsent(id, true);
  const vacancy = {
    id: 'https://werk.example/1',
    title: 'Zorgkundige avond',
    description: 'Je helpt bewoners bij het eten.\n• Je hebt een rijbewijs B.',
    hiringOrganization: { name: 'WZC Lindehof' },
    road: 'json-ld',
  } as const;
  const page = { vacancy, url: 'https://werk.example/1' };
  await desk.keep(page, { status: 'idea', note: 'dicht bij huis' });
  await desk.keep(page, { status: 'applied', note: '' });
  await desk.keepRoute({ occupation: 'zorgkundige', plan: 'zorgkundige-1', title: 'Zorgkundige worden' });
  await desk.pageRead(page);
  await desk.setSettings({ idleMinutes: 30 });
  return desk;
}
