import { css } from 'lit';

/**
 * The marker pen, one of the two motifs. Four strokes that differ by form before colour: have is solid, close is double,
 * missing is dashed, unknown is dotted. Give an element `data-state="have|close|missing|unknown"` and
 * - `.stroke`: a short stroke of its own, before the line that it proves (`aria-hidden`: the words say it too);
 * - `.evidence`: the same stroke under words of the advert.
 */
export const marker = css`
  .stroke {
    --_stroke: solid;
    flex: none;
    display: inline-block;
    inline-size: 1.6em;
    block-size: 0;
    border-block-start: 5px var(--_stroke) var(--_accent);
    vertical-align: 0.3em;
  }
  .evidence {
    --_stroke: solid;
    background: none;
    color: inherit;
    text-decoration: underline var(--_stroke) 2.5px var(--_accent);
    text-underline-offset: 0.22em;
    text-decoration-skip-ink: none;
  }
  [data-state='close'] {
    --_stroke: double;
  }
  .stroke[data-state='close'] {
    border-block-start-width: 6px;
  }
  [data-state='missing'] {
    --_stroke: dashed;
  }
  .stroke[data-state='missing'] {
    border-block-start-width: 4px;
    border-color: var(--_note);
  }
  .evidence[data-state='missing'] {
    text-decoration-color: var(--_note);
  }
  [data-state='unknown'] {
    --_stroke: dotted;
  }
  .stroke[data-state='unknown'] {
    border-block-start-width: 4px;
    border-color: var(--_line);
  }
  .evidence[data-state='unknown'] {
    text-decoration-color: var(--_line);
  }
`;
