/** Brings a place of the list into view and the keyboard to it; false when there is no such place. */
export function goTo(root: ShadowRoot, id: string): boolean {
  const target = root.getElementById(id);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  target?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  target?.focus({ preventScroll: true });
  return target !== null;
}
