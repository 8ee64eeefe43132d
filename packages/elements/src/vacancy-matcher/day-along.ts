import { dayLetter, messagesFor } from '@zorg-match/i18n';
import { competenceName, type Card, type View } from './view.js';

/** How many things somebody can are named: a letter, not a list. */
const NAMED = 3;

/** A letter to an employer. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
}

const listed = (words: readonly string[], lang: string) =>
  new Intl.ListFormat(lang, { type: 'conjunction' }).format(words);

/**
 * The letter with which somebody asks to come along for a day, in Dutch for who employs. It holds what the person sees on the card and what they
 * can that the job asks; never a name, a language, a diploma or anything of their situation.
 */
export function letterFor(view: View, card: Card): Letter {
  const title = card.vacancy.title || messagesFor('nl').matcher.untitled;
  const dutch = { ...view, lang: 'nl' };
  const place = card.vacancy.jobLocation?.[0]?.addressLocality;
  const can = card.answer.have.flatMap(({ entry, demand }) =>
    entry === undefined ? [] : competenceName(dutch, entry) || demand.label,
  );
  const named = [...new Set(can)].slice(0, NAMED);
  const sentences = [
    place ? dayLetter.sawAt({ title, place }) : dayLetter.saw({ title }),
    named.length > 0 ? dayLetter.can({ list: listed(named, dutch.lang) }) : '',
    dayLetter.ask,
    dayLetter.when,
  ].filter(Boolean);
  return {
    subject: dayLetter.subject({ title }),
    text: [dayLetter.hello, '', ...sentences, '', dayLetter.bye].join('\n'),
  };
}

/** The letter as an address for the mail program, without a receiver: vacancies seldom give one, and we never guess it. */
export function mailAddress({ subject, text }: Letter): string {
  const encode = (part: string) => encodeURIComponent(part.replace(/\r?\n/g, '\r\n'));
  return `mailto:?subject=${encode(subject)}&body=${encode(text)}`;
}
