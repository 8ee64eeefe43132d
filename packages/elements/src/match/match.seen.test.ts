import { aTimeout, expect, fixtureSync, html, oneEvent } from '@open-wc/testing';
import { answering, postings } from '../../test/match.js';
import { freshPage } from '../../test/picker.js';
import type { ZorgMatch } from './match.element.js';

describe('zorg-match far down a page', () => {
  beforeEach(freshPage);

  it('asks for nothing before somebody scrolls to it, and is not ready before that', async () => {
    const { asked, stop } = answering(() => Response.json(postings));
    const page = fixtureSync<HTMLElement>(
      html`<div>
        <div></div>
        <zorg-match vacancies="/feed.json"></zorg-match>
      </div>`,
    );
    page.querySelector('div')!.style.blockSize = '6000px';
    const element = page.querySelector<ZorgMatch>('zorg-match')!;
    let ready = 0;
    element.addEventListener('zorg-ready', () => ready++);
    await aTimeout(300);
    expect([asked, ready]).to.deep.equal([[], 0]);
    const done = oneEvent(element, 'zorg-ready');
    element.scrollIntoView();
    await done;
    expect(asked.length).to.equal(1);
    stop();
  });
});
