import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { Profile } from '@zorg-match/schema';
import { mount as mountRoute } from '../../test/mounted-route.js';
import { taxonomy } from '../../test/taxonomy.js';
import { care, careReading } from '../../test/vacancies.js';
import { Device, type Voice } from '../../test/voices.js';
import { engineOf } from '../context/engine-of.js';
import { keepReading } from '../readings/readings.js';
import '../vacancy-matcher/vacancy-matcher.js';
import type { ZorgVacancyMatcher } from '../vacancy-matcher/vacancy-matcher.element.js';
import { until } from '../../test/until.js';

const DUTCH: Voice = { lang: 'nl-BE', localService: true };
const REMOTE: Voice = { lang: 'nl-NL', localService: false };
const ARABIC: Voice = { lang: 'ar', localService: true };

/** Also where the machine has much to do. */

keepReading(engineOf(taxonomy)!, care, careReading);
const profile: Profile = {
  format: 'zorg-profile/1',
  competences: [{ id: 'bewoners-wassen' }, { id: 'koken-groep' }],
};

let device: Device;
const speakers = (element: Element, within = '') => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>(`${within} [part=read-aloud]`),
];
const names = (element: Element) => speakers(element).map((each) => each.getAttribute('aria-label'));
const words = () => device.spoken.map(({ text }) => text);
const said = () => device.spoken.map(({ text, voice }) => [text, voice]);

async function heard(element: Element & { updateComplete: Promise<unknown> }) {
  await until(() => device.asked > 0, 'it never asked for voices');
  await aTimeout(20);
  await element.updateComplete;
}

/** A job that is opened, on a device with some voices. */
async function job(...voices: readonly Voice[]) {
  device = new Device(...voices);
  const element = await fixture<ZorgVacancyMatcher>(
    html`<zorg-vacancy-matcher
      lang="nl"
      .taxonomy=${taxonomy}
      .vacancies=${[care]}
      .profile=${profile}
    ></zorg-vacancy-matcher>`,
  );
  await until(() => element.shadowRoot!.querySelector('[part=why]'), 'no job');
  element.shadowRoot!.querySelector<HTMLElement>('[part=why]')!.click();
  await heard(element);
  return element;
}

async function route(...voices: readonly Voice[]) {
  device = new Device(...voices);
  const element = await mountRoute('zorgkundige');
  await heard(element);
  return element;
}

describe('reading a job aloud', () => {
  afterEach(() => device.restore());

  it('has no button without a voice', async () => {
    expect(speakers(await job())).to.have.length(0);
  });

  it('has no button with a voice that would send the words away', async () => {
    expect(speakers(await job(REMOTE))).to.have.length(0);
  });

  it('says nothing by itself, and reads a part of the explanation when asked', async () => {
    const element = await job(DUTCH);
    expect(names(element)).to.include('Lees voor: Dit breng je mee (Zorgkundige)');
    expect(said()).to.deep.equal([]);
    const [button] = speakers(element, '[part=have]');
    button!.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(said()[0]).to.deep.equal(['Dit breng je mee', DUTCH]);
    expect(words()).to.include('bewoners wassen');
    expect(element.shadowRoot!.activeElement).to.equal(button);
    expect(button!.getAttribute('aria-label')).to.equal('Stop met voorlezen: Dit breng je mee (Zorgkundige)');
  });

  it('reads how it fits, and each condition with its verdict', async () => {
    const element = await job(DUTCH);
    const [summary] = speakers(element, '.answer > .aloud');
    summary!.click();
    expect(words().join(' ')).to.include('gevraagde competenties');
    const [needed] = speakers(element, '[part=needed]');
    needed!.click();
    expect(words().at(-1)).to.match(/: /);
  });

  it('reads in the language of the person, then in the second', async () => {
    const element = await job(DUTCH, ARABIC);
    element.lang = 'ar';
    element.setAttribute('mirror-lang', 'nl');
    await until(() => element.shadowRoot!.querySelector<HTMLElement>('[part=base]')!.lang === 'ar', 'ar');
    const [button] = speakers(element, '[part=have]');
    button!.click();
    const voices = device.spoken.map(({ voice }) => voice);
    expect(voices[0]).to.equal(ARABIC);
    expect(said()).to.deep.include(['Dit breng je mee', DUTCH]);
  });

  it('has no barrier, and buttons that are large enough', async () => {
    const element = await job(DUTCH);
    for (const { offsetWidth, offsetHeight } of speakers(element))
      expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(24);
    await expect(element).to.be.accessible();
  });
});

describe('reading a way to a job aloud', () => {
  afterEach(() => device.restore());

  it('has no button without a voice on the device itself', async () => {
    expect(speakers(await route(REMOTE))).to.have.length(0);
  });

  it('reads the answer when asked', async () => {
    const element = await route(DUTCH);
    expect(said()).to.deep.equal([]);
    const [button] = speakers(element, '[part=answer]');
    button!.click();
    const shown = element.shadowRoot!.querySelector('.where')!.textContent.trim();
    expect(said()).to.deep.equal([[shown, DUTCH]]);
  });

  it('reads a step: what it is, in both languages, and why', async () => {
    const element = await route(DUTCH, ARABIC);
    const step = element.shadowRoot!.querySelector<HTMLElement>('.pick')!;
    const title = step.textContent.trim();
    step.click();
    await element.updateComplete;
    const [button] = speakers(element, '.stop[data-open] [part=detail]');
    button!.click();
    expect(said()[0]).to.deep.equal([title, DUTCH]);
    await expect(element).to.be.accessible();
  });
});
