import { Command } from 'commander';
import { gapsOf, Monitor, placeOf } from '@zorg-match/engine/monitor';
import { type EngineChoice, loadEngine } from '../input/load-engine.js';
import { readText } from '../input/read-text.js';
import { writeText } from '../output/write-json.js';
import { postedVacancies } from '../monitoring/posted-vacancies.js';
import { reportPage } from '../monitoring/report-page.js';
import { readSupply } from '../monitoring/supply-file.js';
import { help, sentences } from '../sentences.js';
import { BadInput, type Session } from '../session.js';
import { wrongUse } from '../wrong-use.js';
import { withEngineOptions } from './engine-options.js';

interface Choice extends EngineChoice {
  readonly supply?: string;
  readonly date?: string;
  readonly html?: string;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** `monitor PLACE`: what the vacancies of a region ask and offer, beside counts of people when these are given. */
export function monitorCommand(session: Session): Command {
  return withEngineOptions(new Command('monitor'))
    .description(help.monitor)
    .argument('<plaats>', help.monitorPlace)
    .option('--supply <bestand>', help.supply)
    .option('--html <bestand>', help.monitorHtml)
    .option('--date <dag>', help.monitorDate)
    .action(async (place: string, { supply, date, html, ...choice }: Choice) => {
      if (date !== undefined && (!DAY.test(date) || Number.isNaN(Date.parse(date)))) throw wrongUse(sentences.noDay);
      const engine = await loadEngine(choice, session);
      const monitor = new Monitor({
        date: date ?? new Date().toISOString().slice(0, 10),
        placeOf,
        taxonomy: engine.taxonomy,
      });
      let counted = 0;
      for await (const { vacancy, reading } of postedVacancies(place, engine, session)) {
        monitor.add(vacancy, reading);
        counted += 1;
      }
      if (counted === 0) throw new BadInput(sentences.nothingToCount(place));
      const report = monitor.report();
      const counts =
        supply === undefined ? [] : readSupply(await readText(supply, session.stdin), supply, engine.taxonomy, session);
      if (html !== undefined) await writeText(html, reportPage(report, counts, engine.taxonomy));
      await session.give(supply === undefined ? report : { ...report, supply: gapsOf(report, counts) });
    });
}
