import { textOfMarkup } from '../description.js';
import { guessLanguage } from '../language.js';
import type { ParseHtml } from '../parse-html.js';
import { asList } from './json.js';
import { SECTION_PROPERTIES, SECTION_WORDS } from './sections.data.js';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The description, followed by the parts of the advert that the posting keeps in properties of their own (`qualifications`,
 * `responsibilities` …) and the description does not say. Each part gets a heading in the advert's language.
 */
export function withSections(
  description: string,
  posting: Readonly<Record<string, unknown>>,
  parseHtml: ParseHtml,
): string {
  let text = description;
  let last = '';
  for (const [property, section] of SECTION_PROPERTIES) {
    const part = missingLines(text, textsOf(posting[property], parseHtml));
    if (part === '') continue;
    const words = SECTION_WORDS[guessLanguage(`${description} ${part}`) ?? 'nl'] ?? SECTION_WORDS['nl'];
    const heading = words?.[section] ?? '';
    text = [text, heading === last ? '' : heading, part].filter((each) => each !== '').join('\n');
    last = heading;
  }
  return text;
}

function textsOf(value: unknown, parseHtml: ParseHtml): string {
  const texts = asList(value).filter((each): each is string => typeof each === 'string');
  const parts = texts.map((each) => textOfMarkup(each, parseHtml));
  return parts.length > 1 ? parts.map((each) => each.replace(/^(?!• )/gm, '• ')).join('\n') : (parts[0] ?? '');
}

function missingLines(text: string, part: string): string {
  const known = plain(text);
  const lines = part.split('\n').filter((line) => {
    const words = plain(line);
    return words !== '' && !known.includes(words) && !/^(no requirements|geen|none|n a)$/.test(words);
  });
  return lines.join('\n');
}
