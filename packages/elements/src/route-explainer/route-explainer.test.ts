import { ContextProvider } from '@lit/context';
import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Engine } from '@zorg-match/engine';
import type { Plan, Profile, RouteBook, Taxonomy } from '@zorg-match/schema';
import { book, plans } from '../../test/plans.js';
import { taxonomy as small } from '../../test/taxonomy.js';
import { engineContext, routesContext } from '../context/contexts.js';
import { engineOf } from '../context/engine-of.js';
import './route-explainer.js';
import type { ZorgRouteExplainer } from './route-explainer.element.js';

const taxonomy: Taxonomy = {
  ...small,
  occupations: small.occupations.map((occupation) => ({
    ...occupation,
    ...(occupation.id === 'zorgkundige' && {
      requirements: [
        { kind: 'registration', value: 'visum', text: { nl: '' }, hard: true, confidence: 'high', sources: [] },
        { kind: 'medical', value: 'attest', text: { nl: '' }, hard: false, confidence: 'low', sources: [] },
      ],
      neighbours: [{ id: 'verpleegkundige', kind: 'ladder', routes: [] }],
    }),
    ...(occupation.id === 'logistiek-assistent' && {
      neighbours: [{ id: 'zorgkundige', kind: 'ladder', routes: [] }],
    }),
  })),
};

const profile: Profile = { format: 'zorg-profile/1', competences: [{ id: 'bewoners-wassen' }] };

interface Around {
  readonly plans?: readonly Plan[];
  readonly load?: () => Promise<RouteBook>;
  readonly target?: string;
  readonly person?: Profile;
}

/** The element within an engine whose plans are given, and a route book that comes as `load` says. */
async function mount({ plans: given = plans, load = () => Promise.resolve(book), target, person }: Around = {}) {
  const place = document.createElement('div');
  document.body.append(place);
  const engine: Engine = { ...engineOf(taxonomy)!, routes: () => [...given] };
  new ContextProvider(place, { context: engineContext, initialValue: engine });
  new ContextProvider(place, { context: routesContext, initialValue: load });
  const element = await fixture<ZorgRouteExplainer>(
    html`<zorg-route-explainer
      lang="nl"
      .target=${target ?? 'zorgkundige'}
      .profile=${person ?? profile}
    ></zorg-route-explainer>`,
    { parentNode: place },
  );
  await aTimeout(0);
  await element.updateComplete;
  return element;
}

const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];
const one = (element: Element, selector: string) => all(element, selector)[0]!;
const text = (node: Element | null | undefined) => node?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** Opens a station by its title. */
async function openStep(element: ZorgRouteExplainer, title: string) {
  const button = all(element, '.pick').find((each) => text(each) === title)!;
  button.focus();
  await sendKeys({ press: 'Enter' });
  await element.updateComplete;
  return one(element, '.stop[data-open] > [part=detail]');
}

