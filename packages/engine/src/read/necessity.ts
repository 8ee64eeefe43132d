import type { Necessity } from '@zorg-match/schema';
import { added } from './lists.js';
import { Kind } from './kinds.js';
import type { Piece, Sentence } from './parts.js';
import type { PhraseHit } from './phrases.js';
import { hasOther } from './stretch.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

export type Family = Necessity | 'not-task';

/** A cue, and the tokens whose necessity it decides. */
export interface Scope {
  readonly family: Family;
  readonly from: number;
  readonly to: number;
  readonly cueFrom: number;
  readonly cueTo: number;
}

/** What was decided for a stretch of text, and by which cues. */
export interface Verdict {
  readonly necessity: Necessity;
  readonly cues: readonly Scope[];
}

/** "Strafregister? …": a question of so few words is answered by the whole sentence after it. */
const SHORT_QUESTION = 3;
/** "Levensreddend handelen: attest of bereid …": so few words before a colon are what is spoken of. */
const LEAD = 3;
const COORDINATORS = new Set(['en', 'of', '/', '+', '&', 'and', 'or', 'et', 'ou']);
const PLURAL = new Set([
  'zijn',
  'komen',
  'strekken',
  'worden',
  'genieten',
  'hebben',
  'horen',
  'behoren',
  'vallen',
  'leren',
]);

const hasContent = (tokens: readonly Token[], from: number, to: number): boolean =>
  hasOther(tokens, from, Math.min(to, tokens.length), Kind.empty);

/** "…, maar hij | zou het fijn vinden": only somebody stands before the cue. */
const isPronoun = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((t) => /^(?:hij|zij|ze|maar|ook|toch)$/.test(t.text));

const startsClause = (tokens: readonly Token[], piece: Piece): boolean =>
  isA(tokens[piece.from], Kind.reader) || isA(tokens[piece.from + 1], Kind.reader);

/** A clause with the reader, or what denies by itself: "strijken doe je soms, | koken nooit | : dat doet de keuken". */
const standsAlone = (tokens: readonly Token[], piece: Piece): boolean =>
  startsClause(tokens, piece) || tokens[piece.to - 1]?.text === 'nooit';

function pieceAt(sentence: Sentence, token: number): number {
  const { pieces } = sentence;
  for (let i = pieces.length - 1; i >= 0; i--) if ((pieces[i]?.from ?? 0) <= token) return i;
  return 0;
}

/** "een tweede taal, zoals Turks": examples are asked as much as what they belong to. */
const isExample = (tokens: readonly Token[], piece: Piece): boolean => tokens[piece.from]?.text === 'zoals';

/** "(horeca, school, maakt niet uit)": the end of a row in brackets speaks of that row. */
function startOfAside(pieces: readonly Piece[], p: number): number {
  let i = p;
  while (i > 0 && pieces[i]?.sep !== '(' && pieces[i - 1]?.aside) i--;
  return pieces[i]?.from ?? 0;
}

const CASE = wordTest(/^(?:als|indien|wanneer|wie|mocht)$/);
const TURNS_BACK = /^[;:]$/;

/** "Wie vlot tilt, | heeft een stapje voor": the case before a cue is what it speaks of, and so is "heb je …, dan …". */
function opensWithCase(tokens: readonly Token[], { from, pieces }: Sentence, p: number): boolean {
  if (p === 0) return false;
  const current = pieces[p] as Piece;
  const called = isA(tokens[from + 1], Kind.reader) && !isA(tokens[from], Kind.reader);
  if (CASE.of(tokens[from]) ? current.sep !== ',' : !called || tokens[current.from]?.text !== 'dan') return false;
  for (let i = 1; i <= p; i++) if (TURNS_BACK.test(pieces[i]?.sep ?? '')) return false;
  return true;
}

