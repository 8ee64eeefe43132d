import { numberOf } from '../number-words.js';
import type { BlockView, FoundCondition } from './found.js';
import type { PhraseHit } from '../phrases.js';
import { WordTest, wordTest } from '../word.js';
import { hitsOf, is, pieceAround, textAt, valueOf, wordBefore, sentenceAt } from './found.js';

export const isLicence = (word: string): boolean => /^(?:rijbewijs|rijbewijzen|permis)$/.test(word);
const LICENCE = new WordTest(isLicence);
const CLASS = /^(?:am|a|a1|a2|b|be|b1|c|c1|ce|c1e|d|d1|de|g)$/;

/** Driving licences; a class other than B must be named. */
export function licencesOf(view: BlockView): FoundCondition[] {
  const found: FoundCondition[] = [];
  for (let t = view.block.from; t < view.block.to; t++) {
    if (!is(LICENCE, view, t)) continue;
    // "Je oefent met hen voor het theoretisch rijbewijs."
    if (view.block.part === 'tasks' && /^(?:theoretisch|praktisch|hun|zijn|haar)$/.test(textAt(view, t - 1))) continue;
    let at = t + 1;
    if (/^(?:type|categorie|cat|klasse|:|-)$/.test(textAt(view, at))) at++;
    const raw = view.text.slice(view.tokens[at]?.start ?? 0, view.tokens[at]?.end ?? 0);
    const named = CLASS.test(textAt(view, at)) && raw === raw.toUpperCase();
    const add = (value: string, from: number, to: number): number =>
      found.push({ kind: 'driving-licence', value, from, to, rule: 'licence' });
    add(named ? raw : 'B', t, named ? at + 1 : t + 1);
    // "rijbewijs D of D1"
    const { start = 0, end = 0 } = view.tokens[at + 2] ?? {};
    const other = view.text.slice(start, end);
    if (
      named &&
      /^(?:of|en|\/)$/.test(textAt(view, at + 1)) &&
      CLASS.test(textAt(view, at + 2)) &&
      !/[a-z]/.test(other)
    )
      add(other, at + 2, at + 3);
  }
  return found;
}

/** Words by which an advert asks whether somebody drives, without naming the licence. */
export const namesCar = (word: string): boolean => /^(?:wagen|auto|voertuig|autorijden)$/.test(word);
const CAR = wordTest(/^(?:wagen|auto|voertuig)$/);
const DRIVING = wordTest(/^autorijden$/);
const OWN = /^(?:eigen|een|geen)$/;
const DRIVES = /^(?:rijden|rijdt|rijd)$/;

/** "Autorijden", "een eigen wagen": the licence that goes with it, when the text names none. */
export function carsOf(view: BlockView): FoundCondition[] {
  const found: FoundCondition[] = [];
  if (view.block.part !== 'profile') return found;
  for (let t = view.block.from; t < view.block.to; t++) {
    if (!is(CAR, view, t) && !is(DRIVING, view, t)) continue;
    const car = is(CAR, view, t) && textAt(view, t + 1) !== 'van';
    const able = /^(?:kan|kunt|kunnen)$/.test(textAt(view, t + 1)) && DRIVES.test(textAt(view, t + 2));
    const drives = able || DRIVES.test(textAt(view, t + 1)) || DRIVES.test(textAt(view, t - 3));
    const own = car && (OWN.test(textAt(view, t - 1)) || (drives && textAt(view, t - 1) === 'de'));
    if (!own && !is(DRIVING, view, t)) continue;
    found.push({
      kind: 'driving-licence',
      value: 'B',
      from: own && textAt(view, t - 1) !== 'geen' ? t - 1 : t,
      to: t + 1,
      rule: CAR_RULE,
    });
  }
  return found;
}

/** Rule of a licence that only a car shows. */
export const CAR_RULE = 'licence-car';

/** "Erkend zorgkundige met visum": the visum is the recognition. */
const hasVisum = (view: BlockView, token: number): boolean => {
  const own = sentenceAt(view, token);
  return view.hits.some(
    (h) => h.group === 'registration:visum' && h.from >= (own?.from ?? 0) && h.to <= (own?.to ?? 0),
  );
};

/** Visum, RIZIV number and recognitions. */
export function registrationsOf(view: BlockView): FoundCondition[] {
  return hitsOf(view, 'registration').flatMap((hit): FoundCondition[] => {
    const value = valueOf(hit);
    if (value === 'erkenning' && isWork(view, hit)) return [];
    if (value === 'riziv' && hit.to - hit.from === 1 && textAt(view, hit.to) === '-') return [];
    if (value === 'erkenning' && hit.to - hit.from === 1) {
      const next = textAt(view, hit.to);
      if (
        next === 'voor' ||
        next === '(' ||
        (/^erkende?$/.test(textAt(view, hit.from)) && hasVisum(view, hit.from)) ||
        !(
          view.block.part === 'profile' ||
          wordBefore(view, hit.from, 6, /^(?:visum|diploma|beschikt|hebt|heb|orde|over)$/)
        )
      )
        return [];
    }
    return [{ kind: 'registration', value, from: hit.from, to: hit.to, rule: 'registration' }];
  });
}