describe('the way to a job', () => {
  it('first gives the shortest honest answer, then where you stand and what is still needed by law', async () => {
    const element = await mount();
    expect(text(one(element, 'h2'))).to.equal('Je weg naar zorgkundige');
    expect(text(one(element, '[part=answer]'))).to.equal(
      'Je kan nu beginnen aan de weg naar zorgkundige. Zorgkundige kan over ongeveer 1,5 tot 2,5 jaar.',
    );
    expect(text(one(element, '[part=standing]'))).to.equal(
      'Je kan al 1 van de 2 dingen die een zorgkundige doet. Nog nodig voor deze job Visum voor zorgkundige: weten we nog niet',
    );
  });

  it('asks for your competences when you told none', async () => {
    const element = await mount({ person: { format: 'zorg-profile/1' } });
    expect(text(one(element, '.stand'))).to.equal('Kies ook wat je al kan. Dan zie je waar je staat.');
  });

  it('shows the plans with what people weigh first, the first one opened', async () => {
    const element = await mount();
    const [first, second, third] = all(element, '[part=plan]');
    expect([...first!.querySelectorAll('[part=tags] li')].map(text)).to.deep.equal([
      'Ongeveer 1,5 tot 2,5 jaar',
      'snelste weg die vaststaat',
      'je verdient ondertussen',
    ]);
    expect(text(first!.querySelector('[part=start]'))).to.equal('Je kan hier nu aan beginnen, voor zover we weten.');
    expect(text(second!.querySelector('[part=start]'))).to.equal('Eerst nodig: Nederlands, niveau B1');
    expect(text(third!.querySelector('[part=tags]'))).to.contain('we weten niet of dit nog loopt');
    expect(all(element, '[part=map]')).to.have.length(1);
  });

  it('never says that something takes no months', async () => {
    const months = { low: 0, high: 0 };
    const element = await mount({ plans: [{ ...plans[0]!, months }] });
    expect(text(one(element, '[part=tags]'))).to.match(/^geen wachttijd/);
    const until = await mount({ plans: [{ ...plans[0]!, months: { low: 0, high: 24 } }] });
    expect(text(one(until, '[part=tags]'))).to.match(/^Hoogstens 2 jaar/);
  });

  it('draws the line from you to the job, one list for everybody', async () => {
    const element = await mount();
    expect(all(element, '[part=map] h5').map((each) => text(each))).to.deep.equal([
      'Jij, vandaag',
      'Zoek een werkgever',
      'Werk en leer',
      'Vraag je visum',
      'Je werkt als zorgkundige',
    ]);
    expect(one(element, '[part=map]').localName).to.equal('ol');
    expect(all(element, '.time').map(text)).to.deep.equal(['nu', 'daarna', 'na minstens 1,5 jaar']);
    expect(all(element, '[part=gate]')).to.have.length(2);
    expect(text(one(element, '[part=gate]'))).to.match(/^Moet in orde zijn Visum voor zorgkundige Een visum is/);
  });

  it('draws steps that run side by side as two tracks', async () => {
    const [work] = plans;
    const [first, second, third] = work!.steps;
    const steps = [{ ...first!, parallelWith: [second!.id] }, { ...second!, parallelWith: [first!.id] }, third!];
    const element = await mount({ plans: [{ ...work!, steps }] });
    expect(text(one(element, '.together'))).to.equal('Dit kan tegelijk');
    expect(all(element, '.lane').map((lane) => lane.getAttribute('aria-label'))).to.deep.equal(['Spoor 1', 'Spoor 2']);
    expect(all(element, '.lane .time').map(text)).to.deep.equal(['nu', 'nu']);
  });

  it('shows the jobs on the way where they open, and asks the right to work with them', async () => {
    const onTheWay = [
      { occupation: 'logistiek-assistent', after: null, unless: 'right-to-work' },
      { occupation: 'verpleegkundige', after: 'work/2' },
    ];
    const questions = [{ fact: 'right-to-work', question: 'Mag je werken?', answers: [{ value: 'yes', label: 'Ja' }] }];
    const element = await mount({ plans: [{ ...plans[0]!, onTheWay, questions }] });
    expect(text(one(element, '.where'))).to.match(
      /^Mag je in België werken\? Dan kan je nu starten als logistiek-assis/,
    );
    expect(all(element, '[part=on-the-way]').map(text)).to.deep.equal([
      'Nu kan je al werken als logistiek-assistent, als je in België mag werken',
      'Nu kan je al werken als verpleegkundige',
    ]);
  });

  it('does not ask again at a gate what the person has, or an earlier step gives', async () => {
    const [work] = plans;
    const [first, second, third] = work!.steps;
    const needs = [{ kind: 'diploma', value: 'zorgkundige' } as const];
    const has = [{ kind: 'language', value: 'nl:A2' } as const];
    const steps = [{ ...first!, needs: has, has }, second!, { ...third!, needs }];
    const element = await mount({ plans: [{ ...work!, steps }] });
    expect(all(element, '[part=gate]').map(text)).to.have.length(1);
    expect(text(one(element, '[part=gate]'))).to.match(/^Bij wet nodig voor je start Visum voor zorgkundige/);
  });

  it('says why a plan is not for this person now, and who can advise', async () => {
    const element = await mount({ plans: [{ ...plans[1]!, closedBy: ['age'], advice: ['desk'] }] });
    expect(all(element, '[part=start]').map(text)).to.deep.equal([
      'Deze weg is voor een andere leeftijd.',
      'Eerst nodig: Nederlands, niveau B1',
    ]);
    expect(text(one(element, '[part=advice]'))).to.equal('Vraag raad bij: Loket Werk.');
  });

  it('says at the top which condition blocks, with the contact who can advise', async () => {
    const element = await mount({ plans: [{ ...plans[1]!, advice: ['desk'] }] });
    expect(text(one(element, '[part=answer]'))).to.equal(
      'Zorgkundige worden kan nu nog niet. Eerst nodig: Nederlands, niveau B1. Vraag raad bij Loket Werk (nieuw tabblad) raad over werk Bel 0800 11 22 33',
    );
  });

  it('says that no route leads to a job, and leads to the nearest', async () => {
    const nearest = ['verpleegkundige'];
    const apply = { ...plans[0]!, routes: ['start:zorgkundige'], steps: [plans[0]!.steps[0]!], nearest };
    const element = await mount({ plans: [apply] });
    expect(text(one(element, '.where'))).to.equal(
      'Je kan nu solliciteren als zorgkundige. Een opleiding tot zorgkundige kennen we niet.',
    );
    one(element, '[part=nearest] button').click();
    await element.updateComplete;
    expect(element.target).to.equal('verpleegkundige');
    expect(element.shadowRoot!.activeElement?.id).to.equal('heading');
  });

  it('puts what ended at the bottom and says so', async () => {
    const element = await mount();
    expect(text(one(element, '[part=gone] [part=tags]'))).to.contain('bestaat niet meer');
    expect(all(element, '[part=plan]').map(({ dataset }) => dataset['status'])).to.deep.equal([
      'active',
      'active',
      'unknown',
      'ended',
    ]);
  });

  it('opens another plan by keyboard, closes the first, and tells the page its id', async () => {
    const element = await mount();
    const selected = oneEvent(element, 'zorg-route-select');
    (one(element, '[part=not-now]') as HTMLDetailsElement).open = true;
    one(element, '[data-plan=school]').focus();
    await sendKeys({ press: 'Enter' });
    const { detail, composed } = (await selected) as HTMLElementEventMap['zorg-route-select'];
    expect([detail.plan, composed]).to.deep.equal(['school', true]);
    await element.updateComplete;
    expect(all(element, '[part=toggle]').map((button) => button.getAttribute('aria-expanded'))).to.deep.equal([
      'false',
      'true',
      'false',
      'false',
    ]);
  });

  it('shows three plans and then the rest, with the keyboard on the first new one', async () => {
    const many = Array.from({ length: 7 }, (_, index) => ({ ...plans[0]!, id: `p${index}` }));
    const element = await mount({ plans: many });
    expect(text(one(element, '[part=more]'))).to.equal('Toon nog 4 wegen');
    one(element, '[part=more]').focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(element.shadowRoot!.activeElement).to.equal(all(element, '[part=toggle]')[3]);
  });
});

