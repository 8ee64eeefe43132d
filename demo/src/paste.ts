/** The text box of the demo: any vacancy that a visitor pastes, read and matched on the spot. */
import { loadEngine, taxonomy } from '@zorg-match/embed';
import { issueForPerson, messagesFor } from '@zorg-match/i18n';
import type { PageReading, Reading, Vacancy } from '@zorg-match/schema';
import { readAny } from '@zorg-match/vacancy/page';
import { EXAMPLE } from './paste/example.js';

const messages = messagesFor('nl');

const ROADS = {
  'json-ld': 'uit de JobPosting-gegevens',
  microdata: 'uit microdata',
  'main-text': 'uit de tekst van de pagina',
  'plain-text': 'als gewone tekst',
} as const;

function element<K extends keyof HTMLElementTagNameMap>(selector: string, tag: K): HTMLElementTagNameMap[K] {
  const found = document.querySelector(selector);
  if (found?.localName !== tag) throw new Error(`zorg-match: the demo misses <${tag}> at ${selector}.`);
  return found as HTMLElementTagNameMap[K];
}

const text = element('#plak-tekst', 'textarea');
const outcome = element('#plak-uitkomst', 'div');
const matcher = element('#plak-match', 'zorg-vacancy-matcher');

/** Rows of a description list, built from text only. */
function facts(rows: readonly (readonly [string, string])[]): HTMLDListElement {
  const list = document.createElement('dl');
  list.className = 'read';
  for (const [name, value] of rows) {
    const term = document.createElement('dt');
    const description = document.createElement('dd');
    term.textContent = name;
    description.textContent = value;
    list.append(term, description);
  }
  return list;
}

const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

function whatWeRead(page: PageReading['page'], vacancy: Vacancy, reading: Reading): HTMLDListElement {
  const known = reading.demands.filter((demand) => demand.competence !== null).length;
  const labels = reading.occupations
    .slice(0, 2)
    .map(({ id }) => taxonomy.occupations.find((occupation) => occupation.id === id)?.label.nl ?? id);
  return facts([
    ['Gelezen', page.road ? ROADS[page.road] : 'niet'],
    ['Titel', vacancy.title || 'geen titel gevonden'],
    ['Werkgever', vacancy.hiringOrganization?.name ?? 'staat er niet bij'],
    ['Job', labels.join(' of ') || 'geen job die we kennen'],
    [
      'Gevraagd',
      `${count(reading.demands.length, 'competentie', 'competenties')} (${known} die we kennen), ` +
        count(reading.conditions.length, 'voorwaarde', 'voorwaarden'),
    ],
    ...page.issues.map((issue) => ['Let op', issueForPerson(messages, issue)] as const),
  ]);
}

async function show(input: string): Promise<void> {
  const { page, vacancy } = readAny(input);
  matcher.hidden = vacancy === null;
  if (!vacancy) {
    const paragraph = document.createElement('p');
    paragraph.textContent = page.issues.map((issue) => issueForPerson(messages, issue)).join(' ');
    outcome.replaceChildren(paragraph);
    return;
  }
  const engine = await loadEngine();
  outcome.replaceChildren(whatWeRead(page, vacancy, engine.read(vacancy)));
  matcher.vacancies = [vacancy];
}

const form = element('#plak', 'form');
form.addEventListener('submit', (event) => {
  event.preventDefault();
  void show(text.value);
});
form.addEventListener('reset', () => {
  outcome.replaceChildren();
  matcher.hidden = true;
  text.focus();
});
element('#plak-voorbeeld', 'button').addEventListener('click', () => {
  text.value = EXAMPLE;
  text.focus();
});
