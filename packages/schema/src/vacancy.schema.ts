import * as z from 'zod/mini';
import { text } from './text.schema.js';

const optionalText = z.optional(z.string());
const oneOrMore = <T extends z.ZodMiniType>(item: T) => z.union([item, z.array(item)]);

const place = z.union([
  z.string(),
  z.looseObject({ address: z.optional(z.union([z.string(), z.looseObject({ addressLocality: optionalText })])) }),
]);

/**
 * What a JobPosting in a feed should hold, with schema.org's names. Readers take far less and far messier; this is what
 * we publish for those who write feeds and what their feed is checked against.
 */
export const feedPostingSchema = z.looseObject({
  '@type': oneOrMore(z.string()),
  title: text,
  description: text,
  identifier: z.optional(
    z.union([z.string(), z.number(), z.looseObject({ value: z.optional(z.union([z.string(), z.number()])) })]),
  ),
  url: optionalText,
  hiringOrganization: z.optional(z.union([z.string(), z.looseObject({ name: z.string() })])),
  jobLocation: z.optional(oneOrMore(place)),
  employmentType: z.optional(oneOrMore(z.string())),
  datePosted: optionalText,
  validThrough: optionalText,
  workHours: optionalText,
});

/** A vacancy feed: JobPostings in an array or within `@graph`. */
export const feedSchema = z.union([
  z.array(feedPostingSchema),
  z.looseObject({ '@graph': z.array(feedPostingSchema) }),
]);

/** A JobPosting as far as code may rely on it: nothing is sure. */
export const jobPostingSchema = z.looseObject({
  '@type': z.optional(z.unknown()),
  title: z.optional(z.unknown()),
  description: z.optional(z.unknown()),
});

export const addressSchema = z.looseObject({
  streetAddress: optionalText,
  postalCode: optionalText,
  addressLocality: optionalText,
  addressRegion: optionalText,
  addressCountry: optionalText,
});

export const salarySchema = z.looseObject({
  currency: z.string(),
  minValue: z.optional(z.number()),
  maxValue: z.optional(z.number()),
  unitText: z.optional(z.enum(['HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR'])),
});

/** A vacancy after reading, as it stands in an index. */
export const vacancySchema = z.looseObject({
  id: text,
  title: z.string(),
  description: z.string(),
  hiringOrganization: z.optional(z.looseObject({ name: z.string(), url: optionalText })),
  jobLocation: z.optional(z.array(addressSchema)),
  employmentType: z.optional(z.array(z.string())),
  datePosted: optionalText,
  validThrough: optionalText,
  baseSalary: z.optional(salarySchema),
  workHours: optionalText,
  url: optionalText,
  language: optionalText,
  road: z.enum(['json-ld', 'microdata', 'main-text', 'plain-text']),
  extra: z.optional(z.record(z.string(), z.unknown())),
});
