import type { PageReport } from '@zorg-match/schema';
import type { FrameSnapshot } from './snapshot.js';
import { LIKE_A_VACANCY, NOT_A_VACANCY } from './unlike-vacancy.data.js';

/** A frame that fills this share of the window is what the page is about. */
const LARGE = 0.2;

/** Address of the frame of another site in which the vacancy of a page seems to stand. */
export function foreignFrame(frames: readonly FrameSnapshot[], page: PageReport): string | undefined {
  if (page.kind === 'expired' || page.postings > 1) return undefined;
  const foreign = frames.filter(({ html, share }) => html === null && share >= LARGE).filter(({ url }) => mayHold(url));
  // A list with a large frame beside it is a list, unless the frame says that it is about jobs.
  const likely = page.kind === 'list' ? foreign.filter(({ url }) => LIKE_A_VACANCY.test(url)) : foreign;
  return likely[0]?.url;
}

function mayHold(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return /^https?:$/.test(protocol) && !NOT_A_VACANCY.test(hostname);
}
