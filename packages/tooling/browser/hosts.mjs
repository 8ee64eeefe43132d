import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const dist = fileURLToPath(new URL('../../../dist', import.meta.url));

async function listen(host, handler) {
  const asked = [];
  const server = createServer((request, response) => {
    const note = { path: request.url ?? '/', headers: request.headers, body: '' };
    asked.push(note);
    request.on('data', (chunk) => (note.body += chunk));
    handler(request, response);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://${host}:${server.address().port}`, asked, close: () => server.close() };
}

/** A file server that any page may read from, as long as it sends nothing along. */
function shared(folder) {
  const files = sirv(folder, { dev: true });
  return (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('x-content-type-options', 'nosniff');
    files(request, response, () => response.writeHead(404).end());
  };
}

/**
 * Three hosts as at a partner: its own site, the one that our script comes from, and the one with its vacancies. They are
 * different origins, so whatever is sent along or asked elsewhere shows.
 * @param pages answers a path of the partner's site with its HTML; it is given the addresses of the other two
 * @param policy its Content-Security-Policy, from the same addresses
 */
export async function servePartner(pages, policy = () => undefined) {
  const scripts = await listen('127.0.0.1', shared(join(dist, 'embed')));
  const feed = await listen('localhost', shared(join(dist, 'demo/feeds')));
  const others = { scripts: scripts.url, feed: `${feed.url}/vacatures.json` };
  const site = await listen('127.0.0.1', (request, response) => {
    const html = pages(new URL(request.url ?? '/', 'http://localhost').pathname, others);
    const header = policy(others);
    if (header) response.setHeader('content-security-policy', header);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.writeHead(html === undefined ? 404 : 200).end(html ?? '');
  });
  const close = () => [scripts, feed, site].forEach((each) => each.close());
  return { site, scripts, feed, close };
}
