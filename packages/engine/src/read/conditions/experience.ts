import { numberOf } from '../number-words.js';
import type { BlockView, FoundCondition } from './found.js';
import { WordTest } from '../word.js';
import { hitsOf, pieceAround, sentenceAt, textAt, valueOf, wordBefore } from './found.js';

const UNIT = /^(?:jaar|jaren|maand|maanden|year|years|months|ans)$/;
/** "Een ervaren collega leert je alles": somebody else's experience, unless that is who is looked for. */
const COLLEAGUE = /^(?:collega|collegas|mentor|meter|peter|begeleider|buddy|team|ploeg|ploegmaat)$/;
const LOOKS_FOR = /^(?:zoek|zoekt|zoeken|gezocht)$/;
const SPECIFIC = /^(?:in|met|als|rond|binnen|bij|van|op)$/;

const NO_TIME = 'none';

/** "2 jaar" or "6 maanden" near the word for experience, in the same piece or the one after a colon. */
function duration(view: BlockView, from: number, to: number): { value: string; from: number; to: number } | null {
  const sentence = sentenceAt(view, from);
  const piece = pieceAround(view, from);
  const end = Math.min(sentence?.to ?? to, to + 7);
  // "een jaar of vijf ervaring": the number comes after.
  const about =
    textAt(view, from - 2) === 'of' && UNIT.test(textAt(view, from - 3)) && numberOf(textAt(view, from - 1));
  if (about) return { value: `${about} jaar`, from: from - 3, to };
  for (let t = Math.max(piece.from, from - 5); t < end; t++) {
    const count = numberOf(textAt(view, t));
    if (count === undefined || !UNIT.test(textAt(view, t + 1))) continue;
    // "enkele jaren" names no number.
    if (textAt(view, t - 1) === '<' || textAt(view, t) === 'enkele') continue;
    if (t > to && /^[,;(]$/.test(textAt(view, to))) break;
    // "maximaal 2 jaar": whoever starts will do.
    if (/^(?:maximaal|maximum|max|hoogstens)$/.test(textAt(view, t - 1)))
      return { value: NO_TIME, from: Math.min(t, from), to: Math.max(t + 2, to) };
    const months = /^(?:maand|month)/.test(textAt(view, t + 1));
    // "3 à 5 jaar": the least is asked.
    const least = /^(?:a|tot|-)$/.test(textAt(view, t - 1)) ? numberOf(textAt(view, t - 2)) : undefined;
    const amount = String(least ?? count).replace('.', ',');
    return { value: months ? `${amount} maanden` : `${amount} jaar`, from: Math.min(t, from), to: Math.max(t + 2, to) };
  }
  return null;
}

/** "Drie jaar", when it names a number. */
function yearsAt(view: BlockView, t: number): string | undefined {
  const count = numberOf(textAt(view, t));
  if (count === undefined || /^(?:enkele|paar)$/.test(textAt(view, t))) return undefined;
  return `${String(count).replace('.', ',')} ${/^maand/.test(textAt(view, t + 1)) ? 'maanden' : 'jaar'}`;
}

/** Things that one works with: experience with them is something one can, and no time that one worked. */
const TOOL =
  /^(?:(?:\p{L}+)?(?:dossier|software|softwarepakket|pakket|programma|programmas|computer|computers|tablet|tillift|tilliften|liften|kassa|toestel|toestellen|machines?)|office|excel|word)$/u;
const LEADS_TO_TOOL = /^(?:een|de|het|elektronisch|elektronische|digitale?|onze|ons|zorg|patienten)$/;
const PRODUCT = /^\p{Lu}\p{Ll}*(?:\p{Lu}|\d)|^\p{Lu}\p{Ll}+$/u;

/** "Ervaring met Geracc", "ervaring met tilliften": a tool, without the years that make it a condition as well. */
function isWithTool(view: BlockView, to: number): boolean {
  if (textAt(view, to) !== 'met') return false;
  let t = to + 1;
  while (LEADS_TO_TOOL.test(textAt(view, t))) t++;
  if (TOOL.test(textAt(view, t))) return true;
  const { start = 0, end = 0 } = view.tokens[t] ?? {};
  return PRODUCT.test(view.text.slice(start, end));
}

/** "… als je al eens met een tillift hebt gewerkt". */
function worksWithTool(view: BlockView, { from, to }: { from: number; to: number }): boolean {
  for (let t = from; t < to; t++) if (isWithTool(view, t)) return true;
  return false;
}

/** "Werkervaring: geen", "minder dan 6 maanden ervaring": whoever starts will do. */
function isLess(view: BlockView, from: number, to: number): boolean {
  const sentence = sentenceAt(view, from);
  if (textAt(view, to) === ':' && textAt(view, to + 1) === 'geen') return to + 2 >= (sentence?.to ?? 0);
  for (let t = Math.max(sentence?.from ?? 0, from - 4); t + 1 < from; t++)
    if (textAt(view, t) === 'minder' && textAt(view, t + 1) === 'dan') return true;
  return false;
}

/** "Loon met erkenning van je ervaring": it is paid for. */
const isPaid = (view: BlockView, from: number): boolean =>
  wordBefore(view, from, 4, /^(?:erkenning|overname|valorisatie|meerekenen|meetellen|volgens|naargelang|afhankelijk)$/);

const PAY = /^(?:ancienniteit|loon|wedde|weddeschaal|loonschaal|barema|salaris|verloning|geldelijke)$/;
const COUNTS =
  /^(?:tel|telt|tellen|nemen|neemt|meegeteld|meegerekend|meegenomen|rekening|aanmerking|erkend|erkennen|overgenomen|opbouw)$/;

/** "Relevante ervaring telt mee voor je anciënniteit": what pay is reckoned by, and nothing asked. */
function isReckoned(view: BlockView, at: number): boolean {
  const sentence = sentenceAt(view, at);
  const words = view.tokens.slice(sentence?.from ?? at, sentence?.to ?? at);
  return words.some(({ text }) => PAY.test(text)) && words.some(({ text }) => COUNTS.test(text));
}

/** "Ervaring delen" asks none; "opleiding/ervaring:" is the name of a field. */
const isOther = (view: BlockView, { from, to }: { from: number; to: number }): boolean =>
  /^(?:delen|deel|deelt|uitwisselen|opdoen)$/.test(textAt(view, to)) ||
  (textAt(view, to) === ':' &&
    /^(?:[/]|en|of)$/.test(textAt(view, from - 1)) &&
    /^(?:opleiding|diploma|studies)/.test(textAt(view, from - 2)));

/** Experience by the work or place: "poetservaring", "keukenervaring"; not what one lived through. */
export const namesExperience = (word: string): boolean =>
  /^\p{L}{3,}ervaring$/u.test(word) &&
  !/^(?:levens|klant|patient|gebruikers|belevings|werk|rij|beroeps|praktijk|job|les|on|her|hervallen)/.test(word);
const EXPERIENCE = new WordTest(namesExperience);

function compoundsOf(view: BlockView): FoundCondition[] {
  const found: FoundCondition[] = [];
  if (view.block.part === 'tasks') return found;
  for (let t = view.block.from; t < view.block.to; t++) {
    if (!EXPERIENCE.of(view.tokens[t])) continue;
    const { value = 'any', from = t, to = t + 1 } = duration(view, t, t + 1) ?? {};
    if (value !== NO_TIME) found.push({ kind: 'experience', value, from, to, rule: 'experience-compound' });
  }
  return found;
}

/** Experience that the block asks. */
export function experienceOf(view: BlockView): FoundCondition[] {
  const found: FoundCondition[] = compoundsOf(view);
  for (const hit of hitsOf(view, 'experience')) {
    const value = valueOf(hit);
    if (isOther(view, hit) || isReckoned(view, hit.from)) continue;
    // "Ervaring: geen ervaring vereist": the name of a field, what it says comes after.
    if (
      textAt(view, hit.to) === ':' &&
      view.hits.some(
        (h) => h.group.startsWith('experience:') && h.from > hit.to && h.to <= (sentenceAt(view, hit.from)?.to ?? 0),
      )
    )
      continue;
    // "nieuwkomers begeleiden": in a task they are somebody else.
    const theirs = view.block.part === 'tasks' && !/^(?:pas|recent|net)$/.test(textAt(view, hit.from));
    if (value === 'none' && (theirs || textAt(view, hit.from - 1) === 'bijna' || worksWithTool(view, hit))) continue;
    if (value === 'none') {
      found.push({
        kind: 'experience',
        value,
        from: hit.from,
        to: hit.to,
        necessity: 'not-required',
        rule: 'experience-starters',
      });
      continue;
    }
    if (value === 'any' && worksWithTool(view, hit)) continue;
    if (value === 'any') {
      if (COLLEAGUE.test(textAt(view, hit.from + 2)) && !wordBefore(view, hit.from, 6, LOOKS_FOR)) continue;
      // "Drie jaar als hoofdverpleegkundige gewerkt"
      const years = UNIT.test(textAt(view, hit.from + 1)) ? yearsAt(view, hit.from) : undefined;
      found.push({ kind: 'experience', value: years ?? value, from: hit.from, to: hit.to, rule: 'experience-equal' });
      continue;
    }
    const long = duration(view, hit.from, hit.to);
    if (!long && (isWithTool(view, hit.to) || isPaid(view, hit.from))) continue;
    if (long?.value === NO_TIME) {
      const { from, to } = long;
      found.push({ kind: 'experience', value: NO_TIME, from, to, necessity: 'not-required', rule: 'experience-most' });
      continue;
    }
    const none = /^(?:geen|zonder)$/.test(textAt(view, hit.from - 1)) || isLess(view, hit.from, hit.to);
    const { from, to } = long ?? hit;
    if (none && !/^(?:een)$/.test(textAt(view, hit.to)))
      found.push({
        kind: 'experience',
        // "Geen ervaring met deze doelgroep": another kind may be asked; "in de poets" is the job itself.
        value: /^(?:met|op)$/.test(textAt(view, to)) ? 'any' : 'none',
        from,
        to,
        necessity: 'not-required',
        rule: 'experience-none',
      });
    else {
      const rule = long ? 'experience-years' : 'experience';
      found.push({ kind: 'experience', value: long?.value ?? 'any', from, to, rule });
    }
  }
  return found;
}

/** Experience that is not needed: `none` when any is meant, `any` when only a certain kind is. */
export function unneededExperience(view: BlockView, condition: FoundCondition): string {
  // "Of je al jaren in een rusthuis staat": the phrase says where.
  for (let t = condition.from; t < condition.to; t++) if (SPECIFIC.test(textAt(view, t))) return 'any';
  const after = textAt(view, condition.to);
  const before = textAt(view, condition.from - 1);
  return SPECIFIC.test(after) || /^(?:leidinggevende|gelijkaardige)$/.test(before) ? 'any' : 'none';
}
