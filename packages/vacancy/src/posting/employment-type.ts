import { asList } from './json.js';

const KNOWN: ReadonlySet<string> = new Set(
  'FULL_TIME PART_TIME CONTRACTOR TEMPORARY INTERN VOLUNTEER PER_DIEM OTHER'.split(' '),
);
const SPELLINGS: Readonly<Record<string, string>> = {
  VOLTIJDS: 'FULL_TIME',
  DEELTIJDS: 'PART_TIME',
  FULLTIME: 'FULL_TIME',
  PARTTIME: 'PART_TIME',
  CONTRACT: 'CONTRACTOR',
  INTERNSHIP: 'INTERN',
};

/** Employment types in schema.org's spelling where it has one, else as published; one or many, or listed in one text. */
export function readEmploymentTypes(value: unknown): string[] {
  const types = asList(value)
    .filter((each): each is string => typeof each === 'string')
    .flatMap((each) => each.split(/[,;|]/))
    .map((each) => each.trim())
    .filter((each) => each !== '')
    .map((each) => {
      const name = each
        .replace(/^https?:\/\/schema\.org\//i, '')
        .toUpperCase()
        .replace(/[\s-]+/g, '_');
      return KNOWN.has(name) ? name : (SPELLINGS[name] ?? each);
    });
  return [...new Set(types)];
}
