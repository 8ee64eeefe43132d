import type { PageReading } from '@zorg-match/schema';
import { doubtful, failed } from '../issue.js';
import { guessLanguage } from '../language.js';
import { hashOf } from '../posting/identity.js';
import { tidyLine } from '../tidy-text.js';
import { countCues } from './cues.js';
import { EMPLOYER_LINE } from './organisation.data.js';
import { placeIn } from './place.js';
import { MAX_HTML } from './read-page.js';
import { remarks } from './report.js';

const MAX_TITLE = 120;
const LABEL = /^(?:vacature|functie|job|titel|title)\s*[:–-]\s*/i;

/**
 * Text that a person pasted. A short first line without a full stop may be the title; it stays in the text too, which is
 * kept as it was given, so that what is read in it can be shown at its place.
 */
export function readText(text: string): PageReading {
  const description = text.slice(0, MAX_HTML);
  const lines = description
    .split(/\r?\n/)
    .map(tidyLine)
    .filter((line) => line !== '');
  if (lines.join('').length < 3) {
    const page = { kind: 'empty', road: null, confidence: 1, issues: [failed('empty-page')], postings: 0 } as const;
    return { page, vacancy: null };
  }
  const title = titleOf(lines);
  const name = lines
    .slice(0, 12)
    .map((line) => EMPLOYER_LINE.exec(line)?.[1])
    .find((each) => each !== undefined);
  const language = guessLanguage(description);
  const jobLocation = placeIn(lines.join('\n'));
  const vacancy = {
    id: hashOf(description),
    title,
    description,
    ...(name && { hiringOrganization: { name: name.trim() } }),
    ...(jobLocation.length > 0 && { jobLocation }),
    ...(language && { language }),
    road: 'plain-text',
  } as const;
  const confidence = Math.min(0.8, 0.3 + countCues(description) * 0.1);
  const issues = [
    ...remarks(vacancy),
    ...(text.length > MAX_HTML ? [doubtful('too-large', [], { length: text.length, limit: MAX_HTML })] : []),
  ];
  return {
    page: { kind: 'vacancy', road: 'plain-text', confidence: Math.round(confidence * 100) / 100, issues, postings: 0 },
    vacancy,
  };
}

function titleOf(lines: readonly string[]): string {
  const labelled = lines.slice(0, 5).find((line) => LABEL.test(line) && line.length <= MAX_TITLE);
  if (labelled) return labelled.replace(LABEL, '');
  const [first = ''] = lines;
  const heading = first.length <= MAX_TITLE && !/[.!?:;,]$/.test(first) && !first.startsWith('•');
  return heading && lines.length > 1 ? first : '';
}
