import { Command } from 'commander';
import { columnChoices } from '../feed/from-table.js';
import { FeedMaker } from '../feed/make-feed.js';
import { postingOf } from '../feed/posting-of.js';
import { writeJson } from '../output/write-json.js';
import { help, sentences } from '../sentences.js';
import { BadInput, type Session } from '../session.js';
import { count } from './engine-options.js';

interface Choice {
  readonly out?: string;
  readonly column: readonly string[];
  readonly follow?: boolean;
  readonly pages: number;
  readonly organization?: string;
}

const PAGES = 500;
const collect = (value: string, before: readonly string[]): readonly string[] => [...before, value];

/**
 * `feed SOURCE…`: a feed of JobPostings from what a partner has: pages or a list of them, a CSV, RSS, Atom or a sitemap.
 * Without one vacancy nothing is written.
 */
export function feedCommand(session: Session): Command {
  return new Command('feed')
    .description(help.makeFeed)
    .argument('<bron...>', help.feedSources)
    .option('--out <bestand>', help.feedOut)
    .option('--column <kolom=veld>', help.column, collect, [])
    .option('--follow', help.follow)
    .option('--pages <aantal>', help.pages, count, PAGES)
    .option('--organization <naam>', help.organization)
    .action(async (sources: string[], { out, column, follow = false, pages, organization }: Choice) => {
      const maker = new FeedMaker(session, { columns: columnChoices(column), follow, pages, organization });
      for (const source of sources) await maker.add(source);
      const { vacancies, skipped } = maker;
      if (vacancies.length === 0) throw new BadInput(sentences.feed.nothing);
      const feed = { '@context': 'https://schema.org', '@graph': vacancies.map(postingOf) };
      if (out === undefined) await session.give(feed);
      else {
        await writeJson(out, feed);
        await session.give({ file: out, vacancies: vacancies.length, skipped });
      }
      session.remark(sentences.feed.made(vacancies.length));
    });
}
