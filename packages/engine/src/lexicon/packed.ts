/** The letter for 0: behind the quote, which JSON would have to mark. */
const ZERO = 35;
/** From here on units are halves of pairs. */
const END = 0xd800;

/** Numbers from 0 up to some 55,000 as one letter each: short in a file, and read back with no more than a look at each letter. */
export function pack(numbers: Iterable<number>): string {
  let text = '';
  for (const number of numbers) {
    const unit = number + ZERO;
    if (!(unit >= ZERO && unit < END))
      throw new Error(`zorg-match: ${number} cannot be packed. Use 0 to ${END - ZERO - 1}.`);
    text += String.fromCharCode(unit);
  }
  return text;
}

/** The numbers that were packed. */
export function unpack(text: string): Int32Array<ArrayBuffer> {
  const numbers = new Int32Array(text.length);
  for (let i = 0; i < numbers.length; i++) numbers[i] = text.charCodeAt(i) - ZERO;
  return numbers;
}

/** Numbers that mostly follow each other, packed by their distances; those backwards take the odd places. */
export function packNear(numbers: Iterable<number>): string {
  let last = 0;
  return pack(
    Array.from(numbers, (number) => {
      const away = number - last;
      last = number;
      return away < 0 ? -2 * away - 1 : 2 * away;
    }),
  );
}

/** The numbers that were packed by their distances. */
export function unpackNear(text: string): Int32Array<ArrayBuffer> {
  const numbers = unpack(text);
  let last = 0;
  for (let i = 0; i < numbers.length; i++) {
    const away = numbers[i] as number;
    last += (away & 1) === 1 ? -(away + 1) >> 1 : away >> 1;
    numbers[i] = last;
  }
  return numbers;
}
