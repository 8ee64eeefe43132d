import { html } from 'lit';

/** A sentence with Dutch words in it, which are marked so that they are spoken as Dutch. */
export function marking(sentence: string, dutch: readonly string[]): readonly unknown[] {
  const [first, ...others] = dutch;
  if (first === undefined) return [sentence];
  return sentence
    .split(first)
    .flatMap((each, index) => [
      ...(index > 0 ? [html`<span lang="nl">${first}</span>`] : []),
      ...marking(each, others),
    ]);
}
