import { type Fields, type Format, isFields } from './format.js';
import type { Issue, Parsed } from './issue.js';
import { parseFormat } from './parse.js';
import { profileSchema } from './profile.schema.js';
import type { Profile } from './profile.js';

/** The newest profile format. No older one exists yet; `Format` says what to do when a second version comes. */
const PROFILE_FORMAT: Format = { name: 'zorg-profile', version: 1, migrations: {} };

const NO_FORMAT: Issue = {
  code: 'missing-field',
  path: ['format'],
  params: { expected: 'zorg-profile/1', received: 'nothing' },
  severity: 'warning',
};

/** A profile without `format`, recognised by its keys: people and pages write them so. */
function isBareProfile(input: unknown): input is Fields {
  return (
    isFields(input) && input['format'] === undefined && Object.keys(profileSchema.def.shape).some((key) => key in input)
  );
}

/**
 * A profile from a file, a page or storage. What cannot be read is left out entry by entry, with an issue each; unknown
 * keys are kept. A newer version gives what is still readable and the issue `newer-format`.
 */
export function parseProfile(input: unknown): Parsed<Profile> {
  if (!isBareProfile(input)) return parseFormat<Profile>(input, PROFILE_FORMAT, profileSchema, 'parts');
  const named = parseFormat<Profile>({ ...input, format: 'zorg-profile/1' }, PROFILE_FORMAT, profileSchema, 'parts');
  return { data: named.data, issues: [NO_FORMAT, ...named.issues] };
}
