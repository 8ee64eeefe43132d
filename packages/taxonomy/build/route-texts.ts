import type { RouteBook } from '@zorg-match/schema';
import type { RouteTexts } from '../src/languages/pack.js';
import { spokenTexts } from '../src/languages/spoken-texts.js';
import { complain, type Place } from './entries.js';
import { readFolder, type Finding } from './yaml-files.js';

/**
 * Every language file of route texts in `folder`, whose name it is: Dutch to the sentence of that language. A text that
 * people read and that has no sentence is an error, and so is a sentence whose Dutch is gone.
 */
export function compileRouteTexts(
  folder: string,
  book: RouteBook,
): { readonly packs: readonly RouteTexts[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const wanted = spokenTexts(book);
  const known = new Set(wanted);
  const packs = readFolder(folder, findings).map(({ name, path, data }) => {
    const place = (id: string): Place => ({ file: path, id, findings });
    for (const text of Object.keys(data)) {
      if (!known.has(text)) complain(place(text), 'stands nowhere in the routes any more: take it out, or move it on');
    }
    const texts = wanted.map((dutch) => {
      const own = Object.hasOwn(data, dutch) ? data[dutch] : undefined;
      if (typeof own === 'string' && own.trim() !== '') return own;
      complain(place(dutch), `has no sentence in "${name}"`);
      return '';
    });
    return { language: name, version: book.version, texts };
  });
  return { packs, findings };
}
