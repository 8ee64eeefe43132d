/**
 * The embed: `<script type="module" src="zorg-match.js">` registers every element and gives them the Dutch taxonomy.
 * Routes, ESCO identifiers and other languages' labels load from the same place when somebody needs them.
 */
import { setDefaults } from '@zorg-match/elements';
import '@zorg-match/elements/define-lazily';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';

setDefaults({
  taxonomy: coreTaxonomy,
  loadRoutes: async () => (await import('@zorg-match/taxonomy/routes')).routeBook,
  loadExtra: async () => (await import('@zorg-match/taxonomy/extra')).withExtra,
  loadTables: async () => (await import('@zorg-match/taxonomy/tables')).tables,
  loadLabels: async (language) => (await import('@zorg-match/taxonomy/languages')).loadLabels(language),
  loadRouteTexts: async (language) => (await import('@zorg-match/taxonomy/languages')).loadRouteTexts(language),
});

export { setDefaults, coreTaxonomy as taxonomy };

/** The engine for a page's own scripts; it comes on demand, as for the elements. */
export const loadEngine = async () => (await import('@zorg-match/engine')).createEngine({ taxonomy: coreTaxonomy });
