import { type Command, InvalidArgumentError } from 'commander';
import { help, sentences } from '../sentences.js';

/** Reads a count from the command line: a whole number from 1. */
export function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError(sentences.limit);
  return Number(value);
}

/** Reads a day from the command line, ISO 8601. */
export function day(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError(sentences.noDay);
  return value;
}

/** Adds the options of every command that needs an engine: `EngineChoice`. */
export function withEngineOptions(command: Command): Command {
  return command.option('--taxonomy <bestand>', help.taxonomy).option('--lang <taal>', help.lang);
}
