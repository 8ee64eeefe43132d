import { css } from 'lit';

/** What stands around the map: questions, barriers, the ladder of jobs, the table, contacts. */
export const parts = css`
  .answer,
  .starts,
  .answers,
  .barriers,
  .recognition,
  .aids,
  .question,
  .way {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .options {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    max-inline-size: none;
  }
  .option {
    min-block-size: 44px;
    border-radius: 22px;
    padding-inline: calc(var(--_space) * 3.5);
  }
  .option[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 650;
  }
  .option[aria-pressed='true']::before {
    content: '✓';
  }
  .question {
    margin-block: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    border-inline-start: 4px solid var(--_note);
    background: var(--_note-soft);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .aids .question,
  .recognition .question {
    border-color: var(--_accent);
    background: var(--_paper);
  }
  .question .muted {
    color: inherit;
  }
  .question .option:not([aria-pressed='true']) {
    background: var(--_paper);
  }
  .answers li {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 2);
  }
  .answers .plain {
    min-inline-size: 32px;
    text-decoration: none;
    font-size: calc(var(--_size) * 1.2);
  }
  .advisers,
  .help > ul,
  .barrier-list {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .barrier-list {
    gap: calc(var(--_space) * 6);
  }
  .barrier-list > li,
  .barrier {
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  .contact {
    display: flow-root;
  }
  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 4);
  }
  .ways > a {
    padding-block: 4px;
  }
  .help {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: start;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 2.5);
  }
  .help > ul {
    grid-column: 2;
  }
  .aids,
  .recognition {
    padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
  }
  .way {
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_hairline);
    justify-items: start;
  }
  .order {
    padding-inline-start: 1.4em;
    list-style: decimal;
  }
  blockquote {
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_accent);
  }
  .check-note {
    color: var(--_note);
  }
  .fold > summary {
    padding-block: calc(var(--_space) * 2);
    color: var(--_accent);
    font-weight: 650;
    cursor: pointer;
  }
  .fold[open] > summary {
    margin-block-end: calc(var(--_space) * 2);
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    overflow-wrap: normal;
    hyphens: manual;
  }
  thead th:first-child {
    inline-size: 32%;
  }
  th,
  td {
    padding-block: calc(var(--_space) * 2);
    padding-inline: 0 calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    color: var(--_muted);
    font-size: var(--_small);
  }
  th > .plain {
    padding-inline: 0;
    border: 0;
    text-align: start;
    font-weight: 650;
    line-height: 1.3;
  }
  td > .head {
    display: none;
    color: var(--_muted);
    font-size: var(--_small);
  }
  /* the family of jobs: one line, a station each */
  .ladder > ol {
    display: flex;
    padding-block: 2px;
  }
  .rung {
    position: relative;
    flex: 1 1 0;
    min-inline-size: min-content;
    overflow-wrap: normal;
    hyphens: manual;
    display: grid;
    align-content: start;
    justify-items: start;
    padding-block-start: calc(var(--_space) * 7);
    padding-inline-end: calc(var(--_space) * 3);
  }
  .rung::before {
    content: '';
    position: absolute;
    inset-block-start: 9px;
    inset-inline: 0;
    border-block-start: 4px solid var(--_accent);
  }
  .rung:last-child::before {
    inset-inline-end: auto;
    inline-size: 8px;
  }
  .rung::after {
    content: '';
    position: absolute;
    inset-block-start: 3px;
    inset-inline-start: 0;
    inline-size: 16px;
    block-size: 16px;
    border: 4px solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
  }
  .rung[data-here]::after {
    background: var(--_accent);
  }
  .rung > .plain {
    min-block-size: 44px;
    padding-inline: 0;
    border: 0;
    overflow-wrap: inherit;
  }
  .rung[data-here] > .plain {
    color: var(--_ink);
    font-weight: 650;
    text-decoration: none;
  }
  .print-frame {
    position: fixed;
    inset-block-end: 0;
    inset-inline-end: 0;
    inline-size: 0;
    block-size: 0;
    border: 0;
  }
  @container (max-width: 960px) {
    .ladder > ol {
      display: grid;
    }
    .rung {
      min-inline-size: 0;
      overflow-wrap: anywhere;
      padding-block: 0 calc(var(--_space) * 3);
      padding-inline: calc(var(--_space) * 8) 0;
    }
    .rung::before,
    .rung:last-child::before {
      inset-block: 0;
      inset-inline: 6px auto;
      inline-size: 0;
      border-block-start: 0;
      border-inline-start: 4px solid var(--_accent);
    }
    .rung:first-child::before {
      inset-block-start: 18px;
    }
    .rung:last-child::before {
      inset-block-end: auto;
      block-size: 20px;
    }
    .rung::after {
      inset-block-start: 14px;
    }
  }
  @container (max-width: 760px) {
    table {
      overflow-wrap: anywhere;
    }
    table,
    tbody,
    tr,
    th,
    td {
      display: block;
    }
    thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    th,
    td {
      padding-block: 2px;
      border: 0;
    }
    tr {
      padding-block: calc(var(--_space) * 2);
      border-block-end: 1px solid var(--_hairline);
    }
    td {
      display: grid;
      grid-template-columns: 5.5em minmax(0, 1fr);
    }
    td > .head {
      display: block;
    }
  }
  @media (forced-colors: active) {
    .flag,
    .bench {
      forced-color-adjust: none;
      color: CanvasText;
    }
    .option[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .ladder,
    .starts,
    .options,
    .take,
    .barriers > .muted,
    .fold > summary {
      display: none;
    }
  }
`;
