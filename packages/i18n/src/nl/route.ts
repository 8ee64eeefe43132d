import { counted } from '../plural.js';

/** The route explainer. */
export const route = {
  label: ({ occupation }: { occupation: string }) => (occupation ? `Je weg naar ${occupation}` : 'Je weg naar een job'),
  target: 'Naar welke job?',
  choose: 'Kies een job',
  targetGroups: {
    ladder: 'Een stap verder',
    lateral: 'Een job ernaast',
    before: 'Een stap ervoor',
    rest: 'Andere jobs',
  },
  noTarget: 'Kies een job. Dan tonen we hoe je er komt.',
  unknownTarget: 'Deze job kennen we nog niet. Kies een andere job.',
  loading: 'We zoeken je weg …',
  failed: 'We kunnen de wegen nu niet laden. Probeer het nog eens.',
  none: 'Voor deze job kennen we nog geen weg. Vraag raad aan de VDAB of een leerwinkel.',
  // where you stand
  stand: ({ have, total, occupation }: { have: number; total: number; occupation: string }) =>
    have === 0
      ? `Je staat aan het begin. Een ${occupation} doet ${counted(total, 'ding', 'dingen')} die je kan leren.`
      : have === total
        ? `Je kan al alles wat een ${occupation} doet.`
        : `Je kan al ${have} van de ${total} dingen die een ${occupation} doet.`,
  standEmpty: 'Kies wat je al kan. Dan zie je waar je staat.',
  needed: 'Nog nodig voor deze job',
  // the plans
  plans: 'Zo kan je er komen',
  planCount: ({ count }: { count: number }) => counted(count, 'weg', 'wegen'),
  who: 'Voor wie',
  kinds: {
    fastest: 'snelste weg',
    earning: 'je verdient ondertussen',
    'least-study': 'minst lang naar school',
    'open-doors': 'houdt deuren open',
  },
  startNow: 'Je kan starten, voor zover we weten.',
  /** Why a plan is not for this person now. */
  closed: {
    age: 'Deze weg is voor een andere leeftijd.',
    employment: 'Deze weg past niet bij je werk van nu.',
    protection: 'Deze weg is voor mensen met een ander verblijf.',
    'diploma-origin': 'Deze weg is voor een diploma uit een ander land.',
    start: 'Deze weg begint bij een ander diploma of beroep.',
    'right-to-work': 'Voor deze weg moet je al mogen werken.',
  },
  first: ({ list }: { list: string }) => `Eerst nodig: ${list}`,
  months: ({ duration }: { duration: string }) => `Ongeveer ${duration}`,
  monthsAtLeast: ({ duration }: { duration: string }) => `Minstens ${duration}`,
  monthsUnknown: 'duur niet bekend',
  /** Over the jobs that are open before the plan is done. */
  onTheWay: 'Onderweg kan je al werken als',
  /** Over what somebody has already and that shortens the plan. */
  credited: 'Dit telt al mee',
  stepDone: ({ step }: { step: string }) => `Deze stap heb je al: ${step}`,
  /** Over the rules that speak about a plan. */
  rules: 'Dit zeggen de regels',
  more: ({ count }: { count: number }) => `Toon nog ${counted(count, 'weg', 'wegen')}`,
  // the line map
  map: ({ plan }: { plan: string }) => `Stap voor stap: ${plan}`,
  you: 'Jij, vandaag',
  bring: ({ count }: { count: number }) => `Je brengt ${counted(count, 'competentie', 'competenties')} mee.`,
  arrival: ({ occupation }: { occupation: string }) => `Je werkt als ${occupation}`,
  duration: 'Duur',
  cost: 'Kosten',
  income: 'Inkomen',
  place: 'Waar',
  mode: 'Hoe',
  modes: {
    class: 'in de les',
    workplace: 'op de werkvloer',
    simulation: 'oefenen zoals op het werk',
    online: 'online',
    paperwork: 'papieren in orde brengen',
    orientation: 'kennismaken',
  },
  gate: 'Moet in orde zijn',
  law: 'Bij wet nodig voor je start',
  gives: 'Hierna heb je',
  bench: 'Hier helpen ze je',
  phone: ({ number }: { number: string }) => `Bel ${number}`,
  source: 'Bron',
  sources: 'Bronnen',
  undated: 'zonder datum',
  unsure: 'Hier zijn we niet zeker van. Vraag het na.',
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
  other: 'Dit kan nu niet, of misschien later',
  status: {
    active: 'loopt nu',
    ended: 'bestaat niet meer',
    announced: 'aangekondigd, nog niet zeker',
    unknown: 'we weten niet of dit nog loopt',
  },
};
