import type { CefrLevel } from '@zorg-match/schema';
import type { Asked, Facts, Judgement } from './facts.js';

const LEVELS: readonly CefrLevel[] = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'];

/** From here on somebody manages on most work floors; used only when an advert names a language without a level. */
const ENOUGH_WITHOUT_A_LEVEL = LEVELS.indexOf('B1');

/**
 * A language as `nl` or `nl:B2`. Met from the asked level on. Without an asked level: met from B1 on, and unknown below,
 * since the advert does not say how much it wants. A language that somebody did not name among theirs is not met.
 */
export function judgeLanguage({ value }: Asked, { profile }: Facts): Judgement {
  const [language = '', wanted = ''] = value.trim().toLowerCase().split(':');
  if (!profile.languages) return 'unknown';
  const known = profile.languages.filter((each) => each.language.toLowerCase().split('-')[0] === language);
  if (known.length === 0) return 'unmet';
  const levels = known.flatMap(({ level }) => (level === undefined ? [] : [LEVELS.indexOf(level)]));
  if (levels.length === 0) return 'unknown';
  const asked = LEVELS.findIndex((level) => level.toLowerCase() === wanted);
  const highest = Math.max(...levels);
  if (asked < 0) return highest >= ENOUGH_WITHOUT_A_LEVEL ? 'met' : 'unknown';
  return highest >= asked ? 'met' : 'unmet';
}
