/**
 * The walls between the packages, as lint rules: what each part may import. The direction is the one of
 * `docs/architecture.md`: schema <- taxonomy, engine, vacancy, i18n <- elements <- embed; cli and extension use all but embed.
 */
const OUTSIDE = {
  zod: 'zod stays in packages/schema and in *.schema.ts of the extension',
  'fuse.js': 'fuse.js stays in packages/engine/src/fuzzy',
  lit: 'lit stays in packages/elements, in the pages of the extension and in the workbench of the demo',
  wxt: 'wxt stays in the extension',
};
const OURS = ['schema', 'taxonomy', 'engine', 'vacancy', 'i18n', 'elements', 'embed'];
const TESTS = ['**/*.test.ts', '**/test/**', '**/eval/**', '**/bench/**', '**/build/**'];

/** Which of our packages, and which libraries with a wall, a part may use. */
const MAY = {
  schema: { ours: [], libraries: ['zod'] },
  taxonomy: { ours: ['schema'], libraries: [] },
  engine: { ours: ['schema'], libraries: ['fuse.js'] },
  vacancy: { ours: ['schema'], libraries: [] },
  i18n: { ours: ['schema'], libraries: [] },
  elements: { ours: ['schema', 'engine', 'vacancy', 'i18n'], libraries: ['lit'] },
  embed: { ours: ['schema', 'engine', 'elements', 'taxonomy'], libraries: [] },
  cli: { ours: ['schema', 'engine', 'vacancy', 'i18n', 'taxonomy'], libraries: [] },
};

const pattern = (name) => [name, `${name}/*`, ...(name === 'lit' ? ['@lit/*'] : [])];

function wall(files, ignores, { ours, libraries }) {
  const patterns = [
    ...OURS.filter((name) => !ours.includes(name)).map((name) => ({
      group: pattern(`@zorg-match/${name}`),
      message: `This part must not know @zorg-match/${name}.`,
    })),
    ...Object.entries(OUTSIDE)
      .filter(([name]) => !libraries.includes(name))
      .map(([name, message]) => ({ group: pattern(name), message })),
  ];
  return { files, ignores, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

export const walls = [
  ...Object.entries(MAY).map(([name, may]) => wall([`packages/${name}/src/**/*.ts`], TESTS, may)),
  wall(['packages/engine/src/**/*.ts'], [...TESTS, 'packages/engine/src/fuzzy/**'], {
    ours: ['schema'],
    libraries: [],
  }),
  wall(['extension/**/*.ts'], [...TESTS, 'extension/**/*.schema.ts'], {
    ours: ['schema', 'engine', 'vacancy', 'i18n', 'taxonomy', 'elements'],
    libraries: ['lit', 'wxt'],
  }),
];
