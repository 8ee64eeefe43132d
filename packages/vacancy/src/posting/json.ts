/** A JSON object as it comes from outside. */
export type JsonObject = { readonly [key: string]: unknown };

/** Whether this is an object with keys: not null, not an array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** One or many, as schema.org allows for every property; absent gives none. */
export function asList(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Whether an object is of the schema.org type, however it is written: `JobPosting`, a full URI, or one of several. */
export function isOfType(value: JsonObject, type: string): boolean {
  const wanted = type.toLowerCase();
  return asList(value['@type']).some(
    (each) =>
      typeof each === 'string' && each.toLowerCase().replace(/^(?:https?:\/\/schema\.org\/|schema:)/, '') === wanted,
  );
}

/** A key of an object that is not the object's own business of JSON-LD. */
export const isKeyword = (key: string): boolean => key.startsWith('@');
