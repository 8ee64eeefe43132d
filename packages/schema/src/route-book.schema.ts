import * as z from 'zod/mini';
import { localizedSchema } from './language.schema.js';
import { text } from './text.schema.js';
import { conditionKind } from './reading.schema.js';

const ids = z.array(z.string());

export const confidence = z.enum(['high', 'medium', 'low', 'unsourced']);

export const sourceSchema = z.looseObject({
  id: text,
  title: text,
  url: z.optional(z.string()),
  date: text,
  checkedOn: z.optional(z.string()),
});

export const monthsSchema = z.looseObject({ low: z.number().check(z.gte(0)), high: z.number().check(z.gte(0)) });

export const routeConditionSchema = z.looseObject({
  kind: conditionKind,
  value: z.string(),
  occupation: z.optional(z.string()),
  field: z.optional(z.string()),
});

export const routeStepSchema = z.looseObject({
  id: text,
  title: localizedSchema,
  why: z.optional(localizedSchema),
  months: z.optional(monthsSchema),
  monthsTo: z.optional(z.record(z.string(), monthsSchema)),
  duration: z.optional(localizedSchema),
  needs: z.optional(z.array(routeConditionSchema)),
  gives: z.optional(z.array(routeConditionSchema)),
  mode: z.optional(z.enum(['class', 'workplace', 'simulation', 'online', 'paperwork', 'orientation'])),
  contacts: z.optional(ids),
});

const eligibilitySchema = z.looseObject({
  ageMin: z.optional(z.number()),
  ageMax: z.optional(z.number()),
  diplomaOrigin: z.optional(z.enum(['EEA', 'non-EEA', 'foreign'])),
  employment: z.optional(z.enum(['unemployed', 'employed', 'employed-in-care'])),
  protection: z.optional(z.array(z.enum(['refugee', 'subsidiary', 'temporary', 'asylum-seeker']))),
});

export const routeSchema = z.looseObject({
  id: text,
  title: localizedSchema,
  kind: z.enum([
    'orientation',
    'language',
    'training',
    'workplace-learning',
    'recognition',
    'prior-learning',
    'side-entry',
    'job-support',
    'migration',
  ]),
  status: z.enum(['active', 'ended', 'announced', 'unknown']),
  who: localizedSchema,
  from: ids,
  to: ids,
  eligibility: z.optional(eligibilitySchema),
  steps: z.array(routeStepSchema),
  cost: z.optional(localizedSchema),
  income: z.optional(localizedSchema),
  wage: z.optional(z.boolean()),
  contacts: ids,
  caveats: z.array(localizedSchema),
  confidence,
  sources: ids,
});

export const ruleSchema = z.looseObject({
  id: text,
  when: localizedSchema,
  then: localizedSchema,
  effect: z.enum(['hard', 'soft']),
  confidence,
  sources: ids,
});

export const barrierSchema = z.looseObject({
  id: text,
  theme: text,
  barrier: localizedSchema,
  aids: z.array(localizedSchema),
  contacts: ids,
  confidence,
  sources: ids,
});

export const contactSchema = z.looseObject({
  id: text,
  name: text,
  purpose: localizedSchema,
  url: z.optional(z.string()),
  phone: z.optional(z.string()),
  email: z.optional(z.string()),
  confidence,
  sources: ids,
});

/** Format `zorg-routes/1`; unknown keys are kept. */
export const routeBookSchema = z.looseObject({
  format: z.literal('zorg-routes/1'),
  version: text,
  routes: z.array(routeSchema),
  rules: z.array(ruleSchema),
  barriers: z.array(barrierSchema),
  contacts: z.array(contactSchema),
  sources: z.array(sourceSchema),
});
