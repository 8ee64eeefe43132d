import { matchesOf } from '../../text/matches.js';
import { tokenAt, tokenOver } from '../tokens.js';
import type { Token } from '../tokens.js';
import { WordNote, WordTest } from '../word.js';
import type { BlockView, FoundCondition } from './found.js';
import { holds, textAt } from './found.js';
import { HOURS_A_WEEK, hoursInWords, JOB, LEAST_ALONE } from './hours-in-words.js';

const comma = (number: string): string =>
  number
    .replace('.', ',')
    .replace(/,0+$/, '')
    .replace(/(,\d)0$/, '$1');
const percent = (share: string): string =>
  `${comma(String(Math.round(Number.parseFloat(share.replace(',', '.')) * 1000) / 10))}%`;

/** What a word shows of working time, whatever it means: rules whose hint no word of a line gives are not tried on it. */
const HINTS = {
  fraction: /^\/$/,
  share: /^%$/,
  digit: /\d/,
  percent: /procent|percent/,
  /** May stand for hours right after a number, or in one word with it. */
  hour: /^[uh]|\d[uh]/,
  fte: /[vf]te|^v$/,
  fifth: /vijfde/,
  days: /dagen/,
  full: /voltijds|full|temps|vt|^ft$|^voll/,
  three: /drie/,
  nineteen: /19/,
  half: /half|halve|temps/,
  part: /deeltijds|part|temps/,
  week: /week|^w/,
  /** From 24 on, and at most 40: more than a clock shows. */
  many: /2[4-9]|3|40/,
  between: /tussen/,
  most: /max|hoogstens/,
  job: /contract|overeenkomst|job|betrekking|functie|opdracht|tewerkstelling|deeltijds|halftijds/,
  werk: /werk/,
  average: /gemiddeld/,
  spread: /verdeeld|gespreid|over/,
  term: /week|contract|job/,
  total: /samen|totaal/,
  row: /,|of$/,
} as const;
type Hint = keyof typeof HINTS;
const NAMES = Object.keys(HINTS) as Hint[];
const bitOf = (hint: Hint): number => 1 << NAMES.indexOf(hint);
/** The hints that a word gives, as bits; what was too long to be looked at may hold any. */
const hintsOf = new WordNote(({ text, word }) =>
  NAMES.reduce((bits, hint) => (HINTS[hint].test(text) || (text === '' && !word) ? bits | bitOf(hint) : bits), 0),
);

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly value: (m: RegExpMatchArray) => string | null;
  /** Without a word of each of these hints in the line the pattern cannot be there. */
  readonly needs: readonly Hint[];
  /** Only in parts that speak of the working time. */
  readonly loose?: boolean;
}

const N = String.raw`(\d{1,2}(?:[.,]\d{1,2})?)`;
const TO = String.raw`\s*(?:-|–|à|tot|en|of|to)\s*`;
const HOURS = String.raw`\s*-?\s*(?:uren|uur|uurs|u|h|hours)\b\.?`;
const A_WEEK = String.raw`(?:\s*(?:per|\/|in de|a)\s*week|\/w\b)`;

/** What follows hours that are not those of a week. */
const NOT_A_WEEK = String.raw`(?!\s*(?:per|op een|in een|\/)\s*(?:dag|maand|shift|jaar))`;

const weekly = (hours: string | undefined): boolean => {
  const count = Number.parseFloat(hours ?? '');
  return count >= HOURS_A_WEEK.least && count <= HOURS_A_WEEK.most;
};

/** Names of fields that hold the working time. */
const FIELD =
  '(?:regime|jobtime|arbeidsduur|uren|werkregime|uurregime|tewerkstelling|werkweek|arbeidsregime|prestaties|breuk) ?: ?';
