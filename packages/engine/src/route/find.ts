import type { Plan, Profile, Reading, Route, RouteBook } from '@zorg-match/schema';
import { outlineOf, planOf, type Aim } from './describe.js';
import { emptyDraft, isSound, type Draft } from './draft.js';
import { isStart, mapOf } from './map.js';
import { compare, kindsOf, measureOf, placeOf, withoutBeaten, type Placed } from './order.js';
import { personOf, type Answers } from './person.js';
import { waysTo } from './search.js';
import { takeRoute } from './take.js';
import { broughtBy, lacking, leftBy, teaches, wantedBy, withOffers } from './vacancy.js';

/** The barrier by which somebody says that they cannot do without a wage. */
const MONEY = 'finances';
/** From more missing competences than this on, a way on which one learns goes before one without. Our own figure. */
const MANY = 3;

export interface FindOptions {
  /** Occupation id to reach. */
  readonly to: string;
  /** The vacancy in mind: ways that bring what it asks go first, and what it offers becomes steps. */
  readonly reading?: Reading;
  /** Answers to the questions of plans, by fact; they go before those of the profile. */
  readonly answers?: Answers;
  /** Language of the texts; Dutch when absent or when a text has no other. */
  readonly lang?: string;
}

/**
 * The plans to an occupation, best first; general ones (tasting, Dutch) after those that lead there. First what can be
 * started and is offered now, then what is not sure, what must wait, what is closed for this person, and last what is only
 * announced or has ended. Within these: a wage for who must earn, what the vacancy asks, fewer open questions, fewer
 * months, the order of the book. Pure and deterministic. An occupation that no route leads to says so in its first plan.
 */
export function findRoutes(book: RouteBook, profile: Profile, options: FindOptions): Plan[] {
  const { to, reading, lang = 'nl' } = options;
  const answers = { ...profile.answers, ...options.answers };
  const map = mapOf(book);
  const start = personOf(profile, answers, book);
  const aim: Aim = { map, to, start, lang };
  const wanted = wantedBy(reading, start, to);
  const mustEarn = profile.availability?.mustEarn === true || (profile.barriers?.includes(MONEY) ?? false);
  const lacks = lacking(reading, profile);
  const seen = new Set<string>();
  const place = (draft: Draft, leads: boolean): Placed[] => {
    const offered = withOffers(map, draft, reading);
    const outline = outlineOf(offered, aim);
    if (seen.has(outline.id)) return [];
    seen.add(outline.id);
    return [{ draft: offered, outline, leads, measure: measureOf(map, offered, outline) }];
  };
  const helpOf = (draft: Draft): number =>
    broughtBy(draft, wanted, to) + (lacks.length > MANY && teaches(draft) ? 1 : 0);
  const general = generalWays(book.routes, aim).flatMap((draft) => place(draft, false));
  const leading = shown(waysTo(map, to, start)).flatMap((draft) => place(draft, true));
  const ordered = [...leading, ...general]
    .map((placed, index) => ({
      placed,
      key: [isFirst(placed, start.profile) ? 0 : 1, ...placeOf(placed, helpOf(placed.draft), mustEarn, index)],
    }))
    .sort((one, other) => compare(one.key, other.key))
    .map(({ placed }) => placed);
  const kept = withoutBeaten(ordered);
  const kinds = kindsOf(kept);
  return kept.map(({ draft, outline }, index) => {
    const plan = planOf(draft, outline, aim);
    return {
      ...plan,
      kinds: kinds[index] ?? [],
      ...leftBy(draft, wanted, to),
      ...(lacks.length > 0 && { lacks, teaches: teaches(draft) }),
    };
  });
}

/** Applying for a job that asks something that nothing brings is shown when there is no other way that is surely open. */
function shown(ways: readonly Draft[]): readonly Draft[] {
  const reached = ways.some((draft) => isSound(draft) && draft.open === 0);
  return ways.filter((draft) => !isStart(draft) || draft.blockedBy.length === 0 || !reached);
}

function generalWays(routes: readonly Route[], { map, start }: Aim): Draft[] {
  return routes
    .filter((route) => route.to.length === 0)
    .flatMap((route) => takeRoute(map, emptyDraft(start), route, '') ?? []);
}

/** Whether a way is the first thing to do at the person's age. */
function isFirst({ draft }: Placed, { situation }: Profile): boolean {
  const until = draft.routes[0]?.firstUntilAge;
  return until !== undefined && situation?.age !== undefined && situation.age <= until && isSound(draft);
}
