import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine } from '@zorg-match/engine';
import { coreTaxonomy } from './index.js';

const engine = createEngine({ taxonomy: coreTaxonomy });

/** Competences that a vacancy with this one line asks for. */
const readLine = (line: string): readonly (string | null)[] =>
  engine.read(`Jouw taken\n- ${line}`).demands.map(({ competence }) => competence);

describe('the words, read by the engine', () => {
  test('lead to their own competence, but for a few that a longer label or a condition takes', () => {
    const words = coreTaxonomy.competences.flatMap(({ id, label, words }) =>
      [label.nl, ...(words['nl'] ?? []).map((word) => (typeof word === 'string' ? word : word.text))].map((text) => ({
        id,
        text,
      })),
    );
    const lost = words.filter(({ id, text }) => !readLine(text).includes(id));
    assert.ok(lost.length <= words.length * 0.015, lost.map(({ id, text }) => `${id}: ${text}`).join('\n'));
  });

  test('among them the own name of each competence, but for one and where it also is a condition', () => {
    const others = ['respect-thuis', 'eigen-ervaring-inzetten', 'nachtopvang', 'nederlands-oefenen'];
    const missed = coreTaxonomy.competences.filter(
      ({ id, label }) => !others.includes(id) && !readLine(label.nl).includes(id),
    );
    assert.deepEqual(
      missed.map(({ id }) => id),
      [],
    );
  });

  test('tell washing people from washing clothes, hands and dishes', () => {
    assert.ok(readLine('Je wast bewoners en helpt hen aankleden').includes('wassen'));
    for (const line of ['Je doet de afwas', 'Je wast je handen voor elke taak', 'Je strijkt en plooit de kleren']) {
      assert.ok(!readLine(line).includes('wassen'), line);
    }
  });

  test('take what an employer says of itself for nothing that is asked', () => {
    for (const line of ['Wij zijn een warm team', 'Maaltijdcheques van 8 euro', 'Fietsvergoeding']) {
      const asked = engine.read(`Wat bieden wij?\n- ${line}`).demands;
      assert.deepEqual(asked, [], line);
    }
  });

  test('mean in their sentence what their competence says', () => {
    const lines: readonly (readonly [line: string, meant: string, notMeant: string])[] = [
      ['Je mailt met de school en brengt nonkel bij ons binnen', '', 'leergierig'],
      ['De wagen proper houden', 'voertuig-nazien', 'schoonmaken'],
      ['Word je snel rustig van tuinieren', '', 'office'],
      ['Kennis van Word', 'office', ''],
      ['Samenwerken met verschillende teams', '', 'office'],
      ['Je kijkt met mensen naar een film', '', 'holistisch'],
      ['Je kijkt naar de mens achter de ziekte', 'holistisch', ''],
      ['De dispatching weet je altijd te bereiken', '', 'ritten-plannen'],
      ['Je doet de dispatching', 'ritten-plannen', ''],
      ['Je rijdt patiënten met hun bed naar de afdeling', 'patienten-vervoeren-intern', 'ziekenvervoer'],
      ['Je vervoert patiënten naar het ziekenhuis', 'ziekenvervoer', ''],
      ['Je onderhoudt het netwerk met verwijzers', 'netwerken', 'familie-contact'],
      ['Bij brand volg je het noodplan', '', 'rampen-opvangen'],
      ['Puzzelen met uurroosters', '', 'gezelschapsspelen'],
      ['Samen puzzelen met bewoners', 'gezelschapsspelen', ''],
      ['Vervaldata van het verbandmateriaal controleren', 'voorraad-beheren', 'apotheekvoorraad'],
      ['Je helpt de afdeling groeien', '', 'leergierig'],
      ['Je blijft kalm bij prikkelbare bezoekers', '', 'snoezelen'],
      ['Je vult de ritbonnen in', 'ritten-plannen', 'ziekenvervoer'],
      ['Je controleert de vervaldagen', 'voorraad-beheren', 'haccp'],
      ['Je vraagt elke bezoeker of de soep smaakt', '', 'vragen-stellen'],
      ['Je belt met de dienst maatschappelijk werk', '', 'sociale-begeleiding'],
      ['Je meldt problemen aan de teamcoach', '', 'team-versterken'],
      ['Je helpt wie recht heeft op een premie', '', 'juridisch-advies'],
      ['Je hebt contact met de huisarts en met familie', '', 'zorg-thuis-regelen'],
      ['Je licht onze weekplannen toe zonder aan mensen te trekken', '', 'zelfstandig-werken'],
      ['Je kan je plan trekken', 'zelfstandig-werken', ''],
      ['Je kijkt graag naar kinderen en noteert wat je ziet', '', 'hart-voor-kinderen'],
      ['Je kent sensorische informatieverwerking', '', 'gegevens-analyseren'],
      ['Na het werk verdien je je rust', '', 'rustig'],
      ['Je gaat ruzies over de was niet uit de weg', 'conflicten-oplossen', ''],
      ['Werken in een opgeruimde ruimte', '', 'opruimen'],
      ['Een verzorgde tuin spreekt je aan', '', 'persoonlijke-verzorging'],
      // An empty word beside a verb says nothing.
      ['Laat je niet meeslepen', '', 'verantwoordelijkheidszin'],
      ['Je zegt wat er misloopt', 'signaleren', 'communicatief'],
      ['Stel gerust een vraag', '', 'emotioneel-ondersteunen'],
      ['Je stelt ongeruste ouders gerust', 'emotioneel-ondersteunen', ''],
      // A label that lacks a word, or reaches over another clause, is a guess.
      ['Gasten naar het toilet helpen en de maaltijd uitdelen', 'toilethulp', 'helpen-eten'],
      ['Je wast, kleedt en zet mee aan tafel', 'aankleden', ''],
      ['Papierwerk mijd je liefst als de pest', '', 'vertrouwenspersoon'],
      ['Je moedigt gasten aan om te leren zwemmen', 'zelfredzaamheid', 'sport-begeleiden'],
      ['Je brengt in kaart wat gasten zelf doen', 'noden-inschatten', 'gezelschapsspelen'],
      // What a compound names goes before what it is made of.
      ['Dieetmaaltijden klaarmaken', 'dieet-volgen', 'koken-voor-mensen'],
      ['Stagiairs onthalen', 'stagiairs-begeleiden', 'onthaal'],
      ['Groepsactiviteiten leiden', 'groepsactiviteiten', 'groepstherapie'],
      // Where somebody is brought is not what is done there.
      ['Je brengt mensen naar de kine', 'patienten-vervoeren-intern', 'kinesitherapie'],
      ['Je rolt een bed naar de endoscopie', 'patienten-vervoeren-intern', 'functiemetingen'],
      ['Patiënten inschrijven aan de balie', 'patienten-inschrijven', 'onthaal'],
      ['De reiniging na ontslag', '', 'ontslag-voorbereiden'],
      ['Je helpt zoeken naar dagbesteding', 'dagbesteding', ''],
      // Words that are said of many things point to none alone.
      ['Je wast de karren', 'schoonmaken', 'wassen'],
      ['Rolstoelen nakijken', '', 'rolstoel'],
      ['De vervaldatum van de yoghurt in het oog houden', 'voorraad-beheren', 'medicatie-opvolgen'],
      ['Je leest de kaartjes op de borden', '', 'gezelschapsspelen'],
      ['Stevige schoenen', '', 'assertief'],
      ['Je duwt de draagberrie', 'brancard', ''],
      ['Je tekent de routes uit', 'ritten-plannen', ''],
      ['Stevig in je schoenen', 'stressbestendig', ''],
      ['Bezoekers te woord staan', 'onthaal', ''],
      ['Je bent nuchter van karakter', 'rustig', ''],
      ['Je staat open voor kritiek', 'kritisch-reflecteren', ''],
      ['Leerdoelen overlopen met leerlingen', 'stagiairs-begeleiden', ''],
      ['Je geeft soep', 'helpen-eten', 'kindvoeding'],
      ['Je geeft de kinderen soep', 'kindvoeding', ''],
      ['Bereiding van evenwichtige voeding', 'koken-voor-mensen', 'rustig'],
      ['Je brengt stalen naar het laboratorium', 'goederen-transport', 'beeldvorming-labo'],
      ['Een uurrooster krijg je op voorhand', '', 'uurroosters-maken'],
      ['Je begeleidt onthaalouders', 'coachen-collegas', 'ouder-contact'],
    ];
    for (const [line, meant, notMeant] of lines) {
      const read = readLine(line);
      assert.ok(meant === '' || read.includes(meant), `${line}: ${read.join(', ')}`);
      assert.ok(!read.includes(notMeant), `${line}: ${read.join(', ')}`);
    }
  });
});
