import type { Span } from '@zorg-match/schema';
import type { Finder } from '../contract.js';
import { buildLexicon } from '../lexicon/lexicon.js';
import { scan } from '../lexicon/scan.js';

/** A competence that somebody's own sentences speak of, with the words that say it; theirs to confirm. */
export interface ToldCompetence extends Span {
  readonly competence: string;
  readonly label: string;
  /** `said`: the words name it. `likely`: they name something (work, care at home) that often teaches it. */
  readonly sure: 'said' | 'likely';
  /** Id of the experience, for `likely`. */
  readonly experience?: string;
}

/** How well words must fit a label. */
const GOOD = 0.6;
/** How much better other words at the same place must fit to take it. */
const BETTER = 0.15;
/** How alike a clause must be to an experience: more when the clause says a competence of its own already. */
const ALIKE = 0.64;
const ALIKE_BESIDE = 0.85;
/** How many competences one experience brings at most. */
const LIKELY = 4;
/** An attitude must be said in so many words: who helped people did not say that they love to. */
const OUTRIGHT = 0.99;

type Hit = ReturnType<typeof scan>[number];

/** "Ik heb nooit gekookt", "koken kan ik niet": what such a clause says is not theirs. */
const DENIES = /\b(?:niet|nooit|geen|zonder|never|pas|jamais)\b/i;
/** "Na een beroerte", "door mijn ziekte": these words say when or why, not what somebody did. */
const WHEN =
  /\b(?:na|sinds|door|wegens|vanwege|omwille van|tot)(?: (?:een|de|het|mijn|haar|zijn|hun|onze))?(?: \p{L}+e)? $/iu;
/** "Ik was kelner": that is to be, not the laundry; but "ik was mijn moeder" is washing. */
const TO_BE = /\b(?:ik|jij|je|hij|zij|ze|dat|dit|die|er) $/iu;
const BEING = /^was\b(?! (?:elke dag |altijd |soms |vaak )?(?:mijn|onze|haar|hem|hen)\b)/iu;
/** How sentences about work begin and end; what is left says which work: "ik werkte als", "tien jaar", "in een". */
const FRAME =
  /(?<!\p{L})(?:en|maar|behalve|alleen|ik|wij|we|heb|had|ben|was|werk|werkte|gewerkt|deed|gedaan|ook|als|in|bij|op|aan|een|de|het|lang|jaar|jaren|maanden|vroeger|daarna|toen|nu|elke|dag|week|altijd|soms|vaak|een paar|\d+|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf|vijftien|twintig|help|helpen|hielp|geholpen|mensen)(?!\p{L})/giu;
const CLAUSE = /[^.!?;:,\n]+?(?=[.!?;:,\n]|\b(?:maar|behalve|alleen|en)\b|$)/gi;

/**
 * What somebody can do, out of their own sentences ("ik heb zes jaar voor mijn mama gezorgd en haar elke dag gewassen"). Said
 * ones first, in the order of the text, each competence once; clauses that deny are left out. Works on the device.
 */
export function competencesIn(finder: Finder, text: string, lang = 'nl'): ToldCompetence[] {
  const { taxonomy } = finder;
  const labels = new Map(taxonomy.competences.map(({ id, label }) => [id, label[lang] ?? label.nl]));
  const found = new Map<string, ToldCompetence>();
  const add = (told: Omit<ToldCompetence, 'label' | 'quote'>): void => {
    const label = labels.get(told.competence);
    if (label === undefined || found.has(told.competence)) return;
    found.set(told.competence, { ...told, label, quote: text.slice(told.start, told.end) });
  };
  const clauses = clausesOf(text)
    .filter(({ quote }) => !DENIES.test(quote))
    .map((clause): Told => ({ ...clause, work: workIn(finder, clause.quote) }));
  const attitudes = new Set(taxonomy.competences.filter(({ kind }) => kind === 'attitude').map(({ id }) => id));
  const hits = scan(buildLexicon(taxonomy), text).filter(
    ({ kind, id, quality }) => kind === 'competence' && quality >= (attitudes.has(id) ? OUTRIGHT : GOOD),
  );
  for (const hit of hits) {
    const { id, start, end } = hit;
    const before = text.slice(0, start);
    if (WHEN.test(before) || (TO_BE.test(before) && BEING.test(text.slice(start)))) continue;
    const theirs = clauses.some((each) => each.start < end && start < each.end);
    const clause = clauses.find((each) => each.start <= start && end <= each.end);
    if (theirs && !namesWork(clause, hit, text) && !hits.some((other) => saysBetter(other, hit)))
      add({ competence: id, sure: 'said', start, end });
  }
  const said = [...found.values()];
  for (const { work, start, end } of clauses) {
    const beside = said.some((each) => each.start < end && start < each.end);
    if (!work || work.score < (beside ? ALIKE_BESIDE : ALIKE)) continue;
    for (const id of work.competences.slice(0, LIKELY))
      add({ competence: id, sure: 'likely', experience: work.id, start, end });
  }
  return [...found.values()];
}

/** A clause with the work that it speaks of. */
interface Told extends Span {
  readonly work: Work | undefined;
}

interface Work {
  readonly id: string;
  /** Its name that the clause is alike to. */
  readonly name: string;
  readonly score: number;
  readonly competences: readonly string[];
}

/** The work or care that a clause is most alike to, as it stands or without the frame of the sentence. */
function workIn(finder: Finder, clause: string): Work | undefined {
  const bare = clause.replace(FRAME, ' ').trim();
  const [best] = [clause, bare]
    .filter((words) => /\p{L}{3}/u.test(words))
    .flatMap((words) => finder.search(words, { kind: 'experience', limit: 1 }))
    .sort((one, other) => other.score - one.score);
  if (!best || best.score < ALIKE) return undefined;
  const { competences = [] } = finder.taxonomy.experiences.find(({ id }) => id === best.id) ?? {};
  return { id: best.id, name: best.matched, score: best.score, competences };
}

/** "Werkte in een magazijn" tells where, "zorg voor mijn vrouw" for whom: what is only like such a name is not said. */
function namesWork(clause: Told | undefined, { quality, start, end }: Hit, text: string): boolean {
  const { work } = clause ?? {};
  if (!clause || !work || quality === 1 || work.score < ALIKE_BESIDE) return false;
  const beginnings = (words: string): readonly string[] =>
    words
      .replace(FRAME, ' ')
      .toLowerCase()
      .match(/(?<!\p{L})\p{L}{4}/gu) ?? [];
  const name = beginnings(work.name);
  const all = beginnings(clause.quote);
  return (
    beginnings(text.slice(start, end)).every((each) => name.includes(each)) && name.every((each) => all.includes(each))
  );
}

/** Words that say one thing wholly ("helpen met eten") do not say another of which a word lacks ("kinderen helpen met eten"). */
const saysBetter = (one: Hit, other: Hit): boolean =>
  one.start <= other.start && one.end >= other.end && one.quality >= other.quality + BETTER;

/** The clauses of a text, without the white space around them. */
function clausesOf(text: string): Span[] {
  return [...text.matchAll(CLAUSE)].flatMap(({ 0: whole, index }) => {
    const quote = whole.trim();
    const start = index + whole.indexOf(quote);
    return quote === '' ? [] : [{ quote, start, end: start + quote.length }];
  });
}
