import type { JobMessages } from '@zorg-match/i18n';
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
 * The letter with which somebody asks to come along for a day. It holds what the person sees on the card and what they
 * can that the job asks; never a name, a language, a diploma or anything of their situation.
 */
export function letterFor(view: View, card: Card): Letter {
  const { dayAlong }: JobMessages = view.job;
  const title = card.vacancy.title || view.messages.matcher.untitled;
  const place = card.vacancy.jobLocation?.[0]?.addressLocality;
  const can = card.answer.have.flatMap(({ entry, demand }) =>
    entry === undefined ? [] : competenceName(view, entry) || demand.label,
  );
  const named = [...new Set(can)].slice(0, NAMED);
  const sentences = [
    place ? dayAlong.sawAt({ title, place }) : dayAlong.saw({ title }),
    named.length > 0 ? dayAlong.can({ list: listed(named, view.lang) }) : '',
    dayAlong.ask,
    dayAlong.when,
  ].filter(Boolean);
  return {
    subject: dayAlong.subject({ title }),
    text: [dayAlong.hello, '', ...sentences, '', dayAlong.bye].join('\n'),
  };
}

/** The letter as an address for the mail program, without a receiver: vacancies seldom give one, and we never guess it. */
export function mailAddress({ subject, text }: Letter): string {
  const encode = (part: string) => encodeURIComponent(part.replace(/\r?\n/g, '\r\n'));
  return `mailto:?subject=${encode(subject)}&body=${encode(text)}`;
}
