import type { BlockView, GroupNumbers } from './conditions/found.js';
import type { SettledCondition } from './conditions/index.js';
import { isGiven, pronounAt } from './clauses.js';
import { Covered } from './covered.js';
import { plainFields } from './data/words.data.js';
import { Kind } from './kinds.js';
import { isDeniedAt } from './denial.js';
import { necessityOf } from './necessity.js';
import { isPlace, isSmall, isThin, saysNothing, tellsOnly } from './nothing.js';
import type { Piece, Sentence } from './parts.js';
import type { FoundOffer } from './offers.js';
import { necessityIn, SECTION } from './section-of.js';
import { isHalf, pieceUnits, placeOf, tokensOf } from './passed-over.js';
import { segmentsOf } from './segments.js';
import { asks, statesFirst } from './asks.js';
import { framedFrom } from './frames.js';
import type { FoundDemand } from './found-demand.js';
import type { Nearest } from './nearest/index.js';
import { afterAnswer, askingOf, isCall, promises } from './questions.js';
import { joinedUnits } from './joined.js';
import { trimmedUnit } from './unit.js';
import { unitsOf } from './units.js';
import { holdsVerb } from './closeness.js';
import { Linker } from './links.js';
import { added } from './lists.js';
import { grouped } from './alternatives.js';
import type { CueSpan } from './cue-spans.js';
import type { Unit } from './unit.js';
import { roleVerbAt } from './role.js';
import { hasOtherSubject } from './subject.js';
import type { Spoken } from './subject.js';
import { someoneUnits } from './someone.js';
import { topicUnits } from './judged/topics.js';
import { wantedUnits } from './wanted.js';
import { clearHits, overlap, strongest, touchingOf } from './label-places.js';
import type { CompetenceHit } from './label-places.js';
import { weighedDemand } from './weigh/asked/index.js';
import type { Weigher } from './weigh/index.js';
import { isA, wordTest } from './word.js';

/** How far a phrase may be longer than the label within it and still be taken whole. */
const WHOLE_PHRASE = 6;
const WHOLE_PHRASE_PLUS = 40;

/** A phrase longer than this with two labels of some length is two demands, though nothing coordinates them. */
const LONG_PAIR = 45;
const CLEAR_LABEL = 10;
const WHERE = wordTest(/^(?:in|binnen|op|als|bij)$/);
const SOUGHT = wordTest(/^(?:een|iemand)$/);
const NOTHING: readonly never[] = [];

const SPACES = /\s+/g;
const SPACE_NOT_PLAIN = /[^\S ]| {2}/;
/** Words of the advert with single spaces between them. */
const inOneLine = (words: string): string => (SPACE_NOT_PLAIN.test(words) ? words.replace(SPACES, ' ') : words);

/** Works out the demands of one block. */
export class DemandReader {
  readonly #view: BlockView;
  readonly #spoken: Spoken;
  readonly #covered: Covered;
  readonly #numbers: GroupNumbers;
  readonly #cues: CueSpan[] = [];
  readonly #linker: Linker;
  readonly #experiences: number[] = [];
  /** Whether the last sentence told of the one who is sought in the third person. */
  #told = false;
  /** Whether the last sentence named whom is sought: "iemand die …". */
  #sought = false;
  /** Whether phrases that the rules pass over are looked at: whether they are demands is weighed. */
  #passedOver = false;
  readonly #weigher: Weigher;
  readonly #conditions: readonly SettledCondition[];
  readonly #offers: readonly FoundOffer[];

  constructor(
    view: BlockView,
    conditions: readonly SettledCondition[],
    offers: readonly FoundOffer[],
    numbers: GroupNumbers,
    nearest: Nearest,
    weigher: Weigher,
  ) {
    this.#weigher = weigher;
    this.#conditions = conditions;
    this.#offers = offers;
    this.#view = view;
    this.#spoken = { text: view.text, tokens: view.tokens, title: view.title, item: view.block.item };
    this.#numbers = numbers;
    this.#linker = new Linker(view.tokens, nearest);
    for (const { kind, from } of conditions) if (kind === 'experience') this.#experiences.push(from);
    for (const { family, from, to, cueFrom, cueTo } of view.scopes)
      if (family !== 'not-task') this.#cues.push({ from: cueFrom, to: cueTo, governs: { from, to } });
    this.#covered = new Covered(view, conditions, offers);
  }

