import { indexOf, namedIn } from '../context/taxonomy-index.js';
import { baseLanguage } from '../controllers/language.js';
import type { Mirrored } from '../theme/mirror.view.js';
import type { KeyedLine, KeyedVerdict } from './answer.js';
import { verdictText } from './line.view.js';
import { namesOf, saidOnce } from './said-once.js';
import type { Card, View } from './view.js';

/** What a view says, in its own language. */
type Says = (view: View) => readonly (string | Mirrored)[];

/**
 * A button that reads a part of a card's explanation aloud: all of it in the person's language, then in the second. Nothing
 * where the device has no voice. The job is in its name, because more than one card can be open.
 */
export function aloud(view: View, { vacancy }: Card, title: (view: View) => string, says: Says): unknown {
  const job = vacancy.title || view.messages.matcher.untitled;
  const spoken = [view, ...(view.other ? [view.other] : [])].flatMap((one) => {
    const language = baseLanguage(one.lang);
    const texts = [title(one), ...says(one)];
    return texts.map((each) => (typeof each === 'string' ? { text: each, language } : each));
  });
  return view.speak(view.messages, `${title(view)} (${job})`, spoken);
}

/** What lines are called; in Dutch, or the advert's language, where there is no name in the person's. */
export const labelsOf =
  (lines: readonly KeyedLine[], { vacancy }: Card): Says =>
  ({ taxonomy, lang }) =>
    lines.map(({ demand: { competence, label } }) => {
      const entry = competence === null ? undefined : indexOf(taxonomy).competences.get(competence);
      return entry ? namedIn(entry, lang) : { text: label, language: vacancy.language ?? 'nl' };
    });

/** Conditions, each with its verdict. */
export const verdictsOf =
  (verdicts: readonly KeyedVerdict[]): Says =>
  (view) =>
    saidOnce(view, verdicts).map((group) => `${namesOf(view, group)}: ${verdictText(view, group[0])}`);
