import { Kind } from '../kinds.js';
import { countOther, hasOther, holdsKind } from '../stretch.js';
import type { Token } from '../tokens.js';
import { isA, wordTest } from '../word.js';
import { COPULA, deniedBefore, first, has, is, isOurs, verbAt, WE } from './clause.js';
import type { Clause, Said } from './clause.js';

const OPENS = wordTest(
  /^(?:als|dat|indien|wanneer|voor|om|bij|in|voor|zij|al|maar|en|of|toch|hoor|natuurlijk|zeker|hier)$/,
);
const VERB_OF_VIEW = wordTest(/^(?:ziet|vindt|beschouwt|biedt|geeft|creeert|vormt|bent|zie|vind|bied|heeft)$/);

/** Words that must go with a merit that is one only with them: "meer kans", "extra punten", "het verschil maken". */
const WITH: Readonly<Record<string, RegExp>> = {
  kans: /^(?:meer|extra|grotere|mooie|betere)$/,
  kansen: /^(?:meer|extra|grotere|betere)$/,
  punten: /^(?:extra|scoor|scoort)$/,
  verschil: /^(?:maak|maakt|maken)$/,
  plus: /^(?:een|grote|extra|dikke|zeker|is|als|=|:|\()$/,
  pre: /^(?:een|grote|extra|is|als)$/,
  winst: /^(?:is|pure|extra)$/,
  hart: /^$/,
  streep: /^voor$/,
  duim: /^(?:krijg|krijgt|dikke|verdient|verdien)$/,
  zwak: /^voor$/,
};

function isMerit(clause: Clause, at: number): boolean {
  const token = clause.tokens[at] as Token;
  const needs = WITH[token.text];
  if (needs === undefined) return true;
  for (let t = clause.from; t < clause.to; t++) if (t !== at && needs.test(clause.tokens[t]?.text ?? '')) return true;
  return false;
}

const OWN = wordTest(/^(?:zijn|haar|hun)$/);

/** So many words may stand between a verb and its merit. */
const BETWEEN = 2;

/** "is een troef", "heb je een streepje voor", "maak je meer kans". */
export function merit(clause: Clause): Said | null {
  for (let t = first(clause, 'merits'); t >= 0; t = first(clause, 'merits', t + 1)) {
    if (!isMerit(clause, t) || deniedBefore(clause, t, 3) >= 0 || OWN.of(clause.tokens[t - 1])) continue;
    if (clause.reader && clause.tokens[t]?.text === 'verschil') continue;
    if (clause.reader && clause.tokens.slice(clause.from, t).some((token) => VERB_OF_VIEW.of(token))) continue;
    // "een streepje voor"
    const end = clause.tokens[t + 1]?.text === 'voor' && t + 2 === clause.to ? t + 2 : t + 1;
    // "al heeft | wie zelf kinderen grootbracht | een streepje voor": so much between them is what is wished.
    const verb = verbAt(clause, t);
    const apart = countOther(clause.tokens, verb + 1, t, Kind.empty) > BETWEEN;
    return { family: 'preferred', from: apart ? t - 1 : verb, to: end };
  }
  return null;
}

const IS = wordTest(/^is$/);

/** "kunnen naaien is plezant", "zou ons goed uitkomen", "leuk dat je …". */
export function welcome(clause: Clause): Said | null {
  if (clause.reader) return null;
  for (let t = first(clause, 'welcomes'); t >= 0; t = first(clause, 'welcomes', t + 1)) {
    if (deniedBefore(clause, t, 2) >= 0) continue;
    const next = clause.tokens[t + 1];
    const closes = t + 1 >= clause.to || OPENS.of(next);
    const copula = verbAt(clause, t);
    if (closes && copula < t && COPULA.of(clause.tokens[copula]))
      return { family: 'preferred', from: copula, to: t + 1 };
    // "Handig is ook …"
    if (!hasOther(clause.tokens, clause.from, t, Kind.empty | Kind.adverb) && IS.of(next))
      return { family: 'preferred', opens: true, from: clause.from, to: t + 2 };
    if (t === clause.from && OPENS.of(next) && isA(clause.tokens[t + 2], Kind.reader))
      return { family: 'preferred', from: t, to: t + 2 };
  }
  return null;
}

/** Words that are a gain only after these: "van pas", "voor twee". */
const GAINS_AFTER: Readonly<Record<string, RegExp>> = {
  pas: /^van$/,
  twee: /^voor$/,
  jou: /^voor$/,
  streep: /^de$/,
  profiel: /^(?:je|jouw)$/,
  cv: /^(?:je|jouw)$/,
  dossier: /^(?:je|jouw)$/,
};
const DOES = wordTest(/^(?:doet|doen)$/);
const DOES_GOOD = wordTest(/^(?:doet|zet|zetten|komt|komen|telt|tellen|trekt|trekken|pleit|pleiten)$/);

/** "trekt ons over de streep", "pleit voor jou", "wat je kandidatuur sterker maakt". */
export function favours(clause: Clause): Said | null {
  const { tokens, from, to } = clause;
  const good = first(clause, 'favours');
  if (good < 0 || has(clause, 'denials') || isA(tokens[from], Kind.reader)) return null;
  // "doet ons twee keer kijken"
  if (DOES.of(tokens[good]) && tokens[good + 1]?.text === 'ons' && holdsKind(tokens, good + 2, to, Kind.infinitive))
    return { family: 'preferred', from: good, to };
  for (let t = first(clause, 'fortunes'); t >= 0; t = first(clause, 'fortunes', t + 1)) {
    const after = GAINS_AFTER[tokens[t]?.text ?? ''];
    if (after !== undefined && !after.test(tokens[t - 1]?.text ?? '')) continue;
    // "komt … van pas", but not "komt … op de stapel": with these the gain stands after its verb.
    if (DOES_GOOD.of(tokens[good]) && t < good) continue;
    return { family: 'preferred', from: Math.min(verbAt(clause, t), good, t), to };
  }
  return null;
}

const MAKES = wordTest(/^(?:doet|doen|maakt|maken|laat|laten)$/);
const US = wordTest(/^(?:ons|onze|mij|me|mijn)$/);

/** "die ons doen watertanden", "zou ons een hoop werk besparen" */
export function delightsUs(clause: Clause): Said | null {
  const { tokens, from, to } = clause;
  let us = -1;
  for (let t = from + 1; t < to && us < 0; t++) if (US.of(tokens[t])) us = t;
  if (us < 0 || clause.reader || holdsKind(tokens, from, to, Kind.denial)) return null;
  const would = us > from && WOULD.of(tokens[us - 1]) && isA(tokens[to - 1], Kind.infinitive);
  if (would) return { family: 'preferred', from: us - 1, to };
  if (!has(clause, 'delights')) return null;
  for (let t = from; t < to; t++) if (MAKES.of(tokens[t])) return { family: 'preferred', from: Math.min(t, us), to };
  return null;
}

const SCORES = wordTest(/^(?:scoor|scoort)$/);

const DREAMS = wordTest(/^(?:dromen|droom|hopen|hoop)$/);
const DREAMT = wordTest(/^(?:we|wij|ik|ook|van|op|dat|stiekem)$/);

function dreamEnd({ tokens, to }: Clause, at: number): number {
  let end = at + 1;
  while (end < to && DREAMT.of(tokens[end])) end++;
  return end;
}

const HOPEFULLY = wordTest(/^(?:hopelijk)$/);
const WOULD = wordTest(/^(?:zou|zouden)$/);
const BECOMES = wordTest(/^(?:word|wordt|worden)$/);

/** "dat juichen we toe", "wordt gesmaakt", "hopelijk …"; after a case: "sluiten ze je in de armen". */
export function praised(clause: Clause): Said | null {
  const { tokens, from, to } = clause;
  if (HOPEFULLY.of(tokens[from])) return { family: 'preferred', from, to: from + 1 };
  if (has(clause, 'denials')) return null;
  const loved = first(clause, 'praised');
  if (loved >= 0) {
    for (let t = from; t < to; t++)
      if (BECOMES.of(tokens[t])) return { family: 'preferred', from: Math.min(t, loved), to: Math.max(t, loved) + 1 };
  }
  const at = first(clause, 'praises');
  if (at >= 0 && (clause.piece.kinds & Kind.we) !== 0 && !clause.reader) {
    let end = at + 1;
    // "Stiekem dromen we van iemand die …"
    if (DREAMS.of(tokens[at])) return { family: 'preferred', opens: true, from, to: dreamEnd(clause, at) };
    while (end < to && (WE.of(tokens[end]) || tokens[end]?.text === 'warm')) end++;
    return { family: 'preferred', from: verbAt(clause, at), to: end };
  }
  // "Met kennis van Excel scoor je bij ons."
  if (tokens[from]?.text === 'met' && has(clause, 'delights'))
    for (let t = from; t < to; t++) if (SCORES.of(tokens[t])) return { family: 'preferred', from: t, to };
  if (clause.reader || !has(clause, 'delights')) return null;
  // "Wij maken een dansje als je kunt breien."
  if (clause.beforeCase) return { family: 'preferred', opens: true, from, to };
  return clause.afterCase || (isOurs(clause) && WOULD.of(tokens[verbAt(clause, to)]))
    ? { family: 'preferred', from, to }
    : null;
}

const WHO = wordTest(/^(?:wie|als|indien)$/);
const FREE = 6;

/** "wie durft, …", "…, als je dat graag doet, …". */
export function isFree(clause: Clause): Said | null {
  const { tokens, from, to } = clause;
  if (to - from > FREE || !WHO.of(tokens[from]) || !has(clause, 'freedoms')) return null;
  for (let t = from + 1; t < to; t++) {
    if (
      isA(tokens[t], Kind.word) &&
      !isA(tokens[t], Kind.empty) &&
      !is(tokens[t], 'freedoms') &&
      !FREE_WORD.of(tokens[t])
    )
      return null;
  }
  return { family: 'preferred', from, to };
}

const FREE_WORD = wordTest(/^(?:doet|heeft|hebt|zitten|dat|in)$/);

/** "dan zoeken we jou": what the case names is asked after all. */
const CALLS = wordTest(/^(?:zoeken|zoek|juiste|adres|wie|bel|solliciteer)$/);
const PROMISES = wordTest(/^(?:heb|ben|mag|kan|kun|maak|scoor|krijg|zit|pas)$/);

/** "Kun je brood bakken, dan vecht het hele huis om jou." */
export function promised({ tokens, from, to, reader, afterAble }: Clause): Said | null {
  if (!afterAble || tokens[from]?.text !== 'dan') return null;
  for (let t = from; t < to; t++) if (CALLS.of(tokens[t])) return null;
  return reader && !PROMISES.of(tokens[from + 1]) ? null : { family: 'preferred', from, to };
}
