import { Command } from 'commander';
import { cliMessagesFor } from '@zorg-match/i18n';
import { linesOf } from '../input/lines.js';
import { type EngineChoice, loadEngine } from '../input/load-engine.js';
import { loadProfile } from '../input/load-profile.js';
import { readText } from '../input/read-text.js';
import { matchLine } from '../matching/match-batch.js';
import { type Candidate, rankVacancies } from '../matching/rank-vacancies.js';
import { readingOf } from '../reading/read-vacancy.js';
import { vacanciesIn } from '../reading/vacancies-in.js';
import { help } from '../sentences.js';
import { BadInput, type Session } from '../session.js';
import { wrongUse } from '../wrong-use.js';
import { count, withEngineOptions } from './engine-options.js';

interface Choice extends EngineChoice {
  readonly profile: string;
  readonly limit?: number;
  readonly batch?: boolean;
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
    .option('--batch', help.matchBatch)
    .action(async (files: readonly string[], { profile: profileFile, limit, batch = false, ...choice }: Choice) => {
      if ((files.length === 0) !== batch) throw wrongUse(cliMessagesFor().noInput);
      const engine = await loadEngine(choice, session);
      const profile = await loadProfile(profileFile, engine.taxonomy, session);
      if (batch) {
        for await (const line of linesOf(session.stdin)) {
          if (line.trim() !== '') await session.giveLine(matchLine(line, profile, engine));
        }
        return;
      }
      const candidates: Candidate[] = [];
      for (const file of files) candidates.push(...(await candidatesIn(file, session)));
      for (const { vacancy, file } of candidates) session.tell(file, readingOf(vacancy, engine).warnings);
      await session.give(rankVacancies(profile, candidates, engine, limit));
    });
}
