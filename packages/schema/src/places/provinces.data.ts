/** A province of Belgium, or the region of Brussels, which is none but stands in a list of them. */
export interface Province {
  readonly id: string;
  /** Its official names; Dutch, French and, where it has one, German. */
  readonly label: { readonly nl: string; readonly fr: string; readonly de?: string };
  readonly region: 'flanders' | 'brussels' | 'wallonia';
  /** Its postal codes: pairs of first and last, both included. */
  readonly postalCodes: readonly (readonly [number, number])[];
}

/**
 * Public knowledge: the first digits of a Belgian postal code follow the provinces since the codes were made. One code
 * moved: Zwijndrecht (2070) became part of Beveren-Kruibeke-Zwijndrecht, and so of Oost-Vlaanderen, on 1 January 2025
 * (decree of the Flemish government on that merger). Sub-municipalities and names of places are not in here.
 */
export const PROVINCES: readonly Province[] = [
  {
    id: 'antwerpen',
    label: { nl: 'Antwerpen', fr: 'Anvers' },
    region: 'flanders',
    postalCodes: [
      [2000, 2069],
      [2071, 2999],
    ],
  },
  {
    id: 'limburg',
    label: { nl: 'Limburg', fr: 'Limbourg' },
    region: 'flanders',
    postalCodes: [[3500, 3999]],
  },
  {
    id: 'oost-vlaanderen',
    label: { nl: 'Oost-Vlaanderen', fr: 'Flandre-Orientale' },
    region: 'flanders',
    postalCodes: [
      [2070, 2070],
      [9000, 9999],
    ],
  },
  {
    id: 'vlaams-brabant',
    label: { nl: 'Vlaams-Brabant', fr: 'Brabant flamand' },
    region: 'flanders',
    postalCodes: [
      [1500, 1999],
      [3000, 3499],
    ],
  },
  {
    id: 'west-vlaanderen',
    label: { nl: 'West-Vlaanderen', fr: 'Flandre-Occidentale' },
    region: 'flanders',
    postalCodes: [[8000, 8999]],
  },
  {
    id: 'brussel',
    label: { nl: 'Brussel', fr: 'Bruxelles', de: 'Brüssel' },
    region: 'brussels',
    postalCodes: [[1000, 1299]],
  },
  {
    id: 'waals-brabant',
    label: { nl: 'Waals-Brabant', fr: 'Brabant wallon' },
    region: 'wallonia',
    postalCodes: [[1300, 1499]],
  },
  {
    id: 'henegouwen',
    label: { nl: 'Henegouwen', fr: 'Hainaut' },
    region: 'wallonia',
    postalCodes: [
      [6000, 6599],
      [7000, 7999],
    ],
  },
  {
    id: 'luik',
    label: { nl: 'Luik', fr: 'Liège', de: 'Lüttich' },
    region: 'wallonia',
    postalCodes: [[4000, 4999]],
  },
  {
    id: 'luxemburg',
    label: { nl: 'Luxemburg', fr: 'Luxembourg' },
    region: 'wallonia',
    postalCodes: [[6600, 6999]],
  },
  {
    id: 'namen',
    label: { nl: 'Namen', fr: 'Namur' },
    region: 'wallonia',
    postalCodes: [[5000, 5999]],
  },
];
