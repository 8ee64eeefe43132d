import type { Localized, RouteBook } from '@zorg-match/schema';
import type { RouteTexts } from '../src/languages/pack.js';
import { complain, type Place } from './entries.js';
import { readFolder, type Finding } from './yaml-files.js';

/**
 * What of a route book is said in each language, in Dutch, each text once: what a way and a step are called, for whom a way
 * is, what counts already, when a job opens on the way, what is asked and can be answered, and who people say that they are.
 * What laws and services say is not among them.
 */
export function spokenTexts(book: RouteBook): readonly string[] {
  const { routes, access = [], offers = [], questions = [], groups = [] } = book;
  const steps = [
    ...routes,
    ...access.flatMap(({ steps: own = [], start }) => [{ steps: own }, { steps: start }]),
  ].flatMap((each) => each.steps);
  const texts: readonly (Localized | undefined)[] = [
    ...[...routes, ...access, ...steps, ...offers].map(({ title }) => title),
    ...[...routes, ...access].map(({ who }) => who),
    ...steps.flatMap(({ credits = [], opens = [] }) => [
      ...credits.map(({ text }) => text),
      ...opens.map(({ when }) => when),
    ]),
    ...steps.flatMap(({ admission, wait }) => [admission?.title, wait?.title]),
    ...groups.flatMap(({ label, name }) => (label ? [label, name] : [])),
    ...questions.flatMap(({ question, answers }) => [question, ...answers.map(({ label }) => label)]),
  ];
  return [...new Set(texts.flatMap((each) => each?.nl ?? []))];
}

/** Every language file of route texts in `folder`, whose name it is: Dutch to the sentence of that language. */
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
    const texts = wanted.flatMap((dutch): [string, string][] => {
      const own = Object.hasOwn(data, dutch) ? data[dutch] : undefined;
      if (typeof own === 'string' && own.trim() !== '') return [[dutch, own]];
      complain(place(dutch), `has no sentence in "${name}"`);
      return [];
    });
    return { language: name, version: book.version, texts: Object.fromEntries(texts) };
  });
  return { packs, findings };
}
