import { Command } from 'commander';
import { checkText } from '../check/check-text.js';
import { tellReport } from '../check/tell-report.js';
import { loadTaxonomy } from '../input/load-taxonomy.js';
import { readText } from '../input/read-text.js';
import { help } from '../sentences.js';
import type { Session } from '../session.js';

/** `check FILE`: what is wrong in a file and what to change, for who looks after it. */
export function checkCommand(session: Session): Command {
  return new Command('check')
    .description(help.check)
    .argument('<bestand>', help.checked)
    .option('--taxonomy <bestand>', help.taxonomy)
    .action(async (file: string, { taxonomy }: { readonly taxonomy?: string }) => {
      const text = await readText(file, session.stdin);
      await tellReport(file, checkText(text, await loadTaxonomy(taxonomy, session)), session);
    });
}