  #span(from: number, to: number): { start: number; end: number } {
    return { start: this.#view.tokens[from]?.start ?? 0, end: this.#view.tokens[to - 1]?.end ?? 0 };
  }

  #demand(
    span: { start: number; end: number },
    from: number,
    to: number,
    hit: CompetenceHit | null,
    rule: string,
  ): FoundDemand | null {
    const { text, title, tokens, scopes, block, byHeading } = this.#view;
    const { start, end } = span;
    if (end - start < 3 || this.#covered.hides(span) || isSmall(tokens, from, to)) return null;
    if (!hit && !this.#passedOver && (saysNothing(tokens, from, to, title) || this.#isWhere(from))) return null;
    const verdict = necessityOf(scopes, from, to, block.part === 'learn' ? 'trainable' : byHeading, true);
    if (!hit && !this.#passedOver && verdict.cues.some((cue) => tellsOnly(tokens, from, to, cue))) return null;
    const denied =
      block.part === 'tasks' && verdict.cues.length === 0 && isDeniedAt(tokens, this.#view.sentences, from);
    return {
      competence: hit?.id ?? null,
      label: hit?.label ?? inOneLine(text.slice(start, end)),
      start,
      end,
      necessity: denied ? 'not-required' : necessityIn(block.part, verdict.necessity),
      section: SECTION[block.part] ?? 'about',
      verdict,
      rule,
      words: hit ? [hit.matched] : NOTHING,
      group: undefined,
    };
  }

  /** Whether a phrase only tells where an experience was gained: "liefst in een ziekenhuis". */
  #isWhere(token: number): boolean {
    const { tokens, sentences } = this.#view;
    if (this.#experiences.length === 0 || !WHERE.of(tokens[token])) return false;
    const own = sentences.find((s) => token >= s.from && token < s.to);
    return own !== undefined && this.#experiences.some((t) => t >= own.from && t < token);
  }

  /** The demands of a phrase: itself, or its coordinated parts when each of them has a label. */
  #ofUnit(unit: Unit, hits: readonly CompetenceHit[], used: CompetenceHit[], sought = false): readonly FoundDemand[] {
    const span = this.#span(unit.from, unit.to);
    const touching = touchingOf(hits, span);
    if (touching.length === 0) {
      const part = trimmedUnit(this.#view.tokens, unit.from, unit.to, false);
      const demand = part && this.#demand(this.#span(part.from, part.to), part.from, part.to, null, 'phrase');
      const kept = demand && this.#kept(this.#linker.nearest(demand, part, null), part, sought);
      return kept ? [kept] : NOTHING;
    }
    const inside = clearHits(touching.filter((h) => overlap(h, span) * 2 > h.end - h.start));
    for (const hit of touching) used.push(hit);
    let found: FoundDemand[] | undefined;
    for (const part of segmentsOf(this.#view.tokens, unit, inside)) {
      const place = this.#span(part.from, part.to);
      const size = place.end - place.start;
      // A label may reach over a part that it shares with another: "wast en kleedt bewoners aan".
      const best = strongest(
        touching.filter((h) => this.#belongs(h, place) && this.#linker.trusts(h, part)),
        place,
      );
      const apart = inside.filter((h) => overlap(h, place) > 0 && h.end - h.start >= CLEAR_LABEL);
      if (size > LONG_PAIR && apart.length > 1) {
        for (const hit of apart) {
          const own = this.#ofHit(hit);
          if (own !== null) found = added(found, own);
        }
        continue;
      }
      const length = best ? best.end - best.start : 0;
      const whole = !best || size <= Math.max(length * WHOLE_PHRASE, length + WHOLE_PHRASE_PLUS);
      const demand = this.#demand(whole ? place : best, part.from, part.to, best, best ? 'label' : 'phrase');
      const kept = demand && this.#kept(this.#linker.nearest(demand, part, best), part, sought);
      if (kept) found = added(found, kept);
    }
    return found ?? NOTHING;
  }

  /** A demand, unless it names no competence and says too little. `sought`: its sentence tells of the one who is sought. */
  #kept(demand: FoundDemand, { from, to }: Unit, sought: boolean): FoundDemand | null {
    const { tokens, block, sentences } = this.#view;
    if (sought || this.#passedOver || demand.competence !== null) return demand;
    if (demand.verdict.cues.length > 0) return isPlace(tokens, from, to) ? null : demand;
    const own = sentences.find((s) => from >= s.from && from < s.to);
    return own !== undefined && isThin(tokens, { from, to }, block.part, block.item, own) ? null : demand;
  }

  /** Whether a label is of this part of a phrase, also when it reaches over the next one. */
  #belongs(hit: CompetenceHit, place: { start: number; end: number }): boolean {
    const shared = overlap(hit, place);
    if (shared * 2 > hit.end - hit.start) return true;
    const { text } = this.#view;
    return shared * 2 > place.end - place.start && holdsVerb(text.slice(place.start, place.end), hit.matched);
  }

  /** The demands of the phrases of a sentence, from its token `start` on. */
  #ofUnits(
    units: readonly Unit[],
    hits: readonly CompetenceHit[],
    used: CompetenceHit[],
    sought = false,
    start = 0,
  ): FoundDemand[] {
    const found: FoundDemand[] = [];
    for (const unit of units)
      if (unit.from >= start) for (const demand of this.#ofUnit(unit, hits, used, sought)) found.push(demand);
    return found;
  }

  /** Phrases of tasks with the members of a row joined: see {@link joinedUnits}. */
  #joined(units: readonly Unit[], hits: readonly CompetenceHit[]): readonly Unit[] {
    if (this.#view.block.part !== 'tasks') return units;
    return joinedUnits(units, ({ from, to }) => strongest(hits, this.#span(from, to))?.id);
  }

  #ofHit(hit: CompetenceHit): FoundDemand | null {
    const { tokens, block } = this.#view;
    let from = block.from;
    while (from < block.to && (tokens[from]?.end ?? 0) <= hit.start) from++;
    let to = from;
    while (to < block.to && (tokens[to]?.start ?? 0) < hit.end) to++;
    return this.#demand({ start: hit.start, end: hit.end }, from, to, hit, 'label');
  }

  /** What the rules take for demands, and what they pass over that weighs enough. */
  #ofSentence(
    sentence: Sentence,
    before: Sentence | undefined,
    hits: readonly CompetenceHit[],
  ): readonly FoundDemand[] {
    const ruled = this.#ruled(sentence, before, hits);
    const { tokens } = this.#view;
    const found = ruled.slice();
    const units = this.#passedUnits(sentence, hits, ruled);
    if (units.length > 0 || this.#weigher.isWatched) {
      this.#weigher.enter(
        placeOf(this.#view, this.#spoken, sentence, this.#isCued(sentence), this.#conditions, this.#offers),
      );
      if (this.#weigher.isWatched)
        for (const demand of ruled) {
          const { from, to } = tokensOf(tokens, sentence, demand);
          this.#weigher.keeps(demand, from, to, true);
        }
      const seen = ruled.slice();
      this.#passedOver = true;
      for (const unit of units) this.#weigh(unit, sentence, hits, seen, found);
      this.#passedOver = false;
    }
    return grouped(tokens, sentence, this.#numbers, found);
  }

  /** The phrases of a sentence that the rules passed over. A question asks only as the rules for questions say. */
  #passedUnits(sentence: Sentence, hits: readonly CompetenceHit[], ruled: readonly FoundDemand[]): readonly Unit[] {
    if (sentence.end === '?') return NOTHING;
    const { tokens, block } = this.#view;
    const pieces = pieceUnits(tokens, sentence, this.#cues);
    if (ruled.length === 0)
      return [...this.#joined(unitsOf(tokens, sentence, block.part, this.#cues, -1, this.#spoken), hits), ...pieces];
    return pieces.filter((unit) => {
      const { start, end } = this.#span(unit.from, unit.to);
      return !ruled.some((one) => one.start <= start && one.end >= end);
    });
  }

  /** Adds the demands of a phrase that the rules passed over, when they weigh enough. */
  #weigh(
    unit: Unit,
    sentence: Sentence,
    hits: readonly CompetenceHit[],
    seen: FoundDemand[],
    found: FoundDemand[],
  ): void {
    const { tokens } = this.#view;
    if (!this.#weigher.mayKeep(unit.from, unit.to)) return;
    for (const demand of this.#ofUnit(unit, hits, [])) {
      if (seen.some((one) => isHalf(one, demand))) continue;
      seen.push(demand);
      const { from, to } = tokensOf(tokens, sentence, demand);
      if (this.#weigher.keeps(demand, from, to, false) && demand.necessity !== 'not-required') found.push(demand);
    }
  }

  #ruled(sentence: Sentence, before: Sentence | undefined, hits: readonly CompetenceHit[]): readonly FoundDemand[] {
    const { tokens, block } = this.#view;
    const span = this.#span(sentence.from, sentence.to);
    const own = touchingOf(hits, span);
    const { part } = block;
    const start = afterAnswer(tokens, before, sentence);
    if (start >= sentence.to || promises(tokens, before, sentence) || this.#isField(sentence)) return NOTHING;
    const question = sentence.end === '?' && !statesFirst(tokens, sentence) ? this.#ofQuestion(sentence, own) : null;
    if (question) return question;
    const used: CompetenceHit[] = [];
    const someone = someoneUnits(tokens, sentence, this.#sought);
    this.#sought = someone.length > 0;
    if (this.#sought) return this.#ofUnits(someone, own, used, true);
    if (part === 'about' || part === 'header') return this.#wanted(sentence, own);
    if (part === 'profile' && SOUGHT.of(tokens[sentence.from])) {
      const wanted = this.#wanted(sentence, own);
      if (wanted.length > 1) return wanted;
    }
    let found: FoundDemand[] = [];
    const told = roleVerbAt(tokens, sentence, this.#view.title, this.#told);
    this.#told = told >= 0;
    const role = told >= 0 ? told : framedFrom(tokens, this.#view.hits, sentence);
    if (role >= 0 || asks(tokens, sentence, part, block.item, this.#isCued(sentence))) {
      const units = this.#joined(unitsOf(tokens, sentence, part, this.#cues, role, this.#spoken), own);
      found = this.#ofUnits(units, own, used, role >= 0, start);
    } else if (sentence.end === '?' ? !this.#isAnswered(sentence) : !this.#addressed(sentence)) return NOTHING;
    for (const hit of own) {
      if (used.includes(hit) || found.length > 0 || this.#inClause(sentence, hit)) continue;
      const demand = this.#ofHit(hit);
      if (demand) found.push(demand);
    }
    return found;
  }

  /** What a question asks: by its verb, or because a cue speaks of it ("Gitaar spelen? Graag!"); null: nothing that shows. */
  #ofQuestion(sentence: Sentence, hits: readonly CompetenceHit[]): FoundDemand[] | null {
    const { tokens, block } = this.#view;
    const asking = this.#isAnswered(sentence) && !isCall(tokens, sentence) ? 'act' : askingOf(tokens, sentence);
    if (asking === null) return null;
    const used: CompetenceHit[] = [];
    const units = this.#joined(unitsOf(tokens, sentence, block.part, this.#cues), hits);
    const found = this.#ofUnits(units, hits, used);
    const asked = asking === 'act' ? found : found.filter((demand) => demand.competence !== null);
    return asked.length > 0 ? asked : null;
  }

  /** "Graad: adjunct": a field of a form that asks nothing. */
  #isField({ from }: Sentence): boolean {
    const { tokens } = this.#view;
    return tokens[from + 1]?.text === ':' && plainFields.has(tokens[from]?.text ?? '');
  }

  #isCued(sentence: Sentence): boolean {
    return this.#view.scopes.some((s) => s.cueFrom >= sentence.from && s.cueFrom < sentence.to);
  }

  /** A question asks for something only where a cue speaks of it: "Ken je EHBO? Dat is een plus." */
  #isAnswered(sentence: Sentence): boolean {
    return this.#view.scopes.some((s) => s.from < sentence.to && s.to > sentence.from);
  }

  /** Whether a sentence that does not ask by its build still speaks to the reader, and not of what the employer gives. */
  #addressed(sentence: Sentence): boolean {
    if (isA(this.#view.tokens[sentence.from], Kind.we) && !this.#isCued(sentence)) return false;
    return (sentence.kinds & Kind.reader) !== 0;
  }

  /** In a subordinate clause or in brackets nothing is asked, unless a cue reaches into it: "Tof als je EHBO kent". */
  #inClause(sentence: Sentence, hit: CompetenceHit): boolean {
    const piece = sentence.pieces.find((p) => overlap(this.#span(p.from, p.to), hit) > 0);
    if (piece !== undefined && !this.#isCued(sentence) && this.#isOthers(piece)) return true;
    if (!piece?.sub && !piece?.aside) return false;
    return !this.#view.scopes.some((s) => s.cueFrom < piece.from && s.to >= piece.to);
  }

  /** Whether somebody else is the subject of a clause, or the reader only gets something. */
  #isOthers(piece: Piece): boolean {
    const { tokens } = this.#view;
    const pronoun = pronounAt(tokens, piece);
    return pronoun < 0 ? hasOtherSubject(this.#spoken, piece) : isGiven(tokens, piece, pronoun);
  }

  /** Text about the organisation asks only where it says whom it looks for. */
  #wanted(sentence: Sentence, hits: readonly CompetenceHit[]): readonly FoundDemand[] {
    const units = wantedUnits(this.#view.tokens, sentence);
    if (units.length === 0) return NOTHING;
    const used: CompetenceHit[] = [];
    return this.#ofUnits(units, hits, used, true);
  }

  /** Demands in what a clause judges, where the sentence gave none. */
  #judged(sentence: Sentence, hits: readonly CompetenceHit[], own: readonly FoundDemand[]): readonly FoundDemand[] {
    const { judged, tokens } = this.#view;
    let found: FoundDemand[] | undefined;
    for (const { topic } of judged) {
      if (topic.from < sentence.from || topic.to > sentence.to) continue;
      const place = this.#span(topic.from, topic.to);
      if (own.some((d) => overlap(d, place) > 0) || found?.some((d) => overlap(d, place) > 0) === true) continue;
      const units = topicUnits(tokens, sentence, topic);
      for (const demand of this.#ofUnits(units, touchingOf(hits, place), [], true)) found = added(found, demand);
    }
    return found ?? NOTHING;
  }

  /** All demands of the block, in the order of the text. */
  read(hits: readonly CompetenceHit[]): FoundDemand[] {
    const found: FoundDemand[] = [];
    let before: Sentence | undefined;
    let number = 0;
    for (const sentence of this.#view.sentences) {
      const own = this.#ofSentence(sentence, before, hits);
      const judged = this.#judged(sentence, hits, own);
      const all = judged.length === 0 ? own : [...own, ...judged].sort((a, b) => a.start - b.start);
      for (const demand of all) found.push(weighedDemand(this.#view, number, demand));
      before = sentence;
      number++;
    }
    return found;
  }
}