const HANDLES = /^(?:voorbereiden|bestellen|klaarzetten|klaarleggen|zetten|toedienen|geven|optrekken|bewaren)$/;
/** Words by which a paper is one that the reader has or brings, also among tasks. */
const HAS =
  /^(?:heb|hebt|hebben|bezit|bezitten|beschikt|beschikken|bent|ben|bezorg|bezorgt|bezorgen|legt|brengt|we|wij|vereist|nodig|verplicht|geldig|geldige|laat|slaagt|mag)$/;

/** "Je helpt mensen die een verblijfsvergunning aanvragen": among tasks such papers are what the work is about. */
function isWork(view: BlockView, { from }: PhraseHit): boolean {
  if (view.block.part !== 'tasks') return false;
  const sentence = sentenceAt(view, from);
  return !view.tokens.slice(sentence?.from ?? from, sentence?.to ?? from).some(({ text }) => HAS.test(text));
}

/** "Een vermelding op je strafregister sluit niet uit": what stands there, and not the paper. */
const isMention = (view: BlockView, { from }: PhraseHit): boolean =>
  wordBefore(view, from, 4, /^(?:vermelding|veroordeling|iets)$/);

/** Extract from the criminal record, medical fitness, the right to work. */
export function papersOf(view: BlockView): FoundCondition[] {
  const papers = hitsOf(view, 'criminal-record').filter((hit) => !isWork(view, hit) && !isMention(view, hit));
  const criminal = papers.map((hit): FoundCondition => {
    const words = view.text.slice(
      view.tokens[hit.from]?.start,
      view.tokens[Math.min(hit.to + 3, view.block.to) - 1]?.end,
    );
    return {
      kind: 'criminal-record',
      value: /model\s*2|596/i.test(words) ? 'model 2' : 'uittreksel',
      from: hit.from,
      to: hit.to,
      rule: 'criminal-record',
    };
  });
  // "Je bestelt vaccins": in a task they are goods.
  const goods = (hit: PhraseHit): boolean =>
    hit.to - hit.from === 1 &&
    /^vaccin/.test(textAt(view, hit.from)) &&
    (view.block.part === 'tasks' || HANDLES.test(textAt(view, hit.to)));
  const asked = hitsOf(view, 'medical').filter((hit) => !goods(hit) && !isWork(view, hit));
  const medical = asked.map((hit): FoundCondition => {
    const piece = pieceAround(view, hit.from);
    const vaccine = /^(?:ingeent|gevaccineerd|vaccins?|vaccinaties?|inenting)$/.test(textAt(view, hit.from));
    return {
      kind: 'medical',
      value: vaccine ? 'vaccinatie' : 'geschikt',
      from: Math.max(hit.from, piece.from),
      to: hit.to,
      rule: 'medical',
    };
  });
  const permits = hitsOf(view, 'work-permit').filter((hit) => !isWork(view, hit));
  const permit = permits.map(({ from, to }): FoundCondition => ({
    kind: 'work-permit',
    value: 'ja',
    from,
    to,
    rule: 'work-permit',
  }));
  return [...criminal, ...medical, ...permit];
}

const LEAVE = /^(?:ouderschapsverlof|loopbaanonderbreking|tijdskrediet|ziekteverlof|bevallingsverlof)$/;
const REPLACED = /^(?:vervang\p{L}*|wegens|tijdelijk\p{L}*|collega|contract|vervangingscontract|opdracht|tot)$/u;

/** The contract offered, without what it may become later. */
export function contractsOf(view: BlockView): FoundCondition[] {
  const hits = hitsOf(view, 'contract').filter((hit) => {
    const { from } = pieceAround(view, hit.from);
    return !view.hits.some(
      (h) => h.group === 'later' && h.to <= hit.from && h.from >= from - 1 && hit.from - h.to <= 5,
    );
  });
  // "Tijdelijk, ter vervanging van …": the replacement says it all, unless a term is named.
  const replaces = hits.some((hit) => valueOf(hit) === 'vervanging');
  const told = hits.filter((hit) => {
    const first = textAt(view, hit.from);
    // "… die meestal onbepaald worden"
    if (valueOf(hit) === 'onbepaald' && /^(?:worden|wordt)$/.test(textAt(view, hit.to))) return false;
    // "Ouderschapsverlof is bespreekbaar": given to whoever works here.
    if (LEAVE.test(textAt(view, hit.to - 1)) && hit.to - hit.from < 3 && !wordBefore(view, hit.from, 8, REPLACED))
      return false;
    // "… wanneer de zelfzorg tijdelijk tekortschiet": in a task it tells of others.
    const theirs = first === 'tijdelijk' ? hit.to - hit.from === 1 : valueOf(hit) === 'student';
    if (view.block.part === 'tasks' && theirs) return false;
    // "een vervangingscontract van zes maanden": its length is no contract of its own.
    if (replaces && valueOf(hit) === 'bepaald' && (/^tijdelijk/.test(first) || numberOf(first) !== undefined))
      return false;
    // "60 % tot 31 augustus"; but "solliciteer tot 31 augustus".
    if (first !== 'tot' || numberOf(textAt(view, hit.from + 1)) === undefined) return true;
    return /^(?:%|voltijds|deeltijds|halftijds|uur|u|38)$/.test(textAt(view, hit.from - 1));
  });
  const named = told.map((hit): FoundCondition => {
    return { kind: 'contract', value: valueOf(hit), from: hit.from, to: hit.to, rule: 'contract' };
  });
  return [...named, ...steadyOf(view)];
}

