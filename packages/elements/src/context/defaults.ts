import { ContextProvider } from '@lit/context';
import type { IndexTables, Taxonomy } from '@zorg-match/schema';
import {
  engineContext,
  extraContext,
  type LoadExtra,
  type LoadLabels,
  type LoadRoutes,
  type LoadRouteTexts,
  profileContext,
  routesContext,
} from './contexts.js';
import { finderOf } from './finder-of.js';
import { createProfileStore } from './profile-store.js';

/** What elements use when nothing nearer is given. */
export interface Defaults {
  readonly taxonomy: Taxonomy;
  /** Fetches the route book, once, when somebody asks for a route. */
  readonly loadRoutes?: LoadRoutes;
  /** Fetches what is not needed at first (requirements, working days, links to ESCO): a function that lays it over a taxonomy. */
  readonly loadExtra?: LoadExtra;
  /** Fetches what was worked out ahead for the index of `taxonomy`, before the first search or reading. */
  readonly loadTables?: () => Promise<IndexTables>;
  /** Fetches the labels of a language other than Dutch, when an element stands in that language. */
  readonly loadLabels?: LoadLabels;
  /** Fetches what routes say in a language other than Dutch, when somebody looks at one. */
  readonly loadRouteTexts?: LoadRouteTexts;
}

/** What hangs at the document, so that every copy of this script finds the same. */
interface DocumentDefaults {
  /** Which copy of the script set the defaults; the first one keeps them, because its classes are the registered ones. */
  owner?: object;
  defaults?: Defaults;
  provide?: (defaults: Defaults) => void;
}

const KEY = Symbol.for('zorg-match/1/defaults');
const thisCopy = {};

/** A server has no document, and nobody to tell the defaults to. */
function ofDocument(): DocumentDefaults {
  const holder = (typeof document === 'undefined' ? thisCopy : document) as { [KEY]?: DocumentDefaults | undefined };
  return (holder[KEY] ??= {});
}

/**
 * Sets the taxonomy that elements on this page use when they have none of their own. Call it before or after elements
 * exist, and again to change it. When two copies of the script are on one page, the first one's call counts.
 */
export function setDefaults(defaults: Defaults): void {
  const own = ofDocument();
  if (own.owner !== undefined && own.owner !== thisCopy) return;
  own.owner = thisCopy;
  own.defaults = defaults;
  own.provide?.(defaults);
}

/** The defaults as they were set, by whichever copy of the script. */
export function getDefaults(): Defaults | undefined {
  return ofDocument().defaults;
}

/**
 * Makes the document answer for profile, engine and routes. Elements call it when they are connected; what finds
 * is made then and not before, so a page without elements pays nothing.
 */
export function provideDefaults(): void {
  const own = ofDocument();
  if (own.provide) return;
  const root = document.documentElement;
  new ContextProvider(root, { context: profileContext, initialValue: createProfileStore() });
  const engine = new ContextProvider(root, { context: engineContext });
  const routes = new ContextProvider(root, { context: routesContext });
  const extra = new ContextProvider(root, { context: extraContext });
  own.provide = ({ taxonomy, loadRoutes, loadExtra }) => {
    engine.setValue(finderOf(taxonomy));
    routes.setValue(loadRoutes && once(loadRoutes));
    extra.setValue(loadExtra && once(loadExtra));
  };
  if (own.defaults) own.provide(own.defaults);
}

/** The same promise for everybody; a failure is forgotten, so a later call tries again. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let pending: Promise<T> | undefined;
  return () =>
    (pending ??= load().catch((error: unknown) => {
      pending = undefined;
      throw error;
    }));
}
