/** The parts of the panel, in order: the vacancy in front, and the coach's desk with its own views. */
export const TABS = ['job', 'desk'] as const;
export type Tab = (typeof TABS)[number];

/** The part that a key leads to from another one; `undefined` for other keys. */
export function nextTab(from: Tab, key: string): Tab | undefined {
  const at = TABS.indexOf(from);
  const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[key];
  return step === undefined ? undefined : TABS[(step + TABS.length) % TABS.length];
}
