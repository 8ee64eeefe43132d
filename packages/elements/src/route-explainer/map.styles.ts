import { css } from 'lit';

/** The line map: a line with its stations, gates across it, tracks side by side, and pennants. */
export const map = css`
  .map {
    --_stop: 21px;
    --_track: 5px;
    --_indent: calc(var(--_space) * 10);
    position: relative;
  }
  .map > li,
  .lane > li {
    position: relative;
    max-inline-size: none;
    padding-inline-start: var(--_indent);
    padding-block-end: calc(var(--_space) * 6);
  }
  /* the line: each entry draws its part of it */
  .map > li::before,
  .lane > li::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 9px;
    border-inline-start: var(--_track) solid var(--_accent);
  }
  .map > li:first-child::before {
    inset-block-start: 0.7em;
  }
  .map > li:last-child::before {
    inset-block-end: auto;
    block-size: 0.7em;
  }
  .map > li:last-child {
    padding-block-end: 0;
  }
  .stop {
    position: relative;
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  .stop::before {
    content: '';
    position: absolute;
    inset-block-start: 0.1em;
    inset-inline-start: calc(var(--_indent) * -1 + 1px);
    inline-size: var(--_stop);
    block-size: var(--_stop);
    border: var(--_track) solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
  }
  .stop[data-open]::before {
    box-shadow: 0 0 0 4px var(--_accent-soft);
  }
  .terminus > .stop::before {
    background: var(--_accent);
  }
  .time {
    color: var(--_accent);
    font-size: var(--_small);
    font-weight: 650;
    line-height: 1.6;
  }
  .pick {
    display: inline;
    min-block-size: 0;
    padding: 2px 0;
    border: 0;
    border-radius: 2px;
    font-weight: 650;
    line-height: 1.3;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  .pick:hover {
    background: none;
    color: var(--_accent);
    text-decoration-thickness: 2px;
  }
  /* right behind the words, before the same in a second language */
  .pick .own::after {
    content: '+';
    display: inline-block;
    inline-size: 1.1em;
    margin-inline-start: 0.3em;
    color: var(--_accent);
    text-align: center;
    text-decoration: none;
  }
  .pick[aria-expanded='true'] .own::after {
    content: '−';
  }
  .detail {
    display: grid;
    gap: calc(var(--_space) * 3);
    margin-block: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 4);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .detail > * {
    max-inline-size: var(--_measure);
  }
  /* a barrier across the line */
  .gate {
    position: relative;
  }
  .gate::before {
    content: '';
    position: absolute;
    inset-block-start: 0.55em;
    inset-inline-start: calc(var(--_indent) * -1);
    inline-size: 23px;
    block-size: 6px;
    border-block: 2px solid var(--_paper);
    background: var(--_note);
    box-sizing: content-box;
  }
  .gate > .lead {
    color: var(--_note);
  }
  .gate li + li {
    margin-block-start: calc(var(--_space) * 2);
  }
  .pennants > li,
  .aid {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 2.5);
    align-items: start;
  }
  .flag,
  .bench {
    flex: none;
    margin-block-start: 0.25em;
    color: var(--_accent);
  }
  /* tracks side by side: the first is the line itself, a loop leads over the others */
  .map > .stretch {
    padding-inline-start: 0;
  }
  .together {
    padding-inline-start: calc(var(--_indent) + 18px);
    padding-block-end: calc(var(--_space) * 3);
    color: var(--_accent);
    font-size: var(--_small);
  }
  .lanes {
    position: relative;
    display: grid;
    padding-block: calc(var(--_space) * 5);
  }
  .lanes::before {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: 9px;
    inline-size: 23px;
    border: var(--_track) solid var(--_accent);
    border-inline-start: 0;
    border-start-end-radius: 16px;
    border-end-end-radius: 16px;
  }
  .lane > li {
    padding-inline-start: calc(var(--_indent) + 18px);
  }
  .lane > li::before {
    display: none;
  }
  .lane > li > .stop::before {
    inset-inline-start: calc(var(--_indent) * -1 - 17px);
  }
  .lane + .lane > li > .stop::before {
    inset-inline-start: calc(var(--_indent) * -1 + 1px);
  }
  .lane:last-child > li:last-child {
    padding-block-end: 0;
  }
  .lane > li > .gate::before {
    inset-inline-start: calc(var(--_indent) * -1 - 18px);
  }
  .lane + .lane > li > .gate::before {
    inset-inline-start: calc(var(--_indent) * -1);
  }
  @media screen {
    .stop:not([data-open]) > .detail {
      display: none;
    }
  }
  @container (min-width: 640px) {
    .lanes {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: calc(var(--_space) * 8);
    }
    .lanes[data-lanes='3'] {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
    .lanes::before {
      inline-size: calc(50% + var(--_space) * 4 + 5px);
    }
    .lanes[data-lanes='3']::before {
      inline-size: calc(66.66% + var(--_space) * 5.33 + 5px);
    }
    .lane > li {
      padding-inline-start: var(--_indent);
    }
    .together {
      padding-inline-start: var(--_indent);
    }
    .lane:nth-child(2):not(:last-child)::before {
      content: '';
      position: absolute;
      inset-block: 0;
      margin-inline-start: 9px;
      border-inline-start: var(--_track) solid var(--_accent);
    }
    .lane > li > .stop::before,
    .lane + .lane > li > .stop::before {
      inset-inline-start: calc(var(--_indent) * -1 + 1px);
    }
    .lane > li > .gate::before,
    .lane + .lane > li > .gate::before {
      inset-inline-start: calc(var(--_indent) * -1);
    }
  }
  /* time beside the line, as on a timetable */
  @container (min-width: 760px) {
    .map {
      padding-inline-start: 9.5em;
    }
    .map > .station > .stop > .time {
      position: absolute;
      inset-inline-end: calc(100% + var(--_indent) + var(--_space) * 3);
      inline-size: 8.5em;
      text-align: end;
      line-height: 1.35;
      margin-block-start: 0.15em;
    }
  }
`;
