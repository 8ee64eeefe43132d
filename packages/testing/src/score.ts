import type { Reading } from '@zorg-match/schema';

/** A labelled vacancy, with the labels of `written/` or the older, simpler ones of `real/`. */
export interface Labelled {
  readonly id: string;
  readonly text: string;
  readonly gold?: Labels;
  readonly [key: string]: unknown;
}

export interface CompetenceLabel {
  readonly quote: string;
  readonly kind?: string;
  readonly necessity?: string;
  readonly required?: boolean;
  /** Competences of the taxonomy that mean it; empty: none does; absent: not labelled. */
  readonly ids?: readonly string[];
}

export interface Labels {
  readonly competences: readonly CompetenceLabel[];
  readonly conditions?: readonly { kind: string; value: unknown; quote: string }[];
  readonly offered?: readonly { quote: string; what: string }[];
}

/** Counts that are pooled over vacancies. */
export interface Counts {
  hit: number;
  predicted: number;
  labelled: number;
  sameNecessity: number;
  softAsRequired: number;
  soft: number;
  negationErrors: number;
  negated: number;
  conditionHits: number;
  conditionsPredicted: number;
  conditionsLabelled: number;
  linked: number;
  /** Right mentions whose label says which competence it is, and those of them that were linked to one of these. */
  named: number;
  namedRight: number;
}

type Place = readonly [number, number];
type Necessary = readonly [number, number, string];

/** What one vacancy adds, with the entries behind the errors for who wants to look at them. */
export interface Scored {
  readonly counts: Counts;
  readonly missed: readonly Necessary[];
  readonly wrong: readonly Necessary[];
}

const KIND_ONLY = new Set(['medical', 'criminal-record', 'start-date', 'work-permit']);

export const noCounts = (): Counts => ({
  hit: 0,
  predicted: 0,
  labelled: 0,
  sameNecessity: 0,
  softAsRequired: 0,
  soft: 0,
  negationErrors: 0,
  negated: 0,
  conditionHits: 0,
  conditionsPredicted: 0,
  conditionsLabelled: 0,
  linked: 0,
  named: 0,
  namedRight: 0,
});

const overlap = (a: Place | Necessary, b: Place | Necessary): number =>
  Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

function half(a: Place | Necessary, b: Place | Necessary): boolean {
  const shared = overlap(a, b);
  return shared > 0 && shared >= 0.5 * Math.min(a[1] - a[0], b[1] - b[0]);
}

function mayPair(p: Necessary, g: Necessary): boolean {
  const n = g[1] - g[0];
  const k = p[1] - p[0];
  return half(p, g) && 0.25 * n <= k && k <= Math.max(2.5 * n, n + 15);
}

/** The value of a condition as labels and readings are compared. */
export function comparable(kind: string, value: unknown): string {
  if (KIND_ONLY.has(kind)) return '';
  const plain = String(value).toLowerCase().trim().replace(/\s+/g, ' ').replaceAll('hbo5', 'graduaat');
  return kind === 'hours' ? plain.replace(/\s*(?:uur|u)(?![\p{L}\p{N}_])\.?/gu, ' uur').trim() : plain;
}

/** As many one-to-one pairs as possible: for each label the index of its prediction, or -1. */
function pairs(predictions: readonly Necessary[], labels: readonly Necessary[]): number[] {
  const owner = labels.map(() => -1);
  const seek = (i: number, seen: Set<number>): boolean => {
    for (let j = 0; j < labels.length; j++) {
      if (seen.has(j) || !mayPair(predictions[i] as Necessary, labels[j] as Necessary)) continue;
      seen.add(j);
      if ((owner[j] as number) < 0 || seek(owner[j] as number, seen)) {
        owner[j] = i;
        return true;
      }
    }
    return false;
  };
  predictions.forEach((_, i) => seek(i, new Set()));
  return owner;
}

/** Places that the labels speak of, in UTF-16 units as JavaScript counts them. */
interface Places {
  asked: Necessary[];
  /** For each of `asked` the competences that its label names. */
  ids: (readonly string[] | undefined)[];
  negated: Necessary[];
  rest: Place[];
}

function placesOf(text: string, labels: Labels): Places {
  const place = (quote: string): Place | null => {
    const start = text.indexOf(quote);
    return start < 0 ? null : [start, start + quote.length];
  };
  const asked: Necessary[] = [];
  const ids: Places['ids'] = [];
  const negated: Necessary[] = [];
  const rest: Place[] = [];
  for (const label of [...(labels.conditions ?? []), ...(labels.offered ?? [])]) {
    const span = place(label.quote);
    if (span) rest.push(span);
  }
  for (const label of labels.competences) {
    const span = place(label.quote);
    if (!span) continue;
    const necessity = label.necessity || ((label.required ?? true) ? 'required' : 'preferred');
    if (label.kind === 'language' || label.kind === 'licence') rest.push(span);
    else if (necessity === 'not-required') negated.push([...span, necessity]);
    else {
      asked.push([...span, necessity]);
      ids.push(label.ids);
    }
  }
  return { asked, ids, negated, rest };
}

