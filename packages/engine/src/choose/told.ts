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

type Hit = ReturnType<typeof scan>[number];

/** "Ik heb nooit gekookt", "koken kan ik niet": what such a clause says is not theirs. */
const DENIES = /\b(?:niet|nooit|geen|zonder|never|pas|jamais)\b/i;
/** "Na een beroerte", "door mijn ziekte": these words say when or why, not what somebody did. */
const WHEN =
  /\b(?:na|sinds|door|wegens|vanwege|omwille van|tot)(?: (?:een|de|het|mijn|haar|zijn|hun|onze))?(?: \p{L}+e)? $/iu;
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
  const clauses = clausesOf(text).filter(({ quote }) => !DENIES.test(quote));
  const hits = scan(buildLexicon(taxonomy), text).filter(
    ({ kind, quality }) => kind === 'competence' && quality >= GOOD,
  );
  for (const hit of hits) {
    const { id, start, end } = hit;
    if (WHEN.test(text.slice(0, start))) continue;
    const theirs = clauses.some((clause) => clause.start < end && start < clause.end);
    if (theirs && !hits.some((other) => saysBetter(other, hit))) add({ competence: id, sure: 'said', start, end });
  }
  const said = [...found.values()];
  for (const { quote, start, end } of clauses) {
    const [first] = finder.search(quote, { kind: 'experience', limit: 1 });
    const beside = said.some((each) => each.start < end && start < each.end);
    if (!first || first.score < (beside ? ALIKE_BESIDE : ALIKE)) continue;
    const taught = taxonomy.experiences.find(({ id }) => id === first.id)?.competences ?? [];
    for (const id of taught.slice(0, LIKELY)) add({ competence: id, sure: 'likely', experience: first.id, start, end });
  }
  return [...found.values()];
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
