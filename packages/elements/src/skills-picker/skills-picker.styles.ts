import { css } from 'lit';

export const styles = css`
  /* the list lies over what follows this element in the page */
  :host(:focus-within) {
    position: relative;
    z-index: 2;
  }
  .base {
    display: grid;
    gap: calc(var(--_space) * 5);
    min-inline-size: 0;
    max-inline-size: calc(var(--_measure) * 1.1);
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 calc(var(--_space) * 4);
  }
  label[for='input'] {
    font-weight: 650;
  }
  .field {
    position: relative;
    margin-block-start: calc(var(--_space) * 2);
  }
  #input {
    inline-size: 100%;
    min-block-size: 52px;
    padding-inline: calc(var(--_space) * 4);
  }
  #input::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  #input:focus-visible {
    outline-offset: 0;
    border-color: var(--_accent);
  }
  #input[aria-invalid='true'] {
    border-color: var(--_note);
    border-width: 2.5px;
  }
  #list {
    position: absolute;
    inset-inline: 0;
    inset-block-start: calc(100% + var(--_space) * 1.5);
    max-block-size: min(420px, 60vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: calc(var(--_space) * 1.5);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 6px 24px rgb(0 0 0 / 12%);
  }
  [role='option'] {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 calc(var(--_space) * 3);
    min-block-size: 44px;
    max-inline-size: none;
    padding: calc(var(--_space) * 2.25) calc(var(--_space) * 3);
    border-radius: calc(var(--_radius) * 0.7);
    cursor: pointer;
  }
  [role='option']:hover {
    background: var(--_surface);
  }
  [role='option'][data-active] {
    background: var(--_accent-soft);
    box-shadow: inset 4px 0 0 var(--_accent);
  }
  [data-kind='competence'] + [data-kind]:not([data-kind='competence']),
  [data-kind]:not([data-kind='competence']) + [data-kind='competence'] {
    margin-block-start: calc(var(--_space) * 3);
  }
  [data-kind='competence'] + [data-kind]:not([data-kind='competence'])::before,
  [data-kind]:not([data-kind='competence']) + [data-kind='competence']::before {
    content: '';
    flex: 0 0 100%;
    margin-block: calc(var(--_space) * -3.5) calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_hairline);
  }
  [role='option'] {
    position: relative;
    padding-inline-start: calc(24px + var(--_space) * 6);
  }
  [role='option'] .pictogram {
    position: absolute;
    inset-inline-start: calc(var(--_space) * 3);
    align-self: center;
  }
  .check .pictogram {
    margin-inline-end: calc(var(--_space) * -1);
  }
  .heading {
    display: flex;
    align-items: center;
    gap: calc(var(--_space) * 1);
    min-block-size: 36px;
  }
  strong {
    font-weight: 650;
  }
  /* there for a moment, and seen by nobody */
  .rehearsal {
    position: absolute;
    inset-inline: 0;
    visibility: hidden;
  }
  .chosen > li {
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr);
    grid-auto-columns: auto;
    grid-auto-flow: column;
    align-items: center;
    gap: 0 calc(var(--_space) * 3);
    min-block-size: 48px;
    max-inline-size: none;
    padding-block: calc(var(--_space) * 1.5);
    border-block-end: 1px solid var(--_hairline);
  }
  .chosen > li.gone {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .chosen select {
    min-block-size: 36px;
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
    border-color: transparent;
    color: var(--_muted);
    field-sizing: content;
  }
  .chosen select:hover {
    border-color: var(--_line);
  }
  .chips ul {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    margin-block-start: calc(var(--_space) * 2);
  }
  .chips li button {
    flex-wrap: nowrap;
    min-block-size: 40px;
    padding: calc(var(--_space) * 1.25) calc(var(--_space) * 3.5);
    border-color: var(--_hairline);
    border-radius: 20px;
    background: var(--_surface);
  }
  .chips li button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .plus {
    color: var(--_accent);
    font-weight: 650;
  }
  .confirm {
    max-inline-size: var(--_measure);
    padding: calc(var(--_space) * 5);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .confirm h3:focus {
    outline: none;
  }
  .confirm ul {
    margin-block: calc(var(--_space) * 3) calc(var(--_space) * 4);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 3);
  }
  @container (max-width: 460px) {
    /* the answer and the button below the name, each on a line of its own before one of them is cut off */
    .chosen > li:not(.gone) {
      display: flex;
      flex-wrap: wrap;
      column-gap: calc(var(--_space) * 2);
      padding-block: calc(var(--_space) * 2);
    }
    .chosen .name {
      flex: 1 1 calc(100% - 88px);
      min-inline-size: 0;
    }
    .chosen .name:has(+ .speak) {
      flex-basis: calc(100% - 132px);
    }
    .chosen [part='remove'] {
      margin-inline-start: auto;
    }
    .confirm {
      padding: calc(var(--_space) * 4);
    }
  }
  @media print {
    .field,
    .note,
    .chips,
    .confirm,
    .gone,
    #hint,
    [part='remove'] {
      display: none;
    }
  }
  @media (forced-colors: active) {
    #list {
      border-color: CanvasText;
    }
    [role='option'][data-active] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    [role='option'][data-active] .muted,
    [role='option'][data-active] mark {
      color: HighlightText;
    }
  }
`;
