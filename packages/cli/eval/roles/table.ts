import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Engine } from '@zorg-match/engine';
import { demoJobs, type Outcome, outcomeOf, roles } from './cases.js';

const BASELINE = new URL('baseline.json', import.meta.url);

/** Per role and vacancy: place, grade and range, as they were when the weights were last accepted. */
type Baseline = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** All golden cases, run. */
export function runRoles(engine: Engine): Outcome[] {
  const jobs = demoJobs(engine);
  return roles().map((role) => outcomeOf(engine, jobs, role));
}

/** What is not as expected and not known to be otherwise, a line each. */
export function surprises(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ role, failures }) =>
    failures.filter((failure) => role.known[failure] === undefined).map((failure) => `${role.id}: ${failure}`),
  );
}

/** The vacancies that a case names, and its first one: place, grade and range of each. */
function shownOf({ role, order }: Outcome): Map<string, string> {
  const named = new Set([order[0]?.id ?? '', ...role.best, ...role.worst]);
  return new Map(
    order.flatMap(({ id, match: { fit } }, index) =>
      named.has(id) ? [[id, `${index + 1}. ${fit.grade} ${fit.low.toFixed(2)}–${fit.high.toFixed(2)}`] as const] : [],
    ),
  );
}

/**
 * Every case with what it found, beside what it found when the weights were last accepted: a change of weights shows here
 * what it does to all of them. `accept` writes the new state down.
 */
export function rolesTable(engine: Engine, accept = false): string {
  const outcomes = runRoles(engine);
  const before: Baseline = existsSync(BASELINE) ? (JSON.parse(readFileSync(BASELINE, 'utf8')) as Baseline) : {};
  const rows = outcomes.flatMap((outcome) => {
    const { role, failures } = outcome;
    const lines = [...shownOf(outcome)].map(([id, now]) => {
      const then = before[role.id]?.[id];
      const wanted = role.best.includes(id) ? 'best' : role.worst.includes(id) ? 'worst' : '';
      return ['', wanted, id, now, then === undefined || then === now ? '' : `was ${then}`];
    });
    const said = failures.map((each) => [
      '',
      '',
      role.known[each] === undefined ? `NOT: ${each}` : `known: ${each}`,
      '',
      '',
    ]);
    return [['', '', '', '', ''], [role.id, '', role.role, '', ''], ...lines, ...said];
  });
  if (accept) {
    const state = Object.fromEntries(outcomes.map((each) => [each.role.id, Object.fromEntries(shownOf(each))]));
    writeFileSync(BASELINE, `${JSON.stringify(state, null, 2)}\n`);
  }
  const fine = outcomes.filter(({ failures }) => failures.length === 0).length;
  const moved = rows.filter((row) => row[4] !== '').length;
  return [
    `Twelve roles in the demo feed: ${fine} of ${outcomes.length} as expected, ${moved} places moved since accepted`,
    ...rows.map(([role = '', wanted = '', id = '', now = '', then = '']) =>
      role === '' ? `  ${wanted.padEnd(5)} ${id.padEnd(34)} ${now.padEnd(28)} ${then}`.trimEnd() : `${role}: ${id}`,
    ),
  ].join('\n');
}
