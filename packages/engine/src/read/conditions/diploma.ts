import { studyLevels } from '../data/study-levels.data.js';
import type { BlockView, FoundCondition } from './found.js';
import { hitsOf, sentenceAt, textAt, valueOf, wordBefore } from './found.js';

const LEVEL_OF = new Map(studyLevels.flatMap(({ level, fields }) => fields.split(' ').map((field) => [field, level])));
const FIELD_END =
  /^(?:[,;:.()|/+=]|of|en|met|is|zijn|aangevuld|behaald|moet|hoeft|heb|niet|om|waarbij|dat|die|strekt|vereist|nodig|wordt|te|kan|kunt|krijg|krijgt|volg|volgt|volgen|volstaat)$/;
const FIELD_SKIP = /^(?:in|de|het|een|van|als|tot|-|richting|afstudeerrichting|:|professionele|diploma|opleiding)$/;
const NO_FIELD =
  /^(?:vereist|nodig|noodzakelijk|verplicht|niet|geen|is|hebben|halen|behalen|of|en|met|vereiste|onderwijs|mee|wel)$/;
const LONGEST_FIELD = 6;
/** "Bachelor of graduaat verpleegkunde": the field of the second is also that of the first. */
const OTHER_LEVEL = /^(?:graduaat|bachelor|master|hbo5)$/;

/** The field of study after a level: "bachelor in de verpleegkunde" gives "verpleegkunde". */
function fieldAfter(view: BlockView, t: number): { field: string; to: number } | null {
  const end = sentenceAt(view, t - 1)?.to ?? t;
  const shared = OTHER_LEVEL.test(textAt(view, t)) && textAt(view, t - 1) === 'of';
  const start = shared ? t + 1 : t;
  let from = start;
  while (from < end && FIELD_SKIP.test(textAt(view, from))) from++;
  let to = from;
  while (to < end && to - from < LONGEST_FIELD && !FIELD_END.test(textAt(view, to))) to++;
  if (to === from || NO_FIELD.test(textAt(view, from)) || from - start > 3) return null;
  return { field: view.text.slice(view.tokens[from]?.start, view.tokens[to - 1]?.end), to: shared ? t - 1 : to };
}

/** Level by the field alone, when the advert says "diploma X". */
function levelByField(field: string): string | undefined {
  const words = field.toLowerCase().split(/[^\p{L}]+/u);
  for (const word of words) {
    const level = LEVEL_OF.get(word);
    if (level) return level;
  }
  return undefined;
}

/** "Een graduaat volstaat hier niet": named only to be left out. */
function isTooLow(view: BlockView, from: number): boolean {
  const end = Math.min(sentenceAt(view, from - 1)?.to ?? from, from + LONGEST_FIELD);
  for (let t = from; t < end; t++) {
    if (!/^(?:volstaat|volstaan|voldoet|voldoen)$/.test(textAt(view, t))) continue;
    return [1, 2].some((on) => textAt(view, t + on) === 'niet');
  }
  return false;
}

/** "een attest van verzorgende, zorgkundige of kinderzorg": the levels of the others in the row. */
function othersAfter(view: BlockView, from: number, level: string): FoundCondition[] {
  const found: FoundCondition[] = [];
  for (let t = from; /^(?:,|of|\/)$/.test(textAt(view, t));) {
    const named = /^(?:een|als)$/.test(textAt(view, t + 1)) ? t + 2 : t + 1;
    const other = LEVEL_OF.get(textAt(view, named));
    if (!other) break;
    if (other !== level)
      found.push({ kind: 'diploma', value: other, from: named, to: named + 1, rule: 'diploma-level' });
    t = named + 1;
  }
  return found;
}

/** "bachelor sociaal werk, orthopedagogie of toegepaste psychologie": the end of a row of fields of one level. */
function endOfFields(view: BlockView, from: number, level: string): number {
  let end = from;
  for (let t = from; ROW.test(textAt(view, t)); t = end) {
    let to = t + 1;
    while (to < view.block.to && to - t <= LONGEST_MEMBER && !FIELD_END.test(textAt(view, to))) to++;
    const named = view.tokens.slice(t + 1, to).map((token) => LEVEL_OF.get(token.text));
    if (to === t + 1 || !named.includes(level) || OTHER_LEVEL.test(textAt(view, t + 1))) break;
    end = to;
  }
  return end;
}

const ROW = /^(?:,|of|\/)$/;
const LONGEST_MEMBER = 4;

/** Words by which an employer offers a study: "jaarlijks betalen wij de opleiding tot zorgkundige". */
const OFFERED = /^(?:betalen|betaalt|doorgroeien|doorgroeit|groeien)$/;

function isOffered(view: BlockView, hit: { from: number }): boolean {
  const sentence = sentenceAt(view, hit.from);
  const study = /^(?:opleiding|cursus|traject)$/.test(textAt(view, hit.from));
  return study && view.tokens.slice(sentence?.from, sentence?.to).some((t) => OFFERED.test(t.text));
}

/** Diplomas that the block asks, with level and field. */
export function diplomasOf(view: BlockView): FoundCondition[] {
  const found: FoundCondition[] = [];
  for (const hit of hitsOf(view, 'diploma')) {
    const before = textAt(view, hit.from - 1);
    const none =
      /^(?:geen|zonder)$/.test(before) || (wordBefore(view, hit.from, 3, /^(?:geen|zonder)$/) && valueOf(hit) === '');
    const level = valueOf(hit);
    if (isTooLow(view, hit.to) || isOffered(view, hit)) continue;
    // "derde graad bso, richting zorgkundige": the level comes after.
    if (
      level === 'secundair' &&
      view.hits.some((h) => h.group === 'diploma:zorgkundige' && h.to >= hit.from && h.from <= hit.to + 3)
    )
      continue;
    const field = fieldAfter(view, hit.to);
    const ownTo = OTHER_LEVEL.test(textAt(view, hit.to)) && textAt(view, hit.to - 1) === 'of' ? hit.to - 1 : hit.to;
    const to = field && field.to - hit.from <= 9 ? field.to : ownTo;
    const from = hit.from;
    if (level === '?') {
      const known = field && levelByField(field.field);
      if (known) found.push({ kind: 'diploma', value: known, field: field.field, from, to, rule: 'diploma-field' });
    } else if (level === 'none' || (none && level === '')) {
      found.push({ kind: 'diploma', value: 'none', from, to: hit.to, necessity: 'not-required', rule: 'diploma-none' });
    } else if (level !== '') {
      found.push({
        kind: 'diploma',
        value: level,
        field: field?.field,
        from,
        to: field ? endOfFields(view, to, level) : to,
        rule: 'diploma-level',
      });
      found.push(...othersAfter(view, hit.to, level));
    } else {
      const known = field ? levelByField(field.field) : undefined;
      found.push({
        kind: 'diploma',
        value: known ?? '',
        field: field?.field,
        from,
        to: known ? to : hit.to,
        rule: 'diploma-field',
      });
    }
  }
  return found;
}
