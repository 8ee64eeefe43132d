import type { DraftAdvice, Reading, RouteBook, Taxonomy } from '@zorg-match/schema';
import { cuesOf } from '../read/cues.js';
import { structureOf } from '../read/structure.js';
import { competenceAdvice } from './competences.js';
import { conditionAdvice } from './conditions.js';
import { draftOf } from './draft.js';
import { languageOf, shutOutBy } from './language.js';
import { newcomerOf } from './newcomer.js';
import { tasksOf } from './tasks.js';
import { unreadIn } from './unread.js';

/**
 * What could be better in the draft of a vacancy: plain words, whom it keeps away, conditions that could ask less, tasks by
 * who may do them, and what newcomers look for. It advises and never refuses; an empty draft gives empty advice. Spans are
 * places in `reading.text`.
 *
 * @param reading what the engine read in the draft
 * @param taxonomy with requirements and sources
 * @param title of the vacancy, which is not in its text
 * @param book routes, to tell what none of them reaches; that of the taxonomy when absent
 */
export function mirrorDraft(reading: Reading, taxonomy: Taxonomy, title = '', book?: RouteBook): DraftAdvice {
  const structure = structureOf(reading.text, cuesOf(taxonomy), true);
  const draft = draftOf(structure);
  return {
    ...languageOf(draft),
    title: shutOutBy(title),
    conditions: conditionAdvice(reading, taxonomy, book),
    competences: competenceAdvice(reading, taxonomy),
    unread: unreadIn(structure, draft, reading),
    tasks: tasksOf(reading.demands, taxonomy),
    newcomer: newcomerOf(draft, reading),
  };
}
