import { createContext } from '@lit/context';
import type { Finder } from '@zorg-match/engine';
import type { RouteBook, Taxonomy } from '@zorg-match/schema';
import type { ProfileStore } from './profile-store.js';

// The keys carry the major version and are shared by every copy of this script on a page.

/** The profile of the person in front of the page. Always provided, at the latest by the document. */
export const profileContext = createContext<ProfileStore>(Symbol.for('zorg-match/1/profile'));

/**
 * What finds, with its taxonomy; `undefined` until somebody gave one. Elements that read and match make an engine of its
 * taxonomy, unless it is one already.
 */
export const engineContext = createContext<Finder | undefined>(Symbol.for('zorg-match/1/engine'));

/** Fetches the route book; `undefined` when nobody said where it is. */
export type LoadRoutes = () => Promise<RouteBook>;
export const routesContext = createContext<LoadRoutes | undefined>(Symbol.for('zorg-match/1/routes'));

/** Fetches what lays over a taxonomy what its first part leaves out; `undefined` when there is no more. */
export type LoadExtra = () => Promise<(taxonomy: Taxonomy) => Taxonomy>;
export const extraContext = createContext<LoadExtra | undefined>(Symbol.for('zorg-match/1/extra'));

/** Fetches what lays the labels of a language over a taxonomy; one that nobody has changes nothing. */
export type LoadLabels = (language: string) => Promise<(taxonomy: Taxonomy) => Taxonomy>;

/** Fetches what routes say in a language, by their Dutch text; `undefined` for one that nobody has. */
export type LoadRouteTexts = (language: string) => Promise<ReadonlyMap<string, string> | undefined>;