/** First token of what a cue governs that stands after it, in piece `p`. */
function startBackward(tokens: readonly Token[], sentence: Sentence, p: number, cue: PhraseHit): number {
  const { pieces } = sentence;
  let i = p;
  const piece = pieces[i];
  if (!piece) return cue.from;
  if (opensWithCase(tokens, sentence, p)) return sentence.from;
  const own = hasContent(tokens, piece.from, cue.from) && !isPronoun(tokens, piece.from, cue.from);
  const plural = PLURAL.has(tokens[cue.from]?.text ?? '');
  let joined = plural;
  if (!own) {
    // The cue stands alone: it speaks of the clause before it.
    const aside = piece.aside || piece.sep === '(';
    if (piece.aside && piece.sep === ',') return startOfAside(pieces, i);
    while (i > 0 && (pieces[i - 1]?.aside || !hasContent(tokens, pieces[i - 1]?.from ?? 0, pieces[i - 1]?.to ?? 0)))
      i--;
    if (i > 0) i--;
    if (aside || piece.sep === 'of') joined = false;
    else {
      // "…; is het vervallen, dan volg je het opnieuw": "dan" points further back.
      const then = tokens[cue.from]?.text === 'dan';
      while (i > 0 && (then || pieces[i]?.sep !== ';') && !standsAlone(tokens, pieces[i] as Piece)) i--;
      return pieces[i]?.from ?? cue.from;
    }
  }
  while (i > 0) {
    if (pieces[i]?.aside && !pieces[i - 1]?.aside) break;
    const current = pieces[i] as Piece;
    const before = pieces[i - 1] as Piece;
    if (COORDINATORS.has(current.sep)) joined = true;
    const subject = startsClause(tokens, current);
    if (subject && current.sep !== 'of') break;
    const on =
      COORDINATORS.has(current.sep) ||
      current.sub ||
      current.sep === ')' ||
      current.sep === '(' ||
      (current.sep === ':' && before.to - before.from <= LEAD) ||
      (current.sep === ',' && joined && !startsClause(tokens, before) && (!before.sub || isExample(tokens, before)));
    if (!on) break;
    i--;
  }
  return pieces[i]?.from ?? cue.from;
}

/** First words after a comma with which a sentence goes on to something else. */
const TURNS = /^(?:want|dan|maar|we|wij|dat|dit|het|er|en|is|zo)$/;
const OF_ALL = /^(?:daarvan|hiervan|allemaal|alles)$/;

/** End of what a cue governs that stands before it. */
function endForward(tokens: readonly Token[], sentence: Sentence, p: number, cue: PhraseHit): number {
  const { pieces } = sentence;
  let after = cue.to;
  while (isA(tokens[after], Kind.empty)) after++;
  const colon = tokens[cue.to - 1]?.text === ':' || tokens[after]?.text === ':';
  // "We zouden het fijn vinden als je gitaar speelt, Turks spreekt of …"
  const wish = /^(?:als|indien|wanneer)$/.test(tokens[cue.to - 2]?.text ?? '');
  let i = p;
  // "Wie wil, geeft mee les": a cue that fills its piece governs the one after the comma.
  const alone = pieces[i] && !hasContent(tokens, cue.to, pieces[i]?.to ?? 0) && pieces[i + 1]?.sep === ',';
  if (alone && !hasContent(tokens, pieces[i]?.from ?? 0, cue.from)) i++;
  while (i + 1 < pieces.length) {
    const next = pieces[i + 1] as Piece;
    const row = wish && next.sep === ',' && !TURNS.test(tokens[next.from]?.text ?? '');
    const on = colon || row || COORDINATORS.has(next.sep) || next.sub || next.aside || next.sep === ')';
    if (!on || (!colon && startsClause(tokens, next) && !next.sub)) break;
    i++;
  }
  return pieces[i]?.to ?? cue.to;
}

/** "Nederlands moet je niet perfect kennen" asks for less, not for nothing. */
const PERFECT = /^(?:perfect|vlekkeloos|foutloos|vloeiend|uitstekend|volledig)$/;

const asksLess = (tokens: readonly Token[], { group, core }: PhraseHit): boolean =>
  /^not-(?:required|task):/.test(group) && tokens[core - 1]?.text === 'niet' && PERFECT.test(tokens[core]?.text ?? '');

/** "het", "dat" in a cue of teaching or joy: what the sentence before it speaks of. */
function pointsBack(tokens: readonly Token[], { from, to, kind }: PhraseHit): boolean {
  if (kind !== 'trainable' && kind !== 'preferred') return false;
  const pointer = kind === 'trainable' ? POINTER : WHOLE_POINTER;
  // "dus dat | zou schoon zijn"
  const start = kind === 'preferred' && isA(tokens[from - 1], Kind.word) ? from - 1 : from;
  for (let t = start; t < to; t++) if (pointer.of(tokens[t])) return true;
  return false;
}

