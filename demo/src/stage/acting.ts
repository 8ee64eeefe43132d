const STEP_MS = 50;
const PATIENCE_MS = 20_000;

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Every element that a selector finds, through open shadow roots, in document order. */
function* deepAll(root: ParentNode, selector: string): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (element.matches(selector)) yield element;
    if (element.shadowRoot) yield* deepAll(element.shadowRoot, selector);
  }
}

async function find(root: HTMLElement, selector: string, index: number): Promise<HTMLElement | undefined> {
  for (let waited = 0; waited < PATIENCE_MS; waited += STEP_MS) {
    const found = [...deepAll(root.shadowRoot ?? root, selector)][index];
    if (found && found.getClientRects().length > 0) return found;
    await wait(STEP_MS);
  }
  return undefined;
}

/**
 * Does what a state names once the element stands there: presses parts (`why`, or `compare:1` for the second one) and types
 * (`typ:words`), one after the other. `data-acted` on the page says when it is done, `data-missed` what could not be found.
 */
export async function actOut(act: string, element: HTMLElement): Promise<void> {
  const page = document.documentElement;
  for (const step of act.split(',').filter(Boolean)) {
    const [name = '', rest = ''] = step.split(/:(.*)/s);
    if (name === 'typ') {
      const input = await find(element, 'input#input', 0);
      input?.focus();
      if (input instanceof HTMLInputElement) {
        input.value = rest;
        input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      }
    } else {
      const part = await find(element, `[part~="${CSS.escape(name)}"]`, Number(rest || 0));
      if (part) part.click();
      else page.dataset['missed'] = step;
    }
    await wait(300);
  }
  page.dataset['acted'] = 'true';
}
