import { expect, fixtureSync, html } from '@open-wc/testing';
import { taxonomy } from '@zorg-match/taxonomy';
import { text } from '../../test/picker.js';
import './vacancy-check.js';
import type { ZorgVacancyCheck } from './vacancy-check.element.js';
import { until } from '../../test/until.js';

const DRAFT =
  'Taken\n• Je wast bewoners.\nWij bieden\n• Een plaats in een jong team.\n• Je doet dit teneinde te helpen.';

/** A draft that is read, on a page in a language. */
async function mirror(lang: string): Promise<ZorgVacancyCheck> {
  const element = fixtureSync<ZorgVacancyCheck>(
    html`<zorg-vacancy-check lang=${lang} .taxonomy=${taxonomy} .value=${DRAFT}></zorg-vacancy-check>`,
  );
  const base = () => element.renderRoot.querySelector<HTMLElement>('[part=base]');
  await until(() => base()?.lang === lang && element.renderRoot.querySelector('.where'), `speaks ${lang}`);
  return element;
}
const get = (element: ZorgVacancyCheck, selector: string) => element.renderRoot.querySelector<HTMLElement>(selector)!;

describe('the mirror for who writes, in another language', () => {
  it('advises in the language of the page about a draft that stays Dutch', async () => {
    const element = await mirror('fr');
    expect(text(get(element, '#heading'))).to.equal('Relire votre offre');
    const remark = get(element, '[aria-labelledby=people] [part=remark]');
    expect(text(remark)).to.match(/jong team.*Une personne plus âgée se dit/);
    expect(remark.querySelector('q')!.lang).to.equal('nl');
    const offered = get(element, '[aria-labelledby=ready] .muted[lang=nl]');
    expect(text(offered)).to.match(/^[A-Z].* /);
    await expect(element).to.be.accessible();
  });

  it('puts Dutch into the draft whatever it is written in', async () => {
    const element = await mirror('tr');
    const add = [...element.renderRoot.querySelectorAll('button')].find((each) =>
      each.ariaLabel?.startsWith('Ekle: Başlangıçta'),
    )!;
    add.click();
    await element.updateComplete;
    expect(element.value).to.include('In je eerste maanden werk je samen met een vaste collega.');
  });

  it('runs from right to left in Arabic, and the draft from left to right', async () => {
    const element = await mirror('ar');
    const way = (selector: string) => getComputedStyle(get(element, selector)).direction;
    expect([way('#heading'), way('#text'), way('.draft'), way('[part=remark] q')]).to.deep.equal([
      'rtl',
      'ltr',
      'ltr',
      'ltr',
    ]);
    await expect(element).to.be.accessible();
  });
});
