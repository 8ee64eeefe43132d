import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { checkCommand } from './commands/check.js';
import { feedCommand } from './commands/feed.js';
import { indexCommand } from './commands/feed-index.js';
import { matchCommand } from './commands/match.js';
import { monitorCommand } from './commands/monitor.js';
import { readCommand } from './commands/read.js';
import { routeCommand } from './commands/route.js';
import { searchCommand } from './commands/search.js';
import { taxonomyCommand } from './commands/taxonomy.js';
import { help } from './sentences.js';
import { BadInput, EXIT, Session, type Streams } from './session.js';
import { sentenceFor } from './wrong-use.js';

function version(): string {
  const file = new URL('../package.json', import.meta.url);
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}

const titles: Readonly<Record<string, string>> = help.titles;

function dutch(command: Command, streams: Streams): Command {
  const words = command.registeredArguments.map(
    (one) => `${one.required ? '<' : '['}${one.name()}${one.variadic ? '...' : ''}${one.required ? '>' : ']'}`,
  );
  for (const one of command.commands) dutch(one, streams);
  return command
    .usage(['[opties]', ...(command.commands.length > 0 ? ['<opdracht>'] : words)].join(' '))
    .helpOption('-h, --help', help.helpOption)
    .configureHelp({
      styleTitle: (title) => titles[title] ?? title,
      optionDescription: ({ description }) => description,
      subcommandTerm: (one) => `${one.name()} ${one.usage()}`,
    })
    .configureOutput({
      writeOut: (text) => void streams.stdout(text),
      writeErr: streams.stderr,
      outputError: () => undefined, // said in Dutch by `run`
    })
    .exitOverride();
}

function createProgram(session: Session, streams: Streams): Command {
  const program = dutch(new Command('zorg-match'), streams)
    .usage('[opties] <opdracht>')
    .description(help.program)
    .version(version(), '-V, --version', help.versionOption)
    .helpCommand('help [opdracht]', help.helpCommand)
    .addHelpText('after', `\n${help.exitCodes}`);
  for (const make of [
    searchCommand,
    readCommand,
    matchCommand,
    routeCommand,
    feedCommand,
    indexCommand,
    checkCommand,
    monitorCommand,
    taxonomyCommand,
  ]) {
    program.addCommand(dutch(make(session), streams));
  }
  return program;
}

/**
 * Runs one command as written on a command line, without the program's name. Gives the exit code: 0 fine, 1 something is
 * wrong with the input, 2 the command is not one that we know. Only mistakes of ours reject.
 */
export async function run(words: readonly string[], streams: Streams): Promise<number> {
  const session = new Session(streams);
  try {
    await createProgram(session, streams).parseAsync([...words], { from: 'user' });
    return session.exitCode;
  } catch (error) {
    if (error instanceof BadInput) {
      session.problem(error.message);
      return EXIT.badInput;
    }
    if (!(error instanceof CommanderError)) throw error;
    if (error.exitCode === 0) return EXIT.fine;
    if (error.code !== 'commander.help') session.problem(sentenceFor(error));
    return EXIT.wrongUse;
  }
}
