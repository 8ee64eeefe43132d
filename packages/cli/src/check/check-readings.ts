import type { Engine } from '@zorg-match/engine';
import { isPast } from '@zorg-match/engine/choose';
import type { FeedReading, Profile, Reading, Vacancy } from '@zorg-match/schema';
import { editorSentences, type EditorLanguage, type FindingParams } from './languages/editor-sentences.js';

/** Something in one vacancy that keeps readers from understanding it, in a sentence for who writes it. */
export interface VacancyFinding {
  readonly code: keyof FindingParams;
  /** The advert's own words that it is about. */
  readonly quote?: string;
  readonly message: string;
}

/** A vacancy of a feed with what was found in it. */
export interface CheckedVacancy {
  /** Which entry of the feed it is; the first one is 1. */
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly url?: string;
  readonly findings: readonly VacancyFinding[];
}

/** With fewer demands than this that we know, nobody can be told whether a vacancy fits. */
const FEWEST_DEMANDS = 3;

/** Somebody who starts from nothing: every condition that asks something is unmet, and shows whether a step meets it. */
const BEGINNER: Profile = {
  format: 'zorg-profile/1',
  languages: [{ language: 'nl', level: 'A1' }],
  diplomas: [],
  registrations: [],
};

/** Conditions to which a route should lead; languages other than Dutch, licences and shifts have none by nature. */
const LEADS: ReadonlySet<string> = new Set(['diploma', 'registration', 'language']);

/** What reading finds in the vacancies of a feed: only those with a finding, in the order of the feed. `places`: where each stands. */
export function checkReadings(
  { vacancies, places = [] }: Pick<FeedReading, 'vacancies' | 'places'>,
  engine: Engine,
  today: string,
  lang: EditorLanguage,
): CheckedVacancy[] {
  return vacancies.flatMap((vacancy, index) => {
    const { id, title, url } = vacancy;
    const findings = findingsIn(vacancy, engine, today, lang);
    return findings.length > 0
      ? [{ number: (places[index] ?? index) + 1, id, title, ...(url !== undefined && { url }), findings }]
      : [];
  });
}

function findingsIn(vacancy: Vacancy, engine: Engine, today: string, lang: EditorLanguage): VacancyFinding[] {
  const say = editorSentences(lang).findings;
  const reading = engine.read(vacancy);
  const warned = (code: string) => reading.warnings.find((issue) => issue.code === code)?.params;
  const language = warned('other-language');
  const thin = warned('thin-text');
  const known = new Set(reading.demands.flatMap(({ competence }) => competence ?? [])).size;
  const found: VacancyFinding[] = [];
  if (isPast(vacancy, today)) {
    found.push({ code: 'expired', message: say.expired({ date: (vacancy.validThrough ?? '').slice(0, 10) }) });
  }
  if (language) found.push({ code: 'language', message: say.language({ language: String(language['language']) }) });
  else if (thin) found.push({ code: 'thin', message: say.thin({ words: Number(thin['words']) }) });
  else if (known < FEWEST_DEMANDS) found.push({ code: 'vague', message: say.vague({ known }) });
  return [...found, ...contradictionsIn(reading, lang), ...withoutRoute(reading, engine, lang)];
}

function contradictionsIn({ warnings, conditions }: Reading, lang: EditorLanguage): VacancyFinding[] {
  return warnings.flatMap(({ code, params }) => {
    if (code !== 'contradiction') return [];
    const same = conditions.filter(({ kind }) => kind === params['kind']);
    const denied = same.find(({ necessity }) => necessity === 'not-required')?.quote ?? '';
    const asked = same.find(({ necessity }) => necessity === 'required')?.quote ?? '';
    return [{ code, quote: denied, message: editorSentences(lang).findings.contradiction({ asked, denied }) }];
  });
}

/** A registration follows from the diploma, so that it is told only when no diploma is. */
function withoutRoute(reading: Reading, engine: Engine, lang: EditorLanguage): VacancyFinding[] {
  const say = editorSentences(lang).findings;
  const open = engine.match(BEGINNER, reading).conditions.filter(({ condition, verdict, via }) => {
    const { kind, value, necessity } = condition;
    if (verdict !== 'unmet' || via !== undefined || necessity !== 'required' || !LEADS.has(kind)) return false;
    return kind !== 'language' || value.startsWith('nl');
  });
  const diplomas = open.filter(({ condition }) => condition.kind === 'diploma');
  const told = diplomas.length > 0 ? diplomas : open;
  const byQuote = new Map(told.map(({ condition, legal }) => [condition.quote, legal ?? false]));
  return [...byQuote].map(([quote, legal]) => {
    const code = legal ? 'no-route-law' : 'no-route';
    return { code, quote, message: say[code]({ quote }) };
  });
}
