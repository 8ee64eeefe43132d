import * as z from 'zod/mini';
import { text } from './text.schema.js';

const between = (low: number, high: number) => z.number().check(z.gte(low), z.lte(high));

/** The levels of a diploma, from none to a master's degree. */
export const diplomaLevel = z.enum(['none', 'secundair', 'zorgkundige', 'graduaat', 'bachelor', 'master']);

export const profileCompetenceSchema = z.looseObject({
  id: text,
  level: z.optional(z.enum(['can', 'learning', 'want'])),
  gained: z.optional(z.enum(['work', 'study', 'home', 'volunteer', 'abroad'])),
  note: z.optional(z.string()),
  example: z.optional(z.string()),
});

export const profileLanguageSchema = z.looseObject({
  language: text,
  level: z.optional(z.enum(['A1', 'A2', 'B1', 'B2', 'C1', 'C2'])),
  proof: z.optional(z.boolean()),
});

export const profileDiplomaSchema = z.looseObject({
  level: diplomaLevel,
  field: z.optional(z.string()),
  country: z.optional(z.string()),
  recognised: z.optional(z.boolean()),
});

export const profileExperienceSchema = z.looseObject({
  occupation: z.optional(z.string()),
  label: z.optional(z.string()),
  months: z.optional(between(0, 1200)),
  country: z.optional(z.string()),
  experience: z.optional(z.string()),
});

export const situationSchema = z.looseObject({
  age: z.optional(between(0, 120)),
  rightToWork: z.optional(z.enum(['yes', 'after-4-months', 'no', 'unknown'])),
  status: z.optional(z.enum(['unemployed', 'employed', 'student', 'inactive'])),
  protection: z.optional(z.enum(['refugee', 'subsidiary', 'temporary', 'asylum-seeker', 'none'])),
});

/** Format `zorg-profile/1`; unknown keys are kept. */
export const profileSchema = z.looseObject({
  format: z.literal('zorg-profile/1'),
  competences: z.optional(z.array(profileCompetenceSchema)),
  languages: z.optional(z.array(profileLanguageSchema)),
  diplomas: z.optional(z.array(profileDiplomaSchema)),
  registrations: z.optional(
    z.array(z.looseObject({ kind: z.enum(['visum', 'riziv', 'erkenning']), occupation: z.optional(z.string()) })),
  ),
  licences: z.optional(z.array(text)),
  experience: z.optional(z.array(profileExperienceSchema)),
  availability: z.optional(
    z.looseObject({
      shifts: z.optional(z.array(z.enum(['weekend', 'avond', 'nacht', 'vroeg', 'laat', 'onderbroken']))),
      hoursPerWeek: z.optional(between(0, 168)),
      mustEarn: z.optional(z.boolean()),
      seeks: z.optional(z.array(z.enum(['job', 'workplace', 'duaal', 'stage', 'student', 'volunteer']))),
    }),
  ),
  region: z.optional(z.string()),
  situation: z.optional(situationSchema),
  answers: z.optional(z.record(z.string(), z.string())),
  barriers: z.optional(z.array(text)),
  preset: z.optional(z.string()),
});
