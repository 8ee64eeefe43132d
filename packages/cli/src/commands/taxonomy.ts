import { Command } from 'commander';
import { help } from '../sentences.js';
import type { Session } from '../session.js';
import { taxonomyCheckCommand } from './taxonomy/check.js';
import { diffCommand } from './taxonomy/diff.js';
import { importEscoCommand } from './taxonomy/import-esco.js';
import { statsCommand } from './taxonomy/stats.js';

/** `taxonomy …`: for who makes or keeps a taxonomy. */
export function taxonomyCommand(session: Session): Command {
  const command = new Command('taxonomy').description(help.taxonomyCommand).helpCommand(false);
  for (const make of [importEscoCommand, taxonomyCheckCommand, statsCommand, diffCommand]) {
    command.addCommand(make(session));
  }
  return command;
}
