/** Where the last parts of long Dutch words begin: jobs, places and kinds of care. The longest of two that overlap first. */
const PARTS =
  /verantwoordelijk|ondersteun|coördinat|revalidatie|volwassen|deskundig|geneeskund|schoonmaak|specialist|assistent|therapeut|psychiatr|onderwijs|opleiding|administrat|leefgroep|begeleid|medewerk|afdeling|kwartier|verpleeg|verpleging|psycholo|jongeren|techniek|technolo|centrum|dienst|ouderen|bewoner|opvang|kundig|kinder|keuken|kracht|plaats|school|helper|leider|groep|logist|zorg|hulp|huis|werk/giu;

/** Shorter beginnings of a word stay with what follows: "verzorgende" is broken, "bezorgd" is not. */
const LEAST_BEFORE = 3;

/**
 * A Dutch text in which long words can be broken between their parts, with a hyphen that shows only there. For titles on a
 * narrow place: not every browser knows where Dutch words break, and one that does not cuts them anywhere.
 *
 * @param longest letters that a word may have before it gets such places
 */
export function softBreaks(text: string, longest = 15): string {
  return text.replace(/\p{L}+/gu, (word) =>
    word.length <= longest
      ? word
      : word.replace(PARTS, (part: string, at: number) => (at < LEAST_BEFORE ? part : `\u00ad${part}`)),
  );
}

/** The same for a text in any language: only Dutch words are broken. */
export const softBreaksIn = (language: string, text: string, longest?: number): string =>
  /^nl\b/i.test(language) ? softBreaks(text, longest) : text;
