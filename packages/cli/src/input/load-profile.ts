import { parseJson, parseProfile, resolveCompetences } from '@zorg-match/schema';
import type { Profile, Taxonomy } from '@zorg-match/schema';
import { sentences } from '../sentences.js';
import { BadInput, type Session } from '../session.js';
import { readText } from './read-text.js';

/**
 * The profile in a file, its competences brought to those of the taxonomy. What could not be used is told and left out;
 * a file that holds no profile at all throws `BadInput`.
 */
export async function loadProfile(file: string, taxonomy: Taxonomy, session: Session): Promise<Profile> {
  const json = parseJson(await readText(file, session.stdin));
  const parsed = json.data === null ? null : parseProfile(json.data);
  session.tell(file, [...json.issues, ...(parsed?.issues ?? [])]);
  if (parsed === null || parsed.data === null) throw new BadInput(sentences.brokenProfile(file));
  const { profile, issues } = resolveCompetences(parsed.data, taxonomy);
  session.tell(file, issues);
  return profile;
}
