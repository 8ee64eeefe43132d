import { expect } from '@open-wc/testing';
import { all, mount, named, one, press, text } from '../../test/mounted-route.js';

describe('what the profile tells already', () => {
  const pressed = (element: Element, within: string) => all(element, `${within} [aria-pressed=true]`).map(text);

  it('presses the chips and the answers that follow from it, and opens the help with a diploma from abroad', async () => {
    const element = await mount('verpleegkundige', {
      situation: { age: 30, protection: 'refugee' },
      availability: { mustEarn: true },
      diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'SY', recognised: false }],
    });
    expect(pressed(element, '[part=starts]')).to.deep.equal([
      'Ik heb een diploma uit een ander land',
      'Ik moet verdienen terwijl ik leer',
    ]);
    expect(all(element, '[part=recognition] [part=question]'), 'nothing that is known is asked').to.have.length(0);
    expect(all(element, '[part=recognition-way]').length).to.be.greaterThan(0);
    expect(all(element, '[part=answers]')).to.have.length(0);
    await press(element, named(element, '[part=starts]', 'Ik heb een diploma uit een ander land'));
    expect(all(element, '[part=recognition]')).to.have.length(0);
  });

  it('speaks of a way with a wage to who must earn', async () => {
    const person = { situation: { status: 'unemployed', rightToWork: 'yes', age: 40 }, diplomas: [] } as const;
    const element = await mount('zorgkundige', { ...person, availability: { mustEarn: true } });
    expect(text(one(element, '[data-open] [part=tags]'))).to.contain('je verdient ondertussen');
    expect(text(one(element, '.where'))).not.to.contain('1,5 jaar');
    await press(element, named(element, '[part=starts]', 'Ik moet verdienen terwijl ik leer'));
    expect(text(one(element, '[data-open] h4'))).to.equal('Zorgkundige in het volwassenenonderwijs');
  });

  it('lets a child say no longer to be one, and forgets the age', async () => {
    const element = await mount('zorgkundige', { situation: { age: 12, status: 'student' } });
    const chip = () => named(element, '[part=starts]', 'Ik ben jonger dan 15');
    expect(chip().getAttribute('aria-pressed')).to.equal('true');
    expect(all(element, '[part=not-now][open]')).to.have.length(0);
    await press(element, chip());
    expect(chip().getAttribute('aria-pressed')).to.equal('false');
    expect(all(element, '[part=open] [part=plan]').length).to.be.greaterThan(0);
  });

  it('says what a diploma from abroad counts for, and names each level of Dutch once', async () => {
    const element = await mount('verpleegkundige', {
      diplomas: [{ level: 'bachelor', field: 'verpleegkunde', country: 'SY', recognised: false }],
      languages: [{ language: 'nl', level: 'B1' }],
    });
    const counts = all(element, '[part=credited] li').map(text);
    expect(counts[0]).to.equal('Stappen vallen weg omdat je dit hebt: Nederlands, niveau B1');
    expect(counts[1]).to.match(/^Met je diploma uit een ander land begint deze weg\. NARIC/);
  });

  it('tells an asylum seeker which jobs open once work is allowed', async () => {
    const element = await mount('zorgkundige', {
      situation: { protection: 'asylum-seeker' },
      languages: [{ language: 'nl', level: 'A1' }],
    });
    expect(text(one(element, '.where'))).to.contain('Zodra je mag werken, kan je starten als zorgondersteuner');
  });
});

describe('the groups of the book', () => {
  const fold = (element: Element) => one(element, '[part=groups]') as HTMLDetailsElement;

  it('says of a group that only the profile tells that it is changed there, and makes no chip of it', async () => {
    const element = await mount('zorgkundige', { situation: { protection: 'refugee' } });
    const said = text(one(element, '[part=groups] .given'));
    expect(said).to.match(/^Dit staat in je profiel: .*vluchteling.* Pas het daar aan\.$/i);
    expect(all(element, '[part=groups] [aria-pressed=true]')).to.have.length(0);
    expect(all(await mount('zorgkundige', {}), '[part=groups] .given')).to.have.length(0);
  });

  it('answer a question when somebody says to be in one, and show its ways and contacts', async () => {
    const element = await mount('zorgkundige');
    fold(element).open = true;
    await press(element, named(element, '[part=groups]', 'Ik werk al in de zorg'));
    expect(text(one(element, '[part=answers] li'))).to.equal('Wat doe je nu? Ik werk in de zorg ×');
    expect(text(one(element, '[part=group]'))).to.match(/Project 600.*VIVO/);
    await press(element, named(element, '[part=group]', 'Project 600: verpleegkunde studeren met loon'));
    expect(text(one(element, '[data-open] h4'))).to.contain('Project 600');
    await press(element, named(element, '[part=groups]', 'Ik werk al in de zorg'));
    expect(all(element, '[part=answers], [part=group]')).to.have.length(0);
  });

  it('are chosen one by one where they say nothing that a plan hangs on', async () => {
    const element = await mount('zorgkundige');
    fold(element).open = true;
    await press(element, named(element, '[part=groups]', 'Ik leer nog Nederlands'));
    expect(text(one(element, '[part=group]'))).to.contain('Nederlands en zorgkundige samen leren');
    expect(all(element, '[part=answers]')).to.have.length(0);
  });
});
