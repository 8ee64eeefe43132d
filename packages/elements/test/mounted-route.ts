import { ContextProvider } from '@lit/context';
import { aTimeout, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Profile } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { withExtra } from '@zorg-match/taxonomy/extra';
import { routeBook } from '@zorg-match/taxonomy/routes';
import { engineContext, routesContext } from '../src/context/contexts.js';
import { engineOf } from '../src/context/engine-of.js';
import '../src/route-explainer/route-explainer.js';
import type { ZorgRouteExplainer } from '../src/route-explainer/route-explainer.element.js';

// The explainer over our own data, and ways to look at it and press its buttons; for tests only.

const engine = engineOf(withExtra(coreTaxonomy))!;

/** The element over our own routes, so that answers change real plans. */
export async function mount(target: string, person: Omit<Profile, 'format'> = {}) {
  const place = document.createElement('div');
  document.body.append(place);
  new ContextProvider(place, { context: engineContext, initialValue: engine });
  new ContextProvider(place, { context: routesContext, initialValue: () => Promise.resolve(routeBook) });
  const profile: Profile = { format: 'zorg-profile/1', ...person };
  const element = await fixture<ZorgRouteExplainer>(
    html`<zorg-route-explainer lang="nl" .target=${target} .profile=${profile}></zorg-route-explainer>`,
    { parentNode: place },
  );
  await aTimeout(0);
  await element.updateComplete;
  return element;
}

export const all = (element: Element, selector: string) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
export const one = (element: Element, selector: string) => all(element, selector)[0]!;
export const text = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
export const titles = (element: Element) => all(element, '[part=open] .toggle').map(text);
export const named = (element: Element, within: string, words: string) =>
  all(element, `${within} button`).find((each) => text(each) === words)!;

/** Presses a button with the keyboard. */
export async function press(element: ZorgRouteExplainer, button: HTMLElement) {
  button.focus();
  await sendKeys({ press: 'Enter' });
  await aTimeout(20);
  await element.updateComplete;
}
