import type { Piece } from './parts.js';

const LIST = 3;

/** Whether the pieces from `p` on form an enumeration of at least three members. */
export function isList(pieces: readonly Piece[], p: number): boolean {
  let members = 1;
  for (let i = p; i < pieces.length; i++) {
    const sep = pieces[i]?.sep ?? '';
    if (sep === ',' || sep === 'en' || sep === '-' || sep === ';' || sep === '+' || sep === '/') members++;
    else if (sep !== 'of') break;
  }
  for (let i = p - 1; i > 0; i--) {
    const sep = pieces[i]?.sep ?? '';
    if (sep !== ',' && sep !== 'en' && sep !== '-' && sep !== ';') break;
    members++;
  }
  return members >= LIST;
}
