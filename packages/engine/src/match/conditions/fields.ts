import type { Judgement } from './facts.js';

/**
 * Fields of study that exclude each other where an advert asks for one of them, each with the words by which it is
 * recognised. A field outside this list cannot be told apart, and stays unknown.
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

/** Whether a person's field of study is the one that is asked; unknown when the words cannot be compared. */
export function compareFields(own: string | undefined, asked: string): Judgement {
  if (own === undefined || own.trim() === '') return 'unknown';
  const mine = plain(own);
  const theirs = plain(asked);
  if (mine === theirs || theirs.includes(mine) || mine.includes(theirs)) return 'met';
  const myFields = namesIn(mine);
  const theirFields = namesIn(theirs);
  if (theirFields.some((name) => myFields.includes(name))) return 'met';
  return myFields.length > 0 && theirFields.length > 0 ? 'unmet' : 'unknown';
}

/** Whether a training in this field covers what a zorgkundige learns. */
export function isCareField(field: string): boolean {
  return namesIn(plain(field)).some(
    (name) => name === 'zorgkundige' || name === 'verpleegkunde' || name === 'vroedkunde',
  );
}

function namesIn(field: string): string[] {
  return FIELDS.filter(([, words]) => words.test(field)).map(([name]) => name);
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
