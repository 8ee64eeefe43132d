/**
 * Importing this module registers the elements for those who write vacancies and look after a region: at once when the page
 * holds them, else as soon as the browser has nothing better to do. Each is a file of its own, so that a page fetches only
 * what it shows.
 */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'zorg-monitor': () => import('./monitor/monitor.js'),
  'zorg-vacancy-check': () => import('./vacancy-check/vacancy-check.js'),
};

const register = (tag: string): void => {
  ELEMENTS[tag]?.().catch((error: unknown) => console.error(`zorg-match: <${tag}> could not be fetched.`, error));
};

/** Safari has no `requestIdleCallback`. */
const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, 200);
};

// a server has no page, and nothing to wait for
for (const tag of typeof document === 'undefined' ? [] : Object.keys(ELEMENTS)) {
  if (document.querySelector(tag)) register(tag);
  else whenIdle(() => register(tag));
}

export {}; // a module, so that importing it runs it once
