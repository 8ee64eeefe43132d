import type { PhraseBook } from '../phrase-book.js';

/** Languages by the words that adverts use for them. */
export const languages: Readonly<Record<string, string>> = {
  nl: 'nederlands|nederlandse|nederlandstalig|nederlandstalige|dutch|neerlandais',
  fr: 'frans|franse|franstalig|franstalige|french|francais',
  en: 'engels|engelse|engelstalig|engelstalige|anglais',
  de: 'duits|duitse|duitstalig|german|allemand',
  ar: 'arabisch|arabische|marokkaans|darija',
  tr: 'turks|turkse',
  es: 'spaans|spaanse',
  it: 'italiaans|italiaanse',
  pl: 'pools|poolse',
  pt: 'portugees|portugese',
  ro: 'roemeens|roemeense',
  bg: 'bulgaars|bulgaarse',
  ru: 'russisch|russische',
  uk: 'oekraiens|oekraiense',
  ber: 'berbers|tamazight',
  fa: 'farsi|dari|perzisch',
  ps: 'pasjtoe|pashto',
  so: 'somalisch',
  ti: 'tigrinya',
  el: 'grieks',
  he: 'hebreeuws|jiddisch',
  zh: 'chinees',
  vgt: 'gebarentaal',
};

/** Words beside a language's name that make it a lesson, a place or something else, and no demand. */
export const languageLessons = `les|lessen|oefenen|oefent|anderstaligen|taalles|taallessen|cursus|cursussen|conversatietafel|taalcoach|leerkracht|taalbad|leraar|werkvloer|vakantie|lessenpakket|keuken|gemeenschap|overheid`;

/** Rules on languages in public service: the language of the post is asked, whichever that is; here Dutch. */
export const languageLaw: PhraseBook = {
  'language:law': `taalwetgeving|bestuurstaalwet|taalkennisvereisten|taalvereisten|taalvoorwaarden
    taalkennis
    wetten op het gebruik van de talen`,
};
