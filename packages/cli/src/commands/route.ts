import { Command } from 'commander';
import type { Engine } from '@zorg-match/engine';
import { cliMessagesFor } from '@zorg-match/i18n';
import { type EngineChoice, loadEngine } from '../input/load-engine.js';
import { loadRoutes } from '../input/load-routes.js';
import { loadProfile } from '../input/load-profile.js';
import { help, sentences } from '../sentences.js';
import { BadInput, type Session } from '../session.js';
import { withEngineOptions } from './engine-options.js';

interface Choice extends EngineChoice {
  readonly profile: string;
  readonly to: string;
  readonly routes: readonly string[];
}

const further = (file: string, files: readonly string[]): readonly string[] => [...files, file];

/** Throws `BadInput` for an occupation that the taxonomy does not know, with the ones that may be meant. */
function mustKnow(engine: Engine, occupation: string): void {
  if (engine.taxonomy.occupations.some(({ id }) => id === occupation)) return;
  const near = engine.search(occupation.replaceAll('-', ' '), { kind: 'occupation', limit: 3 }).map(({ id }) => id);
  const hint = near.length > 0 ? [sentences.didYouMean(near.join(', '))] : [];
  throw new BadInput([cliMessagesFor().unknownOccupation({ id: occupation }), ...hint].join('. '));
}

/** `route --profile FILE --to OCCUPATION [--routes FILE]`: ways to an occupation, best first; by our routes, with those of others laid over them. */
export function routeCommand(session: Session): Command {
  return withEngineOptions(new Command('route'))
    .description(help.route)
    .requiredOption('--profile <bestand>', help.profile)
    .requiredOption('--to <beroep>', help.to)
    .option('--routes <bestand>', help.routes, further, [])
    .action(async ({ profile: file, to, routes, ...choice }: Choice) => {
      const engine = await loadEngine(choice, session);
      mustKnow(engine, to);
      const profile = await loadProfile(file, engine.taxonomy, session);
      const book = routes.length > 0 ? { book: await loadRoutes(routes, engine.taxonomy, session) } : {};
      await session.give(engine.routes(profile, { to, ...book }));
    });
}
