/** The API pages for people: `docs/api`. */
import { AROUND } from './elements.mjs';

const NOTE = '<!-- Made by `npm run api` from the sources. Change the docstrings there, not this page. -->\n';

/** Text in a cell of a table. */
const cell = (text) => (text ?? '').replaceAll('|', '\\|');
const code = (text) => (text ? `\`${text.replaceAll('|', '\\|')}\`` : '');

function table(head, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.join(' | ')} |\n`;
  return `${line(head)}${line(head.map(() => '---'))}${rows.map(line).join('')}`;
}

const section = (title, body) => (body === '' ? '' : `\n## ${title}\n\n${body}`);

function example({ tag, attributes, script }) {
  const shown = attributes.filter(({ name }) => ['vacancies', 'target', 'name'].includes(name)).slice(0, 1);
  const VALUES = { vacancies: '/vacatures.json', target: 'zorgkundige', name: 'kan' };
  const words = shown.map(({ name }) => ` ${name}="${VALUES[name]}"`).join('');
  return `\`\`\`html\n<script type="module" src="${script}"></script>\n<${tag}${words}></${tag}>\n\`\`\`\n`;
}

/** The page of one element. */
export function elementPage(element) {
  const { tag, description, attributes, properties, methods, events, parts } = element;
  const only = properties.filter(({ attribute }) => !attribute);
  return [
    NOTE,
    `# \`<${tag}>\`\n\n${description}\n\n${example(element)}`,
    section(
      'Attributes',
      table(
        ['attribute', 'property', 'type', 'default', 'what'],
        attributes.map((each) => [
          code(each.name),
          code(each.field),
          code(each.type),
          code(each.default),
          cell(each.description),
        ]),
      ) +
        (attributes.length > 0 ? '\n' : '') +
        `Around it: ${AROUND.map(({ name }) => `\`${name}\``).join(', ')}, see [the index](README.md).\n`,
    ),
    section(
      'Properties without an attribute',
      table(
        ['property', 'type', 'what'],
        only.map(({ name, type, description: text }) => [code(name), code(type), cell(text)]),
      ),
    ),
    section(
      'Methods',
      table(
        ['method', 'what'],
        methods.map(({ name, parameters, returns, description: text }) => [
          code(`${name}(${parameters.join(', ')}): ${returns}`),
          cell(text),
        ]),
      ),
    ),
    section(
      'Events',
      table(
        ['event', '`detail`', 'what'],
        events.map(({ name, type, description: text }) => [
          code(name),
          code(/^CustomEvent<(.*)>$/.exec(type)?.[1] ?? type),
          cell(text),
        ]),
      ),
    ),
    section(
      'Parts',
      table(
        ['part', 'what'],
        parts.map(({ name, description: text }) => [code(name), cell(text)]),
      ),
    ),
  ].join('');
}

/** The index: every element, what all of them look at, and the custom properties. */
export function indexPage(elements, tokens) {
  const first = (text) => text.split('\n\n')[0].replace(/\s+/g, ' ');
  return [
    NOTE,
    '# The elements\n\n',
    'What each element takes, fires and lets you style. All events bubble, cross shadow roots, and are `CustomEvent`s.\n\n',
    table(
      ['tag', 'script', 'what'],
      elements.map(({ tag, script, description }) => [
        `[\`${tag}\`](${tag}.md)`,
        code(script),
        cell(first(description)),
      ]),
    ),
    section(
      'Attributes that every element looks at',
      table(
        ['attribute', 'what'],
        AROUND.map(({ name, description }) => [code(name), cell(description)]),
      ),
    ),
    section(
      'Custom properties',
      'Set them on `:root`, on the element, or anywhere between. [How to make a theme](../theme.md).\n\n' +
        table(
          ['property', 'light', 'dark', 'what'],
          tokens.map(({ name, light, dark, description }) => [code(name), code(light), code(dark), cell(description)]),
        ),
    ),
    section(
      'For editors and tools',
      'The package `@zorg-match/elements` holds `api/custom-elements.json` (manifest), `api/vscode.html-custom-data.json` ' +
        '(name it in `html.customData`), `api/web-types.json` (JetBrains finds it by itself), and types for React and Vue ' +
        '([how](../frameworks.md)).\n',
    ),
  ].join('');
}
