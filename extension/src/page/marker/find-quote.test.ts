import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findQuote } from './find-quote.js';
import { fold } from './fold.js';

const PAGE =
  'Verzorgende. Je helpt bij het eten. Wij zoeken een kok. Je helpt bij het wassen en aankleden van bewoners in ons huis.';

/** The words that are found, as the page writes them. */
function found(quote: string, prefix = '', suffix = '', page = PAGE): string | undefined {
  const { text, at } = fold(page);
  const wanted = { quote: fold(quote).text, prefix: fold(prefix).text, suffix: fold(suffix).text };
  const place = findQuote(text, wanted);
  return place && page.slice(at[place.start], (at[place.end - 1] ?? 0) + 1);
}

test('spaces of any kind, soft hyphens, dashes, capitals and accents make no difference', () => {
  for (const page of [
    'je HELPT\u00a0bij\n\t het eten',
    'je helpt bij het e\u00adten',
    'je\u2009helpt bij\u200bhet eten',
    'jé helpt—bij het\u2011eten',
  ])
    assert.equal(fold(page).text, 'jehelptbijheteten');
});

test('composed and decomposed letters and ligatures are the same', () => {
  assert.equal(fold('cliënt eﬃciënt').text, fold('clie\u0308nt efficie\u0308nt').text);
});

test('each folded letter leads back to where it stands', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const { text: folded, at } = fold(text);
      assert.equal(at.length, folded.length);
      assert.ok(at.every((index, place) => index >= (at[place - 1] ?? 0) && index < text.length));
    }),
  );
});

test('of the same words at two places, those in the right surroundings are found', () => {
  const at = (suffix: string) =>
    fold(PAGE).at[
      findQuote(fold(PAGE).text, { quote: 'jehelptbijhet', prefix: '', suffix: fold(suffix).text })?.start ?? -1
    ];
  assert.equal(at(' eten'), PAGE.indexOf('Je helpt'));
  assert.equal(at(' wassen'), PAGE.lastIndexOf('Je helpt'));
});

test('a short word is not found within another one, or without anything of its surroundings', () => {
  assert.equal(found('kok', 'wij zoeken een ', '. Je helpt'), 'kok');
  assert.equal(found('kok', 'onze ', ' werkt in de keuken'), undefined);
});

test('words that are not on the page are not found', () => {
  assert.equal(found('Je hebt een visum als zorgkundige'), undefined);
  assert.equal(found('— … •'), undefined);
});

test('long words of which the page shows both ends are found with what stands between', () => {
  const page = 'Je ondersteunt de bewoners bij alle maaltijden (lees meer) en je luistert naar hun verhalen.';
  const quote = 'Je ondersteunt de bewoners bij alle maaltijden en je luistert naar hun verhalen.';
  assert.equal(found(quote, '', '', page), page.slice(0, -1));
});

test('any words of a page are found where they stand or where the same words stand', () => {
  fc.assert(
    fc.property(fc.nat(PAGE.length - 20), fc.integer({ min: 14, max: 60 }), (start, length) => {
      const quote = PAGE.slice(start, start + length);
      assert.equal(fold(found(quote) ?? '').text, fold(quote).text);
    }),
  );
});
