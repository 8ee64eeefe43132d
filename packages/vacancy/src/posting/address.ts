import type { Address } from '@zorg-match/schema';
import { asList, isObject, type JsonObject } from './json.js';

/** Turns a value into one clean line, or nothing. */
export type Line = (value: unknown) => string | undefined;

type Draft = { -readonly [Key in keyof Address]: Address[Key] };

const POSTCODE = /(?:^|[,\s])(?:([A-Z]{1,2})[- ])?(\d{4}(?: ?[A-Z]{2}(?![A-Za-z]))?|\d{5})\s+(\p{L}[^,;(]*)/u;
const FIELDS = ['streetAddress', 'postalCode', 'addressLocality', 'addressRegion', 'addressCountry'] as const;

/** The places of work: a `Place`, an address or a bare text, one or many. Doubles and empty ones are left out. */
export function readLocations(value: unknown, line: Line): Address[] {
  const found = new Map<string, Address>();
  for (const place of asList(value)) {
    const address = withoutFiller(readPlace(place, line));
    const key = JSON.stringify(address);
    if (key !== '{}') found.set(key, address);
  }
  return [...found.values()];
}

/** Sites that must fill each field put one word in all of them ("Anywhere"). */
function withoutFiller(address: Address): Address {
  const values = Object.values(address) as string[];
  const [first] = values;
  return values.length > 2 && first !== undefined && new Set(values).size === 1 ? { addressLocality: first } : address;
}

function readPlace(place: unknown, line: Line): Address {
  if (!isObject(place)) return fromText(line(place));
  const [address] = asList(place['address'] ?? place['location']);
  if (isObject(address)) {
    const read = fromObject(address, line);
    return Object.keys(read).length > 0 ? read : fromText(line(place['name']));
  }
  if (address !== undefined) return fromText(line(address));
  const own = fromObject(place, line);
  return Object.keys(own).length > 0 ? own : fromText(line(place['name']));
}

function fromObject(address: JsonObject, line: Line): Address {
  const draft: Draft = {};
  for (const field of FIELDS) {
    const [value] = asList(address[field]);
    const text = line(isObject(value) ? (value['name'] ?? value['identifier']) : value);
    if (text !== undefined) draft[field] = text;
  }
  return draft;
}

/** `Kerkstraat 1, 2400 Mol, België` or just `Mol`. */
function fromText(text: string | undefined): Address {
  if (text === undefined) return {};
  const match = POSTCODE.exec(text);
  if (!match) return withoutPostcode(text);
  const [whole, country, postalCode, locality] = match;
  const before = text.slice(0, match.index).replace(/[,\s]+$/, '');
  const after = text.slice(match.index + whole.length).replace(/^[,;\s]+/, '');
  const draft: Draft = {};
  if (before) draft.streetAddress = before;
  if (postalCode) draft.postalCode = postalCode;
  if (locality) draft.addressLocality = locality.trim();
  if (after || country) draft.addressCountry = after || (country ?? '');
  return draft;
}

function withoutPostcode(text: string): Address {
  const [first = '', second] = text.split(/\s*,\s*/);
  if (/\d/.test(first)) return second ? { streetAddress: first, addressLocality: second } : { streetAddress: first };
  return second ? { addressLocality: first, addressRegion: second } : { addressLocality: first };
}
