import { mayBeVerb } from './parts.js';
import type { Sentence } from './parts.js';
import type { Token } from './tokens.js';

/** Words for whoever will do the job, whatever it is called. */
const ANY_ROLE =
  /^(?:functiehouder|functiehoudster|titularis|kandidaat|kandidate|medewerker|medewerkster|jobstudent|functionaris|stagiair)$/;
/** Ends of the names of jobs in care. */
const JOB =
  /(?:kundige|begeleider|begeleidster|medewerker|medewerkster|assistente?|hulp|helper|verzorgende|ondersteuner|opvoeder|verantwoordelijke|coach|coordinator|therapeut|kinesist|logopedist|vrouw|man|ambulancier|chauffeur|kok|animator|ouder|consulent|werker|werkster|psycholoog|psychologe|arts|technicus|technieker|bediende|poetser|leider|expert|adviseur|secretaresse|hostess|moeder|bode|receptionist|dietist|apotheker|planner)$/;
const DETERMINER = /^(?:de|een|elke|deze|als)$/;
const PERSON = /^(?:hij|zij|ze)$/;
/** Verbs of what is given to somebody, and of what happens to them. */
const RECEIVES = /^(?:krijgt|ontvangt|geniet|verdient|wordt|telt|mag)$/;
const FINITE = /^(?:is|heeft|kan|doet|gaat|staat|ziet|moet|dient|beheert|bewaart)$/;
const TITLE_STEM = 6;
const WITHIN = 8;

const isFinite = (word: string): boolean => !RECEIVES.test(word) && (FINITE.test(word) || mayBeVerb(word));

/** Whether a word names the job of the vacancy: any word for it, or one that its title has too. */
export const isRole = (word: string, title: string): boolean =>
  ANY_ROLE.test(word) || (JOB.test(word) && title.includes(word.slice(0, TITLE_STEM)));

/**
 * Token of the verb of a sentence that tells in the third person what the one who is sought does ("de zorgkundige wast …",
 * "’s avonds dekt de medewerker …"); -1 when it does not. `told`: the sentence before it told so, and "hij", "zij" or
 * "ze" goes on about the same person. `title`: the title of the vacancy, folded.
 */
export function roleVerbAt(tokens: readonly Token[], { from, to }: Sentence, title: string, told: boolean): number {
  const at = (t: number): string => (t < to ? (tokens[t]?.text ?? '') : '');
  const first = at(from);
  const both = first === 'hij' && /^(?:of|\/)$/.test(at(from + 1)) && PERSON.test(at(from + 2));
  if (both) return isFinite(at(from + 3)) ? from + 3 : -1;
  if (PERSON.test(first)) return told && isFinite(at(from + 1)) ? from + 1 : -1;
  for (let t = from; t < Math.min(to, from + WITHIN); t++) {
    if (!DETERMINER.test(at(t))) continue;
    const noun = isRole(at(t + 1), title) ? t + 1 : isRole(at(t + 2), title) ? t + 2 : -1;
    if (noun < 0) continue;
    if (t === from && isFinite(at(noun + 1))) return noun + 1;
    if (t > from && isFinite(at(t - 1))) return t - 1;
  }
  return -1;
}
