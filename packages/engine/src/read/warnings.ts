import type { Issue } from '@zorg-match/schema';
import type { PlacedCondition } from './results.js';
import { countOther } from './stretch.js';
import type { Token } from './tokens.js';
import { WordNote } from './word.js';

const COMMON = {
  nl: 'de het een van en in is je jij wij we voor met op te zijn bij ons onze niet aan dat die wat u of als naar om ook',
  en: 'the and of to in is you we for with our are your will as on an be have at this that or',
  fr: 'le la les de des et en vous nous pour avec un une du est dans votre notre sur au aux que qui ou',
  de: 'der die und wir sie mit fur ein eine ist sind zu den von im auf ihr',
} as const;
const LANGUAGES = Object.keys(COMMON) as (keyof typeof COMMON)[];
const WORDS = LANGUAGES.map((language) => new Set(COMMON[language].split(' ')));
/** The languages in which a word is among the commonest: a bit for each. */
const commonIn = new WordNote(({ text }) =>
  WORDS.reduce((bits, words, language) => (words.has(text) ? bits | (1 << language) : bits), 0),
);
const ENOUGH_WORDS = 12;
const THIN_WORDS = 30;
/** So many words tell the language. */
const LOOKED_AT = 2000;

const warn = (code: Issue['code'], params: Issue['params'] = {}): Issue => ({
  code,
  path: [],
  params,
  severity: 'warning',
});

/** Language of the text by its commonest words; `nl` when in doubt. */
export function languageOf(tokens: readonly Token[]): string {
  const counts = LANGUAGES.map(() => 0);
  const end = Math.min(tokens.length, LOOKED_AT);
  for (let t = 0; t < end; t++) {
    const common = commonIn.of(tokens[t] as Token);
    for (let language = 0; common >> language !== 0; language++)
      if (((common >> language) & 1) === 1) counts[language] = (counts[language] as number) + 1;
  }
  const most = Math.max(...counts);
  if (most < 5 || most < 1.4 * (counts[LANGUAGES.indexOf('nl')] as number)) return 'nl';
  return LANGUAGES[counts.indexOf(most)] as string;
}

/** Kinds in which one advert cannot ask two different things at once. */
const SINGLE: ReadonlySet<string> = new Set([
  'shift',
  'driving-licence',
  'registration',
  'diploma',
  'experience',
  'language',
]);

/** Kinds of which an advert can say that none at all is needed. */
const NONE_AT_ALL: ReadonlySet<string> = new Set(['diploma', 'experience']);

const NO_ISSUES: readonly Issue[] = [];

/** Conditions that are asked in one place and not asked in another. */
function contradictions(conditions: readonly PlacedCondition[]): readonly Issue[] {
  const firm = (one: PlacedCondition): boolean => one.found.necessity === 'required' && one.group === undefined;
  const found = new Map<string, Issue>();
  for (const { found: denied, quote } of conditions) {
    const { kind, value } = denied;
    if (denied.necessity !== 'not-required' || !SINGLE.has(kind)) continue;
    // "één zaterdag per maand, nooit op zondag" is no contradiction.
    const oneDay = kind === 'shift' && value === 'weekend' && !/weekend/i.test(quote);
    const none = value === 'none' && NONE_AT_ALL.has(kind);
    const contradicts = conditions.some((one) => {
      if (one.found.kind !== kind || !firm(one)) return false;
      if (one.found.value === value) return !oneDay;
      // "ervaring is niet nodig", and then "3 jaar ervaring": of whatever work, so nothing may be named
      return none && (kind === 'diploma' || (one.found.field ?? one.occupation) === undefined);
    });
    if (contradicts) found.set(`${kind} ${value}`, warn('contradiction', { kind, value }));
  }
  return found.size === 0 ? NO_ISSUES : [...found.values()];
}

/** What a reader of the result should know about the text. */
export function warningsOf(tokens: readonly Token[], conditions: readonly PlacedCondition[], demands: number): Issue[] {
  const words = countOther(tokens, 0, tokens.length);
  const language = words >= ENOUGH_WORDS ? languageOf(tokens) : 'nl';
  return [
    ...(language === 'nl' ? [] : [warn('other-language', { language })]),
    ...(words < THIN_WORDS || (demands < 2 && words < 3 * THIN_WORDS) ? [warn('thin-text', { words })] : []),
    ...contradictions(conditions),
  ];
}
