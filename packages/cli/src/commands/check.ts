import { Command } from 'commander';
import { checkDraft } from '../check/check-draft.js';
import { checkText } from '../check/check-text.js';
import { tellReport } from '../check/tell-report.js';
import { createEngine } from '@zorg-match/engine';
import { loadTaxonomy } from '../input/load-taxonomy.js';
import { readText } from '../input/read-text.js';
import { help } from '../sentences.js';
import type { Session } from '../session.js';

interface Choice {
  readonly taxonomy?: string;
  readonly draft?: boolean;
}

/** `check FILE`: what is wrong in a file and what to change, for who looks after it. */
export function checkCommand(session: Session): Command {
  return new Command('check')
    .description(help.check)
    .argument('<bestand>', help.checked)
    .option('--draft', help.draft)
    .option('--taxonomy <bestand>', help.taxonomy)
    .action(async (file: string, { taxonomy, draft = false }: Choice) => {
      const text = await readText(file, session.stdin);
      if (draft) {
        const engine = createEngine({ taxonomy: await loadTaxonomy(taxonomy, session) });
        const report = checkDraft(text, engine, new Date().toISOString().slice(0, 10));
        for (const sentence of report.said) session.remark(sentence);
        await session.give({ file, ...report });
        return;
      }
      await tellReport(file, checkText(text, await loadTaxonomy(taxonomy, session)), session);
    });
}
