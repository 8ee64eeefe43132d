/** Our own packages from their sources, so that the extension never holds a stale build of them. */
export function fromSources(): { name: string; enforce: 'pre'; resolveId(id: string): string | null };
