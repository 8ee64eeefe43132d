/** Writes the files of the present versions, when they are not there yet. */
import 'fake-indexeddb/auto';
import { existsSync, writeFileSync } from 'node:fs';
import { DATABASE } from '../../src/store/database.js';
import { MIGRATIONS } from '../../src/store/migrations.js';
import { dumpStorage } from './dump.js';
import { filledDesk, PASSPHRASE } from './filled-desk.js';

const at = (name: string) => new URL(name, import.meta.url);
const storage = at(`storage-${String(MIGRATIONS.length)}.json`);
const backup = at('backup-1.zorgbackup');

const desk = await filledDesk();
if (!existsSync(storage)) writeFileSync(storage, `${JSON.stringify(await dumpStorage(DATABASE), null, 2)}\n`);
const blob = existsSync(backup) ? undefined : await desk.makeBackup(PASSPHRASE);
if (blob) writeFileSync(backup, await blob.text());
console.log('written what was missing');
process.exit();
