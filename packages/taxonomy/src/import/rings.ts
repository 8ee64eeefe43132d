/**
 * Leaves out edges that would close a ring, walking from the first key on, so that following `edges` always ends. Gives
 * the edges that stay and the ones left out.
 */
export function withoutRings(edges: ReadonlyMap<string, readonly string[]>): {
  readonly kept: Map<string, string[]>;
  readonly dropped: readonly (readonly [from: string, to: string])[];
} {
  const kept = new Map<string, string[]>();
  const dropped: (readonly [string, string])[] = [];
  const state = new Map<string, 'open' | 'done'>();
  for (const root of edges.keys()) {
    if (state.has(root)) continue;
    const way = [{ node: root, next: 0 }];
    state.set(root, 'open');
    kept.set(root, []);
    for (let top = way.at(-1); top !== undefined; top = way.at(-1)) {
      const to = edges.get(top.node)?.[top.next];
      top.next += 1;
      if (to === undefined) {
        state.set(top.node, 'done');
        way.pop();
      } else if (state.get(to) === 'open') dropped.push([top.node, to]);
      else {
        kept.get(top.node)?.push(to);
        if (!state.has(to)) {
          way.push({ node: to, next: 0 });
          state.set(to, 'open');
          kept.set(to, []);
        }
      }
    }
  }
  return { kept, dropped };
}
