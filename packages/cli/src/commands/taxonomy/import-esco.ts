import { Command, InvalidArgumentError } from 'commander';
import type { Taxonomy } from '@zorg-match/schema';
import { checkTaxonomy } from '@zorg-match/schema/check';
import { importEsco, mergeEsco } from '@zorg-match/taxonomy/import';
import { loadTaxonomy } from '../../input/load-taxonomy.js';
import { writeJson } from '../../output/write-json.js';
import { help, sentences } from '../../sentences.js';
import { BadInput, type Session } from '../../session.js';
import { tellImport } from '../../taxonomy/tell-import.js';

interface Choice {
  readonly lang?: readonly string[];
  readonly out: string;
  readonly merge?: boolean;
  readonly taxonomy?: string;
}

/** Adds one or more languages, `nl` or `nl,fr`, to those given before. */
function languages(value: string, before: readonly string[] = []): string[] {
  const given = value.toLowerCase().split(',');
  if (!given.every((language) => /^[a-z]{2}(?:-[a-z]{2})?$/.test(language))) {
    throw new InvalidArgumentError(sentences.languageCode);
  }
  return [...new Set([...before, ...given])];
}

/** How often each finding of `checkTaxonomy` occurs; errors are told too. Labels that occur twice are normal in ESCO. */
function checksOf(taxonomy: Taxonomy, out: string, session: Session): Record<string, number> {
  const issues = checkTaxonomy(taxonomy);
  const counts: Record<string, number> = {};
  for (const { code } of issues) counts[code] = (counts[code] ?? 0) + 1;
  session.tell(
    out,
    issues.filter(({ severity }) => severity === 'error'),
  );
  return counts;
}

/** `taxonomy import-esco DIR… --lang nl --out FILE`: ESCO's CSV download as a taxonomy, alone or with ours. */
export function importEscoCommand(session: Session): Command {
  return new Command('import-esco')
    .description(help.importEsco)
    .argument('<mappen...>', help.escoFolders)
    .option('--lang <taal>', help.escoLanguages, languages)
    .requiredOption('--out <bestand>', help.taxonomyOut)
    .option('--merge', help.merge)
    .option('--taxonomy <bestand>', help.mergeWith)
    .action(async (folders: readonly string[], { lang = ['nl'], out, merge = false, taxonomy: file }: Choice) => {
      const imported = await importEsco(folders, lang);
      tellImport(imported.issues, session);
      if (imported.taxonomy === null) throw new BadInput(sentences.nothingImported);
      const merged = merge ? mergeEsco(await loadTaxonomy(file, session), imported.taxonomy) : null;
      const taxonomy = merged?.taxonomy ?? imported.taxonomy;
      await writeJson(out, taxonomy);
      const { version, groups, competences, occupations } = taxonomy;
      session.remark(sentences.imported(out, competences.length, occupations.length));
      await session.give({
        file: out,
        version,
        languages: taxonomy.languages,
        groups: groups.length,
        competences: competences.length,
        occupations: occupations.length,
        ...(merged !== null && { joined: merged.joined, added: merged.added }),
        files: imported.files,
        skipped: imported.issues.filter(({ line, severity }) => line !== undefined && severity === 'error').length,
        checks: checksOf(taxonomy, out, session),
      });
    });
}
