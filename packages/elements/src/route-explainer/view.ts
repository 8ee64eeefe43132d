import {
  conditionText,
  type Messages,
  messagesFor,
  type NamedCondition,
  type RouteMessages,
  routeMessagesFor,
} from '@zorg-match/i18n';
import type { Contact, Occupation, Plan, RouteBook, Source, TargetGroup, Taxonomy } from '@zorg-match/schema';
import { type RouteTexts, routeTextsIn } from '../context/route-texts.js';
import { indexOf, labelIn } from '../context/taxonomy-index.js';
import type { AidsController } from '../controllers/aids-controller.js';
import { baseLanguage } from '../controllers/language.js';
import type { BarrierKind, Start, Told } from './told.js';

/** What somebody can do with what is shown. */
export interface Actions {
  readonly toggle: (card: PlanCard) => void;
  /** Opens a station, or closes it. */
  readonly pick: (step: string) => void;
  /** An answer to a question; `undefined` takes it back. */
  readonly answer: (fact: string, value: string | undefined) => void;
  readonly start: (start: Start) => void;
  readonly group: (group: TargetGroup) => void;
  readonly barrier: (kind: BarrierKind) => void;
  readonly aim: (occupation: string) => void;
  readonly show: (plan: Plan) => void;
  readonly print: (card: PlanCard) => void;
  readonly calendar: (card: PlanCard) => void;
}

/** What the plans are written with. */
export interface View {
  readonly messages: Messages;
  readonly t: RouteMessages;
  readonly lang: string;
  /** What routes say in the page's language, by their Dutch text; nothing in Dutch. */
  readonly texts: RouteTexts | undefined;
  /** The same page in the language that mirrors it. */
  readonly other?: View | undefined;
  readonly taxonomy: Taxonomy;
  readonly book: RouteBook | undefined;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly sources: ReadonlyMap<string, Source>;
  readonly told: Told;
  /** Id of the step that is open. */
  readonly picked: string;
  readonly actions: Actions;
  /** A button that reads words aloud when asked; nothing where the device has no voice for them. */
  readonly speak: AidsController['speak'];
}

/** A plan on the page. */
export interface PlanCard {
  /** Unique within the element; ids start with it. */
  readonly key: string;
  readonly plan: Plan;
  /** Where the plan leads. */
  readonly occupation: Occupation;
  readonly open: boolean;
  /** It leads to no job of its own: tasting the work, learning Dutch. */
  readonly taste: boolean;
}

const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
  new Map(entries.map((each) => [each.id, each]));

/** Look-up tables of a route book, with the taxonomy's own sources; empty as long as there is no book. */
export function tablesOf(book: RouteBook | undefined, taxonomy: Taxonomy): Pick<View, 'contacts' | 'sources'> {
  return {
    contacts: byId(book?.contacts ?? []),
    sources: byId([...taxonomy.sources, ...(book?.sources ?? [])]),
  };
}

/** What a view is written with in one language. */
export function spokenIn(lang: string): Pick<View, 'messages' | 't' | 'lang' | 'texts'> {
  return { messages: messagesFor(lang), t: routeMessagesFor(lang), lang, texts: routeTextsIn(baseLanguage(lang)) };
}

/** An occupation's name in the reader's language; its id when nobody knows it. */
export function occupationName({ lang, taxonomy }: Pick<View, 'lang' | 'taxonomy'>, id: string): string {
  const entry = indexOf(taxonomy).occupations.get(id);
  return entry ? labelIn(entry, lang) : id;
}

/** A condition in words, with its occupation in the reader's language. */
export function conditionName(view: Pick<View, 'messages' | 'lang' | 'taxonomy'>, condition: NamedCondition): string {
  const { messages, lang } = view;
  const occupation = condition.occupation === undefined ? undefined : occupationName(view, condition.occupation);
  return conditionText(messages, condition, { occupation, lang });
}

/** Whether an address may become a link. */
export const isWeb = (url: string | undefined): url is string => url?.startsWith('https://') ?? false;

/** What a route of the book is called, in Dutch; `undefined` when the book does not know it. */
export function routeTitle(book: RouteBook | undefined, id: string): string | undefined {
  return book?.routes.find((route) => route.id === id)?.title.nl;
}
