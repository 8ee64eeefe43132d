import type { Profile, RouteBook, RouteCondition } from '@zorg-match/schema';
import { judgeNeed } from './need.js';
import { personOf, type Answers, type Person } from './person.js';

/** What a yes to a question means, for facts that the profile shows in another form. */
const SHOWN: Readonly<Record<string, RouteCondition>> = {
  'licence-b': { kind: 'driving-licence', value: 'B' },
  secondary: { kind: 'diploma', value: 'secundair' },
  'nursing-diploma': { kind: 'diploma', value: 'graduaat', field: 'verpleegkunde' },
  'work-2y': { kind: 'experience', value: '2 jaar' },
  'family-care-5y': { kind: 'experience', value: '5 jaar', occupation: 'verzorgende' },
};

/**
 * What a profile tells, as answers to the questions of the book: what was answered, and what follows from the rest. A
 * question of which the profile leaves more than one answer open is not in it.
 */
export function answersOf(book: RouteBook, profile: Profile): Answers {
  const person = personOf(profile, profile.answers, book);
  const told = (book.questions ?? []).flatMap(({ id, answers }): [string, string][] => {
    const value = profile.answers?.[id] ?? valueOf(id, person);
    return value !== undefined && answers.some((each) => each.value === value) ? [[id, value]] : [];
  });
  return Object.fromEntries(told);
}

function valueOf(fact: string, person: Person): string | undefined {
  if (fact === 'dutch') return dutchOf(person);
  const shown = Object.hasOwn(SHOWN, fact) ? SHOWN[fact] : undefined;
  if (shown) return { met: 'yes', unmet: 'no', unknown: undefined }[judgeNeed(shown, person, '')];
  const [only, other] = person.facts[fact] ?? [];
  return other === undefined ? only : undefined;
}

/** The level of Dutch as the question names it: there is nothing above C1 to ask for. */
function dutchOf({ profile: { languages = [] } }: Person): string | undefined {
  const level = languages.find(({ language }) => language === 'nl')?.level;
  return level === 'C2' ? 'C1' : level;
}
