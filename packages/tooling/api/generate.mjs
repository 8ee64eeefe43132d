/** Every file that is made from the elements' sources: path from the root → content. */
import { readFileSync } from 'node:fs';
import { elementsOf, tokens } from './elements.mjs';
import { makeManifest } from './manifest.mjs';
import { vscodeData, webTypes } from './write-editors.mjs';
import { elementPage, indexPage } from './write-pages.mjs';
import { reactTypes, vueTypes } from './write-types.mjs';

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

export function generatedFiles() {
  const own = JSON.parse(readFileSync(new URL('../../elements/package.json', import.meta.url), 'utf8'));
  const manifest = makeManifest();
  const elements = elementsOf(manifest);
  const all = tokens();
  return {
    'packages/elements/api/custom-elements.json': json(manifest),
    'packages/elements/api/vscode.html-custom-data.json': json(vscodeData(elements)),
    'packages/elements/api/web-types.json': json(webTypes(elements, all, own)),
    'packages/elements/api/react.d.ts': reactTypes(elements),
    'packages/elements/api/vue.d.ts': vueTypes(elements),
    // so that `import '@zorg-match/elements/react'` finds something to run
    'packages/elements/api/types-only.js': 'export {};\n',
    'docs/api/README.md': indexPage(elements, all),
    ...Object.fromEntries(elements.map((element) => [`docs/api/${element.tag}.md`, elementPage(element)])),
  };
}
