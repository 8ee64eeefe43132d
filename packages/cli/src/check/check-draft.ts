import { createHash } from 'node:crypto';
import type { Engine } from '@zorg-match/engine';
import { draftPosting, mirrorDraft, shutOutOnce, supportingVacancy } from '@zorg-match/engine/mirror';
import { mirrorMessages } from '@zorg-match/i18n';
import type { DraftAdvice, JobPosting, Reading, Vacancy } from '@zorg-match/schema';

/** What `check --draft` gives: what was read, the advice with its sentences, and what can be taken over. */
export interface DraftReport {
  readonly reading: Reading;
  readonly advice: DraftAdvice;
  /** The advice in sentences, the most important first. */
  readonly said: readonly string[];
  /** The draft as JSON-LD for a site. */
  readonly posting: JobPosting;
  /** A second, supporting vacancy of the tasks that need no registration; `null` when there are fewer than two. */
  readonly supporting: string | null;
}

const TITLE_LENGTH = 100;

/** The first line is the title when it is short and stands alone, as in a text that somebody pastes. */
export function draftIn(text: string): Vacancy {
  const [first = '', ...rest] = text.trim().split(/\r?\n/);
  const titled = rest.length > 0 && first.length <= TITLE_LENGTH && !/[.!?]$/.test(first.trim());
  const description = titled ? rest.join('\n').trim() : text.trim();
  const id = createHash('sha256').update(text).digest('hex').slice(0, 16);
  return { id, title: titled ? first.trim() : '', description, road: 'plain-text' };
}

function saidOf(advice: DraftAdvice): string[] {
  const say = mirrorMessages;
  const { conditions, competences, sentences, hardWords, musts, newcomer } = advice;
  const said = [
    ...shutOutOnce(advice).map(
      ({ quote, code }) => `“${quote}”: ${say.shutsOut[code].why} ${say.shutsOut[code].better}`,
    ),
    ...conditions.map(
      ({ condition, code, startingPoints }) =>
        `“${condition.quote}”: ${say.conditions[code]} ${say.moreStart(startingPoints)}`,
    ),
    ...competences.map(
      ({ demand, occupations }) => `“${demand.quote}”: ${say.competence} ${say.moreJobs(occupations)}`,
    ),
    ...sentences.long.map(({ quote, words }) => `“${quote}” ${say.longSentence({ words })}`),
    ...hardWords.map(({ quote, simpler }) => say.simpler({ word: quote, simpler })),
    ...(musts.length > 0 ? [say.musts({ count: musts.length, of: sentences.count })] : []),
    ...newcomer
      .filter(({ found }) => found === null)
      .map(({ what }) => `${say.newcomer[what].question} ${say.newcomer[what].text}`),
  ];
  return said.length > 0 ? said : [say.nothing];
}

/** The advice on a draft in plain text. */
export function checkDraft(text: string, engine: Engine, date: string): DraftReport {
  const vacancy = draftIn(text);
  const reading = engine.read(vacancy);
  const advice = mirrorDraft(reading, engine.taxonomy, vacancy.title);
  return {
    reading,
    advice,
    said: saidOf(advice),
    posting: draftPosting({ title: vacancy.title, datePosted: date }, reading),
    supporting: supportingVacancy(advice, mirrorMessages),
  };
}
