import { Kind } from '../kinds.js';
import type { Token } from '../tokens.js';
import { isA, wordTest } from '../word.js';
import { is } from './clause.js';

/** Verbs by which somebody is asked what they can, and words by which it is asked with "heb je" and "ben je". */
const ABLE = wordTest(
  /^(?:kent?|kan|kun|kunt|spreekt?|speelt?|hou|houdt|doe|bakt?|kookt?|weet|naait?|breit?|versta|begrijp|zingt?|tekent?)$/,
);
const OWNS = wordTest(/^(?:hebt?|bent?)$/);
const ABLE_WITH = wordTest(
  /^(?:ervaring|kennis|notie|brevet|attest|feeling|talent|gevoel|aanleg|kaas|gegeten|gewerkt|groene|thuis|vertrouwd|bedreven|sterk|iets|handig|creatief|muzikaal|sportief|technisch|artistiek|tweetalig|meertalig|goed|vingers|bagage|verstand)$/,
);
const SOUGHT = wordTest(/^(?:die|hij|zij|ze)$/);
const NO_ABILITY = wordTest(/^(?:nee|neen|zoek|tijd|ziek|student|vragen)$/);

/** Whether words ask whether the reader can something: "kun je brood bakken", "ben je thuis in EHBO". */
export function asksAble(tokens: readonly Token[], from: number, to: number): boolean {
  const start = isA(tokens[from], Kind.wordSeparator) ? from + 1 : from;
  // "kun je …", "kan die ook …", "je kent …?"
  const told = isA(tokens[start], Kind.reader);
  if (!told && !isA(tokens[start + 1], Kind.reader) && !SOUGHT.of(tokens[start + 1])) return false;
  const verb = tokens[told ? start + 1 : start];
  let able = ABLE.of(verb);
  const owns = OWNS.of(verb);
  if (!able && !owns) return false;
  for (let t = start + 2; t < to; t++) {
    if (NO_ABILITY.of(tokens[t]) || is(tokens[t], 'denials')) return false;
    able ||= owns && ABLE_WITH.of(tokens[t]);
  }
  return able;
}
