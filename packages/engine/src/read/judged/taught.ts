import { wordTest } from '../word.js';
import { has, holds } from './frame.js';
import type { Frame } from './frame.js';
import { JUDGES } from './words.js';

const AFTER = wordTest(/^(?:na|binnen|vanaf|daarna|tegen|over)$/);
/** Verbs by which the reader learns; with others the reader teaches. */
const LEARNS = wordTest(
  /^(?:leer|leert|oefen|oefent|pik|ontdek|verwerf|krijg|krijgt|volg|volgt|word|wordt|doe|loop|steek|haal|behaal|ben)$/,
);
const HERE = wordTest(/^(?:hier|ons|van|samen|bij|wel|tijdens|eerst|onderweg|eerste)$/);
const TEACHES = JUDGES.teach | JUDGES.lessons;
const STUDIES = wordTest(/^opleiding(?:en)?$/);
const LONGEST_LEAD = 9;

/** "na twee weken kan je …" */
const isTimed = (f: Frame): boolean => has(f, JUDGES.time) && has(f, JUDGES.able) && (holds(f, AFTER) || f.lacks);

/** Whether a frame tells that what it judges is taught. */
export function isTaught(f: Frame): boolean {
  const { construction, personal } = f.judging;
  if (construction === 'caseLast' || (construction === 'case' && !personal)) return false;
  if (construction === 'lead') return leadsToLessons(f);
  const asked = construction === 'question';
  if (f.lacks && (asked || construction === 'case')) return helpsOut(f);
  // "Volg je nog les? Wij betalen de cursus."
  if (asked && f.taught) return false;
  if (f.reader) return isTimed(f) || learns(f);
  if (has(f, JUDGES.teach)) return f.object || f.ours || asked || has(f, JUDGES.tutor);
  if (has(f, JUDGES.lessons)) return f.object || f.ours || construction === 'tail';
  return (f.object && has(f, JUDGES.tutor)) || (construction !== 'fronted' && isTimed(f));
}

/** "… leer je de eerste weken van je mentor" */
const learns = (f: Frame): boolean =>
  has(f, TEACHES) && holds(f, LEARNS) && (has(f, JUDGES.tutor | JUDGES.time | JUDGES.lessons) || holds(f, HERE));

/** "Nog nooit gedaan? Onze mentor helpt je op weg." */
function helpsOut(f: Frame): boolean {
  if (f.reader) return isTimed(f) || (has(f, TEACHES) && holds(f, LEARNS));
  const tutored = has(f, JUDGES.tutor);
  return tutored || (has(f, TEACHES) && (f.object || f.ours));
}

/** "Opleiding: bachelor", "opleiding/ervaring: …": the name of a field, under which stands what one has studied. */
const namesStudies = ({ tokens, words, judging: { frame } }: Frame): boolean =>
  words <= 2 && STUDIES.of(tokens[frame.from]);

/** "Inlooptijd voorzien voor: …", "Hier leer je: …" */
function leadsToLessons(f: Frame): boolean {
  if (f.denied || f.words > LONGEST_LEAD || !has(f, TEACHES) || namesStudies(f)) return false;
  if (f.reader) return holds(f, LEARNS) && holds(f, HERE);
  return (f.ours && f.object) || has(f, JUDGES.lessons);
}
