import { css } from 'lit';

/** The box of a pictogram, and the button that reads aloud. Their lines have the colour of the words beside them. */
export const aids = css`
  .pictogram {
    flex: none;
    inline-size: 24px;
    block-size: 24px;
    color: var(--_muted);
  }
  .speak {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: 36px;
    min-block-size: 36px;
    padding: 0;
    border-radius: 50%;
  }
  .pictogram svg,
  .speak svg {
    display: block;
    inline-size: 24px;
    block-size: 24px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .speak svg {
    inline-size: 20px;
    block-size: 20px;
    stroke-width: 2;
  }
  /* words with the button that reads them */
  .aloud {
    display: flex;
    align-items: flex-start;
    gap: calc(var(--_space) * 2);
  }
  .aloud .speak {
    margin-block: -6px;
  }
  @media print {
    .speak {
      display: none;
    }
  }
`;
