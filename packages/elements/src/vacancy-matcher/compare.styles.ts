import { css } from 'lit';

/** The table of two or three jobs; on a narrow place each row is stacked, with the job's name before each cell. */
export const compareStyles = css`
  .compare {
    display: grid;
    gap: calc(var(--_space) * 4);
  }
  .compare > .row {
    justify-content: space-between;
  }
  .compare > .row .plain {
    padding-inline: 0; /* its words begin where the title does */
  }
  #compare-title:focus {
    outline: none;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    table-layout: fixed;
  }
  th,
  td {
    padding-block: calc(var(--_space) * 3);
    padding-inline: 0 calc(var(--_space) * 5);
    border-block-end: 1px solid var(--_hairline);
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
    hyphens: auto;
  }
  th[scope='row'] {
    color: var(--_muted);
    font-weight: 400;
  }
  thead th {
    border-block-end: 2px solid var(--_accent);
  }
  thead th .plain {
    display: block;
    padding-inline: 0;
    text-align: start;
  }
  thead .name {
    font-weight: 650;
  }
  thead .plain:not(.name) {
    flex: none;
    white-space: nowrap;
  }
  td ul {
    display: grid;
    gap: calc(var(--_space) * 1.5);
  }
  td .of {
    display: none;
  }
  th:first-child {
    inline-size: 22%;
  }
  @container (max-width: 620px) {
    table,
    thead,
    tbody,
    tr,
    th,
    td {
      display: block;
      inline-size: auto;
    }
    th:first-child {
      inline-size: auto;
    }
    thead th:first-child {
      display: none;
    }
    thead th {
      display: flex;
      justify-content: space-between;
      align-items: baseline;
      gap: calc(var(--_space) * 3);
      border-block-end: 1px solid var(--_hairline);
      padding-inline-end: 0;
    }
    tbody tr {
      padding-block: calc(var(--_space) * 3);
      border-block-end: 2px solid var(--_accent);
    }
    tbody th,
    tbody td {
      padding: calc(var(--_space) * 1.5) 0;
      border: 0;
    }
    th[scope='row'] {
      color: var(--_ink);
      font-weight: 650;
    }
    td .of {
      display: block;
    }
    tbody td + td {
      margin-block-start: calc(var(--_space) * 1.5);
    }
  }
  @media print {
    .compare button:not(.name) {
      display: none;
    }
  }
`;
