#!/usr/bin/env node
import { existsSync } from 'node:fs';

if (existsSync(new URL('../dist/main.js', import.meta.url))) {
  await import('../dist/main.js');
} else {
  process.stderr.write('zorg-match is nog niet gebouwd. Voer eerst uit: npm run build\n');
  process.exitCode = 1;
}
