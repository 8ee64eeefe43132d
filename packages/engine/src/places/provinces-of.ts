import type { Vacancy } from '@zorg-match/schema';
import { provinceNamed, provinceOf, type Province } from '@zorg-match/schema/places';

/** The provinces in which a vacancy lies: by postal code, else by the name of the region. */
export function provincesOf({ jobLocation = [] }: Vacancy): Province[] {
  return jobLocation.flatMap(
    ({ postalCode, addressRegion }) =>
      (postalCode === undefined ? undefined : provinceOf(postalCode)) ??
      (addressRegion === undefined ? undefined : provinceNamed(addressRegion)) ??
      [],
  );
}
