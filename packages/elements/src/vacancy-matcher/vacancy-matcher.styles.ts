import { css } from 'lit';

export const styles = css`
  .base,
  ol,
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .base {
    gap: calc(var(--_space) * 5);
  }
  ol {
    gap: calc(var(--_space) * 4);
  }
  ol > li {
    max-inline-size: none;
  }
  .card {
    gap: calc(var(--_space) * 3);
    padding: calc(var(--_space) * 5);
    border: 1px solid var(--_hairline);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_paper);
  }
  h3 {
    font-size: calc(var(--_size) * 1.12);
  }
  .dots {
    margin-block-start: calc(var(--_space) * -2.5);
  }
  .fit {
    font-weight: 650;
    color: var(--_accent);
  }
  [data-grade='far'] .fit,
  [data-grade='unknown'] .fit {
    color: var(--_muted);
  }
  .picture {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 6);
    margin-block-start: calc(var(--_space) * -1);
  }
  .picture > li {
    display: grid;
  }
  .strokes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 1);
    min-block-size: calc(var(--_space) * 3.5);
  }
  .strokes .stroke {
    inline-size: 20px;
    padding-block: 4px;
    background-clip: content-box;
    cursor: pointer;
  }
  .what::first-letter {
    text-transform: uppercase;
  }
  .title {
    font-weight: 650;
  }
  .verdict {
    color: var(--_note);
    font-weight: 650;
  }
  /* on a card the whole box stands out already */
  .note .verdict {
    font-weight: 400;
  }
  [data-state='have'] .verdict,
  .stroke[data-state='have'] + span .verdict {
    color: var(--_accent);
  }
  [data-state='unknown'] .verdict,
  .stroke[data-state='unknown'] + span .verdict {
    color: var(--_muted);
    font-weight: 400;
  }
  .told,
  .main,
  .aside {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 3);
  }
  [part='below-level'] {
    display: grid;
    gap: calc(var(--_space) * 2);
    justify-items: start;
  }
  .actions,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
  }
  .detail {
    display: grid;
    gap: calc(var(--_space) * 7);
    margin-block-start: calc(var(--_space) * 2);
    padding-block-start: calc(var(--_space) * 5);
    border-block-start: 1px solid var(--_hairline);
  }
  .answer {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 6);
  }
  .summary {
    font-size: calc(var(--_size) * 1.12);
    line-height: 1.4;
  }
  h4 {
    margin-block-end: calc(var(--_space) * 2);
  }
  .hint {
    margin-block: calc(var(--_space) * -1.5) calc(var(--_space) * 2);
  }
  .answer section ul {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }
  .line,
  .also {
    border-radius: var(--_radius);
    scroll-margin-block: 20vh;
  }
  .also {
    margin-block-start: calc(var(--_space) * 1.5);
  }
  .line:focus,
  .also:focus {
    outline: none;
    background: var(--_accent-soft);
    box-shadow: 0 0 0 calc(var(--_space) * 1.5) var(--_accent-soft);
  }
  .tag {
    display: inline-block;
    margin-inline-start: calc(var(--_space) * 1.5);
    padding-inline: calc(var(--_space) * 1.5);
    border: 1px solid var(--_hairline);
    border-radius: 99px;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.4;
    white-space: nowrap;
  }
  .quote {
    display: inline-block;
    min-block-size: 24px;
    padding: 1px 0;
    border: 0;
    border-radius: 2px;
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 1.5;
    text-decoration: none;
    user-select: text;
  }
  .quote:hover {
    background: none;
    color: var(--_ink);
  }
  .quote .words {
    text-decoration: underline 1px;
    text-underline-offset: 0.2em;
  }
  .quote:hover .words {
    text-decoration-thickness: 2px;
  }
  .advert {
    align-self: start;
    padding: calc(var(--_space) * 5);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .advert > div {
    display: grid;
    gap: calc(var(--_space) * 2.5);
  }
  .advert ul {
    display: grid;
    gap: calc(var(--_space) * 1);
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  .evidence {
    border-radius: 2px;
    scroll-margin-block: 20vh;
  }
  .evidence:hover,
  .evidence:focus {
    background: var(--_accent-soft);
  }
  @container (min-width: 720px) {
    .told {
      grid-template-columns: repeat(auto-fit, minmax(300px, 1fr));
      column-gap: calc(var(--_space) * 8);
    }
  }
  @container (min-width: 700px) {
    .detail {
      grid-template-columns: minmax(0, 1.15fr) minmax(0, 1fr);
      column-gap: calc(var(--_space) * 8);
    }
    /* the advert stays beside the line that somebody reads */
    .detail > .advert {
      position: sticky;
      inset-block-start: calc(var(--_space) * 4);
      max-block-size: calc(100vh - var(--_space) * 8);
      overflow-y: auto;
    }
  }
  @container (max-width: 400px) {
    .card {
      padding: calc(var(--_space) * 4);
    }
    .top .word {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    .top {
      gap: calc(var(--_space) * 1);
    }
    h3 {
      font-size: var(--_size);
    }
    .top .toggle {
      padding-inline: 0;
      min-inline-size: 44px;
      min-block-size: 44px;
      margin-block-start: calc(var(--_space) * -2);
    }
    .actions > button {
      flex: 1 1 100%;
    }
    .actions > .plain {
      justify-content: start;
      padding-inline: 0;
    }
    .quiet {
      margin-inline: 0;
      gap: 0 calc(var(--_space) * 4);
    }
    .quiet > .plain {
      padding-inline: 0;
    }
    .advert {
      margin-inline: calc(var(--_space) * -4);
      padding-inline: calc(var(--_space) * 4);
      border-radius: 0;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .line,
    .evidence {
      transition: background-color 0.15s;
    }
  }
  @media (forced-colors: active) {
    .line:focus,
    .evidence:focus {
      outline: 2px solid Highlight;
      outline-offset: 2px;
    }
  }
  .sheet > * + * {
    margin-block-start: calc(var(--_space) * 3);
  }
  @media print {
    .actions,
    .toggle,
    .bar,
    .reading,
    [part='next-steps'],
    .foot {
      display: none;
    }
    .sheet {
      --_size: 10.5pt;
      --_small: 9.25pt;
      break-inside: avoid;
      break-after: page;
      font-size: var(--_size);
      line-height: 1.35;
    }
    .sheet:last-child {
      break-after: auto;
    }
    .columns {
      columns: 2;
      column-gap: 10mm;
    }
    .columns > section {
      break-inside: avoid;
      margin-block-end: 4mm;
    }
    .sheet h3 {
      font-size: 15pt;
    }
    .sheet h4 {
      margin-block-end: 1mm;
    }
    .sheet .stroke {
      margin-inline-end: 1.5mm;
    }
    .sheet ul {
      padding-inline-start: 1.1em;
      list-style: disc;
    }
    .card {
      padding: 0 0 calc(var(--_space) * 4);
      border: 0;
      border-block-end: 1px solid;
      border-radius: 0;
    }
    .line,
    h3,
    .dots {
      break-inside: avoid;
    }
    h3,
    h4 {
      break-after: avoid;
    }
    .detail {
      display: block;
    }
    .detail > .advert {
      position: static;
      max-block-size: none;
      overflow: visible;
    }
    .answer .button {
      display: inline;
      padding: 0;
      border: 0;
    }
    .button .small {
      display: none;
    }
    .button::after {
      content: attr(href);
    }
    .answer {
      gap: calc(var(--_space) * 3);
    }
    .advert {
      margin-block-start: calc(var(--_space) * 4);
      padding: 0;
    }
  }
`;
