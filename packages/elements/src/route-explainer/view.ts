import { conditionText, type Messages, type NamedCondition } from '@zorg-match/i18n';
import type { Contact, Occupation, Plan, RouteBook, Source, Taxonomy } from '@zorg-match/schema';
import { indexOf, labelIn } from '../context/taxonomy-index.js';

/** What the plans are written with. */
export interface View {
  readonly messages: Messages;
  readonly lang: string;
  readonly taxonomy: Taxonomy;
  readonly contacts: ReadonlyMap<string, Contact>;
  readonly sources: ReadonlyMap<string, Source>;
}

/** A plan on the page. */
export interface PlanCard {
  /** Unique within the element; ids start with it. */
  readonly key: string;
  readonly plan: Plan;
  /** Where the plan leads. */
  readonly occupation: Occupation;
  readonly open: boolean;
}

export type Toggle = (card: PlanCard) => void;

const byId = <T extends { readonly id: string }>(entries: readonly T[]) =>
  new Map(entries.map((each) => [each.id, each]));

/** Look-up tables of a route book, with the taxonomy's own sources. */
export function tablesOf(book: RouteBook, taxonomy: Taxonomy): Pick<View, 'contacts' | 'sources'> {
  return { contacts: byId(book.contacts), sources: byId([...taxonomy.sources, ...book.sources]) };
}

/** An occupation's name in the reader's language. */
export function occupationName({ lang, taxonomy }: View, id: string | undefined): string | undefined {
  const entry = id === undefined ? undefined : indexOf(taxonomy).occupations.get(id);
  return entry && labelIn(entry, lang);
}

/** A condition in words, with its occupation in the reader's language. */
export function conditionName(view: View, condition: NamedCondition): string {
  const { messages, lang } = view;
  return conditionText(messages, condition, { occupation: occupationName(view, condition.occupation), lang });
}
