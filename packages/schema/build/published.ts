import type * as z from 'zod/mini';
import { issueSchema } from '../src/issue.schema.js';
import { localizedSchema, localizedWordsSchema, wordSchema } from '../src/language.schema.js';
import * as profile from '../src/profile.schema.js';
import * as reading from '../src/reading.schema.js';
import * as routes from '../src/route-book.schema.js';
import { shortReadingSchema } from '../src/short-reading.schema.js';
import * as taxonomy from '../src/taxonomy.schema.js';
import * as vacancy from '../src/vacancy.schema.js';
import { vacancyIndexFileSchema } from '../src/vacancy-index.schema.js';

/** A file format that partners can check their files against. */
export interface Published {
  /** Name of the written file, without `.json`. */
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodMiniType;
}

/** Every format that we publish a JSON Schema for. */
export const PUBLISHED: readonly Published[] = [
  {
    file: 'zorg-profile-1',
    title: 'Zorg-Match profile, version 1',
    description:
      'What a person tells about themselves. Every key but `format` is optional. It stays on the device of the person.',
    schema: profile.profileSchema,
  },
  {
    file: 'zorg-taxonomy-1',
    title: 'Zorg-Match taxonomy, version 1',
    description:
      'Competences, occupations and experiences in care, with the words that people and vacancies use for them.',
    schema: taxonomy.taxonomySchema,
  },
  {
    file: 'zorg-routes-1',
    title: 'Zorg-Match route book, version 1',
    description: 'Ways into occupations in care as they are offered in a region, each fact with its source and date.',
    schema: routes.routeBookSchema,
  },
  {
    file: 'zorg-index-1',
    title: 'Zorg-Match vacancy index, version 1',
    description:
      'A vacancy feed read ahead of time, which pages take in place of the feed. Readings are rows that point into the description.',
    schema: vacancyIndexFileSchema,
  },
  {
    file: 'jobposting-feed',
    title: 'Vacancy feed for Zorg-Match',
    description:
      'An array of schema.org JobPostings, or an object with them in `@graph`. Unknown properties are kept; only `@type`, `title` and `description` are needed.',
    schema: vacancy.feedSchema,
  },
];

/** Schemas that get a name of their own in the files: the name of the interface whose docstrings describe them. */
export const NAMED: Readonly<Record<string, z.ZodMiniType>> = {
  Issue: issueSchema,
  Localized: localizedSchema,
  LocalizedWords: localizedWordsSchema,
  Word: wordSchema,
  Profile: profile.profileSchema,
  ProfileCompetence: profile.profileCompetenceSchema,
  ProfileLanguage: profile.profileLanguageSchema,
  ProfileDiploma: profile.profileDiplomaSchema,
  ProfileExperience: profile.profileExperienceSchema,
  Situation: profile.situationSchema,
  Demand: reading.demandSchema,
  Condition: reading.conditionSchema,
  Offer: reading.offerSchema,
  Trace: reading.traceSchema,
  Reading: reading.readingSchema,
  RouteBook: routes.routeBookSchema,
  Route: routes.routeSchema,
  RouteStep: routes.routeStepSchema,
  RouteCondition: routes.routeConditionSchema,
  Months: routes.monthsSchema,
  Rule: routes.ruleSchema,
  Barrier: routes.barrierSchema,
  Contact: routes.contactSchema,
  Source: routes.sourceSchema,
  Taxonomy: taxonomy.taxonomySchema,
  CompetenceGroup: taxonomy.competenceGroupSchema,
  Competence: taxonomy.competenceSchema,
  Requirement: taxonomy.requirementSchema,
  Occupation: taxonomy.occupationSchema,
  Experience: taxonomy.experienceSchema,
  Vacancy: vacancy.vacancySchema,
  Address: vacancy.addressSchema,
  Salary: vacancy.salarySchema,
  JobPosting: vacancy.feedPostingSchema,
  VacancyIndexFile: vacancyIndexFileSchema,
  ShortReading: shortReadingSchema,
};
