import { css } from 'lit';

/** A desk with two sides: the draft, and beside it (below it on a small screen) what a reader makes of it. */
export const styles = css`
  .arrow {
    display: inline-block;
  }
  [dir='rtl'] .arrow {
    transform: scaleX(-1);
  }
  .base {
    display: grid;
    gap: calc(var(--_space) * 6);
  }
  .base > * {
    min-inline-size: 0;
  }
  .field {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    max-inline-size: none;
    margin-block-start: calc(var(--_space) * 3);
  }
  label {
    font-weight: 650;
  }
  textarea {
    inline-size: 100%;
    min-block-size: 18em;
    padding: calc(var(--_space) * 3);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    resize: vertical;
    field-sizing: content;
    max-block-size: 80vh;
  }
  .paper {
    display: grid;
  }
  .paper > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  /* the same box as the field above it, so that each stroke lies under its words */
  .under {
    padding: calc(var(--_space) * 3);
    border: 1.5px solid transparent;
    color: transparent;
    white-space: pre-wrap;
    overflow: hidden;
    overflow-wrap: break-word;
    max-block-size: 80vh;
    pointer-events: none;
    user-select: none;
  }
  .under .evidence {
    color: transparent;
  }
  .paper textarea {
    background: transparent;
    resize: none;
    overflow-wrap: break-word;
  }
  .second {
    min-block-size: 10em;
  }
  .code {
    min-block-size: 8em;
    font-family: ui-monospace, monospace;
    font-size: var(--_small);
  }
  .field input {
    inline-size: 100%;
  }
  .findings,
  .findings section,
  .tasks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    align-content: start;
  }
  .findings {
    gap: calc(var(--_space) * 8);
  }
  .remarks {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
  }
  .remarks li {
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_hairline);
  }
  .remarks li > button {
    margin-block-start: calc(var(--_space) * 2);
  }
  .remarks .actions {
    column-gap: calc(var(--_space) * 4);
  }
  .remarks .plain {
    padding-inline: 0;
  }
  q {
    font-weight: 650;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 5);
  }
  .draft {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1.5);
    padding: calc(var(--_space) * 4);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .draft .title {
    font-weight: 650;
  }
  .draft .item {
    display: list-item;
    list-style: disc;
    margin-inline-start: 1.2em;
  }
  .tasks ul {
    list-style: disc;
    padding-inline-start: 1.2em;
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
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th {
    font-weight: 650;
  }
  .scroll {
    overflow-x: auto;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  summary {
    padding-block: calc(var(--_space) * 2.5);
    cursor: pointer;
    font-weight: 650;
  }
  @container (min-width: 860px) {
    .base:not(.bound) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .base:not(.bound) .writing {
      position: sticky;
      inset-block-start: calc(var(--_space) * 4);
      align-self: start;
    }
  }
  @media print {
    .writing,
    button,
    [part='take']:not(:has([open])),
    details:not([open]) {
      display: none;
    }
    section {
      break-inside: avoid-page;
      margin-block-end: 6mm;
    }
    .base {
      display: block;
    }
  }
`;
