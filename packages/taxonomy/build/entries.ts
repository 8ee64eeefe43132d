import type { Competence, Experience, LocalizedWords, Localized, Occupation, Preset, Word } from '@zorg-match/schema';
import { isPlain, type Finding, type Plain } from './yaml-files.js';

const escoSkill = 'http://data.europa.eu/esco/skill/';
const escoOccupation = 'http://data.europa.eu/esco/occupation/';

/** Where an entry stands, for messages. */
export interface Place {
  readonly file: string;
  readonly id: string;
  readonly findings: Finding[];
}

/** Adds an error about the entry at hand. */
export const complain = ({ file, id, findings }: Place, message: string): void => {
  findings.push({ file, id, message, severity: 'error' });
};

/** A bare string is Dutch; a map has a text per language. */
export function localized(value: unknown, place: Place, what: string): Localized {
  if (typeof value === 'string') return { nl: value };
  if (isPlain(value) && typeof value['nl'] === 'string') return value as unknown as Localized;
  complain(place, `${what} has no Dutch text (nl)`);
  return { nl: '' };
}

/** A plain list of words is Dutch; a map has a list per language. */
export function localizedWords(value: unknown, place: Place): LocalizedWords {
  if (value === undefined) return {};
  const lists = Array.isArray(value) ? { nl: value } : value;
  if (!isPlain(lists)) {
    complain(place, 'words must be a list, or a list per language');
    return {};
  }
  const entries = Object.entries(lists).map(([language, list]) => [language, words(list, place)] as const);
  return Object.fromEntries(entries);
}

function words(list: unknown, place: Place): readonly (string | Word)[] {
  if (!Array.isArray(list)) {
    complain(place, 'words must be a list');
    return [];
  }
  const entries: readonly unknown[] = list;
  return entries.flatMap((entry): (string | Word)[] => {
    if (typeof entry === 'string') return [entry];
    if (isPlain(entry) && typeof entry['text'] === 'string') return [entry as unknown as Word];
    complain(
      place,
      `${JSON.stringify(entry)} is not a word: write a string or { text: … }; quote words such as "ja" or "24"`,
    );
    return [];
  });
}

