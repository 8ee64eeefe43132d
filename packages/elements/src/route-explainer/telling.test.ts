import { aTimeout, expect } from '@open-wc/testing';
import type { Profile } from '@zorg-match/schema';
import { routeBook } from '@zorg-match/taxonomy/routes';
import { all, mount, named, one, press, text, titles } from '../../test/mounted-route.js';
import { paperOf } from '../../test/paper.js';
import type { ZorgRouteExplainer } from './route-explainer.element.js';

describe('a question on the way', () => {
  it('stands where it counts, changes the plan at once, and can be taken back', async () => {
    const element = await mount('zorgkundige');
    expect(all(element, '[part=map] [part=question]').map((each) => each.dataset['fact'])).to.deep.equal([
      'right-to-work',
      'dutch',
    ]);
    expect(text(one(element, '.where'))).to.match(/^Mag je in België werken\?/);
    await press(element, named(element, '[part=map] [data-fact=right-to-work]', 'Ja'));
    expect(text(one(element, '.where'))).to.match(/^Je kan nu starten als zorgondersteuner/);
    expect(text(one(element, '[part=answers] li'))).to.equal('Mag je in België werken? Ja ×');
    expect(text(one(element, '[role=status]'))).to.equal('Je plan is aangepast.');
    await press(element, one(element, '[part=answers] button'));
    expect(text(one(element, '.where'))).to.match(/^Mag je in België werken\?/);
  });

  it('keeps the keyboard in the element when its own button goes away', async () => {
    const element = await mount('zorgkundige');
    await press(element, named(element, '[part=map] [data-fact=right-to-work]', 'Ja'));
    expect(element.shadowRoot!.activeElement?.classList.contains('toggle')).to.equal(true);
  });

  it('leaves through no event', async () => {
    const element = await mount('zorgkundige');
    const heard: string[] = [];
    for (const type of ['zorg-profile-change', 'zorg-route-select', 'zorg-error'])
      document.addEventListener(type, () => heard.push(type), { once: true });
    await press(element, named(element, '[part=map] [data-fact=right-to-work]', 'Ja'));
    expect(heard).to.deep.equal([]);
  });
});

describe('a profile of the page that is none', () => {
  it('gets a calm word and one warning, and a good one after it gets its ways', async () => {
    const { warn } = console;
    const warned: unknown[] = [];
    console.warn = (...words) => warned.push(words[0]);
    const broken: unknown = { format: 'zorg-profile/1', diplomas: 'no' };
    const element = await mount('zorgkundige', broken as Profile);
    element.requestUpdate();
    await element.updateComplete;
    console.warn = warn;
    expect(text(one(element, '[part=next]'))).to.match(/^We kunnen de wegen nu niet laden/);
    expect(all(element, '[part=loading]')).to.have.length(0);
    expect(warned).to.deep.equal(['zorg-match: no ways could be found for this profile.']);
    element.profile = { format: 'zorg-profile/1', diplomas: [] };
    await element.updateComplete;
    expect(all(element, '[part=plan]').length).to.be.greaterThan(0);
  });
});

describe('what is still needed', () => {
  const needed = (element: Element) => all(element, '[part=needed] li');

  it('is the recognition for who has the diploma from another country, and keeps the doubt about Dutch', async () => {
    const element = await mount('verpleegkundige', {
      diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'SY', recognised: false }],
      languages: [{ language: 'nl', level: 'A2' }],
    });
    const diploma = needed(element).find((each) => text(each).startsWith('Diploma'))!;
    expect(text(diploma)).to.match(/je hebt er een uit een ander land\. Laat het erkennen$/);
    expect(diploma.dataset['state']).to.equal('close');
    const dutch = needed(element).find((each) => text(each).startsWith('Nederlands'))!;
    expect(text(dutch)).to.match(/nog niet \(misschien: kijk het na\)$/);
  });

  it('is no diploma for who has the visum, which nobody gets without', async () => {
    const element = await mount('zorgkundige', {
      diplomas: [{ level: 'secundair', field: 'zorgkundige' }],
      registrations: [{ kind: 'visum', occupation: 'zorgkundige' }],
    });
    expect(needed(element).filter((each) => text(each).startsWith('Diploma'))).to.have.length(0);
  });
});

