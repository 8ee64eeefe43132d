import type { Condition } from '@zorg-match/schema';
import type { Messages } from './messages.js';

/** What is needed of a condition to name it; a route's condition and a requirement fit too. */
export type NamedCondition = Pick<Condition, 'kind' | 'value' | 'field' | 'occupation'>;

/** The value of `key` when the table has it itself, else `fallback`. */
function pick(table: Readonly<Record<string, unknown>>, key: string, fallback: string): string {
  const found = Object.hasOwn(table, key) ? table[key] : undefined;
  return typeof found === 'string' ? found : fallback;
}

/** `nl` → `Nederlands`, by the browser's own names; the code itself when it has none. */
function languageName(code: string, lang: string): string {
  try {
    const name = new Intl.DisplayNames([lang], { type: 'language' }).of(code) ?? code;
    return name.charAt(0).toLocaleUpperCase(lang) + name.slice(1);
  } catch {
    return code;
  }
}

function hoursText({ hours }: Messages['conditions'], value: string): string {
  const [, part, full] = /^(\d+(?:[.,]\d+)?)\/(\d+(?:[.,]\d+)?)$/.exec(value) ?? [];
  if (part && full) return hours.fraction({ part: part.replace('.', ','), full: full.replace('.', ',') });
  const [, number, unit] = /^(\d+(?:[.,]\d+)?) ?(%|uur)/.exec(value) ?? [];
  if (number) return unit === '%' ? hours.percent({ percent: number }) : hours.hours({ hours: number });
  return pick(hours, value, value);
}

/**
 * A condition in a few words: "Visum voor zorgkundige", "Rijbewijs B", "Nederlands, niveau B2". `occupation` is the label
 * of the condition's occupation in the reader's language. An unknown value is shown as it is.
 */
export function conditionText(
  messages: Messages,
  condition: NamedCondition,
  options: { occupation?: string | undefined; lang?: string } = {},
): string {
  const { conditions: words } = messages;
  const { kind, value, field } = condition;
  const { occupation, lang = 'nl' } = options;
  switch (kind) {
    case 'diploma': {
      const name = pick(words.diploma, value, words.diploma.other);
      return field ? words.withField({ name, field }) : name;
    }
    case 'registration': {
      const name = pick(words.registration, value, words.registration.other);
      return occupation ? words.forOccupation({ name, occupation }) : name;
    }
    case 'language': {
      const [code = '', level = ''] = value.split(':');
      return words.language({ language: languageName(code, lang), level });
    }
    case 'driving-licence':
      return words.licence({ category: value });
    case 'experience': {
      const name = pick(words.experience, value || 'any', words.experience.some({ duration: value }));
      return occupation && value !== 'none' ? words.asOccupation({ name, occupation }) : name;
    }
    case 'criminal-record':
      return words.criminalRecord;
    case 'medical':
      return words.medical;
    case 'work-permit':
      return words.workPermit;
    case 'shift':
      return pick(words.shift, value, words.shift.other);
    case 'hours':
      return hoursText(words, value);
    case 'contract':
      return pick(words.contract, value, words.contract.other);
    case 'start-date':
      return words.startDate({ when: value });
  }
}

/** What a hard word in the condition means ("visum", "RIZIV", "B2"), or nothing when the words speak for themselves. */
export function conditionHelp(messages: Messages, condition: NamedCondition): string | undefined {
  const { help } = messages.conditions;
  const key = condition.kind === 'language' ? (condition.value.split(':')[1] ?? '') : condition.value;
  return pick(help, key, '') || pick(help, condition.kind, '') || undefined;
}
