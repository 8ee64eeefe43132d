import type { CarvedKind, NewcomerProof, ShutsOut } from '@zorg-match/schema';

/** A draft and the advice of a good recruiter, written before the rules were tried on it. */
export interface JudgedDraft {
  readonly name: string;
  readonly title: string;
  readonly text: string;
  /** Whom the wording keeps away; nothing else may be said. */
  readonly out?: readonly ShutsOut[];
  /** Words that have a simpler one; at least these. */
  readonly hard?: readonly string[];
  /** Conditions that could ask less, as `kind code`; nothing else may be said. */
  readonly less?: readonly string[];
  readonly long?: number;
  /** What newcomers look for and the draft does tell. */
  readonly tells?: readonly NewcomerProof[];
  /** Tasks by who may do them; at least these, by competence id. */
  readonly carve?: Readonly<Partial<Record<CarvedKind, readonly string[]>>>;
}

export const judgedDrafts: readonly JudgedDraft[] = [
  {
    name: 'a young team',
    title: 'Zorgkundige',
    text: 'Wat doe je?\n• Je helpt bewoners bij het wassen.\nWij bieden\n• Een plaats in een jong en dynamisch team.',
    out: ['young-team'],
  },
  {
    name: 'an oldest age',
    title: 'Medewerker keuken',
    text: 'Je kookt voor de bewoners.\nProfiel\n• Je bent tussen 18 en 35 jaar.\n• Je werkt proper.',
    out: ['age'],
  },
  {
    name: 'a cleaning lady',
    title: 'Poetsvrouw',
    text: 'Voor ons rusthuis zoeken we een poetsvrouw.\nTaken\n• Je poetst de kamers.\n• Je dweilt de gangen.',
    out: ['sexed-title'],
    carve: { support: ['schoonmaken'] },
  },
  {
    name: 'Dutch as a mother tongue',
    title: 'Medewerker onthaal',
    text: 'Je beantwoordt de telefoon.\nProfiel\n• Nederlands als moedertaal.\n• Je bent vriendelijk.',
    out: ['mother-tongue'],
  },
  {
    name: 'flawless Dutch for a kitchen',
    title: 'Keukenmedewerker',
    text: 'Je helpt in de keuken en je doet de afwas.\nProfiel\n• Je spreekt perfect Nederlands.',
    out: ['flawless-dutch'],
  },
  {
    name: 'a nationality',
    title: 'Logistiek medewerker',
    text: 'Je brengt maaltijden rond.\nWie ben je?\n• Je hebt de Belgische nationaliteit.\n• Je bent stipt.',
    out: ['origin'],
  },
  {
    name: 'a strong man',
    title: 'Medewerker patiëntenvervoer',
    text: 'Je brengt patiënten naar hun onderzoek. We zoeken een sterke man voor deze job.',
    out: ['one-sex'],
  },
  {
    name: 'just graduated',
    title: 'Opvoeder',
    text: 'Je begeleidt jongeren in hun leefgroep.\nProfiel\n• Je bent pas afgestudeerd en vol energie.',
    out: ['fresh-graduate'],
  },
  {
    name: 'perfect health',
    title: 'Zorgkundige thuiszorg',
    text: 'Je verzorgt mensen thuis.\nProfiel\n• Je bent kerngezond en kan tegen een stootje.',
    out: ['health'],
  },
  {
    name: 'always available',
    title: 'Verzorgende',
    text: 'Je helpt gezinnen in het huishouden.\nProfiel\n• Je bent 100% flexibel en altijd bereikbaar.',
    out: ['always-available'],
  },
  {
    name: 'no children',
    title: 'Begeleider nacht',
    text: 'Je waakt over de bewoners.\nProfiel\n• Iemand zonder gezinslast.',
    out: ['family'],
  },
  {
    name: 'an own laptop',
    title: 'Maatschappelijk werker',
    text: 'Je gaat op huisbezoek en schrijft verslagen. Een eigen laptop is vereist.',
    out: ['own-computer'],
  },
  {
    name: 'office Dutch',
    title: 'Zorgkundige',
    text:
      'Je staat in voor de dagdagelijkse zorg.\nTeneinde de kwaliteit te waarborgen dien je de reglementering te kennen.\n' +
      'Indien je interesse hebt, contacteer ons. We leggen een werfreserve aan.',
    hard: ['staat in voor', 'dagdagelijkse', 'Teneinde', 'reglementering', 'Indien', 'werfreserve'],
  },
  {
    name: 'one sentence that goes on and on',
    title: 'Verpleegkundige',
    text:
      'Als verpleegkundige op onze dienst werk je samen met de artsen en de zorgkundigen aan de beste zorg voor elke bewoner, ' +
      'waarbij je wonden verzorgt, medicatie geeft, de familie te woord staat en alles noteert in het dossier.',
    long: 1,
    carve: { registered: [] },
  },
  {
    name: 'hard words for what a person is like',
    title: 'Opvoeder',
    text: 'Profiel\n• Je bent communicatief vaardig, proactief en stressbestendig.\n• Je werkt graag multidisciplinair.',
    hard: ['communicatief vaardig', 'proactief', 'stressbestendig', 'multidisciplinair'],
  },
  {
    name: 'a diploma for cleaning',
    title: 'Medewerker schoonmaak woonzorgcentrum',
    text: 'Taken\n• Je poetst de kamers.\n• Je maakt de gangen schoon.\nProfiel\n• Je hebt een diploma secundair onderwijs.',
    less: ['diploma not-needed-by-occupation'],
  },
  {
    name: 'a licence for work in one house',
    title: 'Logistiek assistent woonzorgcentrum',
    text: 'Taken\n• Je deelt maaltijden uit.\n• Je maakt bedden op.\nProfiel\n• Je hebt een rijbewijs B.',
    less: ['driving-licence ask-less'],
  },
  {
    name: 'years of experience for a first job',
    title: 'Keukenmedewerker in een woonzorgcentrum',
    text: 'Taken\n• Je snijdt groenten.\n• Je doet de afwas.\nProfiel\n• Je hebt minstens 3 jaar ervaring in een grootkeuken.',
    less: ['experience ask-less'],
  },
  {
    name: 'a visum that the law asks',
    title: 'Zorgkundige woonzorgcentrum',
    text: 'Taken\n• Je wast bewoners.\n• Je helpt bij de maaltijd.\nProfiel\n• Je hebt een visum als zorgkundige.',
    less: [],
  },
  {
    name: 'every shift for everyone',
    title: 'Logistiek assistent in de zorg',
    text: 'Taken\n• Je deelt maaltijden uit.\n• Je ruimt op.\nProfiel\n• Je werkt ’s avonds en ’s nachts.',
    less: ['shift ask-less', 'shift ask-less'],
  },
  {
    name: 'all that a newcomer looks for',
    title: 'Zorgkundige',
    text:
      'Kom jij bij ons werken?\nTaken\n• Je wast bewoners.\nWij bieden\n• Een vaste buddy in je eerste maanden.\n' +
      '• Taallessen tijdens de werkuren.\n• Een opleiding bij de start.\n• Kinderopvang in de buurt.\n' +
      '• De bus stopt voor de deur.\nUren\n• Je werkt één weekend op twee.\nVragen? Bel 014 00 00 00.',
    tells: ['buddy', 'language-support', 'clear-hours', 'transport', 'childcare', 'training', 'contact', 'plain-start'],
  },
  {
    name: 'nothing that a newcomer looks for',
    title: 'Zorgkundige',
    text:
      'Teneinde onze zorgequipe te versterken zijn wij momenteel op zoek naar een gemotiveerde zorgkundige voor onze vestiging.\n' +
      'Taken\n• Je wast bewoners.',
    tells: [],
  },
  {
    name: 'care and support in one job',
    title: 'Zorgkundige',
    text:
      'Taken\n• Je wast bewoners.\n• Je deelt maaltijden uit.\n• Je poetst de kamers.\n• Je speelt spelletjes met bewoners.\n' +
      '• Je dient insuline toe.\n• Je stemt de zweefmodule af.',
    carve: { support: ['schoonmaken'], ask: ['zweefmodule'] },
  },
  {
    name: 'nursing acts',
    title: 'Verpleegkundige',
    text: 'Taken\n• Je voert verpleegtechnische handelingen uit.\n• Je maakt de bedden op.',
    carve: { registered: ['verpleegkundige-handelingen'] },
  },
  {
    name: 'yes and no about the weekend',
    title: 'Begeleider',
    text:
      'Taken\n• Je begeleidt bewoners bij hun dag.\n• Je organiseert activiteiten.\nUren\n• Je werkt in het weekend.\n' +
      'Wij bieden\n• Geen weekendwerk.',
    less: ['shift contradiction'],
  },
];

