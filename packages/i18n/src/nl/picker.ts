import { counted } from '../plural.js';

/** The skills picker. */
export const picker = {
  label: 'Wat kan je al?',
  hint: 'Typ iets wat je doet of deed. Gewone woorden zijn goed.',
  placeholder: 'bijvoorbeeld: koken, wassen, luisteren',
  chosen: ({ count }: { count: number }) => `${count} gekozen`,
  results: ({ count }: { count: number }) => (count ? counted(count, 'voorstel', 'voorstellen') : 'Geen voorstellen'),
  typed: ({ query }: { query: string }) => `je typte “${query}”`,
  didYouMean: ({ label }: { label: string }) => `Bedoelde je “${label}”?`,
  workedAs: 'Ik werkte als …',
  workedAsOne: ({ occupation }: { occupation: string }) => `Ik werkte als ${occupation}`,
  confirm: 'Vink aan wat jij kan.',
  suggestions: 'Past hier vaak bij',
  add: ({ label }: { label: string }) => `Voeg toe: ${label}`,
  remove: ({ label }: { label: string }) => `Haal weg: ${label}`,
  added: ({ label }: { label: string }) => `${label} staat erbij.`,
  removed: ({ label }: { label: string }) => `${label} is weg. Toch niet? Zet terug.`,
  restore: 'Zet terug',
  empty: 'Nog niets gekozen. Begin met iets wat je graag doet.',
  nothingFound: 'Dat woord kennen we niet. Probeer een ander woord.',
  required: 'Kies minstens één ding dat je kan.',
  max: ({ max }: { max: number }) => `Je koos er ${max}. Haal er eerst een weg.`,
  level: 'Hoe goed kan je dit?',
  levels: { can: 'kan ik', learning: 'leer ik nu', want: 'wil ik leren' },
};
