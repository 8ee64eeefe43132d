import type { SupplyCount } from '@zorg-match/schema';
import { dataSet, manyFrom } from '../workbench/data-sets.js';
import { PEOPLE } from '../workbench/people.data.js';
import type { Specimen } from '../workbench/specimens.js';
import type { BenchState } from '../workbench/state.js';

/** Made-up counts of people, so that the monitor shows how they stand beside vacancies. */
const SUPPLY: readonly SupplyCount[] = [
  { about: 'occupation', id: 'zorgkundige', region: 'antwerpen', people: 12 },
  { about: 'occupation', id: 'zorgkundige', region: 'limburg', people: 3 },
  { about: 'occupation', id: 'logistiek-assistent', region: 'antwerpen', people: 26 },
  { about: 'competence', id: 'wassen', region: 'antwerpen', people: 31 },
];

/** The element of a state with its vacancies and profile; attributes come with `dress`. */
export function buildElement(state: BenchState, specimen: Specimen): HTMLElement {
  const element = document.createElement(specimen.tag);
  const fallback = document.createElement('p');
  fallback.textContent = 'Zet JavaScript aan om dit te gebruiken.';
  element.append(fallback);
  const data = dataSet(state.data);
  if (data && specimen.takes) {
    const { address, repeatedTo } = data;
    if (specimen.takes === 'address' && repeatedTo === undefined) {
      if (address) element.setAttribute('vacancies', address);
    } else if (address && address !== 'page')
      manyFrom(address, repeatedTo ?? 0).then(
        (vacancies) => Object.assign(element, { vacancies }),
        () => Object.assign(element, { vacancies: [] }),
      );
  }
  const { profile } = PEOPLE[state.who];
  // an element that is not defined yet takes its properties when it is
  if (specimen.profile && profile) Object.assign(element, { profile });
  if (specimen.tag === 'zorg-monitor') Object.assign(element, { supply: SUPPLY });
  return element;
}
