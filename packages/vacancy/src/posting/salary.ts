import type { Salary } from '@zorg-match/schema';
import { asList, isObject } from './json.js';

type Unit = NonNullable<Salary['unitText']>;

const UNITS: readonly (readonly [Unit, RegExp])[] = [
  ['HOUR', /\bhour|hourly|\bp\.?\/?h\b|\/h\b|per uur|\/ ?u(?:ur)?\b|uurloon|heure|stunde|\bhur\b/i],
  ['DAY', /\bday|daily|per dag|dagloon|jour(?!nal)|\btag\b/i],
  ['WEEK', /week|semaine|woche/i],
  ['MONTH', /month|maand|mois|mensuel|monat|\bp\.?m\b|\bmon\b/i],
  ['YEAR', /year|annum|annual|\bp\.?a\b|jaar|\ban(?:née)?\b|annuel|jahr|\bann\b/i],
];
const SYMBOLS: readonly (readonly [string, RegExp])[] = [
  ['EUR', /€|\beur(?:o|os)?\b/i],
  ['GBP', /£|\bgbp\b/i],
  ['USD', /\$|\busd\b/i],
  ['CHF', /\bchf\b/i],
  ['CZK', /\bk[čc]\b|\bczk\b/i],
];
// 2.500 · 2,500.50 · 2 500,50 · 19.38
const NUMBER = /\d{1,3}(?:[.,' \u00a0\u202f]\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)/g;

/**
 * A pay range from `baseSalary` in any of its published forms: MonetaryAmount with a QuantitativeValue, numbers, or free
 * text. `undefined` when no amount or no currency can be told.
 */
export function readSalary(value: unknown, salaryCurrency: unknown): Salary | undefined {
  const [amount] = asList(value);
  const outer = isObject(amount) ? amount : { value: amount };
  const inner = isObject(outer['value']) ? outer['value'] : outer;
  const said = textOf(amount, outer['value'], inner['value']);
  const unit = textOf(inner['unitText'], outer['unitText'], inner['unitCode'], outer['unitCode']);
  const currency = currencyOf([outer['currency'], inner['currency'], salaryCurrency], said);
  const range = rangeOf(inner['minValue'] ?? outer['minValue'], inner['maxValue'] ?? outer['maxValue'], inner['value']);
  if (!currency || !range) return undefined;
  const unitText = unitOf(unit) ?? unitOf(said);
  return { currency, ...range, ...(unitText && { unitText }) };
}

const textOf = (...values: readonly unknown[]): string =>
  values.filter((each): each is string => typeof each === 'string').join(' ');

const unitOf = (text: string): Unit | undefined => UNITS.find(([, pattern]) => pattern.test(text))?.[0];

function currencyOf(given: readonly unknown[], said: string): string | undefined {
  const code = given.find((each): each is string => typeof each === 'string' && each.trim() !== '');
  if (code && /^[A-Za-z]{3}$/.test(code.trim())) return code.trim().toUpperCase();
  return SYMBOLS.find(([, pattern]) => pattern.test(`${code ?? ''} ${said}`))?.[0];
}

function rangeOf(min: unknown, max: unknown, value: unknown): Pick<Salary, 'minValue' | 'maxValue'> | undefined {
  const low = numbersIn(min)[0];
  const high = numbersIn(max)[0];
  const [first, second] = low === undefined && high === undefined ? numbersIn(value) : [low, high];
  if (first === undefined && second === undefined) return undefined;
  if (first !== undefined && second !== undefined) {
    return { minValue: Math.min(first, second), maxValue: Math.max(first, second) };
  }
  if (second !== undefined) return { maxValue: second };
  return low !== undefined ? { minValue: low } : { minValue: first as number, maxValue: first as number };
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return Number.isFinite(value) && value > 0 ? [value] : [];
  if (typeof value !== 'string') return [];
  return [...value.matchAll(NUMBER)].map(([digits]) => toNumber(digits)).filter((amount) => amount > 0);
}

function toNumber(digits: string): number {
  const cents = /[.,](\d{1,2})$/.exec(digits);
  const whole = (cents ? digits.slice(0, cents.index) : digits).replace(/\D/g, '');
  return Number(cents ? `${whole}.${cents[1]}` : whole);
}
