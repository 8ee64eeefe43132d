/** Data for editors: VS Code (`html.customData`) and JetBrains (web-types). */
import { AROUND } from './elements.mjs';

const eventsText = (events) =>
  events.length > 0
    ? `\n\nEvents:\n${events.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')}`
    : '';

/** VS Code: add the file to `html.customData`. */
export const vscodeData = (elements) => ({
  version: 1.1,
  tags: elements.map(({ tag, description, attributes, events }) => ({
    name: tag,
    description: `${description}${eventsText(events)}`,
    attributes: [...attributes, ...AROUND].map(({ name, type, description: text }) => ({
      name,
      description: text,
      ...(type === 'boolean' && { valueSet: 'v' }),
    })),
  })),
});

/** JetBrains: named by `web-types` in package.json, so that it is found by itself. */
export const webTypes = (elements, tokens, { name, version }) => ({
  $schema: 'https://json.schemastore.org/web-types',
  name,
  version,
  'description-markup': 'markdown',
  contributions: {
    html: {
      elements: elements.map(({ tag, description, attributes, properties, events }) => ({
        name: tag,
        description,
        attributes: [...attributes, ...AROUND].map(({ name: attribute, type, description: text, default: value }) => ({
          name: attribute,
          description: text,
          value: { type: type === 'boolean' ? 'boolean' : 'string', kind: type === 'boolean' ? 'no-value' : 'plain' },
          ...(value && { default: value }),
        })),
        js: {
          properties: properties.map(({ name: field, type, description: text }) => ({
            name: field,
            description: text,
            type,
          })),
          events: events.map(({ name: event, description: text }) => ({ name: event, description: text })),
        },
      })),
    },
    css: {
      properties: tokens.map(({ name: token, description }) => ({ name: token, description })),
    },
  },
});
