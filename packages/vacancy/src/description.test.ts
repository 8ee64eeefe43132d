import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseHtml } from '../test/inert.js';
import { textOfMarkup } from './description.js';

const text = (markup: string): string => textOfMarkup(markup, parseHtml);

const LIST = '<p>Wij zoeken jou.</p><ul><li>Je wast</li><li>Je kookt</li></ul>';
const AS_TEXT = 'Wij zoeken jou.\n• Je wast\n• Je kookt';
const escape = (html: string): string => html.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

test('HTML becomes a line a paragraph or list item', () => assert.equal(text(LIST), AS_TEXT));

test('HTML that was escaped once is read the same', () => assert.equal(text(escape(LIST)), AS_TEXT));

test('HTML that was escaped twice is read the same', () => assert.equal(text(escape(escape(LIST))), AS_TEXT));

test('escaped markup within real markup is read too, without its scripts', () => {
  assert.equal(
    text('<div>&lt;p&gt;Een&lt;/p&gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;Twee&lt;/p&gt;</div>'),
    'Een\nTwee',
  );
});

test('plain text keeps its lines and its smaller-than signs', () => {
  assert.equal(text('Je werkt < 50 %\n\nR&amp;D &amp; zorg'), 'Je werkt < 50 %\nR&D & zorg');
});

test('line breaks count where the markup has no blocks of its own', () => {
  assert.equal(text('<b>Taken</b>\nwassen\nkoken'), 'Taken\nwassen\nkoken');
});

test('the two characters \\n are line breaks when a feed writes them so', () => {
  assert.equal(text('<p>Taken:\\n\\nwassen\\nkoken</p>'), 'Taken:\nwassen\nkoken');
});

test('a dash or another sign at the start of a line is a list item', () => {
  assert.equal(text('<p>Je taken<br>- wassen<br>✓ koken<br>–5 graden</p>'), 'Je taken\n• wassen\n• koken\n–5 graden');
});

test('questions and answers of a list of terms or a table share a line', () => {
  const facts =
    '<dl><dt>Uren</dt><dd>19/38</dd></dl><table><tr><th>Start:</th><td>mei</td></tr><tr><td>a</td><td>b</td></tr></table>';
  assert.equal(text(facts), 'Uren: 19/38\nStart: mei\na · b');
});

test('what the page hides is left out', () => {
  const hidden =
    '<p>Zie je</p><p hidden>nee</p><p style="color:red; display: none">nee</p><style>p{}</style><svg><text>nee</text></svg>';
  assert.equal(text(hidden), 'Zie je');
});

test('hard spaces, soft hyphens and invisible marks are tidied', () => {
  assert.equal(text('<p>zorg&shy;kundige&nbsp;&nbsp;nacht\u200b</p>'), 'zorgkundige nacht');
});

test('neighbours that only a style sheet sets apart get a space', () => {
  assert.equal(text('<p><span>Locatie</span><span>Gent</span></p><p><b>V</b>acature</p>'), 'Locatie Gent\nVacature');
});

test('an empty list item leaves no bullet behind', () => {
  assert.equal(text('<ul><li></li></ul><p>Daarna</p>'), 'Daarna');
});

test('markup a hundred thousand levels deep does not exhaust the stack', () => {
  assert.equal(text(`${'<i>'.repeat(50_000)}diep`), 'diep');
});

test('no tag of HTML survives, whatever comes in', () => {
  const piece = fc.constantFrom(
    '<p>',
    '</p>',
    '<script>',
    '</script>',
    '&lt;',
    '&gt;',
    '&amp;',
    'p',
    'script',
    '/',
    ' ',
    'tekst',
    '\n',
    '<img onerror=x>',
    '<!--',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      assert.doesNotMatch(text(pieces.join('')), /<(?:script|img|p)\b[^<>]*>/i);
    }),
    { numRuns: 200 },
  );
});

test('reading twice changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('<p>', '<li>', 'wassen', ' ', '- ', '<br>', '• ', 'x', '\n')), (pieces) => {
      const once = text(pieces.join(''));
      assert.equal(text(once), once);
    }),
    { numRuns: 200 },
  );
});
