import type { CarvedKind, ConditionAdvice, NewcomerProof, ShutsOut } from '@zorg-match/schema';
import { counted } from '../plural.js';

/** Why words keep people away, and words that do not. No law is named: what a law asks needs a source. */
export interface Wording {
  readonly why: string;
  readonly better: string;
  /** Ready to stand in the place of the sentence; absent where only the writer can know. */
  readonly sentence?: string;
}

const shutsOut: Readonly<Record<ShutsOut, Wording>> = {
  'young-team': {
    why: 'Wie ouder is, denkt: dit is niets voor mij.',
    better: 'Zeg hoe je samenwerkt: “een team dat elkaar helpt”.',
    sentence: 'Je komt in een team dat elkaar helpt.',
  },
  age: {
    why: 'Een leeftijd zegt niet wat iemand kan.',
    better: 'Zeg wat de job vraagt: “je tilt soms”, “je werkt twee nachten per maand”.',
  },
  'fresh-graduate': {
    why: 'Wie later van job verandert of opnieuw begint, voelt zich niet welkom.',
    better: 'Schrijf: “ook zonder ervaring ben je welkom”.',
    sentence: 'Ook zonder ervaring ben je welkom.',
  },
  'one-sex': {
    why: 'Mannen, vrouwen en anderen kunnen deze job doen.',
    better: 'Schrijf “iemand”, “een collega” of de naam van de job.',
  },
  'sexed-title': {
    why: 'Deze naam roept één soort mens op. De anderen lezen niet verder.',
    better: 'Kies een naam voor iedereen: “medewerker schoonmaak”, “zorgkundige”.',
  },
  origin: {
    why: 'Waar iemand vandaan komt, zegt niet wat die kan.',
    better: 'Schrap dit. Vraag je een arbeidskaart of visum? Noem dan dat papier.',
  },
  'mother-tongue': {
    why: 'Veel mensen spreken goed Nederlands dat ze later leerden.',
    better: 'Zeg wat iemand in het Nederlands moet kunnen: “je begrijpt je collega’s en schrijft korte nota’s”.',
    sentence: 'Je begrijpt je collega’s en schrijft korte nota’s in het Nederlands.',
  },
  'flawless-dutch': {
    why: 'Bijna niemand durft te zeggen dat zijn Nederlands perfect is.',
    better: 'Noem een niveau dat de job echt vraagt, zoals B1. Zeg of je helpt bij het leren.',
    sentence: 'Je spreekt genoeg Nederlands voor deze job. Wij helpen je bij het leren.',
  },
  health: {
    why: 'Over gezondheid hoeft niemand iets te zeggen voor een gesprek.',
    better: 'Zeg wat het werk vraagt: “je staat veel recht”, “we tillen met een lift”.',
    sentence: 'Je staat veel recht. Zwaar tillen doen we samen of met een lift.',
  },
  family: {
    why: 'Het gezin van een kandidaat hoort niet in een vacature.',
    better: 'Zeg welke uren je vraagt en wanneer iemand het rooster krijgt.',
  },
  'always-available': {
    why: 'Wie kinderen, een tweede job of mantelzorg heeft, stopt hier met lezen.',
    better: 'Zeg welke shifts er zijn, hoe vaak, en wat iemand zelf kan kiezen.',
    sentence: 'Je kent je uren lang op voorhand en beslist mee over je rooster.',
  },
  'own-computer': {
    why: 'Niet iedereen heeft dit, en het zegt niets over wat iemand kan.',
    better: 'Zeg wat je zelf geeft: “je krijgt een laptop van ons”.',
    sentence: 'Wat je nodig hebt, krijg je van ons.',
  },
};

export interface ProofText {
  readonly question: string;
  /** Ready to add to the draft. */
  readonly text: string;
}

