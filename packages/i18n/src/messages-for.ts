import type { Language } from '@zorg-match/schema';
import { catalogue } from './catalogue.js';
import type { CliMessages, Messages, PanelMessages } from './messages.js';
import { nl } from './nl.js';
import { cli } from './nl/cli.js';
import { panel } from './nl/panel.js';

/** What every element says. */
export const sentences = catalogue<Messages>(nl, {
  fr: async () => (await import('./fr/fr.js')).fr,
  en: async () => (await import('./en/en.js')).en,
  ar: async () => (await import('./ar/ar.js')).ar,
  uk: async () => (await import('./uk/uk.js')).uk,
  tr: async () => (await import('./tr/tr.js')).tr,
});

/** The sentences in `lang` when these are there already, else in Dutch. */
export const messagesFor: (lang?: Language) => Messages = sentences.for;

/** Fetches a language and keeps it for `messagesFor`; a language that we do not have, or that fails to load, gives Dutch. */
export const loadMessages: (lang: Language) => Promise<Messages> = sentences.load;

const base = (lang: Language): Language => lang.toLowerCase().split('-')[0] ?? 'nl';

const panels: Readonly<Record<Language, PanelMessages>> = { nl: panel };
const clis: Readonly<Record<Language, CliMessages>> = { nl: cli };

/** The sentences of the extension's panel; Dutch where we have no other. */
export function panelMessagesFor(lang: Language = 'nl'): PanelMessages {
  return panels[base(lang)] ?? panel;
}

/** The sentences of the command line; Dutch where we have no other. */
export function cliMessagesFor(lang: Language = 'nl'): CliMessages {
  return clis[base(lang)] ?? cli;
}
