import { matchesOf } from '../text/matches.js';
import { fields } from './data/fields.data.js';

const NAMES = new RegExp(
  `(?<=^|[\\s.!?)])(?:${fields.map((f) => f.name).join('|')})(?=(?<=Startdatum)\\s*:|\\s+[\\p{Lu}\\d<]|\\s*$)`,
  'gu',
);
/** Before a capital that no sentence sign announces; a row of competences is cut here. */
const NEXT_IN_ROW = /(?<=[\p{Ll})…])\s+(?=\p{Lu}\p{Ll})/gu;
const BY_NAME = new Map(fields.map((field) => [field.name, field]));

/** Fewer different names than this in a text are words, not fields. */
const FIELDS_IN_A_FORM = 4;

/** Field at the start of a piece of text, when the piece was cut there. */
export function fieldAt(piece: string): { name: string; section: string; list?: boolean } | undefined {
  NAMES.lastIndex = 0;
  const found = NAMES.exec(piece);
  return found?.index === 0 ? BY_NAME.get(found[0]) : undefined;
}

/** Whether the text is printed in the fixed fields: enough of their names start a line or a part of one. */
export function isForm(text: string): boolean {
  let named = 0;
  for (const { name } of fields) if (text.includes(name)) named++;
  if (named < FIELDS_IN_A_FORM) return false;
  const seen = new Set<string>();
  for (const found of matchesOf(NAMES, text)) seen.add(found[0]);
  return seen.size >= FIELDS_IN_A_FORM;
}

/** Places in a line of a form where a fixed field starts, and where the items of a row of competences start. */
export function fieldPlaces(line: string): number[] {
  const places: number[] = [];
  const found = matchesOf(NAMES, line);
  found.forEach((field, i) => {
    places.push(field.index);
    const from = field.index + field[0].length;
    const to = found[i + 1]?.index ?? line.length;
    if (!BY_NAME.get(field[0])?.list) return;
    places.push(from);
    for (const next of matchesOf(NEXT_IN_ROW, line.slice(from, to))) places.push(from + next.index);
  });
  return places;
}
