import { engineOf, setDefaults } from '@zorg-match/elements';
import '@zorg-match/elements/define';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { browser } from 'wxt/browser';
import { startDesk } from '../../src/desk/start-desk.js';
import '../../src/panel/clients/define.js';
import { learnWords } from '../../src/panel/learn-words.js';
import { ZorgJob } from '../../src/panel/job.element.js';
import { ZorgPanel } from '../../src/panel/panel.element.js';
import { startPanel } from '../../src/panel/start.js';

const loadRoutes = async () => (await import('@zorg-match/taxonomy/routes')).routeBook;
setDefaults({
  taxonomy: coreTaxonomy,
  loadRoutes,
  loadExtra: async () => (await import('@zorg-match/taxonomy/extra')).withExtra,
  loadTables: async () => (await import('@zorg-match/taxonomy/tables')).tables,
  loadLabels: async (language) => (await import('@zorg-match/taxonomy/languages')).loadLabels(language),
  loadRouteTexts: async (language) => (await import('@zorg-match/taxonomy/languages')).loadRouteTexts(language),
});
customElements.define('zorg-job', ZorgJob);
customElements.define('zorg-panel', ZorgPanel);

/** The engine that the elements use too, so that the words are learned once. */
function engine() {
  const made = engineOf(coreTaxonomy);
  if (!made) throw new Error('zorg-match: the taxonomy of this build makes no engine.');
  return made;
}

const panel = document.querySelector('zorg-panel');
if (panel instanceof ZorgPanel) {
  const { session } = browser.storage;
  void learnWords(coreTaxonomy);
  const desk = await startDesk({ session, store: panel.store, engine, routes: loadRoutes });
  await startPanel(panel, browser, desk);
}
