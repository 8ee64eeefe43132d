/**
 * Registers a custom element once. A tag that is already there (the script is loaded twice, or in another version) is
 * left alone, and a class that already has a tag is left alone too: nothing throws on a partner's page, or on a server.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag) !== undefined) return;
  try {
    customElements.define(tag, element);
  } catch (error) {
    console.warn(`zorg-match: <${tag}> could not be registered.`, error);
  }
}
