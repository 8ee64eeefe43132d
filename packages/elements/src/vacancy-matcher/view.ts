import { type JobMessages, jobMessagesFor, type Messages, messagesFor } from '@zorg-match/i18n';
import type { Change, FilterId, Job } from '@zorg-match/engine/choose';
import type {
  Condition,
  ConditionKind,
  Match,
  Profile,
  Reading,
  RouteBook,
  Taxonomy,
  Vacancy,
} from '@zorg-match/schema';
import { indexOf, labelIn } from '../context/taxonomy-index.js';
import type { AidsController } from '../controllers/aids-controller.js';
import type { Answer, LineKey } from './answer.js';

/** What every part of the list is written with. */
export interface View {
  readonly messages: Messages;
  /** What only the list of jobs says. */
  readonly job: JobMessages;
  /** Language of the sentences, lower case. */
  readonly lang: string;
  /** The same list in the language that mirrors it. */
  readonly other?: View | undefined;
  readonly taxonomy: Taxonomy;
  readonly profile: Profile;
  /** The ways to jobs, as soon as they are there. */
  readonly book: RouteBook | undefined;
  readonly now: Date;
  /** Whether the person told anything that vacancies can be compared with. */
  readonly told: boolean;
  /** A button that reads words aloud when asked; nothing where the device has no voice for them. */
  readonly speak: AidsController['speak'];
}

/** The view in the language of a place, with that in the language that mirrors it. */
export function spokenIn(
  { language, mirror }: { readonly language: string; readonly mirror: string | undefined },
  rest: Omit<View, 'messages' | 'job' | 'lang' | 'other'>,
): View {
  const spoken = (lang: string): View => ({ messages: messagesFor(lang), job: jobMessagesFor(lang), lang, ...rest });
  return { ...spoken(language), ...(mirror !== undefined && { other: spoken(mirror) }) };
}

/** One vacancy of the list. */
export interface Card {
  /** Unique within the element; ids start with it. */
  readonly key: string;
  readonly vacancy: Vacancy;
  readonly reading: Reading;
  readonly match: Match;
  readonly answer: Answer;
  /** Its explanation is shown. */
  readonly open: boolean;
  /** The advert's own text is shown in it: left out of cards that are open for printing only. */
  readonly withText: boolean;
  readonly saved: boolean;
  /** It stands in the comparison. */
  readonly compared: boolean;
  /** It opens when what somebody imagines is there. */
  readonly opens: boolean;
  /** Chosen filters about which it says nothing. */
  readonly unsaid: readonly FilterId[];
  readonly job: Job;
}

/** What somebody can do with a card. */
export interface CardActions {
  readonly toggle: (card: Card) => void;
  /** `from`: what was pressed, so that whoever listens can bring the keyboard back there. */
  readonly route: (occupation: string, card: Card, from: EventTarget | null) => void;
  /** From a line of the explanation to its words in the advert. */
  readonly toText: (card: Card, line: LineKey) => void;
  /** From words of the advert to the line that they prove. */
  readonly toLine: (card: Card, line: LineKey) => void;
  readonly save: (card: Card) => void;
  readonly hide: (card: Card) => void;
  readonly compare: (card: Card) => void;
  /** Prints this job alone, on one page. */
  readonly print: (card: Card) => void;
  /** Copies the text of a field. */
  readonly copy: (area: HTMLTextAreaElement) => void;
  /** The smallest step that would open a job, when there is one. */
  readonly stepOf: (card: Card) => Change | undefined;
}

/** The name of a competence, or its id when the taxonomy does not know it (any more). */
export function competenceName({ taxonomy, lang }: View, id: string): string {
  const entry = indexOf(taxonomy).competences.get(id);
  return entry ? labelIn(entry, lang) : id;
}

/** The name of an occupation, `undefined` when the taxonomy does not know it. */
export function occupationName({ taxonomy, lang }: View, id: string | undefined): string | undefined {
  const entry = id === undefined ? undefined : indexOf(taxonomy).occupations.get(id);
  return entry && labelIn(entry, lang);
}

/**
 * What to call the step that meets a condition, when the routes are there. A diploma comes at the end of a whole way, whose
 * last step says little ("wait for the decision"): then it is the way's title.
 */
export function stepName({ book, lang }: View, id: string | undefined, kind: ConditionKind): string | undefined {
  if (id === undefined) return undefined;
  const route = book?.routes.find(({ steps }) => steps.some((each) => each.id === id));
  const step = route?.steps.find((each) => each.id === id);
  const named = kind === 'diploma' ? route : step;
  return named && labelIn({ label: named.title }, lang);
}

/** Conditions that are named by kind and value, with the occupation in the reader's language. */
export type Named = Pick<Condition, 'kind' | 'value' | 'field' | 'occupation'>;
