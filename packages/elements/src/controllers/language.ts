/**
 * The language of a place in the page: the nearest `lang`, through shadow roots; `nl` when nobody says. What an element
 * says of its own inside (the `lang` of its base) does not count: that may be Dutch until its language is there.
 */
export function languageAt(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const near: Element | null = at.closest('[lang]:not([lang=""],[part~=base])');
    if (near) return near.getAttribute('lang')?.toLowerCase() ?? 'nl';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'nl';
}

/** `nl-be` → `nl`. */
export function baseLanguage(language: string): string {
  return language.split('-')[0] ?? 'nl';
}

/** Calls `changed` when a `lang` changes where it may count for the element; gives what ends that. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let at: Element | undefined = element; at;) {
    const root: Node = at.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return () => observer.disconnect();
}
