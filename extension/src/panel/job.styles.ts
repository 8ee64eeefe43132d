import { css } from 'lit';

export const styles = css`
  .job,
  .match {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--_space) * 5);
  }
  /* what reads like a link begins where the text above it does */
  .plain {
    padding-inline: 0;
  }
  .vacancy,
  .paste,
  .note {
    display: grid;
    gap: calc(var(--_space) * 2);
    justify-items: start;
  }
  .vacancy {
    gap: var(--_space);
    padding-inline-start: calc(var(--_space) * 3);
    border-inline-start: 3px solid var(--_accent);
  }
  .note h2,
  .note h3 {
    font-size: var(--_size);
  }
  .correct {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 3) calc(var(--_space) * 4);
    align-items: baseline;
  }
  .correct details[open] {
    flex-basis: 100%;
    display: grid;
    gap: calc(var(--_space) * 2);
    justify-items: start;
  }
  .steps {
    list-style: decimal;
    padding-inline-start: 1.4em;
    margin-block: calc(var(--_space) * 2);
  }
  summary {
    cursor: pointer;
    min-block-size: 28px;
    color: var(--_accent);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .marks {
    display: grid;
    gap: var(--_space);
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
  /* Beside one page there is one vacancy: what belongs to a list steps back, and its name stands above already. */
  zorg-vacancy-matcher::part(count),
  zorg-vacancy-matcher::part(bar),
  zorg-vacancy-matcher::part(filters),
  zorg-vacancy-matcher::part(asking),
  zorg-vacancy-matcher::part(save),
  zorg-vacancy-matcher::part(compare),
  zorg-vacancy-matcher::part(hide) {
    display: none;
  }
  zorg-vacancy-matcher::part(base) {
    gap: calc(var(--_space) * 2);
  }
  @media screen {
    zorg-vacancy-matcher::part(heading),
    zorg-vacancy-matcher::part(title) {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
  }
  @media print {
    .correct,
    .marks,
    .profile,
    #paste-box,
    #new-page,
    #back {
      display: none;
    }
  }
`;
