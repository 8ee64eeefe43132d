import type { JobMessages, Messages } from '@zorg-match/i18n';
import type { ReactiveControllerHost } from 'lit';
import type { Announcer } from '../controllers/announcer.js';
import { emit } from '../events.js';
import type { LineKey } from './answer.js';
import type { Paper } from './paper.js';
import { MOST_COMPARED, type Shelf } from './shelf.js';
import type { Card, CardActions } from './view.js';
import './vacancy-matcher.events.js';

type Host = ReactiveControllerHost & HTMLElement & { readonly renderRoot: ParentNode };

interface Parts {
  readonly shelf: Shelf;
  readonly paper: Paper;
  readonly announcer: Announcer;
  readonly words: () => { readonly messages: Messages; readonly job: JobMessages };
  readonly toggle: (card: Card) => void;
  readonly toText: (card: Card, line: LineKey) => void;
  readonly toLine: (card: Card, line: LineKey) => void;
  readonly stepOf: CardActions['stepOf'];
}

/** What somebody does with a card: each deed says what happened, and leaves the keyboard where it makes sense. */
export class JobDeeds implements CardActions {
  readonly #host: Host;
  readonly #with: Parts;
  readonly toggle: CardActions['toggle'];
  readonly toText: CardActions['toText'];
  readonly toLine: CardActions['toLine'];
  readonly stepOf: CardActions['stepOf'];

  constructor(host: Host, parts: Parts) {
    this.#host = host;
    this.#with = parts;
    this.toggle = parts.toggle;
    this.toText = parts.toText;
    this.toLine = parts.toLine;
    this.stepOf = parts.stepOf;
  }

  readonly route: CardActions['route'] = (occupation, { vacancy }, from) =>
    void emit(from ?? this.#host, 'zorg-route-open', { occupation, vacancy });

  readonly save = (card: Card): void => {
    const { shelf, words } = this.#with;
    const { job } = words().job;
    const on = shelf.toggleSaved(card.vacancy.id);
    const title = this.#title(card);
    this.#say(on ? job.savedSay({ title }) : job.unsavedSay({ title }));
    emit(this.#host, 'zorg-saved-change', { vacancies: [...shelf.saved] });
  };

  readonly hide = (card: Card): void => {
    const { shelf, words } = this.#with;
    shelf.hide(card.vacancy.id);
    this.#say(words().job.job.hiddenSay({ title: this.#title(card) }));
    void this.focus('[part=hidden] [part=undo]');
  };

  readonly show = (card: Card): void => {
    const { shelf, words } = this.#with;
    shelf.show(card.vacancy.id);
    this.#say(words().job.job.restored({ title: this.#title(card) }));
    void this.focus(`#${card.key}-title`);
  };

  readonly compare = (card: Card): void => {
    const { shelf, words } = this.#with;
    const { compare } = words().job;
    const outcome = shelf.toggleCompared(card.vacancy.id);
    const title = this.#title(card);
    const count = Math.min(shelf.compared.length, MOST_COMPARED);
    if (outcome === 'full') this.#say(compare.full);
    else this.#say(outcome === 'added' ? compare.added({ title, count }) : compare.removed({ title }));
  };

  readonly print = (card: Card): void => void this.#with.paper.print([card.vacancy]);

  readonly copy = (area: HTMLTextAreaElement): void => {
    const { dayAlong } = this.#with.words().job;
    const select = () => {
      area.focus();
      area.select();
      this.#say(dayAlong.notCopied);
    };
    // no clipboard on a page without https, or when the page forbids it
    const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
    if (!clipboard) select();
    else clipboard.writeText(area.value).then(() => this.#say(dayAlong.copied), select);
  };

  /** Brings the keyboard to what matches, after what is under way is shown. */
  async focus(selector: string): Promise<void> {
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus();
  }

  #title({ vacancy }: Card): string {
    return vacancy.title || this.#with.words().messages.matcher.untitled;
  }

  #say(text: string): void {
    this.#with.announcer.say(text);
  }
}
