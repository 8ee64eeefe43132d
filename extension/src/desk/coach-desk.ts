import type { Profile } from '@zorg-match/schema';
import { boundedProfile, LIMITS } from '../clients/client.schema.js';
import type { ClientFile, KeptRoute, SavedAdvert, SavedStatus } from '../clients/client.js';
import type { Undo } from '../clients/client-files.js';
import { forgettingOf } from '../clients/forgetting.js';
import { groupClients, type Groups } from '../for-whom/groups.js';
import type { QueuedPage } from '../queue/day-queue.js';
import { SETTINGS, type Settings } from '../settings/settings.js';
import { NotSaved } from '../store/record-store.js';
import { type CoachRegion, regionOf, savedIn } from '../region/region.js';
import { type Week, weekOf } from '../week/week.js';
import { DeskAccess } from './desk-access.js';
import type { DeskForPanel, DeskPage } from './desk.js';

/** Version of the sheet that a client gets; raise it when the text changes what is agreed. */
export const SHEET = 1;

/** A coach's desk while it is open: clients, their vacancies, the queue, the week. `DeskAccess` opens and locks it. */
export class CoachDesk extends DeskAccess implements DeskForPanel {
  get phase() {
    return this.state.phase;
  }
  get problem() {
    return this.state.problem;
  }
  get cards() {
    return this.state.cards;
  }
  get current() {
    return this.state.current;
  }

  /** Makes a client and takes them in front; gives the id. */
  async addClient(name: string, profile: Profile): Promise<string | undefined> {
    const id = await this.change(({ clients }) => clients.create(name, profile));
    if (id !== undefined) {
      await this.refresh();
      await this.choose(id);
    }
    return id;
  }

  async rename(id: string, name: string): Promise<void> {
    await this.change(({ clients }) => clients.rename(id, name));
    await this.refresh();
  }

  /** Takes a client away with everything that was kept; can be undone until the desk locks. */
  async removeClient(id: string): Promise<void> {
    const card = this.cards.find((each) => each.id === id);
    if (!card) return;
    if (this.current?.id === id) await this.choose(undefined);
    const undo = await this.change(({ clients }) => clients.remove([id]));
    if (undo) this.offer({ what: 'client', name: card.name }, undo);
    await this.refresh();
  }

  /** Puts another profile in the file of the client in front, such as one from a file; can be undone. */
  async importProfile(input: unknown): Promise<boolean> {
    const { current } = this;
    const profile = boundedProfile(input);
    if (!current || !profile) {
      this.fail('not-a-profile');
      return false;
    }
    await this.binding.flush();
    const before = current.file.profile;
    const file = await this.change(({ clients }) => clients.setProfile(current.id, profile));
    if (!file) return false;
    this.offer({ what: 'profile', name: current.name }, async () => {
      await this.opened?.clients.setProfile(current.id, before);
    });
    await this.refresh();
    return true;
  }

