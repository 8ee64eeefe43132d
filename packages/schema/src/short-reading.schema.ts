import * as z from 'zod/mini';
import { issueSchema } from './issue.schema.js';
import { conditionKind, necessity, offerSchema, sectionSchema } from './reading.schema.js';

const place = [z.number(), z.number()] as const;

const demand = z.tuple([
  ...place,
  z.string(),
  z.optional(
    z.looseObject({
      unknown: z.optional(z.literal(true)),
      necessity: z.optional(necessity),
      section: z.optional(sectionSchema),
      group: z.optional(z.string()),
    }),
  ),
]);

const condition = z.tuple([
  ...place,
  conditionKind,
  z.string(),
  z.optional(
    z.looseObject({
      necessity: z.optional(necessity),
      field: z.optional(z.string()),
      occupation: z.optional(z.string()),
      group: z.optional(z.string()),
    }),
  ),
]);

/** What was read in one vacancy, in rows, as it stands in the file of an index. */
export const shortReadingSchema = z.looseObject({
  demands: z.array(demand),
  conditions: z.array(condition),
  offers: z.array(z.tuple([...place, offerSchema.shape.what])),
  occupations: z.array(z.tuple([z.string(), z.number().check(z.gte(0), z.lte(1))])),
  warnings: z.optional(z.array(issueSchema)),
});