/** Whether a link is one that the label names; with none named, no link is right. */
const meansTheSame = (ids: readonly string[], link: string | null): boolean =>
  link === null ? ids.length === 0 : ids.includes(link);

export const labelsOf = (vacancy: Labelled): Labels => vacancy.gold ?? (vacancy as unknown as Labels);

/** What labels say of places in a text. */
export interface Matches {
  /** For each place the labels that it may be a mention of, and whether a condition or an offer is labelled there. */
  readonly each: readonly { readonly labels: readonly number[]; readonly beside: boolean }[];
  /** The labels that have a place of their own when as many as possible are paired one to one. */
  readonly taken: ReadonlySet<number>;
}

/** Compares places with the labels of what is asked, by the same definitions. */
export function matches(
  vacancy: Labelled,
  places: readonly { readonly start: number; readonly end: number }[],
): Matches {
  const { asked, rest } = placesOf(vacancy.text, labelsOf(vacancy));
  const spans = places.map(({ start, end }): Necessary => [start, end, 'required']);
  const each = spans.map((p) => ({
    labels: asked.flatMap((g, j) => (mayPair(p, g) ? [j] : [])),
    beside: rest.some((q) => half(p, q)),
  }));
  return { each, taken: new Set(pairs(spans, asked).flatMap((i, j) => (i < 0 ? [] : [j]))) };
}

/** Scores one reading against its labels, by the definitions of the reference scorer. */
export function scoreReading(vacancy: Labelled, reading: Reading): Scored {
  const labels = labelsOf(vacancy);
  const { asked, ids, negated, rest } = placesOf(vacancy.text, labels);
  const demands = reading.demands.filter((d) => d.necessity !== 'not-required');
  const predictions = demands.map((d): Necessary => [d.start, d.end, d.necessity]);
  const owner = pairs(predictions, asked);
  const taken = new Set(owner.filter((i) => i >= 0));
  const wrong = predictions.filter(
    (p, i) => !taken.has(i) && !asked.some((g) => mayPair(p, g)) && !rest.some((q) => half(p, q)),
  );
  const counts = noCounts();
  counts.hit = taken.size;
  counts.predicted = taken.size + wrong.length;
  counts.labelled = asked.length;
  for (const i of taken) if (demands[i]?.competence !== null) counts.linked++;
  owner.forEach((i, j) => {
    if (i < 0) return;
    const want = asked[j]?.[2];
    const got = predictions[i]?.[2];
    if (want === got) counts.sameNecessity++;
    if (ids[j]) {
      counts.named++;
      if (meansTheSame(ids[j], demands[i]?.competence ?? null)) counts.namedRight++;
    }
    if (want !== 'preferred' && want !== 'trainable') return;
    counts.soft++;
    if (got === 'required') counts.softAsRequired++;
  });
  counts.negated = negated.length;
  counts.negationErrors = negated.filter((g) => predictions.some((p) => mayPair(p, g))).length;
  if (labels.conditions) {
    const want = new Set(labels.conditions.map((c) => `${c.kind}\t${comparable(c.kind, c.value)}`));
    const got = new Set(reading.conditions.map((c) => `${c.kind}\t${comparable(c.kind, c.value)}`));
    counts.conditionHits = [...want].filter((c) => got.has(c)).length;
    counts.conditionsLabelled = want.size;
    counts.conditionsPredicted = got.size;
  }
  return { counts, missed: asked.filter((_, j) => (owner[j] as number) < 0), wrong };
}

/** The figures that the counts give; shares from 0 to 1. */
export function figuresOf(c: Counts): Record<string, number> {
  const share = (a: number, b: number): number => (b ? a / b : 0);
  const f1 = (p: number, r: number): number => share(2 * p * r, p + r);
  const precision = share(c.hit, c.predicted);
  const recall = share(c.hit, c.labelled);
  const conditionPrecision = share(c.conditionHits, c.conditionsPredicted);
  const conditionRecall = share(c.conditionHits, c.conditionsLabelled);
  return {
    precision,
    recall,
    f1: f1(precision, recall),
    wrong: 1 - precision,
    linked: share(c.linked, c.hit),
    named: share(c.namedRight, c.named),
    necessity: share(c.sameNecessity, c.hit),
    softAsRequired: c.softAsRequired,
    soft: c.soft,
    negationErrors: c.negationErrors,
    negated: c.negated,
    conditionPrecision,
    conditionRecall,
    conditionF1: f1(conditionPrecision, conditionRecall),
  };
}

/** Adds the counts of one vacancy to a total. */
export function addCounts(total: Counts, more: Counts): void {
  for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += more[key];
}