const POINTER = wordTest(/^(?:het|dat|dit|die|ze|hem|ermee|erin|ervan|daarin|daarmee)$/);
const WHOLE_POINTER = wordTest(/^(?:dat|dit)$/);

const NO_CUES: readonly Scope[] = [];

const DOES = /^(?:doet|doen)$/;

/** "je doet de was", "… en doet de bedden": the reader's own deed; in "gipsen doet de gipsmeester" it is somebody else's. */
function isReaders(tokens: readonly Token[], sentences: readonly Sentence[], at: number): boolean {
  const piece = sentences.flatMap((s) => s.pieces).find((p) => at >= p.from && at < p.to);
  if (piece === undefined || !hasContent(tokens, piece.from, at)) return true;
  return tokens.slice(piece.from, at).some((t) => isA(t, Kind.reader) || /^(?:die|wie|hij|zij|ze)$/.test(t.text));
}

const WELCOMES = wordTest(/^(?:welkom|kans|terecht|solliciteren|reageren|beginnen|starten)$/);
const WITHOUT = wordTest(/^(?:zonder|geen|nooit|niet|niets)$/);

/** "Ook wie nog nooit een rapport schreef, is welkom." */
function welcomesWithout(tokens: readonly Token[], from: number, cue: PhraseHit): boolean {
  let [welcomes, without] = [false, false];
  for (let t = cue.from; t <= cue.to; t++) welcomes ||= WELCOMES.of(tokens[t]);
  for (let t = from; t < cue.from; t++) without ||= WITHOUT.of(tokens[t]);
  return welcomes && without;
}

/** The scopes of all cues within the sentences of one block. */
export function scopesOf(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  hits: readonly PhraseHit[],
): readonly Scope[] {
  if (hits.length === 0) return NO_CUES;
  const kept = hits.filter(
    (hit) =>
      !asksLess(tokens, hit) &&
      !(hit.kind === 'not-task' && DOES.test(tokens[hit.from]?.text ?? '') && isReaders(tokens, sentences, hit.from)) &&
      !hits.some((o) => o !== hit && o.from <= hit.from && o.to >= hit.to && o.to - o.from > hit.to - hit.from),
  );
  let found: Scope[] | undefined;
  for (const cue of kept) {
    const scope = scopeOf(tokens, sentences, cue);
    if (scope !== null) found = added(found, scope);
  }
  return found ?? NO_CUES;
}

/** What a cue decides; `null` when nothing. */
function scopeOf(tokens: readonly Token[], sentences: readonly Sentence[], cue: PhraseHit): Scope | null {
  const s = sentences.findIndex((one) => cue.from >= one.from && cue.from < one.to);
  const sentence = sentences[s];
  if (!sentence) return null;
  const [family, side] = cue.group.split(':') as [Family, 'before' | 'after'];
  const p = pieceAt(sentence, cue.from);
  const q = pieceAt(sentence, Math.min(cue.to, sentence.to) - 1);
  const make = (from: number, to: number): Scope => ({
    family: family === 'preferred' && welcomesWithout(tokens, from, cue) ? 'not-required' : family,
    from,
    to,
    cueFrom: cue.from,
    cueTo: side === 'before' ? cue.core : cue.to,
  });
  const before = hasContent(tokens, sentence.from, cue.from);
  const end = endForward(tokens, sentence, q, cue);
  const following = hasContent(tokens, cue.to, end);
  if (side === 'before' && (following || cue.core < cue.to || !before)) return make(cue.from, end);
  const short = sentences[s - 1];
  if (before && short?.end === '?' && short.to - short.from <= SHORT_QUESTION && p < 2) return make(short.from, cue.to);
  // "Nog nooit met KWS gewerkt? Onze key-users leren het je aan."
  if (before && short?.end === '?' && pointsBack(tokens, cue)) return make(short.from, cue.to);
  if (before) return make(startBackward(tokens, sentence, p, cue), Math.max(cue.to, sentence.pieces[q]?.to ?? 0));
  // Nothing before it in its own sentence: an answer to the question before it, or a cue that comes first.
  const question = sentences[s - 1];
  const rest = hasContent(tokens, cue.to, sentence.to);
  if (question && (question.end === '?' || question.end === '!' || !rest)) {
    // "Kan je gitaar spelen? Ken je Turks? Fijn, maar niets daarvan is verplicht."
    let first = s - 1;
    if (tokens.slice(cue.from, cue.to).some((t) => OF_ALL.test(t.text)))
      while (sentences[first - 1]?.end === '?') first--;
    return make(sentences[first]?.from ?? question.from, cue.to);
  }
  return following ? make(cue.from, end) : null;
}

