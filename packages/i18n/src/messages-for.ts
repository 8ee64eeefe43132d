import type { Language } from '@zorg-match/schema';
import type { CliMessages, Messages, PanelMessages } from './messages.js';
import { nl } from './nl.js';
import { cli } from './nl/cli.js';
import { panel } from './nl/panel.js';

/** The languages that can be loaded beside Dutch, each a file of its own that comes on demand. */
const loaders: Readonly<Record<Language, () => Promise<Messages>>> = {
  fr: async () => (await import('./fr/fr.js')).fr,
  en: async () => (await import('./en/en.js')).en,
  ar: async () => (await import('./ar/ar.js')).ar,
  uk: async () => (await import('./uk/uk.js')).uk,
  tr: async () => (await import('./tr/tr.js')).tr,
};

const loaded = new Map<Language, Messages>([['nl', nl]]);

/** `nl-BE` counts as `nl`. */
const base = (lang: Language): Language => lang.toLowerCase().split('-')[0] ?? 'nl';

/** The sentences in `lang` when these are there already, else in Dutch. */
export function messagesFor(lang: Language = 'nl'): Messages {
  return loaded.get(base(lang)) ?? nl;
}

/** Fetches a language and keeps it for `messagesFor`; a language that we do not have, or that fails to load, gives Dutch. */
export async function loadMessages(lang: Language): Promise<Messages> {
  const key = base(lang);
  const load = Object.hasOwn(loaders, key) ? loaders[key] : undefined;
  if (load && !loaded.has(key)) {
    try {
      loaded.set(key, await load());
    } catch {
      return nl; // the person goes on in Dutch; the next call tries again
    }
  }
  return messagesFor(key);
}

/** Every language that `loadMessages` can give, Dutch first. */
export const languages: readonly Language[] = ['nl', ...Object.keys(loaders)];

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
