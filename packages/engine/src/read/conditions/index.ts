import type { ConditionKind, Necessity } from '@zorg-match/schema';
import { added } from '../lists.js';
import { sortShort } from '../../lexicon/short-sort.js';
import { readers } from '../data/words.data.js';
import { necessityOf } from '../necessity.js';
import type { Verdict } from '../necessity.js';

import { unneededExperience } from './experience.js';
import type { BlockView, FoundCondition, GroupNumbers } from './found.js';
import { pieceAround, sentenceAt, textAt } from './found.js';

export { foundIn } from './rules.js';

/** A condition with its necessity settled. */
export interface SettledCondition extends FoundCondition {
  readonly necessity: Necessity;
  readonly verdict: Verdict;
  readonly group?: number | undefined;
}

const PRACTICAL: ReadonlySet<ConditionKind> = new Set(['hours', 'contract', 'shift', 'start-date']);
/** Kinds for which "we teach you" beats "not needed": the others are simply not needed then. */
const TEACHABLE: ReadonlySet<ConditionKind> = new Set(['language', 'registration', 'driving-licence', 'medical']);

const WE = /^(?:wij|we|ons|onze)$/;
const EVERY = /^(?:elke|iedere|elk|ieder|alle|wie)$/;

function mayStandIn(view: BlockView, found: FoundCondition): boolean {
  const { kind } = found;
  const { part } = view.block;
  switch (part) {
    case 'other-jobs':
    case 'not-tasks':
      return false;
    case 'offer':
      return PRACTICAL.has(kind) || kind === 'criminal-record';
    case 'header':
      return (kind !== 'medical' || found.value !== 'vaccinatie') && found.value !== 'erkenning';
    case 'about': {
      if (kind === 'criminal-record') return true;
      // "Een erkende stageplaats voor artsen", "van jobstudent tot directie": whom the organisation has.
      const learner = found.value === 'stage' || found.value === 'student';
      if (PRACTICAL.has(kind) && kind !== 'shift' && !learner) return true;
      const sentence = sentenceAt(view, found.from);
      const words = view.tokens.slice(sentence?.from, sentence?.to).map((t) => t.text);
      // Without a heading it is only a guess that the organisation is told of: there it must speak of itself.
      if (
        view.block.headFrom === view.block.headTo &&
        sentence?.end !== '?' &&
        !words.some((w) => WE.test(w) || EVERY.test(w))
      )
        return true;
      const working = view.hits.some(
        (h) => h.group.startsWith('contract:') && h.from >= (sentence?.from ?? 0) && h.to <= (sentence?.to ?? 0),
      );
      if (kind === 'shift')
        return working || words.some((w) => readers.has(w) || /^(?:zoek|zoeken|vragen|werk)$/.test(w));
      // "Pas afgestudeerd? Ook goed."
      if (found.rule === 'experience-starters' && sentence?.end === '?') return true;
      const cued = view.scopes.some((s) => s.cueFrom < (sentence?.to ?? 0) && s.cueTo > (sentence?.from ?? 0));
      return (
        cued ||
        words.some((w) => /^(?:zoek|denken$|vragen$|mikken$|verwachten$)/.test(w)) ||
        words.slice(0, 2).some((w) => readers.has(w))
      );
    }
    case 'learn':
      return kind === 'registration' || kind === 'diploma' || kind === 'language';
    default:
      return true;
  }
}

/** "Of je nu een bachelor of een graduaat hebt, maakt niet uit": one of them is asked after all. */
function isEither(view: BlockView, { kind, from }: FoundCondition): boolean {
  const sentence = kind === 'diploma' ? sentenceAt(view, from) : undefined;
  if (sentence === undefined || textAt(view, sentence.from) !== 'of' || !readers.has(textAt(view, sentence.from + 1)))
    return false;
  for (let t = sentence.from + 2; t < sentence.to; t++)
    if (textAt(view, t) === 'of' && !/^(?:niet|geen)$/.test(textAt(view, t + 1))) return true;
  return false;
}

