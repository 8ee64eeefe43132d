import type { Suggestion, Taxonomy } from '@zorg-match/schema';
import { currentIds, indexOf, namedIn } from '../context/taxonomy-index.js';
import type { Mirrored } from '../theme/mirror.view.js';

/** How an entry of the taxonomy is called in the languages of a place. */
export interface Named {
  readonly label: string;
  /** The label in a second language, with that language. */
  readonly mirror: Mirrored | undefined;
  /** The group of a competence, for its pictogram. */
  readonly group: string | undefined;
  /** The label in each language that it is shown in, to be read aloud. */
  readonly said: readonly Mirrored[];
}

/** An id that is not (or no longer) in the taxonomy has a name too, so that it can be taken away. */
export function named(
  taxonomy: Taxonomy | undefined,
  kind: Suggestion['kind'],
  id: string,
  language: string,
  second: string | undefined,
): Named {
  const [current = id] = taxonomy && kind === 'competence' ? currentIds(taxonomy, id) : [];
  const entry = taxonomy && indexOf(taxonomy)[`${kind}s`].get(current);
  if (!entry) return { label: id.replaceAll('-', ' '), mirror: undefined, group: undefined, said: [] };
  const own = namedIn(entry, language);
  const other = second === undefined ? undefined : namedIn(entry, second);
  return {
    label: own.text,
    mirror: other,
    group: 'group' in entry ? entry.group : undefined,
    said: other && other.text !== own.text ? [own, other] : [own],
  };
}
