import { around, elementsIn } from './contract/tree.js';

/**
 * Words that Dutch sentences are made of and that hold them together, with the units and prices that code composes. Each is
 * Dutch only in the languages beside which it does not stand.
 */
const DUTCH =
  `aan al alleen als altijd ben bent bij daar daarna dag dagen dan dat de deze die dit doe door een elk en er euro geen
  gratis haal had hebben hebt heb heeft het hier hij hoe ik in is ja je jij jou jouw jullie kan kies kijk kijken klaar krijg
  krijgt kun kunnen kunt leer leren maand maanden maar mag meer met minstens minuten moet na naar nee niet nodig nog nu of om
  niets mee iemand iets ongeveer ook op over per som soms te toon tot uit uur uren van vanaf vandaag veel via volg voor vraag waar wanneer want
  was wat weet week weken welke wel werk werken wie wil word worden wordt ze zelf zich zij zijn zo zoals zoek zonder`.split(
    /\s+/,
  );

/** Words of the list that stand in the other language too, so that they prove nothing there. */
const SHARED: Readonly<Record<string, string>> = {
  en: 'al as door had in is of over per some via want was we week who me do toon om na en',
  fr: 'ben dans de dit en euro il je la le me met nu on ont per sa se te tu tot via a la son',
  tr: 'al ben daha en is o on per ya de da bu ne var som via',
  ar: 'euro via',
  uk: 'euro via',
};

/** A share of such words from which on a text is Dutch: a Dutch sentence has nearly one in two, a Dutch name of a paper fewer. */
const SHARE = 0.3;

const words = (text: string): string[] => text.toLowerCase().match(/\p{L}+/gu) ?? [];

/** Whether a text that should be in `language` reads as Dutch. */
export function readsAsDutch(text: string, language: string): boolean {
  const all = words(text);
  const shared = new Set((SHARED[language] ?? '').split(' '));
  const proof = all.filter((word) => DUTCH.includes(word) && !shared.has(word));
  return proof.length > 0 && proof.length / all.length >= SHARE;
}

/** The language that an element's words are in, as a screen reader takes it. */
function languageOf(element: Element): string {
  for (let at: Element | null = element; at; at = around(at)) {
    const lang = at.getAttribute('lang');
    if (lang) return lang.split('-')[0]!;
  }
  return document.documentElement.lang || 'nl';
}

const SPOKEN = ['aria-label', 'placeholder', 'title', 'alt', 'aria-roledescription', 'label'];

/** What an element itself says: its own text, and what is read of its attributes. */
function* saidBy(element: Element): Generator<string> {
  for (const node of element.childNodes) if (node instanceof element.ownerDocument.defaultView!.Text) yield node.data;
  for (const name of SPOKEN) yield element.getAttribute(name) ?? '';
}

/** Every text inside that a person sees, opens or hears and that stands as `language`. */
const textsIn = (root: Element, language: string): string[] =>
  [...elementsIn(root)].flatMap((each) =>
    each.localName === 'style' || languageOf(each) !== language ? [] : [...saidBy(each)],
  );

const once = (texts: readonly string[]): string[] => [
  ...new Set(texts.map((text) => text.replace(/\s+/g, ' ').trim())),
];

/**
 * Every text inside that a person sees, opens or hears, that stands as `language` and reads as Dutch. It is either not translated,
 * or a Dutch text without `lang="nl"`, which a screen reader then says with the sounds of another language.
 */
export const dutchLeft = (root: Element, language: string): string[] =>
  once(textsIn(root, language).filter((text) => readsAsDutch(text, language)));

/** Every text inside that stands as Arabic and has a Latin comma, semicolon or question mark behind an Arabic word. */
export const latinMarks = (root: Element): string[] =>
  once(textsIn(root, 'ar').filter((text) => /\p{Script=Arabic}[,;?]/u.test(text)));