  /** Saves the notes of a client; longer ones than we keep are cut. */
  setNotes(id: string, notes: string): Promise<boolean> {
    return this.#changeFile(id, (file) =>
      file.notes === notes ? file : { ...file, notes: notes.slice(0, LIMITS.notes) },
    );
  }

  /** Notes that the client agreed, with today's sheet; `false` takes it back. */
  setConsent(id: string, agreed: boolean): Promise<boolean> {
    return this.#changeFile(id, (file) => {
      const without = Object.fromEntries(Object.entries(file).filter(([key]) => key !== 'consent')) as ClientFile;
      return agreed ? { ...without, consent: { at: this.now().toISOString(), sheet: SHEET } } : without;
    });
  }

  async keep(page: DeskPage, as: { readonly status: SavedStatus; readonly note: string }): Promise<boolean> {
    const { current } = this;
    if (!current) return false;
    const { vacancy, url } = page;
    const reading = this.parts.engine().read(vacancy);
    const wanted = { vacancy, reading, ...(url === undefined ? {} : { url }), ...as };
    const entry = await this.change(({ saved }) => saved.keep(current.id, wanted));
    await this.refresh();
    return entry !== undefined;
  }

  async changeSaved(client: string, id: string, next: { status?: SavedStatus; note?: string }): Promise<boolean> {
    const file = await this.change(({ saved }) => saved.change(client, id, next));
    if (file) this.showFile(file);
    return file !== undefined;
  }

  async removeSaved(client: string, id: string, title: string): Promise<void> {
    const undo = await this.change(({ saved }) => saved.remove(client, id));
    if (undo) this.offer({ what: 'saved', name: title }, undo);
    await this.refresh();
  }

  /** The advert behind a saved entry, opened only now. */
  async advert(id: string): Promise<SavedAdvert | undefined> {
    const advert = await this.look(({ clients }) => clients.advert(id));
    if (advert === 'damaged') this.fail('damaged');
    return advert === 'damaged' ? undefined : advert;
  }

  /** Keeps the way that the client in front and the coach chose. */
  async keepRoute(route: Pick<KeptRoute, 'occupation' | 'plan' | 'title'>): Promise<boolean> {
    const { current } = this;
    if (!current) return false;
    return this.#changeFile(current.id, (file) => {
      if (file.routes.some(({ plan }) => plan === route.plan)) return file;
      if (file.routes.length >= LIMITS.routes) throw new NotSaved('full');
      const title = route.title.slice(0, LIMITS.title);
      const kept = { ...route, title, id: crypto.randomUUID(), note: '', savedAt: this.now().toISOString() };
      return { ...file, routes: [kept, ...file.routes] };
    });
  }

  async removeRoute(client: string, route: KeptRoute): Promise<void> {
    const put = (routes: (all: readonly KeptRoute[]) => readonly KeptRoute[]) =>
      this.opened?.clients.change(client, (file) => ({ ...file, routes: routes(file.routes) }));
    const file = await this.change(async () => put((all) => all.filter(({ id }) => id !== route.id)));
    if (file) {
      this.offer({ what: 'route', name: route.title }, async () => {
        await put((all) => [route, ...all]);
      });
    }
    await this.refresh();
  }

  async pageRead(page: DeskPage): Promise<void> {
    if (this.opened) await this.change(({ queue }) => queue.add(page));
    else this.waiting = [...this.waiting, page].slice(-20);
    this.put({});
  }

  async queue(): Promise<readonly QueuedPage[]> {
    return (await this.look(({ queue }) => queue.pages())) ?? [];
  }

  async removePage(id: string, title: string): Promise<void> {
    const undo = await this.change(({ queue }) => queue.remove(id));
    if (undo) this.offer({ what: 'page', name: title }, undo);
    else this.put({});
  }

  /** The week of a day. */
  async week(date: Date): Promise<Week> {
    const files = await this.look(({ clients }) => clients.files());
    return weekOf(this.cards, files ?? new Map(), date);
  }

  /** What the saved vacancies and the clients tell of the region together; adverts that are damaged are left out. */
  async region(): Promise<CoachRegion> {
    await this.binding.flush();
    const files = [...((await this.look(({ clients }) => clients.files())) ?? new Map<string, ClientFile>()).values()];
    const adverts = await Promise.all(savedIn(files).map((id) => this.look(({ clients }) => clients.advert(id))));
    return regionOf(
      files,
      adverts.filter((advert) => advert !== undefined && advert !== 'damaged'),
    );
  }

  /** For whom a vacancy is, among all clients. */
  async forWhom({ vacancy }: DeskPage): Promise<Groups> {
    await this.binding.flush();
    const files = (await this.look(({ clients }) => clients.files())) ?? new Map<string, ClientFile>();
    const book = await this.parts.routes?.().catch(() => undefined);
    const engine = this.parts.engine();
    const candidates = this.cards.flatMap((card) => {
      const profile = files.get(card.id)?.profile;
      return profile ? [{ card, profile }] : [];
    });
    return groupClients(candidates, engine.read(vacancy), (profile, reading) =>
      engine.match(profile, reading, book ? { book } : {}),
    );
  }

  /** Changes settings; the time without work counts from now. */
  async setSettings(next: Partial<Settings>): Promise<boolean> {
    const before = this.state.settings.forgetMonths;
    const settings = await this.change(({ cabinet }) =>
      cabinet.update(SETTINGS, 'main', (present) => {
        const changed = { ...(present ?? this.state.settings), ...next };
        if (SETTINGS.open(SETTINGS.wrap(changed)) === null) throw new NotSaved('not-saved');
        return changed;
      }),
    );
    if (!settings) return false;
    // who was told of another end was not told of this one
    const told = before === settings.forgetMonths ? [] : this.cards.filter(({ warnedAt }) => warnedAt !== undefined);
    for (const { id } of told) await this.change(({ clients }) => clients.unmarkWarned(id));
    if (told.length > 0) await this.readCards();
    this.put({ settings });
    await this.idleChanged();
    await this.forgetOld();
    return true;
  }

  async undoLast(): Promise<void> {
    await this.undo();
    await this.refresh();
  }

  /** Forgets what nobody used for a long time, which can be undone, and tells what will go soon. */
  override async forgetOld(): Promise<void> {
    const { over, soon, stale } = forgettingOf(this.cards, this.state.settings.forgetMonths, this.now());
    const nameOf = (id: string): string => this.cards.find((card) => card.id === id)?.name ?? '';
    const names = over.map(nameOf);
    if (over.length > 0) {
      const gone = await this.change(({ clients }) => clients.remove(over));
      if (gone) {
        this.put({ forgotten: names });
        this.offer({ what: 'forgotten', name: names.join(', ') }, () => this.#unforget(over, gone));
      }
    }
    for (const id of stale) await this.change(({ clients }) => clients.unmarkWarned(id));
    for (const { id } of soon) await this.change(({ clients }) => clients.markWarned(id));
    this.put({ soon: soon.map(({ id, on }) => ({ id, name: nameOf(id), on })) });
    if (over.length + soon.length + stale.length > 0) await this.readCards();
  }

  /** What comes back counts as used today: otherwise it would go again at the next opening. */
  async #unforget(ids: readonly string[], undo: Undo): Promise<void> {
    await undo();
    this.put({ forgotten: [] });
    for (const id of ids) await this.opened?.clients.markUsed(id);
  }

  async #changeFile(id: string, change: (file: ClientFile) => ClientFile): Promise<boolean> {
    const file = await this.change(({ clients }) => clients.change(id, change));
    if (file) this.showFile(file);
    return file !== undefined;
  }
}
