/** The first line of a route: the shortest honest answer. Never says that somebody may work before the visum. */
export const routeAnswer = {
  /** Jobs without conditions of their own. */
  startAs: ({ jobs }: { jobs: string }) => `Je kan nu starten als ${jobs}.`,
  startAsIf: ({ jobs }: { jobs: string }) => `Mag je in België werken? Dan kan je nu starten als ${jobs}.`,
  /** For who must still wait until they may work. */
  startOnce: ({ jobs }: { jobs: string }) => `Zodra je mag werken, kan je starten als ${jobs}.`,
  stayAs: ({ jobs }: { jobs: string }) => `Je kan blijven werken als ${jobs}.`,
  stayAsIf: ({ jobs }: { jobs: string }) => `Mag je in België werken? Dan kan je blijven werken als ${jobs}.`,
  applyAs: ({ occupation }: { occupation: string }) => `Je kan nu solliciteren als ${occupation}.`,
  applyAsIf: ({ occupation }: { occupation: string }) =>
    `Mag je in België werken? Dan kan je nu solliciteren als ${occupation}.`,
  applyAfter: ({ occupation }: { occupation: string }) =>
    `Je kan solliciteren als ${occupation}, zodra je papieren in orde zijn.`,
  depends: ({ occupation }: { occupation: string }) => `De weg naar ${occupation} hangt af van je antwoorden.`,
  age: ({ occupation }: { occupation: string }) => `De weg naar ${occupation} is nu voor een andere leeftijd.`,
  begin: ({ occupation }: { occupation: string }) => `Je kan nu beginnen aan de weg naar ${occupation}.`,
  beginIf: ({ occupation }: { occupation: string }) =>
    `Je kan misschien nu beginnen aan de weg naar ${occupation}. Dat hangt af van je antwoorden.`,
  inTime: ({ occupation, time, visum }: { occupation: string; time: string; visum: boolean }) =>
    `${occupation} kan over ${time}${visum ? ', met je visum' : ''}.`,
  /** The way that is counted depends on an answer that was not given. */
  inTimeIf: ({ occupation, time, visum }: { occupation: string; time: string; visum: boolean }) =>
    `Als deze weg bij je past, kan ${occupation} over ${time}${visum ? ', met je visum' : ''}.`,
  /** A long part without a sourced length. */
  longer: ({ step }: { step: string }) => `Reken op meer: van “${step}” kennen we de duur niet.`,
  timeUnknown: ({ occupation, visum }: { occupation: string; visum: boolean }) =>
    `Hoe lang het duurt tot ${occupation}, staat in geen bron.${visum ? ' Je start pas met je visum.' : ''}`,
  about: ({ duration }: { duration: string }) => `ongeveer ${duration}`,
  atLeast: ({ duration }: { duration: string }) => `minstens ${duration}`,
  atMost: ({ duration }: { duration: string }) => `hoogstens ${duration}`,
  or: 'of',
  /** For the youngest. */
  taste: ({ occupation }: { occupation: string }) =>
    `Proef nu eerst van de zorg. Loop een dag mee en oefen in een simulatie. ${occupation} worden komt later.`,
  perhaps: ({ plan }: { plan: string }) => `Misschien kan het via: ${plan}. Vraag na of die weg nog loopt.`,
  blocked: ({ occupation, list }: { occupation: string; list: string }) =>
    `${occupation} worden kan nu nog niet. Eerst nodig: ${list}.`,
  closed: ({ occupation }: { occupation: string }) =>
    `We kennen nu geen weg naar ${occupation} die bij je antwoorden past.`,
  wait: ({ occupation }: { occupation: string }) =>
    `De weg naar ${occupation} gaat open zodra je mag werken. Leren kan al.`,
  noRoute: ({ occupation }: { occupation: string }) => `Een opleiding tot ${occupation} kennen we niet.`,
  nearest: 'Dit ligt er het dichtst bij:',
};
