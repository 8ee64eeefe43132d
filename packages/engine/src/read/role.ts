import { Kind } from './kinds.js';
import type { Sentence } from './parts.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

/** Words for whoever will do the job, whatever it is called. */
const ANY_ROLE = wordTest(
  /^(?:functiehouder|functiehoudster|titularis|kandidaat|kandidate|medewerker|medewerkster|jobstudent|functionaris|stagiair)$/,
);
/** Ends of the names of jobs in care. */
const JOB = wordTest(
  /(?:kundige|begeleider|begeleidster|medewerker|medewerkster|assistente?|hulp|helper|verzorgende|ondersteuner|opvoeder|verantwoordelijke|coach|coordinator|therapeut|kinesist|logopedist|vrouw|man|ambulancier|chauffeur|kok|animator|ouder|consulent|werker|werkster|psycholoog|psychologe|arts|technicus|technieker|bediende|poetser|leider|expert|adviseur|secretaresse|hostess|moeder|bode|receptionist|dietist|apotheker|planner)$/,
);
const DETERMINER = wordTest(/^(?:de|een|elke|deze|als)$/);
const PERSON = wordTest(/^(?:hij|zij|ze)$/);
/** Verbs of what is given to somebody, and of what happens to them. */
const RECEIVES = wordTest(/^(?:krijgt|ontvangt|geniet|verdient|wordt|telt|mag)$/);
const FINITE = wordTest(/^(?:is|heeft|kan|doet|gaat|staat|ziet|moet|dient|beheert|bewaart)$/);
const EITHER = wordTest(/^(?:of|\/)$/);
const TITLE_STEM = 6;
const WITHIN = 8;

const isFinite = (token: Token | undefined): boolean =>
  !RECEIVES.of(token) && (isA(token, Kind.verb) || FINITE.of(token));

/** Whether a word is the name of a job in care. */
export const isJob = (token: Token | undefined): boolean => JOB.of(token);

/** Whether a word names the job of the vacancy: any word for it, or one that its title has too. */
export const isRole = (token: Token | undefined, title: string): boolean =>
  ANY_ROLE.of(token) || (JOB.of(token) && title.includes((token as Token).text.slice(0, TITLE_STEM)));

const WORKS = wordTest(/^(?:werkt|start|begint|komt)$/);
const HERE = wordTest(/^(?:hier|bij|in|op|als|deze|dit)$/);
const CAN_BE = wordTest(/^(?:moet|kan|is|heeft)$/);

/** "Wie bij ons werkt, | maakt de jongens wakker": the verb of what whoever works here does; -1 when nobody is told of so. */
function afterWhoWorks(tokens: readonly Token[], from: number, end: number): number {
  if (!HERE.of(tokens[from + 1])) return -1;
  for (let t = from + 2; t < end - 1; t++)
    if (tokens[t]?.text === ',' && WORKS.of(tokens[t - 1]))
      return isFinite(tokens[t + 1]) || CAN_BE.of(tokens[t + 1]) ? t + 1 : -1;
  return -1;
}

/**
 * Token of the verb of a sentence that tells in the third person what the one who is sought does ("de zorgkundige wast …",
 * "’s avonds dekt de medewerker …"); -1 when it does not. `told`: the sentence before it told so, and "hij", "zij" or
 * "ze" goes on about the same person. `title`: the title of the vacancy, folded.
 */
export function roleVerbAt(tokens: readonly Token[], { from, to }: Sentence, title: string, told: boolean): number {
  const at = (t: number): Token | undefined => (t < to ? tokens[t] : undefined);
  const first = at(from);
  const both = first?.text === 'hij' && EITHER.of(at(from + 1)) && PERSON.of(at(from + 2));
  if (both) return isFinite(at(from + 3)) ? from + 3 : -1;
  if (PERSON.of(first)) return told && isFinite(at(from + 1)) ? from + 1 : -1;
  const end = Math.min(to, from + WITHIN);
  if (first?.text === 'wie') return afterWhoWorks(tokens, from, end);
  for (let t = from; t < end; t++) {
    if (!DETERMINER.of(tokens[t])) continue;
    const noun = isRole(at(t + 1), title) ? t + 1 : isRole(at(t + 2), title) ? t + 2 : -1;
    if (noun < 0) continue;
    if (t === from && isFinite(at(noun + 1))) return noun + 1;
    if (t > from && isFinite(at(t - 1))) return t - 1;
  }
  return -1;
}
