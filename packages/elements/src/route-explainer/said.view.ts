import type { Occupation } from '@zorg-match/schema';
import { html, nothing, type TemplateResult } from 'lit';
import { labelIn } from '../context/taxonomy-index.js';
import { baseLanguage } from '../controllers/language.js';
import { beside, type Mirrored } from '../theme/mirror.view.js';
import type { View } from './view.js';

/** Between the ways that a plan is made of. */
const ARROW = ' → ';

type Speaking = Pick<View, 'lang' | 'texts' | 'other'>;

/**
 * A Dutch text of the route book in the language of the page, as far as it is there: a step, a question, an answer, or the
 * title of a plan, whose arrows then point the way that is read.
 */
export function ownText({ texts, lang }: Pick<View, 'lang' | 'texts'>, dutch: string): string {
  const parts = dutch.split(ARROW).map((part) => texts?.get(part));
  return parts.every((part) => part !== undefined) ? parts.join(baseLanguage(lang) === 'ar' ? ' ← ' : ARROW) : dutch;
}

/** The same text in the other languages that the person and who helps them read: always in Dutch, and in the second language. */
function others({ lang, other }: Speaking, dutch: string): readonly Mirrored[] {
  const second = other && other.lang !== 'nl' ? [{ text: ownText(other, dutch), language: other.lang }] : [];
  return baseLanguage(lang) === 'nl' ? second : [{ text: dutch, language: 'nl' }, ...second];
}

/** A text of the route book in the person's language alone, for a few words at a glance; marked where only Dutch is there. */
export function inOwn(view: Pick<View, 'lang' | 'texts'>, dutch: string): unknown {
  const own = ownText(view, dutch);
  return own === dutch ? inDutch(view, own) : own;
}

/**
 * A text of the route book in the person's language, with the Dutch that counts beside it. `put` puts the first of the two
 * into the words around it.
 */
export function said(view: Speaking, dutch: string, put = (own: unknown): unknown => own): TemplateResult {
  const own = ownText(view, dutch);
  const second = others(view, dutch);
  const first = put(inOwn(view, dutch));
  return second.length > 0 ? html`${first} ${second.map((each) => beside(each, own))}` : html`${first}`;
}

/** The same, with Dutch beside it only where somebody asked for that: what no law or price hangs on, such as what a contact is for. */
export function saidPlainly(view: Speaking, dutch: string): TemplateResult {
  const second = view.other && { text: ownText(view.other, dutch), language: view.other.lang };
  return html`${inOwn(view, dutch)} ${beside(second, ownText(view, dutch))}`;
}

/** A text of the route book in the languages that it is shown in, to be read aloud. */
export function aloudOf(view: Speaking, dutch: string): readonly Mirrored[] {
  const own = ownText(view, dutch);
  const first = { text: own, language: own === dutch ? 'nl' : baseLanguage(view.lang) };
  return [first, ...others(view, dutch).filter(({ text }) => text !== own)];
}

/** A text that is there in Dutch only, marked as such where the page speaks another language. */
export function inDutch({ lang }: Pick<View, 'lang'>, text: string): unknown {
  return baseLanguage(lang) === 'nl' ? text : html`<bdi lang="nl">${text}</bdi>`;
}

/** The title of the page in the second language. */
export function headingBeside(other: View | undefined, occupation: Occupation): unknown {
  if (!other) return nothing;
  return beside({ text: other.t.label({ occupation: labelIn(occupation, other.lang) }), language: other.lang });
}
