import { expect, fixtureSync, html } from '@open-wc/testing';
import { PATIENCE_MS, Panel, openDesk, until } from './panel.js';

describe('a way that was opened', function () {
  this.timeout(PATIENCE_MS);
  it('is kept in the file of the client in front by one button, and told', async () => {
    const desk = await openDesk();
    await desk.addClient('M. V.', { format: 'zorg-profile/1' });
    const panel = new Panel(
      fixtureSync(
        html`<div>
          <zc-route-keeper .desk=${desk}></zc-route-keeper>
          <p></p>
        </div>`,
      ),
    );
    const plan = 'zorgkundige:leren+werken';
    panel.host
      .querySelector('p')!
      .dispatchEvent(new CustomEvent('zorg-route-select', { detail: { plan }, bubbles: true, composed: true }));
    await panel.press('Bewaar deze weg voor M. V.');
    await panel.shows('Deze weg staat in het dossier van M. V.');
    const kept = await until('the way', () => desk.current?.file.routes[0]);
    expect([kept.occupation, kept.plan]).to.deep.equal(['zorgkundige', plan]);
    expect(kept.title.toLowerCase()).to.contain('zorgkundige');
    const file = await Panel.desk(desk, 'client');
    await file.shows(kept.title);
    await desk.lock();
  });
});