/** Hours without minutes: "13.30 u." is a time of the day. */
const WHOLE = String.raw`(\d{1,2}(?:,\d{1,2})?)`;
/** How adverts write working time. Earlier rules win where they overlap. */
const RULES: readonly Rule[] = [
  {
    name: 'hours-of-38',
    needs: ['fraction'],
    pattern: new RegExp(`${N}(?:\\s*(?:u|uur|uren))?\\s*/\\s*(3[5-9](?:[.,]\\d)?|40)(?![\\d/])`, 'gu'),
    value: (m) => `${comma(m[1] ?? '')}/${comma(m[2] ?? '')}`,
  },
  {
    name: 'hours-percents',
    needs: ['share'],
    pattern: /(?<=tussen (?:de )?)(\d{2,3})\s*%?\s*en\s*(\d{2,3})\s*%/giu,
    value: (m) => `${m[1]}%-${m[2]}%`,
  },
  {
    name: 'hours-percents',
    needs: ['share'],
    pattern: /(\d{2,3})\s*%?\s*(?:-|–|à|tot|to)\s*(\d{2,3})\s*%/gu,
    value: (m) => `${m[1]}%-${m[2]}%`,
  },
  {
    name: 'hours-percent',
    needs: ['share'],
    pattern:
      /(?<!(?:toeslag|premie|korting|loonsverhoging) (?:van|tot) |(?:abonnement|abonnement aan|terugbetaling|vergoeding|tussenkomst|trein|vervoer) |[\d.,+])(\d{1,2}[05]|\d[05])\s*%(?!\s*(?:korting|van|op|meer|toeslag|terug|loon|premie|ok|zeker|jezelf|akkoord|veilig|klaar))/gu,
    value: (m) => (Number(m[1]) >= 10 && Number(m[1]) <= 100 ? `${m[1]}%` : null),
    loose: true,
  },
  {
    name: 'hours-percent',
    needs: ['share'],
    pattern: /(?<![\d.,+])(\d{2,3})(?=(?:\s*%?\s*(?:,|of|\/)\s*\d{2,3}){1,3}\s*%)/gu,
    value: (m) => (Number(m[1]) >= 10 && Number(m[1]) <= 100 ? `${m[1]}%` : null),
    loose: true,
  },
  {
    name: 'hours-percent',
    needs: ['share'],
    // Alone between stops: "Contract voor een jaar. 80 %, te bespreken."
    pattern: /(?<=(?:^|[.;|:,] ))(\d{1,2}[05]|\d[05])\s*%(?=\s*(?:$|[.,;|]|of |tot ))/gu,
    value: (m) => (Number(m[1]) >= 20 && Number(m[1]) <= 100 ? `${m[1]}%` : null),
  },
  {
    name: 'hours-percent',
    needs: ['share', 'job'],
    pattern: /(?<![\d.,])(\d\d)\s*%\s*-\s*(?:contract|job|baan|betrekking)/gu,
    value: (m) => `${m[1]}%`,
  },
  {
    name: 'hours-percent',
    needs: ['digit', 'percent'],
    pattern: /(?<![\d.,])(\d{1,2}[05]|\d[05])\s*(?:procent|percent)(?=\s*(?:$|[.,;|]))/gu,
    value: (m) => (Number(m[1]) >= 20 && Number(m[1]) <= 100 ? `${m[1]}%` : null),
  },
  {
    name: 'hours-full',
    needs: ['hour', 'full'],
    pattern: new RegExp(`voltijds[a-z]*\\s*\\(?(?:3[6-9]|40)(?:[.,]\\d)?${HOURS}${A_WEEK}?`, 'giu'),
    value: () => 'voltijds',
  },
  {
    name: 'hours-range',
    needs: ['hour', 'between'],
    pattern: new RegExp(`(?<=tussen (?:de )?)${N}(?:${HOURS})?\\s*en\\s*(2[5-9]|3\\d|40)${HOURS}`, 'giu'),
    value: (m) => `${comma(m[1] ?? '')}-${comma(m[2] ?? '')} uur`,
  },
  {
    name: 'hours-range',
    needs: ['hour', 'many'],
    // No clock goes that far: "van 19 tot 38 uur".
    pattern: new RegExp(
      `(?<![\\d.,:–-])${N}(?:${HOURS})?\\s*(?:-|–|à|tot)\\s*(2[5-9]|3\\d|40)${HOURS}${NOT_A_WEEK}`,
      'giu',
    ),
    value: (m) => `${comma(m[1] ?? '')}-${comma(m[2] ?? '')} uur`,
  },
  {
    name: 'hours-range',
    needs: ['hour', 'week'],
    pattern: new RegExp(`(?<![\\d.,:])${N}(?:${HOURS})?${TO}${N}${HOURS}(?:\\s*(?:of meer))?${A_WEEK}`, 'giu'),
    value: (m) => `${comma(m[1] ?? '')}-${comma(m[2] ?? '')} uur`,
  },
  {
    name: 'hours-range',
    needs: ['hour', 'most'],
    // "minimaal 24 uur, maximaal 32 uur"
    pattern: new RegExp(
      `(?<=min(?:imaal|imum|stens|\\.)? )${N}(?:${HOURS})?\\s*(?:,|en|/)?\\s*(?:max(?:imaal|imum|\\.)?|hoogstens) ${N}${HOURS}${NOT_A_WEEK}`,
      'giu',
    ),
    value: (m) => (weekly(m[1]) && weekly(m[2]) ? `${comma(m[1] ?? '')}-${comma(m[2] ?? '')} uur` : null),
  },
  {
    name: 'hours-week',
    needs: ['hour', 'week'],
    pattern: new RegExp(`(?<![\\d.,:–-])${N}${HOURS}${A_WEEK}`, 'giu'),
    value: (m) => (Number.parseFloat(m[1] ?? '') <= 40 ? `${comma(m[1] ?? '')} uur` : null),
  },
  {
    name: 'hours-job',
    needs: ['hour', 'job'],
    pattern: new RegExp(`(?<=${JOB}\\s(?:(?:van|voor|met|:|-|–)\\s)?)${N}${HOURS}`, 'giu'),
    value: (m) => (Number.parseFloat(m[1] ?? '') <= 40 ? `${comma(m[1] ?? '')} uur` : null),
  },
  {
    name: 'hours-job',
    needs: ['hour', 'werk'],
    pattern: new RegExp(
      `(?<=(?:(?:je|u|jij) werkt|werk (?:je|u|jij)) (?:gemiddeld )?)${N}${HOURS}${NOT_A_WEEK}`,
      'giu',
    ),
    value: (m) => (weekly(m[1]) ? `${comma(m[1] ?? '')} uur` : null),
  },
  {
    name: 'hours-job',
    needs: ['hour', 'average'],
    pattern: new RegExp(`(?<![\\d.,:–-])${N}${HOURS}(?=\\s*gemiddeld)|(?<=gemiddeld )${N}${HOURS}${NOT_A_WEEK}`, 'giu'),
    value: (m) => (weekly(m[1] ?? m[2]) ? `${comma(m[1] ?? m[2] ?? '')} uur` : null),
  },
  {
    name: 'hours-job',
    needs: ['hour', 'spread'],
    pattern: new RegExp(`^${N}${HOURS}(?=\\s*(?:verdeeld|gespreid|over \\d))`, 'giu'),
    value: (m) => (weekly(m[1]) ? `${comma(m[1] ?? '')} uur` : null),
  },
  {
    name: 'hours-field',
    needs: ['hour'],
    pattern: new RegExp(`(?<=${FIELD})${N}${HOURS}`, 'giu'),
    value: (m) => (weekly(m[1]) ? `${comma(m[1] ?? '')} uur` : null),
  },
  {
    name: 'hours-alone',
    needs: ['hour'],
    // "voltijds of 32 uur", "een vast contract, 28 uur of voltijds"
    pattern: new RegExp(
      `(?<=(?:voltijds|deeltijds|halftijds) of )${WHOLE}${HOURS}|(?<=^|[,;•|·]\\s?|[.]\\s)${WHOLE}${HOURS}(?=\\s*(?:$|[,;|·(]|\\.(?:\\s|$)|(?:of|tot|en) voltijds))`,
      'giu',
    ),
    value: (m) =>
      Number.parseFloat(m[1] ?? m[2] ?? '') > LEAST_ALONE && weekly(m[1] ?? m[2])
        ? `${comma(m[1] ?? m[2] ?? '')} uur`
        : null,
  },
  {
    name: 'hours-field',
    needs: ['digit'],
    pattern: new RegExp(`(?<=^|${FIELD})(0[.,]\\d{1,2})(?=\\s*(?:$|[,;(]))`, 'giu'),
    value: (m) => percent(m[1] ?? ''),
  },
  {
    name: 'hours-long-week',
    needs: ['hour', 'term'],
    pattern: new RegExp(`(?<![\\d.,])${N}-?\\s?(?:uren|uurs|urige\\s)-?(?:week|contract|job)`, 'giu'),
    value: (m) => `${comma(m[1] ?? '')} uur`,
  },
  {
    name: 'hours-fte',
    needs: ['fte'],
    pattern:
      /(?<![\d.,])([01](?:[.,]\d{1,2})?)\s*(?:vte|fte|v\.t\.e\.)|(?:vte|fte)\s*[:=]?\s*([01][.,]\d{1,2})(?!\d)/giu,
    value: (m) => percent(m[1] ?? m[2] ?? ''),
  },
  {
    name: 'hours-fifths',
    needs: ['fraction'],
    pattern: /(?<![\d./])([1-4])\/5(?:de|den)?(?![\d/])/gu,
    value: (m) => `${Number(m[1]) * 20}%`,
  },
  { name: 'hours-fifths', needs: ['fifth'], pattern: /vier[ -]?vijfden?\b/giu, value: () => '80%' },
  {
    name: 'hours-days',
    needs: ['days'],
    pattern: /(?<![\p{L}\d])(3|4|drie|vier) dagen (?:(?:per|in de|op de) week|op (?:de )?(?:vijf|5))/giu,
    value: (m) => (/^(?:3|drie)$/i.test(m[1] ?? '') ? '60%' : '80%'),
  },
  {
    name: 'hours-three-quarters',
    needs: ['fraction'],
    pattern: /(?<![\d./]|(?:op|start|vanaf|tot) )3\/4(?:de)?(?![\d/]|\s*(?:weken|dagen|keer|maal|x|jaar|maanden))/giu,
    value: () => '75%',
  },
  { name: 'hours-full', needs: ['full'], pattern: /(?<!\p{L})(?:VT|FT)(?!\p{L})/gu, value: () => 'voltijds' },
  {
    name: 'hours-three-quarters',
    needs: ['three'],
    pattern: /driekwart|drie[ -]vierden?\b/giu,
    value: () => '75%',
  },
  { name: 'hours-half', needs: ['nineteen'], pattern: /halftijds[a-z]*\s*\(?19\s*u/giu, value: () => '19/38' },
  {
    name: 'hours-half',
    needs: ['half'],
    pattern: /(?:halftijds[a-z]*|half-time|mi-temps|halve (?:job|betrekking|baan))(?!\s*\(\s*\d+(?:[.,]\d+)?\s*\/)/giu,
    value: () => '50%',
  },
  {
    name: 'hours-full',
    needs: ['full'],
    pattern:
      /(?:voltijds[a-z]*|full[ -]?time|temps plein|(?:volle|volledige) (?:werk)?week)(?!\s*\d+\s*(?:dagen|verlof))/giu,
    value: () => 'voltijds',
  },
  {
    name: 'hours-part',
    needs: ['part'],
    pattern: /deeltijds[a-z]*|part[ -]?time|temps partiel/giu,
    value: () => 'deeltijds',
  },
  {
    name: 'hours-total',
    needs: ['hour', 'total'],
    pattern: new RegExp(`(?:samen|totaal|in totaal)\\s+${N}${HOURS}`, 'giu'),
    value: (m) => `${comma(m[1] ?? '')} uur`,
  },
];

/** No clock shows so many hours, so a list with such a number is one of weeks. */
const PAST_CLOCK = 24;
const NO_CLOCK = String.raw`(?<![\d.,:–\-uh]|\b(?:om|tot|vanaf|rond|na|voor|tegen) )`;
const LISTED = new RegExp(
  `${NO_CLOCK}(?:${N}(?:${HOURS})?(?:,\\s+|\\s*of\\s+)){1,3}${N}${HOURS}(${A_WEEK})?(?!\\s*(?:-|–|tot|à|\\d))`,
  'giu',
);
const ONE = new RegExp(N, 'gu');

/** Alternatives with one unit: "24 of 30 uur", "een contract van 19, 24 of 30 uur". */
function hoursListed(view: BlockView, line: string, first: number, taken: { start: number; end: number }[]) {
  const found: FoundCondition[] = [];
  for (const m of matchesOf(LISTED, line)) {
    const numbers = matchesOf(ONE, m[0]);
    const sure = m[3] !== undefined || new RegExp(`${JOB}\\s(?:van|voor)\\s$`, 'iu').test(line.slice(0, m.index));
    if (!numbers.every((n) => weekly(n[1]))) continue;
    if (!sure && !numbers.some((n) => Number.parseFloat(n[1] ?? '') > PAST_CLOCK)) continue;
    for (const n of numbers) {
      const from = tokenOver(view.tokens, first + m.index + n.index);
      found.push({ kind: 'hours', value: `${comma(n[1] ?? '')} uur`, from, to: from + 1, rule: 'hours-listed' });
    }
    taken.push({ start: first + m.index, end: first + m.index + m[0].length });
  }
  return found;
}

const bitsOf = (hints: readonly Hint[]): number => hints.reduce((bits, hint) => bits | bitOf(hint), 0);
const RULES_BY_BITS = RULES.map((rule) => ({ rule, bits: bitsOf(rule.needs) }));
const HOUR = bitOf('hour');
const LISTED_HOURS = bitsOf(['hour', 'row']);
/** What makes listed hours those of a week: its name, a contract, or more than a clock shows. */
const SURE_OR_MANY = bitsOf(['week', 'job', 'many']);

const DIGIT = bitOf('digit');
const NUMBER_OF_HOURS = /\d\s*-?\s*[uh]/i;

/** The hints that the words of a block give, together: its `line`. */
function hintsIn({ tokens, block }: BlockView, line: string): number {
  let bits = 0;
  for (let t = block.from; t < block.to; t++) bits |= hintsOf.of(tokens[t] as Token);
  const hours = (bits & DIGIT) !== 0 && (bits & HOUR) !== 0 && NUMBER_OF_HOURS.test(line);
  return hours ? bits : bits & ~HOUR;
}

/** What stands in a line on working time; what was too long to be looked at may hold any of it. */
const tellsShare = (word: string): boolean => /\d|tijds|time|temps|dagen|vijfde|halve|driekwart|^vol|^$/.test(word);
const TELLING = new WordTest(tellsShare);

/** Whether a word may tell of working time. */
export const tellsHours = (word: string): boolean =>
  word === 'uur' || word === 'uren' || word === 'uurtjes' || tellsShare(word);

/** Working time in the block. */
export function hoursOf(view: BlockView): FoundCondition[] {
  const found = hoursInWords(view);
  if (!holds(TELLING, view)) return found;
  const first = view.tokens[view.block.from]?.start ?? 0;
  const line = view.text.slice(first, view.tokens[view.block.to - 1]?.end ?? first);
  const taken: { start: number; end: number }[] = [];
  const hints = hintsIn(view, line);
  const listed = (hints & LISTED_HOURS) === LISTED_HOURS && (hints & SURE_OR_MANY) !== 0;
  if (listed) found.push(...hoursListed(view, line, first, taken));
  for (const { rule, bits } of RULES_BY_BITS) {
    if ((hints & bits) !== bits) continue;
    if (
      rule.loose &&
      view.block.part !== 'header' &&
      view.block.part !== 'schedule' &&
      !/werk|contract|job|tijd|kies|vervanging|duur|regime|zoek|\(\d/i.test(line) &&
      line.length > 24
    )
      continue;
    for (const m of matchesOf(rule.pattern, line)) {
      const start = first + m.index;
      const end = start + m[0].length;
      const value = rule.value(m);
      if (value === null || taken.some((t) => t.start < end && start < t.end)) continue;
      taken.push({ start, end });
      const from = tokenOver(view.tokens, start);
      const to = Math.max(from + 1, tokenAt(view.tokens, end));
      if (
        /^(?:vorming|opleiding|bijscholing|telewerk|(?:secundair|hoger)?onderwijs|leerplan|studie|secundair|hoger)/.test(
          textAt(view, to),
        )
      )
        continue;
      // "tot 19 uur" is a time of the day where it speaks of evenings.
      if (rule.name === 'hours-week' && textAt(view, from - 1) === 'tot' && /avond|permanentie/i.test(line)) continue;
      found.push({ kind: 'hours', value, from, to, rule: rule.name });
    }
  }
  if (found.length < 2) return found;
  const exact = found.some((c) => /\d/.test(c.value));
  return found.filter((c) => !(exact && c.value === 'deeltijds')).sort((a, b) => a.from - b.from);
}
