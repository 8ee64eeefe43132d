import type { Condition, JobPosting, Reading } from '@zorg-match/schema';

/** What stands around the text of a draft. */
export interface DraftHead {
  readonly title: string;
  readonly organisation?: string;
  readonly postalCode?: string;
  readonly locality?: string;
  /** Last day on which it counts, ISO 8601. */
  readonly validThrough?: string;
  /** Day of publication, ISO 8601. */
  readonly datePosted: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

const ITEM = /^\s*(?:[•·*▪◦‣]|[-–—](?=\s))\s*/;

/** The text as HTML: paragraphs and lists, nothing else; the only markup in it is ours. */
export function asHtml(text: string): string {
  const parts: string[] = [];
  let items: string[] = [];
  const endList = () => {
    if (items.length > 0) parts.push(`<ul>${items.map((item) => `<li>${escaped(item)}</li>`).join('')}</ul>`);
    items = [];
  };
  for (const line of text.split(/\r?\n/)) {
    const words = line.replace(ITEM, '').trim();
    if (words !== '' && ITEM.test(line)) items.push(words);
    else {
      endList();
      if (words !== '') parts.push(`<p>${escaped(words)}</p>`);
    }
  }
  endList();
  return parts.join('');
}

const CONTRACTS: Readonly<Record<string, string>> = {
  bepaald: 'TEMPORARY',
  vervanging: 'TEMPORARY',
  interim: 'TEMPORARY',
  stage: 'INTERN',
};
const FULL_TIME_SHARE = 0.95;

/** Full or part time, in the words of schema.org, for hours as `Condition.value` writes them; `undefined`: no telling. */
function timeOf(hours: string): string | undefined {
  if (hours === 'voltijds') return 'FULL_TIME';
  if (hours === 'deeltijds') return 'PART_TIME';
  const [, part = '', whole = ''] = /^([\d.,]+)(?:\/([\d.,]+)|%)/.exec(hours) ?? [];
  if (part === '') return undefined;
  const share = Number(part.replace(',', '.')) / (whole === '' ? 100 : Number(whole.replace(',', '.')));
  return share >= FULL_TIME_SHARE ? 'FULL_TIME' : 'PART_TIME';
}

function employmentType(conditions: readonly Condition[]): string[] {
  const types = conditions
    .filter(({ necessity }) => necessity !== 'not-required')
    .map(({ kind, value }) => (kind === 'hours' ? timeOf(value) : kind === 'contract' ? CONTRACTS[value] : undefined));
  return [...new Set(types)].filter((type) => type !== undefined);
}

/** What somebody filled in: an empty field says nothing. */
const told = (text: string | undefined): string | undefined => (text?.trim() ? text.trim() : undefined);

/** A place of work in Belgium, as far as it was told. */
function placeOf({ postalCode, locality }: DraftHead): object | undefined {
  const [code, town] = [told(postalCode), told(locality)];
  if (code === undefined && town === undefined) return undefined;
  const address = {
    '@type': 'PostalAddress',
    ...(code !== undefined && { postalCode: code }),
    ...(town !== undefined && { addressLocality: town }),
    addressCountry: 'BE',
  };
  return { '@type': 'Place', address };
}

const quotes = (spans: readonly { readonly quote: string }[]): string[] => [
  ...new Set(spans.map(({ quote }) => quote)),
];

/**
 * A draft as a schema.org JobPosting, ready to stand as JSON-LD in a page: its own text, and what was read in it in the
 * properties that schema.org has for that.
 */
export function draftPosting(head: DraftHead, reading: Reading): JobPosting {
  const { title, datePosted } = head;
  const [organisation, validThrough, place] = [told(head.organisation), told(head.validThrough), placeOf(head)];
  const asked = (kind: Condition['kind']) =>
    reading.conditions.filter((condition) => condition.kind === kind && condition.necessity === 'required');
  const types = employmentType(reading.conditions);
  const benefits = quotes(reading.offers);
  const education = quotes(asked('diploma'));
  const experience = quotes(asked('experience').filter(({ value }) => value !== 'none'));
  return {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    description: asHtml(reading.text),
    datePosted,
    inLanguage: 'nl',
    ...(validThrough !== undefined && { validThrough }),
    ...(place !== undefined && { jobLocation: place }),
    ...(organisation !== undefined && { hiringOrganization: { '@type': 'Organization', name: organisation } }),
    ...(types.length > 0 && { employmentType: types }),
    ...(benefits.length > 0 && { jobBenefits: benefits.join('; ') }),
    ...(education.length > 0 && { educationRequirements: education.join('; ') }),
    ...(experience.length > 0 && { experienceRequirements: experience.join('; ') }),
  };
}
