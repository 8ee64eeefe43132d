import { expect } from '@open-wc/testing';
import { type ColourName, colours, contrasts } from './tokens.js';

/** Relative luminance after WCAG 2.2, from `#rrggbb`. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const colour = (name: ColourName, scheme: 0 | 1) => colours[name][scheme];

describe('the colours', () => {
  for (const [scheme, name] of [
    [0, 'light'],
    [1, 'dark'],
  ] as const)
    for (const { over, on, ratio } of contrasts)
      it(`${over} on ${on} reads well in ${name}`, () => {
        expect(contrast(colour(over, scheme), colour(on, scheme))).to.be.at.least(ratio);
      });

  it('measures black on white as 21 to 1', () => {
    expect(contrast('#000000', '#ffffff')).to.be.closeTo(21, 0.01);
  });
});
