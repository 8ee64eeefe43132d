/** `npm start`: builds the embed and the demo, serves the demo on localhost and prints its address. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { serveDemo } from './server.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const wanted = Number(process.env.PORT ?? 8080);

const { status } = spawnSync(process.execPath, ['packages/tooling/build.mjs', 'data', 'embed'], {
  cwd: root,
  stdio: 'inherit',
});
if (status !== 0) process.exit(status ?? 1);

/** The wanted port, or any free one when somebody else has it. */
async function serve() {
  try {
    return await serveDemo({ port: wanted });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return serveDemo();
  }
}
const { url } = await serve();
console.log(`\nThe demo runs at ${url}/  (stop with Ctrl+C)`);
