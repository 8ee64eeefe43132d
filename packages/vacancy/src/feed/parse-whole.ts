import type { Issue } from '@zorg-match/schema';
import { doubtful, failed } from '../issue.js';
import { parseJson } from '../markup/repair-json.js';

/** Stands for a line that was reported already, so that the others keep their index. */
export const SKIPPED = Symbol('skipped');

/** What a text holds as JSON; `null` with issues when it is none. */
export interface ParsedText {
  readonly data: unknown;
  readonly issues: readonly Issue[];
}

/** Parses the text of a feed as one: JSON, a line of JSON for each vacancy, or JSON that must be mended. Rests in between. */
export function* parseWhole(text: string): Generator<undefined, ParsedText, void> {
  const bare = text.replace(/^\ufeff/, '').trim();
  if (bare === '') return { data: null, issues: [failed('feed-empty')] };
  if (bare.startsWith('<')) return { data: null, issues: [failed('feed-is-html')] };
  try {
    return { data: JSON.parse(bare) as unknown, issues: [] };
  } catch {
    return (yield* parseLines(bare)) ?? parseMended(bare);
  }
}

function* parseLines(text: string): Generator<undefined, ParsedText | null, void> {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const issues: Issue[] = [];
  const entries: unknown[] = [];
  for (const [index, line] of lines.entries()) {
    const reading = line.trimStart().startsWith('{') ? parseJson(line) : null;
    if (!reading) issues.push(failed('not-json', [index]));
    else if (reading.repaired) issues.push(doubtful('repaired', [index]));
    entries.push(reading?.value ?? SKIPPED);
    yield undefined;
  }
  const good = entries.filter((entry) => entry !== SKIPPED).length;
  return good > 0 && good >= lines.length / 2 ? { data: entries, issues } : null;
}

function parseMended(text: string): ParsedText {
  const reading = parseJson(text);
  return reading
    ? { data: reading.value, issues: [doubtful('repaired')] }
    : { data: null, issues: [failed('not-json')] };
}
