import { isKnownInfinitive } from './asks.js';
import { readers } from './data/words.data.js';
import { mayBeVerb, sentencesOf } from './parts.js';
import { roleVerbAt } from './role.js';
import { hitsWithin } from './hits.js';
import type { PhraseHit } from './phrases.js';
import { stretchOf } from './sections.js';
import type { Part, SectionBlock } from './sections.js';
import type { Token } from './tokens.js';

const OWNED = /^(?:bent|hebt|kan|kunt|beschikt|kent|spreekt|wil|wilt|houdt|bezit|begrijpt|verstaat)$/;
const WE = /^(?:wij|we|ik)$/;
const ASKS = /^(?:vragen|vraag|verwachten|verwacht|zoeken|zoek|rekenen|reken|eisen|willen)$/;
const GIVES = /^(?:bieden|bied|geven|geef|betalen|betaal|voorzien|zorgen|zorg)$/;

/** Words after which an infinitive is no act of its own: "om te …", "kunnen …". */
const LEADS_ON = /^(?:te|om|kunnen|willen|zullen|moeten|mogen|laten|komen|gaan|wil|kan|zal|moet|mag)$/;

/** "Rolstoelen vastzetten", "samen met een bewoner uitzoeken hoe …": an act that nobody is named for. */
function namesAct(words: readonly string[]): boolean {
  const act = words.findIndex((word, i) => i > 0 && isKnownInfinitive(word));
  return (
    act > 0 && !words.slice(0, act).some((word) => LEADS_ON.test(word) || NOT_BEFORE.test(word) || mayBeVerb(word))
  );
}

const DIGIT = /\d/;
const NOT_BEFORE = /^(?:is|zijn|worden|hebben|wij|we|ons|er|ze|zij|die|dat|waar|wie|werken)$/;

/** The part that a sentence without a heading belongs to, by whom it speaks of; null when that does not show. */
function partOfSentence(words: readonly string[], item: boolean): Part | null {
  const [first = '', second = '', third = ''] = words;
  if (WE.test(first)) return ASKS.test(second) ? 'profile' : GIVES.test(second) ? 'offer' : null;
  if (WE.test(second) && (ASKS.test(first) || GIVES.test(first))) return ASKS.test(first) ? 'profile' : 'offer';
  const at = words.findIndex((w, i) => readers.has(w) && !(w === 'u' && DIGIT.test(words[i - 1] ?? '')));
  if (at >= 0) {
    const verb = at === 0 ? second : mayBeVerb(words[at - 1] ?? '') ? (words[at - 1] ?? '') : third;
    if (/^(?:krijg|krijgt|ontvangt|geniet)$/.test(verb)) return 'offer';
    return OWNED.test(verb) ? 'profile' : 'tasks';
  }
  if (!item && (namesAct(words) || isKnownInfinitive(first))) return 'tasks';
  if (!item) return /^(?:rijbewijs|ervaring|diploma|kennis|nederlands)$/.test(first) ? 'profile' : null;
  return /(?:en|aan|oen|ien)$/.test(words.at(-1) ?? '') ? 'tasks' : 'profile';
}

/** The part that a question names as a heading would: "Wat krijg je van ons?"; null when it names none. */
function namedBy(hits: readonly PhraseHit[], from: number, to: number): Part | null {
  const named = hitsWithin(hits, from, to).find((hit) => hit.kind === 'whole' && hit.from === from);
  return named === undefined ? null : (named.group.slice(named.group.indexOf(':') + 1) as Part);
}

/**
 * A text without a heading for what is done: each sentence at its head finds its own part, by the words it starts with.
 * What is asked stays under its heading when it has one. Texts with a heading for tasks come back as they are.
 */
export function openText(
  text: string,
  tokens: readonly Token[],
  blocks: readonly SectionBlock[],
  title: string,
  hits: readonly PhraseHit[],
): readonly SectionBlock[] {
  if (blocks.some((b) => b.part === 'tasks' || b.part === 'learn')) return blocks;
  const profiled = blocks.some((b) => b.part === 'profile');
  let told = false;
  return blocks.flatMap((block) => {
    if (block.part !== 'about' && block.part !== 'header') return [block];
    // "Je kiest zelf. Geen nachten.": what follows in the same paragraph tells of the same work.
    let spoken = false;
    // "Je begeleidt de cliënten. Je kan zelfstandig werken.": what is asked in the midst of the tasks.
    let tasked = false;
    // "Wat krijg je van ons? Een vast contract.": a question that names a part, and its answer.
    let turned: Part | null = null;
    return sentencesOf(text, tokens, block.from, block.to).map((sentence) => {
      const words = tokens
        .slice(sentence.from, Math.min(sentence.to, sentence.from + 12))
        .flatMap((t) => (t.word ? [t.text] : []));
      const short = sentence.end === '' && !block.item;
      told = roleVerbAt(tokens, sentence, title, told) >= 0;
      const shown = sentence.end === '?' || short ? null : told ? 'tasks' : partOfSentence(words, block.item);
      if (sentence.end === '?') turned = namedBy(hits, sentence.from, sentence.to);
      const times =
        shown === null && spoken && hitsWithin(hits, sentence.from, sentence.to).some((h) => h.kind === 'shift');
      spoken ||= shown !== null;
      tasked ||= shown === 'tasks';
      const kept = !profiled || shown === 'tasks' || (shown === 'profile' && tasked);
      const own = times ? 'schedule' : kept ? shown : null;
      const part = sentence.end === '?' ? own : turned === 'offer' ? turned : (own ?? turned);
      const to = sentence.end === '' ? sentence.to : Math.min(sentence.to + 1, block.to);
      return stretchOf(block, sentence.from, to, part ?? block.part);
    });
  });
}
