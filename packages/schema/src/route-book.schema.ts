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

export const boundsSchema = z.looseObject({ low: z.number().check(z.gte(0)), high: z.number().check(z.gte(0)) });

const factTest = z.record(z.string(), z.array(z.string()));
const factValues = z.record(z.string(), z.string());

export const routeConditionSchema = z.looseObject({
  kind: conditionKind,
  value: z.string(),
  occupation: z.optional(z.string()),
  field: z.optional(z.string()),
});

export const stepOpeningSchema = z.looseObject({ occupation: text, when: localizedSchema, rule: z.optional(text) });

export const stepCreditSchema = z.looseObject({
  has: z.optional(z.array(routeConditionSchema)),
  facts: z.optional(factTest),
  counts: z.optional(z.boolean()),
  text: localizedSchema,
});

export const stepWordsSchema = z.looseObject({ title: localizedSchema, why: localizedSchema });

const mode = z.enum(['class', 'workplace', 'simulation', 'online', 'paperwork', 'orientation']);

export const routeStepSchema = z.looseObject({
  id: text,
  title: localizedSchema,
  why: z.optional(localizedSchema),
  months: z.optional(monthsSchema),
  monthsTo: z.optional(z.record(z.string(), monthsSchema)),
  duration: z.optional(localizedSchema),
  needs: z.optional(z.array(routeConditionSchema)),
  gives: z.optional(z.array(routeConditionSchema)),
  mode: z.optional(mode),
  contacts: z.optional(ids),
  to: z.optional(ids),
  monthsOpen: z.optional(z.boolean()),
  hours: z.optional(boundsSchema),
  beside: z.optional(ids),
  job: z.optional(z.boolean()),
  becomes: z.optional(factValues),
  opens: z.optional(z.array(stepOpeningSchema)),
  credits: z.optional(z.array(stepCreditSchema)),
  admission: z.optional(stepWordsSchema),
  wait: z.optional(stepWordsSchema),
  papers: z.optional(localizedSchema),
  waits: z.optional(z.boolean()),
  unsure: z.optional(z.boolean()),
  ours: z.optional(ids),
});

export const diplomaAskedSchema = z.looseObject({ to: ids, levels: ids, fields: ids });

const eligibilitySchema = z.looseObject({
  ageMin: z.optional(z.number()),
  ageMax: z.optional(z.number()),
  diplomaOrigin: z.optional(z.enum(['EEA', 'non-EEA', 'foreign'])),
  employment: z.optional(z.enum(['unemployed', 'employed', 'employed-in-care'])),
  protection: z.optional(z.array(z.enum(['refugee', 'subsidiary', 'temporary', 'asylum-seeker']))),
  diplomaMax: z.optional(z.string()),
  facts: z.optional(factTest),
  diplomas: z.optional(z.array(diplomaAskedSchema)),
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
  euro: z.optional(boundsSchema),
  free: z.optional(z.array(factTest)),
  wage: z.optional(z.boolean()),
  firstUntilAge: z.optional(z.number()),
  contacts: ids,
  caveats: z.array(localizedSchema),
  confidence,
  sources: ids,
  ours: z.optional(ids),
});

export const ruleCaseSchema = z.looseObject({
  to: z.optional(ids),
  routes: z.optional(ids),
  facts: z.optional(factTest),
  studyMonths: z.optional(z.number()),
  money: z.optional(z.boolean()),
});

export const ruleEffectSchema = z.looseObject({
  closes: z.optional(z.boolean()),
  instead: z.optional(ids),
  sets: z.optional(z.array(z.looseObject({ facts: factTest, fact: text, value: text }))),
  free: z.optional(ids),
  wait: z.optional(routeStepSchema),
});

export const gateSchema = z.looseObject({
  to: z.optional(ids),
  before: z.enum(['job', 'visum', 'study']),
  levels: z.optional(ids),
  needs: z.array(routeConditionSchema),
  or: z.optional(z.array(routeConditionSchema)),
  orBelgianDiploma: z.optional(z.boolean()),
  sure: z.enum(['law', 'check', 'advice']),
  steps: z.optional(z.array(routeStepSchema)),
});

export const accessSchema = z.looseObject({
  occupation: text,
  title: localizedSchema,
  who: localizedSchema,
  needs: z.array(routeConditionSchema),
  steps: z.optional(z.array(routeStepSchema)),
  start: z.array(routeStepSchema),
  ageMin: z.optional(z.number()),
  meanwhile: z.optional(ids),
  near: z.optional(ids),
  contacts: ids,
  confidence,
  sources: ids,
  ours: z.optional(ids),
});

export const factQuestionSchema = z.looseObject({
  id: text,
  question: localizedSchema,
  answers: z.array(z.looseObject({ value: text, label: localizedSchema })),
});

export const offerStepSchema = z.looseObject({
  what: text,
  words: z.optional(ids),
  title: localizedSchema,
  why: localizedSchema,
  mode: z.optional(mode),
});

export const ruleSchema = z.looseObject({
  id: text,
  when: localizedSchema,
  then: localizedSchema,
  effect: z.enum(['hard', 'soft']),
  confidence,
  sources: ids,
  applies: z.optional(ruleCaseSchema),
  does: z.optional(ruleEffectSchema),
  gates: z.optional(z.array(gateSchema)),
  ours: z.optional(ids),
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

export const targetGroupSchema = z.looseObject({
  id: text,
  name: localizedSchema,
  label: z.optional(localizedSchema),
  needs: localizedSchema,
  facts: z.optional(factValues),
  routes: ids,
  barriers: ids,
  contacts: ids,
  confidence,
  sources: ids,
  ours: z.optional(ids),
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

/** Format `zorg-routes/1`; unknown keys are kept. A pack that is laid over another book leaves out what it has nothing of. */
export const routeBookSchema = z.looseObject({
  format: z.literal('zorg-routes/1'),
  version: text,
  routes: z.array(routeSchema),
  rules: z._default(z.array(ruleSchema), []),
  barriers: z._default(z.array(barrierSchema), []),
  contacts: z._default(z.array(contactSchema), []),
  sources: z._default(z.array(sourceSchema), []),
  access: z.optional(z.array(accessSchema)),
  questions: z.optional(z.array(factQuestionSchema)),
  offers: z.optional(z.array(offerStepSchema)),
  groups: z.optional(z.array(targetGroupSchema)),
  advice: z.optional(z.record(z.string(), ids)),
});
