import { Command } from 'commander';
import { cliMessagesFor } from '@zorg-match/i18n';
import { type EngineChoice, loadEngine } from '../input/load-engine.js';
import { loadProfile } from '../input/load-profile.js';
import { readText } from '../input/read-text.js';
import { matchLine } from '../matching/match-batch.js';
import { type Candidate, rankVacancies } from '../matching/rank-vacancies.js';
import { readingOf } from '../reading/read-vacancy.js';
import { vacanciesIn } from '../reading/vacancies-in.js';
import { giveBatch } from '../output/give-batch.js';
import { help, sentences } from '../sentences.js';
import { BadInput, type Session } from '../session.js';
import { wrongUse } from '../wrong-use.js';
import { count, day, withEngineOptions } from './engine-options.js';

interface Choice extends EngineChoice {
  readonly profile: string;
  readonly limit?: number;
  readonly batch?: boolean;
  readonly all?: boolean;
  readonly date?: string;
}

/** The vacancies in a file; a file that cannot be read or holds none is told, and the others are still used. */
async function candidatesIn(file: string, session: Session): Promise<Candidate[]> {
  try {
    const { vacancies, issues } = vacanciesIn(await readText(file, session.stdin));
    if (vacancies.length === 0) session.problem(cliMessagesFor().noVacancy({ file }));
    session.tell(file, issues);
    return vacancies.map((vacancy) => ({ vacancy, file }));
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    session.problem(error.message);
    return [];
  }
}

/** `match --profile FILE FILE…`: which vacancies fit a person, and why. */
export function matchCommand(session: Session): Command {
  return withEngineOptions(new Command('match'))
    .description(help.match)
    .argument('[bestanden...]', help.files)
    .requiredOption('--profile <bestand>', help.profile)
    .option('--limit <aantal>', help.limit, count)
    .option('--all', help.all)
    .option('--date <dag>', help.date, day)
    .option('--batch', help.matchBatch)
    .action(async (files: readonly string[], { profile: profileFile, limit, batch = false, ...choice }: Choice) => {
      const today = choice.date ?? new Date().toISOString().slice(0, 10);
      if ((files.length === 0) !== batch) throw wrongUse(cliMessagesFor().noInput);
      const engine = await loadEngine(choice, session);
      const profile = await loadProfile(profileFile, engine.taxonomy, session);
      if (batch) {
        await giveBatch(session, (line) => matchLine(line, profile, engine, today));
        return;
      }
      const candidates: Candidate[] = [];
      for (const file of files) candidates.push(...(await candidatesIn(file, session)));
      for (const { vacancy, file } of candidates) session.tell(file, readingOf(vacancy, engine).warnings);
      const { results, past } = rankVacancies(profile, candidates, engine, {
        ...(limit !== undefined && { limit }),
        ...(!choice.all && { today }),
      });
      if (past > 0) session.remark(sentences.past(past));
      await session.give(results);
    });
}
