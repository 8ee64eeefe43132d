/**
 * The embed: `<script type="module" src="zorg-match.js">` registers every element and gives them the Dutch taxonomy.
 * Routes, ESCO identifiers and other languages' labels load from the same place when somebody needs them.
 */
import { setDefaults } from '@zorg-match/elements';
import '@zorg-match/elements/define';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';

setDefaults({
  taxonomy: coreTaxonomy,
  loadRoutes: async () => (await import('@zorg-match/taxonomy/routes')).routeBook,
  loadExtra: async () => (await import('@zorg-match/taxonomy/extra')).withExtra,
});

export { createEngine } from '@zorg-match/engine';
export { setDefaults } from '@zorg-match/elements';
export { coreTaxonomy as taxonomy };
