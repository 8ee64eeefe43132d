import { readFileSync } from 'node:fs';
import type { Engine } from '@zorg-match/engine';
import { type Job, rankJobs } from '@zorg-match/engine/choose';
import { parseProfile, type Grade, type Profile, type RankedMatch, type Vacancy } from '@zorg-match/schema';
import { readFeed } from '@zorg-match/vacancy';
import { parse } from 'yaml';
import { parseHtml } from '../../src/input/parse-html.js';
import { demoFeeds } from '../../../tooling/build/feeds.mjs';

/** One golden case as it is written in `roles.yaml`. */
export interface Role {
  readonly id: string;
  readonly role: string;
  readonly profile: Profile;
  readonly best: readonly string[];
  readonly within: number;
  readonly worst: readonly string[];
  readonly unmet: Readonly<Record<string, string>>;
  readonly why: string;
  /** What turned out otherwise than expected, word for word, and what we make of it. */
  readonly known: Readonly<Record<string, string>>;
}

interface Written extends Omit<Role, 'profile' | 'within' | 'unmet' | 'known'> {
  readonly profile: Readonly<Record<string, unknown>> & { readonly competences: readonly unknown[] };
  readonly within?: number;
  readonly unmet?: Role['unmet'];
  readonly known?: Role['known'];
}

/** The day on which the demo feed is looked at. */
export const TODAY = '2026-11-22';

/** The golden cases; throws when a profile in the file has a mistake. */
export function roles(): Role[] {
  const written = parse(readFileSync(new URL('roles.yaml', import.meta.url), 'utf8')) as readonly Written[];
  return written.map(({ profile, within = 5, unmet = {}, known = {}, ...rest }) => {
    const competences = profile.competences.map((each) => (typeof each === 'string' ? { id: each } : each));
    const { data, issues } = parseProfile({ format: 'zorg-profile/1', ...profile, competences });
    if (!data || issues.length > 0) throw new Error(`zorg-match: roles.yaml, ${rest.id}: ${JSON.stringify(issues)}`);
    return { ...rest, profile: data, within, unmet, known };
  });
}

/** The demo feed, read. */
export function demoJobs(engine: Engine): Job[] {
  return readFeed(demoFeeds()['vacatures.json'], { parseHtml }).vacancies.map((vacancy: Vacancy) => ({
    vacancy,
    reading: engine.read(vacancy),
  }));
}

/** What a case gives: the whole ranking by vacancy id, and what is not as expected, in words. */
export interface Outcome {
  readonly role: Role;
  readonly order: readonly { readonly id: string; readonly match: RankedMatch }[];
  readonly failures: readonly string[];
}

const FITS: readonly Grade[] = ['strong', 'good'];

/** Runs one case. */
export function outcomeOf(engine: Engine, jobs: readonly Job[], role: Role): Outcome {
  const order = rankJobs(engine, role.profile, jobs, { today: TODAY }).matches.map((match) => ({
    id: jobs[match.index]?.vacancy.id ?? '',
    match,
  }));
  const place = (id: string): number => order.findIndex((each) => each.id === id);
  const lowest = Math.max(...role.best.map(place));
  const failures = [
    ...(role.best.some((id) => place(id) === 0) ? [] : [`${order[0]?.id ?? 'nothing'} is first`]),
    ...role.best.filter((id) => place(id) < 0 || place(id) >= role.within).map((id) => `${id} is ${place(id) + 1}th`),
    ...role.worst.flatMap((id) => {
      const grade = order[place(id)]?.match.fit.grade;
      if (grade === undefined) return [`${id} is not in the feed`];
      return [
        ...(FITS.includes(grade) ? [`${id} is ${grade}`] : []),
        ...(place(id) < lowest ? [`${id} is above ${role.best.join(', ')}`] : []),
      ];
    }),
    ...Object.entries(role.unmet).flatMap(([id, kind]) => {
      const found = order[place(id)]?.match.conditions.some(
        ({ condition, verdict }) => condition.kind === kind && verdict === 'unmet',
      );
      return found ? [] : [`${id} does not say that ${kind} is unmet`];
    }),
  ];
  return { role, order, failures };
}
