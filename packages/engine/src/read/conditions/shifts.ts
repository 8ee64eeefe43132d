import { matchesOf } from '../../text/matches.js';
import { readers } from '../data/words.data.js';
import { tokenAt, tokenOver } from '../tokens.js';
import { WordTest } from '../word.js';
import type { BlockView, FoundCondition } from './found.js';
import { hitsOf, holds, sentenceAt, textAt, valueOf, wordBefore } from './found.js';

const CLOCK = String.raw`(\d{1,2})(?:\s?[u:.h]\s?(\d{2})?)?(?:\s?(?:uur|u\.?|h)(?![\p{L}]))?`;
const RANGE = new RegExp(
  String.raw`(?<![\d.,:/])${CLOCK}\s*(?:-|–|—|tot|en|à)\s*${CLOCK}(?![\d%/]|\s*(?:%|jaar|jarig|kind|bewoner|uur per|u per|per week|euro|dagen|maand|pers))`,
  'giu',
);
const UNTIL = new RegExp(
  String.raw`\b(?:tot|(?:laatste|einde|stopt|eindigt|gedaan|klaar)(?: \p{L}+){0,2}:?(?: om)?)\s+${CLOCK}(?![\d%/])`,
  'giu',
);
const FROM =
  /(?:vanaf|vroegste(?: \p{L}+)?:?(?: om)?|start(?:uur)?:?(?: om)?|begin(?:t|nen|uur)?:?(?: om)?)\s+(\d{1,2})(?:\s?(?:[u:.h]\s?(\d{2})?|uur))/giu;

/** Before this hour (in minutes) a shift is an early one; ending from this hour on it is a late one. */
const EARLY_BEFORE = 7 * 60 + 15;
const LATE_FROM = 20 * 60;
const EVENING_START = 17 * 60;
/** A shift that starts from this hour on and ends in the evening is an evening's work, not a late shift. */
const AFTERNOON = 15 * 60;
/** Of shifts that take turns, one that starts from the first hour on and ends from the second hour on is the late one. */
const LATEST_NOON = 11 * 60;
const TURN_ENDS = 19 * 60;
const NIGHT_START = 18 * 60;
const NIGHT_END = 10 * 60;

