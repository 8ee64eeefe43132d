/** The language of a place in the page: the nearest `lang`, through shadow roots; `nl` when nobody says. */
export function languageAt(element: Element): string {
  for (let at: Element | undefined = element; at;) {
    const near: Element | null = at.closest('[lang]:not([lang=""])');
    if (near) return near.getAttribute('lang')?.toLowerCase() ?? 'nl';
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return 'nl';
}
