import { AREAS, publishedFigures, select } from '@zorg-match/engine/monitor';
import {
  cellsOf,
  drawingOf,
  escaped,
  type Figure,
  figuresOf,
  gapFigure,
  headOf,
  type Names,
  opensFigure,
  publishedPictures,
  svgOf,
} from '@zorg-match/engine/monitor/pictures';
import { conditionText, messagesFor, monitorMessages as say } from '@zorg-match/i18n';
import type { MonitorReport, SupplyCount, Taxonomy } from '@zorg-match/schema';
import { PROVINCES } from '@zorg-match/schema/places';

const LANG = 'nl';
/** A table has every row; a picture with more bars than this is no picture any more. */
const MOST_DRAWN = 15;

// eslint-disable-next-line no-restricted-syntax -- a file that somebody opens has no policy, and may load no other file
const STYLE = `<style>
  :root { color-scheme: light; }
  body { max-width: 54rem; margin: 0 auto; padding: 2rem 1.5rem 4rem; font: 1.0625rem/1.5 system-ui, sans-serif; color: #1b2a28; background: #fff; overflow-wrap: break-word; }
  h1, h2 { line-height: 1.25; text-wrap: balance; }
  h1 { margin-bottom: .5rem; font-size: 1.9rem; }
  h2 { margin-bottom: .25rem; font-size: 1.2rem; color: #0b5d5b; }
  section { margin-block: 2.75rem; break-inside: avoid; }
  .sentence { margin-block: 0 1rem; font-weight: 650; }
  svg { width: 100%; max-width: 760px; height: auto; }
  table { border-collapse: collapse; width: 100%; font-size: .9rem; font-variant-numeric: tabular-nums; }
  th, td { padding: .25rem .5rem; border-bottom: 1px solid #c9d4d2; text-align: start; font-weight: 400; }
  th:first-child { padding-inline-start: 0; }
  thead th { font-weight: 650; }
  td, thead th + th { text-align: end; }
  .scroll { overflow-x: auto; }
  .muted { color: #4a5a58; }
  li { margin-block: .35rem; }
  a, summary { color: #0b5d5b; }
  summary { padding-block: .5rem; cursor: pointer; }
  :focus-visible { outline: 3px solid #0b5d5b; outline-offset: 2px; }
  footer { margin-top: 3rem; border-top: 1px solid #c9d4d2; }
  @page { margin: 16mm; }
  @media print { body { padding: 0; font-size: 10.5pt; } section { margin-block: 8mm; } details:not([open]) { display: none; } svg { max-height: 150mm; } }
</style>`;

/** What things are called in Dutch. */
function namesOf(taxonomy: Taxonomy): Names {
  const messages = messagesFor(LANG);
  const occupations = new Map(taxonomy.occupations.map(({ id, label }) => [id, label.nl]));
  const competences = new Map(taxonomy.competences.map(({ id, label }) => [id, label.nl]));
  const places = new Map([
    ...PROVINCES.map(({ id, label }): [string, string] => [id, label.nl]),
    ...AREAS.map(({ id, label }): [string, string] => [id, label.nl]),
    ['all', say.whole],
  ]);
  return {
    say,
    lang: LANG,
    occupation: (id) => occupations.get(id) ?? say.unknownOccupation,
    competence: (id) => competences.get(id) ?? id,
    place: (id) => places.get(id) ?? say.unknownRegion,
    condition: (condition) => conditionText(messages, condition, { lang: LANG }),
  };
}

const paragraph = (text: string | undefined, look = ''): string => (text ? `<p${look}>${escaped(text)}</p>` : '');

function table(figure: Figure): string {
  const head = headOf(figure)
    .map((name) => `<th scope="col">${escaped(name)}</th>`)
    .join('');
  const rows = figure.bars.map((bar) => {
    const cells = cellsOf(figure, bar).map((cell) => `<td>${escaped(String(cell))}</td>`);
    return `<tr><th scope="row">${escaped(bar.name)}</th>${cells.join('')}</tr>`;
  });
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escaped(figure.title)}"><table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></div>`;
}

/** A picture with its sentence, the words under it, and its table for who wants every number. */
function section(figure: Figure, under: readonly string[] = []): string {
  const drawn = svgOf(
    drawingOf({ ...figure, bars: figure.bars.slice(0, figure.kind === 'map' ? undefined : MOST_DRAWN) }),
  );
  return `<section><h2>${escaped(figure.title)}</h2>${paragraph(figure.sentence, ' class="sentence"')}${drawn}${paragraph(figure.hint, ' class="muted"')}<details><summary>${escaped(say.asTable)}</summary>${table(figure)}</details>${under
    .map((line) => paragraph(line, ' class="muted"'))
    .join('')}</section>`;
}

function longest({ longest: waiting }: MonitorReport): string {
  const [first] = waiting;
  if (!first) return '';
  const items = waiting.map(({ title, url, days }) => {
    const safe = url !== undefined && /^https:\/\//.test(url);
    const name = safe ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(title)}</a>` : escaped(title);
    return `<li>${name} <span class="muted">${days} ${say.days}</span></li>`;
  });
  return `<section><h2>${say.longest}</h2>${paragraph(say.longestSays(first), ' class="sentence"')}<ol>${items.join('')}</ol></section>`;
}

/** From which occupation the page tells what learning opens: the one with most vacancies. */
const startOf = ({ occupations }: MonitorReport): string => occupations.find(({ id }) => id !== 'unknown')?.id ?? '';

/** A report as one page of HTML: every picture with its sentence and its table, nothing that loads or runs. */
export function reportPage(report: MonitorReport, supply: readonly SupplyCount[], taxonomy: Taxonomy): string {
  const names = namesOf(taxonomy);
  const selection = { place: '', occupation: '' };
  const selected = select(report, selection);
  const { all } = report;
  const day = new Date(`${report.date}T12:00:00Z`).toLocaleDateString(LANG, { dateStyle: 'long', timeZone: 'UTC' });
  const opens = [...new Set(['', startOf(report)])]
    .map((from) => opensFigure(names, selected.openings, from))
    .filter(({ bars }) => bars.length > 0);
  const parts = [
    ...figuresOf(names, report, selected, selection).map((figure) => section(figure)),
    longest(report),
    ...(supply.length > 0 ? [section(gapFigure(names, report, supply, ''))] : []),
    ...opens.map((figure) => section(figure)),
    `<h2>${say.published}</h2>${paragraph(say.publishedHint)}`,
    ...publishedPictures(names, publishedFigures).map(({ figure, sources }) =>
      section(
        figure,
        sources.map(({ title, date }) => say.source({ source: title, date })),
      ),
    ),
  ];
  return `<!doctype html>
<html lang="${LANG}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${say.reportTitle}</title>${STYLE}</head>
<body>
<h1>${say.reportTitle}</h1>
<p><strong>${say.counted({ count: all.vacancies, date: day })}</strong> ${say.withoutDiploma({ some: all.withoutDiploma, count: all.vacancies })}</p>
${all.littleRead > 0 ? paragraph(say.littleRead({ count: all.littleRead })) : ''}${all.open ? paragraph(say.half({ days: all.open.medianDays })) : ''}
${parts.join('\n')}
<footer>${paragraph(say.reportMade, ' class="muted"')}</footer>
</body>
</html>
`;
}
