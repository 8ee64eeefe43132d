import type { ImportIssue } from '@zorg-match/taxonomy/import';
import { sentences } from '../sentences.js';
import type { Session } from '../session.js';

/** How many issues of one kind in one file are told one by one. */
const SHOWN = 20;

function sentenceFor({ code, file, line, what = '' }: ImportIssue): string {
  const place = line === undefined ? file : sentences.atLine(file, line);
  return `${place}: ${sentences.importing[code](what)}`;
}

/** Tells what an import skipped or missed; of many alike the first ones and how many more there are. */
export function tellImport(issues: readonly ImportIssue[], session: Session): void {
  const alike = new Map<string, ImportIssue[]>();
  for (const issue of issues) {
    const key = `${issue.file} ${issue.code}`;
    const list = alike.get(key) ?? [];
    alike.set(key, list);
    list.push(issue);
  }
  for (const list of alike.values()) {
    const [first] = list;
    if (first === undefined) continue;
    const say = (sentence: string): void =>
      first.severity === 'error' ? session.problem(sentence) : session.remark(sentence);
    for (const issue of list.slice(0, SHOWN)) say(sentenceFor(issue));
    if (list.length > SHOWN) say(`${first.file}: ${sentences.andMore(list.length - SHOWN)}`);
  }
}
