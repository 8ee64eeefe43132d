import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Reading, Taxonomy, Vacancy } from '@zorg-match/schema';
import { buildLexicon } from '../lexicon/lexicon.js';
import { readVacancy } from './index.js';
import { seed } from './suite/seed.fixture.js';

const lexicon = buildLexicon(seed);
const read = (input: Vacancy | string): Reading => readVacancy(lexicon, seed, input);
const asked = (reading: Reading): string[] =>
  reading.demands.filter((d) => d.necessity !== 'not-required').map((d) => d.quote);
const vacancy = (title: string, description: string): Vacancy => ({ id: 'v', title, description, road: 'json-ld' });
const codes = (reading: Reading): string[] => reading.warnings.map((w) => w.code);

test('a label of the taxonomy gives its competence, other words keep their own', () => {
  const { demands } = read('Vacature\n\nTaken\n• Je dient medicatie toe.\n• Je voedert de kippen in de tuin.');
  assert.deepEqual(
    demands.map((d) => [d.competence, d.label]),
    [
      ['medicatie-toedienen', 'medicatie toedienen'],
      [null, 'voedert de kippen in de tuin'],
    ],
  );
});

test('the organisation, its offer and other jobs ask nothing', () => {
  const text = `Zorgkundige

Over ons
Wij zijn sterk in wondzorg en werken met een warm team.

Ons aanbod
• Opleiding wondzorg en EHBO
• Maaltijdcheques

Andere vacatures
• Verpleegkundige wondzorg (rijbewijs B vereist)`;
  const reading = read(text);
  assert.deepEqual(asked(reading), []);
  assert.deepEqual(reading.conditions, []);
});

test('a paragraph without headings is read by whom its sentences speak of', () => {
  const reading = read(
    vacancy(
      'Zorgkundige',
      'Wij zijn een klein huis. Je helpt bij de maaltijden. Je hebt geduld. Wij bieden je een vast contract.',
    ),
  );
  assert.deepEqual(asked(reading), ['helpt bij de maaltijden', 'geduld']);
  assert.deepEqual(
    reading.demands.map((d) => d.section),
    ['tasks', 'profile'],
  );
});

test('a heading with a picture before it opens its part, a list with pictures for bullets does not', () => {
  const text = `Kinderbegeleider

👶 Dit doe je
- kinderen troosten

🎁 Dit krijg je
- een vlucht naar de maan`;
  assert.deepEqual(asked(read(text)), ['kinderen troosten']);
  const listed = 'Kinderbegeleider\n\nJouw taken\n\n✅ kinderen troosten\n💪 fruit snijden\n🎈 feesten versieren';
  assert.deepEqual(asked(read(listed)), ['kinderen troosten', 'fruit snijden', 'feesten versieren']);
});

test('a heading of no known words opens the part that the sentences under it speak of', () => {
  const text = `Medewerker inloophuis

Met een open deur
Je houdt het huis mee open voor wie langskomt. Twee keer per week zet je soep op het vuur voor dertig mensen. Je vult de machines en verdeelt de handdoeken onder wie komt douchen.

Met beide handen open
Je krijgt een contract van onbepaalde duur en maaltijdcheques. Je ontvangt elke maand een vergoeding voor je fiets. Wij betalen je opleidingen en geven je om de twee weken supervisie.`;
  const quotes = asked(read(text));
  assert.ok(quotes.some((q) => q.includes('machines')));
  assert.ok(!quotes.some((q) => /cheques|vergoeding|opleidingen/.test(q)));
});

test('each clause of "iemand die" asks something of its own', () => {
  const text =
    'Hulp gezocht\n\nWie zoeken we?\nIemand die het werk ziet liggen, op tijd komt en tegen lawaai, warmte en kou kan.';
  assert.deepEqual(asked(read(text)), ['werk ziet liggen', 'op tijd komt', 'tegen lawaai, warmte en kou']);
});

test('list items that were glued together are told apart', () => {
  const reading = read('Zorgkundige\n\nTaken:Bewoners wassenBedden opmakenEten rondbrengen');
  assert.deepEqual(asked(reading), ['Bewoners wassen', 'Bedden opmaken', 'Eten rondbrengen']);
});

