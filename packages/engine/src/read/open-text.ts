import { readers } from './data/words.data.js';
import { mayBeVerb, sentencesOf } from './parts.js';
import type { Part, SectionBlock } from './sections.js';
import type { Token } from './tokens.js';

const OWNED = /^(?:bent|hebt|kan|kunt|beschikt|kent|spreekt|wil|wilt|houdt|bezit|begrijpt|verstaat)$/;
const WE = /^(?:wij|we|ik)$/;
const ASKS = /^(?:vragen|vraag|verwachten|verwacht|zoeken|zoek)$/;
const GIVES = /^(?:bieden|bied|geven|geef|betalen|voorzien|zorgen|zorg)$/;

/** The part that a sentence without a heading belongs to, by whom it speaks of; null when that does not show. */
function partOfSentence(words: readonly string[], item: boolean): Part | null {
  const [first = '', second = '', third = ''] = words;
  if (WE.test(first)) return ASKS.test(second) ? 'profile' : GIVES.test(second) ? 'offer' : null;
  if (WE.test(second) && (ASKS.test(first) || GIVES.test(first))) return ASKS.test(first) ? 'profile' : 'offer';
  const at = words.findIndex((w) => readers.has(w));
  if (at >= 0) {
    const verb = at === 0 ? second : mayBeVerb(words[at - 1] ?? '') ? (words[at - 1] ?? '') : third;
    if (/^(?:krijg|krijgt|ontvangt|geniet)$/.test(verb)) return 'offer';
    return OWNED.test(verb) ? 'profile' : 'tasks';
  }
  if (!item) return /^(?:rijbewijs|ervaring|diploma|kennis|nederlands)$/.test(first) ? 'profile' : null;
  return /(?:en|aan|oen|ien)$/.test(words.at(-1) ?? '') ? 'tasks' : 'profile';
}

/**
 * A text without a heading for what is done: each sentence at its head finds its own part, by the words it starts with.
 * What is asked stays under its heading when it has one. Texts with a heading for tasks come back as they are.
 */
export function openText(
  text: string,
  tokens: readonly Token[],
  blocks: readonly SectionBlock[],
): readonly SectionBlock[] {
  if (blocks.some((b) => b.part === 'tasks' || b.part === 'learn')) return blocks;
  const profiled = blocks.some((b) => b.part === 'profile');
  return blocks.flatMap((block) => {
    if (block.part !== 'about' && block.part !== 'header') return [block];
    return sentencesOf(text, tokens, block.from, block.to).map((sentence) => {
      const words = tokens
        .slice(sentence.from, Math.min(sentence.to, sentence.from + 12))
        .flatMap((t) => (t.word ? [t.text] : []));
      const short = sentence.end === '' && !block.item;
      const shown = sentence.end === '?' || short ? null : partOfSentence(words, block.item);
      const part = profiled && shown !== 'tasks' ? null : shown;
      const to = sentence.end === '' ? sentence.to : Math.min(sentence.to + 1, block.to);
      return { ...block, from: sentence.from, to, part: part ?? block.part };
    });
  });
}
