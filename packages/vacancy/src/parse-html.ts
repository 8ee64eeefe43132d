/**
 * Turns HTML into a document that is inert: no script runs in it, no image loads, nothing of it is shown. Browsers use
 * `parseHtmlInert`; elsewhere the caller passes its own, such as linkedom's `DOMParser`.
 */
export type ParseHtml = (html: string) => Document;

interface HtmlPolicy {
  createHTML(html: string): unknown;
}

interface PolicyFactory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): HtmlPolicy;
}

/** Name to allow in a `trusted-types` policy of the host page. */
export const TRUSTED_TYPES_POLICY = 'zorg-match';

// Copies of this module on one page share the policy: a name may be used once only, unless the host allows duplicates.
const POLICY_KEY = Symbol.for('zorg-match/1/trusted-types-policy');
const asIs: HtmlPolicy = { createHTML: (html) => html };

function policy(): HtmlPolicy {
  const scope = globalThis as typeof globalThis & { trustedTypes?: PolicyFactory; [POLICY_KEY]?: HtmlPolicy };
  const known = scope[POLICY_KEY];
  if (known) return known;
  if (!scope.trustedTypes) return asIs;
  try {
    // Safe without cleaning: the document is never shown and only its text is taken from it.
    const made = scope.trustedTypes.createPolicy(TRUSTED_TYPES_POLICY, { createHTML: (html) => html });
    Object.defineProperty(scope, POLICY_KEY, { value: made });
    return made;
  } catch {
    return asIs;
  }
}

/** `ParseHtml` for browsers. Throws where no DOMParser exists, or where the host's policy forbids ours. */
export const parseHtmlInert: ParseHtml = (html) => {
  if (typeof DOMParser === 'undefined') {
    throw new TypeError('zorg-match: there is no DOMParser here; pass { parseHtml }');
  }
  return new DOMParser().parseFromString(policy().createHTML(html) as string, 'text/html');
};
