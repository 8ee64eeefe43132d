import { type Province, PROVINCES } from './provinces.data.js';

export { type Province, PROVINCES };

/**
 * The province of a Belgian postal code: four digits, as a number or as people write it (`2000`, `B-2000`, `BE 2000`).
 * `undefined` for anything else, and for codes that stand for no place (below 1000).
 */
export function provinceOf(postalCode: string | number): Province | undefined {
  const [, digits] = /^(?:BE?[\s-]*)?([1-9]\d{3})$/i.exec(String(postalCode).trim()) ?? [];
  const code = Number(digits);
  return PROVINCES.find(({ postalCodes }) => postalCodes.some(([first, last]) => first <= code && code <= last));
}
