import type { Competence, Taxonomy } from '@zorg-match/schema';
import type { Word } from '../word.js';
import { attitudes } from './attitudes.data.js';
import { bodyAndHealth } from './body-and-health.data.js';
import { childrenAndSupport } from './children-and-support.data.js';
import { dailyActs } from './daily-acts.data.js';
import { formalPhrases } from './formal-phrases.data.js';
import { healthActs } from './health-acts.data.js';
import { houseAndFood } from './house-and-food.data.js';
import { carePhrases, supportPhrases } from './paraphrases.data.js';
import { peopleActs } from './people-acts.data.js';
import { socialAndOffice } from './social-and-office.data.js';
import { specialFields } from './special-fields.data.js';
import { sureWords } from './sure-words.data.js';
import { tellingWords } from './telling-words.data.js';
import { wordClasses } from './word-classes.data.js';
import { workActs } from './work-acts.data.js';
import { workPhrases } from './work-phrases.data.js';
import { WordSets } from './word-sets.js';

/** The competence that a phrase without a label comes nearest to, and the words of the phrase that told so. */
export interface NearestCompetence {
  readonly id: string;
  readonly label: string;
  readonly words: readonly string[];
  /** How much the words tell: 1 for one that points to this alone. */
  readonly telling: number;
  /** Whether the words mean this whatever they mean apart, so that no label says more. */
  readonly sure: boolean;
}

/** Finds the competence nearest to a phrase that asks for something; `null` when none is near enough. */
export type Nearest = (phrase: readonly Word[]) => NearestCompetence | null;

const made = new WeakMap<Taxonomy, Nearest>();

function make(taxonomy: Taxonomy): Nearest {
  const labels = new Map(taxonomy.competences.map(({ id, label }: Competence) => [id, label.nl]));
  const books = [
    bodyAndHealth,
    houseAndFood,
    childrenAndSupport,
    socialAndOffice,
    specialFields,
    attitudes,
    carePhrases,
    supportPhrases,
    workPhrases,
    dailyActs,
    healthActs,
    peopleActs,
    workActs,
    tellingWords,
    formalPhrases,
    sureWords,
  ];
  const sets = new WordSets(books, (id) => labels.has(id), wordClasses);
  return (phrase) => {
    const found = sets.find(phrase);
    const label = found === null ? undefined : labels.get(found.id);
    return found === null || label === undefined
      ? null
      : { id: found.id, label, words: found.words, telling: found.telling, sure: found.sure };
  };
}

/**
 * The second chance of a demand that has no label of the taxonomy in it. Structure already told that something is asked,
 * so weaker words suffice than in running text: "bedden" in a task is making beds, in a sentence about the house it is
 * nothing. Only competences that the taxonomy knows are given.
 */
export function nearestOf(taxonomy: Taxonomy): Nearest {
  const nearest = made.get(taxonomy) ?? make(taxonomy);
  made.set(taxonomy, nearest);
  return nearest;
}
