import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const folder = fileURLToPath(new URL('../../../demo/vacancies/', import.meta.url));

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
const inline = (text) => escape(text).replace(/&lt;(\/?em)&gt;/g, '<$1>');

/** Our plain notation (`## heading`, `- item`, paragraphs) as the HTML that job boards publish. */
function toHtml(text) {
  const html = [];
  let list = false;
  const blocks = text
    .trim()
    .replace(/^(## .*)$/gm, '$1\n')
    .split(/\n(?=- |## |\n)|\n\n/);
  for (const block of blocks) {
    const line = block.trim();
    if (!line) continue;
    const item = line.startsWith('- ');
    if (item !== list) html.push(item ? '<ul>' : '</ul>');
    list = item;
    const words = inline(line.replace(/^(- |## )/, '').replace(/\s*\n\s*/g, ' '));
    html.push(item ? `<li>${words}</li>` : line.startsWith('## ') ? `<h3>${words}</h3>` : `<p>${words}</p>`);
  }
  if (list) html.push('</ul>');
  return html.join('');
}

const DRESS = {
  html: (text) => toHtml(text),
  escaped: (text) => escape(toHtml(text)),
  twice: (text) => escape(escape(toHtml(text))),
  plain: (text) => text.trim(),
};

/** One vacancy of `demo/vacancies` as the JobPosting that its employer would publish. */
function posting({ id, title, organization, place, type, hours, posted, until, as, text }) {
  const [postalCode, addressLocality, addressRegion] = place;
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    identifier: { '@type': 'PropertyValue', name: organization, value: id },
    title,
    description: DRESS[as](text),
    hiringOrganization: { '@type': 'Organization', name: organization },
    jobLocation: {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        postalCode: String(postalCode),
        addressLocality,
        addressRegion,
        addressCountry: 'BE',
      },
    },
    employmentType: type,
    ...(hours && { workHours: hours }),
    datePosted: String(posted),
    ...(until && { validThrough: String(until) }),
    url: `https://jobs.zorgstreek.example/vacature/${id}`,
  };
}

/** All vacancies of the demo as written, in the order of their files. */
export const demoVacancies = () =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .sort()
    .flatMap((file) => parse(readFileSync(join(folder, file), 'utf8'), { schema: 'core' }));

/** A record that lost its title and text, as happens in real feeds. */
const BROKEN = { '@type': 'JobPosting', identifier: 'zonder-titel', datePosted: '2026-11-01' };

/** A vacancy in French and one of a single line: both can be shown, neither can be read well. */
const STRANGE = [
  {
    '@type': 'JobPosting',
    identifier: 'aide-soignante',
    title: 'Aide-soignant(e) de nuit',
    description:
      'Vous aidez les résidents à se laver et à s’habiller. Vous distribuez les repas et vous observez leur santé. ' +
      'Vous travaillez avec une équipe chaleureuse et vous notez vos observations dans le dossier.',
    hiringOrganization: { '@type': 'Organization', name: 'Résidence Les Peupliers' },
    datePosted: '2026-11-10',
  },
  {
    '@type': 'JobPosting',
    identifier: 'een-regel',
    title: 'Hulp gezocht',
    description: 'Bel ons.',
    hiringOrganization: { '@type': 'Organization', name: 'Huize Avond' },
    datePosted: '2026-11-11',
  },
];

/** The demo's feeds by file name: everything (with one broken record), older people, children, nothing, and what is hard to read. */
export function demoFeeds() {
  const written = demoVacancies();
  const of = (group) => written.filter((vacancy) => vacancy.group === group).map(posting);
  const all = written.map(posting);
  all.splice(7, 0, BROKEN);
  return {
    'vacatures.json': { '@context': 'https://schema.org', '@graph': all },
    'ouderen.json': of('ouderen'),
    'kinderen.json': of('kinderen'),
    'leeg.json': [],
    'vreemd.json': STRANGE,
  };
}
