const MARKS: readonly (readonly [readonly number[], string])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
];

/** The encoding that a page names near its start; the one of old Western pages when it names none that we know. */
function namedEncoding(bytes: Uint8Array): TextDecoder {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const [, name = 'windows-1252'] = /<meta[^>]+charset=["']?\s*([\w-]+)/i.exec(start) ?? [];
  try {
    return new TextDecoder(name);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Bytes as text: by their byte order mark, else as UTF-8, else in the encoding that an HTML page names itself. */
export function decode(bytes: Uint8Array): string {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return new TextDecoder(marked[1]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return namedEncoding(bytes).decode(bytes);
  }
}
