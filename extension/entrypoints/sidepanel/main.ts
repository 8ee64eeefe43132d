import { setDefaults } from '@zorg-match/elements';
import '@zorg-match/elements/define';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { browser } from 'wxt/browser';
import { ZorgJob } from '../../src/panel/job.element.js';
import { ZorgPanel } from '../../src/panel/panel.element.js';
import { startPanel } from '../../src/panel/start.js';

setDefaults({
  taxonomy: coreTaxonomy,
  loadRoutes: async () => (await import('@zorg-match/taxonomy/routes')).routeBook,
  loadExtra: async () => (await import('@zorg-match/taxonomy/extra')).withExtra,
});
customElements.define('zorg-job', ZorgJob);
customElements.define('zorg-panel', ZorgPanel);
const panel = document.querySelector('zorg-panel');
if (panel instanceof ZorgPanel) void startPanel(panel, browser);
