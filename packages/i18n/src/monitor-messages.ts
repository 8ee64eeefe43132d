import type { Language } from '@zorg-match/schema';
import { catalogue } from './catalogue.js';
import { monitor } from './nl/monitor.js';

/** Every sentence of the region panel. */
export type MonitorMessages = typeof monitor;

/** The sentences of the region panel. */
export const monitorSentences = catalogue<MonitorMessages>(monitor, {
  fr: async () => (await import('./fr/fr-monitor.js')).monitor,
  en: async () => (await import('./en/en-monitor.js')).monitor,
  ar: async () => (await import('./ar/ar-monitor.js')).monitor,
  uk: async () => (await import('./uk/uk-monitor.js')).monitor,
  tr: async () => (await import('./tr/tr-monitor.js')).monitor,
});

/** The sentences of the region panel in `lang` when these are there already, else in Dutch. */
export const monitorMessagesFor: (lang?: Language) => MonitorMessages = monitorSentences.for;
