import { join } from 'node:path';
import type { Competence, Taxonomy } from '@zorg-match/schema';
import { taxonomy as embedded } from '@zorg-match/taxonomy';
import { importEsco } from '@zorg-match/taxonomy/import';
import { labelsOf } from '../src/lexicon/labels.js';
import { wordIndexOf } from '../src/search/word-index.js';
import { foldText } from '../src/text/fold.js';
import { isStopWord } from '../src/text/stop-words.js';
import { particles } from '../src/text/verb-forms.js';
import { seeded } from './rounds.js';

const ADDITIONS = [
  '',
  '',
  '',
  ' voor kinderen',
  ' voor ouderen',
  ' in de zorg',
  ' in het onderwijs',
  ' van bedrijven',
  ' op locatie',
  ' volgens voorschrift',
  ' bij evenementen',
  ' met machines',
];

function competence(id: string, labels: readonly string[]): Competence {
  const [label = '', ...words] = labels;
  return { id, kind: 'skill', group: 'zorg', label: { nl: label }, words: { nl: words } };
}

/** A taxonomy of competences alone. */
function taxonomyWith(competences: readonly Competence[]): Taxonomy {
  return { ...embedded, competences, occupations: [], experiences: [] };
}

/** Acts and things of the embedded Dutch labels: material for labels that nobody wrote. */
function material(): { verbs: string[]; nouns: string[] } {
  const { vocabulary } = wordIndexOf(embedded);
  const dutch = labelsOf(embedded).filter(({ language, veto }) => language === 'nl' && !veto);
  const words = [...new Set(dutch.flatMap(({ text }) => foldText(text).split(' ')))].sort();
  const usable = words.filter((word) => /^[a-z]{4,12}$/.test(word) && !isStopWord(word) && !particles.has(word));
  const isAct = (word: string): boolean => vocabulary.isVerb(vocabulary.findWord(word) ?? -1);
  return {
    verbs: usable.filter((word) => word.endsWith('en') && isAct(word)),
    nouns: usable.filter((word) => !isAct(word)),
  };
}

/** About eight labels of one made-up competence: an act upon a thing, said in different ways. */
function makeLabels(verb: string, first: string, second: string, addition: string): string[] {
  const thing = first + second;
  return [
    `${thing} ${verb}${addition}`,
    `${second} ${verb} (${first})`,
    `het ${verb} van ${thing}${addition}`,
    `${verb} van ${second} met ${first}`,
    `zorgen voor ${thing}${addition}`,
    `${thing} en ${first} ${verb}`,
    `technieken voor ${thing}${addition}`,
    `helpen ${verb} van ${thing}`,
  ];
}

/** The embedded competences and made-up ones beside them, `count` in all: a seeded generator makes the same each time. */
export function madeUp(count: number): Taxonomy {
  const { verbs, nouns } = material();
  const random = seeded(42);
  const pick = (list: readonly string[]): string => list[Math.floor(random() ** 2 * list.length)] ?? '';
  const competences = embedded.competences.slice(0, count);
  while (competences.length < count) {
    const labels = makeLabels(pick(verbs), pick(nouns), pick(nouns), pick(ADDITIONS));
    competences.push(competence(`x${competences.length}`, labels));
  }
  return taxonomyWith(competences);
}

/** The embedded competences and the Dutch skills and occupations of an ESCO download below `dir`, all as competences. */
export async function withEsco(dir: string): Promise<Taxonomy | null> {
  const { taxonomy } = await importEsco([join(dir, 'data/esco/nl')], ['nl']);
  if (taxonomy === null) return null;
  const asCompetences = [...taxonomy.competences, ...taxonomy.occupations].map(({ id, label, words }) =>
    competence(`esco-${id}`, [
      label.nl,
      ...(words.nl ?? []).map((word) => (typeof word === 'string' ? word : word.text)),
    ]),
  );
  return taxonomyWith([...embedded.competences, ...asCompetences]);
}

/** The labels of the competences of a taxonomy one by one, each with the id of its concept. */
export function flat(taxonomy: Taxonomy): { texts: string[]; ids: string[] } {
  const labels = labelsOf(taxonomy).filter((label) => !label.veto && label.concept < taxonomy.competences.length);
  return {
    texts: labels.map((label) => label.text),
    ids: labels.map((label) => taxonomy.competences[label.concept]?.id ?? ''),
  };
}
