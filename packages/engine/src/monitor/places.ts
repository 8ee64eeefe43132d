import type { Vacancy } from '@zorg-match/schema';
import { PROVINCES } from '@zorg-match/schema/places';
import { provincesOf } from '../places/provinces-of.js';
import { type Area, AREAS } from './data/areas.data.js';

export { type Area, AREAS };

/** Where a vacancy counts. */
export interface Where {
  /** Province id. */
  readonly region: string;
  /** Id of a named area in it. */
  readonly area?: string;
  /** As the advert writes it. */
  readonly municipality?: string;
}

/** The area of a postal code; `undefined` where we name none. */
function areaOf(postalCode: string | undefined): Area | undefined {
  const [, digits] = /^(?:BE?[\s-]*)?([1-9]\d{3})$/i.exec(postalCode?.trim() ?? '') ?? [];
  const code = Number(digits);
  return AREAS.find(({ postalCodes }) => postalCodes.some(([first, last]) => first <= code && code <= last));
}

/** Longer is no name of a municipality but a sentence in the wrong field. */
const NAME_LENGTH = 40;

/** `2400 MOL` → `Mol`: without a code before it, and not shouted. */
function municipalityOf(locality: string | undefined): string | undefined {
  const name = locality?.replace(/^\s*(?:B-?)?\d{4}\s+/i, '').trim();
  if (name === undefined || name === '' || name.length > NAME_LENGTH || !/^[\p{L}][\p{L}\s'’.()-]*$/u.test(name))
    return undefined;
  const shouted = name === name.toUpperCase() || name === name.toLowerCase();
  return shouted ? name.toLowerCase().replace(/(^|[\s-])\p{L}/gu, (first) => first.toUpperCase()) : name;
}

/** Where a vacancy counts: by its first place of work that we know; `undefined`: none. */
export function placeOf(vacancy: Vacancy): Where | undefined {
  const [province] = provincesOf(vacancy);
  if (!province) return undefined;
  for (const address of vacancy.jobLocation ?? []) {
    if (provincesOf({ ...vacancy, jobLocation: [address] })[0] !== province) continue;
    const area = areaOf(address.postalCode);
    const municipality = municipalityOf(address.addressLocality);
    return {
      region: province.id,
      ...(area?.region === province.id && { area: area.id }),
      ...(municipality !== undefined && { municipality }),
    };
  }
  return { region: province.id };
}

/** The region that holds an area, or any region's own wider one: areas lie in provinces, provinces in `all`. */
export function within(region: string): string | undefined {
  if (region === 'all') return undefined;
  return AREAS.find(({ id }) => id === region)?.region ?? 'all';
}

/** Every place that people may name, by its Dutch name in lower case and by its id. */
export const placeNames: ReadonlyMap<string, string> = new Map([
  ...PROVINCES.flatMap(({ id, label }): [string, string][] => [
    [label.nl.toLowerCase(), id],
    [id, id],
  ]),
  ...AREAS.flatMap(({ id, label }): [string, string][] => [
    [label.nl.toLowerCase(), id],
    [label.nl.toLowerCase().replace(/^de /, ''), id],
    [id, id],
  ]),
  // the province has the first right to a name that its city shares
  ['antwerpen', 'antwerpen'],
  ['vlaanderen', 'all'],
  ['all', 'all'],
  ['alle', 'all'],
]);
