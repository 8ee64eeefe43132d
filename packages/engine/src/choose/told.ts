import type { Span, Taxonomy } from '@zorg-match/schema';
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
/** How many competences one experience brings at most. */
const LIKELY = 4;

/** "Ik heb nooit gekookt", "geen ervaring met": what the rest of the clause says is not theirs. */
const DENIES = /\b(?:niet|nooit|geen|nog niet|zonder)\b/i;
const CLAUSE = /[.!?;:\n]|,| maar /g;

/**
 * What somebody can do, out of their own sentences ("ik heb zes jaar voor mijn mama gezorgd en haar elke dag gewassen"). Said
 * ones first, in the order of the text, each competence once; clauses that deny are left out. Works on the device.
 */
export function competencesIn(
  { taxonomy }: { readonly taxonomy: Taxonomy },
  text: string,
  lang = 'nl',
): ToldCompetence[] {
  const labels = new Map(taxonomy.competences.map(({ id, label }) => [id, label[lang] ?? label.nl]));
  const experiences = new Map(taxonomy.experiences.map((each) => [each.id, each]));
  const found = new Map<string, ToldCompetence>();
  const add = (told: Omit<ToldCompetence, 'label'>): void => {
    const label = labels.get(told.competence);
    if (label !== undefined && !found.has(told.competence)) found.set(told.competence, { ...told, label });
  };
  const hits = scan(buildLexicon(taxonomy), text).filter(
    ({ quality, start, end }) => quality >= GOOD && !DENIES.test(clauseBefore(text, start, end)),
  );
  for (const { kind, id, start, end } of hits) {
    if (kind === 'competence') add({ competence: id, sure: 'said', quote: text.slice(start, end), start, end });
  }
  for (const { kind, id, start, end } of hits) {
    if (kind !== 'experience') continue;
    for (const competence of experiences.get(id)?.competences.slice(0, LIKELY) ?? []) {
      add({ competence, sure: 'likely', experience: id, quote: text.slice(start, end), start, end });
    }
  }
  return [...found.values()];
}

/** The clause around a place, up to the end of the place and a little behind it ("koken kan ik niet"). */
function clauseBefore(text: string, start: number, end: number): string {
  let from = 0;
  let to = text.length;
  for (const { index, 0: mark } of text.matchAll(CLAUSE)) {
    if (index < start) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  return text.slice(from, to);
}
