import type { Condition, ConditionKind, Match, Profile, Reading } from '@zorg-match/schema';
import { byName } from '../clients/client-files.js';
import type { ClientCard } from '../clients/client.js';

/** How far a vacancy is for somebody: now, with one step, with more, or we cannot tell. */
export type Group = 'now' | 'one-step' | 'more-steps' | 'unknown';
export const GROUPS: readonly Group[] = ['now', 'one-step', 'more-steps', 'unknown'];

/** Why somebody is in a group. */
export type Reason =
  /** What they can, fits. */
  | { readonly what: 'fits' }
  /** Something of what they can, is missing: named, as far as the advert asks it. */
  | { readonly what: 'learn'; readonly labels: readonly string[] }
  /** A condition is not met; `via` is the step that would meet it. */
  | { readonly what: 'unmet'; readonly condition: Condition; readonly via?: string }
  /** A condition about which the file says nothing. */
  | { readonly what: 'ask'; readonly condition: Condition }
  /** The file says nothing yet of what they can. */
  | { readonly what: 'empty' }
  /** Too little of the vacancy was understood. */
  | { readonly what: 'unread' };

/** One client within a group. On purpose without any number that could order people. */
export interface Member {
  readonly id: string;
  readonly name: string;
  readonly reasons: readonly Reason[];
}

export type Groups = Readonly<Record<Group, readonly Member[]>>;

/** A client as far as a vacancy concerns them. */
export interface Candidate {
  readonly card: Pick<ClientCard, 'id' | 'name'>;
  readonly profile: Profile;
}

/** How many missing competences are named. */
const NAMED = 3;
/** Conditions that decide and that a file can answer; of the others nobody's file says anything, so they only lead to a question. */
const DECIDE: ReadonlySet<ConditionKind> = new Set([
  'diploma',
  'registration',
  'language',
  'driving-licence',
  'experience',
  'work-permit',
]);

/**
 * For whom a vacancy is something: the coach's clients in groups, alphabetical within, with reasons. Help for a
 * conversation, no ranking: who stands first depends on the alphabet alone.
 * @param match the engine's match of one profile with one reading
 */
export function groupClients(
  candidates: readonly Candidate[],
  reading: Reading,
  match: (profile: Profile, reading: Reading) => Match,
): Groups {
  const groups: Record<Group, Member[]> = { now: [], 'one-step': [], 'more-steps': [], unknown: [] };
  for (const { card, profile } of [...candidates].sort((one, other) => byName(one.card, other.card))) {
    const { group, reasons } = placeOf(profile, match(profile, reading));
    groups[group].push({ id: card.id, name: card.name, reasons });
  }
  return groups;
}

/**
 * The group of one person. A step is a required condition that is not met (those that one step of a route meets count
 * once), or learning what is missing when the fit is no more than growing. Conditions that an employer only prefers or
 * teaches are no step.
 */
export function placeOf(
  profile: Profile,
  match: Match,
): { readonly group: Group; readonly reasons: readonly Reason[] } {
  const required = match.conditions.filter(({ condition }) => condition.necessity === 'required');
  const unmet = required.filter(({ verdict }) => verdict === 'unmet');
  const asked = required.filter(({ verdict }) => verdict === 'unknown');
  const steps = new Set(unmet.map(({ via }, index) => via ?? `alone ${index}`)).size;
  const closed = unmet.map(({ condition, via }): Reason =>
    via === undefined ? { what: 'unmet', condition } : { what: 'unmet', condition, via },
  );
  const questions = asked.map(({ condition }): Reason => ({ what: 'ask', condition }));
  const told = (profile.competences?.length ?? 0) + (profile.experience?.length ?? 0) > 0;

  if (!told) return { group: 'unknown', reasons: [{ what: 'empty' }, ...closed] };
  const { grade } = match.fit;
  if (grade === 'unknown') return { group: 'unknown', reasons: [{ what: 'unread' }, ...closed, ...questions] };
  const fits = grade === 'strong' || grade === 'good';
  const all = steps + (fits ? 0 : grade === 'growing' ? 1 : 2);
  const skills: Reason = fits ? { what: 'fits' } : { what: 'learn', labels: missingOf(match) };
  const reasons = [...closed, skills, ...questions];
  if (all > 1) return { group: 'more-steps', reasons };
  // with an open question that decides, neither "now" nor "one step" is sure
  if (asked.some(({ condition }) => DECIDE.has(condition.kind))) return { group: 'unknown', reasons };
  return { group: all === 0 ? 'now' : 'one-step', reasons };
}

/** What is missing and required, in the order of the advert. */
function missingOf({ lines }: Match): readonly string[] {
  const missing = lines.filter(({ state, trainable }) => state === 'missing' && !trainable);
  const required = missing.filter(({ demand }) => demand.necessity === 'required');
  return (required.length > 0 ? required : missing).slice(0, NAMED).map(({ demand }) => demand.label);
}
