import { css } from 'lit';

/** Tables that read as pictures: a bar in each row, a shade in each cell. Numbers always stand beside them. */
export const styles = css`
  .base {
    display: grid;
    gap: calc(var(--_space) * 8);
  }
  .base > *,
  section {
    min-inline-size: 0;
  }
  section {
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
  .choices label {
    display: grid;
    gap: calc(var(--_space) * 1);
    font-weight: 650;
    min-inline-size: 0;
  }
  .choices select {
    font-weight: 400;
    inline-size: 100%;
  }
  .figures {
    display: grid;
    gap: calc(var(--_space) * 8);
  }
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
  .number {
    text-align: end;
    white-space: nowrap;
  }
  .picture {
    inline-size: 28%;
  }
  .bar {
    display: block;
    inline-size: 100%;
    block-size: 0.9em;
  }
  .key {
    display: inline-block;
    inline-size: 0.8em;
    block-size: 0.8em;
    margin-inline-end: 0.4em;
    border: 1px solid var(--_line);
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
  .scroll {
    overflow-x: auto;
  }
  .grid td {
    text-align: center;
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
  .longest {
    list-style: decimal;
    padding-inline-start: 1.6em;
  }
  @container (max-width: 480px) {
    th,
    td,
    .number {
      overflow-wrap: anywhere;
      white-space: normal;
    }
    .picture {
      display: none;
    }
    thead th:nth-child(2):has(.visually-hidden) {
      display: none;
    }
  }
  @container (min-width: 900px) {
    .figures {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
    .wide {
      grid-column: 1 / -1;
    }
  }
  @media (forced-colors: active) {
    .bar rect {
      fill: CanvasText;
    }
    .bar .part-1 {
      fill: GrayText;
    }
    .bar .part-2 {
      fill: Highlight;
    }
  }
  @media print {
    button,
    select {
      display: none;
    }
    section {
      break-inside: avoid;
    }
  }
`;
