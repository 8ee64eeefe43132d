import { ContextProvider } from '@lit/context';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { Profile, Vacancy } from '@zorg-match/schema';
import { coreTaxonomy } from '@zorg-match/taxonomy/core';
import { withExtra } from '@zorg-match/taxonomy/extra';
import { routeBook } from '@zorg-match/taxonomy/routes';
import { engineContext, routesContext } from '../context/contexts.js';
import { engineOf } from '../context/engine-of.js';
import './route-explainer.js';
import type { ZorgRouteExplainer } from './route-explainer.element.js';

const engine = engineOf(withExtra(coreTaxonomy))!;
const profile: Profile = {
  format: 'zorg-profile/1',
  competences: [{ id: 'luisteren' }],
  situation: { age: 30, status: 'unemployed', rightToWork: 'yes' },
  diplomas: [],
  registrations: [],
};
const vacancy: Vacancy = {
  title: 'Logistiek assistent',
  description: [
    'Jouw taken',
    'Je verdeelt maaltijden en maakt bedden op.',
    'Je vult materiaal aan en poetst kamers.',
    'Je vervoert bewoners in een rolstoel.',
    'Profiel',
    'Je hebt een rijbewijs B.',
    'Aanbod',
    'Je krijgt een opleiding van ons. Je krijgt een buddy in je eerste weken.',
    'Starten met een IBO kan ook.',
  ].join('\n'),
} as Vacancy;

async function mount(person: Profile = profile) {
  const place = document.createElement('div');
  document.body.append(place);
  new ContextProvider(place, { context: engineContext, initialValue: engine });
  new ContextProvider(place, { context: routesContext, initialValue: () => Promise.resolve(routeBook) });
  const element = await fixture<ZorgRouteExplainer>(
    html`<zorg-route-explainer
      lang="nl"
      .target=${'logistiek-assistent'}
      .profile=${person}
      .vacancy=${vacancy}
    ></zorg-route-explainer>`,
    { parentNode: place },
  );
  await aTimeout(0);
  await element.updateComplete;
  return element;
}

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const text = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

describe('a route from a vacancy', () => {
  it('makes steps of the training, the buddy and the IBO that the vacancy names, in its own words', async () => {
    const element = await mount();
    const titles = all(element, '[part=map] h5').map((each) => text(each));
    expect(titles).to.include.members([
      'Leer de job bij deze werkgever',
      'Werk met een buddy',
      'Leer de job met een IBO bij deze werkgever',
    ]);
    const quotes = all(element, '[part=quote]').map(text);
    expect(quotes.some((quote) => /IBO.*Uit de vacature$/.test(quote))).to.equal(true);
  });

  it('names what the vacancy asks to be able to do and the person did not tell of', async () => {
    const element = await mount();
    expect(text(all(element, '[part=lacks]')[0])).to.match(
      /^Dit vraagt de vacature\. Onderweg kan je het leren .*maaltijden/,
    );
  });

  it('names what it requires and no way brings', async () => {
    const element = await mount({ ...profile, licences: [] });
    expect(text(all(element, '[part=vacancy-asks]')[0])).to.equal(
      'Dit vraagt de vacature ook. Deze weg brengt het niet. Rijbewijs B',
    );
  });

  it('leaves the vacancy out for another job', async () => {
    const element = await mount();
    element.target = 'vroedvrouw';
    await element.updateComplete;
    expect(all(element, '[part=quote], [part=lacks]')).to.have.length(0);
  });
});
