import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { withoutRings } from './rings.js';

const node = fc.integer({ min: 0, max: 9 }).map(String);
const graph = fc
  .dictionary(node, fc.uniqueArray(node, { maxLength: 4 }))
  .map((edges) => new Map(Object.entries(edges)));

function reaches(
  edges: ReadonlyMap<string, readonly string[]>,
  from: string,
  to: string,
  seen = new Set<string>(),
): boolean {
  return (edges.get(from) ?? []).some((next) => {
    if (next === to) return true;
    if (seen.has(next)) return false;
    seen.add(next);
    return reaches(edges, next, to, seen);
  });
}

test('nothing leads back to itself any more', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const { kept } = withoutRings(edges);
      for (const one of kept.keys()) assert.ok(!reaches(kept, one, one));
    }),
  );
});

test('each edge left out would close a ring, and none else is lost', () => {
  fc.assert(
    fc.property(graph, (edges) => {
      const { kept, dropped } = withoutRings(edges);
      for (const [from, to] of dropped) assert.ok(from === to || reaches(kept, to, from));
      const count = (map: ReadonlyMap<string, readonly string[]>): number => [...map.values()].flat().length;
      assert.equal(count(kept) + dropped.length, count(edges));
    }),
  );
});
