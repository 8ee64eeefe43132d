import { expect, fixtureSync, html } from '@open-wc/testing';
import { taxonomy } from '../../test/taxonomy.js';
import './profile.js';
import type { ZorgProfile } from './profile.element.js';

describe('wiping in zorg-profile', () => {
  it('leaves nothing on the screen of what somebody wrote of their days', async () => {
    const element = fixtureSync<ZorgProfile>(html`<zorg-profile .taxonomy=${taxonomy}></zorg-profile>`);
    await element.updateComplete;
    await element.open('told');
    const field = element.renderRoot.querySelector('textarea')!;
    field.value = 'Ik zorgde voor mijn zieke moeder';
    field.dispatchEvent(new Event('input', { bubbles: true }));
    await element.updateComplete;
    element.reset();
    await element.updateComplete;
    await element.open('told');
    expect(element.renderRoot.querySelector('textarea')!.value).to.equal('');
  });
});