const newcomer: Readonly<Record<NewcomerProof, ProofText>> = {
  buddy: {
    question: 'Staat er iemand naast je in het begin?',
    text: 'In je eerste maanden werk je samen met een vaste collega. Die toont je alles.',
  },
  'language-support': {
    question: 'Kan je Nederlands leren op het werk?',
    text: 'Leer je nog Nederlands? Wij helpen je daarbij tijdens je uren.',
  },
  'clear-hours': {
    question: 'Zijn de uren duidelijk?',
    text: 'Je werkt … uur per week, tussen … en … uur. Weekend: één op ….',
  },
  transport: {
    question: 'Hoe raak je er zonder auto?',
    text: 'Bus … stopt op … minuten stappen. Het station is …',
  },
  childcare: {
    question: 'Wat met opvang voor kinderen?',
    text: 'Zoek je opvang voor je kinderen? Wij zoeken mee.',
  },
  training: {
    question: 'Kan je de job hier leren?',
    text: 'Wij leren je de job. De opleiding is tijdens je uren en kost je niets.',
  },
  contact: {
    question: 'Wie kan je bellen?',
    text: 'Vragen? Bel of mail … We antwoorden binnen … dagen.',
  },
  'plain-start': {
    question: 'Zegt de eerste zin waar het om gaat?',
    text: 'Begin met één korte zin: “Help jij onze bewoners aan een fijne dag?”',
  },
};

const conditions: Readonly<Record<ConditionAdvice['code'], string>> = {
  'no-route': 'We kennen geen weg die hiernaartoe leidt. Is dit nodig om te starten?',
  contradiction: 'Op een andere plaats in je tekst staat dat dit niet nodig is.',
  'not-needed-by-occupation': 'Onze bronnen noemen geen verplicht diploma voor dit beroep.',
  'ask-less': 'Kan dit ook “een pluspunt” zijn, of “je leert het bij ons”?',
};

const tasks: Readonly<Record<CarvedKind, string>> = {
  support: 'Ondersteunende taken. Hiervoor is geen registratie nodig.',
  care: 'Zorgtaken. Vraag na bij je hoofdverpleegkundige wie ze mag doen.',
  registered: 'Onze bronnen zeggen: hiervoor is een registratie nodig.',
  ask: 'Deze taken kennen we niet. Vraag na wie ze mag doen.',
};

