import type { Issue } from '@zorg-match/schema';
import { issueForEditor } from '@zorg-match/i18n';

/** Where a command reads and writes; the process in real life, lists of texts in tests. */
export interface Streams {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  /** Resolves when the reader can take more. */
  readonly stdout: (text: string) => Promise<void>;
  readonly stderr: (text: string) => void;
}

/** Exit codes of the command. */
export const EXIT = { fine: 0, badInput: 1, wrongUse: 2 } as const;

/** Input with which a command cannot do anything; its message is a sentence for the person who gave it. */
export class BadInput extends Error {
  override readonly name = 'BadInput';
}

/** One run of a command: what it gives, and what it has to say about its input. */
export class Session {
  readonly #streams: Streams;
  #problems = 0;

  constructor(streams: Streams) {
    this.#streams = streams;
  }

  get stdin(): Streams['stdin'] {
    return this.#streams.stdin;
  }

  /** Exit code so far: bad input as soon as one problem was told. */
  get exitCode(): number {
    return this.#problems > 0 ? EXIT.badInput : EXIT.fine;
  }

  /** The result of a command, as JSON that people can read too. */
  async give(value: unknown): Promise<void> {
    await this.#streams.stdout(`${JSON.stringify(value, null, 2)}\n`);
  }

  /** One result of many: one line of NDJSON. */
  async giveLine(value: unknown): Promise<void> {
    await this.#streams.stdout(`${JSON.stringify(value)}\n`);
  }

  /** Something about the input that somebody must mend; the command goes on and ends with exit code 1. */
  problem(sentence: string): void {
    this.#problems += 1;
    this.#streams.stderr(`${sentence}\n`);
  }

  /** Something to know; it changes nothing. */
  remark(sentence: string): void {
    this.#streams.stderr(`${sentence}\n`);
  }

  /** Tells each issue of a file: errors, and a format newer than ours, as problems; the others as remarks. */
  tell(file: string, issues: readonly Issue[]): void {
    for (const issue of issues) {
      const sentence = `${file}: ${issueForEditor(issue)}`;
      if (issue.severity === 'error' || issue.code === 'newer-format') this.problem(sentence);
      else this.remark(sentence);
    }
  }
}
