import { sourceOf } from '../../packages/tooling/build/sources.mjs';

/** A plugin for Vite. Not the `development` condition: that would bring Lit's development build along. */
export const fromSources = () => ({
  name: 'zorg-from-sources',
  enforce: 'pre',
  resolveId: (id) => sourceOf(id) ?? null,
});
