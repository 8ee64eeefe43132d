import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { provinceOf, PROVINCES } from './index.js';

describe('provinceOf', () => {
  test('knows the province of towns all over the country', () => {
    const towns: readonly (readonly [code: string, province: string])[] = [
      ['1000', 'brussel'],
      ['1210', 'brussel'],
      ['1300', 'waals-brabant'],
      ['1500', 'vlaams-brabant'],
      ['2000', 'antwerpen'],
      ['2300', 'antwerpen'],
      ['3000', 'vlaams-brabant'],
      ['3500', 'limburg'],
      ['4000', 'luik'],
      ['5000', 'namen'],
      ['6000', 'henegouwen'],
      ['6600', 'luxemburg'],
      ['7000', 'henegouwen'],
      ['8000', 'west-vlaanderen'],
      ['9000', 'oost-vlaanderen'],
    ];
    for (const [code, province] of towns) assert.equal(provinceOf(code)?.id, province, code);
  });

  test('puts Zwijndrecht in Oost-Vlaanderen, its neighbours in Antwerpen', () => {
    assert.deepEqual(
      [2060, 2070, 2100].map((code) => provinceOf(code)?.id),
      ['antwerpen', 'oost-vlaanderen', 'antwerpen'],
    );
  });

  test('takes codes as people write them', () => {
    for (const code of [2018, '2018', ' 2018 ', 'B-2018', 'B 2018', 'BE-2018', 'be2018']) {
      assert.equal(provinceOf(code)?.id, 'antwerpen', String(code));
    }
  });

  test('knows no province for what is no Belgian postal code', () => {
    for (const code of ['', '0612', '999', '10000', '2000 Antwerpen', '1017 AB', 'abcd', 20.18, Number.NaN]) {
      assert.equal(provinceOf(code), undefined, String(code));
    }
  });

  test('gives each code from 1000 to 9999 to exactly one province', () => {
    for (let code = 1000; code <= 9999; code++) {
      const owners = PROVINCES.filter(({ postalCodes }) => postalCodes.some(([a, b]) => a <= code && code <= b));
      assert.equal(owners.length, 1, String(code));
    }
  });
});
