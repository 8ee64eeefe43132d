import { specimenOf, type BenchState } from '../workbench/state.js';

/** Points a style sheet of the page at a file of `folder`, or at nothing. */
function wear(id: string, folder: string, name: string): void {
  const link = document.getElementById(id);
  if (!(link instanceof HTMLLinkElement)) return;
  link.disabled = name === '';
  if (name) link.href = `${folder}/${name}.css`;
}

/** Puts on everything of a state that can change while the element stands there. */
export function dress(state: BenchState, element: HTMLElement): void {
  const page = document.documentElement;
  page.lang = state.lang || 'nl';
  page.dir = state.dir;
  page.style.colorScheme = state.scheme || 'light dark';
  wear('theme', 'themes', state.theme);
  wear('host', 'hosts', state.host);
  for (const name of [...page.style])
    if (name.startsWith('--zorg-') && !(name in state.tokens)) page.style.removeProperty(name);
  for (const [name, value] of Object.entries(state.tokens)) page.style.setProperty(name, value);
  if (state.mirror) element.setAttribute('mirror-lang', state.mirror);
  else element.removeAttribute('mirror-lang');
  for (const { name, type } of specimenOf(state).knobs) {
    const value = state.attributes[name] ?? '';
    if (type === 'boolean') element.toggleAttribute(name, value === 'true');
    else if (value === '') element.removeAttribute(name);
    else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
