import type { AskedCondition, OfferKind } from '@zorg-match/schema';

interface Part {
  readonly some: number;
  readonly count: number;
  readonly place: string;
  readonly occupation: string;
}

/** The sentences that figures are made with, in one language; those of `@zorg-match/i18n` fit. */
export interface FigureWords {
  readonly name: string;
  readonly of: string;
  readonly total: string;
  readonly required: string;
  readonly preferred: string;
  readonly trainable: string;
  readonly occupations: string;
  readonly competences: string;
  readonly conditions: string;
  readonly offers: string;
  readonly regions: string;
  readonly municipalities: string;
  readonly map: string;
  readonly mapHint: string;
  readonly months: string;
  readonly month: string;
  readonly grid: string;
  readonly opens: string;
  readonly opensHint: string;
  readonly opensNothing: string;
  readonly opensNone: string;
  readonly opensCount: string;
  readonly gap: string;
  readonly gapHint: string;
  readonly gapNone: string;
  readonly people: string;
  readonly notTold: string;
  readonly noFigure: string;
  readonly published: string;
  readonly whole: string;
  readonly offer: Readonly<Record<OfferKind, string>>;
  readonly measure: Readonly<Record<'unemployment' | 'work-permits' | 'other', string>>;
  asks(of: Part & { what: string }): string;
  says(of: Part & { what: string }): string;
  gives(of: Part & { what: string }): string;
  most(of: { what: string; some: number; count: number }): string;
  mostIn(of: { what: string; some: number; count: number }): string;
  change(of: { month: string; count: number; before: string; earlier: number }): string;
  gridSays(of: { what: string; occupation: string; some: number; count: number }): string;
  opensSays(of: { from: string; what: string; some: number }): string;
  opensFits(of: { count: number }): string;
  gapSays(of: { what: string; vacancies: number; people: string }): string;
  peopleCount(of: { count: number }): string;
  more(of: { people: number }): string;
  grew(of: { from: string; to: string; before: string; after: string }): string;
  compared(of: { what: string; value: string; least: string; other: string }): string;
}

/** What things are called, in one language. */
export interface Names {
  readonly say: FigureWords;
  readonly lang: string;
  occupation(id: string): string;
  competence(id: string): string;
  /** A province, an area, `unknown` or `all`. */
  place(id: string): string;
  condition(condition: AskedCondition): string;
}
