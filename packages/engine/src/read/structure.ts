import { withArrangements } from './arrangements.js';
import { blocksOf } from './blocks.js';
import type { Block } from './blocks.js';
import { hitsWithin } from './hits.js';
import { cutAtHeadings } from './inline-headings.js';
import { openText } from './open-text.js';
import { sentencesOf } from './parts.js';
import type { PhraseFinder, PhraseHit } from './phrases.js';
import { sectionsOf, stretchOf } from './sections.js';
import type { SectionBlock } from './sections.js';
import { tidyWords, tokenise } from './tokens.js';
import type { Token, TokenRoom } from './tokens.js';

/** A text cut into words and into the parts of an advert, with the cue phrases found in it. */
export interface Structure {
  readonly text: string;
  /** Title of the vacancy and the start of its text, in small letters: how the job is called. */
  readonly title: string;
  readonly tokens: readonly Token[];
  readonly blocks: readonly SectionBlock[];
  /** In the order of the text. */
  readonly hits: readonly PhraseHit[];
}

/** Calls to apply in the first part of a text are links on the page; those further on end the advert. */
const END_OF_ADVERT = 0.4;
const CALL_STARTS_WITHIN = 3;

/**
 * From a sentence that speaks of other jobs on, the rest of the block is about those. From a sentence on applying on, so
 * is all that follows up to the next heading: the end of the advert, and of the page around it.
 */
function cutElsewhere({ text, tokens, blocks, hits }: Structure): SectionBlock[] {
  const cues = hits.filter((h) => h.group === 'other-jobs' || h.group === 'procedure');
  if (cues.length === 0) return blocks as SectionBlock[];
  let ended = false;
  return blocks.flatMap((block) => {
    if (block.heading) ended = false;
    else if (ended) return [stretchOf(block, block.from, block.to, 'procedure')];
    const [cue] = hitsWithin(cues, block.from, block.to);
    if (!cue || block.part === 'other-jobs') return [block];
    const sentence = sentencesOf(text, tokens, block.from, block.to).find((s) => cue.from >= s.from && cue.from < s.to);
    const at = sentence?.from ?? block.from;
    if (cue.group === 'procedure') {
      if (cue.from - at > CALL_STARTS_WITHIN) return [block];
      ended = at > tokens.length * END_OF_ADVERT;
    }
    const part = cue.group as 'other-jobs' | 'procedure';
    return [stretchOf(block, block.from, at, block.part), stretchOf(block, at, block.to, part)].filter(
      (b) => b.to > b.from,
    );
  });
}

/** Where items stand that were glued to what is before them. */
function cutsOf(lines: readonly Block[]): readonly number[] {
  const cuts: number[] = [];
  for (const { cut, start } of lines) if (cut) cuts.push(start);
  return cuts;
}

/** The title stands in so many letters at the start of a text. */
const TITLE_LENGTH = 200;

/**
 * Works out the structure of a text. `titled`: it starts with its title, and not with its first heading; `title`: the one
 * that stands apart; `room`: for the tokens, when nobody needs those of the text before it any more.
 */
export function structureOf(
  text: string,
  cues: PhraseFinder,
  titled: boolean,
  title = '',
  room?: TokenRoom,
): Structure {
  const named = `${title} ${text.slice(0, TITLE_LENGTH)}`.toLowerCase();
  const lines = blocksOf(text);
  const cuts = cutsOf(lines);
  tidyWords();
  const tokens = tokenise(text, cuts, room);
  const hits = cues.find(tokens);
  const whole = hits.filter((h) => h.kind === 'whole');
  const paragraphs = cutAtHeadings(text, tokens, whole, lines);
  const blocks = openText(text, tokens, sectionsOf(text, tokens, paragraphs, hits, titled), named, hits);
  const arranged = withArrangements({ text, tokens, hits }, blocks);
  return {
    text,
    title: named,
    tokens,
    hits,
    blocks: cutElsewhere({ text, title: named, tokens, blocks: arranged, hits }),
  };
}
