import { issueForPerson, type Messages } from '@zorg-match/i18n';
import type { Issue } from '@zorg-match/schema';
import { emit } from '../events.js';
import { listProblem } from './list-problem.js';

/** What was used all the same, though less came out of it than a developer may think. */
const TOLD_WARNINGS: ReadonlySet<Issue['code']> = new Set(['newer-format', 'other-language', 'thin-text']);
/** So many are written out in the console; all of them are in the list beside it. */
const WRITTEN_OUT = 20;

/** Tells the host page and its editor what could not be used as it was given. */
export class Reporter {
  readonly #host: HTMLElement;
  readonly #messages: () => Messages;
  readonly #explain: (issues: readonly Issue[]) => readonly string[];

  /** @param explain what to mend, for an editor */
  constructor(host: HTMLElement, messages: () => Messages, explain: (issues: readonly Issue[]) => readonly string[]) {
    this.#host = host;
    this.#messages = messages;
    this.#explain = explain;
  }

  /** Errors, and what a developer should know as well, once for each code as an event, and together in the console. */
  report(what: 'profile' | 'vacancies', issues: readonly Issue[]): void {
    const errors = issues.filter(({ severity, code }) => severity === 'error' || TOLD_WARNINGS.has(code));
    if (errors.length === 0) return;
    const told = this.#explain(errors.slice(0, WRITTEN_OUT));
    const head = `zorg-match: ${errors.length} problem(s) with the ${what} of <${this.#host.localName}>.`;
    console.warn([head, ...told.map((sentence) => `- ${sentence}`)].join('\n'), errors);
    const messages = this.#messages();
    const said = new Map<Issue['code'], Issue>();
    for (const each of errors) if (!said.has(each.code)) said.set(each.code, each);
    for (const [code, each] of said) {
      const whole = what === 'vacancies' && each.path.length === 0;
      const message = whole ? listProblem(messages, each) : issueForPerson(messages, each);
      emit(this.#host, 'zorg-error', { code, message });
    }
  }
}
