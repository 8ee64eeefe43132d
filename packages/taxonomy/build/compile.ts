import { join } from 'node:path';
import type { Competence, Experience, Occupation, RouteBook, Source, Taxonomy } from '@zorg-match/schema';
import {
  compact,
  competence,
  complain,
  experience,
  localized,
  occupation,
  preset,
  strings,
  type Place,
} from './entries.js';
import { isPlain, readFolder, readYaml, type Finding, type Plain } from './yaml-files.js';

/** Calendar version of the data. */
export const version = '2026.11.0';
export const licence = 'CC BY 4.0';
export const attribution = 'This service uses the ESCO classification of the European Commission.';

/** Stands in as long as no routes are written. */
export const emptyBook: RouteBook = {
  format: 'zorg-routes/1',
  version,
  routes: [],
  rules: [],
  barriers: [],
  contacts: [],
  sources: [],
};

/** The data files as one taxonomy, routes inside, with where each entry stands and what is wrong in them. */
export interface Compiled {
  readonly taxonomy: Taxonomy;
  /** File of each entry, by its list and id (`competences/wassen`), for messages of later checks. */
  readonly files: ReadonlyMap<string, string>;
  readonly findings: Finding[];
}

type MakePlace = (file: string, id: string, list: string) => Place;

/** Compiles the YAML files in `folder`. Never throws on their content: what is wrong comes back as findings. */
export function compile(folder: string): Compiled {
  const findings: Finding[] = [];
  const files = new Map<string, string>();
  const at = (file: string, id: string, list: string): Place => {
    files.set(`${list}/${id}`, file);
    return { file, id, findings };
  };
  const single = (name: string): { path: string; data: Plain } => {
    const path = join(folder, `${name}.yaml`);
    const data = readYaml(path, findings);
    return { path, data: isPlain(data) ? data : { entries: data } };
  };
  const mapped = <T>(name: string, make: (raw: Plain, place: Place) => T): T[] => {
    const { path, data } = single(name);
    return Object.entries(data).map(([id, raw]) => make(isPlain(raw) ? raw : { label: raw }, at(path, id, name)));
  };

  const groups = mapped('groups', (raw, place) => ({
    id: place.id,
    label: localized(raw['label'] ?? raw, place, 'label'),
  }));
  const competences = compileCompetences(folder, at, findings);
  const profiles = single('profiles').data;
  const shared = single('requirements').data;
  const occupations: Occupation[] = readFolder(join(folder, 'occupations'), findings).flatMap(({ path, data }) =>
    Object.entries(data).map(([id, raw]) =>
      occupation(isPlain(raw) ? raw : {}, profiles[id], shared, at(path, id, 'occupations')),
    ),
  );
  const experiences: Experience[] = mapped('experiences', experience);
  const sources = mapped('sources', (raw, place) => compact({ id: place.id, ...raw }) as unknown as Source);
  const presets = mapped('presets', preset);
  const replaced = single('replaced').data;
  const boilerplate = single('boilerplate');
  const taxonomy: Taxonomy = {
    format: 'zorg-taxonomy/1',
    version,
    licence,
    attribution,
    languages: ['nl', 'fr', 'en'],
    groups,
    competences,
    occupations,
    experiences,
    boilerplate: strings(boilerplate.data['entries'], at(boilerplate.path, 'boilerplate', ''), 'boilerplate'),
    replaced: replaced['entries'] === null ? {} : (replaced as Taxonomy['replaced']),
    sources,
    presets,
  };
  const routes = compileRoutes(folder, at, findings);
  return { taxonomy: routes.routes.length > 0 ? { ...taxonomy, routes } : taxonomy, files, findings };
}

function compileCompetences(folder: string, at: MakePlace, findings: Finding[]): Competence[] {
  const escoFile = join(folder, 'esco.yaml');
  const links = readYaml(escoFile, findings);
  const esco = new Map(Object.entries(isPlain(links) ? links : {}));
  const competences = readFolder(join(folder, 'competences'), findings).flatMap(({ name, path, data }) =>
    Object.entries(data).map(([id, raw]) => {
      const link = esco.get(id);
      esco.delete(id);
      return competence(isPlain(raw) ? raw : {}, name, link, at(path, id, 'competences'));
    }),
  );
  for (const id of esco.keys()) complain({ file: escoFile, id, findings }, 'links a competence that does not exist');
  return competences;
}

/** Files of the route book hold one or more of its parts; parts of the same name are joined in the order of file names. */
function compileRoutes(folder: string, at: MakePlace, findings: Finding[]): RouteBook {
  const lists = ['routes', 'rules', 'barriers', 'contacts', 'sources', 'access', 'questions', 'offers', 'groups'];
  const parts: Record<string, unknown[]> = Object.fromEntries(lists.map((name) => [name, []]));
  let advice: unknown;
  for (const { path, data } of readFolder(join(folder, 'routes'), findings)) {
    for (const [name, list] of Object.entries(data)) {
      if (name === 'advice') {
        advice = list;
        continue;
      }
      const part = parts[name];
      const entries = isPlain(list) ? Object.entries(list).map(([id, raw]) => ({ id, ...(raw as object) })) : list;
      if (part && Array.isArray(entries)) part.push(...entries.filter(isPlain));
      else if (name !== 'format' && name !== 'version')
        complain(at(path, name, 'routes'), 'is not a part of a route book');
      if (Array.isArray(entries)) for (const { id } of entries.filter(isPlain)) at(path, String(id), name);
    }
  }
  const book = { format: 'zorg-routes/1', version, ...parts, ...(advice !== undefined && { advice }) };
  return book as unknown as RouteBook;
}
