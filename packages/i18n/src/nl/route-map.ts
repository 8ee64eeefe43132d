import { counted } from '../plural.js';

/** The line map: stations, gates, helps, and what a station tells when it is opened. */
export const routeMap = {
  map: ({ plan }: { plan: string }) => `Stap voor stap: ${plan}`,
  you: 'Jij, vandaag',
  bring: ({ count }: { count: number }) => `Je brengt ${counted(count, 'competentie', 'competenties')} mee.`,
  arrival: ({ occupation }: { occupation: string }) => `Je werkt als ${occupation}`,
  arrivalTaste: 'Je weet wat bij je past',
  now: 'nu',
  then: 'daarna',
  after: ({ duration }: { duration: string }) => `na ongeveer ${duration}`,
  afterAtLeast: ({ duration }: { duration: string }) => `na minstens ${duration}`,
  afterAtMost: ({ duration }: { duration: string }) => `na hoogstens ${duration}`,
  beside: 'Dit kan tegelijk',
  lane: ({ number }: { number: number }) => `Spoor ${number}`,
  why: 'Waarom',
  duration: 'Duur',
  hours: 'Uren',
  cost: 'Kosten',
  income: 'Inkomen',
  place: 'Waar',
  mode: 'Hoe',
  needs: 'Eerst nodig',
  modes: {
    class: 'leren in de les',
    simulation: 'meedoen in een nagebouwde werkplek',
    learning: 'leren op de werkvloer',
    workplace: 'meedoen op de werkvloer',
    online: 'online',
    paperwork: 'papieren in orde brengen',
    orientation: 'kennismaken',
  },
  durationUnknown: 'Hoe lang het duurt, staat in geen bron.',
  longer: 'Het kan langer duren.',
  shorter: 'Voor jou kan het korter zijn.',
  gate: 'Moet in orde zijn',
  law: 'Bij wet nodig voor je start',
  maybe: 'Misschien ook nodig. Kijk het na',
  sure: {
    law: 'vraagt de wet',
    check: 'misschien: kijk het na',
    advice: 'vragen scholen en werkgevers vaak',
  },
  gives: 'Hierna heb je',
  bench: 'Hier helpen ze je',
  aid: ({ theme }: { theme: string }) => `Hulp bij ${theme}`,
  phone: ({ number }: { number: string }) => `Bel ${number}`,
  mail: ({ address }: { address: string }) => `Mail ${address}`,
  check: ({ contact }: { contact: string }) =>
    contact
      ? `Hier staat een bedrag, datum of lijst. Kijk dit na bij ${contact}.`
      : 'Hier staat een bedrag, datum of lijst. Kijk dit na voor je erop rekent.',
  /** In another language: what stands in Dutch, and who can explain it. */
  inDutch: ({ contact }: { contact: string }) =>
    contact
      ? `Het Nederlands staat erbij, want dat telt. ${contact} kan het uitleggen.`
      : 'Het Nederlands staat erbij, want dat telt. Vraag iemand om het uit te leggen.',
  quote: 'Uit de vacature',
  offer: 'Dit biedt de vacature aan.',
  source: 'Bron',
  sources: 'Bronnen',
  unsure: 'Hier zijn we niet zeker van. Vraag het na.',
  /** A job that they have already, with its visum. */
  stay: ({ occupation }: { occupation: string }) => `Je kan blijven werken als ${occupation}`,
  job: ({ occupation }: { occupation: string }) => `Nu kan je al werken als ${occupation}`,
  caveats: 'Let op',
  facts: {
    dated: ({ from, to }: { from: string; to: string }) =>
      from === to
        ? `Wat hier staat, komt uit bronnen van ${from}.`
        : `Wat hier staat, komt uit bronnen van ${from} tot ${to}.`,
    undated: 'Wat hier staat, komt uit bronnen zonder datum.',
    some: 'Sommige bronnen hebben geen datum.',
    check: 'Kijk bedragen, data en regels na voor je beslist.',
  },
};
