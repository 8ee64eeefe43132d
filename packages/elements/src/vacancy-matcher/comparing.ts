import type { Job } from '@zorg-match/engine/choose';
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { compareView } from './compare.view.js';
import type { ListModel } from './list-model.js';
import type { Card, View } from './view.js';

interface Parts {
  readonly model: ListModel;
  /** Shows a job in the list. */
  readonly open: (card: Card) => void;
  /** Takes a job out of the comparison, and says so. */
  readonly remove: (card: Card) => void;
  readonly focus: (selector: string) => void;
  /** The comparison is shown, or no longer. */
  readonly turned: () => void;
}

/** Jobs side by side, in place of the list. */
export class Comparing implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #with: Parts;
  on = false;

  constructor(host: ReactiveControllerHost, parts: Parts) {
    this.#host = host;
    this.#with = parts;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.on = false;
  }

  turn(on: boolean): void {
    this.on = on;
    this.#host.requestUpdate();
    this.#with.turned();
    this.#with.focus(on ? '#compare-title' : '#heading');
  }

  render(view: View, card: (job: Job) => Card): TemplateResult {
    const { model, open, remove, focus } = this.#with;
    const jobs = model.shelf.compared.flatMap((id) => model.jobs.find(({ vacancy }) => vacancy.id === id) ?? []);
    return compareView(view, jobs.map(card), {
      close: () => this.turn(false),
      open: (each) => {
        this.on = false;
        this.#host.requestUpdate();
        open(each);
      },
      remove: (each) => {
        remove(each);
        if (model.shelf.compared.length === 0) this.turn(false);
        else focus('#compare-title');
      },
    });
  }
}
