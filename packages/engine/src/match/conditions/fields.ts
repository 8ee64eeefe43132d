import type { Judgement } from './facts.js';

/**
 * Fields of study that exclude each other where an advert asks for one of them, each with the words by which it is
 * recognised. A field outside this list and the next cannot be told apart, and stays unknown.
 */
const FIELDS: readonly (readonly [name: string, words: RegExp])[] = [
  ['zorgkundige', /zorgkundig|verzorgende|zorg(?:-|\s)?en(?:-|\s)?welzijn|thuis-? ?en bejaardenzorg/],
  ['verpleegkunde', /verpleeg|nursing|infirmi/],
  ['vroedkunde', /vroedkund|vroedvrouw|midwi|sage-femme/],
  [
    'kinderbegeleiding',
    /kinderbegeleid|kinderopvang|kinderzorg|jeugd-? ?en gehandicaptenzorg|pedagogie van het jonge kind/,
  ],
  ['sociaal werk', /sociaal werk|maatschappelijk (?:werk|assist)|social work/],
  ['orthopedagogie', /orthopedagog|opvoed/],
  ['ergotherapie', /ergothera/],
  ['kinesitherapie', /kine(?:sith)|kinesist|fysiothera|physiothera|revalidatiewetenschap/],
  ['logopedie', /logoped|audiolog/],
  ['psychologie', /psycholog/],
  ['apotheek', /apothe|farmac/],
  ['keuken', /\bkok\b|keuken|grootkeuken|horeca/],
  ['secretariaat', /secretar|office management/],
];

/**
 * Fields far from care. They are none of the fields above; from one another they are not told apart, since a business
 * course may be one of economics. Teaching and sports are left out: care takes some of both.
 */
const ELSEWHERE =
  /economie|\bhandel|boekhoud|accountan|marketing|bedrijfs(?:kunde|management|beheer)|business|\brecht(?:en)?\b|jurid|informatica|\bict\b|\bit\b|computer|programme|ingenieur|engineering|elektr|mechani|\bbouw|houtbewerk|\blas(?:sen|ser)\b|autotechn|architect|wiskund|natuurkund|geschiedenis|taalkund|letterkund|vertaler|journalis|toerisme|landbouw|tuinbouw|\bmode\b|\bgrafisch/;
const CARE_WORDS = /zorg|gezondheid|verpleeg|medisch|sociaal|sociale/;

/** Whether a person's field of study is the one that is asked; unknown when the words cannot be compared. */
export function compareFields(own: string | undefined, asked: string): Judgement {
  if (own === undefined || own.trim() === '') return 'unknown';
  const mine = fieldOf(own);
  const theirs = fieldOf(asked);
  if (theirs.plain.includes(mine.plain) || mine.plain.includes(theirs.plain)) return 'met';
  if (theirs.names.some((name) => mine.names.includes(name))) return 'met';
  const apart = (one: Field, other: Field) => one.names.length > 0 && (other.names.length > 0 || other.elsewhere);
  return apart(mine, theirs) || apart(theirs, mine) ? 'unmet' : 'unknown';
}

/** Whether a training in this field covers what a zorgkundige learns. */
export function isCareField(field: string): boolean {
  return fieldOf(field).names.some(
    (name) => name === 'zorgkundige' || name === 'verpleegkunde' || name === 'vroedkunde',
  );
}

interface Field {
  readonly plain: string;
  /** The names of the fields that it is. */
  readonly names: readonly string[];
  /** It is far from care. */
  readonly elsewhere: boolean;
}

/** A planner compares the same few fields thousands of times. */
const known = new Map<string, Field>();
const MOST_KNOWN = 500;

function fieldOf(text: string): Field {
  const found = known.get(text);
  if (found) return found;
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
  const names = FIELDS.filter(([, words]) => words.test(plain)).map(([name]) => name);
  const field = { plain, names, elsewhere: names.length === 0 && ELSEWHERE.test(plain) && !CARE_WORDS.test(plain) };
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, field);
  return field;
}
