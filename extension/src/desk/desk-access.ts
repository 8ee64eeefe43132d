import { type Backup, linesOf, openBackup } from '../backup/open-backup.js';
import { backupLines } from '../backup/backup.js';
import { type Restored, restore, type RestoreMode } from '../backup/restore.js';
import type { ClientFile } from '../clients/client.js';
import { CannotOpen, openDatabase } from '../store/database.js';
import { RecordStore } from '../store/record-store.js';
import { SETTINGS } from '../settings/settings.js';
import type { Cabinet } from '../vault/cabinet.js';
import { Door } from '../vault/door.js';
import { weaknessOf } from '../vault/passphrase.js';
import { keyWentAway, SessionKey } from '../vault/session-key.js';
import { DeskCore } from './desk-core.js';
import type { DeskParts } from './desk-parts.js';
import { AT_FIRST } from './desk-state.js';
import type { DeskPage, DeskProblem } from './desk.js';
import { ProfileBinding } from './profile-binding.js';

/** Which client was in front, for a panel that opens again. A random id, in the session's storage. */
const CLIENT = 'zorg-match/1/client';

/** How the desk is opened, locked, moved and wiped; and which client is in front. */
export abstract class DeskAccess extends DeskCore {
  readonly binding: ProfileBinding;
  /** Pages that were read while the desk was locked; they join the queue when it opens. */
  protected waiting: readonly DeskPage[] = [];
  readonly #sessionKey: SessionKey;
  #door: Door | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: DeskParts) {
    super(parts);
    this.#sessionKey = new SessionKey(parts.session, () => this.now().getTime());
    this.binding = new ProfileBinding(parts.store, async (id, profile) => {
      const file = await this.change(({ clients }) => clients.setProfile(id, profile));
      if (file) this.showFile(file);
      return file !== undefined;
    });
    parts.session.onChanged.addListener((changes) => {
      if (this.opened && keyWentAway(changes)) void this.#close();
    });
    parts.channel?.addEventListener('message', ({ data }) => {
      if (data === 'changed') void this.refresh();
      if (data === 'wiped') void this.#close().then(() => this.start());
    });
  }

  protected abstract forgetOld(): Promise<void>;

  /** Opens the storage, and the files when this browser session holds their key. Never rejects. */
  async start(): Promise<void> {
    try {
      this.store ??= new RecordStore(
        await openDatabase(
          () => {
            clearTimeout(this.#timer);
            const hadClient = this.state.current !== undefined;
            this.store = this.opened = undefined;
            this.forgetUndo();
            this.put({ ...AT_FIRST, phase: 'closed', problem: 'other-tab' });
            // as on locking: nobody's profile stays in the panel
            if (hadClient) this.binding.show(undefined);
          },
          this.parts.database === undefined ? {} : { name: this.parts.database },
        ),
      );
      this.#door = new Door(this.store, this.#sessionKey);
      const state = await this.#door.state();
      if (state === 'damaged') {
        this.put({ phase: 'closed', problem: 'damaged' });
        return;
      }
      const cabinet = state === 'locked' ? await this.#door.resume() : null;
      if (cabinet) await this.#enter(cabinet);
      else this.put({ phase: state });
    } catch (error) {
      console.error('zorg-match: the storage could not be opened.', error);
      this.put({ phase: 'closed', problem: error instanceof CannotOpen ? error.why : 'no-storage' });
    }
  }

  /** Chooses the passphrase of a desk that has none yet. */
  create(passphrase: string): Promise<boolean> {
    return this.#through(async (door) => {
      if (weaknessOf(passphrase)) return 'weak-passphrase';
      return (await door.create(passphrase, this.state.settings.idleMinutes)) ?? 'weak-passphrase';
    });
  }

  unlock(passphrase: string): Promise<boolean> {
    return this.#through(
      async (door) => (await door.unlock(passphrase, AT_FIRST.settings.idleMinutes)) ?? 'wrong-passphrase',
    );
  }

  async changePassphrase(present: string, next: string): Promise<boolean> {
    const answer = await this.change(() => this.#door?.change(present, next) ?? Promise.resolve('wrong-passphrase'));
    if (answer === 'changed') return true;
    if (answer === 'weak-passphrase' || answer === 'wrong-passphrase') this.fail(answer);
    return false;
  }

  async lock(): Promise<void> {
    await this.binding.flush();
    await this.#sessionKey.forget();
    await this.#close();
  }

  touch(): void {
    if (!this.opened) return;
    void this.#sessionKey.touch(this.state.settings.idleMinutes).then((held) => (held ? undefined : this.lock()));
  }

  /** Takes everything away from this computer: every file, and the passphrase. */
  async wipe(): Promise<boolean> {
    try {
      await this.store?.wipe();
    } catch {
      this.fail('not-saved');
      return false;
    }
    this.parts.channel?.postMessage('wiped');
    await this.#sessionKey.forget();
    await this.#close();
    await this.start();
    return true;
  }

  /** A sealed file of all clients, for another computer. The passphrase must be the present one, so that it surely opens. */
  async makeBackup(passphrase: string): Promise<Blob | undefined> {
    await this.binding.flush();
    return this.look(async ({ cabinet }) => {
      if (!(await this.#door?.knows(passphrase))) {
        this.fail('wrong-passphrase');
        return undefined;
      }
      const lines: Blob[] = [];
      for await (const line of backupLines(cabinet, passphrase, this.now())) lines.push(new Blob([line]));
      const backupAt = this.now().toISOString();
      await cabinet.update(SETTINGS, 'main', (present) => ({ ...(present ?? this.state.settings), backupAt }));
      this.put({ settings: { ...this.state.settings, backupAt }, problem: undefined });
      return new Blob(lines, { type: 'application/x-ndjson' });
    });
  }

  /** Opens a backup to see what is in it; nothing changes yet. */
  async openBackup(file: Blob, passphrase: string): Promise<Backup | undefined> {
    const opened = await openBackup(linesOf(file), passphrase).catch(() => 'damaged' as const);
    this.put({ problem: typeof opened === 'string' ? opened : undefined });
    return typeof opened === 'string' ? undefined : opened;
  }

  async restore(backup: Backup, mode: RestoreMode): Promise<Restored | undefined> {
    if (mode === 'replace') await this.choose(undefined);
    const done = await this.change(({ cabinet }) => restore(cabinet, backup, mode, this.now()));
    if (done) this.forgetUndo();
    await this.refresh();
    return done;
  }

  /** On a computer without files: opens a backup and takes its passphrase for this computer too. */
  async startFromBackup(file: Blob, passphrase: string): Promise<boolean> {
    const backup = await this.openBackup(file, passphrase);
    if (!backup || !(await this.create(passphrase))) return false;
    return (await this.restore(backup, 'merge')) !== undefined;
  }

  async choose(id: string | undefined): Promise<void> {
    // what was picked and not saved yet stays in front, with the problem that was told
    if (!(await this.binding.flush())) return;
    const card = this.state.cards.find((each) => each.id === id);
    const file = card && (await this.look(({ clients }) => clients.file(card.id)));
    if (file === 'damaged') this.fail('damaged');
    const found = card && file && file !== 'damaged' ? { ...card, file } : undefined;
    this.binding.show(found && { id: found.id, profile: found.file.profile });
    this.put({ current: found });
    await this.parts.session.set({ [CLIENT]: found?.id ?? '' });
    if (!found) return;
    await this.change(({ clients }) => clients.markUsed(found.id));
    this.put({ soon: this.state.soon.filter((each) => each.id !== found.id) });
    await this.readCards();
  }

  /** Shows what changed here or in another panel. */
  async refresh(): Promise<void> {
    await this.readCards();
    const { current } = this.state;
    if (!current) return;
    const file = await this.look(({ clients }) => clients.file(current.id));
    if (file && file !== 'damaged') this.showFile(file);
    else this.put({ current: undefined });
  }

  protected async readCards(): Promise<void> {
    const read = await this.look(({ clients }) => clients.cards());
    if (!read) return;
    const { current } = this.state;
    const card = read.cards.find(({ id }) => id === current?.id);
    this.put({ ...read, current: current && card ? { ...current, ...card } : undefined });
  }

  protected showFile(file: ClientFile): void {
    const { current } = this.state;
    if (current?.id !== file.id) return;
    this.put({ current: { ...current, file } });
    this.binding.refresh(file.profile);
  }

  protected async idleChanged(): Promise<void> {
    await this.#door?.setIdle(this.state.settings.idleMinutes);
    this.#watch();
  }

  async #through(pass: (door: Door) => Promise<Cabinet | DeskProblem>): Promise<boolean> {
    if (!this.#door) return false;
    try {
      const answer = await pass(this.#door);
      if (typeof answer === 'string') {
        this.fail(answer);
        return false;
      }
      await this.#enter(answer);
      return true;
    } catch (error) {
      console.error('zorg-match: the desk could not be opened.', error);
      // another panel may have chosen a passphrase at the same moment
      if ((await this.#door.state().catch(() => 'first')) === 'locked') this.put({ phase: 'locked' });
      this.fail('not-saved');
      return false;
    }
  }

  async #enter(cabinet: Cabinet): Promise<void> {
    const opened = this.use(cabinet);
    await this.readSettings(opened);
    await this.idleChanged();
    await this.readCards();
    this.put({ phase: 'open', problem: undefined });
    await this.forgetOld();
    const { [CLIENT]: last } = await this.parts.session.get(CLIENT);
    if (typeof last === 'string' && last !== '') await this.choose(last);
    const { waiting } = this;
    this.waiting = [];
    for (const page of waiting) await this.change(({ queue }) => queue.add(page));
    // not waited for: a browser may ask the person, who may answer later or never
    void this.parts.persist?.().then(
      (persisted) => this.put({ persisted }),
      () => this.put({ persisted: false }),
    );
  }

  async #close(): Promise<void> {
    clearTimeout(this.#timer);
    const hadClient = this.state.current !== undefined;
    this.opened = undefined;
    this.forgetUndo();
    const state = await this.#door?.state().catch(() => 'locked' as const);
    this.put({ ...AT_FIRST, phase: state === 'first' ? 'first' : 'locked' });
    if (hadClient) this.binding.show(undefined);
  }

  /** Locks when nobody worked in any panel for as long as was set. */
  #watch(): void {
    clearTimeout(this.#timer);
    const check = async (): Promise<void> => {
      const left = await this.#sessionKey.leftMs(this.state.settings.idleMinutes);
      if (!this.opened) return;
      if (left <= 0) await this.lock();
      else this.#timer = setTimeout(() => void check(), left);
    };
    this.#timer = setTimeout(() => void check(), this.state.settings.idleMinutes * 60_000);
  }
}
