import { css } from 'lit';

export const styles = css`
  .base {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    justify-items: start;
    max-inline-size: calc(var(--_measure) * 1.1);
  }
  .more {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    justify-items: start;
    inline-size: 100%;
  }
  .base > h3 {
    inline-size: 100%;
    font-weight: 400;
  }
  .unfold {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 4);
    inline-size: 100%;
    border-color: var(--_hairline);
    background: var(--_surface);
    text-align: start;
  }
  .plain {
    padding-inline: 0;
  }
  .chips,
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
  }
  .chips button {
    min-block-size: 40px;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 3.5);
    border-color: var(--_hairline);
    border-radius: 20px;
    background: var(--_surface);
  }
  .chips [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 650;
  }
  .steps {
    inline-size: 100%;
    border-block-start: 1px solid var(--_hairline);
  }
  .steps > li {
    max-inline-size: none;
    border-block-end: 1px solid var(--_hairline);
  }
  [part='step-open'],
  .unfold {
    position: relative;
    padding-inline-end: calc(var(--_space) * 8);
  }
  [part='step-open'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 4);
    inline-size: 100%;
    padding-block: calc(var(--_space) * 2.5);
    padding-inline: 0 calc(var(--_space) * 7);
    border: 0;
    font-weight: 400;
  }
  [part='step-open']:hover {
    color: var(--_accent);
    background: none;
  }
  [part='step-open'][aria-expanded='true'] {
    font-weight: 650;
  }
  /* a chevron, drawn */
  [part='step-open']::after,
  .unfold::after {
    content: '';
    position: absolute;
    inset-inline-end: calc(var(--_space) * 4);
    inset-block-start: calc(50% - 7px);
    inline-size: 8px;
    block-size: 8px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0; /* down, whichever way is read */
    transform: rotate(45deg);
  }
  [aria-expanded='true']::after {
    transform: translateY(4px) rotate(225deg);
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 4);
    justify-items: start;
    padding-block: calc(var(--_space) * 2) calc(var(--_space) * 5);
  }
  .panel > ul,
  .panel > fieldset,
  .panel > .card {
    inline-size: 100%;
  }
  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 2);
    justify-items: start;
    max-inline-size: none;
    padding-block: calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_hairline);
  }
  .entry > input {
    inline-size: 100%;
  }
  .entry > .plain {
    padding-inline: 0;
  }
  .name {
    font-weight: 650;
  }
  .name::first-letter {
    text-transform: uppercase;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 190px), 1fr));
    align-items: end;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 4);
    inline-size: 100%;
  }
  .wide {
    grid-column: 1 / -1;
  }
  .field {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 1);
    inline-size: 100%;
    max-inline-size: 34em;
  }
  .field > span {
    font-size: var(--_small);
  }
  select,
  input[type='text'],
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
  }
  textarea,
  input[type='number'] {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
  input[type='number'] {
    min-block-size: 44px;
    inline-size: 7em;
  }
  input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  legend {
    margin-block-end: calc(var(--_space) * 1);
    padding: 0;
  }
  .card {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  h5 {
    margin: 0;
    font-size: inherit;
    font-weight: 650;
  }
  .sheet > * + * {
    margin-block-start: calc(var(--_space) * 2);
  }
  .sheet ul {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  @media print {
    :host {
      --_size: 11pt;
    }
    .base:not(.paper) {
      display: none;
    }
  }
`;
