import type { Condition, Match, MatchLine, Profile, Reading, Verdict } from '@zorg-match/schema';
import type { Engine, MatchOptions } from '../contract.js';

/** What somebody imagines: "als je ook … kan", "als je rijbewijs B haalt". All of it is added to what they told. */
export interface Change {
  /** Ids of competences that they would have. */
  readonly competences?: readonly string[];
  /** Conditions that would be met: a licence, a level of a language, a diploma, a registration, shifts, hours. */
  readonly conditions?: readonly Pick<Condition, 'kind' | 'value' | 'field' | 'occupation'>[];
}

/** The match as it is and as it would be, and what differs. */
export interface WhatIf {
  readonly before: Match;
  readonly after: Match;
  /** The lines that become better, as they would be. */
  readonly lines: readonly MatchLine[];
  /** The conditions that become met, as they would be. */
  readonly conditions: readonly Verdict[];
}

const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
const DIPLOMAS = ['none', 'secundair', 'zorgkundige', 'graduaat', 'bachelor', 'master'] as const;
const SHIFTS = ['weekend', 'avond', 'nacht', 'vroeg', 'laat', 'onderbroken'] as const;
const REGISTRATIONS = ['visum', 'riziv', 'erkenning'] as const;

/** The kinds of conditions that a change can meet. Nobody gets experience, age or a clean record by wishing. */
export const CHANGEABLE: ReadonlySet<Condition['kind']> = new Set([
  'driving-licence',
  'language',
  'diploma',
  'registration',
  'shift',
]);

/** The profile as it would be; the one given is left as it is. */
export function withChange(profile: Profile, { competences = [], conditions = [] }: Change): Profile {
  const added = competences.map((id) => ({ id, level: 'can' as const }));
  const kept = (profile.competences ?? []).filter(({ id }) => !competences.includes(id));
  const told = added.length > 0 ? { ...profile, competences: [...kept, ...added] } : profile;
  return conditions.reduce(meet, told);
}

type Asked = NonNullable<Change['conditions']>[number];

function meet(profile: Profile, { kind, value, field, occupation }: Asked): Profile {
  switch (kind) {
    case 'driving-licence':
      return { ...profile, licences: [...(profile.licences ?? []), value.trim().toUpperCase() || 'B'] };
    case 'language': {
      const [language = '', level = 'b1'] = value.toLowerCase().split(':');
      const reached = LEVELS.find((each) => each.toLowerCase() === level) ?? 'B1';
      return { ...profile, languages: [...(profile.languages ?? []), { language, level: reached }] };
    }
    case 'diploma': {
      const level = DIPLOMAS.find((each) => each === value);
      if (!level) return profile;
      const diploma = { level, country: 'BE', ...(field !== undefined && { field }) };
      return { ...profile, diplomas: [...(profile.diplomas ?? []), diploma] };
    }
    case 'registration': {
      const registration = REGISTRATIONS.find((each) => each === value);
      if (!registration) return profile;
      const own = { kind: registration, ...(occupation !== undefined && { occupation }) };
      return { ...profile, registrations: [...(profile.registrations ?? []), own] };
    }
    case 'shift': {
      const shift = SHIFTS.find((each) => each === value);
      if (!shift) return profile;
      return {
        ...profile,
        availability: { ...profile.availability, shifts: [...(profile.availability?.shifts ?? []), shift] },
      };
    }
    default:
      return profile;
  }
}

/** One vacancy before and after a change. */
export function whatIf(
  engine: Engine,
  profile: Profile,
  change: Change,
  reading: Reading,
  options: MatchOptions = {},
): WhatIf {
  const before = engine.match(profile, reading, options);
  const after = engine.match(withChange(profile, change), reading, options);
  const lines = after.lines.filter((line, index) => rank(line) > rank(before.lines[index] ?? line));
  const met = new Set(before.conditions.filter(({ verdict }) => verdict === 'met').map(({ condition }) => condition));
  const conditions = after.conditions.filter(({ verdict, condition }) => verdict === 'met' && !met.has(condition));
  return { before, after, lines, conditions };
}

const rank = ({ state }: MatchLine): number => ['unknown', 'missing', 'close', 'have'].indexOf(state);
