import * as z from 'zod/mini';
import { text } from './text.schema.js';
import { shortReadingSchema } from './short-reading.schema.js';
import { readingSchema } from './reading.schema.js';
import { vacancySchema } from './vacancy.schema.js';

/** Format `zorg-index/1`; unknown keys are kept. */
export const vacancyIndexSchema = z.looseObject({
  format: z.literal('zorg-index/1'),
  taxonomyVersion: text,
  created: text,
  entries: z.array(z.looseObject({ vacancy: vacancySchema, reading: readingSchema })),
});

/** The same as it is written to a file, for whoever checks one; a page reads it by way of `vacancyIndexSchema`. */
export const vacancyIndexFileSchema = z.looseObject({
  format: z.literal('zorg-index/1'),
  taxonomyVersion: text,
  created: text,
  labels: z.record(z.string(), z.string()),
  entries: z.array(z.looseObject({ vacancy: vacancySchema, read: shortReadingSchema })),
});
