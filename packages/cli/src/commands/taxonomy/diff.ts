import { Command } from 'commander';
import { loadTaxonomy } from '../../input/load-taxonomy.js';
import { help } from '../../sentences.js';
import type { Session } from '../../session.js';
import { changesBetween } from '../../taxonomy/changes.js';
import { changeList } from '../../taxonomy/lines.js';

/** `taxonomy diff OLD [NEW]`: the list of changes between two versions. */
export function diffCommand(session: Session): Command {
  return new Command('diff')
    .description(help.diff)
    .argument('<oud>', help.older)
    .argument('[nieuw]', help.newer)
    .action(async (older: string, newer: string | undefined) => {
      const changes = changesBetween(await loadTaxonomy(older, session), await loadTaxonomy(newer, session));
      session.remark(changeList(changes));
      await session.give(changes);
    });
}
