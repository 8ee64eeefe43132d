/** What a page shows at one moment. */
export interface PageSnapshot {
  /** The page as HTML, without scripts but for its data, cut at the limit. */
  readonly html: string;
  readonly url: string;
  readonly title: string;
  /** What the person selected. */
  readonly selection: string;
}

/** Longest page that is taken, in UTF-16 units. */
export const MAX_SNAPSHOT = 6_000_000;

/**
 * Takes the page. Runs within the page's tab, apart from the page's own scripts: it may use nothing outside itself, and it
 * changes nothing.
 */
export function takeSnapshot(limit: number): PageSnapshot {
  const whole = document.documentElement.outerHTML;
  const lean =
    whole.length <= limit
      ? whole
      : whole
          .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script\s*>/gi, '')
          .replace(/<(style|svg)\b[\s\S]*?<\/\1\s*>/gi, '');
  return {
    html: `<!doctype html>${lean.slice(0, limit)}`,
    url: location.href,
    title: document.title.slice(0, 1000),
    selection: (getSelection()?.toString() ?? '').slice(0, 200_000),
  };
}
