/** Beginnings and endings that words lose, longest first, and how many letters must stay. Of folded words. */
interface Affixes {
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly least: number;
}

const longestFirst = (list: string): readonly string[] => list.split(' ').sort((a, b) => b.length - a.length);

/** The article and small words written onto a noun; plural, dual and feminine endings. After the "light" stemmers for Arabic. */
const ARABIC: Affixes = {
  beginnings: longestFirst('ال وال بال كال فال لل و'),
  endings: longestFirst('ها ان ات ون ين يه ه ي'),
  least: 3,
};

/** Endings of Ukrainian nouns, adjectives, and verbs with the nouns made of them; й is folded to и, ї to і. */
const UKRAINIAN: Affixes = {
  beginnings: [],
  endings: longestFirst(
    'увати ювати ування ювання уватися ати яти ити іти ання яння ення іння атися итися ую ує юю ює аю ає яю яє ' +
      'ами ями ьми ові еві ою ею єю ого ому ими іми ах ях ів ам ям ии іи им их оі еи ку ка ки ' +
      'а я о е є у ю і и ь',
  ),
  least: 3,
};

/** Whether a folded word is in Arabic or Cyrillic letters. */
export function isOtherScript(word: string): boolean {
  return word.charCodeAt(0) >= 0x400;
}

function stripped(word: string, { beginnings, endings, least }: Affixes): string {
  const beginning = beginnings.find((one) => word.startsWith(one) && word.length - one.length >= least) ?? '';
  const bare = word.slice(beginning.length);
  const ending = endings.find((one) => bare.endsWith(one) && bare.length - one.length >= least) ?? '';
  return ending === '' ? bare : bare.slice(0, -ending.length);
}

/**
 * What the forms of a folded word in Arabic or Cyrillic letters have in common, roughly: "المسنين" and "مسن" give the same,
 * so do "дітьми" and "діти". A key, never shown; other letters come back as they are.
 */
export function scriptStem(word: string): string {
  const unit = word.charCodeAt(0);
  if (unit >= 0x400 && unit < 0x530) return stripped(word, UKRAINIAN);
  if (unit >= 0x600 && unit < 0x700) return stripped(word, ARABIC);
  return word;
}