/** Drafts as we would write them ourselves: about these there is nothing to say. */
export const exemplaryDrafts: readonly Pick<JudgedDraft, 'title' | 'text'>[] = [
  {
    title: 'Logistiek assistent in woonzorgcentrum De Linde',
    text:
      'Help jij onze bewoners aan een fijne dag?\nWat doe je?\n• Je deelt maaltijden uit.\n• Je maakt bedden op.\n' +
      '• Je slaat een praatje met de bewoners.\nWat breng je mee?\n• Je werkt graag met ouderen.\n' +
      '• Een diploma heb je niet nodig. Wij leren je de job.\nWanneer werk je?\n• Je werkt overdag, met één weekend op vier.\n' +
      'Wat krijg je?\n• Een buddy in je eerste weken.\n• Nederlandse les tijdens je uren.\n• Een opleiding bij de start.\n' +
      '• Een plaats in onze kinderopvang.\nDe bus stopt voor onze deur.\nVragen? Bel ons op 014 00 00 00.',
  },
  {
    title: 'Kinderbegeleider baby’s en peuters',
    text:
      'Werk je graag met jonge kinderen?\nWat doe je?\n• Je speelt met de kinderen.\n• Je geeft hen eten.\n• Je praat met de ouders.\n' +
      'Wat vragen we?\n• Je wil de kwalificatie als kinderbegeleider halen. Wij betalen je opleiding.\n' +
      'Je uren\n• Je werkt 30 uur per week, elke week op dezelfde dagen.\nWat krijg je?\n• Een vaste mentor.\n' +
      '• Taallessen als je dat wil.\n• Korting op onze kinderopvang.\nWe liggen vlak bij het station.\nMail naar jobs@voorbeeld.be.',
  },
  {
    title: 'Verzorgende in de thuiszorg',
    text:
      'Jij maakt het verschil bij mensen thuis.\nWat doe je?\n• Je helpt mensen bij het wassen.\n• Je kookt en je doet de was.\n' +
      '• Je luistert.\nWat heb je nodig?\n• Je bent geregistreerd als verzorgende of zorgkundige.\n' +
      'Wanneer?\n• Je werkt 19 uur per week. Je kiest zelf je dagen.\nWat krijg je?\n• Je loopt eerst mee met een ervaren collega.\n' +
      '• Taalcoaching op de werkvloer.\n• Elk jaar vier dagen vorming.\n• Kinderopvang in de vakanties.\n• Een fiets of een busabonnement.\n' +
      'Bel 014 00 00 00 voor een gesprek.',
  },
];
