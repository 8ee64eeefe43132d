/** Addresses that would run code or carry a page of their own. */
const ACTIVE = /^[\s\p{Cc}]*(?:javascript|data|vbscript|blob|file)\s*:/iu;

/** Whether a text is an address that could do something by itself. */
export const isActiveLink = (text: string): boolean => ACTIVE.test(text);

/** An https address, resolved against `base` when it is relative; `undefined` for anything else. */
export function httpsLink(value: unknown, base?: string): string | undefined {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  try {
    const url = new URL(value.trim(), base);
    return url.protocol === 'https:' && url.username === '' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
