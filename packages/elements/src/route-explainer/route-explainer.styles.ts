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
  .count {
    font-weight: 400;
  }
  .count::before {
    content: '· ';
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
  .glance {
    display: flex;
    align-items: center;
    max-inline-size: 320px;
    block-size: calc(var(--_space) * 5);
    padding-inline: 1px;
    background: linear-gradient(var(--_accent), var(--_accent)) center / 100% 4px no-repeat;
    justify-content: space-between;
  }
  .glance > * {
    inline-size: 13px;
    block-size: 13px;
    border: 3px solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
  }
  .glance > .end {
    inline-size: 16px;
    block-size: 16px;
    background: var(--_accent);
  }
  .glance > .bar {
    inline-size: 5px;
    block-size: 18px;
    border: 0;
    border-radius: 1px;
    background: var(--_note);
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
  .aside {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 3);
  }
  .aside:empty {
    display: none;
  }
  dt {
    color: var(--_muted);
    font-size: var(--_small);
  }
  .gives > .lead {
    color: var(--_accent);
  }
  .help {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: baseline;
    gap: 0 calc(var(--_space) * 2.5);
    justify-self: start;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .help > ul {
    grid-column: 2;
  }
  .bench {
    color: var(--_accent);
  }
  .caveats {
    padding-inline-start: 1.1em;
    list-style: disc;
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
  @container (min-width: 720px) {
    .stop {
      grid-template-columns: minmax(0, 1fr) minmax(0, 20em);
      column-gap: calc(var(--_space) * 10);
    }
    .stop > * {
      grid-column: 1;
    }
    .stop > .aside {
      grid-column: 2;
      grid-row: 1 / span 5;
      align-content: start;
    }
    .aside .facts {
      display: grid;
      gap: calc(var(--_space) * 1);
    }
    .aside .facts > div {
      display: grid;
      grid-template-columns: 4.5em minmax(0, 1fr);
      align-items: baseline;
    }
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
    .target,
    .target select {
      inline-size: 100%;
      max-inline-size: none;
    }
    .station {
      padding-inline-start: calc(var(--_space) * 8);
    }
    .stop::before,
    .stop::after,
    .gate::before {
      margin-inline-start: calc(var(--_space) * 2);
    }
  }
  @media (forced-colors: active) {
    .glance,
    .glance > *,
    .stop::before,
    .gate::before,
    .station::before {
      forced-color-adjust: none;
      border-color: CanvasText;
    }
    .glance {
      background: linear-gradient(CanvasText, CanvasText) center / 100% 4px no-repeat;
    }
    .glance > *,
    .stop::before {
      background: Canvas;
    }
    .glance > .end,
    .glance > .bar,
    .gate::before,
    .terminus > .stop::before {
      background: CanvasText;
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
    .station::before,
    .stop::before,
    .gate::before,
    .glance > * {
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
