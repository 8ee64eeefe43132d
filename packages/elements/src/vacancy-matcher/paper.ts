import type { Vacancy } from '@zorg-match/schema';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { printAlone } from '../print/print-only.js';
import type { Card } from './view.js';

type Host = ReactiveControllerHost & HTMLElement;

/**
 * What goes on paper. `print` prints chosen vacancies alone, each on its page; when somebody prints the whole page, every
 * card shown tells its reasons, and the text of the advert only where somebody opened it.
 */
export class Paper implements ReactiveController {
  readonly #host: Host;
  readonly #draw: () => void;
  #chosen: readonly Vacancy[] = [];
  /** The page goes to paper now. */
  printing = false;

  /** @param draw draws the host at once: the page goes to paper as soon as the event is over */
  constructor(host: Host, draw: () => void) {
    this.#host = host;
    this.#draw = draw;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#turn);
    addEventListener('afterprint', this.#turn);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#turn);
    removeEventListener('afterprint', this.#turn);
  }

  /** The cards to print alone; empty when the page is shown as it is. */
  sheets(card: (vacancy: Vacancy) => Card): Card[] {
    return this.#chosen.map(card);
  }

  /** Prints these vacancies, and nothing else of the page. */
  async print(vacancies: readonly Vacancy[]): Promise<void> {
    if (vacancies.length === 0) return;
    const back = focusedIn(this.#host);
    const { scrollX, scrollY } = window;
    this.#chosen = vacancies;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    try {
      await printAlone(this.#host);
    } finally {
      this.#chosen = [];
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      scrollTo(scrollX, scrollY);
      back?.();
    }
  }

  readonly #turn = ({ type }: Event): void => {
    this.printing = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#draw();
  };
}

/** How to bring the keyboard back to where it is: by what it is called, because the list is drawn anew. */
function focusedIn(host: HTMLElement): (() => void) | undefined {
  const root = host.shadowRoot;
  const at = root?.activeElement;
  if (!root || !(at instanceof HTMLElement)) return undefined;
  const all = () =>
    [...root.querySelectorAll<HTMLElement>(at.localName)].filter((each) => each.part.value === at.part.value);
  const place = all().indexOf(at);
  return () => all()[place]?.focus();
}