const SHORT_SAME = 4;
const SAME = wordTest(/^(?:idem|ook|eveneens|ditto)$/);
const JUST = wordTest(/^net$/);
const AS = wordTest(/^(?:als|zoals)$/);

/** Whether a word stands there by which a stretch may be asked as much as another. */
function holdsAny(tokens: readonly Token[], sentences: readonly Sentence[]): boolean {
  const end = sentences.at(-1)?.to ?? 0;
  for (let t = sentences[0]?.from ?? 0; t < end; t++) if (SAME.of(tokens[t]) || JUST.of(tokens[t])) return true;
  return false;
}

/**
 * The scopes with those of sentences that end in "idem" or "ook": they are asked as much as what stands before them,
 * which may be in the block before (`earlier`).
 */
export function withSame(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  scopes: readonly Scope[],
  earlier: Family | undefined,
): readonly Scope[] {
  if (!holdsAny(tokens, sentences)) return scopes;
  let all = scopes;
  const isFree = (from: number, to: number): boolean => !all.some((s) => s.from < to && s.to > from);
  for (const { from, to } of sentences) {
    if (!SAME.of(tokens[to - 1]) || !isFree(from, to)) continue;
    const before = all.findLast((s) => s.to <= from)?.family ?? (from === sentences[0]?.from ? earlier : undefined);
    if (before) all = [...all, { family: before, from, to, cueFrom: to - 1, cueTo: to }];
  }
  // "EHBO strekt tot aanbeveling, net als wondzorg."
  for (const { from, to } of sentences) {
    for (let t = from + 1; t + 2 < to; t++) {
      if (!JUST.of(tokens[t]) || !AS.of(tokens[t + 1])) continue;
      const family = scopes.findLast((s) => s.from < t && s.to <= t && s.cueFrom >= from)?.family;
      if (family) all = [...all, { family, from: t, to, cueFrom: t, cueTo: t + 2 }];
    }
  }
  // "Idem voor een basis in EHBO."
  for (const { from, to } of sentences) {
    if (!SAME.of(tokens[from]) || tokens[from + 1]?.text !== 'voor' || !isFree(from, to)) continue;
    const before = all.findLast((s) => s.to <= from)?.family ?? (from === sentences[0]?.from ? earlier : undefined);
    if (before) all = [...all, { family: before, from, to, cueFrom: from, cueTo: from + 2 }];
  }
  // "Koken doen we zelf, huishouden ook."
  for (const { pieces } of sentences) {
    for (let p = 1; p < pieces.length; p++) {
      const { from, to } = pieces[p] as Piece;
      if (!SAME.of(tokens[to - 1]) || to - from > SHORT_SAME || !isFree(from, to)) continue;
      const previous = pieces[p - 1] as Piece;
      const family = all.findLast((s) => s.from < previous.to && s.to > previous.from)?.family;
      if (family) all = [...all, { family, from, to, cueFrom: to - 1, cueTo: to }];
    }
  }
  return all;
}

/** How much the tokens `from`..`to` are asked, given the cues around them and what their list's heading says. */
export function necessityOf(
  scopes: readonly Scope[],
  from: number,
  to: number,
  byHeading: Necessity,
  teachable: boolean,
): Verdict {
  const governs = (s: Scope): boolean => Math.min(to, s.to) - Math.max(from, s.from) > (to - from) / 2;
  if (!scopes.some(governs)) return { necessity: byHeading, cues: NO_CUES };
  const cues = scopes.filter(governs);
  const has = (family: Family) => cues.some((cue) => cue.family === family);
  const verdict = (necessity: Necessity): Verdict => ({ necessity, cues });
  if (has('preferred')) return verdict('preferred');
  if (has('not-task')) return verdict('not-required');
  if (has('trainable') && (teachable || !has('not-required'))) return verdict('trainable');
  if (has('not-required')) return verdict('not-required');
  if (has('required')) return verdict('required');
  return verdict(byHeading);
}
