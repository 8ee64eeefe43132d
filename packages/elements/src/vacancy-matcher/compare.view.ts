import { html, type TemplateResult } from 'lit';
import { countsOf, taught, type KeyedLine, type KeyedVerdict } from './answer.js';
import { beside, both } from '../theme/mirror.view.js';
import { softBreaksIn } from '../theme/soft-breaks.js';
import { demandName } from './both.view.js';
import { verdictText } from './line.view.js';
import { namesOf, saidOnce } from './said-once.js';
import { factLanguage, factsOf } from './vacancy-facts.js';
import type { Card, View } from './view.js';

export interface CompareActions {
  readonly remove: (card: Card) => void;
  readonly close: () => void;
  /** Goes to the job in the list. */
  readonly open: (card: Card) => void;
}

/** What one job has in one row: a text, or a list. */
type Cell = string | readonly string[];

interface Row {
  readonly name: string;
  /** The fact that it shows, which may be in the vacancy's own words. */
  readonly fact?: string;
  /** What stands there when a job has nothing: that it has none, or that it does not say. */
  readonly silent?: boolean;
  readonly cell: (card: Card) => Cell;
}

function rowsOf(view: View): Row[] {
  const { messages, lang, now, told } = view;
  const { rows } = view.job.compare;
  const fact = (wanted: string) => (card: Card) =>
    factsOf(card.vacancy, card.reading.conditions, messages, lang, now).find(({ name }) => name === wanted)?.text ?? '';
  const labels = (pick: (card: Card) => readonly KeyedLine[]) => (card: Card) =>
    pick(card).map(({ demand }) => demandName(view, demand));
  const verdicts = (pick: (card: Card) => readonly KeyedVerdict[]) => (card: Card) =>
    saidOnce(view, pick(card)).map((group) => `${namesOf(view, group)}: ${verdictText(view, group[0])}`);
  const facts = (['employer', 'place', 'hours', 'pay', 'closes'] as const).map((name) => ({
    name: rows[name],
    fact: name,
    cell: fact(name),
    silent: true,
  }));
  const lines: Row[] = told
    ? [
        {
          name: rows.fit,
          cell: ({ match, answer }) => [messages.grades[match.fit.grade], messages.summary.fit(countsOf(answer))],
        },
        { name: rows.needed, silent: true, cell: verdicts(({ answer }) => answer.needed) },
        { name: rows.have, cell: labels(({ answer }) => answer.have) },
        { name: rows.close, cell: labels(({ answer }) => answer.close) },
        { name: rows.trains, cell: ({ match }) => taught(match).map((each) => demandName(view, each)) },
        { name: rows.missing, cell: labels(({ answer }) => answer.missing) },
      ]
    : [{ name: rows.needed, silent: true, cell: verdicts(({ answer }) => answer.needed) }];
  const offers: Row = {
    name: rows.offers,
    silent: true,
    cell: ({ reading }) => {
      const kinds = new Set(reading.offers.map(({ what }) => what));
      kinds.delete('other');
      return [...kinds].map((kind) => (kind === 'other' ? '' : messages.matcher.offerKinds[kind]));
    },
  };
  const [employer, place, ...rest] = facts;
  return [
    employer,
    place,
    ...lines.slice(0, 1),
    ...rest,
    ...lines.slice(1),
    { name: rows.practical, silent: true, cell: verdicts(({ answer }) => answer.practical) },
    offers,
  ].filter((row) => row !== undefined);
}

const isEmpty = (cell: Cell) => cell.length === 0;

/** A text with the same in the second language. */
type InBoth = readonly [own: string, second: string | undefined];

function inside({ other }: View, cell: Cell, second: Cell | undefined): unknown {
  const paired = (own: string, text: string | undefined) =>
    other && text !== undefined ? html`${own} ${beside({ text, language: other.lang }, own)}` : own;
  if (typeof cell === 'string') return paired(cell, typeof second === 'string' ? second : undefined);
  const texts = cell.map((own, index): InBoth => [own, Array.isArray(second) ? String(second[index]) : undefined]);
  if (texts.length === 1) return texts.map((each) => paired(...each));
  return html`<ul>
    ${texts.map((each) => html`<li>${paired(...each)}</li>`)}
  </ul>`;
}

function cellView(
  view: View,
  card: Card,
  cell: Cell,
  second: Cell | undefined,
  empty: string,
  fact = '',
): TemplateResult {
  const { title: given, language = 'nl' } = card.vacancy;
  const title = given || view.messages.matcher.untitled;
  return html`<td role="cell">
    <span class="of small muted" lang=${language} aria-hidden="true">${softBreaksIn(language, title)}</span>
    ${
      isEmpty(cell)
        ? html`<span class="muted">${empty}</span>`
        : html`<span lang=${factLanguage(fact, card.vacancy)}>${inside(view, cell, second)}</span>`
    }
  </td>`;
}

/** The name of a job above its column, which leads to it in the list, and how to take it out. */
function headView({ messages, job: { compare } }: View, card: Card, actions: CompareActions): TemplateResult {
  const { title: given, language = 'nl' } = card.vacancy;
  const title = given || messages.matcher.untitled;
  return html`<th scope="col" role="columnheader">
    <button class="plain name" type="button" part="compare-job" lang=${language} @click=${() => actions.open(card)}>
      ${softBreaksIn(language, title)}
    </button>
    <button
      class="plain small"
      type="button"
      aria-label=${compare.removeLabel({ title })}
      @click=${() => actions.remove(card)}
    >
      ${compare.remove}
    </button>
  </th>`;
}

/**
 * Two or three jobs side by side. A table for whoever listens, at every width; on a narrow screen each row is stacked.
 * Rows in which no job has anything are left out.
 */
export function compareView(view: View, cards: readonly Card[], actions: CompareActions): TemplateResult {
  const { compare } = view.job;
  const seconds = view.other && rowsOf(view.other);
  const rows = rowsOf(view)
    .map(({ name, fact, silent, cell }, index) => ({
      name,
      fact,
      empty: silent ? compare.notTold : compare.none,
      cells: cards.map(cell),
      second: seconds?.[index],
    }))
    .filter(({ cells }) => !cells.every(isEmpty));
  return html`<section class="compare" part="comparison" role="group" aria-labelledby="compare-title">
    <div class="row">
      <h3 id="compare-title" tabindex="-1">${both(view, ({ job }) => job.compare.title)}</h3>
      <button class="plain" type="button" part="compare-close" @click=${actions.close}>${compare.close}</button>
    </div>
    <table role="table" aria-labelledby="compare-title">
      <thead>
        <tr role="row">
          <th scope="col" role="columnheader"><span class="visually-hidden">${compare.what}</span></th>
          ${cards.map((card) => headView(view, card, actions))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ name, fact, empty, cells, second }) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${inside(view, name, second?.name)}</th>
              ${cells.map((cell, index) => {
                const card = cards[index] as Card;
                return cellView(view, card, cell, second?.cell(card), empty, fact);
              })}
            </tr>`,
        )}
      </tbody>
    </table>
  </section>`;
}
