import { fieldLeads, readers } from './data/words.data.js';
import { mayBeVerb } from './parts.js';
import { numberOf } from './phrases.js';
import type { Token } from './tokens.js';

const QUANTITY = /^(?:dag|dagen|jaar|jaren|maand|maanden|week|weken|uur|uren|u|euro|km|procent|keer|minuten)$/;
const IMPERATIVE =
  /^(?:kom|bekijk|kijk|bel|solliciteer|mail|contacteer|surf|lees|ontdek|schrijf|twijfel|vraag|laat|loop|spring|klik)$/;
const REMARK = /^(?:uitgezonderd|inbegrepen|uitgesloten|welkom|idem)$/;
/** Subjects that are not the reader. */
const OTHER_SUBJECT = /^(?:hij|zij|ze|er|we|wij|ik|men|iedereen|niemand|sommigen|anderen)$/;
const DETERMINER = /^(?:de|het|een|dat|dit|die|deze|onze|ons|hun|elke|elk|ieder|iedere|geen|veel|alle|zo'n)$/;
const ARTICLE = /^(?:de|het|een|onze|ons|elke|elk|ieder|iedere|geen|alle)$/;
/** Finite verbs of the third person that a noun before them is the subject of. */
const THIRD_PERSON =
  /^(?:is|zijn|was|waren|heeft|hebben|had|komt|komen|gaat|gaan|ligt|liggen|staat|staan|stopt|vindt|duurt|duren|loopt|start|begint|doet|doen|werkt|zorgt|blijft|wordt|worden|krijgt|krijgen|kan|mag|mogen|telt|tellen|geldt|gelden|laat|berust|bestaat|biedt|bieden|rijdt|rijden|helpt|leert|neemt|maakt|volgt|betaalt|hoort|horen|valt|vallen|weegt|vertrekt|ligt)$/;
/** Verbs that a thing is the subject of, also without an article: "laatste bus vertrekt om acht uur". */
const OF_THINGS = /^(?:stopt|vertrekt|ligt|betaalt|had|volstaat|geldt|regelt|rijdt)$/;
/** What they may or must is no task: "kandidaten zonder brevet starten als stagiair". */
const APPLICANTS = /^(?:kandidaten|vrijwilligers|sollicitanten|jobstudenten|schoolverlaters|stagiairs)$/;
const MAY = /^(?:kunnen|mogen|moeten|komen|starten|zijn|hebben|worden|krijgen|die|zonder|met|geven|dienen)$/;
/** A subject is at most so many words long. */
const SUBJECT = 5;
const BARE_SUBJECT = 2;

/** "Kandidaten die nog studeren …": about whoever applies. `cued`: "kandidaten met kennis van … krijgen voorrang". */
export const tellsOfApplicants = (words: readonly Token[], cued: boolean): boolean =>
  APPLICANTS.test(words[0]?.text ?? '') &&
  MAY.test(words[1]?.text ?? '') &&
  !(cued && /^(?:met|die)$/.test(words[1]?.text ?? ''));

/** "de bus stopt voor de deur", "hij kan het bijna zelf": something or somebody else is the subject. */
export function tellsOfOthers(words: readonly Token[]): boolean {
  if (words.some((w) => readers.has(w.text) || /^(?:jou|jouw|jezelf|uw|u)$/.test(w.text))) return false;
  const [first = ''] = words.map((w) => w.text);
  if (OTHER_SUBJECT.test(first)) return words.length > 1;
  if (!DETERMINER.test(first))
    return !mayBeVerb(first) && words.slice(1, 1 + BARE_SUBJECT).some((w) => OF_THINGS.test(w.text));
  // "de staat van de stock nakijken": right after an article stands no verb.
  const least = ARTICLE.test(first) ? 2 : 1;
  const verb = words.findIndex((w, i) => i >= least && THIRD_PERSON.test(w.text));
  const whole = words.length > verb + 1 || OF_THINGS.test(words[verb]?.text ?? '');
  return verb > 0 && verb <= SUBJECT && whole;
}

/** Amounts, calls to the reader and remarks about things ("de tram stopt aan de poort"). */
export function isIdle(words: readonly Token[]): boolean {
  const [first, second, third] = words.map((w) => w.text);
  if (first === undefined || first === 'wat' || first === 'wie' || (second === undefined && fieldLeads.has(first)))
    return true;
  if (numberOf(first) !== undefined && QUANTITY.test(second ?? '')) return true;
  if (/^(?:minstens|minimaal|minimum)$/.test(first) && numberOf(second ?? '') !== undefined) return true;
  if (IMPERATIVE.test(first) || REMARK.test(words.at(-1)?.text ?? '')) return true;
  if (words.some((w) => w.text === 'ik' || w.text === 'we' || w.text === 'wij')) return true;
  return /^(?:de|het|dat|dit)$/.test(first) && words.length > 3 && mayBeVerb(third ?? '');
}
