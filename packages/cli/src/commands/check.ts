import { Command } from 'commander';
import { cliMessagesFor } from '@zorg-match/i18n';
import { checkText } from '../check/check-text.js';
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
      const messages = cliMessagesFor();
      const text = await readText(file, session.stdin);
      const report = checkText(text, await loadTaxonomy(taxonomy, session));
      for (const { severity, code, message } of report.issues) {
        const sentence = `${messages.severity[severity]}: ${message}`;
        if (severity === 'error' || code === 'newer-format') session.problem(sentence);
        else session.remark(sentence);
      }
      if (report.kind === null) session.problem(messages.unknownKind);
      session.remark(messages.checked(report));
      await session.give({ file, ...report });
    });
}
