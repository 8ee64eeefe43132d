import * as z from 'zod/mini';
import { text } from './text.schema.js';

/** See {@link import('./language.js').Localized}. */
export const localizedSchema = z.catchall(z.object({ nl: text }), z.string());

/** See {@link import('./language.js').Word}. */
export const wordSchema = z.looseObject({
  text,
  exact: z.optional(z.boolean()),
  region: z.optional(z.enum(['BE', 'NL'])),
  ambiguous: z.optional(z.string()),
});

/** See {@link import('./language.js').LocalizedWords}. */
export const localizedWordsSchema = z.record(z.string(), z.array(z.union([text, wordSchema])));
