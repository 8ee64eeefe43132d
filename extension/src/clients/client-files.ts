import type { Profile } from '@zorg-match/schema';
import { NotSaved } from '../store/record-store.js';
import type { Cabinet, Move } from '../vault/cabinet.js';
import type { ClientCard, ClientFile, SavedAdvert } from './client.js';
import { boundedProfile, LIMITS } from './client.schema.js';
import { unwarned } from './forgetting.js';
import { ADVERT, CARD, FILE } from './shapes.js';

/** Puts back what was just taken away. */
export type Undo = () => Promise<void>;

/** The clients of one coach, over the cabinet. Every method that changes something rejects with `NotSaved` and then changed nothing. */
export class ClientFiles {
  readonly #cabinet: Cabinet;
  readonly #now: () => Date;

  constructor(cabinet: Cabinet, now: () => Date) {
    this.#cabinet = cabinet;
    this.#now = now;
  }

  /** Every card, alphabetical, and how many cannot be read. */
  async cards(): Promise<{ readonly cards: readonly ClientCard[]; readonly damaged: number }> {
    const { kept, damaged } = await this.#cabinet.readAll(CARD);
    return { cards: [...kept.values()].map(({ value }) => value).sort(byName), damaged };
  }

  /** Every file, by id. */
  async files(): Promise<ReadonlyMap<string, ClientFile>> {
    const { kept } = await this.#cabinet.readAll(FILE);
    return new Map([...kept].map(([id, { value }]) => [id, value]));
  }

  /** One file; `damaged` when it is there and cannot be read. */
  async file(id: string): Promise<ClientFile | 'damaged' | undefined> {
    const kept = await this.#cabinet.read(FILE, id);
    return kept === undefined || kept === 'damaged' ? kept : kept.value;
  }

  async advert(id: string): Promise<SavedAdvert | 'damaged' | undefined> {
    const kept = await this.#cabinet.read(ADVERT, id);
    return kept === undefined || kept === 'damaged' ? kept : kept.value;
  }

  /** Makes a client; gives the id. */
  async create(name: string, profile: Profile): Promise<string> {
    const id = crypto.randomUUID();
    const at = this.#now().toISOString();
    const card: ClientCard = { id, name: nameOf(name), createdAt: at, usedAt: at };
    const file: ClientFile = { id, profile: bounded(profile), notes: '', routes: [], saved: [], changedAt: at };
    await this.#cabinet.write([
      { shape: CARD, id, rev: 0, value: card },
      { shape: FILE, id, rev: 0, value: file },
    ]);
    return id;
  }

  rename(id: string, name: string): Promise<ClientCard> {
    return this.#changeCard(id, (card) => ({ ...card, name: nameOf(name) }));
  }

  /** Notes that a file is used today. Writes once a day at most. */
  markUsed(id: string): Promise<ClientCard> {
    const today = this.#now().toISOString();
    return this.#changeCard(id, (card) => {
      return card.usedAt.slice(0, 10) === today.slice(0, 10) && card.warnedAt === undefined
        ? card
        : { ...unwarned(card), usedAt: today };
    });
  }

  /** Notes that the coach was told that a file will be forgotten. */
  markWarned(id: string): Promise<ClientCard> {
    return this.#changeCard(id, (card) => ({ ...card, warnedAt: card.warnedAt ?? this.#now().toISOString() }));
  }

  /** Takes that note off, as if the coach was never told. */
  unmarkWarned(id: string): Promise<ClientCard> {
    return this.#changeCard(id, unwarned);
  }

  setProfile(id: string, profile: Profile): Promise<ClientFile> {
    return this.change(id, (file) => ({ ...file, profile: bounded(profile) }));
  }

  /** Changes a file, from its newest state. */
  change(id: string, change: (file: ClientFile) => ClientFile): Promise<ClientFile> {
    return this.#cabinet.update(FILE, id, (file) => {
      const next = change(there(file));
      return next === file ? next : { ...next, changedAt: this.#now().toISOString() };
    });
  }

  /** Takes clients away with all that was kept of them. */
  async remove(ids: readonly string[]): Promise<Undo> {
    const { taken } = await this.#cabinet.transact(async () => {
      const found = (await Promise.all(ids.map((id) => this.#all(id)))).flat();
      return {
        moves: found.map(({ shape, id, rev }) => ({ shape, id, rev })),
        result: { taken: found },
      };
    });
    return () => this.#cabinet.write(taken.map((move) => ({ ...move, rev: 0 })).filter(hasValue));
  }

  async #all(id: string): Promise<Move[]> {
    const [card, file] = [await this.#cabinet.read(CARD, id), await this.#cabinet.read(FILE, id)];
    const saved = file !== undefined && file !== 'damaged' ? file.value.saved : [];
    const adverts = await Promise.all(
      saved.map(async (entry) => ({ shape: ADVERT, id: entry.id, kept: await this.#cabinet.read(ADVERT, entry.id) })),
    );
    return [{ shape: CARD, id, kept: card }, { shape: FILE, id, kept: file }, ...adverts].flatMap(
      ({ shape, id: each, kept }) =>
        kept === undefined || kept === 'damaged' ? [] : [{ shape, id: each, rev: kept.rev, value: kept.value }],
    );
  }

  #changeCard(id: string, change: (card: ClientCard) => ClientCard): Promise<ClientCard> {
    return this.#cabinet.update(CARD, id, (card) => change(there(card)));
  }
}

/** Dutch alphabetical order; the id settles what is equal, so that the order is always the same. */
export function byName(one: Pick<ClientCard, 'id' | 'name'>, other: Pick<ClientCard, 'id' | 'name'>): number {
  return COLLATOR.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}
const COLLATOR = new Intl.Collator('nl', { numeric: true });

const hasValue = (move: Move): boolean => move.value !== undefined;

/** What another panel took away meanwhile cannot be changed. */
function there<T>(value: T | undefined): T {
  if (value === undefined) throw new NotSaved('not-saved');
  return value;
}

function nameOf(name: string): string {
  const clean = name.replace(/\s+/g, ' ').trim().slice(0, LIMITS.name);
  return clean === '' ? '?' : clean;
}

function bounded(profile: Profile): Profile {
  const kept = boundedProfile(profile);
  if (!kept) throw new NotSaved('not-saved');
  return kept;
}
