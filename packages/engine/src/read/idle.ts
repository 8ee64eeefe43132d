import { fieldLeads } from './data/words.data.js';
import { Kind } from './kinds.js';
import { numberOf } from './number-words.js';
import type { Token } from './tokens.js';
import { isA, WordTest, wordTest } from './word.js';

const QUANTITY = wordTest(
  /^(?:dag|dagen|jaar|jaren|maand|maanden|week|weken|uur|uren|u|euro|km|procent|keer|minuten)$/,
);
const IMPERATIVE = wordTest(
  /^(?:kom|bekijk|kijk|bel|solliciteer|mail|contacteer|surf|lees|ontdek|schrijf|twijfel|vraag|laat|loop|spring|klik)$/,
);
const REMARK = wordTest(/^(?:uitgezonderd|inbegrepen|uitgesloten|welkom|idem)$/);
/** Subjects that are not the reader. */
const OTHER_SUBJECT = wordTest(/^(?:hij|zij|ze|er|we|wij|ik|men|iedereen|niemand|sommigen|anderen)$/);
const DETERMINER = wordTest(/^(?:de|het|een|dat|dit|die|deze|onze|ons|hun|elke|elk|ieder|iedere|geen|veel|alle|zo'n)$/);
const ARTICLE = wordTest(/^(?:de|het|een|onze|ons|elke|elk|ieder|iedere|geen|alle)$/);
/** Finite verbs of the third person that a noun before them is the subject of. */
const THIRD_PERSON = wordTest(
  /^(?:is|zijn|was|waren|heeft|hebben|had|komt|komen|gaat|gaan|ligt|liggen|staat|staan|stopt|vindt|duurt|duren|loopt|start|begint|doet|doen|werkt|zorgt|blijft|wordt|worden|krijgt|krijgen|kan|mag|mogen|telt|tellen|geldt|gelden|laat|berust|bestaat|biedt|bieden|rijdt|rijden|helpt|leert|neemt|maakt|volgt|betaalt|hoort|horen|valt|vallen|weegt|vertrekt|ligt)$/,
);
/** Verbs that a thing is the subject of, also without an article: "laatste bus vertrekt om acht uur". */
const OF_THINGS = wordTest(/^(?:stopt|vertrekt|ligt|betaalt|had|volstaat|geldt|regelt|rijdt)$/);
/** What they may or must is no task: "kandidaten zonder brevet starten als stagiair". */
const APPLICANTS = wordTest(/^(?:kandidaten|vrijwilligers|sollicitanten|jobstudenten|schoolverlaters|stagiairs)$/);
const MAY = wordTest(/^(?:kunnen|mogen|moeten|komen|starten|zijn|hebben|worden|krijgen|die|zonder|met|geven|dienen)$/);
/** A subject is at most so many words long. */
const SUBJECT = 5;
const BARE_SUBJECT = 2;

const MET = wordTest(/^(?:met|die)$/);

/** "Kandidaten die nog studeren …": about whoever applies. `cued`: "kandidaten met kennis van … krijgen voorrang". */
export const tellsOfApplicants = (words: readonly Token[], cued: boolean): boolean =>
  APPLICANTS.of(words[0]) && MAY.of(words[1]) && !(cued && MET.of(words[1]));

const YOURS = wordTest(/^(?:jou|jouw|jezelf|uw)$/);

/** "de bus stopt voor de deur", "hij kan het bijna zelf": something or somebody else is the subject. */
export function tellsOfOthers(words: readonly Token[]): boolean {
  for (const word of words) if (isA(word, Kind.reader) || YOURS.of(word)) return false;
  const [first] = words;
  if (OTHER_SUBJECT.of(first)) return words.length > 1;
  if (!DETERMINER.of(first)) {
    for (let w = 1; w <= BARE_SUBJECT; w++) if (OF_THINGS.of(words[w])) return !isA(first, Kind.verb);
    return false;
  }
  // "de staat van de stock nakijken": right after an article stands no verb.
  let verb = ARTICLE.of(first) ? 2 : 1;
  while (verb < words.length && !THIRD_PERSON.of(words[verb])) verb++;
  return verb <= SUBJECT && (words.length > verb + 1 || OF_THINGS.of(words[verb]));
}

const LEAD = wordTest(fieldLeads);
const NUMBER = new WordTest((word) => numberOf(word) !== undefined);
const ASKED = wordTest(/^(?:wat|wie)$/);
const LEAST = wordTest(/^(?:minstens|minimaal|minimum)$/);
const SELF = wordTest(/^(?:ik|we|wij)$/);
const THING = wordTest(/^(?:de|het|dat|dit)$/);

/** "… en laat de patiënt in zijn waarde": what somebody does, and no call. */
const leaves = ([first, second]: readonly Token[]): boolean =>
  first?.text === 'laat' && second !== undefined && !/^(?:ons|je|jouw|het|dan|zeker|me)$/.test(second.text);

/** Amounts, calls to the reader and remarks about things ("de tram stopt aan de poort"). */
export function isIdle(words: readonly Token[]): boolean {
  const [first, second, third] = words;
  if (first === undefined || ASKED.of(first) || (second === undefined && LEAD.of(first))) return true;
  if (NUMBER.of(first) && QUANTITY.of(second)) return true;
  if (LEAST.of(first) && NUMBER.of(second)) return true;
  if ((IMPERATIVE.of(first) && !leaves(words)) || REMARK.of(words[words.length - 1])) return true;
  for (const word of words) {
    // "raapt op wat ik laat vallen": what somebody else does is within.
    if (word !== first && isA(word, Kind.question | Kind.opener)) break;
    if (SELF.of(word)) return true;
  }
  return words.length > 3 && THING.of(first) && isA(third, Kind.verb);
}
