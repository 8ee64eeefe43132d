import { Command } from 'commander';
import { loadTaxonomy } from '../../input/load-taxonomy.js';
import { help } from '../../sentences.js';
import type { Session } from '../../session.js';
import { figuresOf } from '../../taxonomy/figures.js';
import { tableOf } from '../../taxonomy/lines.js';

/** `taxonomy stats [FILE]`: what is in a taxonomy, in numbers. */
export function statsCommand(session: Session): Command {
  return new Command('stats')
    .description(help.stats)
    .argument('[bestand]', help.ownOrOurs)
    .action(async (file: string | undefined) => {
      const figures = figuresOf(await loadTaxonomy(file, session));
      session.remark(tableOf(figures));
      await session.give(figures);
    });
}
