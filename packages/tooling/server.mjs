import { createServer } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { strictPolicy } from './browser/policy.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The policy of a strict partner site, for pages named `streng…`. */
export const STRICT_POLICY = strictPolicy({}, [
  "style-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
]);

/**
 * Serves the built demo with the built embed beside it, on localhost only.
 * @returns its address and a function that closes it
 */
export async function serveDemo({ port = 0 } = {}) {
  const files = sirv(join(root, 'dist/demo'), { dev: true, extensions: ['html'] });
  const embed = sirv(join(root, 'dist'), { dev: true });
  const server = createServer((request, response) => {
    const { pathname: path, search } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader('x-content-type-options', 'nosniff');
    if (/\/streng[^/]*$/.test(path)) response.setHeader('content-security-policy', STRICT_POLICY);
    const missing = () => {
      response.statusCode = 404;
      response.end('Deze pagina bestaat niet.');
    };
    const answer = () => (/^\/(?:embed|release)\//.test(path) ? embed : files)(request, response, missing);
    // `?traag=6`: a feed that takes six seconds, for looking at what is shown meanwhile
    const slow = Number(new URLSearchParams(search).get('traag') ?? 0);
    if (slow > 0) setTimeout(answer, Math.min(slow, 30) * 1000);
    else answer();
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  return { url: `http://localhost:${address.port}`, close: () => server.close() };
}
