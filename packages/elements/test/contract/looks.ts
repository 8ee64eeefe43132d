import { around, controlsIn, elementsIn, hiddenFromEyes, nameOf, visible } from './tree.js';

const ROUNDING_PX = 1;

/** An inline link within a sentence may be smaller than a target (WCAG 2.5.8, exception “inline”). */
const inSentence = (element: Element): boolean =>
  element.localName === 'a' && getComputedStyle(element).display === 'inline';

/** What can be pressed: a box with its label counts as one. */
function target(element: HTMLElement): DOMRect {
  const label = element instanceof HTMLInputElement ? element.closest('label') : null;
  return (label ?? element).getBoundingClientRect();
}

/** Controls that are smaller than 24 by 24 px (WCAG 2.5.8). */
export const tooSmall = (root: Element): string[] =>
  controlsIn(root)
    .filter((each) => !inSentence(each))
    .filter((each) => target(each).width < 24 - 0.1 || target(each).height < 24 - 0.1)
    .map(nameOf);

/** A part that scrolls by itself, as a wide table does (WCAG 1.4.10 excepts what needs two dimensions). */
function inScroller(element: Element, end: Element): boolean {
  for (let at: Element | null = element; at && at !== end; at = around(at))
    if (/auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
  return false;
}

/** Where words and controls are drawn, without what is for screen readers only. */
function* boxes(root: Element): Generator<{ readonly of: Element; readonly rect: DOMRect }> {
  for (const each of elementsIn(root)) {
    if (!visible(each) || hiddenFromEyes(each) || each.closest('select, option, svg')) continue;
    for (const node of each.childNodes) {
      if (!(node instanceof Text) || node.data.trim() === '') continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) yield { of: each, rect };
    }
    if (each.matches('button, input, textarea, progress, table, [part]'))
      yield { of: each, rect: each.getBoundingClientRect() };
  }
  for (const control of controlsIn(root)) yield { of: control, rect: control.getBoundingClientRect() };
}

/** What runs out of the frame sideways, so that somebody would have to scroll in two directions (WCAG 1.4.10). */
export function sideways(root: Element, frame: Element): string[] {
  const { left, right } = frame.getBoundingClientRect();
  const out = [...boxes(root)].filter(
    ({ of, rect }) =>
      rect.width > 0 && (rect.right > right + ROUNDING_PX || rect.left < left - ROUNDING_PX) && !inScroller(of, frame),
  );
  return [...new Set(out.map(({ of, rect }) => `${nameOf(of)} to ${Math.round(rect.right - left)} px`))];
}

/** What loses words because a part is too small for them (WCAG 1.4.12). */
export const cutOff = (root: Element): string[] =>
  [...elementsIn(root)]
    .filter(
      (each) => visible(each) && !hiddenFromEyes(each) && !each.matches('select, input, textarea, progress, iframe'),
    )
    .filter((each) => {
      const { overflowX, overflowY, display } = getComputedStyle(each);
      if (display === 'inline' || display === 'contents') return false;
      const clips = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (clips(overflowX) && each.scrollWidth > each.clientWidth + ROUNDING_PX) ||
        (clips(overflowY) && each.scrollHeight > each.clientHeight + ROUNDING_PX)
      );
    })
    .map(nameOf);

const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** The spacing of letters, words and lines that a reader may set (WCAG 1.4.12), in every shadow root. */
export function spaceOut(root: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACING);
  for (const each of [root, ...elementsIn(root)])
    if (each.shadowRoot) each.shadowRoot.adoptedStyleSheets = [...each.shadowRoot.adoptedStyleSheets, sheet];
}

/** Buttons and fields that only a background sets apart, which forced colours take away. */
export const withoutEdge = (root: Element): string[] =>
  controlsIn(root)
    .filter((each) => each.matches('button, select, input[type=text], textarea'))
    .filter((each) => {
      const { borderBlockEndWidth, borderBlockEndStyle, backgroundColor, outlineStyle } = getComputedStyle(each);
      const edge = borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) > 0;
      return !edge && outlineStyle === 'none' && !/transparent|, 0\)$/.test(backgroundColor);
    })
    .map(nameOf);

/** What still moves for who asked for calm. */
export const moving = (root: Element): string[] =>
  [root, ...elementsIn(root)]
    .filter((each) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(each);
      const lasts = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
      return animationName !== 'none' || lasts || scrollBehavior === 'smooth';
    })
    .map(nameOf);
