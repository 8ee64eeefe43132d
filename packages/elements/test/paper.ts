/**
 * What goes to the printer when an element prints a page of its own, in a frame. Nothing is really printed: a browser that
 * does would wait for somebody to answer it.
 */
export function paperOf(element: Element): Document {
  const { prototype } = HTMLIFrameElement;
  const own = Object.getOwnPropertyDescriptor(prototype, 'contentWindow')!;
  let paper: Document | undefined;
  Object.defineProperty(prototype, 'contentWindow', {
    configurable: true,
    get(this: HTMLIFrameElement) {
      const view = own.get!.call(this) as Window;
      view.print = () => void (paper = view.document);
      return view;
    },
  });
  element.shadowRoot!.querySelector<HTMLElement>('[part=print]')!.click();
  Object.defineProperty(prototype, 'contentWindow', own);
  if (!paper) throw new Error('nothing was printed');
  return paper;
}
