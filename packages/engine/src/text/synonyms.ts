import { SYNONYMS } from './dutch/synonyms.data.js';
import { stemOf } from './stem.js';

const groups = new Map<string, Set<string>>();
for (const line of SYNONYMS.trim().split('\n')) {
  const stems = line.split(' ').map(stemOf);
  for (const stem of stems) groups.set(stem, new Set([...(groups.get(stem) ?? []), ...stems]));
}

/** Stems of words that mean the same as a stem, itself included; nothing when we know none. */
export function synonymsOf(stem: string): Iterable<string> {
  return groups.get(stem) ?? [];
}
