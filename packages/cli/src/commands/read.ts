import { Command } from 'commander';
import { cliMessagesFor } from '@zorg-match/i18n';
import { type EngineChoice, loadEngine } from '../input/load-engine.js';
import { readText } from '../input/read-text.js';
import { readLine } from '../reading/read-batch.js';
import { readVacancy } from '../reading/read-vacancy.js';
import { giveBatch } from '../output/give-batch.js';
import { help } from '../sentences.js';
import type { Session } from '../session.js';
import { wrongUse } from '../wrong-use.js';
import { withEngineOptions } from './engine-options.js';

interface Choice extends EngineChoice {
  readonly batch?: boolean;
  readonly explain?: boolean;
}

/** `read FILE|-`: what a vacancy asks and offers. A page without one vacancy says what it is, with exit code 1. */
export function readCommand(session: Session): Command {
  return withEngineOptions(new Command('read'))
    .description(help.read)
    .argument('[bestand]', help.file)
    .option('--batch', help.readBatch)
    .option('--explain', help.explain)
    .action(async (file: string | undefined, { batch = false, explain = false, ...choice }: Choice) => {
      const messages = cliMessagesFor();
      if ((file === undefined) !== batch) throw wrongUse(messages.noInput);
      const engine = await loadEngine(choice, session);
      if (file === undefined) {
        await giveBatch(session, (line) => readLine(line, engine, explain));
        return;
      }
      const reading = readVacancy(await readText(file, session.stdin), engine, { explain });
      if (reading.vacancy === null) session.problem(messages.noVacancy({ file }));
      session.tell(file, reading.page.issues);
      await session.give(reading);
    });
}
