/** An element with text in it, nothing more. */
export function part<K extends keyof HTMLElementTagNameMap>(tag: K, text: string): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.textContent = text;
  return element;
}

/** A plain table; the first cell of each row is its heading. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): HTMLTableElement {
  const result = document.createElement('table');
  const top = result.createTHead().insertRow();
  for (const name of head) {
    const cell = part('th', name);
    cell.scope = 'col';
    top.append(cell);
  }
  const body = result.createTBody();
  for (const [first = '', ...rest] of rows) {
    const row = body.insertRow();
    const heading = part('th', first);
    heading.scope = 'row';
    row.append(heading, ...rest.map((text) => part('td', text)));
  }
  return result;
}
