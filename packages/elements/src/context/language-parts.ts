import { languages } from '@zorg-match/i18n';

/** Something that a language is made of: sentences, labels, what routes say. Each is a file that comes on demand. */
export interface LanguagePart {
  /** Whether it is there in a language (`ar`, without a region). */
  readonly has: (language: string) => boolean;
  /** Fetches it; afterwards `has` says whether that worked. */
  readonly load: (language: string) => Promise<unknown>;
}

/** What is on its way, and what did not come, by part and language: shared, because elements share the files. */
const fetches = new Map<LanguagePart, Map<string, Promise<void> | 'failed'>>();
const watchers = new Set<() => void>();

function fetchesOf(part: LanguagePart): Map<string, Promise<void> | 'failed'> {
  const own = fetches.get(part) ?? new Map<string, Promise<void> | 'failed'>();
  fetches.set(part, own);
  return own;
}

/** Whether all of a language is there. Half a language is none: a page that speaks two at once is hard to read, and to hear. */
export const whole = (parts: readonly LanguagePart[], language: string): boolean =>
  language === 'nl' || (languages.includes(language) && parts.every((part) => part.has(language)));

/** Whether something of a language was asked for and did not come. */
export const failed = (parts: readonly LanguagePart[], language: string): boolean =>
  parts.some((part) => !part.has(language) && fetches.get(part)?.get(language) === 'failed');

/** Fetches what is missing of a language that we have; what failed before only when `again` says so. */
export async function fetchLanguage(parts: readonly LanguagePart[], language: string, again = false): Promise<void> {
  if (language === 'nl' || !languages.includes(language)) return;
  const missing = parts.filter((part) => !part.has(language));
  await Promise.all(missing.map((part) => fetchPart(part, language, again)));
}

async function fetchPart(part: LanguagePart, language: string, again: boolean): Promise<void> {
  const own = fetchesOf(part);
  const now = own.get(language);
  if (now === 'failed' && !again) return;
  if (now !== undefined && now !== 'failed') return now;
  const coming = part
    .load(language)
    .catch((error: unknown) => console.warn(`zorg-match: not all of "${language}" could be fetched.`, error))
    .then(() => {
      if (part.has(language)) own.delete(language);
      else own.set(language, 'failed');
      for (const tell of watchers) tell();
    });
  own.set(language, coming);
  await coming;
}

/** Calls `changed` whenever a part came, or did not; gives what ends that. */
export function watchParts(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}
