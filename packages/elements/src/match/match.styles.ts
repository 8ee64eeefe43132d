import { css } from 'lit';

/** The three questions are stations of one line, as in the route maps: on a wide place the line runs beside them. */
export const styles = css`
  .base {
    display: grid;
    gap: calc(var(--_space) * 12);
    max-inline-size: 900px;
    margin-inline: auto;
    padding: clamp(calc(var(--_space) * 4), 4cqi, calc(var(--_space) * 10));
  }
  .base > * {
    min-inline-size: 0;
  }
  .head p {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .languages {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 4);
    margin-block-end: calc(var(--_space) * 3);
  }
  .languages button {
    padding-inline: 0;
    font-size: var(--_small);
  }
  .languages p {
    flex: 0 0 100%;
    margin: 0;
  }
  .languages [aria-pressed='true'] {
    color: inherit;
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 3px;
    text-underline-offset: 6px;
  }
  .stop {
    position: relative;
  }
  .stop:focus {
    outline: none;
  }
  .consent,
  zorg-profile,
  .stop > .note,
  [part='skipped'] {
    margin-block-start: calc(var(--_space) * 6);
  }
  /* its place is kept until it comes */
  zorg-profile:not(:defined) {
    display: block;
    min-block-size: 124px;
  }
  /* as wide as the list below, so that what stands at the end of a line stands under each other */
  zorg-skills-picker::part(base),
  zorg-profile::part(base) {
    max-inline-size: none;
  }
  zorg-skills-picker::part(label) {
    font-size: var(--_large);
    line-height: 1.3;
  }
  .keep {
    padding-block-start: calc(var(--_space) * 4);
    border-block-start: 1px solid var(--_hairline);
  }
  [part='translated'] {
    margin-block-start: calc(var(--_space) * -8);
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 5);
  }
  .keep .plain {
    padding-inline: 0;
    font-size: var(--_small);
  }
  .keep label.plain:focus-within {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  #remember-hint {
    padding-inline-start: calc(24px + var(--_space) * 2.5);
  }
  .jobs-title {
    margin-block-end: calc(var(--_space) * 4);
  }
  .loading {
    display: grid;
    gap: calc(var(--_space) * 2);
    /* what stands below is out of sight before the list comes, so that nobody sees it move; not more, for a frame as high as its page */
    min-block-size: min(100vh, 900px);
    align-content: start;
  }
  progress {
    inline-size: min(100%, 320px);
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_hairline);
    accent-color: var(--_accent);
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: var(--_hairline);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .back {
    margin-block-end: calc(var(--_space) * 4);
    padding-inline: 0;
  }
  @container (min-width: 620px) {
    .stop {
      padding-inline-start: calc(var(--_space) * 11);
    }
    .stop::before,
    .stop::after {
      content: '';
      position: absolute;
      inset-inline-start: 0;
    }
    /* the line to the next station, under the dots */
    .stop:not(:last-of-type)::before {
      inset-inline-start: 8px;
      inset-block: 24px calc(var(--_space) * -12 - 8px);
      border-inline-start: 4px solid var(--_accent-soft);
    }
    .stop::after {
      inset-block-start: 5px;
      inline-size: 20px;
      block-size: 20px;
      border: 4px solid var(--_accent);
      border-radius: 50%;
      background: var(--_paper);
    }
  }
  @media print {
    .keep,
    .languages,
    .consent,
    .back {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .stop::before,
    .stop::after {
      border-color: CanvasText !important;
    }
    progress {
      forced-color-adjust: none;
    }
  }
`;
