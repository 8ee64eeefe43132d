/** Prints figures about the data: how many competences, words and links, and where they are thin. */
import { fileURLToPath } from 'node:url';
import { compile } from './compile.js';
import { statistics } from './statistics.js';

const { taxonomy } = compile(fileURLToPath(new URL('../data', import.meta.url)));
const { summary, perGroup } = statistics(taxonomy);
console.log(summary);
for (const [group, count] of Object.entries(perGroup)) console.log(`${String(count).padStart(4)} ${group}`);
const thin = taxonomy.competences.filter(({ words }) => (words['nl']?.length ?? 0) < 8).map(({ id }) => id);
console.log(`fewer than 8 words (${thin.length}): ${thin.join(', ')}`);