test('the fixed fields of the employment service are read from one long line', () => {
  const text =
    'Zorgkundige Contract Vaste job Voltijds Talenkennis Nederlands (Goed) Rijbewijs B - wagens < 3,5t ' +
    'Functieomschrijving Je wast bewoners en je geeft eten. Profiel Je bent stipt. ' +
    'Professionele vaardigheden Personen wassen De kamer opruimen Bedden opmaken Aanbod Maaltijdcheques';
  const reading = read(text);
  assert.deepEqual(
    asked(reading),
    ['wast bewoners', 'geeft eten', 'stipt', 'Personen wassen', 'De kamer opruimen', 'Bedden opmaken'].map((q) =>
      q.replace(/^De /, ''),
    ),
  );
  assert.deepEqual(
    reading.conditions.map((c) => `${c.kind} ${c.value}`),
    ['contract onbepaald', 'hours voltijds', 'language nl', 'driving-licence B'],
  );
});

test('a heading lost in running text still opens its part', () => {
  const about =
    'Ons huis is groot en ligt in het groen, met een tuin, een cafetaria en een dagcentrum voor de buurt. Er wonen negentig mensen. ';
  const reading = read(
    `Zorgkundige\n\n${about}Wat ga je doen? Je helpt bij de maaltijden. Wie ben jij? Je hebt geduld.`,
  );
  assert.deepEqual(asked(reading), ['helpt bij de maaltijden', 'geduld']);
});

test('a line that a narrow page broke is one line', () => {
  const text =
    'Zorgkundige\n\nTaken\n- U tikt de verslagen van de raadpleging uit en u stuurt ze door naar\nspecialisten.\n- U neemt deel aan het multi-\ndisciplinair overleg.';
  assert.deepEqual(
    read(text).demands.map((d) => d.quote.replace(/\n/, '/')),
    [
      'tikt de verslagen van de raadpleging uit',
      'stuurt ze door naar/specialisten',
      'neemt deel aan het multi-/disciplinair overleg',
    ],
  );
});

test('what is not part of the job is not asked', () => {
  const reading = read('Zorgkundige\n\nDit doe je\n- Je wast bewoners.\n\nDit doe je niet\n- Wondzorg');
  assert.deepEqual(asked(reading), ['wast bewoners']);
});

test('what is learned on the job can be learned', () => {
  const { demands } = read('Zorgkundige\n\nWat leer je bij ons?\n- Wondzorg\n- Veilig tillen');
  assert.deepEqual(
    demands.map((d) => d.necessity),
    ['trainable', 'trainable'],
  );
});

test('a list under "pluspunten" is preferred, the next list is not', () => {
  const { demands } = read('Zorgkundige\n\nPluspunten:\n- kennis van wondzorg\n\nTaken:\n- bewoners wassen');
  assert.deepEqual(
    demands.map((d) => d.necessity),
    ['preferred', 'required'],
  );
});

test('alternatives share a group, other conditions have none', () => {
  const { conditions } = read('Vacature\n\nProfiel\n- Bachelor of graduaat verpleegkunde\n- Rijbewijs B');
  assert.ok(conditions[0]?.group);
  assert.equal(conditions[0].group, conditions[1]?.group);
  assert.equal(conditions[2]?.group, undefined);
});

test('a field after two levels belongs to both', () => {
  const { conditions } = read('Zorg\n\nJouw profiel\n• Bachelor of graduaat verpleegkunde met visum');
  assert.deepEqual(
    conditions.filter((c) => c.kind === 'diploma').map((c) => [c.value, c.field, c.quote]),
    [
      ['bachelor', 'verpleegkunde', 'Bachelor'],
      ['graduaat', 'verpleegkunde', 'graduaat verpleegkunde'],
    ],
  );
});

test('the field of study comes with the diploma', () => {
  const { conditions } = read('Vacature\n\nProfiel\n- Je hebt een bachelor in de ergotherapie en een visum.');
  assert.deepEqual(
    conditions.map((c) => [c.kind, c.value, c.field]),
    [
      ['diploma', 'bachelor', 'ergotherapie'],
      ['registration', 'visum', undefined],
    ],
  );
});

test('a registration and experience say for which occupation they are', () => {
  const { conditions } = read(
    'Vacature\n\nProfiel\n- Je hebt een visum als zorgkundige.\n- Je hebt 2 jaar ervaring als verpleegkundige.',
  );
  assert.deepEqual(
    conditions.map((c) => [c.kind, c.occupation]),
    [
      ['registration', 'zorgkundige'],
      ['experience', 'verpleegkundige'],
    ],
  );
});

