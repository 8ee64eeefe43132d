import type { BlockView } from './conditions/found.js';
import { readers } from './data/words.data.js';
import { mayBeVerb } from './parts.js';
import type { Piece, Sentence } from './parts.js';
import { Kind } from './kinds.js';
import type { Token } from './tokens.js';
import { isA, wordTest } from './word.js';

/** Tokens that tell something and ask nothing. */
export interface Told {
  readonly from: number;
  readonly to: number;
  /** Who guides a learner, what the reader studies now, or what somebody else says. */
  readonly what: 'guide' | 'study' | 'quote';
}

/** Who guides somebody who learns on the job. A person or a school, never the reader. */
const GUIDE = wordTest(
  /^(?:(?:stage|werkplek|werk|praktijk|leer)?mentor|(?:stage|traject|praktijk|leer|werk)begeleid(?:er|ster)|leerkracht|stageleerkracht|school|hogeschool|opleider|buddy|peter|meter)$/,
);
const YOURS = wordTest(/^(?:je|jouw|uw|jullie|onze)$/);
const ARTICLE = wordTest(/^(?:de|een)$/);
const QUALITY = wordTest(/^(?:vaste|ervaren|eigen|persoonlijke)$/);
/** What is taught is asked after all, though not at once; whom a school looks for is the reader. */
const NOT_TOLD = /^(?:leert|zoekt|vraagt|verwacht)$/;
/** A clause of the reader so short is a remark: "je mentor doet voor en jij doet na". */
const REMARK = 4;

const textAt = ({ tokens }: BlockView, t: number): string => tokens[t]?.text ?? '';

/** Whether a clause starts with the guide as its subject: "je mentor begeleidt …", "de school volgt je op". */
function startsWithGuide(view: BlockView, piece: Piece, sentence: Sentence): boolean {
  let at = piece.from;
  const determiner = view.tokens[at];
  if (!YOURS.of(determiner) && !ARTICLE.of(determiner)) return false;
  at += 1;
  while (QUALITY.of(view.tokens[at])) at += 1;
  if (!GUIDE.of(view.tokens[at]) || at + 1 >= piece.to) return false;
  const verb = textAt(view, at + 1);
  if (NOT_TOLD.test(verb) || !(mayBeVerb(verb) || /^(?:is|komt|gaat|staat)$/.test(verb))) return false;
  // "De mentor begeleidt stagiairs" may be the job itself; "de mentor begeleidt je" is not.
  return YOURS.of(determiner) || view.tokens.slice(at, sentence.to).some(({ text }) => readers.has(text));
}

/** Whether a clause has the reader as its subject, and enough words to ask something. */
function isReaders(view: BlockView, { from, to }: Piece): boolean {
  return readers.has(textAt(view, from)) && mayBeVerb(textAt(view, from + 1)) && to - from >= REMARK;
}

function guides(view: BlockView, sentence: Sentence): readonly Told[] {
  const { pieces } = sentence;
  let first = 0;
  while (first < pieces.length && !startsWithGuide(view, pieces[first] as Piece, sentence)) first++;
  const start = pieces[first];
  if (!start) return NOTHING;
  const end = pieces.slice(first + 1).find((piece) => isReaders(view, piece));
  return [{ from: start.from, to: end?.from ?? sentence.to, what: 'guide' }];
}

const SUBJECT = /^(?:je|jij|u)$/;
const YEAR = /^(?:(?:jaar|graad|specialisatiejaar|schooljaar|academiejaar|leerjaar)|\p{L}*jaars)$/u;
const PUPIL = /^(?:(?:eerste|tweede|derde|laatste)jaars\p{L}*|leerling|scholier|cursist)$/u;
const STUDY = /^(?:opleiding|richting|studie|studierichting)$/;
/** How many words stand between "je zit in" and "jaar". */
const TO_YEAR = 4;

/** Whether words say that the reader is studying now: "je zit in een zevende jaar …", "je volgt de opleiding …". */
function isStudying(view: BlockView, { from, to }: Sentence): boolean {
  const at = SUBJECT.test(textAt(view, from)) ? from + 1 : from;
  // "zit jij in het zesde jaar"
  const on = SUBJECT.test(textAt(view, at + 1)) ? at + 1 : at;
  const next = textAt(view, on + 1);
  switch (textAt(view, at)) {
    case 'zit':
      return next === 'in' && view.tokens.slice(on + 2, Math.min(to, on + 2 + TO_YEAR)).some((t) => YEAR.test(t.text));
    case 'bent':
      return PUPIL.test(next === 'een' ? textAt(view, at + 2) : next);
    case 'volgt':
      return /^(?:de|een)$/.test(next) && STUDY.test(textAt(view, at + 2));
    case 'studeert':
      return true;
    default:
      return false;
  }
}

/** A piece that only goes on with the name of the study: "Zorg | en Welzijn". */
const isRest = (view: BlockView, { from, to }: Piece): boolean =>
  to - from <= 2 && !view.tokens.slice(from, to).some(({ text }) => mayBeVerb(text) || readers.has(text));

function studies(view: BlockView, sentence: Sentence): readonly Told[] {
  if (view.block.part !== 'profile' || !isStudying(view, sentence)) return NOTHING;
  const [first, ...others] = sentence.pieces;
  const end = others.find((piece) => !isRest(view, piece))?.from ?? sentence.to;
  return first ? [{ from: first.from, to: end, what: 'study' }] : [];
}

const QUOTE = wordTest(/^["“”„«»]$/);
/** Fewer words between quotes are a name or a word that is not meant so. */
const SPEECH = 5;
const SAYS = wordTest(
  /^(?:vertelt|zegt|aldus|lacht|knikt|besluit|vult|glimlacht|weet|vindt|getuigt|herinnert|grapt|zei|vertelde)$/,
);

/** What somebody says between quotes, "…, vertelt Noor", and is not said to the reader. */
function speech({ tokens, block }: BlockView): readonly Told[] {
  let found: Told[] | undefined;
  let open = -1;
  for (let t = block.from; t < block.to; t++) {
    const token = tokens[t] as Token;
    if ((token.kinds & Kind.word) !== 0 || !QUOTE.of(token)) continue;
    if (open < 0) open = t;
    else {
      let to = t + 1;
      const says = tokens.slice(to, to + 4).some((one) => SAYS.of(one));
      while (says && to < block.to && (tokens[to] as Token).text !== '.') to++;
      if (t - open > SPEECH && (says || !tokens.slice(open, t).some((one) => isA(one, Kind.reader))))
        (found ??= []).push({ from: open, to, what: 'quote' });
      open = -1;
    }
  }
  return found ?? NOTHING;
}

const NOTHING: readonly Told[] = [];

/** What the block tells about who guides a learner, and about what the reader studies now: none of it is asked. */
export function toldIn(view: BlockView): readonly Told[] {
  let found = speech(view);
  for (const sentence of view.sentences) {
    const told = guides(view, sentence);
    const studied = studies(view, sentence);
    if (told.length + studied.length > 0) found = [...found, ...told, ...studied];
  }
  return found;
}
