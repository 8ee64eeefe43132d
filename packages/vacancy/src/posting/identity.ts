import { asList, isObject } from './json.js';

/** The posting's own identifier: text, number, or a PropertyValue. */
export function readIdentifier(value: unknown): string | undefined {
  for (const each of asList(value)) {
    const inner: unknown = isObject(each) ? (each['value'] ?? each['@id']) : each;
    if (typeof inner === 'string' && inner.trim() !== '') return inner.trim().slice(0, 300);
    if (typeof inner === 'number' && Number.isFinite(inner)) return String(inner);
  }
  return undefined;
}

/** A short name for a text, the same each time: two FNV-1a lanes of 32 bits. For telling texts apart, not for secrets. */
export function hashOf(text: string): string {
  let one = 0x811c9dc5;
  let two = 0xcbf29ce4;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 0x01000193);
    two = Math.imul(two ^ (unit + index), 0x01000193);
  }
  return `${(one >>> 0).toString(36)}${(two >>> 0).toString(36)}`;
}
