import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Address, Vacancy } from '@zorg-match/schema';
import { provinceOf } from '@zorg-match/schema/places';
import { AREAS, placeNames, placeOf, within } from './places.js';

const at = (...jobLocation: Address[]): Vacancy => ({
  id: 'v',
  title: '',
  description: '',
  road: 'json-ld',
  jobLocation,
});

describe('where a vacancy counts', () => {
  test('towns lie in the area that people would say', () => {
    const towns = {
      2300: 'kempen',
      2400: 'kempen',
      2200: 'kempen',
      2440: 'kempen',
      2000: 'stad-antwerpen',
      2140: 'stad-antwerpen',
      2800: 'mechelen',
      2500: 'mechelen',
      3000: 'leuven',
      1500: 'halle-vilvoorde',
      3090: 'halle-vilvoorde',
      2390: undefined,
      2240: undefined,
      2630: undefined,
      3500: undefined,
      9000: undefined,
    };
    for (const [postalCode, area] of Object.entries(towns))
      assert.equal(placeOf(at({ postalCode }))?.area, area, postalCode);
  });

  test('no code lies in two areas, and each area in its province only', () => {
    for (let code = 1000; code <= 9999; code++) {
      const owners = AREAS.filter(({ postalCodes }) => postalCodes.some(([a, b]) => a <= code && code <= b));
      assert.ok(owners.length <= 1, String(code));
      for (const { region } of owners) assert.equal(provinceOf(code)?.id, region, String(code));
    }
  });

  test('names of municipalities are cleaned, and what is none is left out', () => {
    const named = (addressLocality: string) => placeOf(at({ postalCode: '2400', addressLocality }))?.municipality;
    assert.equal(named('2400 MOL'), 'Mol');
    assert.equal(named('sint-niklaas'), 'Sint-Niklaas');
    assert.equal(named('’s-Gravenwezel') ?? 'none', 'none');
    assert.equal(named('Zie onze site voor alle vestigingen in Vlaanderen'), undefined);
  });

  test('the first place that we know counts, and none gives nothing', () => {
    assert.equal(
      placeOf(at({ addressLocality: 'Maastricht' }, { postalCode: '3500', addressLocality: 'Hasselt' }))?.municipality,
      'Hasselt',
    );
    assert.equal(placeOf(at({ postalCode: '1017 AB' })), undefined);
  });

  test('a name that people write leads to the place, and each place lies in a wider one', () => {
    assert.deepEqual(
      ['de kempen', 'kempen', 'antwerpen', 'vlaanderen'].map((name) => placeNames.get(name)),
      ['kempen', 'kempen', 'antwerpen', 'all'],
    );
    assert.deepEqual(
      [within('kempen'), within('antwerpen'), within('unknown'), within('all')],
      ['antwerpen', 'all', 'all', undefined],
    );
  });
});
