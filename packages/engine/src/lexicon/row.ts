import { widened } from './postings.js';

/** A list of numbers that is filled again and again and keeps its room: an array that is emptied gives it up each time. */
export class Row {
  items: Int32Array<ArrayBuffer> = new Int32Array(64);
  size = 0;

  clear(): void {
    this.size = 0;
  }

  push(item: number): void {
    this.items = widened(this.items, this.size);
    this.items[this.size++] = item;
  }

  has(item: number): boolean {
    for (let i = 0; i < this.size; i++) if (this.items[i] === item) return true;
    return false;
  }

  /** A copy of what it holds. */
  list(): number[] {
    return Array.from(this.items.subarray(0, this.size));
  }
}
