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

/** The province that an advert names ("Prov. Antwerpen", "Limburg"), in any of its official names. */
export function provinceNamed(name: string): Province | undefined {
  const wanted = name
    .toLowerCase()
    .replace(/^prov(?:incie|ince|\.)?\s+(?:de |du |d')?/, '')
    .replace(/[\s-]+/g, '-');
  return PROVINCES.find(({ label }) =>
    Object.values(label).some((each: string) => each.toLowerCase().replace(/[\s-]+/g, '-') === wanted),
  );
}