test('a level that follows a language after a comma belongs to it', () => {
  const { conditions } = read('Vacature\n\nProfiel\n- Je spreekt Nederlands, minstens niveau B1.');
  assert.deepEqual(
    conditions.map((c) => c.value),
    ['nl:B1'],
  );
});

test('the head of an advert tells the work when only the profile has a heading', () => {
  const reading = read(
    vacancy('Zorgkundige', 'Je helpt bij de maaltijden. Je wast bewoners.\nProfiel\n• Je hebt geduld.'),
  );
  assert.deepEqual(asked(reading), ['helpt bij de maaltijden', 'wast bewoners', 'geduld']);
});

test('whom the organisation looks for is asked, what it says of itself is not', () => {
  const reading = read(
    'Zorgkundige\n\nOver ons\nWij zijn een warm huis. Voor onze nieuwe afdeling zoeken we een geduldige zorgkundige die graag kookt.\n\nTaken\n- bewoners wassen',
  );
  assert.deepEqual(asked(reading), ['geduldige', 'kookt', 'bewoners wassen']);
});

test('a question and a heading give nothing by themselves', () => {
  const { offers } = read(
    'Leer jij liever door te doen? Kom langs.\nWat leer je?\n- bewoners wassen\nWat bieden wij?\nJe krijgt vorming.',
  );
  assert.deepEqual(
    offers.map(({ quote }) => quote),
    ['krijgt vorming'],
  );
});

test('offers say what they are', () => {
  const { offers } = read(
    'Vacature\n\nWij bieden\n- een peter of meter\n- taallessen op het werk\n- kinderopvang op de campus\n- fietsvergoeding\n- elk jaar bijscholing\n- maaltijdcheques',
  );
  assert.deepEqual([...new Set(offers.map((o) => o.what))].sort(), [
    'buddy',
    'childcare',
    'language-support',
    'other',
    'training',
    'transport',
  ]);
});

test('the title tells the occupation before anything in the text does', () => {
  const reading = read(vacancy('Verpleegkundige nacht', 'Taken\n• Je werkt samen met een zorgkundige.'));
  assert.equal(reading.occupations[0]?.id, 'verpleegkundige');
});

test('without a title the head of the text tells the occupation', () => {
  assert.equal(read('Zorgkundige (m/v/x)\n\nTaken\n- bewoners wassen').occupations[0]?.id, 'zorgkundige');
});

test('without a name in the text the work tells the occupation, and less surely', () => {
  const marked: Taxonomy = {
    ...seed,
    occupations: seed.occupations.map((o) => ({
      ...o,
      competences:
        o.id === 'zorgkundige'
          ? ['wassen', 'medicatie-toedienen', 'eerste-hulp'].map((id) => ({ id, essential: true, weight: 3 as const }))
          : [],
    })),
  };
  const text = 'Collega gevraagd\n\nTaken\n- bewoners wassen\n- medicatie toedienen\n- EHBO geven';
  const [guess] = readVacancy(buildLexicon(marked), marked, text).occupations;
  assert.equal(guess?.id, 'zorgkundige');
  assert.ok(guess.sure < 0.7);
});

test('an advert for another job names no occupation that we know', () => {
  assert.deepEqual(read('Lasser TIG\n\nTaken\n- platen lassen\n- tekeningen lezen').occupations, []);
});

test('a text in another language is read as far as it goes, with a warning', () => {
  const reading = read(
    'Healthcare assistant\n\nYou will help the residents with washing and you are part of our team for the night. We are looking for you with a heart for people.',
  );
  assert.ok(codes(reading).includes('other-language'));
});

test('one line is read, with a warning that it is thin', () => {
  const reading = read('Zorgkundige gezocht, visum vereist.');
  assert.deepEqual(codes(reading), ['thin-text']);
  assert.equal(reading.occupations[0]?.id, 'zorgkundige');
});

test('an empty text gives an empty reading', () => {
  const { demands, conditions, offers, occupations } = read('');
  assert.deepEqual([demands, conditions, offers, occupations], [[], [], [], []]);
});

test('what is asked and not asked in one advert is kept twice and flagged', () => {
  const reading = read(
    'Vacature\n\nProfiel\n- Je hebt een rijbewijs B.\n- Je bent stipt.\n\nPraktisch\n- Een rijbewijs is geen vereiste.',
  );
  assert.deepEqual(
    reading.conditions.map((c) => c.necessity),
    ['required', 'not-required'],
  );
  assert.deepEqual(
    reading.warnings.filter((w) => w.code === 'contradiction').map((w) => w.params),
    [{ kind: 'driving-licence', value: 'B' }],
  );
});

