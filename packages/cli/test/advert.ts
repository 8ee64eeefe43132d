/** The text of an advert for a carer, in the register of real ones. */
export const ADVERT = `Zorgkundige in een woonzorgcentrum

Wat ga je doen?
• Je helpt bewoners bij het wassen en aankleden.
• Je helpt bij de maaltijden.
• Je werkt goed samen met je collega's.

Wie ben je?
• Je hebt een visum als zorgkundige.
• Je spreekt goed Nederlands.
• Weekendwerk is voor jou geen probleem.

Wat bieden wij?
• Een contract van onbepaalde duur.
• Opleidingen tijdens de werkuren.
`;

const description = ADVERT.split('\n')
  .slice(2)
  .map((line) => `<p>${line}</p>`)
  .join('');

/** The same advert as a JobPosting. */
export const POSTING = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  identifier: 'zk-1',
  title: 'Zorgkundige in een woonzorgcentrum',
  description,
  hiringOrganization: { '@type': 'Organization', name: 'Woonzorgcentrum De Linde' },
};

/** A posting that is about something else altogether. */
export const OTHER_POSTING = {
  ...POSTING,
  identifier: 'tuin-1',
  title: 'Tuinman',
  description: '<p>Wat ga je doen?</p><ul><li>Je maait het gras en snoeit de hagen.</li></ul>'.repeat(4),
};

const page = (title: string, body: string, head = ''): string =>
  `<!doctype html><html lang="nl"><head><title>${title}</title>${head}</head><body><main>${body}</main></body></html>`;

/** A page with that posting in its markup. */
export const PAGE = page(
  'Zorgkundige in een woonzorgcentrum',
  `<h1>Zorgkundige in een woonzorgcentrum</h1>${description}`,
  `<script type="application/ld+json">${JSON.stringify(POSTING)}</script>`,
);

/** A page that says nothing. */
export const EMPTY_PAGE = page('', '<div id="app"></div>');

/** A page with links to many vacancies. */
export const LIST_PAGE = page(
  'Vacatures',
  `<h1>Vacatures</h1><ul>${Array.from(
    { length: 12 },
    (_, index) => `<li><a href="/vacatures/zorgkundige-${String(index)}">Zorgkundige ${String(index)}</a></li>`,
  ).join('')}</ul>`,
);
