import type { Competence, Language, Localized, LocalizedWords, Word } from '@zorg-match/schema';
import type { Gathered } from './gathered.js';

/** Abbreviations, which mean something else in small letters: `ICT`, `R&D`. */
const ABBREVIATION = /^(?=.*\p{Lu})[\p{Lu}\d&./+-]{1,6}$/u;

const folded = (text: string): string => text.toLowerCase();

/**
 * The preferred labels. Our format asks for a Dutch one: a concept without it carries the first language asked for as
 * `nl`, and the taxonomy's `languages` does not name Dutch then.
 */
export function labelOf({ names }: Gathered, languages: readonly Language[]): Localized {
  const labels = languages.flatMap((language) => {
    const [label] = names.get(language) ?? [];
    return label === undefined ? [] : [[language, label] as const];
  });
  const [first] = labels;
  return { nl: first?.[1] ?? '', ...Object.fromEntries(labels) };
}

/** A label such as `ober/serveerster` names two forms; each of them is a word too. */
function formsIn(label: string): string[] {
  const [one = '', other = '', ...more] = label.split('/');
  const alike = one.split(' ').length === other.split(' ').length;
  return alike && more.length === 0 && one !== '' && other !== '' ? [one.trim(), other.trim()] : [];
}

function wordOf(text: string): string | Word {
  return ABBREVIATION.test(text) ? { text, exact: true } : text;
}

/** The other names, without those that differ from the label or each other in case only. */
export function wordsOf({ names }: Gathered, languages: readonly Language[]): LocalizedWords {
  const words = languages.flatMap((language) => {
    const [label, ...others] = names.get(language) ?? [];
    if (label === undefined) return [];
    const seen = new Set([folded(label)]);
    const fresh = [...others, ...formsIn(label)].filter((name) => {
      const known = seen.has(folded(name));
      seen.add(folded(name));
      return !known;
    });
    return fresh.length === 0 ? [] : [[language, fresh.map(wordOf)] as const];
  });
  return Object.fromEntries(words);
}

/** What ESCO says of it, in the languages that have it; nothing when there is none. */
export function descriptionOf({ descriptions }: Gathered): Pick<Competence, 'description'> {
  return descriptions.size === 0 ? {} : { description: Object.fromEntries(descriptions) };
}

/** A stable id for what only ESCO has, made from the URI: `esco-0005c151-…`, `esco-isco-c5321`, `esco-isced-f-0913`. */
export function idOf(uri: string): string {
  const [, tail = uri] = /\/esco\/(?:skill\/|occupation\/)?(.+)$/.exec(uri) ?? [];
  return `esco-${tail.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
}