function settle(view: BlockView, found: FoundCondition): SettledCondition | null {
  const verdict = necessityOf(view.scopes, found.from, found.to, view.byHeading, TEACHABLE.has(found.kind));
  let necessity = found.necessity ?? verdict.necessity;
  if (necessity === 'not-required' && isEither(view, found)) necessity = 'required';
  // Nobody learns hours or a contract: what is taught in that sentence is something else.
  if (necessity === 'trainable' && PRACTICAL.has(found.kind)) necessity = 'required';
  if (found.necessity === undefined && isAnsweredNo(view, found)) necessity = 'not-required';
  let { value } = found;
  if (found.kind === 'registration' && value === 'none' && necessity !== 'not-required') value = 'erkenning';
  // "Enkel overdag en nooit op zondag": the denial is of something else.
  if (found.kind === 'shift' && found.value === 'none' && necessity === 'not-required') necessity = 'required';
  const taught = verdict.necessity === 'trainable' && sentenceAt(view, found.from)?.end === '?';
  // "Zonder rijbewijs lukt het niet" asks for it.
  const needed = verdict.necessity === 'required' && verdict.cues.length > 0;
  if (found.necessity === undefined && !taught && !needed && isNegated(view, found)) necessity = 'not-required';
  if (found.kind === 'experience' && necessity === 'not-required')
    value = found.value === 'none' ? value : unneededExperience(view, found);
  if (found.kind === 'diploma' && value === '') {
    if (necessity !== 'not-required') return null;
    value = 'none';
  }
  const { kind, field, from, to, rule } = found;
  return { kind, value, field, from, to, necessity, rule, verdict, group: undefined };
}

const SAYS_NO = /^(?:nee|neen|nope|noppes|niet|geen|hoeft|nvt)$/;
const SHORT_ANSWER = 5;

/** "Een diploma? Neen.", "Ervaring in een ziekenhuis? Ook niet." */
function isAnsweredNo(view: BlockView, { from }: FoundCondition): boolean {
  const question = sentenceAt(view, from);
  if (question?.end !== '?') return false;
  const answer = view.sentences[view.sentences.indexOf(question) + 1];
  if (answer === undefined || answer.to - answer.from > SHORT_ANSWER) return false;
  const first = textAt(view, answer.from);
  // "Geen probleem" answers a lack, and not what is asked.
  if (first === 'geen') return false;
  return SAYS_NO.test(first) || (first === 'ook' && textAt(view, answer.from + 1) === 'niet');
}

const NO = /^(?:geen|nooit|zonder|nie|no)$/;
/** After "niet" these say that somebody gladly does it: "niet vies van een vroege dienst". */
const LITOTES = /^(?:te|vies|bang|beroerd|verlegen|alleen|enkel)$/;
const NOT = /^(?:geen|nooit|niet|nie|evenmin|zonder|no)$/;
/** Naming the days that are worked leaves the weekend free. */
const ONLY_DAYS = /^(?:enkel|alleen)$/;

/** Some of the weekends are free, so others are worked: "elk tweede weekend vrij". */
const SOME = /^(?:tweede|derde|vierde|ander|andere)$/;

/** "Zonder attest en visum kunnen we je niet inschakelen": two denials ask for it. */
function isNeededAfterAll(view: BlockView, found: FoundCondition): boolean {
  const end = sentenceAt(view, found.from)?.to ?? found.to;
  const rest = view.tokens.slice(found.to, end).map((t) => t.text);
  return (
    rest.some((w) => /^(?:niet|geen|nooit)$/.test(w)) &&
    rest.some((w) => /^(?:kan|kunnen|mag|mogen|lukt|gaat|kun|kunt)$/.test(w))
  );
}

