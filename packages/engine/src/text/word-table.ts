const MULTIPLIER = 0x01000193;

/** One step of the rolling hash over folded units; start from 0. */
export function hashStep(hash: number, unit: number): number {
  return (Math.imul(hash, MULTIPLIER) + unit) | 0;
}

function spread(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x85ebca6b);
  return mixed ^ (mixed >>> 13);
}

/** A slot of a {@link WordTable}: the word's number plus 1 (0: empty), its hash, and where its units start and end. */
const SLOT = { word: 0, hash: 1, start: 2, end: 3, size: 4 } as const;

/**
 * Numbers words from 0 in order of first sight. Open addressing over a 32-bit hash; every hit is compared unit by unit
 * with the stored word, so that two words with one hash never become one. All that a look-up needs beside the units lies in
 * one place, since most of its time is waiting for memory.
 */
export class WordTable {
  #count = 0;
  #slots = new Int32Array(SLOT.size << 7);
  #ends = new Int32Array(1 << 6);
  #pool = new Uint16Array(1 << 9);

  /** How many different words it holds. */
  get size(): number {
    return this.#count;
  }

  /** Number of the word in `units[0..length)`, whose {@link hashStep} hash is `hash`; a new word gets the next number. */
  intern(units: Uint16Array, length: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = (spread(hash) * SLOT.size) & mask;
    for (let entry = slots[slot] as number; entry !== 0; entry = slots[slot] as number) {
      if (slots[slot + SLOT.hash] === hash && this.#equals(slot, units, length)) return entry - 1;
      slot = (slot + SLOT.size) & mask;
    }
    return this.#add(units, length, hash, slot);
  }

  /** Number of a folded word given as text. */
  internText(word: string): number {
    const units = Uint16Array.from({ length: word.length }, (_, i) => word.charCodeAt(i));
    return this.intern(units, units.length, units.reduce(hashStep, 0));
  }

  /** The word with number `word`, as it was folded. */
  text(word: number): string {
    let text = '';
    const end = this.#ends[word] as number;
    for (let i = this.#startOf(word); i < end; i++) text += String.fromCharCode(this.#pool[i] as number);
    return text;
  }

  #startOf(word: number): number {
    return word === 0 ? 0 : (this.#ends[word - 1] as number);
  }

  #equals(slot: number, units: Uint16Array, length: number): boolean {
    const slots = this.#slots;
    const pool = this.#pool;
    const start = slots[slot + SLOT.start] as number;
    if ((slots[slot + SLOT.end] as number) - start !== length) return false;
    for (let i = 0; i < length; i++) if (pool[start + i] !== units[i]) return false;
    return true;
  }

  #add(units: Uint16Array, length: number, hash: number, slot: number): number {
    const word = this.#count++;
    const start = this.#startOf(word);
    if (word >= this.#ends.length) this.#growWords();
    while (start + length > this.#pool.length) this.#growPool();
    this.#pool.set(units.subarray(0, length), start);
    this.#ends[word] = start + length;
    const slots = this.#slots;
    slots[slot] = word + 1;
    slots[slot + SLOT.hash] = hash;
    slots[slot + SLOT.start] = start;
    slots[slot + SLOT.end] = start + length;
    if (this.#count * 2 * SLOT.size > slots.length) this.#growSlots();
    return word;
  }

  #growWords(): void {
    const ends = new Int32Array(this.#ends.length * 2);
    ends.set(this.#ends);
    this.#ends = ends;
  }

  #growPool(): void {
    const pool = new Uint16Array(this.#pool.length * 2);
    pool.set(this.#pool);
    this.#pool = pool;
  }

  #growSlots(): void {
    const old = this.#slots;
    const slots = new Int32Array(old.length * 2);
    const mask = slots.length - 1;
    for (let from = 0; from < old.length; from += SLOT.size) {
      if (old[from] === 0) continue;
      let slot = (spread(old[from + SLOT.hash] as number) * SLOT.size) & mask;
      while (slots[slot] !== 0) slot = (slot + SLOT.size) & mask;
      for (let part = 0; part < SLOT.size; part++) slots[slot + part] = old[from + part] as number;
    }
    this.#slots = slots;
  }
}
