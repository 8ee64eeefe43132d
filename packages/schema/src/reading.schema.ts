import * as z from 'zod/mini';
import { issueSchema } from './issue.schema.js';

const span = { quote: z.string(), start: z.number(), end: z.number() };

export const necessity = z.enum(['required', 'preferred', 'trainable', 'not-required']);

export const sectionSchema = z.enum(['tasks', 'profile', 'offer', 'about']);

export const traceSchema = z.looseObject({ rule: z.string(), words: z.array(z.string()) });

export const demandSchema = z.looseObject({
  ...span,
  competence: z.nullable(z.string()),
  label: z.string(),
  necessity,
  section: sectionSchema,
  group: z.optional(z.string()),
  trace: z.optional(traceSchema),
});

export const conditionKind = z.enum([
  'diploma',
  'registration',
  'language',
  'driving-licence',
  'experience',
  'criminal-record',
  'medical',
  'work-permit',
  'shift',
  'hours',
  'contract',
  'start-date',
]);

export const conditionSchema = z.looseObject({
  ...span,
  kind: conditionKind,
  value: z.string(),
  field: z.optional(z.string()),
  occupation: z.optional(z.string()),
  necessity,
  group: z.optional(z.string()),
  trace: z.optional(traceSchema),
});

export const offerSchema = z.looseObject({
  ...span,
  what: z.enum(['training', 'buddy', 'language-support', 'childcare', 'transport', 'other']),
  trace: z.optional(traceSchema),
});

/** What the engine read in one vacancy, as it stands in an index. */
export const readingSchema = z.looseObject({
  text: z.string(),
  demands: z.array(demandSchema),
  conditions: z.array(conditionSchema),
  offers: z.array(offerSchema),
  occupations: z.array(z.looseObject({ id: z.string(), sure: z.number().check(z.gte(0), z.lte(1)) })),
  warnings: z.array(issueSchema),
});