describe('a page that stays short and easy to touch', () => {
  it('has chips and jobs of the family at least 44 px high', async () => {
    const element = await mount('zorgkundige');
    for (const each of all(element, '.option, .rung button'))
      expect(each.getBoundingClientRect().height, text(each)).to.be.at.least(44);
  });

  it('folds rules and sources until it is printed', async () => {
    const element = await mount('zorgkundige');
    const folds = all(element, '[part=rules], [part=sources]') as HTMLDetailsElement[];
    expect(folds.map(({ open }) => open)).to.deep.equal([false, false]);
    dispatchEvent(new Event('beforeprint'));
    expect(folds.map(({ open }) => open)).to.deep.equal([true, true]);
    dispatchEvent(new Event('afterprint'));
    expect(folds.map(({ open }) => open)).to.deep.equal([false, false]);
  });

  it('speaks of amounts to a child only where there are any, and says each doubt once', async () => {
    const element = await mount('zorgkundige', { situation: { age: 12, status: 'student' } });
    expect(text(one(element, '[part=base]'))).not.to.contain('Bij elk bedrag staat');
    const adult = await mount('verpleegkundige');
    expect(text(one(adult, '[part=base]'))).not.to.match(/kijk het na, weten we/);
  });

  it('gives every length of the table in one unit', async () => {
    const element = await mount('verpleegkundige', {
      situation: { status: 'unemployed', rightToWork: 'yes', age: 40 },
    });
    const cells = all(element, '[part=compare] td:nth-of-type(1)').map(text).join(' ');
    expect(/maanden/.test(cells) && / jaar/.test(cells) && /(1[3-79]|[2-9][0-9]) maanden/.test(cells)).to.equal(false);
  });
});

describe('somebody with a job in care', () => {
  it('reads that they can stay in it, not that it is new', async () => {
    const element = await mount('verpleegkundige', {
      situation: { status: 'employed', rightToWork: 'yes', age: 40 },
      diplomas: [{ level: 'zorgkundige', country: 'BE', recognised: true }],
      registrations: [{ kind: 'visum', occupation: 'zorgkundige' }],
      languages: [{ language: 'nl', level: 'C1' }],
    });
    expect(text(one(element, '.where'))).to.match(/^Je kan blijven werken als zorgkundige\./);
    expect(text(one(element, '[part=map] [part=on-the-way] li'))).to.equal('Je kan blijven werken als zorgkundige');
  });
});

describe('what stands in the way', () => {
  it('opens the help that exists with contacts and sources, and shows it on the map', async () => {
    const element = await mount('zorgkundige');
    expect(all(element, '[part=barriers] [data-barrier]').map(text)).to.deep.equal([
      'taal',
      'diploma en papieren',
      'kinderopvang',
      'vervoer',
      'geld',
      'gezondheid',
      'computer en internet',
      'wonen en mensen leren kennen',
      'twijfel, stage of werkplek',
    ]);
    await press(element, named(element, '[part=barriers]', 'kinderopvang'));
    const aids = one(element, '[part=aids]');
    expect(text(aids)).to.match(/VDAB.*Opgroeien.*Bron: /);
    expect(text(one(element, '[part=map] [part=aid]'))).to.match(/^Hulp bij kinderopvang: /);
  });

  it('gives every barrier of the book its place', async () => {
    const element = await mount('zorgkundige');
    for (const button of all(element, '[part=barriers] [data-barrier]')) await press(element, button);
    expect(all(element, '[part=aids] .barrier')).to.have.length(routeBook.barriers.length);
    for (const barrier of all(element, '[part=aids] .barrier')) expect(text(barrier)).to.match(/Bron: .+\(.+\)\./);
  });

  it('puts ways with a wage first for who needs money', async () => {
    const element = await mount('zorgkundige', { situation: { status: 'unemployed', rightToWork: 'yes', age: 40 } });
    await press(element, named(element, '[part=barriers]', 'geld'));
    expect(text(one(element, '[part=open] [part=tags]'))).to.contain('je verdient ondertussen');
  });
});

describe('who is looking', () => {
  it('sees tasting the work first when younger than 15, and is asked nothing about themselves', async () => {
    const element = await mount('zorgkundige');
    await press(element, named(element, '[part=starts]', 'Ik ben jonger dan 15'));
    expect(text(one(element, '.where'))).to.match(/^Proef nu eerst van de zorg\. Loop een dag mee/);
    expect(text(one(element, '[part=plan] h4'))).to.equal('Proeven van de zorg');
    expect(all(element, '[part=map] h5').map(text)).to.include('Oefen in een nagebouwde zorgplek');
    expect(all(element, '[part=open]')).to.have.length(0);
    expect(all(element, '[part=map] [part=question]')).to.have.length(0);
  });

  it('finds the office, the order and the cost for a diploma from outside Europe', async () => {
    const element = await mount('verpleegkundige');
    await press(element, named(element, '[part=starts]', 'Ik heb een diploma uit een ander land'));
    expect(all(element, '[part=recognition-way]')).to.have.length(0);
    await press(element, named(element, '[part=recognition]', 'Ja, van buiten Europa'));
    const way = text(one(element, '[part=recognition-way]'));
    expect(way).to.match(/NARIC-Vlaanderen/);
    expect(way).to.match(/Wat je klaarlegt [^.]*(document|diploma|bewijs|papier)/i);
    expect(way).to.match(/€ \d+.*Gratis als je bescherming hebt/);
    expect(way).to.match(/120 kalenderdagen/);
    await press(element, named(element, '[part=recognition]', 'Ja, uit Europa (EER of Zwitserland)'));
    expect(text(one(element, '[part=recognition-way]'))).to.match(
      /Departement Zorg.*conformiteitsattest.*Krijg je visum/,
    );
  });
});

