/** `exportparts` for an inner element: its part `x` becomes `<prefix>-x` of ours. */
const under = (prefix: string, parts: string) =>
  parts
    .split(' ')
    .map((part) => `${part}:${prefix}-${part}`)
    .join(',');

export const pickerParts = under(
  'picker',
  'base label input listbox option option-active chosen chosen-item level remove removed undo confirm done often experiences jobs suggestion problem',
);
export const matcherParts = under(
  'matcher',
  'base heading count next list card title facts remark fit strokes before trains actions why route detail summary line condition quote advert evidence more',
);
export const routeParts = under(
  'route',
  'base heading target standing plan toggle tags who start opened caveats age map station step facts gate gives help source other more next',
);
