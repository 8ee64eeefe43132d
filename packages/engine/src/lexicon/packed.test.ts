import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { pack, packNear, unpack, unpackNear } from './packed.js';

describe('packed numbers', () => {
  it('come back as they were, through JSON as well', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(55_000)), (numbers) => {
        assert.deepEqual([...unpack(JSON.parse(JSON.stringify(pack(numbers))) as string)], numbers);
      }),
    );
  });
  it('come back by their distances too, forwards and backwards', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(27_000)), (numbers) => {
        assert.deepEqual([...unpackNear(packNear(numbers))], numbers);
      }),
    );
  });
  it('are refused when they do not fit one letter', () => {
    for (const number of [-1, 60_000, NaN]) assert.throws(() => pack([number]), /cannot be packed/);
  });
});
