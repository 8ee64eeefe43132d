/** What a page needs to know of each element, from the manifest: plain lists that the writers turn into pages and types. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Which of the two scripts brings an element. */
const EMPLOYERS = new Set(['zorg-vacancy-check', 'zorg-monitor']);

/** The order in which people meet them. */
const ORDER = [
  'zorg-match',
  'zorg-skills-picker',
  'zorg-profile',
  'zorg-vacancy-matcher',
  'zorg-route-explainer',
  'zorg-vacancy-check',
  'zorg-monitor',
];

/** What every element looks for on itself and around it, without declaring it. */
export const AROUND = [
  {
    name: 'lang',
    type: 'string',
    description: 'Language of what it says, its own or that of the nearest element around it: nl, fr, en, ar, uk, tr.',
  },
  {
    name: 'mirror-lang',
    type: 'string',
    description: 'A second language beside the first, its own or that of the nearest element around it.',
  },
  {
    name: 'preset',
    type: 'string',
    description:
      'For which people the page is: switcher, newcomer, carer, pupil, returner. Their questions come first; no more than that.',
  },
];

const inOrder = (one, other) => {
  const at = (tag) => (ORDER.includes(tag) ? ORDER.indexOf(tag) : ORDER.length);
  return at(one.tag) - at(other.tag) || one.tag.localeCompare(other.tag);
};

const line = (text) => (text ?? '').replace(/\s+/g, ' ').trim();

/** A tag, with what it takes and gives. */
function describe({ declaration, path }) {
  const { tagName: tag, name, description, attributes = [], members = [], events = [], cssParts = [] } = declaration;
  const attributeOf = new Map(attributes.map((attribute) => [attribute.fieldName, attribute.name]));
  const fields = members.filter(({ kind, readonly }) => kind === 'field' && readonly !== true);
  const settable = fields.filter(({ name: field }) => !READ_ONLY.has(field));
  return {
    tag,
    name,
    module: path,
    script: EMPLOYERS.has(tag) ? 'zorg-match-employers.js' : 'zorg-match.js',
    description: (description ?? '').trim(),
    attributes: attributes.map(({ name: attribute, type, default: value, description: text, fieldName }) => ({
      name: attribute,
      field: fieldName,
      type: type?.text ?? 'string',
      default: value,
      description: line(text),
    })),
    properties: settable.map(({ name: field, type, description: text }) => ({
      name: field,
      attribute: attributeOf.get(field),
      type: type?.text ?? 'unknown',
      description: line(text),
    })),
    methods: members
      .filter(({ kind, inheritedFrom }) => kind === 'method' && !inheritedFrom)
      .map(({ name: method, description: text, parameters = [], return: gives }) => ({
        name: method,
        parameters: parameters.map(({ name: parameter, type }) => `${parameter}: ${type?.text ?? 'unknown'}`),
        returns: gives?.type?.text ?? 'void',
        description: line(text),
      })),
    events: events.map(({ name: event, type, description: text }) => ({
      name: event,
      type: type?.text ?? 'CustomEvent<Record<string, never>>',
      description: line(text),
    })),
    parts: cssParts.map(({ name: part, description: text }) => ({ name: part, description: line(text) })),
  };
}

/** Getters without a setter, as form controls have. */
const READ_ONLY = new Set(['form', 'type', 'validity', 'validationMessage', 'willValidate']);

/** Every element of a manifest. */
export const elementsOf = (manifest) =>
  manifest.modules
    .flatMap(({ path, declarations }) => declarations.map((declaration) => ({ declaration, path })))
    .filter(({ declaration }) => declaration.customElement && declaration.tagName)
    .map(describe)
    .sort(inOrder);

const tokensFile = fileURLToPath(new URL('../../elements/src/theme/tokens.ts', import.meta.url));

/** The custom properties that a partner may set: name, default in light and dark, and what it is for. */
export function tokens() {
  const source = readFileSync(tokensFile, 'utf8');
  const COLOUR = /(?:\/\*\* (?<about>[^*]+) \*\/\s+)?'?(?<name>[a-z-]+)'?: \['(?<light>#\w+)', '(?<dark>#\w+)'\]/g;
  const colours = [...source.matchAll(COLOUR)].map(({ groups }) => ({
    name: `--zorg-color-${groups.name}`,
    light: groups.light,
    dark: groups.dark,
    description: groups.about ?? (groups.name.startsWith('on-') ? 'Text on it.' : 'The same, as a soft ground.'),
  }));
  return [...colours, ...MEASURES];
}

const MEASURES = [
  { name: '--zorg-font', light: 'system-ui, …', description: 'Font family; nothing is downloaded.' },
  { name: '--zorg-font-size', light: '17px', description: 'Size of running text; the others follow.' },
  { name: '--zorg-space', light: '4px', description: 'Unit of space; all distances are multiples.' },
  { name: '--zorg-radius', light: '6px', description: 'Corners.' },
  {
    name: '--zorg-color-scheme',
    light: 'inherit',
    description: '`light`, `dark` or `light dark`, for our elements alone; else that of the page.',
  },
];
