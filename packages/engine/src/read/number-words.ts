const UNDER_TWENTY =
  'een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien';
const TENS = ['twintig', 'dertig', 'veertig'];

function numberWords(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const small = UNDER_TWENTY.split(' ');
  small.forEach((word, i) => words.set(word, i + 1));
  TENS.forEach((ten, t) => {
    words.set(ten, 20 + 10 * t);
    small.slice(0, 9).forEach((word, i) => words.set(`${word}en${ten}`, 21 + 10 * t + i));
  });
  for (const word of ['half', 'halve']) words.set(word, 0.5);
  for (const word of ['enkele', 'paar']) words.set(word, 2);
  return words.set('anderhalf', 1.5);
}

const NUMBERS = numberWords();

/** The value of a number or a number word, when it is one. */
export function numberOf(word: string): number | undefined {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57 ? Number.parseFloat(word.replace(',', '.')) : NUMBERS.get(word);
}
