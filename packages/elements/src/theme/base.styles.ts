import { css, unsafeCSS } from 'lit';
import { colours } from './tokens.js';

const declare = (value: (light: string, dark: string) => string) =>
  unsafeCSS(
    Object.entries(colours)
      .map(([name, [light, dark]]) => `--_${name}:var(--zorg-color-${name},${value(light, dark)});`)
      .join(''),
  );

/**
 * What every element starts from. Inside, styles use the private names (`--_ink`, `--_space`); a partner sets the public
 * ones: `--zorg-color-*` (see `tokens.ts`), `--zorg-font`, `--zorg-font-size`, `--zorg-radius`, `--zorg-space`.
 *
 * Light or dark follows the page: a page that declares `color-scheme: light dark` follows the reader's preference, any
 * other page is light. `--zorg-color-scheme: light dark` sets it for our elements alone.
 */
export const base = css`
  :host {
    ${declare((light) => light)}
    --_font: var(--zorg-font, system-ui, 'Segoe UI', Roboto, 'Noto Sans', sans-serif);
    --_size: var(--zorg-font-size, 17px);
    --_small: calc(var(--_size) * 0.88);
    --_large: calc(var(--_size) * 1.3);
    --_space: var(--zorg-space, 4px);
    --_radius: var(--zorg-radius, 6px);
    --_measure: 38em;
    display: block;
    box-sizing: border-box;
    container-type: inline-size;
    contain-intrinsic-inline-size: 640px;
    color-scheme: var(--zorg-color-scheme, inherit);
    background: var(--_paper);
    -webkit-text-size-adjust: 100%;
  }
  /* twice: what a page says of every element, such as * { all: unset }, wins on the tag itself, and stops at what is in it */
  :host,
  .base {
    color: var(--_ink);
    font: 400 var(--_size) / 1.5 var(--_font);
    font-variant-numeric: tabular-nums;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    cursor: auto;
  }
  @supports (color: light-dark(red, red)) {
    :host {
      ${declare((light, dark) => `light-dark(${light},${dark})`)}
    }
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4,
  legend {
    font-size: inherit;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  h2 {
    font-size: var(--_large);
  }
  /* without 'text-wrap: pretty': beside hyphens it makes WebKit 2.50 crash (see https://webkit.org/b/306377) */
  p,
  li {
    max-inline-size: var(--_measure);
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  /* a Dutch sentence or title between others that run from right to left keeps its own direction */
  [dir='rtl'] :is(p, li, h3),
  [dir='rtl'] :is(th, td):not(.number) {
    unicode-bidi: plaintext;
    text-align: right;
  }
  [dir='rtl'] [dir='ltr'] :is(p, li, h3) {
    text-align: left;
  }
  /* the marks of our own sentences, in place of those that a browser knows for a language */
  q {
    quotes: '“' '”';
  }
  /* a Dutch quote keeps the direction of its marks too */
  [dir='rtl'] q[lang]:not([lang|='ar']) {
    direction: ltr;
    unicode-bidi: isolate;
  }
  /* Arabic letters reach higher and lower than Latin ones */
  [dir='rtl'] :is(h2, h3, h4, h5, legend, button) {
    line-height: 1.6;
  }
  [dir='rtl'] .mirror {
    line-height: 1.35;
  }
  .small {
    font-size: var(--_small);
  }
  .muted {
    color: var(--_muted);
  }
  /* the same in a second language, on a line of its own */
  .mirror {
    display: block;
    flex: 0 0 100%;
    font-weight: 400;
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  /* long Dutch words: broken where the language allows it, else anywhere, rather than running out of the page */
  @container (max-width: 420px) {
    h2,
    h3,
    h4,
    p,
    li,
    dd,
    td,
    button,
    label,
    .button {
      hyphens: auto;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    button,
    input,
    select,
    [role='option'] {
      transition:
        background-color 0.12s,
        border-color 0.12s;
    }
  }
`;
