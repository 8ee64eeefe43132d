import { css } from 'lit';

export const styles = css`
  :host {
    min-block-size: 100vh;
  }
  .panel {
    display: grid;
    gap: calc(var(--_space) * 6);
    max-inline-size: var(--_measure);
    padding: calc(var(--_space) * 4);
  }
  .panel > * {
    min-inline-size: 0;
  }
  header,
  .vacancy,
  .paste,
  footer {
    display: grid;
    gap: calc(var(--_space) * 2);
    justify-items: start;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
    align-items: center;
    justify-content: space-between;
    inline-size: 100%;
  }
  h1 {
    margin: 0;
    font-size: var(--_size);
    font-weight: 650;
    line-height: 1.3;
  }
  .vacancy {
    gap: var(--_space);
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_accent);
  }
  summary {
    cursor: pointer;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .paste {
    margin-block-start: calc(var(--_space) * 2);
  }
  textarea {
    inline-size: 100%;
    min-block-size: 9em;
    margin: 0;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 3);
    border: 1.5px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    color: inherit;
    font: inherit;
    resize: vertical;
  }
`;
