import { css } from 'lit';

/** What the list of jobs and the line map share: facts in a row, leads, conditions with their stroke. */
export const rows = css`
  /* dots stand between, never at the start of a line */
  .dots {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: -1em;
    clip-path: inset(0 0 0 1em);
    color: var(--_muted);
  }
  [dir='rtl'] .dots {
    clip-path: inset(0 1em 0 0);
  }
  .dots > li {
    position: relative;
    overflow-wrap: anywhere;
    padding-inline-start: 1em;
  }
  .dots > li::before {
    content: '·';
    position: absolute;
    inset-inline-start: 0.4em;
  }
  .lead {
    font-weight: 650;
  }
  .must {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0 calc(var(--_space) * 3);
    align-items: start;
  }
  .must > .stroke {
    margin-block-start: 0.65em;
  }
`;