export const isSteady = (word: string): boolean => word === 'vast';
const AT_ONCE = /^(?:onmiddellijk|meteen|direct)$/;

/** "80 tot 100 %, vast": the word alone in a list of what is offered. */
function steadyOf(view: BlockView): FoundCondition[] {
  if (view.block.part !== 'offer' && view.block.part !== 'schedule') return [];
  const found: FoundCondition[] = [];
  for (const { pieces } of view.sentences) {
    for (const { from, to } of pieces) {
      if (!isSteady(textAt(view, to - 1))) continue;
      if (to - from === 1 || (to - from === 2 && AT_ONCE.test(textAt(view, from))))
        found.push({ kind: 'contract', value: 'onbepaald', from, to, rule: 'contract-steady' });
    }
  }
  return found;
}

const MONTHS = 'januari februari maart april mei juni juli augustus september oktober november december'.split(' ');

/** "We starten in maart met een opleiding": somebody else starts. */
const isTheirs = (view: BlockView, t: number): boolean =>
  textAt(view, t - 1) === 'niet' ||
  /^(?:we|wij)$/.test(textAt(view, t - 1)) ||
  /^(?:we|wij|opleiding|cursus)$/.test(textAt(view, t + 1)) ||
  (textAt(view, t + 1) === ':' &&
    /^\d+(?:[.:u]\d*)*$/.test(textAt(view, t + 2)) &&
    !/^[/-]$/.test(textAt(view, t + 3)) &&
    !MONTHS.includes(textAt(view, t + 3)));

/** Words by which a date is that of the start of the work; a phrase without one needs it in its sentence. */
const STARTS =
  /^(?:start|starten|startdatum|begin|begint|beginnen|begindatum|indiensttreding|aanvang|aanvangsdatum|ingang|ingangsdatum|dienst|beschikbaar|vliegen|slag|indiensttreden|aanwerving|contract|tewerkstelling)$/;
/** "Kandidaturen uiterlijk op 31 januari": when one applies. */
const APPLIES =
  /^(?:kandidatuur|kandidaturen|kandidaat|solliciteer|solliciteren|sollicitatie|sollicitaties|cv|reageer|mail|inschrijven)$/;

/** Whether a hit tells when the work starts, and not when something else does. */
function tellsStart(view: BlockView, { from, to }: PhraseHit): boolean {
  const sentence = sentenceAt(view, from);
  const words = view.tokens.slice(sentence?.from ?? from, sentence?.to ?? to).map(({ text }) => text);
  if (words.some((word) => APPLIES.test(word))) return false;
  const first = textAt(view, from);
  if (!/^(?:in|na|vanaf)$/.test(first) || numberOf(textAt(view, from + 1)) !== undefined) return true;
  if (first === 'vanaf' && /^(?:offer|schedule|header)$/.test(view.block.part)) return true;
  return view.block.part !== 'tasks' && words.some((word) => STARTS.test(word));
}

/** When the work starts: a date as the advert says it, `onmiddellijk` or `in overleg`. */
export function startsOf(view: BlockView): FoundCondition[] {
  return hitsOf(view, 'start-date')
    .filter((hit) => !isTheirs(view, hit.from) && tellsStart(view, hit))
    .map((hit) => {
      const piece = pieceAround(view, hit.to - 1);
      let to = hit.to;
      while (to < piece.to && to - hit.from < 8 && (MONTHS.includes(textAt(view, to)) || /^\d/.test(textAt(view, to))))
        to++;
      const words = view.text.slice(view.tokens[hit.from]?.start, view.tokens[to - 1]?.end);
      const value = /overleg/i.test(words)
        ? 'in overleg'
        : /\d|maart|januari|februari|april|mei|jun|jul|aug|sep|okt|nov|dec/i.test(words)
          ? words.replace(/^.*?(?:vanaf|:|start|op)\s+/i, '')
          : 'onmiddellijk';
      return { kind: 'start-date', value, from: hit.from, to, rule: 'start-date' };
    });
}
