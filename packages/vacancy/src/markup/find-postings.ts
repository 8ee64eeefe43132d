import type { JobPosting } from '@zorg-match/schema';
import { asList, isObject, isOfType, type JsonObject } from '../posting/json.js';

const MAX_NODES = 200_000;

/**
 * Every JobPosting within parsed JSON-LD, in document order: an object, an array, `@graph`, or nested under any property.
 * References within the same data (`{"@id": "#org"}`) are filled in.
 */
export function findPostings(data: unknown): JobPosting[] {
  const found: JsonObject[] = [];
  const named = new Map<string, JsonObject>();
  const waiting: unknown[] = [data];
  // A list of our own in place of recursion: hostile data can nest deeper than the stack.
  for (let count = 0; waiting.length > 0 && count < MAX_NODES; count += 1) {
    const value = waiting.pop();
    if (Array.isArray(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1) waiting.push(value[index]);
    } else if (isObject(value)) {
      remember(value, named);
      if (isOfType(value, 'JobPosting')) found.push(value);
      else waiting.push(...Object.values(value).reverse());
    }
  }
  return found.map((posting) => filled(posting, named));
}

function remember(node: JsonObject, named: Map<string, JsonObject>): void {
  const id = node['@id'];
  if (typeof id === 'string' && Object.keys(node).length > 1 && !named.has(id)) named.set(id, node);
}

function filled(posting: JsonObject, named: ReadonlyMap<string, JsonObject>): JobPosting {
  if (named.size === 0) return posting;
  const entries = Object.entries(posting).map(([key, value]): [string, unknown] => {
    const values = asList(value).map((each) => resolved(each, named));
    return [key, Array.isArray(value) ? values : (values[0] ?? value)];
  });
  return Object.fromEntries(entries);
}

function resolved(value: unknown, named: ReadonlyMap<string, JsonObject>): unknown {
  if (!isObject(value)) return value;
  const id = value['@id'];
  const bare = Object.keys(value).every((key) => key === '@id' || key === '@type');
  return bare && typeof id === 'string' ? (named.get(id) ?? value) : value;
}
