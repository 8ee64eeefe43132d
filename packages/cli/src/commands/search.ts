import { Command, Option } from 'commander';
import type { Suggestion } from '@zorg-match/schema';
import type { SearchOptions } from '@zorg-match/engine';
import { linesOf } from '../input/lines.js';
import { type EngineChoice, loadEngine } from '../input/load-engine.js';
import { help, sentences } from '../sentences.js';
import type { Session } from '../session.js';
import { wrongUse } from '../wrong-use.js';
import { count, withEngineOptions } from './engine-options.js';

interface Choice extends EngineChoice {
  readonly kind?: NonNullable<SearchOptions['kind']>;
  readonly limit?: number;
  readonly batch?: boolean;
}

/** `search QUERY`: competences, occupations or experiences for what somebody typed. */
export function searchCommand(session: Session): Command {
  const kinds = new Option('--kind <soort>', help.kind).choices(['competence', 'occupation', 'experience']);
  return withEngineOptions(new Command('search'))
    .description(help.search)
    .argument('[vraag]', help.query)
    .addOption(kinds)
    .option('--limit <aantal>', help.limit, count)
    .option('--batch', help.searchBatch)
    .action(async (query: string | undefined, { batch, taxonomy, ...options }: Choice) => {
      if ((query === undefined) !== (batch === true)) throw wrongUse(sentences.noQuery);
      const engine = await loadEngine({ ...(taxonomy !== undefined && { taxonomy }) }, session);
      const search = (text: string): Suggestion[] => engine.search(text, options);
      if (query !== undefined) return session.give(search(query));
      for await (const line of linesOf(session.stdin)) await session.giveLine(search(line));
    });
}
