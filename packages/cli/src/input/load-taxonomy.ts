import { parseJson, parseTaxonomy } from '@zorg-match/schema';
import type { Taxonomy } from '@zorg-match/schema';
import { checkTaxonomy } from '@zorg-match/schema/check';
import { sentences } from '../sentences.js';
import { BadInput, type Session } from '../session.js';
import { readText } from './read-text.js';

/** The taxonomy in a file, or the embedded one when no file is named. One that does not hold together throws `BadInput`. */
export async function loadTaxonomy(file: string | undefined, session: Session): Promise<Taxonomy> {
  if (file === undefined) return (await import('@zorg-match/taxonomy')).taxonomy;
  const json = parseJson(await readText(file, session.stdin));
  const parsed = json.data === null ? null : parseTaxonomy(json.data);
  session.tell(file, [...json.issues, ...(parsed?.issues ?? [])]);
  if (parsed === null || parsed.data === null) throw new BadInput(sentences.brokenTaxonomy(file));
  const broken = checkTaxonomy(parsed.data).filter(({ severity }) => severity === 'error');
  session.tell(file, broken);
  if (broken.length > 0) throw new BadInput(sentences.brokenTaxonomy(file));
  return parsed.data;
}
