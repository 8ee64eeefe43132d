import { css } from 'lit';

/** The head of a card, its toggles, and the letter in its explanation. */
export const cardStyles = css`
  .top {
    display: flex;
    justify-content: space-between;
    align-items: start;
    gap: calc(var(--_space) * 3);
  }
  .top h3 {
    min-inline-size: 0;
    hyphens: auto;
  }
  .top .toggle {
    flex: none;
    margin-block-start: calc(var(--_space) * -1);
    margin-inline-end: calc(var(--_space) * -2);
    font-size: var(--_small);
  }
  .toggle {
    gap: calc(var(--_space) * 1.5);
    text-decoration: none;
  }
  .toggle:hover {
    text-decoration: underline;
  }
  .toggle[aria-pressed='true'] {
    font-weight: 650;
  }
  /* a bookmark: hollow, filled when saved */
  .pin {
    flex: none;
    inline-size: 14px;
    block-size: 18px;
    fill: none;
    stroke: currentcolor;
    stroke-width: 1.5;
    stroke-linejoin: round;
  }
  [aria-pressed='true'] > .pin {
    fill: currentcolor;
  }
  .box {
    inline-size: 14px;
    block-size: 14px;
    border: 1.5px solid currentcolor;
    border-radius: 3px;
  }
  [aria-pressed='true'] > .box {
    background: currentcolor;
    box-shadow: inset 0 0 0 2px var(--_paper);
  }
  .quiet {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 1);
    margin-inline-start: auto;
  }
  .quiet > .plain {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .fold {
    margin-block-start: calc(var(--_space) * 4);
  }
  .fold > :not(summary) {
    margin-block-start: calc(var(--_space) * 2);
  }
  summary {
    min-block-size: 32px;
    color: var(--_accent);
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .fold > label {
    display: block;
  }
  textarea {
    display: block;
    inline-size: 100%;
    padding: calc(var(--_space) * 3);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
`;
