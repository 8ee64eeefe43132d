import * as z from 'zod/mini';
import type { Settings } from './settings.js';

const settingsSchema = z.object({
  idleMinutes: z.int().check(z.gte(1), z.lte(240)),
  forgetMonths: z.int().check(z.gte(1), z.lte(24)),
  backupAt: z.optional(z.string().check(z.maxLength(40), z.regex(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/))),
});

/** Settings; `null` when they are out of bounds. */
export function parseSettings(input: unknown): Settings | null {
  return (settingsSchema.safeParse(input).data as Settings | undefined) ?? null;
}
