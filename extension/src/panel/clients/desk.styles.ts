import { css } from 'lit';

/** What the views of the desk have in common, on top of the family's theme. */
export const styles = css`
  :host {
    --_gap: calc(var(--_space) * 3);
    /* within a grid, else it takes the width that the theme lets it guess */
    inline-size: 100%;
  }
  section,
  form,
  .stack {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_gap);
    justify-items: start;
    min-inline-size: 0;
  }
  section > :not(p),
  form > :not(p),
  .stack > :not(p) {
    max-inline-size: 100%;
  }
  .wide {
    gap: calc(var(--_space) * 5);
  }
  .wide > :not(.visually-hidden) {
    inline-size: 100%;
    min-inline-size: 0;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
    align-items: center;
  }
  /* what reads like a link begins where the text above it does */
  .plain {
    padding-inline: 0;
  }
  h2 {
    font-size: var(--_large);
  }
  label.field {
    display: grid;
    gap: var(--_space);
    inline-size: 100%;
  }
  input:not([type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    margin: 0;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    min-block-size: 44px;
  }
  .row select {
    inline-size: auto;
  }
  textarea {
    min-block-size: 7em;
    resize: vertical;
  }
  input[type='file'] {
    border-style: dashed;
  }
  ul.list {
    display: grid;
    gap: calc(var(--_space) * 2);
    inline-size: 100%;
  }
  ul.list > li {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    max-inline-size: none;
    padding-block: calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_hairline);
    /* long lists cost nothing until they are in view */
    content-visibility: auto;
    contain-intrinsic-block-size: auto 90px;
  }
  ul.plain-list {
    display: grid;
    gap: var(--_space);
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  .name {
    font-weight: 650;
    text-align: start;
  }
  details {
    inline-size: 100%;
  }
  summary {
    cursor: pointer;
    min-block-size: 32px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  details > :not(summary) {
    margin-block-start: calc(var(--_space) * 2);
  }
  nav ul {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_space) calc(var(--_space) * 4);
  }
  nav [aria-current] {
    border-block-end: 3px solid var(--_accent);
    border-radius: 0;
    font-weight: 650;
    text-decoration: none;
  }
  .groups {
    display: grid;
    gap: calc(var(--_space) * 4);
    inline-size: 100%;
  }
  dl {
    display: grid;
    gap: var(--_space);
  }
  dt {
    font-weight: 650;
  }
  .sides {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(200px, 1fr));
    gap: calc(var(--_space) * 4);
    inline-size: 100%;
  }
  .signature {
    inline-size: 100%;
    min-block-size: 5em;
    border-block-end: 1px solid var(--_ink);
  }
  .print-only {
    display: none;
  }
  @media print {
    nav,
    button:not(.name),
    label.field,
    select,
    textarea,
    details,
    .no-print {
      display: none;
    }
    .print-only {
      display: block;
      white-space: pre-wrap;
    }
    ul.list > li {
      content-visibility: visible;
      break-inside: avoid;
    }
  }
`;
