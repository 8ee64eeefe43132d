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
  'base language-missing heading count progress next bar view filters filter chip way-out steps step asking list card title save facts remark fit strokes before trains opens one-step unsaid actions why apply-first route compare hide detail summary line condition quote advert evidence next-steps apply day-along letter comparison sheet more',
);
export const profileParts = under(
  'profile',
  'base language-missing starters starter unfold presets preset steps step step-open panel done print',
);
export const routeParts = under(
  'route',
  'base language-missing heading target answer nearest standing ladder starts answers question recognition compare open not-now gone general plan toggle tags who start advice instead opened credited lacks rules caveats take age map station beside step detail facts gate gives help aid on-the-way source sources barriers aids more next',
);