test('no experience at all and years of it in one advert are flagged', () => {
  const flagged = (text: string) =>
    read(`Je wast bewoners. ${text}`).warnings.flatMap(({ code, params }) =>
      code === 'contradiction' ? [params['kind']] : [],
    );
  assert.deepEqual(flagged('Ervaring is niet nodig. Je hebt minstens 3 jaar ervaring.'), ['experience']);
  assert.deepEqual(flagged('Ervaring is niet nodig. Ervaring is een plus.'), []);
});

test('the spans of a vacancy from a page index its description', () => {
  const reading = read(vacancy('Zorgkundige', 'Taken\n• Je wast bewoners.'));
  assert.equal(reading.text, 'Taken\n• Je wast bewoners.');
  assert.equal(reading.demands[0]?.start, 11);
});

test('"Wie zijn wij op zoek naar?" opens the profile, and a short question that its line answers is a heading', () => {
  const { conditions, demands } = read(
    'Verzorgende\n\nOver ons\nWij zijn een warm huis.\n\nNaar wie zijn wij op zoek?\n• iemand met geduld\n\nUren? 24 uur per week, nooit in het weekend\n',
  );
  assert.deepEqual(
    demands.map(({ section }) => section),
    ['profile'],
  );
  assert.deepEqual(
    conditions.map(({ kind, value, necessity }) => `${kind} ${value} ${necessity}`),
    ['hours 24 uur required', 'shift weekend not-required'],
  );
});

test('an offer is known by the start of its compound and by what somebody does for a newcomer', () => {
  const { offers } = read(
    'Vacature\n\nWij bieden\n- een bijscholingsbudget\n- een ploegmaat om de eerste ritten mee te rijden\n- een laadpas\n',
  );
  assert.deepEqual(
    offers.map(({ what }) => what),
    ['training', 'buddy', 'transport'],
  );
});

test('under "Wij:" stands what is offered, under "Jij:" what is asked', () => {
  const { demands, offers } = read(
    'Zorgkundige\n\nJij:\n• hebt geduld\n• kan koken\n\nWij:\n• een tablet van het werk\n• cursussen op onze kosten\n',
  );
  assert.deepEqual(
    demands.map(({ quote }) => quote),
    ['geduld', 'koken'],
  );
  assert.ok(offers.some(({ what }) => what === 'training'));
});

test('a list of arrangements goes on with what speaks to the reader or names a study', () => {
  const { offers, conditions } = read(
    'Verpleegkundige\n\nWie ben jij?\n- Rijbewijs B\n- Je bent stipt.\n\n+ contract onbepaalde duur\n+ je rijdt een maand mee met een collega\n+ opleiding ambulancier na een jaar',
  );
  assert.deepEqual(
    offers.map(({ what }) => what),
    ['buddy', 'training'],
  );
  assert.ok(!conditions.some(({ kind }) => kind === 'diploma'));
});

test('the diploma that is asked tells the occupation where no name does', () => {
  const { occupations } = read('Kom bij ons!\n\nJouw profiel\n• Je hebt een attest van zorgkundige.\n• Je bent stipt.');
  assert.equal(occupations[0]?.id, 'zorgkundige');
});

test('learners and students that the organisation has are no contract that it offers', () => {
  const about = (sentence: string) =>
    read(`Zorgkundige\n\nOver ons\n${sentence}\n\nTaken\n- bewoners wassen`).conditions.map(({ value }) => value);
  assert.deepEqual(about('Ons huis is een erkende stageplaats voor artsen. Wij zijn een warm team.'), []);
  assert.deepEqual(about('Wij zijn een warm team. Voor juli zoeken we een jobstudent.'), ['student']);
});

test('without a heading conditions count where the organisation does not speak of itself', () => {
  const kinds = (sentence: string) =>
    read(`Nieuw gezicht\n\nOns huis ligt aan het park. ${sentence}`).conditions.map(({ value }) => value);
  assert.deepEqual(kinds('Rijbewijs B, visum, geen nachten.'), ['B', 'visum', 'nacht']);
  assert.deepEqual(kinds('Wij spreken hier Nederlands, Frans en een beetje Turks.'), []);
});
