/**
 * Uses every control of an element once, as far as these come into sight by using others: presses buttons, ticks boxes, takes
 * the last of a list, fills in words. Runs in the page, so it is one function that needs nothing around it.
 * @param selector the element
 * @param options `words` for text fields by id or part, `spare` what is left alone, `limit` of deeds
 * @returns what was used, in order
 */
export async function crawl(selector, { words, spare, limit }) {
  const CONTROLS = 'button, input, select, textarea, summary';
  const inside = (node) =>
    [...(node.shadowRoot ?? node).children].flatMap((each) => [each, ...inside(each)]).filter(Boolean);
  const rest = () => new Promise((resolve) => setTimeout(resolve, 25));
  const nameOf = (each) => {
    const text = (each.getAttribute('aria-label') ?? each.textContent ?? '').replace(/\s+/g, ' ').trim();
    return [each.localName, each.type, each.id, each.getAttribute('part'), text.slice(0, 24)].filter(Boolean).join(' ');
  };
  const tell = (each, type) => each.dispatchEvent(new window.Event(type, { bubbles: true, composed: true }));
  const use = (each) => {
    if (each.localName === 'select') {
      each.selectedIndex = each.options.length - 1;
      tell(each, 'change');
    } else if (each.localName === 'textarea' || each.type === 'text' || each.type === 'number') {
      if (each.readOnly) return;
      each.value = each.type === 'number' ? '30' : (words[each.id] ?? words.other);
      tell(each, 'input');
      tell(each, 'change');
    } else each.click();
  };
  const used = new Set();
  while (used.size < limit) {
    const next = inside(document.querySelector(selector)).find(
      (each) =>
        each.matches(CONTROLS) &&
        !each.matches(':disabled') &&
        each.type !== 'file' &&
        each.checkVisibility() &&
        !spare.some((part) => each.matches(part)) &&
        !used.has(nameOf(each)),
    );
    if (!next) break;
    used.add(nameOf(next));
    use(next);
    await rest();
  }
  return [...used];
}
