import type { ProfileDiploma } from '@zorg-match/schema';

/** Where a diploma comes from, as far as recognition cares. */
export type Origin = 'BE' | 'EEA' | 'non-EEA' | 'unknown';

/**
 * Countries whose diplomas follow the procedure for the European Economic Area and Switzerland, Belgium left out.
 * ISO 3166-1; the list is that of the EEA agreement.
 */
const EEA = new Set(
  'AT BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** The origin of a diploma: `EEA` and `other` as they are, ISO codes by the list, absent as unknown. */
export function originOf({ country }: Pick<ProfileDiploma, 'country'>): Origin {
  const code = country?.trim().toUpperCase();
  if (code === undefined || code === '') return 'unknown';
  if (code === 'BE') return 'BE';
  return code === 'EEA' || EEA.has(code) ? 'EEA' : 'non-EEA';
}

/** Whether the diploma is from abroad and still waits for recognition. */
export function awaitsRecognition(diploma: ProfileDiploma): boolean {
  const origin = originOf(diploma);
  return diploma.recognised !== true && (origin === 'EEA' || origin === 'non-EEA');
}
