/** Words to look for and what stands around them; all folded. */
export interface Wanted {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** A place in folded text, `end` exclusive. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Shorter than this, words stand anywhere; they must have something of their surroundings. */
const TELLING = 12;
const LEAST_AROUND = 4;
/** Words that a page repeats more often than this are told apart by the first so many. */
const MOST = 500;
/** How much of both ends must be there when the page has something in between. */
const END = 20;
const STRETCH = 1.5;

/** Where the words stand: of several places the one with most of the surroundings, and of equal ones the first. */
export function findQuote(text: string, wanted: Wanted): Place | undefined {
  const { quote } = wanted;
  if (quote === '') return undefined;
  let best: Place | undefined;
  let most = -1;
  let from = text.indexOf(quote);
  for (let count = 0; from >= 0 && count < MOST; count += 1, from = text.indexOf(quote, from + 1)) {
    const place = { start: from, end: from + quote.length };
    const around = sharedBefore(text, from, wanted.prefix) + sharedAfter(text, place.end, wanted.suffix);
    if (around > most) [best, most] = [place, around];
  }
  if (!best) return between(text, wanted);
  const possible = wanted.prefix.length + wanted.suffix.length;
  return quote.length >= TELLING || most >= Math.min(LEAST_AROUND, possible) ? best : undefined;
}

/** Long words of which the page shows both ends, with a little more in between. */
function between(text: string, { quote, prefix }: Wanted): Place | undefined {
  if (quote.length < END * 2) return undefined;
  const head = findQuote(text, { quote: quote.slice(0, END), prefix, suffix: '' });
  if (!head) return undefined;
  const tail = text.indexOf(quote.slice(-END), head.end);
  const end = tail + END;
  return tail >= 0 && end - head.start <= quote.length * STRETCH ? { start: head.start, end } : undefined;
}

function sharedBefore(text: string, at: number, prefix: string): number {
  let count = 0;
  while (count < prefix.length && count < at && text[at - 1 - count] === prefix[prefix.length - 1 - count]) count += 1;
  return count;
}

function sharedAfter(text: string, at: number, suffix: string): number {
  let count = 0;
  while (count < suffix.length && text[at + count] === suffix[count]) count += 1;
  return count;
}
