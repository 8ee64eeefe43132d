import { flatHtml } from './flat-html.js';
import {
  MAX_ADDRESS,
  MAX_FRAME,
  MAX_FRAMES,
  MAX_SELECTION,
  MAX_SNAPSHOT,
  MAX_TITLE,
  type FrameSnapshot,
  type PageSnapshot,
} from './snapshot.js';

/** Frames smaller than this share of the window hold buttons and advertising. */
const LEAST_SHARE = 0.05;

/** Takes the page. Runs within the page's tab, apart from the page's own scripts; it changes nothing. */
export function takeSnapshot(window: Window, limit = MAX_SNAPSHOT): PageSnapshot {
  const { document } = window;
  const selection = window.getSelection();
  const selected = (selection?.toString() ?? '').slice(0, MAX_SELECTION);
  return {
    html: htmlOf(document, limit),
    url: window.location.href.slice(0, MAX_ADDRESS),
    title: document.title.slice(0, MAX_TITLE),
    contentType: document.contentType,
    shown: shownText(document),
    loading: document.readyState === 'loading',
    selection: selected,
    selectionHeading: selected.trim() === '' ? '' : headingOver(document, selection),
    frames: framesOf(window),
  };
}

const shownText = ({ body }: Document): number => (body as HTMLElement | null)?.innerText.trim().length ?? 0;

function htmlOf(document: Document, limit: number): string {
  const whole = flatHtml(document.documentElement);
  const lean =
    whole.length <= limit
      ? whole
      : whole
          .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script\s*>/gi, '')
          .replace(/<(style|svg)\b[\s\S]*?<\/\1\s*>/gi, '');
  return `<!doctype html>${lean.slice(0, limit)}`;
}

/** The last heading at or before the place where the selection begins. */
function headingOver(document: Document, selection: Selection | null): string {
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : undefined;
  if (!range) return '';
  const start = range.startContainer;
  const before = Array.from(document.querySelectorAll('h1, h2')).filter(
    (heading) =>
      heading.contains(start) ||
      (heading.compareDocumentPosition(start) & 4) !== 0 /* Node.DOCUMENT_POSITION_FOLLOWING */,
  );
  const over = before.findLast(({ localName }) => localName === 'h1') ?? before.at(-1);
  return (over?.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, MAX_TITLE);
}

function framesOf(window: Window): FrameSnapshot[] {
  const room = Math.max(window.innerWidth * window.innerHeight, 1);
  return Array.from(window.document.querySelectorAll<HTMLIFrameElement>('iframe[src], frame[src]'))
    .map((frame) => {
      const { width, height } = frame.getBoundingClientRect();
      return { frame, share: Math.min(1, Math.max(0, (width * height) / room)) };
    })
    .filter(({ share }) => share >= LEAST_SHARE)
    .sort((one, other) => other.share - one.share)
    .slice(0, MAX_FRAMES)
    .map(({ frame, share }) => ({ url: frame.src.slice(0, MAX_ADDRESS), share, html: frameHtml(frame) }));
}

function frameHtml(frame: HTMLIFrameElement): string | null {
  try {
    const inside = frame.contentDocument;
    return inside ? htmlOf(inside, MAX_FRAME) : null;
  } catch {
    return null; // of another site
  }
}
