import type { Demand, Offer, Taxonomy } from '@zorg-match/schema';
import { meantInWork } from './data/in-work.data.js';
import type { OccupationGuess } from './occupations.js';

/** What a competence means instead, and of what its demand must not speak. */
interface Meant {
  readonly id: string;
  readonly unless: RegExp | null;
}

const CHILD = /kind|baby|peuter|kleuter|jonge|kroost|zoon|dochter/i;
const SPOKEN_OF = { children: CHILD, babies: /baby|peuter/i } as const;

const BY_OCCUPATION = new Map<string, Map<string, Meant>>();
for (const { occupations, meant, unless } of meantInWork) {
  const words = meant.split(/\s+/).filter(Boolean);
  for (const occupation of occupations.split(' ')) {
    const own = BY_OCCUPATION.get(occupation) ?? new Map<string, Meant>();
    for (let i = 0; i + 1 < words.length; i += 2)
      own.set(words[i] as string, {
        id: words[i + 1] as string,
        unless: unless === undefined ? null : SPOKEN_OF[unless],
      });
    BY_OCCUPATION.set(occupation, own);
  }
}

/** An occupation that the vacancy does not name is less sure than this. */
const NAMED_SURE = 0.5;

/** Demands linked anew where the work of a vacancy gives their words another meaning. Places and words stay as they are. */
export function inWork(taxonomy: Taxonomy, demands: Demand[], [first]: readonly OccupationGuess[]): Demand[] {
  const own = first !== undefined && first.sure > NAMED_SURE ? BY_OCCUPATION.get(first.id) : undefined;
  if (own === undefined) return demands;
  return demands.map((demand) => {
    const meant = demand.competence === null ? undefined : own.get(demand.competence);
    if (meant === undefined || meant.unless?.test(demand.quote)) return demand;
    const label = taxonomy.competences.find(({ id }) => id === meant.id)?.label.nl;
    return label === undefined ? demand : { ...demand, competence: meant.id, label };
  });
}

const CHILDCARE: ReadonlySet<string> = new Set(['kinderbegeleider-bp', 'kinderbegeleider-bko', 'onthaalouder']);
/** Childcare for who works there: "opvang voor je eigen kinderen", "plaats voor kinderen van medewerkers". */
const FOR_STAFF =
  /(?:eigen|je|jouw|uw|jullie) (?:eigen )?(?:kind|kids|kroost|baby|peuter|kleintje)|personeel|medewerkers|korting|voorrang|gratis/i;

/** Offers without the childcare that is the work itself. */
export function offeredInWork(offers: Offer[], [first]: readonly OccupationGuess[]): Offer[] {
  if (first === undefined || first.sure <= NAMED_SURE || !CHILDCARE.has(first.id)) return offers;
  return offers.filter(({ what, quote }) => what !== 'childcare' || FOR_STAFF.test(quote));
}