describe('a station', () => {
  it('opens by keyboard and tells why, how long, what it costs and gives, and where that comes from', async () => {
    const element = await mount();
    const detail = await openStep(element, 'Werk en leer');
    expect([...detail.querySelectorAll('[part=facts] > div')].map(text)).to.deep.equal([
      'Duur 1,5 tot 2,5 jaar',
      'Kosten gratis',
      'Inkomen loon',
      'Hoe leren op de werkvloer',
    ]);
    expect(text(detail.querySelector('[part=gives]'))).to.equal('Hierna heb je Diploma of attest zorgkundige');
    expect(text(detail.querySelector('[part=source]'))).to.equal('Bron 2 (2019).');
    await openStep(element, 'Zoek een werkgever');
    expect(all(element, '.stop[data-open]')).to.have.length(1);
  });

  it('names who helps: a link when it is https, a number only when it is given', async () => {
    const element = await mount();
    const detail = await openStep(element, 'Zoek een werkgever');
    expect([...detail.querySelectorAll('[part=help] li')].map(text)).to.deep.equal([
      'Loket Werk (nieuw tabblad) raad over werk Bel 0800 11 22 33',
      'Oud loket raad',
    ]);
    const links = [...detail.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.deep.equal(['https://loket.example/', 'tel:0800112233']);
  });

  it('says what to check and where, and shows the words of the vacancy', async () => {
    const [work] = plans;
    const steps = [{ ...work!.steps[0]!, check: true as const, quote: 'Wij leiden je op.' }];
    const element = await mount({ plans: [{ ...work!, steps }] });
    const detail = await openStep(element, 'Zoek een werkgever');
    expect(text(detail.querySelector('[part=check]'))).to.match(/Kijk dit na bij Loket Werk\.$/);
    expect(text(detail.querySelector('[part=quote]'))).to.equal('“Wij leiden je op.” Uit de vacature');
  });

  it('gives each step its source, says what is unsure, and tells once how old the facts are', async () => {
    const element = await mount();
    expect(all(element, '[part=map] [part=source]').map(text)).to.deep.equal([
      'Bron 1 (zonder datum).',
      'Bron 2 (2019).',
      'Hier zijn we niet zeker van. Vraag het na.',
    ]);
    expect(text(one(element, '[part=sources]'))).to.equal('Bronnen Zorgkundige worden (mei 2024) Kosten (2019)');
    expect(all(element, '[part=age]').map(text)).to.deep.equal([
      'Wat hier staat, komt uit bronnen van 2019 tot 2024. Sommige bronnen hebben geen datum. Kijk bedragen, data en regels na voor je beslist.',
    ]);
  });
});

describe('another job', () => {
  it('can be chosen from a list that starts with the steps from here', async () => {
    const element = await mount();
    expect(all(element, 'optgroup').map((group) => (group as HTMLOptGroupElement).label)).to.deep.equal([
      'Een stap verder',
      'Een stap ervoor',
    ]);
    const select = one(element, 'select') as HTMLSelectElement;
    expect(select.value).to.equal('zorgkundige');
    select.value = 'verpleegkundige';
    select.dispatchEvent(new Event('change'));
    await element.updateComplete;
    expect([element.target, text(one(element, 'h2'))]).to.deep.equal([
      'verpleegkundige',
      'Je weg naar verpleegkundige',
    ]);
    expect(select.value).to.equal('verpleegkundige');
  });

  it('is asked for when there is none, or one that we do not know', async () => {
    const none = await mount({ target: '' });
    expect(text(one(none, '[part=next]'))).to.match(/^Kies een job/);
    const unknown = await mount({ target: 'astronaut' });
    expect(text(one(unknown, '[part=next]'))).to.match(/kennen we nog niet/);
  });
});

describe('the routes on their way', () => {
  it('say that they are being looked for', async () => {
    const element = await mount({ load: () => new Promise(() => {}) });
    expect(text(one(element, '[part=loading]'))).to.equal('We zoeken je weg …');
  });

  it('can be asked for again when they fail, and the failure is said', async () => {
    const { warn } = console;
    console.warn = () => {};
    let tries = 0;
    const load = () => (tries++ === 0 ? Promise.reject(new Error('offline')) : Promise.resolve(book));
    const element = await mount({ load });
    console.warn = warn;
    expect(text(one(element, '[part=next] p'))).to.match(/niet laden/);
    await aTimeout(20);
    expect(text(one(element, '[role=status]'))).to.match(/niet laden/);
    one(element, '[part=next] button').focus();
    await sendKeys({ press: 'Enter' });
    await aTimeout(0);
    await element.updateComplete;
    expect(all(element, '[part=plan]')).to.have.length(4);
  });

  it('say whom to ask when we know none', async () => {
    const element = await mount({ plans: [] });
    expect(text(one(element, '[part=next]'))).to.match(/Vraag raad/);
  });

  it('pass axe opened, without plans and without a job', async () => {
    await expect(await mount()).to.be.accessible();
    await expect(await mount({ plans: [] })).to.be.accessible();
    await expect(await mount({ target: '' })).to.be.accessible();
  });

  it('fit in 280 px without scrolling sideways', async () => {
    const element = await mount();
    element.style.inlineSize = '280px';
    await openStep(element, 'Werk en leer');
    expect(element.scrollWidth).to.be.at.most(280);
  });
});
