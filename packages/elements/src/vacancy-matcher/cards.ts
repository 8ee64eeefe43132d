import type { FilterId, Job } from '@zorg-match/engine/choose';
import type { Match, Vacancy } from '@zorg-match/schema';
import { answerOf } from './answer.js';
import type { Shelf } from './shelf.js';
import type { Card } from './view.js';

interface Parts {
  readonly shelf: Shelf;
  readonly opened: () => ReadonlySet<Vacancy>;
  readonly printing: () => boolean;
  /** The filters about which a job says nothing, of those chosen. */
  readonly unsaid: (job: Job) => readonly FilterId[];
  /** The jobs that open when what somebody imagines is there. */
  readonly opening: () => ReadonlySet<Job>;
}

/** Makes the cards of a list; each vacancy keeps its key for as long as it is there, whatever its place. */
export class Cards {
  readonly #with: Parts;
  readonly #numbers = new WeakMap<Vacancy, number>();
  #last = 0;

  constructor(parts: Parts) {
    this.#with = parts;
  }

  keyOf(vacancy: Vacancy): string {
    let number = this.#numbers.get(vacancy);
    if (number === undefined) this.#numbers.set(vacancy, (number = this.#last++));
    return `v${number}`;
  }

  of(job: Job, match: Match): Card {
    const { shelf, opened, printing, unsaid, opening } = this.#with;
    const { vacancy, reading } = job;
    const withText = opened().has(vacancy);
    return {
      key: this.keyOf(vacancy),
      vacancy,
      reading,
      match,
      answer: answerOf(match),
      open: withText || printing(),
      withText,
      saved: shelf.saved.has(vacancy.id),
      compared: shelf.compared.includes(vacancy.id),
      opens: opening().has(job),
      unsaid: unsaid(job),
      job,
    };
  }
}
