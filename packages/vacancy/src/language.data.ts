/**
 * The commonest small words of languages in which vacancies around here are written, chosen so that few are shared.
 * Enough to tell them apart in a paragraph.
 */
export const SMALL_WORDS: Readonly<Record<string, string>> = {
  nl: 'de het een en van je jij ons onze wij we voor met bij aan op te zijn ook niet naar als of die dat wordt worden heeft hebt door over jouw uit binnen',
  fr: 'le la les des du et vous nous pour avec dans une un sur au aux est sont votre vos notre nos par ou qui que ce cette de à',
  en: 'the and you our we to of for with is are be will your in on as a an or that this have has at by from their',
  de: 'der die das und wir sie für mit bei ein eine einen ist sind im zu den dem des auf ihre ihr unser unsere oder von nicht als auch',
  es: 'el la los las y de en que para con una un por su se del al más o nuestro nuestra es son como',
  it: 'il lo gli le e di che per con una un si del della nel è sono come anche nostro nostra alla dei',
  cs: 'a se na je pro které který jsme máte nebo ve do že jako od si tak také nás vás být co bude při',
  pl: 'i w na z się do że nie jest oraz dla od przy po jako są pracy lub nas w',
  tr: 've bir bu için ile olarak olan çok daha gibi da de en veya olması',
};

/** Languages that are told by their script alone. */
export const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['uk', /[іїєґ]/iu],
  ['ru', /\p{Script=Cyrillic}/u],
  ['ar', /\p{Script=Arabic}/u],
  ['el', /\p{Script=Greek}/u],
];
