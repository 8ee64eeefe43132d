import { conditionText, type Messages } from '@zorg-match/i18n';
import type { Condition, Salary, Vacancy } from '@zorg-match/schema';
import { nothing } from 'lit';
import { inARow } from '../controllers/language.js';

/** Day of an ISO date in the reader's own calendar, at its start; `undefined` when it is not a date. */
function dayOf(iso: string | undefined): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(iso ?? '') ?? [];
  return year && month && day ? new Date(Number(year), Number(month) - 1, Number(day)) : undefined;
}

/** Whether the vacancy's last day is before `now`. */
export function isExpired({ validThrough }: Vacancy, now: Date): boolean {
  const last = dayOf(validThrough);
  return last !== undefined && last < new Date(now.getFullYear(), now.getMonth(), now.getDate());
}

function closes(vacancy: Vacancy, messages: Messages, lang: string, now: Date): string {
  const last = dayOf(vacancy.validThrough);
  if (!last) return '';
  const year = last.getFullYear() === now.getFullYear() ? {} : ({ year: 'numeric' } as const);
  const date = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'long', ...year }).format(last);
  return messages.matcher.closes({ date });
}

function pay({ currency, minValue, maxValue, unitText }: Salary, { matcher }: Messages, lang: string): string {
  const money = (amount: number) => {
    try {
      const digits = Number.isInteger(amount) ? 0 : 2;
      return new Intl.NumberFormat(lang === 'nl' ? 'nl-BE' : lang, {
        style: 'currency',
        currency,
        minimumFractionDigits: digits,
      }).format(amount);
    } catch {
      return `${currency} ${amount}`; // a currency that nobody knows
    }
  };
  const from = minValue === undefined ? '' : money(minValue);
  const to = maxValue === undefined ? '' : money(maxValue);
  if (!from && !to) return '';
  const range = from && to && from !== to ? matcher.range({ from, to }) : '';
  const amount = range || (from && to ? from : from ? matcher.payFrom({ from }) : matcher.payUpTo({ to }));
  return matcher.pay({ amount, unit: unitText ? matcher.payUnits[unitText] : '' });
}

/** Hours as the advert says them, else as the feed's fields do. */
function hours({ employmentType, workHours }: Vacancy, conditions: readonly Condition[], messages: Messages): string {
  const told = conditions.filter(({ kind, necessity }) => kind === 'hours' && necessity !== 'not-required');
  if (told.length > 0) return [...new Set(told.map((each) => conditionText(messages, each)))].slice(0, 2).join(' / ');
  if (workHours && workHours.length <= 40) return conditionText(messages, { kind: 'hours', value: workHours });
  const words: Readonly<Record<string, string>> = messages.matcher.employment;
  return (employmentType ?? []).flatMap((type) => (Object.hasOwn(words, type) ? (words[type] ?? []) : [])).join(' / ');
}

/** The language of a fact in the vacancy's own words; nothing for one that is said in the reader's. */
export const factLanguage = (name: string, { language = 'nl' }: Vacancy): string | typeof nothing =>
  name === 'employer' || name === 'place' ? language : nothing;

/** Who, where, how much, until when: only what the vacancy tells, in the order in which people look for it. */
export function factsOf(
  vacancy: Vacancy,
  conditions: readonly Condition[],
  messages: Messages,
  lang: string,
  now: Date,
): { readonly name: string; readonly text: string }[] {
  const places = [...new Set((vacancy.jobLocation ?? []).map((at) => at.addressLocality ?? at.addressRegion ?? ''))];
  const shown = places.filter(Boolean);
  const place = inARow({ lang }, shown.slice(0, 2));
  const rest = shown.length > 2 ? ` ${messages.matcher.andMore({ count: shown.length - 2 })}` : '';
  return [
    { name: 'employer', text: vacancy.hiringOrganization?.name ?? '' },
    { name: 'place', text: place + rest },
    { name: 'hours', text: hours(vacancy, conditions, messages) },
    { name: 'pay', text: vacancy.baseSalary ? pay(vacancy.baseSalary, messages, lang) : '' },
    { name: 'closes', text: closes(vacancy, messages, lang, now) },
  ].filter(({ text }) => text !== '');
}
