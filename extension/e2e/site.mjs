import http from 'node:http';

const POSTING = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Zorgkundige avond',
  hiringOrganization: { '@type': 'Organization', name: 'WZC Lindehof' },
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', postalCode: '2440', addressLocality: 'Geel' } },
  description:
    '<p>Wij zoeken een zorgkundige voor de avond.</p><h3>Wat ga je doen?</h3><ul><li>Je helpt bewoners bij het eten en drinken.</li><li>Je wast bewoners op hun tempo.</li></ul><h3>Jouw profiel</h3><ul><li>Je hebt een visum als zorgkundige.</li></ul><p>Wij bieden een contract van onbepaalde duur.</p>',
};

const page = (title, body, head = '') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${body}</body></html>`;

const PAGES = {
  '/avond': page(
    'Zorgkundige avond | WZC Lindehof',
    '<main><h1>Zorgkundige avond</h1><p>Wij zoeken een zorgkundige voor de avond.</p></main>',
    `<script type="application/ld+json">${JSON.stringify(POSTING)}</script>`,
  ),
  '/kok': page(
    'Kok | WZC Lindehof',
    '<main><h1>Kok</h1><p>Wij zoeken een kok voor onze keuken in 2440 Geel.</p><h2>Jouw taken</h2><ul><li>Je kookt elke dag voor tachtig bewoners.</li><li>Je houdt de keuken proper.</li></ul><h2>Jouw profiel</h2><ul><li>Je hebt ervaring als kok.</li></ul><h2>Wij bieden</h2><p>Een voltijds contract van onbepaalde duur. Solliciteer met je cv.</p></main>',
  ),
  '/lijst': page(
    'Vacatures | WZC Lindehof',
    '<main><h1>Onze vacatures</h1><ul><li><a href="/vacature/avond">Zorgkundige avond</a></li><li><a href="/vacature/kok">Kok</a></li><li><a href="/vacature/poets">Poetshulp</a></li></ul></main>',
  ),
  '/leeg': page('WZC Lindehof', '<main></main>'),
};

/** Pages of an employer, served with a policy that allows nothing. */
export const serve = () =>
  new Promise((resolve) => {
    const server = http.createServer((request, response) => {
      const body = PAGES[new URL(request.url ?? '/', 'http://localhost').pathname];
      response.writeHead(body ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': "default-src 'none'",
      });
      response.end(body ?? '');
    });
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      resolve({ url: `http://localhost:${port}`, elsewhere: `http://127.0.0.1:${port}`, close: () => server.close() });
    });
  });
