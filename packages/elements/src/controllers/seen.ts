import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** So far before somebody scrolls to it: half a screen. */
const AHEAD = '50%';

const waiting = new Set<() => void>();
let some = false;

/** Calls `then` once, as soon as any element of ours on this page was seen. */
export function whenSomethingSeen(then: () => void): void {
  if (some) then();
  else waiting.add(then);
}

function tellFirst(): void {
  some = true;
  for (const then of waiting) then();
  waiting.clear();
}

/** Whether somebody saw the host, or nearly: an element far down a page costs that page nothing before. */
export class SeenController implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #observer: IntersectionObserver | undefined;
  /** Stays true. */
  seen = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.seen) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#see();
      },
      { rootMargin: AHEAD },
    );
    this.#observer.observe(this.#host);
    // paper has no screen to scroll to
    addEventListener('beforeprint', this.#see);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    removeEventListener('beforeprint', this.#see);
  }

  readonly #see = (): void => {
    this.seen = true;
    this.hostDisconnected();
    this.#host.requestUpdate();
    if (!some) tellFirst();
  };
}
