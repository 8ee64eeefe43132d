/** Dutch numbers: `one` for exactly 1, else `many`; the number itself stands before the word. */
export function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}