/** "geen weekends", "nachten doe je niet", "weekends vrij". */
function isNegated(view: BlockView, found: FoundCondition): boolean {
  const before = textAt(view, found.from - 1);
  if (NO.test(before)) return !(before === 'zonder' && isNeededAfterAll(view, found));
  if (found.kind !== 'shift' || found.value === 'none' || SOME.test(textAt(view, found.from - 1))) return false;
  if (found.value === 'weekend' && ONLY_DAYS.test(textAt(view, found.from))) return true;
  const sentence = sentenceAt(view, found.from);
  const piece = pieceAround(view, found.from);
  // "Elk weekend thuis", "vrij in het weekend".
  if (textAt(view, found.to) === 'thuis' || textAt(view, piece.from) === 'vrij') return true;
  for (let t = piece.from; t < found.from; t++)
    if (NOT.test(textAt(view, t)) && !LITOTES.test(textAt(view, t + 1))) return true;
  const cue = view.hits.find(
    (h) => h.group === 'not-shift:after' && h.from >= found.to && h.from <= (sentence?.to ?? 0),
  );
  if (cue && cue.from - found.to <= 6) {
    for (let t = found.to; t < cue.from; t++) if (textAt(view, t) === ',' || textAt(view, t) === ';') return false;
    return true;
  }
  // "Avonddiensten of onderbroken uren …? Verleden tijd."
  if (sentence?.end === '?') {
    const next = view.sentences[view.sentences.indexOf(sentence) + 1];
    return view.hits.some((h) => h.group === 'not-shift:after' && next !== undefined && h.from === next.from);
  }
  // Coordinated with a negated shift: "geen weekends en avonden".
  const index = sentence?.pieces.findIndex((p) => p.from === piece.from) ?? -1;
  const earlier =
    index > 0 && /^(?:en|of)$/.test(sentence?.pieces[index]?.sep ?? '') ? sentence?.pieces[index - 1] : undefined;
  if (earlier === undefined || piece.to - piece.from > 3) return false;
  return view.tokens.slice(earlier.from, earlier.to).some((t) => NO.test(t.text));
}

const OR = new Set(['of', 'ofwel', '/', 'or', 'ou']);
const GROUPED: ReadonlySet<ConditionKind> = new Set([
  'diploma',
  'language',
  'hours',
  'experience',
  'registration',
  'contract',
]);

/** A copy; written out, since `{ ...found }` gives every copy a shape of its own, which makes all who read it slow. */
const inGroup = (found: SettledCondition, group: number): SettledCondition => {
  const { kind, value, field, from, to, necessity, rule, verdict } = found;
  return { kind, value, field, from, to, necessity, rule, verdict, group };
};

/** Joins neighbours with "of" between them into groups of alternatives. */
function grouped(
  view: BlockView,
  list: readonly SettledCondition[],
  numbers: GroupNumbers,
): readonly SettledCondition[] {
  if (list.length < 2) return list;
  const result = [...list];
  for (let i = 1; i < result.length; i++) {
    const left = result[i - 1];
    const right = result[i];
    if (!left || !right || !GROUPED.has(left.kind) || !GROUPED.has(right.kind)) continue;
    const sameKind = left.kind === right.kind || (left.kind === 'diploma' && right.kind === 'experience');
    if (!sameKind || (left.value === right.value && left.field === right.field)) continue;
    const sentence = sentenceAt(view, left.from);
    if (sentence !== sentenceAt(view, right.from)) continue;
    const joins = sentence?.pieces.some((p) => OR.has(p.sep) && p.from > left.from && p.from <= right.to);
    const listed =
      sentence?.pieces.some((p) => OR.has(p.sep) && p.from > right.from) && textAt(view, right.from - 1) === ',';
    if (!joins && !listed) continue;
    const group = left.group ?? ++numbers.groups;
    result[i - 1] = inGroup(left, group);
    result[i] = inGroup(right, group);
  }
  return result;
}

const NONE: readonly SettledCondition[] = [];
const byPlace = (a: FoundCondition, b: FoundCondition): number => a.from - b.from || b.to - a.to;

/** What was found in a block, as conditions in the order of the text. `numbers`: of its groups of alternatives. */
export function conditionsOf(
  view: BlockView,
  all: readonly FoundCondition[],
  numbers: GroupNumbers,
): readonly SettledCondition[] {
  if (all.length === 0) return NONE;
  let found: FoundCondition[] | undefined;
  for (const one of all) if (mayStandIn(view, one)) found = added(found, one);
  if (found === undefined) return NONE;
  sortShort(found, byPlace);
  let settled: SettledCondition[] | undefined;
  for (const one of found) {
    const condition = settle(view, one);
    if (condition !== null) settled = added(settled, condition);
  }
  return settled === undefined ? NONE : grouped(view, settled, numbers);
}
