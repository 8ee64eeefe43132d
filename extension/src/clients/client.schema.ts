import { parseProfile, type Profile } from '@zorg-match/schema';
import * as z from 'zod/mini';
import type { ClientCard, ClientFile } from './client.js';

/** What fits in a file. More is cut or refused where it is typed or read, never silently here. */
export const LIMITS = {
  name: 120,
  notes: 20_000,
  note: 2000,
  title: 300,
  saved: 1000,
  routes: 100,
  history: 50,
  /** Of a profile as JSON, in UTF-16 units. */
  profile: 200_000,
} as const;

const upTo = (length: number) => z.string().check(z.maxLength(length));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const time = z.string().check(z.maxLength(40), z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/));
const webAddress = z.string().check(z.maxLength(4000), z.regex(/^https:\/\//));
const status = z.enum(['idea', 'applied', 'interview', 'hired', 'stopped']);

const cardSchema = z.object({
  id,
  name: z.string().check(z.minLength(1), z.maxLength(LIMITS.name)),
  createdAt: time,
  usedAt: time,
  warnedAt: z.optional(time),
});

const savedSchema = z.object({
  id,
  vacancy: upTo(4000),
  title: upTo(LIMITS.title),
  employer: z.optional(upTo(LIMITS.title)),
  place: z.optional(upTo(LIMITS.title)),
  url: z.optional(webAddress),
  status,
  note: upTo(LIMITS.note),
  savedAt: time,
  changedAt: time,
  history: z.array(z.object({ status, at: time })).check(z.maxLength(LIMITS.history)),
});

const routeSchema = z.object({
  id,
  occupation: id,
  plan: upTo(400),
  title: upTo(LIMITS.title),
  note: upTo(LIMITS.note),
  savedAt: time,
});

const fileSchema = z.object({
  id,
  profile: z.unknown(),
  notes: upTo(LIMITS.notes),
  routes: z.array(routeSchema).check(z.maxLength(LIMITS.routes)),
  saved: z.array(savedSchema).check(z.maxLength(LIMITS.saved)),
  consent: z.optional(z.object({ at: time, sheet: z.int() })),
  changedAt: time,
});

/** A card; `null` when it is none. */
export function parseCard(input: unknown): ClientCard | null {
  return (cardSchema.safeParse(input).data as ClientCard | undefined) ?? null;
}

/** A client's file; `null` when it is none. What cannot be read of a profile is left out, as everywhere. */
export function parseFile(input: unknown): ClientFile | null {
  const { data } = fileSchema.safeParse(input);
  const profile = data && boundedProfile(data.profile);
  return data && profile ? ({ ...data, profile } as ClientFile) : null;
}

/** A profile of a size that we keep; `null` for another. */
export function boundedProfile(input: unknown): Profile | null {
  const { data } = parseProfile(input);
  return data !== null && JSON.stringify(data).length <= LIMITS.profile ? data : null;
}
