/**
 * The language of a place in the page: the nearest `lang`, through shadow roots; `nl` when nobody says. What an element
 * says of its own inside (the `lang` of its base) does not count: that may be Dutch until its language is there.
 */
export function languageAt(element: Element): string {
  return nearest(element, 'lang') ?? 'nl';
}

/** The second language of a place in the page: the nearest `mirror-lang`; the first one when nobody wants a second. */
export function mirrorAt(element: Element): string {
  return nearest(element, 'mirror-lang') ?? languageAt(element);
}

/** The value of an attribute on the element or the nearest one around it, in lower case, through shadow roots. */
export function nearest(element: Element, attribute: string): string | undefined {
  for (let at: Element | undefined = element; at;) {
    const near: Element | null = at.closest(`[${attribute}]:not([${attribute}=""],[part~=base])`);
    if (near) return near.getAttribute(attribute)?.toLowerCase();
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return undefined;
}

/** `nl-be` → `nl`. */
export function baseLanguage(language: string): string {
  return language.split('-')[0] ?? 'nl';
}

/** Languages that we may show and that are written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar']);

/** Which way a language is written. */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  RIGHT_TO_LEFT.has(baseLanguage(language)) ? 'rtl' : 'ltr';

/** Names in a row, with the comma of the language that is spoken. */
export const inARow = ({ lang }: { readonly lang: string }, names: readonly (string | number)[]): string =>
  names.join(baseLanguage(lang) === 'ar' ? '، ' : ', ');

/** Calls `changed` when a language or preset changes where it may count for the element; gives what ends that. */
export function watchLanguage(element: Element, changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  for (let at: Element | undefined = element; at;) {
    const root: Node = at.getRootNode();
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'mirror-lang', 'preset'] });
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return () => observer.disconnect();
}
