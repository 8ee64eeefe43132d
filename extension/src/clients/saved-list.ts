import type { Reading, Vacancy } from '@zorg-match/schema';
import type { Cabinet, Move } from '../vault/cabinet.js';
import { NotSaved } from '../store/record-store.js';
import { advertOf } from './advert.js';
import type { ClientFile, SavedEntry, SavedStatus } from './client.js';
import { LIMITS } from './client.schema.js';
import type { Undo } from './client-files.js';
import { ADVERT, FILE } from './shapes.js';

/** A vacancy that somebody wants to keep. */
export interface ToKeep {
  readonly vacancy: Vacancy;
  readonly reading: Reading | null;
  /** Address of the page. */
  readonly url?: string;
  readonly status: SavedStatus;
  readonly note: string;
}

/** The saved vacancies of a client. The list and the advert change together or not at all. */
export class SavedList {
  readonly #cabinet: Cabinet;
  readonly #now: () => Date;

  constructor(cabinet: Cabinet, now: () => Date) {
    this.#cabinet = cabinet;
    this.#now = now;
  }

  /** Saves a vacancy; one that is in the list already gets the new status, note and text. */
  async keep(client: string, wanted: ToKeep): Promise<SavedEntry> {
    return this.#cabinet.transact(async () => {
      const { value: file, rev } = await this.#file(client);
      const known = file.saved.find((entry) => entry.vacancy === wanted.vacancy.id.slice(0, 4000));
      if (!known && file.saved.length >= LIMITS.saved) throw new NotSaved('full');
      const entry = this.#entry(known, wanted);
      const advert = advertOf(entry.id, wanted.vacancy, wanted.reading);
      if (!advert) throw new NotSaved('not-saved');
      const before = await this.#cabinet.read(ADVERT, entry.id);
      if (before === 'damaged') throw new NotSaved('not-saved');
      const saved = [entry, ...file.saved.filter(({ id }) => id !== entry.id)];
      const moves: Move[] = [
        { shape: ADVERT, id: entry.id, rev: before?.rev ?? 0, value: advert },
        { shape: FILE, id: client, rev, value: { ...file, saved, changedAt: entry.changedAt } },
      ];
      return { moves, result: entry };
    });
  }

  /** Another status or note. */
  async change(client: string, id: string, next: { status?: SavedStatus; note?: string }): Promise<ClientFile> {
    return this.#cabinet.update(FILE, client, (file) => {
      if (!file) throw new NotSaved('not-saved');
      const at = this.#now().toISOString();
      const saved = file.saved.map((entry) => (entry.id === id ? changed(entry, next, at) : entry));
      return { ...file, saved, changedAt: at };
    });
  }

  /** Takes a vacancy out of the list. */
  async remove(client: string, id: string): Promise<Undo> {
    const taken = await this.#cabinet.transact(async () => {
      const { value: file, rev } = await this.#file(client);
      const at = file.saved.findIndex((entry) => entry.id === id);
      const entry = file.saved[at];
      const advert = await this.#cabinet.read(ADVERT, id);
      const kept = advert === 'damaged' ? undefined : advert;
      if (!entry) return { moves: [], result: undefined };
      const saved = file.saved.filter((each) => each !== entry);
      const moves: Move[] = [
        { shape: FILE, id: client, rev, value: { ...file, saved, changedAt: this.#now().toISOString() } },
        ...(kept ? [{ shape: ADVERT, id, rev: kept.rev }] : []),
      ];
      return { moves, result: { entry, at, advert: kept?.value } };
    });
    return async () => {
      if (!taken) return;
      await this.#cabinet.transact(async () => {
        const { value: file, rev } = await this.#file(client);
        // saved anew meanwhile: one vacancy is one entry
        if (file.saved.some(({ vacancy }) => vacancy === taken.entry.vacancy)) return { moves: [], result: undefined };
        const saved = file.saved.toSpliced(taken.at, 0, taken.entry);
        const moves: Move[] = [
          { shape: FILE, id: client, rev, value: { ...file, saved } },
          ...(taken.advert ? [{ shape: ADVERT, id, rev: 0, value: taken.advert }] : []),
        ];
        return { moves, result: undefined };
      });
    };
  }

  async #file(client: string) {
    const kept = await this.#cabinet.read(FILE, client);
    if (kept === undefined || kept === 'damaged') throw new NotSaved('not-saved');
    return kept;
  }

  #entry(known: SavedEntry | undefined, { vacancy, url, status, note }: ToKeep): SavedEntry {
    const at = this.#now().toISOString();
    if (known) return changed(known, { status, note }, at);
    const employer = vacancy.hiringOrganization?.name.slice(0, LIMITS.title);
    const place = (vacancy.jobLocation?.[0]?.addressLocality ?? '').slice(0, LIMITS.title);
    const address = [url, vacancy.url].find((each) => each?.startsWith('https://') && each.length <= 4000);
    return {
      id: crypto.randomUUID(),
      vacancy: vacancy.id.slice(0, 4000),
      title: vacancy.title.slice(0, LIMITS.title),
      ...(employer ? { employer } : {}),
      ...(place ? { place } : {}),
      ...(address === undefined ? {} : { url: address }),
      status,
      note: note.slice(0, LIMITS.note),
      savedAt: at,
      changedAt: at,
      history: [{ status, at }],
    };
  }
}

function changed(entry: SavedEntry, { status, note }: { status?: SavedStatus; note?: string }, at: string): SavedEntry {
  const moved = status !== undefined && status !== entry.status;
  return {
    ...entry,
    status: status ?? entry.status,
    note: (note ?? entry.note).slice(0, LIMITS.note),
    changedAt: at,
    history: moved ? [...entry.history, { status, at }].slice(-LIMITS.history) : entry.history,
  };
}
