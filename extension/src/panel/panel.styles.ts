import { css } from 'lit';

export const styles = css`
  :host {
    min-block-size: 100vh;
    --zorg-font-size: 16px;
  }
  .panel {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
    max-inline-size: var(--_measure);
    padding: calc(var(--_space) * 3) calc(var(--_space) * 4) calc(var(--_space) * 5);
  }
  /* what reads like a link begins where the text above it does */
  .plain {
    padding-inline: 0;
  }
  footer {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    padding-block-start: calc(var(--_space) * 3);
    border-block-start: 1px solid var(--_hairline);
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 3);
    border-block-end: 1px solid var(--_hairline);
  }
  [role='tab'] {
    min-block-size: 40px;
    padding: calc(var(--_space) * 1.5) 0;
    border: 0;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    color: var(--_muted);
    font-size: var(--_small);
  }
  [role='tab']:hover {
    background: transparent;
    color: var(--_ink);
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--_accent);
    color: var(--_ink);
    font-weight: 650;
  }
  @media print {
    header,
    footer {
      display: none;
    }
  }
`;
