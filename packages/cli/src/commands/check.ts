import { Command, InvalidArgumentError } from 'commander';
import { checkDraft } from '../check/check-draft.js';
import { checkText } from '../check/check-text.js';
import { tellReport } from '../check/tell-report.js';
import { createEngine } from '@zorg-match/engine';
import { loadTaxonomy } from '../input/load-taxonomy.js';
import { readText } from '../input/read-text.js';
import { type EditorLanguage, isEditorLanguage } from '../check/languages/editor-sentences.js';
import { help, sentences } from '../sentences.js';
import { day } from './engine-options.js';
import type { Session } from '../session.js';

interface Choice {
  readonly taxonomy?: string;
  readonly draft?: boolean;
  readonly lang: EditorLanguage;
  readonly date: string;
}

const today = (): string => new Date().toISOString().slice(0, 10);

function language(value: string): EditorLanguage {
  if (!isEditorLanguage(value)) throw new InvalidArgumentError(sentences.checkLanguage);
  return value;
}

/** `check FILE`: what is wrong in a file and what to change, for who looks after it. */
export function checkCommand(session: Session): Command {
  return new Command('check')
    .description(help.check)
    .argument('<bestand>', help.checked)
    .option('--draft', help.draft)
    .option('--lang <taal>', help.checkLang, language, 'nl')
    .option('--date <dag>', help.date, day, today())
    .option('--taxonomy <bestand>', help.taxonomy)
    .action(async (file: string, { taxonomy, draft = false, lang, date }: Choice) => {
      const text = await readText(file, session.stdin);
      if (draft) {
        const engine = createEngine({ taxonomy: await loadTaxonomy(taxonomy, session) });
        const report = checkDraft(text, engine, date);
        for (const sentence of report.said) session.remark(sentence);
        await session.give({ file, ...report });
        return;
      }
      const report = checkText(text, await loadTaxonomy(taxonomy, session), { lang, today: date });
      await tellReport(file, report, session, lang);
    });
}
