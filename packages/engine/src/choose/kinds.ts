import type { Reading, Span, Vacancy, VacancyKind } from '@zorg-match/schema';
import type { Job } from './job.js';

/**
 * What sort of place it is: a job; a workplace-learning place (IBO, individual training, "leren op de werkvloer" with a
 * contract to follow); dual learning with a school; an internship; a job for students; volunteering.
 */
export type JobKind = VacancyKind;

/** Where a learner learns: what a pupil, a school or a coach looks for first. Only what the vacancy tells. */
export interface LearningPlace {
  readonly kind: Exclude<JobKind, 'job'>;
  /** How many places there are (`totalJobOpenings`, or "nog 3 plaatsen" in the text). */
  readonly places?: number;
  /** The sentence about who guides the learner. */
  readonly mentor?: Span;
  /** The sentence about the school, class or school year. */
  readonly school?: Span;
  /** First day, ISO 8601, where the posting has one. */
  readonly starts?: string;
  /** The sentence about how long or when: "van september tot juni", "10 weken". */
  readonly term?: Span;
  /** The sentence about getting there. */
  readonly travel?: Span;
}

const TITLE: readonly (readonly [JobKind, RegExp])[] = [
  ['volunteer', /\bvrijwillig(?:er|ers|ster)?(?:s?werk)?\b/i],
  ['duaal', /\bdua(?:al|le)\b|\balternerend|\bleerling(?:plaats|contract)?\b|\bleerwerkplek/i],
  ['stage', /\bstage(?:s|plaats|plaatsen|plek|plekken)?\b|\bstagiaire?s?\b|\binternship\b/i],
  [
    'workplace',
    /\bIBO\b|\bwerkplekleren\b|\bwerkervaringsstage\b|\bwerk ?je ?op\b|terwijl je werkt\b|\bin opleiding\b|\bleerwerk/i,
  ],
  ['student', /\bstudentenjobs?\b|\bjobstudent(?:en)?\b|\bvakantiejob\b/i],
];

/** In running text only what cannot be said of an ordinary job: "je begeleidt stagiairs" is one. */
const TEXT: readonly (readonly [JobKind, RegExp])[] = [
  [
    'duaal',
    /\bduaal (?:leren|traject|onderwijs)\b.{0,60}\b(?:jij|je|leerling|plaats)|\bovereenkomst (?:van )?alternerende opleiding\b/i,
  ],
  [
    'workplace',
    /\bIBO(?:-contract)?\b|\bindividuele beroepsopleiding\b|\bje leert bij ons op de werk(?:plek|vloer)\b/i,
  ],
  ['stage', /\b(?:jouw|je) stage (?:bij|in) (?:ons|onze)\b|\bstageplaats(?:en)? (?:vrij|beschikbaar)\b/i],
];

/** A text without one of these words has none of the phrases: most have none, and looking once is quicker than thrice. */
const TELLS = /duaal|alternerende|\bIBO\b|beroepsopleiding|leert bij ons|stage/i;

const TYPES: Readonly<Record<string, JobKind>> = { INTERN: 'stage', VOLUNTEER: 'volunteer' };

/** The kind of a vacancy: what the posting's fields say, then its title, then its text. */
export function kindOf({ vacancy, reading }: Job): JobKind {
  const typed = vacancy.employmentType?.flatMap((type) => TYPES[type] ?? [])[0];
  const titled = TITLE.find(([, words]) => words.test(vacancy.title))?.[0];
  if (titled) return titled;
  if (typed) return typed;
  const contract = reading.conditions.find(
    ({ kind, necessity }) => kind === 'contract' && necessity !== 'not-required',
  );
  if (contract?.value === 'stage') return 'stage';
  const told = TELLS.test(reading.text) ? TEXT.find(([, words]) => words.test(reading.text))?.[0] : undefined;
  if (told) return told;
  return contract?.value === 'student' && only(reading, 'student') ? 'student' : 'job';
}

const only = ({ conditions }: Reading, value: string): boolean =>
  conditions.filter(({ kind }) => kind === 'contract').every((each) => each.value === value);

const MENTOR =
  /\b(?:mentor|peter|meter|meter of peter|buddy|stagebegeleid(?:er|ing)|praktijkbegeleider|werkbegeleider|vaste begeleider)\b/i;
const SCHOOL =
  /\b(?:school|CVO|centrum voor volwassenenonderwijs|hogeschool|schooljaar|leerjaar|klas|trajectbegeleider|Syntra|(?:[5-7]de|vijfde|zesde|zevende) jaar)\b/i;
const NUMBER = String.raw`(?:\d+|een|één|twee|drie|vier|vijf|zes|tien)`;
const TERM = new RegExp(
  String.raw`\b(?:${NUMBER} (?:weken|maanden)|schooljaar|semester|trimester|van (?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) tot)\b`,
  'i',
);
/** Says less than a term, but something: "drie dagen per week". */
const DAYS = new RegExp(String.raw`\b${NUMBER} dag(?:en)?\b`, 'i');
const TRAVEL =
  /\b(?:met de (?:bus|trein|tram|fiets)|bushalte|station|tramhalte|openbaar vervoer|parkeer|carpool|bereikbaar)\b/i;
const PLACES =
  /(?<!\p{L})(?:nog )?(\d{1,3}|één|een|twee|drie|vier|vijf|zes) (?:vrije )?(?:stage|leer)?(?:plaats(?:en)?|plek(?:ken)?)\b(?! per| op de parking| in de)/iu;
const NUMBERS: readonly string[] = ['', 'één', 'twee', 'drie', 'vier', 'vijf', 'zes'];

/** What the vacancy tells of the learning place; `undefined` for an ordinary job. */
export function learningPlaceOf(job: Job): LearningPlace | undefined {
  const kind = kindOf(job);
  if (kind === 'job') return undefined;
  const { vacancy, reading } = job;
  const sentences = sentencesOf(reading.text);
  const said = (words: RegExp): Span | undefined => sentences.find(({ quote }) => words.test(quote));
  const places = placesOf(vacancy, reading.text) ?? placesOf(vacancy, vacancy.title);
  const start = vacancy.extra?.['jobStartDate'];
  const starts = typeof start === 'string' ? /^\d{4}-\d\d-\d\d/.exec(start)?.[0] : undefined;
  return {
    kind,
    ...(places !== undefined && { places }),
    ...optional('mentor', said(MENTOR)),
    ...optional('school', said(SCHOOL)),
    ...(starts !== undefined && { starts }),
    ...optional('term', said(TERM) ?? said(DAYS)),
    ...optional('travel', said(TRAVEL)),
  };
}

function optional<K extends string>(key: K, span: Span | undefined): Partial<Record<K, Span>> {
  return span ? ({ [key]: span } as Record<K, Span>) : {};
}

function placesOf({ extra }: Vacancy, text: string): number | undefined {
  const given = Number(extra?.['totalJobOpenings'] ?? NaN);
  if (Number.isInteger(given) && given > 0) return given;
  const told = PLACES.exec(text)?.[1];
  if (told === undefined) return undefined;
  const named = NUMBERS.indexOf(told.toLowerCase().replace(/^een$/, 'één'));
  return named > 0 ? named : Number(told);
}

/** The sentences of a text with their places; a line ends a sentence too. */
function sentencesOf(text: string): Span[] {
  return [...text.matchAll(/[^\s•–-][^\n]*?(?:[.!?](?=\s|$)|(?=\n|$))/g)].map(({ 0: quote, index }) => ({
    quote,
    start: index,
    end: index + quote.length,
  }));
}
