import type { DraftAdvice, ShutsOut, Span } from '@zorg-match/schema';

/** Words that keep people away, with every place where they stand. */
export interface ShutOutWords {
  readonly code: ShutsOut;
  /** As they are written the first time. */
  readonly quote: string;
  /** They stand in the title. */
  readonly inTitle: boolean;
  /** The places in the text, first one first; none when they stand in the title alone. */
  readonly places: DraftAdvice['shutsOut'];
}

/** Each of the words that keep people away once, however often a draft has them: one reason is enough to read. */
export function shutOutOnce({ title, shutsOut }: Pick<DraftAdvice, 'title' | 'shutsOut'>): readonly ShutOutWords[] {
  const key = ({ quote, code }: Pick<Span, 'quote'> & { readonly code: ShutsOut }) =>
    `${code} ${quote.toLocaleLowerCase('nl')}`;
  const words = new Map<string, ShutOutWords>();
  for (const each of title) words.set(key(each), { code: each.code, quote: each.quote, inTitle: true, places: [] });
  for (const each of shutsOut) {
    const known = words.get(key(each)) ?? { code: each.code, quote: each.quote, inTitle: false, places: [] };
    words.set(key(each), { ...known, places: [...known.places, each] });
  }
  return [...words.values()];
}
