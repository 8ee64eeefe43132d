import { dataSet } from './data-sets.js';
import { PEOPLE } from './people.data.js';
import { type BenchState, specimenOf } from './state.js';

const quoted = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** The state as a partner writes it: the tag, the style, and the script for what attributes cannot say. */
export function written(state: BenchState): { readonly html: string; readonly css: string; readonly js: string } {
  const specimen = specimenOf(state);
  const data = dataSet(state.data);
  const addressed = specimen.takes === 'address' && data && data.repeatedTo === undefined && data.address !== '';
  const attributes = [
    ...(addressed ? [` vacancies="${quoted(data.address)}"`] : []),
    ...(state.lang !== 'nl' ? [` lang="${state.lang}"`] : []),
    ...(state.mirror ? [` mirror-lang="${state.mirror}"`] : []),
    ...specimen.knobs.flatMap(({ name, type }) => {
      const value = state.attributes[name] ?? '';
      if (value === '' || value === 'false') return [];
      return [type === 'boolean' ? ` ${name}` : `\n  ${name}="${quoted(value)}"`];
    }),
  ];
  const tokens = Object.entries(state.tokens).filter(([, value]) => value !== '');
  const { profile } = PEOPLE[state.who];
  const script = [
    ...(specimen.profile && profile ? [`element.profile = ${JSON.stringify(profile, null, 2)};`] : []),
    ...(specimen.takes === 'property' && data?.address
      ? [`element.vacancies = await (await fetch('${data.address}')).json();`]
      : []),
  ];
  return {
    html: `<${state.element}${attributes.join('')}></${state.element}>`,
    css: tokens.length > 0 ? `:root {\n${tokens.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}` : '',
    js: script.length > 0 ? `const element = document.querySelector('${state.element}');\n${script.join('\n')}` : '',
  };
}
