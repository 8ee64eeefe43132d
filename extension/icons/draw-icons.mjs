/**
 * Draws the extension's mark as PNG: a sheet with three lines, the second one stroked with a marker. Run by hand when the
 * mark changes: `node extension/icons/draw-icons.mjs`.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { deflateSync } from 'node:zlib';

const folder = fileURLToPath(new URL('../public/icon/', import.meta.url));
const GROUND = [11, 93, 91];
const PAPER = [254, 253, 251];
const INK = [27, 42, 40];
const MARKER = [244, 189, 136];

/** In units of the mark's width: left, top, right, bottom, corner radius, colour; later ones lie on top. */
const SHAPES = [
  [0, 0, 1, 1, 0.22, GROUND],
  [0.2, 0.15, 0.8, 0.85, 0.06, PAPER],
  [0.25, 0.43, 0.75, 0.6, 0.03, MARKER],
  [0.3, 0.27, 0.7, 0.34, 0.03, INK],
  [0.3, 0.48, 0.64, 0.55, 0.03, INK],
  [0.3, 0.69, 0.58, 0.76, 0.03, INK],
];

function covers([left, top, right, bottom, radius], x, y) {
  if (x < left || x > right || y < top || y > bottom) return false;
  const dx = Math.max(left + radius - x, x - (right - radius), 0);
  const dy = Math.max(top + radius - y, y - (bottom - radius), 0);
  return dx * dx + dy * dy <= radius * radius;
}

/** Average of a grid of points within the pixel, so that edges are smooth. */
function pixel(column, row, size) {
  const steps = 6;
  const sum = [0, 0, 0, 0];
  for (let i = 0; i < steps * steps; i += 1) {
    const x = (column + ((i % steps) + 0.5) / steps) / size;
    const y = (row + (Math.floor(i / steps) + 0.5) / steps) / size;
    const colour = SHAPES.findLast((shape) => covers(shape, x, y))?.[5];
    if (!colour) continue;
    colour.forEach((value, channel) => (sum[channel] += value));
    sum[3] += 1;
  }
  const seen = sum[3] || 1;
  return [...sum.slice(0, 3).map((value) => Math.round(value / seen)), Math.round((sum[3] / (steps * steps)) * 255)];
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crcOf(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** The check sum of PNG; Node 20 has none of its own. */
function crcOf(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}

function png(size) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

mkdirSync(folder, { recursive: true });
for (const size of [16, 32, 48, 128]) writeFileSync(`${folder}${size}.png`, png(size));
