import http from 'node:http';
import { PAGES } from './pages.mjs';

/**
 * The pages of `pages.mjs` on two sites: `url`, and `elsewhere`, another host. `asked` holds every address that was asked
 * for, so that a test can see that nobody but the visitor came by.
 */
export const serve = () =>
  new Promise((resolve) => {
    const asked = [];
    let elsewhere = '';
    const server = http.createServer((request, response) => {
      asked.push(`${request.headers.host}${request.url}`);
      const found = PAGES[new URL(request.url ?? '/', 'http://localhost').pathname];
      response.writeHead(found ? 200 : 404, {
        'content-type': found?.type ?? 'text/html; charset=utf-8',
        'content-security-policy': found?.policy ?? "default-src 'none'",
      });
      response.end(typeof found?.html === 'function' ? found.html(elsewhere) : (found?.html ?? ''));
    });
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      elsewhere = `http://127.0.0.1:${port}`;
      resolve({ url: `http://localhost:${port}`, elsewhere, asked, close: () => server.close() });
    });
  });
