import { isJobPostingType, splitFormat } from '@zorg-match/schema';

/** What a file can be by its content. */
export type FileKind = 'feed' | 'profile' | 'taxonomy' | 'routes' | 'index';

const BY_FORMAT: Readonly<Record<string, FileKind>> = {
  'zorg-profile': 'profile',
  'zorg-taxonomy': 'taxonomy',
  'zorg-routes': 'routes',
  'zorg-index': 'index',
};

const has = (value: object, ...keys: string[]): boolean => keys.some((key) => Object.hasOwn(value, key));

/** What parsed JSON is: by its `format` where it has one, else by its shape. Null: none of ours. */
export function kindOfFile(data: unknown): FileKind | null {
  if (Array.isArray(data)) return 'feed';
  if (typeof data !== 'object' || data === null) return null;
  if ('format' in data) return BY_FORMAT[splitFormat(data.format)?.name ?? ''] ?? null;
  if (has(data, '@graph', 'itemListElement') || ('@type' in data && isJobPostingType(data['@type']))) return 'feed';
  if (has(data, 'routes') && has(data, 'rules', 'contacts', 'sources') && !has(data, 'competences')) return 'routes';
  if (has(data, 'occupations')) return 'taxonomy';
  return has(data, 'competences', 'diplomas', 'languages', 'experience', 'situation') ? 'profile' : null;
}
