import { parseJson } from '@zorg-match/schema';
import type { ClientCard, ClientFile, SavedAdvert } from '../clients/client.js';
import { ADVERT, CARD, FILE } from '../clients/shapes.js';
import { openKeyring } from '../vault/keyring.js';
import { sealingKey, unseal } from '../vault/seal.js';
import { fromText, placeOf } from './backup.js';
import {
  type BackupHead,
  MOST_LINE,
  MOST_RECORDS,
  parseContent,
  parseEnd,
  parseHead,
  parseSealedLine,
} from './backup.schema.js';

/** Why a backup could not be opened. Nothing was changed then. */
export type BackupProblem = 'not-a-backup' | 'newer-backup' | 'wrong-passphrase' | 'damaged' | 'too-large';

/** A client as a backup holds them. */
export interface BackedUpClient {
  readonly card: ClientCard;
  readonly file: ClientFile;
}

/** What a backup holds, checked and whole. */
export interface Backup {
  readonly createdAt: string;
  readonly clients: readonly BackedUpClient[];
  readonly adverts: ReadonlyMap<string, SavedAdvert>;
}

/** The lines of a file, without keeping the whole of it as one text. */
export async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (let { done, value } = await reader.read(); !done; { done, value } = await reader.read()) {
    const lines = (rest + (value ?? '')).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
    // a file that is no backup must not be read to its end
    if (rest.length > MOST_LINE * 2) break;
  }
  yield rest;
}

/** Opens a backup: all of it, or why not. */
export async function openBackup(lines: AsyncIterable<string>, passphrase: string): Promise<Backup | BackupProblem> {
  let head: BackupHead | undefined;
  let open: ((line: string) => Promise<BackupProblem | undefined>) | undefined;
  const found = new Contents();
  for await (const line of lines) {
    if (line === '') continue;
    if (found.count > MOST_RECORDS) return 'too-large';
    if (open) {
      const problem = await open(line);
      if (problem) return problem;
      continue;
    }
    const read = parseHead(line.length > MOST_LINE ? null : parseJson(line).data);
    if (typeof read === 'string') return read;
    head = read;
    const dataKey = await openKeyring(head.keyring, passphrase);
    if (!dataKey) return 'wrong-passphrase';
    open = opener(await sealingKey(dataKey), head.file, found);
  }
  if (!head) return 'not-a-backup';
  return found.ended ? { createdAt: head.createdAt, ...found.all() } : 'damaged';
}

function opener(key: CryptoKey, file: string, found: Contents): (line: string) => Promise<BackupProblem | undefined> {
  return async (line) => {
    const text = line.length > MOST_LINE * 2 ? null : parseSealedLine(parseJson(line).data);
    const sealed = text && fromText(text);
    if (!sealed || found.ended) return 'damaged';
    const content = parseContent(await unseal(key, placeOf(file, found.count), sealed));
    if (content) return found.add(content.kind, content.id, content.value) ? undefined : 'newer-backup';
    const count = parseEnd(await unseal(key, placeOf(file, 'end'), sealed));
    if (count !== found.count) return 'damaged';
    found.ended = true;
    return undefined;
  };
}

/** What was found so far in a backup. */
class Contents {
  count = 0;
  ended = false;
  readonly #cards = new Map<string, ClientCard>();
  readonly #files = new Map<string, ClientFile>();
  readonly #adverts = new Map<string, SavedAdvert>();

  /** Takes a record; `false` when it is of a kind or version that we do not know. */
  add(kind: string, id: string, value: unknown): boolean {
    this.count += 1;
    const put = <T extends { readonly id: string }>(into: Map<string, T>, read: T | null): boolean => {
      if (read?.id !== id) return false;
      into.set(id, read);
      return true;
    };
    if (kind === CARD.kind) return put(this.#cards, CARD.open(value));
    if (kind === FILE.kind) return put(this.#files, FILE.open(value));
    return kind === ADVERT.kind && put(this.#adverts, ADVERT.open(value));
  }

  all(): Pick<Backup, 'clients' | 'adverts'> {
    const clients = [...this.#cards.values()].flatMap((card) => {
      const file = this.#files.get(card.id);
      return file ? [{ card, file }] : [];
    });
    return { clients, adverts: this.#adverts };
  }
}
