/** Types for React (19) and Vue (3): what an element takes and which events it fires, from its own class. */

const HEAD = '// Made by `npm run api` from the custom-elements manifest.\n';

const eventTypes = (elements) =>
  [...new Set(elements.flatMap(({ events }) => events.map(({ type }) => /<(\w+)>$/.exec(type)?.[1])))]
    .filter((name) => name && name !== 'Record')
    .sort();

const imports = (elements) => {
  const names = [...elements.map(({ name }) => name), ...eventTypes(elements)].sort();
  return `import type {\n${names.map((name) => `  ${name},\n`).join('')}} from '@zorg-match/elements';\n`;
};

const quoted = (names) => (names.length > 0 ? names.map((name) => `'${name}'`).join(' | ') : 'never');

/** React passes what is a property of the element as one, `onzorg-…` as a listener, and all else as an attribute. */
export function reactTypes(elements) {
  const tags = elements.map(({ tag, name, properties, attributes, events }) => {
    const written = attributes.filter(
      ({ name: attribute, field }) => attribute !== field && attribute !== 'mirror-lang',
    );
    const lines = [
      ...written.map(({ name: attribute, type }) => `'${attribute}'?: ${type.split(' | ')[0]};`),
      ...events.map(({ name: event, type }) => `'on${event}'?: (event: ${type}) => void;`),
    ];
    const fields = quoted(properties.map(({ name: field }) => field));
    const more = lines.length > 0 ? ` & {\n${lines.map((each) => `        ${each}\n`).join('')}      }` : '';
    return `      '${tag}': ZorgProps<${name}, ${fields}>${more};\n`;
  });
  return `${HEAD}import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}
/** A property may be left out; \`value\` also takes the text that the attribute takes. */
type ZorgProps<Element extends HTMLElement, Fields extends keyof Element> = DetailedHTMLProps<
  HTMLAttributes<Element>,
  Element
> & { [Field in Fields]?: Element[Field] | (Field extends 'value' ? string : never) } & { 'mirror-lang'?: string; preset?: string };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${tags.join('')}    }
  }
}
`;
}

/** Vue sets what is a property of the element as one; its templates check these names. */
export function vueTypes(elements) {
  const tags = elements.map(({ tag, name, properties, events }) => {
    const fields = quoted(properties.map(({ name: field }) => field));
    const fired = events.map(({ name: event, type }) => `      '${event}': ${type};\n`).join('');
    return `    '${tag}': ZorgElement<${name}, ${fields}, {\n${fired}    }>;\n`;
  });
  return `${HEAD}import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
${imports(elements)}
type ZorgElement<Element extends HTMLElement, Fields extends keyof Element, Events> = new () => Element & {
  $props: HTMLAttributes & PublicProps & { [Field in Fields]?: Element[Field] | (Field extends 'value' ? string : never) } & {
    mirrorLang?: string;
    lang?: string;
    preset?: string;
  };
  $emit: EmitFn<{ [Name in keyof Events]: (event: Events[Name]) => void }>;
};

declare module 'vue' {
  interface GlobalComponents {
${tags.join('')}  }
}
`;
}