/** A list of strings, or one string; nothing gives an empty list. */
export function strings(value: unknown, place: Place, what: string): readonly string[] {
  if (value === undefined) return [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const good = list.filter((item) => typeof item === 'string');
  if (good.length < list.length) complain(place, `${what} must hold texts only`);
  return good;
}

/** `{ exact: uuid }`, `{ close: [uuid, uuid] }` → ESCO links. */
export function escoLinks(value: unknown, pillar: 'skill' | 'occupation', place: Place): Competence['esco'] {
  if (value === undefined) return undefined;
  if (!isPlain(value)) {
    complain(place, 'esco must look like { close: uuid }');
    return undefined;
  }
  const base = pillar === 'skill' ? escoSkill : escoOccupation;
  return Object.entries(value).flatMap(([match, ids]) => {
    if (!['exact', 'close', 'broad', 'narrow'].includes(match)) complain(place, `esco match "${match}" is unknown`);
    return strings(ids, place, 'esco').map((id) => ({ uri: base + id, match: match as 'exact' }));
  });
}

/** Leaves out what is undefined or empty, so that the data stays small. */
export function compact<T extends object>(entry: T): T {
  const kept = Object.entries(entry).filter(([, value]) => {
    if (value === undefined) return false;
    return !(Array.isArray(value) && value.length === 0);
  });
  return Object.fromEntries(kept) as T;
}

/** One competence as an author writes it → as the format has it. */
export function competence(raw: Plain, group: string, esco: unknown, place: Place): Competence {
  unknownKeys(raw, ['label', 'kind', 'words', 'lookalikes', 'broader', 'related', 'act', 'esco'], place);
  const act = isPlain(raw['act']) ? raw['act'] : {};
  const related = isPlain(raw['related']) ? raw['related'] : {};
  const links = Object.entries(related).flatMap(([kind, ids]) =>
    strings(ids, place, 'related').map((id) => ({ id, kind: kind as 'similar' })),
  );
  const entry = {
    id: place.id,
    kind: (raw['kind'] ?? 'skill') as Competence['kind'],
    group,
    label: localized(raw['label'], place, 'label'),
    words: localizedWords(raw['words'], place),
    lookalikes: strings(raw['lookalikes'], place, 'lookalikes'),
    broader: strings(raw['broader'], place, 'broader'),
    related: links,
    act: act['who'],
    actSources: strings(act['sources'], place, 'act.sources'),
    esco: escoLinks(esco ?? raw['esco'], 'skill', place),
  };
  return compact(entry) as unknown as Competence;
}

/**
 * One occupation as an author writes it → as the format has it. `profile` holds its competences by weight, `shared` the
 * requirements to which a bare name refers.
 */
export function occupation(raw: Plain, profile: unknown, shared: Plain, place: Place): Occupation {
  const known = ['label', 'words', 'lookalikes', 'isco', 'esco', 'regulated', 'vks'];
  unknownKeys(raw, [...known, 'requirements', 'neighbours', 'day'], place);
  const { essential, optional } = isPlain(profile) ? profile : {};
  const day = isPlain(raw['day']) ? raw['day'] : { nl: raw['day'] };
  const entry = {
    id: place.id,
    label: localized(raw['label'], place, 'label'),
    words: localizedWords(raw['words'], place),
    lookalikes: strings(raw['lookalikes'], place, 'lookalikes'),
    isco: raw['isco'],
    esco: escoLinks(raw['esco'], 'occupation', place),
    regulated: raw['regulated'] ?? 'none',
    vks: raw['vks'],
  };
  const lists = {
    competences: [...weighted(essential, true, place), ...weighted(optional, false, place)],
    requirements: requirements(raw['requirements'], shared, place),
    neighbours: neighbours(raw['neighbours'], place),
    day: Object.fromEntries(Object.entries(day).map(([language, lines]) => [language, strings(lines, place, 'day')])),
  };
  return { ...compact(entry), ...lists } as unknown as Occupation;
}

function weighted(value: unknown, essential: boolean, place: Place): Occupation['competences'] {
  if (value === undefined) return [];
  if (!isPlain(value)) {
    complain(place, 'competences must be a map of weight (1, 2, 3) to a list of ids');
    return [];
  }
  return Object.entries(value).flatMap(([weight, ids]) => {
    if (!['1', '2', '3'].includes(weight)) complain(place, `weight ${weight} is not 1, 2 or 3`);
    return strings(ids, place, 'competences').map((id) => ({ id, essential, weight: Number(weight) as 1 }));
  });
}

function requirements(value: unknown, shared: Plain, place: Place): Occupation['requirements'] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [];
  return list
    .map((named) => {
      const raw = typeof named === 'string' ? shared[named] : named;
      if (!isPlain(raw)) complain(place, `requirement ${String(named)} is not in requirements.yaml`);
      return isPlain(raw) ? raw : {};
    })
    .map((raw) => {
      const entry = {
        ...raw,
        text: localized(raw['text'], place, 'requirement'),
        hard: raw['hard'] ?? false,
        confidence: raw['confidence'] ?? 'unsourced',
      };
      return {
        ...entry,
        sources: strings(raw['sources'], place, 'sources'),
      } as unknown as Occupation['requirements'][0];
    });
}

function neighbours(value: unknown, place: Place): Occupation['neighbours'] {
  const kinds = isPlain(value) ? value : {};
  return Object.entries(kinds).flatMap(([kind, map]) => {
    if (kind !== 'ladder' && kind !== 'lateral') complain(place, `neighbours: "${kind}" is not ladder or lateral`);
    const routes = isPlain(map) ? map : {};
    return Object.entries(routes).map(([id, ids]) => ({
      id,
      kind: kind as 'ladder',
      routes: strings(ids ?? undefined, place, 'neighbours'),
    }));
  });
}

/** One experience as an author writes it → as the format has it. */
export function experience(raw: Plain, place: Place): Experience {
  unknownKeys(raw, ['label', 'words', 'gained', 'competences'], place);
  const entry = {
    id: place.id,
    label: localized(raw['label'], place, 'label'),
    words: localizedWords(raw['words'], place),
    gained: raw['gained'],
    competences: strings(raw['competences'], place, 'competences'),
  };
  return entry as unknown as Experience;
}

/** One starting point as an author writes it → as the format has it. */
export function preset(raw: Plain, place: Place): Preset {
  unknownKeys(raw, ['label', 'text', 'asks', 'experiences', 'occupations'], place);
  const entry = {
    id: place.id,
    label: localized(raw['label'], place, 'label'),
    text: localized(raw['text'], place, 'text'),
    asks: strings(raw['asks'], place, 'asks'),
    experiences: strings(raw['experiences'], place, 'experiences'),
    occupations: strings(raw['occupations'], place, 'occupations'),
  };
  return compact(entry) as unknown as Preset;
}

function unknownKeys(raw: Plain, known: readonly string[], place: Place): void {
  for (const key of Object.keys(raw)) if (!known.includes(key)) complain(place, `has an unknown key "${key}"`);
}
