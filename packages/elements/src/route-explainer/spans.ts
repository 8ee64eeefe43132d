import type { Messages, RouteMessages } from '@zorg-match/i18n';
import type { Months, Plan } from '@zorg-match/schema';
import type { Time } from './line.js';

/** What the length of a plan is said with. */
interface Words {
  readonly messages: Pick<Messages, 'common'>;
  readonly t: RouteMessages;
}

/** A span of months in words: "6 maanden", "hoogstens 2 jaar" when it can be none. */
export function spanOf({ low, high }: Months, { messages, t }: Words): string {
  const { months } = messages.common;
  return low === 0 ? t.answer.atMost({ duration: months({ low: high, high }) }) : months({ low, high });
}

/** The length of a plan in words: "minstens" as long as a step has no sourced length. Never "0 maanden". */
export function lengthOf({ months, monthsAtLeast, openLength = [] }: Plan, { messages, t }: Words): string {
  const least = monthsAtLeast ?? (openLength.length > 0 ? months?.low : undefined);
  if (least !== undefined && least > 0)
    return t.monthsAtLeast({ duration: messages.common.months({ low: least, high: least }) });
  if (!months || openLength.length > 0) return t.monthsUnknown;
  if (months.high === 0) return t.noWait;
  if (months.low === 0)
    return t.monthsAtMost({ duration: messages.common.months({ low: months.high, high: months.high }) });
  return t.months({ duration: messages.common.months(months) });
}

/** The same within a sentence ("minstens 12 maanden"); `undefined` when no source tells anything. */
export function lengthWithin(plan: Plan, words: Words): string | undefined {
  const { months, monthsAtLeast, openLength = [] } = plan;
  const { answer } = words.t;
  const say = (low: number, high: number) => words.messages.common.months({ low, high });
  const least = monthsAtLeast ?? (openLength.length > 0 ? months?.low : undefined);
  if (least !== undefined && least > 0) return answer.atLeast({ duration: say(least, least) });
  if (!months || openLength.length > 0 || months.high === 0) return undefined;
  if (months.low === 0) return answer.atMost({ duration: say(months.high, months.high) });
  return answer.about({ duration: say(months.low, months.high) });
}

/** When a stop begins: "nu", "daarna" where no figure says, else after so many months. */
export function startOf({ low, high, open }: Time, { messages, t }: Words): string {
  if (high === 0 && !open) return t.map.now;
  if (high === 0 || (open && low === 0)) return t.map.then;
  const { common } = messages;
  if (open) return t.map.afterAtLeast({ duration: common.months({ low, high: low }) });
  return low === 0
    ? t.map.afterAtMost({ duration: common.months({ low: high, high }) })
    : t.map.after({ duration: common.months({ low, high }) });
}

/** What the ways cost, by source: "gratis", "€ 119 tot € 238"; `undefined` when no amount is sourced. */
export function euroOf({ euro }: Plan, { t }: Words, lang: string): string | undefined {
  if (!euro) return undefined;
  if (euro.high === 0) return euro.atLeast === true ? undefined : t.free;
  const say = (amount: number) => amount.toLocaleString(lang === 'nl' ? 'nl-BE' : lang);
  return t.euro({ low: say(euro.low), high: say(euro.high), atLeast: euro.atLeast === true });
}
