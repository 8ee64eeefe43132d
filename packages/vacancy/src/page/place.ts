import type { Address } from '@zorg-match/schema';
import { readLocations } from '../posting/address.js';
import { tidyLine } from '../tidy-text.js';
import { PLACE_LINE } from './organisation.data.js';

const MAX_LINES = 60;
/** A Belgian or Dutch postal code with its place; a year or an amount has no capitalised word after it. */
const POSTCODE =
  /(?:^|[\s,(·-])(?:B-|NL-)?([1-9]\d{3}(?: [A-Z]{2})?) (\p{Lu}[\p{L}'-]*\p{Ll}[\p{L}'-]*(?:[ -]\p{Lu}[\p{L}'-]+)*)/u;
const YEARS = /^(?:19|20)[0-4]\d$/;

/** Where the work is, when the text says so on a line of its own or by one postal code. */
export function placeIn(text: string): readonly Address[] {
  const lines = text.split('\n');
  const labelled = lines
    .slice(0, MAX_LINES)
    .map((line) => PLACE_LINE.exec(line)?.[1])
    .find((place) => place !== undefined);
  if (labelled !== undefined) return readLocations(labelled, (value) => tidyLine(String(value)));
  const coded = new Map<string, Address>();
  for (const line of lines) {
    const [, postalCode, addressLocality] = POSTCODE.exec(line) ?? [];
    if (postalCode && addressLocality && !(YEARS.test(postalCode) && /©|copyright|\d{1,2}[/.-]$/i.test(line))) {
      coded.set(postalCode, { postalCode, addressLocality });
    }
  }
  return coded.size === 1 ? [...coded.values()] : [];
}
