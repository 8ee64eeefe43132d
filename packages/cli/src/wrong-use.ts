import { CommanderError } from 'commander';
import { sentences } from './sentences.js';
import { EXIT } from './session.js';

/** A command that cannot be carried out as it was written; `sentence` says what to do. */
export function wrongUse(sentence: string): CommanderError {
  return new CommanderError(EXIT.wrongUse, 'zorg-match.wrongUse', sentence);
}

/** What commander found wrong, in our language: it names the part in quotes, and sometimes what was meant. */
export function sentenceFor({ code, message }: CommanderError): string {
  if (code === 'zorg-match.wrongUse') return message;
  const [, part = ''] = /'([^']*)'/.exec(message) ?? [];
  const [, meant] = /Did you mean (?:one of )?(.+?)\?/.exec(message) ?? [];
  const say = sentences.wrong[code] ?? sentences.wrong['other'];
  const said = say === undefined ? message : say(part || message.replace(/^error: /, ''));
  return [said, meant === undefined ? '' : sentences.didYouMean(meant), sentences.seeHelp].filter(Boolean).join(' ');
}
