import { css } from 'lit';

/** The line map: a vertical line, its stops, and the gates across it. */
export const map = css`
  .station {
    position: relative;
    max-inline-size: none;
    padding-inline-start: calc(var(--_space) * 10);
    padding-block-end: calc(var(--_space) * 7);
  }
  /* the line */
  .station::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 9px;
    border-inline-start: 5px solid var(--_accent);
  }
  .station:first-child::before {
    inset-block-start: 0.7em;
  }
  .station:last-child > .stop::after {
    content: '';
    position: absolute;
    z-index: -1;
    inset-block: 0.7em 0;
    inset-inline-start: calc(var(--_space) * -10 + 5px);
    inline-size: 13px;
    background: var(--_paper);
  }
  .station:last-child > .stop {
    isolation: isolate;
  }
  .station:last-child {
    padding-block-end: 0;
  }
  .stop {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 2);
  }
  /* the stop */
  .stop::before {
    content: '';
    position: absolute;
    inset-block-start: 0.12em;
    inset-inline-start: calc(var(--_space) * -10 + 1px);
    inline-size: 21px;
    block-size: 21px;
    border: 5px solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
  }
  .terminus > .stop::before {
    background: var(--_accent);
  }
  .gate {
    position: relative;
    margin-block-end: calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
  }
  /* a barrier across the line */
  .gate::before {
    content: '';
    position: absolute;
    inset-block-start: 50%;
    inset-inline-start: calc(var(--_space) * -10);
    inline-size: 23px;
    block-size: 7px;
    margin-block-start: -3px;
    border-block: 2px solid var(--_paper);
    background: var(--_note);
    box-sizing: content-box;
  }
  .gate > .lead {
    color: var(--_note);
  }
`;
