import { counted } from '../plural.js';

/** The route explainer: where somebody stands, the plans, and why one is not for them now. */
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
      ? `Een ${occupation} doet ${counted(total, 'ding', 'dingen')} die je kan leren.`
      : have === total
        ? `Je kan al alles wat een ${occupation} doet.`
        : `Je kan al ${have} van de ${total} dingen die een ${occupation} doet.`,
  standEmpty: 'Kies ook wat je al kan. Dan zie je waar je staat.',
  needed: 'Nog nodig voor deze job',
  foreignDiploma: 'je hebt er een uit een ander land. Laat het erkennen',
  // the plans
  plans: 'Zo kan je er komen',
  planCount: ({ count }: { count: number }) => counted(count, 'weg', 'wegen'),
  kinds: {
    fastest: 'snelste weg die vaststaat',
    earning: 'je verdient ondertussen',
    'least-study': 'minst lang studeren',
    'open-doors': 'houdt de meeste deuren open',
  },
  depends: 'hangt af van je antwoorden',
  startNow: 'Je kan hier nu aan beginnen, voor zover we weten.',
  startIf: 'Je kan hier nu aan beginnen als dit voor jou klopt.',
  startAsk: 'Vraag eerst na of deze weg nog bestaat.',
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
  advice: 'Vraag raad bij',
  instead: 'Kijk ook naar',
  vacancyAsks: 'Dit vraagt de vacature ook. Deze weg brengt het niet.',
  lacks: 'Dit vraagt de vacature, en vertelde je nog niet',
  learns: 'Dit vraagt de vacature. Onderweg kan je het leren',
  months: ({ duration }: { duration: string }) => `Ongeveer ${duration}`,
  monthsAtLeast: ({ duration }: { duration: string }) => `Minstens ${duration}`,
  monthsAtMost: ({ duration }: { duration: string }) => `Hoogstens ${duration}`,
  /** A length in a table of which one is no whole or half year. */
  inMonths: ({ low, high }: { low: number; high: number }) => {
    const [from, to] = [low, high].map((each) => String(each).replace('.', ','));
    return `${low === high ? '' : `${from} tot `}${to} ${high <= 1 ? 'maand' : 'maanden'}`;
  },
  monthsUnknown: 'duur niet bekend',
  noWait: 'geen wachttijd',
  euro: ({ low, high, atLeast }: { low: string; high: string; atLeast: boolean }) =>
    `${atLeast ? 'Minstens ' : ''}${low === high ? `€\u00a0${low}` : `€\u00a0${low} tot €\u00a0${high}`}`,
  free: 'gratis',
  hours: ({ low, high }: { low: number; high: number }) =>
    `${low === high ? low : `${low} tot ${high}`} uur les en praktijk`,
  /** Over the jobs that are open before the plan is done. */
  onTheWay: 'Onderweg kan je al werken als',
  ifRightToWork: ({ occupation }: { occupation: string }) => `${occupation}, als je in België mag werken`,
  /** Over what somebody has already and that shortens the plan. */
  credited: 'Dit telt al mee',
  stepDone: ({ step }: { step: string }) => `Deze stap heb je al: ${step}`,
  doneBecause: ({ list }: { list: string }) => `Stappen vallen weg omdat je dit hebt: ${list}`,
  /** Over the rules that speak about a plan. */
  rules: 'Dit zeggen de regels',
  more: ({ count }: { count: number }) => `Toon nog ${counted(count, 'weg', 'wegen')}`,
  general: 'Altijd een goed begin',
  notNow: ({ count }: { count: number }) =>
    `${counted(count, 'weg past', 'wegen passen')} nu niet bij jou. Bekijk waarom.`,
  gone: ({ count }: { count: number }) =>
    `${counted(count, 'weg bestaat', 'wegen bestaan')} niet of nog niet. Bekijk welke.`,
  status: {
    active: 'loopt nu',
    ended: 'bestaat niet meer',
    announced: 'aangekondigd, nog niet zeker',
    unknown: 'we weten niet of dit nog loopt',
  },
  // switching and comparing
  ladder: 'Stap voor stap verder in deze familie',
  ladderHere: 'hier ben je aan het kijken',
  ladderHave: ({ have, total }: { have: number; total: number }) => `${have} van ${total} dingen kan je al`,
  compare: 'Vergelijk de wegen',
  compareHead: { plan: 'Weg', time: 'Tijd', cost: 'Kosten', income: 'Loon', study: 'Leren', along: 'Onderweg' },
  studyMonths: ({ duration }: { duration: string }) => `${duration} les of stage`,
  studyNone: 'geen les',
  studyUnknown: 'duur niet bekend',
  earns: 'ja, onderweg',
  earnsNot: 'niet via deze weg',
  unknown: 'weten we niet',
  nothingAlong: 'geen job gekend',
  undated: 'zonder datum',
};
