import { byName } from '../clients/client-files.js';
import type { ClientCard, ClientFile, SavedEntry, SavedStatus } from '../clients/client.js';

/** What happened with one client in a week. */
export interface ClientWeek {
  readonly id: string;
  readonly name: string;
  /** The file was made this week. */
  readonly isNew: boolean;
  readonly saved: readonly SavedEntry[];
  /** Vacancies that got another status this week, with the one that they got last. */
  readonly moved: readonly { readonly entry: SavedEntry; readonly to: SavedStatus; readonly at: string }[];
  readonly routes: number;
}

/** A week of work, of the clients with whom something happened, alphabetical. */
export interface Week {
  readonly from: Date;
  /** The Monday after; not part of it. */
  readonly until: Date;
  readonly clients: readonly ClientWeek[];
}

/** Monday, 0:00 of the week of `date`, in the coach's own time. */
export function mondayOf(date: Date): Date {
  const monday = new Date(date.getFullYear(), date.getMonth(), date.getDate());
  monday.setDate(monday.getDate() - ((monday.getDay() + 6) % 7));
  return monday;
}

/** The week in which `date` falls, from what is kept. */
export function weekOf(cards: readonly ClientCard[], files: ReadonlyMap<string, ClientFile>, date: Date): Week {
  const from = mondayOf(date);
  const until = new Date(from.getFullYear(), from.getMonth(), from.getDate() + 7);
  const within = (at: string): boolean => new Date(at) >= from && new Date(at) < until;
  const clients = [...cards].sort(byName).flatMap((card): ClientWeek[] => {
    const { saved = [], routes = [] } = files.get(card.id) ?? {};
    const one: ClientWeek = {
      id: card.id,
      name: card.name,
      isNew: within(card.createdAt),
      saved: saved.filter(({ savedAt }) => within(savedAt)),
      moved: saved.flatMap((entry) => {
        // the first one is the saving itself
        const last = entry.history.slice(1).findLast(({ at }) => within(at));
        return last ? [{ entry, to: last.status, at: last.at }] : [];
      }),
      routes: routes.filter(({ savedAt }) => within(savedAt)).length,
    };
    return one.isNew || one.saved.length > 0 || one.moved.length > 0 || one.routes > 0 ? [one] : [];
  });
  return { from, until, clients };
}