/** The mirror for who writes a vacancy: what we read, and what could be plainer or more open. */
export const mirror = {
  shutsOut,
  newcomer,
  conditions,
  tasks,
  simpler: ({ word, simpler }: { word: string; simpler: string }) => `“${word}” kan eenvoudiger: ${simpler}.`,
  longSentence: ({ words }: { words: number }) => `Deze zin heeft ${words} woorden. Maak er twee van.`,
  average: ({ average }: { average: number }) =>
    `Je zinnen hebben gemiddeld ${String(average).replace('.', ',')} woorden.`,
  /** Where words stand: in the title, in the text, or more than once. */
  places: ({ inTitle, count }: { inTitle: boolean; count: number }) =>
    !inTitle
      ? `Het staat ${count} keer in je tekst.`
      : count === 0
        ? 'Het staat in de titel.'
        : `Het staat in de titel en ${counted(count, 'keer', 'keer')} in je tekst.`,
  musts: ({ count, of }: { count: number; of: number }) =>
    count === 0
      ? 'Geen enkele zin zegt dat iets moet.'
      : `${counted(count, 'zin zegt', 'zinnen zeggen')} dat iets moet, op ${of}.`,
  moreStart: ({ now, without, of }: { now: number; without: number; of: number }) =>
    `Van onze ${of} soorten kandidaten voldoen er nu ${now}. Zonder deze voorwaarde zijn het er ${without}.`,
  competence: 'Dit kan iemand ook bij jou leren. Of maak er een pluspunt van.',
  moreJobs: ({ now, without, of }: { now: number; without: number; of: number }) =>
    `Nu brengen ${now} van onze ${of} beroepen alles mee. Zonder deze eis zijn het er ${without}.`,
  alsoFrom: ({ list }: { list: string }) => `Dan kan ook wie dit al deed: ${list}.`,
  unread: 'Dit lazen we niet',
  unreadHint: 'In deze zinnen herkennen we niets. Een kandidaat begrijpt ze misschien ook niet.',
  replace: 'Vervang',
  replaceWord: ({ word, simpler }: { word: string; simpler: string }) => `Vervang “${word}” door “${simpler}”`,
  replaceSentence: 'Vervang de zin',
  replaceSentenceFor: ({ sentence }: { sentence: string }) => `Vervang de zin door: ${sentence}`,
  replaced: 'Vervangen. Lees de zin nog eens na.',
  language: 'Zo eenvoudig is je tekst',
  foundTitle: 'Wat een machine leest, als lijst',
  foundName: 'wat',
  foundHow: 'hoe hard',
  foundWords: 'jouw woorden',
  fromForm: 'We lezen mee met het formulier op deze pagina.',
  details: 'Gegevens voor je website',
  detailsHint: 'Zoekmachines vragen deze gegevens. Ze komen alleen in de code hieronder.',
  organisation: 'Naam van je organisatie',
  postalCode: 'Postcode',
  locality: 'Gemeente',
  validThrough: 'Laatste dag om te reageren',
  nothing: 'Hier hebben we niets op te merken. Dat is knap werk.',
  supportTitle: 'Medewerker ondersteuning in de zorg',
  supportIntro: 'Help jij ons team en onze bewoners met deze taken?',
  supportTasks: 'Wat doe je?',
  supportProfile: 'Een diploma is niet nodig. Wij leren je de job.',
  label: 'Je vacature nalezen',
  intro: 'Plak of typ je vacature. We zeggen hoe een kandidaat ze leest. Er wordt niets verstuurd.',
  titleField: 'Titel van de job',
  textField: 'Tekst van de vacature',
  waiting: 'Nog geen tekst. Begin met wat iemand elke dag doet.',
  loading: 'We maken alles klaar …',
  failed: 'We konden niet alles laden. Kijk of je internet hebt.',
  again: 'Probeer opnieuw',
  noRoutes: 'We konden de wegen naar een diploma of attest niet laden. Of er een weg is, weten we nu niet.',
  remarks: ({ count }: { count: number }) =>
    count === 0 ? 'Geen opmerkingen.' : counted(count, 'opmerking', 'opmerkingen'),
  read: 'Zo lezen wij het',
  readHint: 'Onderstreept is wat we herkennen als vraag aan de kandidaat.',
  strokes: {
    required: 'dit moet',
    preferred: 'dit is een pluspunt',
    trainable: 'dit leer je hier',
    unread: 'dit kennen we niet: zeg het met andere woorden',
  },
  people: 'Wie haakt hier af?',
  words: 'Eenvoudiger gezegd',
  asks: 'Vraag je niet te veel?',
  ready: 'Klaar voor nieuwkomers',
  told: 'staat erin',
  notTold: 'staat er nog niet in',
  addText: 'Zet erbij',
  addTextFor: ({ question }: { question: string }) => `Zet erbij: ${question}`,
  added: 'De zin staat onderaan je tekst. Vul hem aan.',
  changed: 'Je tekst is aangepast.',
  undo: 'Maak ongedaan',
  undone: 'Je tekst is weer zoals daarnet.',
  show: 'Toon',
  showFor: ({ quote }: { quote: string }) => `Toon in je tekst: ${quote}`,
  divide: 'Taken verdelen',
  divideHint: 'Zo kan iemand zonder diploma een deel van het werk doen.',
  noTasks: 'We zien nog geen taken. Zet ze in een lijst onder “Taken”.',
  sources: 'Bron',
  second: 'Een tweede vacature, met alleen deze taken',
  take: 'Meenemen',
  posting: 'Voor je website (JSON-LD)',
  copy: 'Kopieer',
  copied: 'Gekopieerd.',
  notCopied: 'Kopiëren lukt hier niet. Selecteer de tekst zelf.',
  print: 'Druk af',
};
