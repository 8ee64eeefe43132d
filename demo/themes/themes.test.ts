import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { colours, contrasts } from '../../packages/elements/src/theme/tokens.js';

const themes = readdirSync(new URL('.', import.meta.url)).filter((name) => name.endsWith('.css'));
const read = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');
const COLOUR = /--zorg-color-([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function ratio(one: string, other: string): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

test('there are four themes, and each holds custom properties of ours on :root and nothing else', () => {
  assert.deepEqual(themes.sort(), ['baken.css', 'contrast.css', 'klaver.css', 'neutraal.css']);
  for (const name of themes) {
    const [, body = '', rest = ''] = /^\/\*[^*]*\*\/\s*:root \{([^}]*)\}(.*)$/s.exec(read(name)) ?? [];
    assert.equal(rest.trim(), '', name);
    for (const line of body
      .split(';')
      .map((each) => each.trim())
      .filter(Boolean))
      assert.match(line, /^--zorg-(?:color-[a-z-]+|font|font-size|space|radius): /, name);
    const named = [...body.matchAll(COLOUR)].map(([, colour]) => colour);
    assert.deepEqual(named.sort(), Object.keys(colours).sort(), `${name} names every colour`);
  }
});

test('each pair of each theme can be read, in light and in dark; high contrast reaches 7 to 1', () => {
  for (const name of themes) {
    const found = new Map([...read(name).matchAll(COLOUR)].map(([, colour, light, dark]) => [colour, [light, dark]]));
    for (const { over, on, ratio: least } of contrasts)
      for (const scheme of [0, 1] as const) {
        const reached = ratio(found.get(over)?.[scheme] ?? '', found.get(on)?.[scheme] ?? '');
        const wanted = name === 'contrast.css' && least === 4.5 ? 7 : least;
        assert.ok(
          reached >= wanted,
          `${name}: ${over} on ${on} is ${reached.toFixed(2)} in ${scheme ? 'dark' : 'light'}`,
        );
      }
  }
});
