import { type Command, InvalidArgumentError } from 'commander';
import { help, sentences } from '../sentences.js';

/** Reads a count from the command line: a whole number from 1. */
export function count(value: string): number {
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new InvalidArgumentError(sentences.limit);
  return Number(value);
}

/** Adds the options of every command that needs an engine: `EngineChoice`. */
export function withEngineOptions(command: Command): Command {
  return command.option('--taxonomy <bestand>', help.taxonomy).option('--lang <taal>', help.lang);
}
