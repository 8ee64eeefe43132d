import { css } from 'lit';

export const styles = css`
  .base,
  .base > section {
    display: grid;
    gap: calc(var(--_space) * 5);
  }
  .base > section {
    gap: calc(var(--_space) * 3);
  }
  header {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: end;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
  }
  h2:focus {
    outline: none;
  }
  .target {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1) calc(var(--_space) * 3);
  }
  .where {
    font-size: calc(var(--_size) * 1.12);
    line-height: 1.4;
  }
  .base {
    hyphens: auto;
    overflow-wrap: anywhere;
  }
  .count {
    font-weight: 400;
  }
  .count::before {
    content: '· ';
  }
  [part='tags'] > li:first-child::first-letter {
    text-transform: uppercase;
  }
  .plans {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .plans > li {
    max-inline-size: none;
  }
  .plan {
    display: grid;
    gap: calc(var(--_space) * 2);
    padding: calc(var(--_space) * 4) calc(var(--_space) * 5);
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 1.5);
  }
  [part='not-now'] .plan:not([data-open]) .glance,
  [part='gone'] .plan:not([data-open]) .glance,
  [part='general'] .plan:not([data-open]) .glance {
    display: none;
  }
  .plan[data-open] {
    border-color: var(--_accent);
  }
  .target select {
    max-inline-size: 20em;
  }
  .plan h4 {
    margin-block: calc(var(--_space) * -1) calc(var(--_space) * -2);
  }
  [href^='tel:'] {
    white-space: nowrap;
  }
  .toggle {
    justify-content: start;
    align-items: baseline;
    inline-size: 100%;
    padding: 0;
    border: 0;
    font-weight: 650;
    font-size: calc(var(--_size) * 1.06);
    line-height: 1.3;
  }
  .toggle:has(.mirror) {
    flex-wrap: nowrap;
  }
  .toggle:hover {
    background: none;
    color: var(--_accent);
  }
  .chevron {
    flex: none;
    translate: 0 -0.1em;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-inline: 0.1em 0.2em;
    border: solid currentColor;
    border-width: 0 2.5px 2.5px 0;
    transform: rotate(-45deg);
  }
  [dir='rtl'] .chevron {
    transform: rotate(135deg);
  }
  [aria-expanded='true'] > .chevron {
    transform: rotate(45deg) translate(-0.1em, -0.1em);
  }
  .standing {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .go {
    color: var(--_accent);
    font-weight: 650;
  }
  .wait {
    color: var(--_note);
  }
  /* time runs the way that is read */
  [dir='rtl'] .glance {
    scale: -1 1;
  }
  .glance {
    display: block;
    inline-size: 100%;
    max-inline-size: 420px;
    fill: none;
    stroke: var(--_accent);
    stroke-linejoin: round;
  }
  :host(:dir(rtl)) .glance {
    transform: scaleX(-1);
  }
  .glance .track {
    stroke-width: 4.5;
  }
  .glance .open {
    stroke-dasharray: 5 5;
  }
  .glance .dot {
    fill: var(--_paper);
    stroke-width: 3.5;
  }
  .glance .end {
    fill: var(--_accent);
  }
  .glance .bar {
    fill: var(--_note);
    stroke: var(--_paper);
  }
  .opened {
    display: grid;
    gap: calc(var(--_space) * 5);
    margin-block-start: calc(var(--_space) * 3);
    padding-block-start: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_hairline);
  }
  h5 {
    margin: 0;
    font-size: calc(var(--_size) * 1.06);
    font-weight: 650;
    line-height: 1.3;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 7);
  }
  .facts > div {
    max-inline-size: 26em;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .gives > .lead {
    color: var(--_accent);
  }
  .caveats {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  /* two sentences an entry: the next one stands apart */
  .caveats li:has(.mirror) + li {
    margin-block-start: calc(var(--_space) * 2.5);
  }
  .sources {
    padding-inline-start: 1.4em;
    list-style: decimal;
    color: var(--_muted);
  }
  .other {
    color: var(--_muted);
  }
  .other .glance {
    display: none;
  }
  @container (max-width: 400px) {
    .facts {
      display: grid;
      gap: calc(var(--_space) * 1);
    }
    dt,
    dd {
      display: inline;
    }
    dt::after {
      content: ': ';
    }
    .plan {
      padding: calc(var(--_space) * 4);
    }
    .plan:not([data-open]) .glance {
      display: none;
    }
    /* for whom a way is, is read once it is opened: its name, length and cost stand on every card */
    .plan:not([data-open]) > [part='who'] {
      display: none;
    }
    .target,
    .target select {
      inline-size: 100%;
      max-inline-size: none;
    }
    .map {
      --_indent: calc(var(--_space) * 8.5);
    }
    .detail {
      margin-inline-start: calc(var(--_space) * -1);
      padding: calc(var(--_space) * 3);
    }
  }
  @media (forced-colors: active) {
    .map > li::before,
    .stop::before,
    .lanes::before,
    .rung::before,
    .rung::after {
      border-color: CanvasText;
    }
    .stop::before,
    .rung::after {
      background: Canvas;
    }
    .gate::before,
    .terminus > .stop::before,
    .rung[data-here]::after {
      forced-color-adjust: none;
      background: CanvasText;
    }
    .glance {
      forced-color-adjust: none;
      stroke: CanvasText;
    }
    .glance .dot {
      fill: Canvas;
    }
    .glance .end,
    .glance .bar {
      fill: CanvasText;
    }
  }
  @media print {
    .target,
    button[part='more'],
    .plan:not([data-open]) .glance {
      display: none;
    }
    .plan {
      padding: 0;
      border: 0;
    }
    .map > li::before,
    .lanes::before,
    .stop::before,
    .gate::before,
    .glance {
      print-color-adjust: exact;
    }
    .stop,
    .gate {
      break-inside: avoid;
    }
    .chevron {
      display: none;
    }
    .plans > li + li {
      padding-block-start: calc(var(--_space) * 4);
      border-block-start: 1px solid;
    }
    [href^='https:']::after {
      content: ' ' attr(href);
    }
  }
`;
