import { counted } from '../plural.js';

/** Choosing among jobs: what you look for, with how many jobs that leaves. */
export const filters = {
  open: 'Kies wat je zoekt',
  openWith: ({ count }: { count: number }) => `Kies wat je zoekt (${count})`,
  chosen: 'Je koos',
  remove: ({ label }: { label: string }) => `Haal weg: ${label}`,
  clear: 'Alles wissen',
  done: ({ count }: { count: number }) => `Toon ${counted(count, 'job', 'jobs')}`,
  left: ({ count }: { count: number }) => `${counted(count, 'job past', 'jobs passen')} bij wat je koos.`,
  more: ({ count }: { count: number }) => `Toon er nog ${count}`,
  maybe: ({ count }: { count: number }) =>
    `Toon ook ${counted(count, 'job die', 'jobs die')} er niets over ${count === 1 ? 'zegt' : 'zeggen'}`,
  asks: ({ list }: { list: string }) => `Vraag na: ${list}. Dat staat niet in de vacature.`,
  none: 'Geen enkele job past bij alles wat je koos.',
  way: ({ label, count }: { label: string; count: number }) => `Zonder “${label}”: ${counted(count, 'job', 'jobs')}`,
  wayMaybe: ({ label, count }: { label: string; count: number }) =>
    `Zonder “${label}”: misschien ${counted(count, 'job', 'jobs')}`,
  unsaid: 'staat er niet bij',
  titles: {
    province: 'Provincie',
    municipality: 'Gemeente',
    hours: 'Hoeveel uren?',
    shift: 'Wanneer werk je?',
    without: 'Wat liever niet?',
    contract: 'Welk contract?',
    kind: 'Wat voor plek?',
    occupation: 'Welke job?',
    start: 'Voor wie start',
  },
  names: {
    province: 'provincie',
    municipality: 'gemeente',
    hours: 'uren',
    shift: 'werkuren',
    without: 'werkuren',
    contract: 'contract',
    kind: 'soort plek',
    occupation: 'job',
    'by-doing': 'leren door te doen',
    training: 'opleiding op de job',
    'no-diploma': 'diploma',
    newcomers: 'hulp voor nieuwkomers',
  },
  values: {
    hours: { full: 'voltijds', part: 'deeltijds', half: 'halftijds of minder' },
    shift: {
      day: 'gewone daguren',
      vroeg: 'vroege dienst',
      laat: 'late dienst',
      avond: 'avond',
      nacht: 'nacht',
      weekend: 'weekend',
      onderbroken: 'met een lange pauze tussenin',
    },
    without: {
      nacht: 'geen nacht',
      weekend: 'geen weekend',
      avond: 'geen avond',
      vroeg: 'geen vroege dienst',
      onderbroken: 'geen lange pauze tussenin',
    },
    contract: {
      onbepaald: 'vast contract',
      bepaald: 'tijdelijk contract',
      vervanging: 'iemand vervangen',
      interim: 'uitzendkantoor',
      student: 'studentenjob',
      zelfstandig: 'zelfstandig',
    },
    kind: {
      job: 'een job',
      workplace: 'leren op de werkvloer',
      duaal: 'duaal leren (school en werk)',
      stage: 'stage',
      student: 'studentenjob',
      volunteer: 'vrijwilligerswerk',
    },
    'by-doing': { yes: 'leren door te doen' },
    training: { yes: 'opleiding op de job' },
    'no-diploma': { yes: 'zonder diploma' },
    newcomers: { yes: 'hulp voor nieuwkomers' },
  },
};

/** What would change: learning something, or getting something. */
export const whatIf = {
  title: 'Kleine stap, meer jobs',
  hint: 'Kies een stap. Je ziet meteen wat verandert.',
  can: ({ name }: { name: string }) => `Als je ook “${name}” kan`,
  canBoth: ({ name, other }: { name: string; other: string }) => `Als je ook “${name}” en “${other}” kan`,
  get: ({ name }: { name: string }) => `Met ${name}`,
  canAndGet: ({ name, other }: { name: string; other: string }) => `Als je ook “${name}” kan en dit hebt: ${other}`,
  opens: ({ count }: { count: number }) => `${counted(count, 'job', 'jobs')} erbij`,
  taught: ({ count }: { count: number }) => (count === 1 ? '1 leert het je zelf' : `${count} leren het je zelf`),
  looking: 'Je kijkt nu alsof dit al zo is.',
  stop: 'Stop met kijken',
  opened: 'Gaat open',
  say: ({ count }: { count: number }) => `${counted(count, 'job gaat', 'jobs gaan')} open.`,
  back: 'Je ziet weer de jobs van nu.',
  card: ({ step }: { step: string }) => `${step}, past deze job beter.`,
  below: ({ occupation }: { occupation: string }) => `Je studeerde voor meer. Op jouw niveau: ${occupation}.`,
  belowRecognition: ({ occupation }: { occupation: string }) =>
    `Je diploma kan meer. Laat het erkennen voor: ${occupation}.`,
  belowWay: 'Mijn weg daarnaartoe',
};

/** A place where somebody learns: stage, duaal, on the floor. */
export const learning = {
  title: 'Over deze leerplek',
  places: ({ count }: { count: number }) => `Nog ${counted(count, 'plaats', 'plaatsen')}`,
  mentor: 'Wie je begeleidt',
  school: 'School',
  term: 'Wanneer',
  starts: ({ date }: { date: string }) => `Start op ${date}`,
  travel: 'Hoe je er raakt',
};

/** Why another answer of the person would help, above the list. */
export const asking = {
  shift: ({ count }: { count: number }) =>
    `Zeg welke uren kunnen. Dan weten we meer over ${counted(count, 'job', 'jobs')}.`,
  language: ({ count }: { count: number }) =>
    `Zeg hoeveel Nederlands je kent. Dan weten we meer over ${counted(count, 'job', 'jobs')}.`,
  diploma: ({ count }: { count: number }) =>
    `Zeg welk diploma je hebt. Dan weten we meer over ${counted(count, 'job', 'jobs')}.`,
  registration: ({ count }: { count: number }) =>
    `Zeg of je een visum hebt. Dan weten we meer over ${counted(count, 'job', 'jobs')}.`,
  'driving-licence': ({ count }: { count: number }) =>
    `Zeg of je een rijbewijs hebt. Dan weten we meer over ${counted(count, 'job', 'jobs')}.`,
  experience: ({ count }: { count: number }) =>
    `Zeg waar je al werkte. Dan weten we meer over ${counted(count, 'job', 'jobs')}.`,
  tell: 'Vertel het',
};
