/**
 * Importing this module registers `zorg-match` and `zorg-skills-picker` at once, and the other elements when the page
 * holds them already, else as soon as somebody saw one of the two and the browser has nothing better to do. `zorg-match`
 * fetches them itself when it needs them.
 */
import { whenSomethingSeen } from './controllers/seen.js';
import './match/match.js';

const AT_ONCE = 'zorg-match, zorg-skills-picker';
const LATER = 'zorg-vacancy-matcher, zorg-route-explainer, zorg-profile';

const register = (): void => {
  import('./define.js').catch((error: unknown) =>
    console.error('zorg-match: not all elements could be fetched.', error),
  );
};

/** Safari has no `requestIdleCallback`. */
const whenIdle = (task: () => void): void => {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task);
  else setTimeout(task, 200);
};

// a server has no page, and nothing to wait for
if (typeof document !== 'undefined') {
  if (document.querySelector(LATER)) register();
  // a page that makes its elements later may make any of them
  else if (document.querySelector(AT_ONCE) === null) whenIdle(register);
  else whenSomethingSeen(() => whenIdle(register));
}
