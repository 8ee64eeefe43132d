import { render, type TemplateResult } from 'lit';
import { directionOf } from '../controllers/language.js';
import { pageStyles } from './page.styles.js';

/** What has the keyboard, through every shadow root: the tag around it takes no keyboard back. */
function withKeyboard(): HTMLElement | undefined {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return at instanceof HTMLElement ? at : undefined;
}

/**
 * Prints a page of its own in a frame within `place`, so that nothing of the host's document changes. The frame goes when
 * the printing is over. Its style sheet is a constructed one, which a strict policy allows.
 */
export function printPage(place: ParentNode & Node, page: TemplateResult, title: string, lang: string): void {
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.tabIndex = -1;
  frame.setAttribute('aria-hidden', 'true');
  place.append(frame);
  const { contentWindow: view, contentDocument: paper } = frame;
  if (!view || !paper) {
    frame.remove();
    return;
  }
  paper.documentElement.lang = lang;
  paper.documentElement.dir = directionOf(lang);
  paper.title = title;
  const { CSSStyleSheet: Sheet } = view as Window & typeof globalThis;
  const sheet = new Sheet();
  sheet.replaceSync(pageStyles);
  paper.adoptedStyleSheets = [sheet];
  render(page, paper.body);
  const before = withKeyboard();
  view.addEventListener('afterprint', () =>
    setTimeout(() => {
      frame.remove();
      before?.focus({ preventScroll: true });
    }),
  );
  view.focus();
  view.print();
}