describe('comparing and switching', () => {
  it('puts the plans in a table and opens one from it', async () => {
    const element = await mount('zorgkundige', { situation: { status: 'unemployed', rightToWork: 'yes', age: 40 } });
    (one(element, '[part=compare]') as HTMLDetailsElement).open = true;
    const rows = all(element, '[part=compare] tbody tr');
    expect(rows.length).to.be.greaterThan(2);
    expect(all(element, '[part=compare] thead th').map(text)).to.deep.equal([
      'Weg',
      'Tijd',
      'Kosten',
      'Loon',
      'Leren',
      'Onderweg',
    ]);
    const title = titles(element)[1]!;
    await press(element, named(element, '[part=compare]', title));
    expect(text(element.shadowRoot!.activeElement)).to.equal(title);
    expect(element.shadowRoot!.activeElement?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('shows the family of jobs as a line and switches along it', async () => {
    const element = await mount('zorgkundige', { competences: [{ id: 'luisteren' }] });
    // long names may break between their parts
    const jobs = all(element, '[part=ladder] button').map((each) => text(each).replaceAll('\u00ad', ''));
    expect(jobs).to.include.members([
      'logistiek assistent in de zorg',
      'zorgkundige',
      'basisverpleegkundige',
      'verpleegkundige',
    ]);
    expect(text(one(element, '[part=ladder] [aria-current]'))).to.equal('zorgkundige');
    await press(element, named(element, '[part=ladder]', 'verpleegkundige'));
    expect(element.target).to.equal('verpleegkundige');
  });
});

/** What stands on the paper of the plan that is open. */
const printed = (element: ZorgRouteExplainer): string => text(paperOf(element).body);

describe('what somebody takes along', () => {
  it('is a page of its own in a frame, with steps, contacts, sources and room for notes', async () => {
    const element = await mount('zorgkundige', { situation: { status: 'unemployed', rightToWork: 'yes', age: 40 } });
    const before = document.head.childElementCount;
    expect(printed(element)).to.match(
      /^Je weg naar zorgkundige Je kan nu starten.*De stappen nu .*Wie je kan helpen.*Bronnen: 1\. /,
    );
    expect(document.head.childElementCount).to.equal(before);
  });

  it('gives the keyboard back to its button when the paper is out', async () => {
    const element = await mount('zorgkundige');
    const button = one(element, '[part=print]');
    button.focus();
    paperOf(element).defaultView!.dispatchEvent(new Event('afterprint'));
    await aTimeout(20);
    expect(element.shadowRoot!.activeElement === button).to.equal(true);
  });

  it('says what counts already', async () => {
    const element = await mount('verpleegkundige', {
      diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'SY', recognised: false }],
    });
    expect(printed(element)).to.match(/Dit telt al mee.*Met je diploma uit een ander land begint deze weg/);
  });

  it('answers about the plan on the page, whichever plan that is', async () => {
    const element = await mount('zorgkundige', { situation: { status: 'unemployed', rightToWork: 'yes', age: 40 } });
    await press(element, named(element, '[part=barriers]', 'geld'));
    for (const toggle of all(element, '[part=open] .toggle').slice(0, 4)) {
      if (toggle.getAttribute('aria-expanded') === 'false') await press(element, toggle);
      const length = /^(Minstens|Ongeveer) ([^·]+)/.exec(text(one(element, '[data-open] [part=tags] li')));
      const answer = printed(element).split(text(toggle))[0];
      if (length) expect(answer).to.contain(`${length[1]!.toLowerCase()} ${length[2]!}`);
      else expect(answer).not.to.match(/kan over/);
    }
  });

  it('keeps the doubt of what may be asked, and tells the rules', async () => {
    const element = await mount('verpleegkundige', {
      situation: { status: 'unemployed', rightToWork: 'yes', age: 40 },
      languages: [{ language: 'nl', level: 'A2' }],
    });
    const paper = printed(element);
    expect(paper).to.match(/Misschien ook nodig\. Kijk het na Nederlands[^)]*\(misschien: kijk het na\)/);
    expect(paper).to.contain('Dit zeggen de regels');
    for (const rule of all(element, '[part=rules] li')) expect(paper).to.contain(text(rule).split(' Bron')[0]!);
  });

  it('passes axe with questions, barriers and the table open', async () => {
    const element = await mount('zorgkundige');
    await press(element, named(element, '[part=barriers]', 'geld'));
    await press(element, named(element, '[part=starts]', 'Ik heb een diploma uit een ander land'));
    (one(element, '[part=compare]') as HTMLDetailsElement).open = true;
    await press(element, one(element, '.pick'));
    await expect(element).to.be.accessible();
    element.style.inlineSize = '280px';
    expect(element.scrollWidth).to.be.at.most(280);
  });
});
