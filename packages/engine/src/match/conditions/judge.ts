import type { Condition, ConditionKind, MatchLine, Profile, Reading, RouteBook, Verdict } from '@zorg-match/schema';
import { judgeDiploma } from './diploma.js';
import { judgeExperience } from './experience.js';
import type { Asked, Facts, Judgement } from './facts.js';
import { judgeLanguage } from './language.js';
import { judgeContract, judgeHours, judgeLicence, judgeShift, judgeWorkPermit } from './practical.js';
import { judgeRegistration } from './registration.js';
import { stepTowards } from './via.js';

/** Only the person and the employer can tell, and we never ask. */
const cannotTell = (): Judgement => 'unknown';

const JUDGES: Readonly<Record<ConditionKind, (asked: Asked, facts: Facts) => Judgement>> = {
  diploma: judgeDiploma,
  registration: judgeRegistration,
  language: judgeLanguage,
  'driving-licence': judgeLicence,
  experience: judgeExperience,
  shift: judgeShift,
  hours: judgeHours,
  contract: judgeContract,
  'work-permit': judgeWorkPermit,
  'criminal-record': cannotTell,
  medical: cannotTell,
  'start-date': cannotTell,
};

/** One condition against one person: met, unmet or unknown. What somebody did not tell is unknown, never unmet. */
export function judgeCondition(asked: Asked, facts: Facts): Judgement {
  return JUDGES[asked.kind](asked, facts);
}

/**
 * The verdicts of a reading: one for each condition, and one for each group of alternatives (the one that stands best).
 * What the law asks and is not met comes first, the rest in the order of the text. What the advert says it does not ask is
 * met. `book` is where a step is looked for that would meet what is not met; `regulated` holds the occupations that the
 * law protects.
 */
export function judgeConditions(
  book: RouteBook | undefined,
  profile: Profile,
  reading: Reading,
  lines: readonly MatchLine[],
  regulated: ReadonlySet<string> = NONE,
): Verdict[] {
  const facts: Facts = { profile, occupations: reading.occupations.map(({ id }) => id) };
  const shown = new Set(lines.filter(({ state }) => state === 'have').flatMap(({ demand }) => demand.group ?? []));
  const byLaw = facts.occupations[0] !== undefined && regulated.has(facts.occupations[0]);
  const verdicts = grouped(reading.conditions).map((group): Verdict => {
    const judged = group.map((condition): Verdict => judgeOne(condition, facts, shown, book));
    const verdict = judged.reduce((first, each) => (rank(each) < rank(first) ? each : first));
    const alternatives = group.filter((condition) => condition !== verdict.condition);
    return {
      ...verdict,
      ...(isLegal(verdict.condition, byLaw) && { legal: true }),
      ...(alternatives.length > 0 && { alternatives }),
    };
  });
  const first = verdicts.filter(({ legal, verdict }) => legal && verdict === 'unmet');
  return [...first, ...verdicts.filter((each) => !first.includes(each))];
}

const NONE: ReadonlySet<string> = new Set();

/** Whether the law asks a condition: `byLaw` when the job is one that the law protects. */
function isLegal({ kind, necessity, value }: Condition, byLaw: boolean): boolean {
  if (necessity !== 'required' || value === 'none') return false;
  return kind === 'registration' || kind === 'work-permit' || (kind === 'diploma' && byLaw);
}

function judgeOne(
  condition: Condition,
  facts: Facts,
  shown: ReadonlySet<string>,
  book: RouteBook | undefined,
): Verdict {
  const spared =
    condition.necessity === 'not-required' || (condition.group !== undefined && shown.has(condition.group));
  const verdict = spared ? 'met' : judgeCondition(condition, facts);
  const via = verdict === 'unmet' ? stepTowards(book, condition, facts) : undefined;
  return via === undefined ? { condition, verdict } : { condition, verdict, via };
}

/** Met first, then unknown, then what a step can mend. */
function rank({ verdict, via }: Verdict): number {
  if (verdict === 'met') return 0;
  if (verdict === 'unknown') return 1;
  return via === undefined ? 3 : 2;
}

/** Conditions by group, repeated ones once, in the order of the text. */
function grouped(conditions: readonly Condition[]): [Condition, ...Condition[]][] {
  const groups = new Map<string, [Condition, ...Condition[]]>();
  const seen = new Set<string>();
  for (const condition of [...conditions].sort(inText)) {
    const identity = identityOf(condition);
    if (seen.has(identity)) continue;
    seen.add(identity);
    const key = condition.group === undefined ? `alone ${identity}` : `group ${condition.group}`;
    const members = groups.get(key);
    if (members) members.push(condition);
    else groups.set(key, [condition]);
  }
  return [...groups.values()];
}

/** The same asked twice is one; asked and not asked is a contradiction of the advert, and both stay. */
function identityOf({ kind, value, field, occupation, necessity }: Condition): string {
  return JSON.stringify([kind, value, field, occupation, necessity === 'not-required']);
}

function inText(one: Condition, other: Condition): number {
  return one.start - other.start || one.end - other.end || (identityOf(one) < identityOf(other) ? -1 : 1);
}
