import { css } from 'lit';

/** Tables that read as pictures: a bar in each row, a shade in each cell. Numbers always stand beside them. */
const tables = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: var(--_small);
  }
  th,
  td {
    padding: calc(var(--_space) * 1) calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_hairline);
    font-weight: 400;
    text-align: start;
    vertical-align: middle;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  thead th {
    font-weight: 650;
    vertical-align: bottom;
  }
  th:first-child,
  td:first-child {
    padding-inline-start: 0;
  }
  .number {
    text-align: end;
    white-space: nowrap;
  }
  .picture {
    inline-size: 28%;
  }
  .pairs .picture {
    inline-size: 40%;
  }
  .key {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
    border: 1px solid var(--_line);
  }
  .scroll {
    overflow-x: auto;
  }
  /* a picture of bars fits; only the grid scrolls, and takes the keyboard for it */
  table:not(.grid) th {
    overflow-wrap: anywhere;
  }
  /* letters of Arabic join: a word that is broken cannot be read */
  .base[lang='ar'] table th {
    overflow-wrap: normal;
  }
  .grid td {
    text-align: center;
    border: 2px solid var(--_paper);
  }
  .grid thead th:not(:first-child) {
    text-align: center;
    hyphens: auto;
    white-space: normal;
  }
  .grid tbody th {
    min-inline-size: 8em;
  }
`;

const charts = css`
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.9em;
  }
  .pair {
    block-size: 1.5em;
  }
  [dir='rtl'] .bar,
  [dir='rtl'] .columns svg {
    transform: scaleX(-1);
  }
  .columns {
    display: grid;
    gap: calc(var(--_space) * 1);
  }
  .columns svg {
    inline-size: 100%;
    block-size: 9em;
  }
  .ends {
    display: flex;
    justify-content: space-between;
    max-inline-size: none;
  }
  .axis {
    fill: var(--_line);
  }
  .map {
    display: block;
    inline-size: 100%;
    max-inline-size: 44em;
    block-size: auto;
  }
  .map polygon {
    fill: var(--_level);
    stroke: var(--_line);
    stroke-width: 0.35;
    stroke-linejoin: round;
  }
  .map text {
    fill: var(--_on-level, var(--_ink));
    font-family: var(--_font);
    font-size: 4.4px;
    font-weight: 650;
  }
  .map .place {
    font-size: 2.3px;
    font-weight: 400;
  }
  .part-0 {
    fill: var(--_accent);
    background: var(--_accent);
  }
  .part-1 {
    fill: color-mix(in srgb, var(--_accent) 55%, var(--_paper));
    background: color-mix(in srgb, var(--_accent) 55%, var(--_paper));
  }
  .part-2 {
    fill: color-mix(in srgb, var(--_accent) 25%, var(--_paper));
    background: color-mix(in srgb, var(--_accent) 25%, var(--_paper));
  }
  .level-0 {
    --_level: var(--_paper);
  }
  .level-1 {
    --_level: color-mix(in srgb, var(--_accent) 10%, var(--_paper));
  }
  .level-2 {
    --_level: color-mix(in srgb, var(--_accent) 20%, var(--_paper));
  }
  .level-3 {
    --_level: color-mix(in srgb, var(--_accent) 30%, var(--_paper));
  }
  .level-4 {
    --_level: var(--_accent);
    --_on-level: var(--_on-accent);
  }
  [data-level='1'] {
    background: color-mix(in srgb, var(--_accent) 10%, var(--_paper));
  }
  [data-level='2'] {
    background: color-mix(in srgb, var(--_accent) 20%, var(--_paper));
  }
  [data-level='3'] {
    background: color-mix(in srgb, var(--_accent) 30%, var(--_paper));
  }
  [data-level='4'] {
    background: color-mix(in srgb, var(--_accent) 40%, var(--_paper));
  }
  @media (forced-colors: active) {
    .bar rect,
    .columns rect {
      fill: CanvasText;
    }
    .bar .part-1 {
      fill: GrayText;
    }
    .bar .part-2 {
      fill: Highlight;
    }
    .map polygon {
      fill: Canvas;
      stroke: CanvasText;
    }
    .map text {
      fill: CanvasText;
    }
    .key {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .key.part-1 {
      background: GrayText;
    }
    .key.part-2 {
      background: Highlight;
    }
  }
`;

const layout = css`
  .base {
    display: grid;
    gap: calc(var(--_space) * 8);
  }
  .base > *,
  .figures > *,
  section {
    min-inline-size: 0;
  }
  section,
  .lead,
  .progress {
    display: grid;
    gap: calc(var(--_space) * 3);
    align-content: start;
  }
  .choices,
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3);
    max-inline-size: none;
  }
  /* its words stand under the words above it */
  .actions .plain {
    padding-inline: 0;
  }
  .choices label,
  .field {
    display: grid;
    gap: calc(var(--_space) * 1);
    font-weight: 650;
    min-inline-size: 0;
  }
  .choices select,
  .field select,
  .field input {
    font-weight: 400;
    inline-size: 100%;
  }
  .sentence {
    font-weight: 650;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .figures,
  .published {
    display: grid;
    gap: calc(var(--_space) * 10);
  }
  .figures > :empty {
    display: none;
  }
  summary {
    min-block-size: 32px;
    padding-block: calc(var(--_space) * 1);
    cursor: pointer;
    color: var(--_accent);
  }
  .supply {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .longest {
    list-style: decimal;
    padding-inline-start: 1.6em;
  }
  .longest li {
    padding-block: calc(var(--_space) * 1);
  }
  @container (max-width: 480px) {
    .picture,
    .map .place {
      display: none;
    }
    th,
    td {
      padding-inline: calc(var(--_space) * 1);
    }
    .number {
      white-space: normal;
    }
    /* a head stays a word, with its colour above it; the names beside it give way */
    table:not(.grid) thead th:not(:first-child) {
      overflow-wrap: normal;
      hyphens: manual;
    }
    thead .key {
      display: block;
      margin-inline: auto 0;
    }
    /* many numbers: their heads stand on their side, so that the names have room */
    .parts thead .number {
      writing-mode: vertical-rl;
      white-space: nowrap;
      vertical-align: bottom;
    }
    .parts thead .key {
      display: inline-block;
      margin: 0 0 0.4em;
    }
  }
  @container (max-width: 270px) {
    td,
    table:not(.grid) thead th:not(:first-child) {
      overflow-wrap: anywhere;
    }
  }
  @container (min-width: 900px) {
    .figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      grid-auto-flow: dense;
      column-gap: calc(var(--_space) * 12);
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  @media print {
    button,
    .save,
    .supply,
    .columns + details > summary {
      display: none;
    }
    select {
      border: 0;
      appearance: none;
      padding: 0;
    }
    section {
      break-inside: avoid;
    }
    .figures {
      display: block;
    }
    .figures > * {
      margin-block-end: 8mm;
    }
    .bar,
    .columns svg,
    .map,
    [data-level],
    .key {
      print-color-adjust: exact;
    }
  }
`;

export const styles = [tables, charts, layout];
