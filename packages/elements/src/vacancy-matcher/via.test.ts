import { ContextProvider } from '@lit/context';
import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Profile, Route, RouteBook, RouteCondition } from '@zorg-match/schema';
import { book } from '../../test/plans.js';
import { taxonomy } from '../../test/taxonomy.js';
import { care, careReading } from '../../test/vacancies.js';
import { routesContext } from '../context/contexts.js';
import { engineOf } from '../context/engine-of.js';
import { keepReading } from '../readings/readings.js';
import './vacancy-matcher.js';
import type { ZorgVacancyMatcher } from './vacancy-matcher.element.js';
import { until } from '../../test/until.js';

keepReading(engineOf(taxonomy)!, care, careReading);

const course: Route = {
  id: 'dutch',
  title: { nl: 'Nederlands leren' },
  kind: 'language',
  status: 'active',
  who: { nl: 'Voor wie nog Nederlands leert.' },
  from: ['any'],
  to: [],
  steps: [
    { id: 'dutch/1', title: { nl: 'Volg een cursus Nederlands' }, gives: [{ kind: 'language', value: 'nl:B1' }] },
  ],
  contacts: [],
  caveats: [],
  confidence: 'high',
  sources: ['page'],
};
const beginner: Profile = {
  format: 'zorg-profile/1',
  competences: [{ id: 'bewoners-wassen' }],
  languages: [{ language: 'nl', level: 'A1' }],
};

async function opened(load: () => Promise<RouteBook>, vacancy = care, profile = beginner): Promise<ZorgVacancyMatcher> {
  const place = document.createElement('div');
  document.body.append(place);
  new ContextProvider(place, { context: routesContext, initialValue: load });
  const element = await fixture<ZorgVacancyMatcher>(
    html`<zorg-vacancy-matcher
      lang="nl"
      .taxonomy=${taxonomy}
      .vacancies=${[vacancy]}
      .profile=${profile}
    ></zorg-vacancy-matcher>`,
    { parentNode: place },
  );
  await aTimeout(0);
  await element.updateComplete;
  element.shadowRoot!.querySelector<HTMLElement>('[part=why]')!.focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
  return element;
}
const needed = (element: Element) => element.shadowRoot!.querySelector('[part=needed]')?.textContent ?? '';

describe('a condition that is not met', () => {
  it('names the step that would meet it, once the routes are there', async () => {
    const element = await opened(() => Promise.resolve({ ...book, routes: [course] }));
    await until(() => needed(element).includes('nog niet, maar wel via: Volg een cursus Nederlands'));
  });

  it('says once what one step brings, for all that it brings', async () => {
    const papers: RouteCondition[] = [
      { kind: 'registration', value: 'visum' },
      { kind: 'registration', value: 'erkenning' },
    ];
    const step = { id: 'papers/1', title: { nl: 'Vraag je papieren aan' }, gives: papers };
    const ways = { ...book, routes: [{ ...course, id: 'papers', title: { nl: 'Papieren' }, steps: [step] }] };
    const asked = papers.map((each, at) => ({
      ...careReading.conditions[2]!,
      ...each,
      start: at * 20,
      end: at * 20 + 10,
      necessity: 'required' as const,
    }));
    const reading = { ...careReading, conditions: asked };
    const vacancy = { ...care, id: 'papers' };
    keepReading(engineOf(taxonomy)!, vacancy, reading);
    const element = await opened(() => Promise.resolve(ways), vacancy, { ...beginner, registrations: [] });
    const before = () => element.shadowRoot!.querySelector('[part=before]')?.textContent ?? '';
    await until(() => before().includes('via: Vraag je papieren aan'));
    expect(before().split('Vraag je papieren aan')).to.have.length(2);
    expect(needed(element).split('Vraag je papieren aan')).to.have.length(2);
    const places = [...element.shadowRoot!.querySelectorAll('[part=needed] [part=quote]')];
    expect(places).to.have.length(2);
    expect(before().replace(/\s+/g, ' ')).to.match(/(?:Visum.* en erkenning|Erkenning.* en visum).*: nog niet/);
  });

  it('says plainly that it is not met when the routes cannot be had', async () => {
    const element = await opened(() => Promise.reject(new Error('test')));
    await aTimeout(0);
    expect(needed(element)).to.include('nog niet').and.not.include('via');
  });
});
