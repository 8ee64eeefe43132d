import { css } from 'lit';

/** What stands above and between the cards: views, filters, small steps, what is hidden, how far the reading is. */
export const listStyles = css`
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(var(--_space) * 2) calc(var(--_space) * 4);
  }
  .bar {
    display: grid;
    gap: calc(var(--_space) * 3);
  }
  .bar .plain,
  .gone .plain,
  .steps .plain {
    padding-inline: 0;
  }
  .views {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .views > button {
    min-block-size: 40px;
    border-color: var(--_hairline);
    border-radius: 20px;
  }
  .views > [aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    font-weight: 650;
  }
  .tray {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: calc(var(--_space) * 2) calc(var(--_space) * 4);
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_accent-soft);
  }
  .gone {
    padding: calc(var(--_space) * 2) calc(var(--_space) * 5);
    border: 1px dashed var(--_hairline);
    border-radius: calc(var(--_radius) * 1.5);
  }
  /* the line of the count, before it can be told */
  .uncounted {
    padding-block-end: 1.5em;
  }
  /* as high as what is coming, as far as can be seen: what stands below does not move in sight */
  .reading.alone {
    min-block-size: min(100vh, 900px);
  }
  .reading progress {
    inline-size: min(100%, 320px);
    block-size: 6px;
    border: 0;
    border-radius: 3px;
    overflow: hidden;
    background: var(--_hairline);
    color: var(--_accent);
    accent-color: var(--_accent);
  }
  .reading progress::-webkit-progress-bar {
    background: var(--_hairline);
  }
  .reading progress::-webkit-progress-value {
    background: var(--_accent);
  }
  /* apart: a browser leaves out a whole rule that names another one's part */
  .reading progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .asking {
    padding-block: calc(var(--_space) * 2);
    border-block: 1px solid var(--_hairline);
  }
  .asking p {
    flex: 1 1 16em;
    max-inline-size: none; /* so that the button stands at the end of the line */
  }
  .filters {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 3);
    justify-items: start;
  }
  .panel {
    inline-size: 100%;
    padding: calc(var(--_space) * 5);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 200px), 1fr));
    gap: calc(var(--_space) * 6);
    margin-block-end: calc(var(--_space) * 5);
  }
  legend {
    margin-block-end: calc(var(--_space) * 1);
    padding: 0;
  }
  fieldset .plain {
    padding-inline: 0;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 2);
  }
  .chips button {
    min-block-size: 40px;
    padding-block: calc(var(--_space) * 1);
  }
  .chips button:not(.plain) {
    border-color: var(--_accent);
    border-radius: 20px;
    background: var(--_accent-soft);
  }
  .steps > ul {
    display: grid;
    gap: calc(var(--_space) * 2);
    margin-block: calc(var(--_space) * 3);
  }
  .steps li {
    max-inline-size: none;
  }
  .steps li > button {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 calc(var(--_space) * 4);
    inline-size: 100%;
    border-color: var(--_hairline);
  }
  .steps [aria-pressed='true'] {
    border-color: var(--_note);
    background: var(--_note-soft);
  }
  .gain {
    color: var(--_note);
    font-weight: 650;
  }
  .gain .small {
    font-weight: 400;
  }
  .badge {
    padding: calc(var(--_space) * 0.5) calc(var(--_space) * 2.5);
    border: 1.5px solid var(--_note);
    border-radius: 99px;
    color: var(--_note);
    font-size: var(--_small);
    font-weight: 650;
  }
  #heading:focus {
    outline: none;
  }
  @container (max-width: 400px) {
    .panel {
      padding: calc(var(--_space) * 4);
    }
  }
  @media print {
    .bar,
    .reading,
    .filters,
    .steps,
    .asking {
      display: none;
    }
  }
`;
