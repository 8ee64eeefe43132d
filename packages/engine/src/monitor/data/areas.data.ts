import type { Localized } from '@zorg-match/schema';

/** A part of a province that people and policy have a name for, by its postal codes: pairs of first and last. */
export interface Area {
  readonly id: string;
  /** Id of its province. */
  readonly region: string;
  readonly label: Localized;
  readonly postalCodes: readonly (readonly [number, number])[];
}

const one = (code: number): readonly [number, number] => [code, code];

/**
 * Areas of which we are sure: the administrative districts of Turnhout (which everybody calls the Kempen), Mechelen, Leuven
 * and Halle-Vilvoorde, and the city of Antwerpen with its districts (Borsbeek since 1 January 2025). Postal codes and
 * districts are public knowledge. In other provinces districts cut through postal codes or changed with the mergers of 2025,
 * so there we name none.
 */
export const AREAS: readonly Area[] = [
  {
    id: 'kempen',
    region: 'antwerpen',
    label: {
      nl: 'de Kempen',
      fr: 'la Campine',
      en: 'the Kempen',
      ar: 'منطقة Kempen',
      uk: 'Кемпен (Kempen)',
      tr: 'Kempen',
    },
    postalCodes: [[2200, 2200], [2230, 2235], [2250, 2288], one(2290), [2300, 2387], [2400, 2491]],
  },
  {
    id: 'stad-antwerpen',
    region: 'antwerpen',
    label: {
      nl: 'de stad Antwerpen',
      fr: 'la ville d’Anvers',
      en: 'the city of Antwerp',
      ar: 'مدينة أنتويرب',
      uk: 'місто Антверпен',
      tr: 'Anvers şehri',
    },
    postalCodes: [[2000, 2060], one(2100), one(2140), one(2150), one(2170), one(2180), [2600, 2610], one(2660)],
  },
  {
    id: 'mechelen',
    region: 'antwerpen',
    label: {
      nl: 'Mechelen en omgeving',
      fr: 'Malines et environs',
      en: 'Mechelen and around',
      ar: 'Mechelen وما حولها',
      uk: 'Мехелен і околиці',
      tr: 'Mechelen ve çevresi',
    },
    postalCodes: [[2220, 2223], one(2500), one(2560), one(2570), one(2580), one(2590), [2800, 2830], [2860, 2890]],
  },
  {
    id: 'leuven',
    region: 'vlaams-brabant',
    label: {
      nl: 'Leuven en omgeving',
      fr: 'Louvain et environs',
      en: 'Leuven and around',
      ar: 'Leuven وما حولها',
      uk: 'Левен і околиці',
      tr: 'Leuven ve çevresi',
    },
    postalCodes: [
      [3000, 3089],
      [3100, 3499],
    ],
  },
  {
    id: 'halle-vilvoorde',
    region: 'vlaams-brabant',
    label: { nl: 'Halle-Vilvoorde', fr: 'Hal-Vilvorde' },
    postalCodes: [[1500, 1999], one(3090)],
  },
];
