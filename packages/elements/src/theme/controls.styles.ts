import { css } from 'lit';

/**
 * Buttons and fields. `button` alone is outlined; `.primary` is the one next thing to do; `.plain` reads like a link;
 * `.note` (a block, not a button) is the warm note that says what you can do next.
 */
export const controls = css`
  button,
  select,
  input,
  .button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(var(--_space) * 2);
    min-block-size: 44px;
    max-inline-size: 100%;
    margin: 0;
    overflow-wrap: anywhere;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: transparent;
    text-align: start;
    text-decoration: none;
    cursor: pointer;
  }
  /* the second language on a line of its own */
  button:has(.mirror) {
    flex-wrap: wrap;
    justify-content: start;
    row-gap: 0;
  }
  button:hover,
  .button:hover {
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .primary {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 650;
  }
  .primary:hover {
    background: var(--_ink);
    border-color: var(--_ink);
    color: var(--_paper);
  }
  .plain {
    min-block-size: 32px;
    padding: calc(var(--_space) * 1) calc(var(--_space) * 2);
    border-color: transparent;
    color: var(--_accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .plain:hover {
    border-color: transparent;
    text-decoration-thickness: 2px;
  }
  :disabled,
  [aria-disabled='true'] {
    opacity: 0.6;
    cursor: not-allowed;
  }
  select,
  input[type='text'] {
    min-block-size: 44px;
    padding: calc(var(--_space) * 1.5) calc(var(--_space) * 3);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    max-inline-size: 100%;
  }
  input[type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
    margin: 0;
    flex: none;
    accent-color: var(--_accent);
  }
  .check {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 2.5);
    min-block-size: 32px;
    padding-block: calc(var(--_space) * 0.75);
    cursor: pointer;
  }
  .note {
    max-inline-size: none;
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4);
    padding-inline-end: max(calc(var(--_space) * 4), 100% - var(--_measure));
    border-inline-start: 4px solid var(--_note);
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
    background: var(--_note-soft);
  }
  div.note {
    display: grid;
    gap: calc(var(--_space) * 3);
    justify-items: start;
  }
  @media print {
    [part='language-missing'] {
      display: none;
    }
  }
  mark {
    background: var(--_note-soft);
    color: inherit;
    border-radius: 2px;
  }
  @media (forced-colors: active) {
    mark {
      forced-color-adjust: none;
      background: transparent;
      color: CanvasText;
      font-weight: 650;
      text-decoration: underline;
    }
    /* the system draws a border that we left clear; what reads like a link keeps looking like one */
    .plain {
      border-color: Canvas;
      color: LinkText;
    }
    .primary {
      forced-color-adjust: none;
      background: Highlight;
      border-color: Highlight;
      color: HighlightText;
    }
  }
`;