interface Time {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

function minutes(hour: string | undefined, minute: string | undefined): number {
  return Number(hour ?? 0) * 60 + Number(minute ?? 0);
}

/** Digits; what was too long to be looked at may hold any. */
export const mayTellTime = (word: string): boolean => /\d|^$/.test(word);
const NUMBER = new WordTest(mayTellTime);
/** Each {@link FROM} has such a word. */
const STARTS = new WordTest((word) => /vanaf|om$|vroegste|^start|^begin|^$/.test(word));
/** A quick look: a line without this holds no {@link isClock}. */
const MAY_HOLD_CLOCK = /\d\s?[uh]|uur|\d[.:]\d\d/iu;
/** Whether the match is written as clock times, not as two bare numbers. */
const isClock = (words: string): boolean => /\d\s?(?:u|h)\b|\d\s?u\d|uur|\d[.:]\d\d/iu.test(words);

const NO_TIMES: readonly Time[] = [];

function timesOf(view: BlockView): readonly Time[] {
  const times: Time[] = [];
  if (!holds(NUMBER, view)) return NO_TIMES;
  const first = view.tokens[view.block.from]?.start ?? 0;
  const line = view.text.slice(first, view.tokens[view.block.to - 1]?.end ?? first);
  const place = (m: RegExpMatchArray, start: number, end: number) => {
    const at = first + (m.index ?? 0);
    const from = tokenOver(view.tokens, at);
    times.push({ start, end, from, to: Math.max(from + 1, tokenAt(view.tokens, at + m[0].length)) });
  };
  if (MAY_HOLD_CLOCK.test(line)) {
    for (const m of matchesOf(RANGE, line)) {
      const start = minutes(m[1], m[2]);
      const end = minutes(m[3], m[4]);
      if (!isClock(m[0]) || end > 24 * 60) continue;
      if (start < end ? end - start >= 60 : start >= NIGHT_START && end <= NIGHT_END) place(m, start, end);
    }
    if (times.length > 0) return times;
    for (const m of matchesOf(UNTIL, line))
      // "Laatste rit: 21 uur" ends a day of work, "tot 21 uur" may be an evening's.
      if (isClock(m[0]) && minutes(m[1], m[2]) >= 19 * 60 && minutes(m[1], m[2]) <= 24 * 60)
        place(m, /^tot/i.test(m[0]) ? EVENING_START : LATEST_NOON, minutes(m[1], m[2]));
  }
  if (!holds(STARTS, view)) return times;
  for (const m of matchesOf(FROM, line))
    if (minutes(m[1], m[2]) < EARLY_BEFORE) place(m, minutes(m[1], m[2]), EVENING_START - 1);
  return times;
}

const OPEN = /^(?:open|geopend|openingsuren|openingstijden|bezoekuren|spreekuren|sluit|sluiten)$/;

/** "De opvang is open tussen 7 en 18 uur": hours of the house, and not of the work. */
function isOpening(view: BlockView, t: number): boolean {
  const sentence = sentenceAt(view, t);
  const words = view.tokens.slice(sentence?.from ?? t, sentence?.to ?? t);
  return words.some((w) => OPEN.test(w.text)) && !words.some((w) => readers.has(w.text));
}

/** Shifts that times of the day imply. */
function byTimes(view: BlockView, named: readonly FoundCondition[]): FoundCondition[] {
  // "Kinderdagverblijf, open van 6 tot 22 uur": not the hours of the work.
  if (view.hits.some((h) => h.group === 'offer:childcare')) return [];
  const times = timesOf(view).filter(({ from }) => !isOpening(view, from));
  const found: FoundCondition[] = [];
  const add = (value: string, time: Time, rule: string) => {
    if (!found.some((f) => f.value === value) && !named.some((f) => f.value === value)) {
      found.push({ kind: 'shift', value, from: time.from, to: time.to, rule });
    }
  };
  for (const time of times) {
    if (time.end < time.start) {
      add('nacht', time, 'shift-night-hours');
      continue;
    }
    if (time.start < EARLY_BEFORE && time.start >= 4 * 60) add('vroeg', time, 'shift-early-hour');
    // "6u30-11u15 of 15u-19u45": the later one of shifts that take turns.
    if (times.length > 1 && time.start >= LATEST_NOON && time.end >= TURN_ENDS && time.end < LATE_FROM) {
      add('laat', time, 'shift-late-turn');
      continue;
    }
    if (time.end >= LATE_FROM || (time.start >= EVENING_START && time.end > 18 * 60 + 30)) {
      const evening = time.start >= AFTERNOON;
      // "late diensten tot 21 uur" are late ones, and no evening's work.
      const told = named.some((f) => f.value === 'avond' || (f.value === 'laat' && time.start === EVENING_START));
      if (!evening || !told) add(evening ? 'avond' : 'laat', time, 'shift-late-hour');
    }
  }
  const [one, two] = times;
  if (
    one &&
    two &&
    two.start - one.end >= 120 &&
    two.from - one.to <= 4 &&
    /^(?:en|\+|&|,)$/.test(textAt(view, one.to)) &&
    (two.from - one.to <= 2 || view.hits.some((h) => h.group === 'shift:avond' && h.to === two.from - 1))
  ) {
    add('onderbroken', { start: one.start, end: one.end, from: one.from, to: two.to }, 'shift-broken-hours');
  }
  if (
    found.length === 0 &&
    !named.some((f) => /^(?:vroeg|laat|nacht)$/.test(f.value)) &&
    times.length > 0 &&
    times.every((t) => t.start >= EARLY_BEFORE && t.end <= 19 * 60 && t.end - t.start >= 240)
  ) {
    const [time] = times;
    if (time) add('none', time, 'shift-day-hours');
  }
  return found;
}

/** "zowel overdag als 's nachts" is no work by day only. */
const isBoth = (view: BlockView, { value, from, to }: FoundCondition): boolean =>
  value === 'none' && (textAt(view, from - 1) === 'zowel' || textAt(view, to) === 'als');

/** What may follow "vroege" when it means the shift, and not "vroege signalen". */
const NOUN_OF_SHIFT =
  /^(?:[^\p{L}]*|en|of|als|tot|op|met|per|om|in|vogel|late|start|begint|loopt|eindigt|is|van|nacht\p{L}*|avond\p{L}*|weekend\p{L}*|namiddag\p{L}*)$/u;

/** "Een toeslag van 35 % voor nachten en 56 % op zondag". */
const PAID = /^(?:toeslag|toeslagen|premie|premies|supplement|supplementen)$/;
/** "Een extra vergoeding voor wie nachtdiensten doet": less sure, so nearer. */
const PAID_NEAR = /^(?:vergoeding|vergoedingen)$/;
const NEAR = 4;
const PAY_WITHIN = 12;
const OF_COLLEAGUES = /(?:ploeg|dienst|shift)$/;

/** "Op zaterdag krijg je 20 % extra." */
function isPaidMore(view: BlockView, at: number): boolean {
  const sentence = sentenceAt(view, at);
  const words = view.tokens.slice(sentence?.from ?? at, sentence?.to ?? at);
  return words.some(({ text }) => text === '%') && words.some(({ text }) => /^(?:extra|meer|bovenop)$/.test(text));
}

/** "Je draagt over aan de laatdienst": colleagues; "toeslag voor nachtwerk": pay; "bellen na 17 uur": not the work. */
function isNoWork(view: BlockView, { from, to, value }: FoundCondition): boolean {
  // "Weekend +56 %": pay; "de was plooien we overdag": when others work.
  if (textAt(view, to) === '+' && /^\d/.test(textAt(view, to + 1))) return true;
  if (value === 'none' && to - from === 1 && textAt(view, from) === 'overdag' && view.block.part === 'tasks')
    return true;
  if (to - from === 1 && textAt(view, from) === 'vroege' && !NOUN_OF_SHIFT.test(textAt(view, to))) return true;
  const [before, earlier] = [textAt(view, from - 1), textAt(view, from - 2)];
  if (value === 'none' && /^(?:hoofdzakelijk|meestal|vooral)$/.test(before)) return true;
  if (
    view.block.part === 'offer' &&
    (wordBefore(view, from, PAY_WITHIN, PAID) || wordBefore(view, from, NEAR, PAID_NEAR) || isPaidMore(view, from))
  )
    return true;
  // "Je licht de ochtendploeg in": colleagues.
  if (view.block.part === 'tasks' && before === 'de' && earlier !== 'in' && OF_COLLEAGUES.test(textAt(view, from)))
    return true;
  if (/^(?:bel|bellen|bereikbaar|telefoneren)$/.test(before)) return true;
  if (/^(?:voor|op)$/.test(before) && /^(?:toeslag|toeslagen|premie|premies|vergoeding)$/.test(earlier)) return true;
  return view.block.part === 'tasks' && before === 'de' && /^(?:van|aan|door)$/.test(earlier);
}

const PARTS =
  'dienst|diensten|shift|shifts|shiften|werk|post|posten|ronde|rondes|ploeg|ploegen|prestaties?|uren|wacht|wachten|permanentie|permanenties|toer|toeren|beurt|beurten|reeks|reeksen|rooster|roosters';
const COMPOUND = new RegExp(
  `^(nacht|avond|weekend|zaterdag|zondag|vroeg|vroege|ochtend|laat|late|dag)(?:${PARTS})$`,
  'u',
);
const VALUES: Readonly<Record<string, string>> = {
  nacht: 'nacht',
  avond: 'avond',
  weekend: 'weekend',
  zaterdag: 'weekend',
  zondag: 'weekend',
  vroeg: 'vroeg',
  vroege: 'vroeg',
  ochtend: 'vroeg',
  laat: 'laat',
  late: 'laat',
  dag: 'none',
};
const shiftOf = (word: string): string | undefined => VALUES[COMPOUND.exec(word)?.[1] ?? ''];
/** Whether a word names a shift by its parts: "nachtreeks", "weekendbeurt". */
export const namesShift = (word: string): boolean => shiftOf(word) !== undefined;
const SHIFT = new WordTest(namesShift);

/** Shifts in one word that no phrase names. */
function compoundsOf(view: BlockView, named: readonly FoundCondition[]): FoundCondition[] {
  const found: FoundCondition[] = [];
  for (let t = view.block.from; t < view.block.to; t++) {
    const value = SHIFT.of(view.tokens[t]) ? shiftOf(textAt(view, t)) : undefined;
    if (value === undefined || named.some(({ from, to }) => from <= t && t < to)) continue;
    found.push({ kind: 'shift', value, from: t, to: t + 1, rule: 'shift-compound' });
  }
  return found;
}

/** Shifts that the block names, or shows by its hours. */
export function shiftsOf(view: BlockView): FoundCondition[] {
  const phrased: FoundCondition[] = hitsOf(view, 'shift').map((hit) => ({
    kind: 'shift',
    value: valueOf(hit),
    from: hit.from,
    to: hit.to,
    rule: 'shift-word',
  }));
  const named = [...phrased, ...compoundsOf(view, phrased)];
  return [...named.filter((one) => !isBoth(view, one) && !isNoWork(view, one)), ...byTimes(view, named)];
}
