import { Command } from 'commander';
import { type FeedReading, indexFile } from '@zorg-match/schema';
import { loadFeed, readFeed } from '@zorg-match/vacancy';
import { makeIndex } from '../indexing/make-index.js';
import { type EngineChoice, loadEngine } from '../input/load-engine.js';
import { parseHtml } from '../input/parse-html.js';
import { readText } from '../input/read-text.js';
import { writeJson } from '../output/write-json.js';
import { help, sentences } from '../sentences.js';
import { BadInput, type Session } from '../session.js';
import { withEngineOptions } from './engine-options.js';

interface Choice extends EngineChoice {
  readonly out: string;
}

/** The feed in a file, on stdin or at an address: the only thing that this command ever fetches. */
async function feedFrom(place: string, session: Session): Promise<FeedReading> {
  if (/^https?:\/\//i.test(place)) return loadFeed(place, { parseHtml });
  return readFeed(await readText(place, session.stdin), { parseHtml });
}

/** `index FEED --out FILE`: a feed read ahead of time. A feed without one vacancy writes nothing. */
export function indexCommand(session: Session): Command {
  return withEngineOptions(new Command('index'))
    .description(help.index)
    .argument('<feed>', help.feed)
    .requiredOption('--out <bestand>', help.out)
    .action(async (feed: string, { out, ...choice }: Choice) => {
      const { vacancies, issues } = await feedFrom(feed, session);
      session.tell(feed, issues);
      if (vacancies.length === 0) throw new BadInput(sentences.nothingToIndex(feed));
      const index = makeIndex(vacancies, await loadEngine(choice, session), new Date());
      await writeJson(out, indexFile(index));
      await session.give({ file: out, taxonomyVersion: index.taxonomyVersion, entries: index.entries.length });
    });
}
