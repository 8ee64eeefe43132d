import * as z from 'zod/mini';
import { localizedSchema, localizedWordsSchema } from './language.schema.js';
import { text } from './text.schema.js';
import { conditionKind } from './reading.schema.js';
import { confidence, routeBookSchema, sourceSchema } from './route-book.schema.js';

const ids = z.array(z.string());
const escoLinks = z.optional(
  z.array(z.looseObject({ uri: text, match: z.enum(['exact', 'close', 'broad', 'narrow']) })),
);

const description = z.optional(z.record(z.string(), z.string()));

export const competenceGroupSchema = z.looseObject({ id: text, label: localizedSchema });

export const competenceSchema = z.looseObject({
  id: text,
  kind: z.enum(['skill', 'knowledge', 'attitude', 'language']),
  group: text,
  label: localizedSchema,
  words: localizedWordsSchema,
  lookalikes: z.optional(z.array(text)),
  broader: z.optional(ids),
  related: z.optional(
    z.array(z.looseObject({ id: text, kind: z.enum(['similar', 'transfer', 'prerequisite', 'same-setting']) })),
  ),
  act: z.optional(z.enum(['free', 'delegated', 'reserved'])),
  actSources: z.optional(ids),
  esco: escoLinks,
  description,
});

export const requirementSchema = z.looseObject({
  kind: conditionKind,
  value: z.optional(z.string()),
  text: localizedSchema,
  hard: z.boolean(),
  confidence,
  sources: ids,
});

export const occupationSchema = z.looseObject({
  id: text,
  label: localizedSchema,
  words: localizedWordsSchema,
  lookalikes: z.optional(z.array(text)),
  isco: z.optional(z.string().check(z.regex(/^\d{4}$/))),
  esco: escoLinks,
  description,
  regulated: z.enum(['none', 'flemish', 'federal']),
  vks: z.optional(z.number().check(z.gte(1), z.lte(8))),
  competences: z.array(z.looseObject({ id: text, essential: z.boolean(), weight: z.literal([1, 2, 3]) })),
  requirements: z.array(requirementSchema),
  neighbours: z.array(z.looseObject({ id: text, kind: z.enum(['ladder', 'lateral']), routes: ids })),
  day: z.record(z.string(), z.array(z.string())),
});

export const experienceSchema = z.looseObject({
  id: text,
  label: localizedSchema,
  words: localizedWordsSchema,
  gained: z.enum(['work', 'study', 'home', 'volunteer']),
  competences: ids,
});

export const presetSchema = z.looseObject({
  id: text,
  label: localizedSchema,
  text: localizedSchema,
  asks: z.array(
    z.enum([
      'competences',
      'experience',
      'languages',
      'diplomas',
      'registrations',
      'licences',
      'shifts',
      'hours',
      'seeks',
      'region',
      'situation',
    ]),
  ),
  experiences: z.optional(ids),
  occupations: z.optional(ids),
});

/** Format `zorg-taxonomy/1`; unknown keys are kept. */
export const taxonomySchema = z.looseObject({
  format: z.literal('zorg-taxonomy/1'),
  version: text,
  licence: z.string(),
  attribution: z.optional(z.string()),
  languages: z.array(text),
  groups: z.array(competenceGroupSchema),
  competences: z.array(competenceSchema),
  occupations: z.array(occupationSchema),
  experiences: z.array(experienceSchema),
  boilerplate: z.array(z.string()),
  replaced: z.record(z.string(), ids),
  sources: z.array(sourceSchema),
  presets: z.optional(z.array(presetSchema)),
  routes: z.optional(routeBookSchema),
});
