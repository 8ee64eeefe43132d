import { Command } from 'commander';
import { checkText } from '../../check/check-text.js';
import { tellReport } from '../../check/tell-report.js';
import { readText } from '../../input/read-text.js';
import { help, sentences } from '../../sentences.js';
import { BadInput, type Session } from '../../session.js';

/** `taxonomy check FILE`: the report that our own build gives, for another taxonomy. */
export function taxonomyCheckCommand(session: Session): Command {
  return new Command('check')
    .description(help.taxonomyCheck)
    .argument('<bestand>', help.taxonomyFile)
    .action(async (file: string) => {
      const report = checkText(await readText(file, session.stdin), (await import('@zorg-match/taxonomy')).taxonomy);
      if (report.kind !== 'taxonomy') throw new BadInput(sentences.noTaxonomy(file));
      await tellReport(file, report, session);
    });
}
