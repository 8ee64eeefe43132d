import type { ClientCard, ClientFile, SavedEntry } from '../clients/client.js';
import { LIMITS } from '../clients/client.schema.js';
import { unwarned } from '../clients/forgetting.js';
import { ADVERT, CARD, FILE } from '../clients/shapes.js';
import { SETTINGS } from '../settings/settings.js';
import type { Cabinet, Kept, Move } from '../vault/cabinet.js';
import type { BackedUpClient, Backup } from './open-backup.js';

/** `merge`: beside what is here, the newest of both counts. `replace`: in place of every client that is here. */
export type RestoreMode = 'merge' | 'replace';

/** What a restore did, in clients. */
export interface Restored {
  readonly added: number;
  readonly updated: number;
  /** Clients that were here and are not in the backup; gone after `replace`. */
  readonly removed: number;
}

/**
 * Brings a backup in, in one step: all of it or nothing. Who comes out of it counts as used now, and a warning of then
 * counts no longer: otherwise an older backup would be forgotten at the next opening.
 * @throws NotSaved
 */
export async function restore(cabinet: Cabinet, backup: Backup, mode: RestoreMode, now: Date): Promise<Restored> {
  return mode === 'replace' ? replaceAll(cabinet, backup, now) : cabinet.transact(() => merge(cabinet, backup, now));
}

async function replaceAll(cabinet: Cabinet, { clients, adverts }: Backup, now: Date): Promise<Restored> {
  const here = (await cabinet.readAll(CARD)).kept;
  const settings = await cabinet.read(SETTINGS, 'main');
  const moves: Move[] = clients.flatMap(({ card, file }) => [
    { shape: CARD, id: card.id, rev: 0, value: usedNow(card, now) },
    { shape: FILE, id: file.id, rev: 0, value: file },
    ...advertsOf(file.saved, adverts).map((advert) => ({ shape: ADVERT, id: advert.id, rev: 0, value: advert })),
  ]);
  if (settings && settings !== 'damaged') moves.push({ shape: SETTINGS, id: 'main', rev: 0, value: settings.value });
  await cabinet.write(moves, { replaceAll: true });
  const updated = clients.filter(({ card }) => here.has(card.id)).length;
  return { added: clients.length - updated, updated, removed: here.size - updated };
}

async function merge(
  cabinet: Cabinet,
  { clients, adverts }: Backup,
  now: Date,
): Promise<{ moves: Move[]; result: Restored }> {
  const cards = (await cabinet.readAll(CARD)).kept;
  const files = (await cabinet.readAll(FILE)).kept;
  const moves: Move[] = [];
  let [added, updated] = [0, 0];
  for (const client of clients) {
    const { id } = client.card;
    const here = { card: cards.get(id), file: files.get(id) };
    const both =
      here.card && here.file ? mergeClient({ card: here.card.value, file: here.file.value }, client) : client;
    const changed = both.card !== here.card?.value || both.file !== here.file?.value;
    const own = [
      ...moveOf(CARD, here.card, changed ? usedNow(both.card, now) : both.card),
      ...moveOf(FILE, here.file, both.file),
      ...(await advertMoves(cabinet, both.file, here.file?.value, client.file, adverts)),
    ];
    if (own.length === 0) continue;
    moves.push(...own);
    if (here.card) updated += 1;
    else added += 1;
  }
  return { moves, result: { added, updated, removed: 0 } };
}

/** One client of both: profile, notes and name of the one that was changed last, every saved vacancy and route of either. */
export function mergeClient(here: BackedUpClient, there: BackedUpClient): BackedUpClient {
  const [older, newer] = here.file.changedAt < there.file.changedAt ? [here, there] : [there, here];
  const file: ClientFile = {
    ...newer.file,
    saved: mergeSaved(newer.file.saved, older.file.saved),
    routes: union(newer.file.routes, older.file.routes).slice(0, LIMITS.routes),
  };
  const last = here.card.usedAt < there.card.usedAt ? there.card : here.card;
  const card = { ...last, name: newer.card.name };
  return { card: same(card, here.card) ? here.card : card, file: same(file, here.file) ? here.file : file };
}

function usedNow(card: ClientCard, now: Date): ClientCard {
  return { ...unwarned(card), usedAt: now.toISOString() };
}

function mergeSaved(newer: readonly SavedEntry[], older: readonly SavedEntry[]): readonly SavedEntry[] {
  const known = new Map(older.map((entry) => [entry.id, entry]));
  const latest = newer.map((entry) => {
    const other = known.get(entry.id);
    return other && other.changedAt > entry.changedAt ? other : entry;
  });
  return union(latest, older).slice(0, LIMITS.saved);
}

function union<T extends { readonly id: string }>(first: readonly T[], more: readonly T[]): T[] {
  const known = new Set(first.map(({ id }) => id));
  return [...first, ...more.filter(({ id }) => !known.has(id))];
}

async function advertMoves(
  cabinet: Cabinet,
  file: ClientFile,
  here: ClientFile | undefined,
  there: ClientFile,
  adverts: Backup['adverts'],
): Promise<Move[]> {
  const changedHere = new Map((here?.saved ?? []).map(({ id, changedAt }) => [id, changedAt]));
  const changedThere = new Map(there.saved.map(({ id, changedAt }) => [id, changedAt]));
  const wanted = file.saved.filter(({ id }) => (changedHere.get(id) ?? '') < (changedThere.get(id) ?? ''));
  const moves = await Promise.all(
    advertsOf(wanted, adverts).map(async (advert): Promise<Move[]> => {
      const kept = await cabinet.read(ADVERT, advert.id);
      return kept === 'damaged' ? [] : moveOf(ADVERT, kept, advert);
    }),
  );
  return moves.flat();
}

function advertsOf(entries: readonly SavedEntry[], adverts: Backup['adverts']) {
  return entries.flatMap(({ id }) => adverts.get(id) ?? []);
}

function moveOf<T extends { readonly id: string }>(shape: Move['shape'], kept: Kept<T> | undefined, value: T): Move[] {
  return kept?.value === value ? [] : [{ shape, id: value.id, rev: kept?.rev ?? 0, value }];
}

const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
