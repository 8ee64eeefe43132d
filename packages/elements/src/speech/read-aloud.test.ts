import { aTimeout, expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { freshPage, pageStore, Picker } from '../../test/picker.js';
import { Device, type Voice } from '../../test/voices.js';
import { taxonomy } from '../../test/taxonomy.js';
import { localVoice } from './voices.js';
import { until } from '../../test/until.js';

const DUTCH: Voice = { lang: 'nl-BE', localService: true };
const REMOTE: Voice = { lang: 'nl-NL', localService: false };
const ARABIC: Voice = { lang: 'ar', localService: true };
const ENGLISH: Voice = { lang: 'en-GB', localService: true };

/** Also where the machine has much to do. */

let device: Device;

/** A picker on a device with some voices, once it had the time to fetch what reads aloud. */
async function picker(voices: readonly Voice[], lang = 'nl', mirror = lang): Promise<Picker> {
  device = new Device(...voices);
  pageStore().add('bewoners-wassen', 'luisteren');
  const mounted = await Picker.mount(
    html`<div lang=${lang} mirror-lang=${mirror}><zorg-skills-picker .taxonomy=${inArabic}></zorg-skills-picker></div>`,
  );
  await until(() => device.asked > 0, 'it never asked for voices');
  await until(() => mounted.get('[part=base]').lang === lang, `speaks ${lang}`);
  if (mirror !== lang) await until(() => mounted.has('[part=mirror]'), `shows ${mirror}`);
  await mounted.settle();
  return mounted;
}

const inArabic = {
  ...taxonomy,
  competences: taxonomy.competences.map((each) =>
    each.id === 'luisteren' ? { ...each, label: { ...each.label, ar: 'الاستماع' } } : each,
  ),
};
const speakers = (of: Picker) => of.all('[part=read-aloud]');
const names = (of: Picker) => speakers(of).map((each) => each.getAttribute('aria-label'));
const said = () => device.spoken.map(({ text }) => text);

describe('reading aloud', () => {
  beforeEach(freshPage);
  afterEach(() => device.restore());

  it('has no button without a voice', async () => {
    expect(speakers(await picker([]))).to.have.length(0);
  });

  it('has no button with a voice that would send the words away', async () => {
    expect(speakers(await picker([REMOTE]))).to.have.length(0);
  });

  it('has no button with a voice for another language', async () => {
    expect(speakers(await picker([ENGLISH]))).to.have.length(0);
  });

  it('asks nothing of the voices before somebody saw the element', async () => {
    device = new Device(DUTCH);
    const far = document.createElement('zorg-skills-picker');
    const deep = document.body.appendChild(document.createElement('div'));
    deep.style.paddingBlockStart = '20000px';
    deep.append(far);
    await aTimeout(200);
    expect(device.asked).to.equal(0);
    deep.style.paddingBlockStart = '0';
    far.scrollIntoView();
    await until(() => device.asked > 0, 'it never asked for voices');
    deep.remove();
  });

  it('reads a label when asked, in its language', async () => {
    const shown = await picker([REMOTE, DUTCH]);
    expect(names(shown)).to.include('Lees voor: luisteren naar mensen');
    expect(said()).to.deep.equal([]);
    await shown.click(shown.button('Lees voor: luisteren naar mensen'));
    expect(said()).to.deep.equal(['luisteren naar mensen']);
    expect(device.spoken[0]!.voice).to.equal(DUTCH);
    expect(device.spoken[0]!.lang).to.equal('nl-BE');
  });

  it('works by keyboard, keeps the focus and stops at the second press', async () => {
    const shown = await picker([DUTCH]);
    const button = shown.button('Lees voor: luisteren naar mensen');
    button.focus();
    await sendKeys({ press: 'Enter' });
    await shown.settle();
    expect(shown.focused).to.equal(button);
    expect(button.getAttribute('aria-label')).to.equal('Stop met voorlezen: luisteren naar mensen');
    const { stopped } = device;
    await sendKeys({ press: 'Enter' });
    await shown.settle();
    expect(device.stopped).to.equal(stopped + 1);
    expect(device.spoken).to.have.length(1);
    expect(button.getAttribute('aria-label')).to.equal('Lees voor: luisteren naar mensen');
  });

  it('is ready again when the device said it all', async () => {
    const shown = await picker([DUTCH]);
    await shown.click(shown.button('Lees voor: luisteren naar mensen'));
    device.finish();
    await shown.settle();
    expect(names(shown)).to.include('Lees voor: luisteren naar mensen');
  });

  it('reads one thing at a time', async () => {
    const shown = await picker([DUTCH]);
    await shown.click(shown.button('Lees voor: luisteren naar mensen'));
    await shown.click(shown.button('Lees voor: bewoners wassen'));
    expect(names(shown).filter((name) => name!.startsWith('Stop'))).to.deep.equal([
      'Stop met voorlezen: bewoners wassen',
    ]);
    expect(said().at(-1)).to.equal('bewoners wassen');
  });

  it('reads an Arabic label with an Arabic voice, and has no button for a label that is Dutch there', async () => {
    const shown = await picker([ARABIC], 'ar');
    const rows = shown.all('[part=chosen-item]');
    expect(rows.map((row) => row.querySelectorAll('[part=read-aloud]').length)).to.have.members([0, 1]);
    speakers(shown)[0]!.click();
    expect(said()).to.deep.equal(['الاستماع']);
    expect(device.spoken[0]!.voice).to.equal(ARABIC);
  });

  it('reads both languages where both are shown, each in its own voice', async () => {
    const shown = await picker([DUTCH, ARABIC], 'nl', 'ar');
    await shown.click(shown.button('Lees voor: luisteren naar mensen'));
    expect(device.spoken.map(({ text, voice }) => [text, voice])).to.deep.equal([
      ['luisteren naar mensen', DUTCH],
      ['الاستماع', ARABIC],
    ]);
  });

  it('has its buttons as soon as the voices are there', async () => {
    const shown = await picker([]);
    device.install(DUTCH);
    await shown.settle();
    expect(names(shown)).to.include('Lees voor: luisteren naar mensen');
  });

  it('reads a list of suggestions as a whole', async () => {
    const shown = await picker([DUTCH]);
    await shown.click(shown.button('Lees voor: Past hier vaak bij'));
    const chips = shown.all('[part=often] li').map((each) => each.textContent.replace('+', '').trim());
    expect(said()).to.deep.equal(chips);
  });

  it('is silent once its element is gone', async () => {
    const shown = await picker([DUTCH]);
    await shown.click(shown.button('Lees voor: luisteren naar mensen'));
    const { stopped } = device;
    shown.element.remove();
    expect(device.stopped).to.equal(stopped + 1);
  });

  it('has no barrier, and buttons that are large enough', async () => {
    const shown = await picker([DUTCH]);
    for (const { offsetWidth, offsetHeight } of speakers(shown))
      expect(Math.min(offsetWidth, offsetHeight)).to.be.at.least(24);
    await expect(shown.element).to.be.accessible();
  });

  it('takes the voice from here where there are two, and knows a tag with an underscore', () => {
    const list = [
      { lang: 'nl-NL', localService: true, default: true },
      { lang: 'nl_BE', localService: true },
    ];
    expect(localVoice(list as SpeechSynthesisVoice[], 'nl')).to.equal(list[1]);
  });
});
