/** By place, so that nothing of the page is marked: the way from `root` down to `element`, and everything beside it. */
function around(element: Element, root: Document | ShadowRoot): { readonly way: string[]; readonly beside: string[] } {
  const top = root instanceof Document ? root.body : null;
  const path: Element[] = [];
  for (let at: Element | null = element; at && at !== top; at = at.parentElement) path.unshift(at);
  let above = top ? 'body' : ':host';
  const way: string[] = [];
  const beside = path.map((at) => {
    const place = [...(at.parentNode?.children ?? [])].indexOf(at) + 1;
    const others = `${above} > :not(:nth-child(${place}))`;
    above += ` > :nth-child(${place})`;
    if (at !== element) way.push(above);
    return others;
  });
  return { way, beside };
}

/**
 * Leaves `element` alone on paper: a style sheet for print in its document, and in each shadow root between, hides all
 * that stands beside the way to it. The returned function takes the sheets away again; the page itself is never changed.
 */
function printOnly(element: Element): () => void {
  const undo: (() => void)[] = [];
  for (let at: Element | undefined = element; at;) {
    const root: Node = at.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) break;
    const sheet = new CSSStyleSheet();
    const { way, beside } = around(at, root);
    const drawn = way.flatMap((each) => [`${each}::before`, `${each}::after`]); // such as the line between stations
    const rules = [...beside, ...drawn].map((each) => `${each} { display: none !important; }`);
    if (rules.length > 0) sheet.replaceSync(`@media print { ${rules.join(' ')} @page { margin: 14mm; } }`);
    root.adoptedStyleSheets.push(sheet);
    undo.push(() => {
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
    });
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return () => undo.forEach((each) => each());
}

/** What says that printing is over: the event, or somebody who is back at the page of a browser that fires none. */
const OVER = ['afterprint', 'pointerdown', 'keydown'] as const;

/**
 * Prints `element` and nothing else of the page. Ends when printing is over: most browsers stop at `print()`, those of
 * phones go on at once.
 */
export async function printAlone(element: Element): Promise<void> {
  const undo = printOnly(element);
  const listening = new AbortController();
  const { signal } = listening;
  try {
    await new Promise<void>((resolve) => {
      for (const type of OVER) addEventListener(type, () => resolve(), { signal, capture: true });
      print();
    });
  } finally {
    listening.abort();
    undo();
  }
}
