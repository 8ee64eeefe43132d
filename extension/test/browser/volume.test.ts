import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CoachDesk } from '../../src/desk/coach-desk.js';
import { openDesk, PAGE, Panel, PASSPHRASE, until } from './panel.js';

const CLIENTS = 50;
const SAVED = 200;
/** A machine that tests other things meanwhile gets some room; on its own it takes a fifth of this. */
const ONE_SECOND_MS = 1000;
/** A task that is shorter is not felt while typing. */
const FELT_MS = 100;

describe(`a desk with ${CLIENTS} clients, of whom one has ${SAVED} saved vacancies`, function () {
  this.timeout(60_000);
  let desk: CoachDesk;
  before(async () => {
    desk = await openDesk();
    const profile = { format: 'zorg-profile/1', competences: [{ id: 'luisteren' }] } as const;
    await desk.change(async ({ clients }) => {
      for (let n = 0; n < CLIENTS; n++) await clients.create(`Cliënt ${n}`, profile);
    });
    await desk.refresh();
    const { id } = desk.cards[7]!;
    const reading = desk.parts.engine().read(PAGE.vacancy);
    await desk.change(async ({ saved }) => {
      for (let n = 0; n < SAVED; n++) {
        const vacancy = { ...PAGE.vacancy, id: `v${n}`, title: `Zorgkundige ${n}` };
        await saved.keep(id, { vacancy, reading, status: 'idea', note: `nota ${n}` });
      }
    });
  });
  after(() => desk.lock());

  it('opens with the passphrase and shows the list within a second beside the key itself', async () => {
    await desk.lock();
    const key = performance.now();
    await desk.unlock(PASSPHRASE);
    const panel = await Panel.desk(desk);
    await panel.shows(`Cliënt ${CLIENTS - 1}`);
    // making the key of the passphrase is slow on purpose, and happens once a session
    expect(performance.now() - key).to.be.below(ONE_SECOND_MS * 2);
  });

  it('shows the file with all its vacancies within a second, unsealing no advert', async () => {
    const { id } = desk.cards[7]!;
    const start = performance.now();
    await desk.choose(id);
    const panel = await Panel.desk(desk, 'client');
    await panel.shows(`Zorgkundige ${SAVED - 1}`);
    const took = performance.now() - start;
    expect(took).to.be.below(ONE_SECOND_MS);
    await panel.shows(`Bewaarde vacatures: ${SAVED}`);
  });

  it('lets somebody type notes without a wait that can be felt, while they are saved', async () => {
    await desk.choose(desk.cards[7]!.id);
    const panel = await Panel.desk(desk, 'client');
    (await panel.get('zc-notes-field')).shadowRoot!.querySelector('textarea')!.focus();
    await panel.shows('Notities');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const long: number[] = [];
    const observer = new PerformanceObserver((list) => long.push(...list.getEntries().map(({ duration }) => duration)));
    observer.observe({ type: 'longtask' });
    const text = 'belt morgen terug over de vorming en brengt het attest mee';
    for (const word of text.split(' ')) await sendKeys({ type: `${word} ` });
    await panel.shows('Notities bewaard.');
    await until('the notes in the file', () => (desk.current?.file.notes === `${text} ` ? true : undefined));
    observer.disconnect();
    expect(Math.max(0, ...long)).to.be.below(FELT_MS);
  });

  it('answers for whom a vacancy is within a second', async () => {
    const start = performance.now();
    await desk.forWhom(PAGE);
    expect(performance.now() - start).to.be.below(ONE_SECOND_MS);
  });
});
