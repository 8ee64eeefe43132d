import { withDraftWords } from '../draft-words.js';
import type { MirrorMessages } from '../mirror-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('en');

/**
 * English: the mirror for who writes a vacancy. Written by us with machine help, 2026-11; no native speaker has checked it
 * yet. Words for the draft between “ ” stay Dutch.
 */
export const mirror: MirrorMessages = withDraftWords({
  shutsOut: {
    'young-team': {
      why: 'Somebody older thinks: this is not for me.',
      better: 'Say how you work together: “een team dat elkaar helpt”.',
    },
    age: {
      why: 'An age does not tell what somebody can do.',
      better: 'Say what the job asks: “je tilt soms”, “je werkt twee nachten per maand”.',
    },
    'fresh-graduate': {
      why: 'People who change jobs later, or start again, do not feel welcome.',
      better: 'Write: “ook zonder ervaring ben je welkom”.',
    },
    'one-sex': {
      why: 'Men, women and others can do this job.',
      better: 'Write “iemand”, “een collega” or the name of the job.',
    },
    'sexed-title': {
      why: 'This name makes people think of one kind of person. The others stop reading.',
      better: 'Choose a name for everybody: “medewerker schoonmaak”, “zorgkundige”.',
    },
    origin: {
      why: 'Where somebody comes from does not tell what they can do.',
      better: 'Leave this out. Do you need a work permit or a visum? Then name that paper.',
    },
    'mother-tongue': {
      why: 'Many people speak good Dutch that they learnt later.',
      better: 'Say what somebody must be able to do in Dutch: “je begrijpt je collega’s en schrijft korte nota’s”.',
    },
    'flawless-dutch': {
      why: 'Hardly anybody dares to say that their Dutch is perfect.',
      better: 'Name a level that the job really needs, such as B1. Say whether you help with learning.',
    },
    health: {
      why: 'Nobody has to tell about their health before an interview.',
      better: 'Say what the work asks: “je staat veel recht”, “we tillen met een lift”.',
    },
    family: {
      why: 'The family of a candidate has no place in a vacancy.',
      better: 'Say which hours you ask and when people get their roster.',
    },
    'always-available': {
      why: 'Who has children, a second job or somebody to care for stops reading here.',
      better: 'Say which shifts there are, how often, and what people can choose themselves.',
    },
    'own-computer': {
      why: 'Not everybody has this, and it says nothing about what somebody can do.',
      better: 'Say what you give: “je krijgt een laptop van ons”.',
    },
  },
  newcomer: {
    buddy: 'Is there somebody beside you at the start?',
    'language-support': 'Can you learn Dutch at work?',
    'clear-hours': 'Are the hours clear?',
    transport: 'How do you get there without a car?',
    childcare: 'What about childcare?',
    training: 'Can you learn the job here?',
    contact: 'Who can you call?',
    'plain-start': 'Does the first sentence say what it is about?',
  },
  conditions: {
    'no-route': 'We know no way that leads to this. Is it needed to start?',
    contradiction: 'Elsewhere your text says that this is not needed.',
    'not-needed-by-occupation': 'Our sources name no compulsory diploma for this job.',
    'ask-less': 'Could this be “een pluspunt” as well, or “je leert het bij ons”?',
  },
  tasks: {
    support: 'Supporting tasks. No registration is needed for these.',
    care: 'Care tasks. Ask your head nurse who may do them.',
    registered: 'Our sources say: a registration is needed for these.',
    ask: 'We do not know these tasks. Ask who may do them.',
  },
  simpler: ({ word, simpler }) => `“${word}” can be simpler: ${simpler}.`,
  longSentence: ({ words }) => `This sentence has ${words} words. Make it two.`,
  average: ({ average }) => `Your sentences have ${average} words on average.`,
  places: ({ inTitle, count }) =>
    !inTitle
      ? `It is in your text ${count} times.`
      : count === 0
        ? 'It is in the title.'
        : `It is in the title, and ${count === 1 ? 'once' : `${count} times`} in your text.`,
  musts: ({ count, of }) =>
    count === 0
      ? 'No sentence says that something is a must.'
      : `${counted(count, { one: '# sentence says', other: '# sentences say' })} that something is a must, of ${of}.`,
  moreStart: ({ now, without, of }) =>
    `Of our ${of} kinds of candidates ${now} meet everything now. Without this condition it would be ${without}.`,
  competence: 'People can learn this with you as well. Or make it a plus.',
  moreJobs: ({ now, without, of }) =>
    `Now ${now} of our ${of} jobs bring everything. Without this demand it would be ${without}.`,
  alsoFrom: ({ list }) => `Then people can come who did this: ${list}.`,
  unread: 'This we did not read',
  unreadHint: 'We recognise nothing in these sentences. Perhaps a candidate does not understand them either.',
  replace: 'Replace',
  replaceWord: ({ word, simpler }) => `Replace “${word}” by “${simpler}”`,
  replaceSentence: 'Replace the sentence',
  replaceSentenceFor: ({ sentence }) => `Replace the sentence by: ${sentence}`,
  replaced: 'Replaced. Read the sentence once more.',
  language: 'How simple your text is',
  foundTitle: 'What a machine reads, as a list',
  foundName: 'what',
  foundHow: 'how much',
  foundWords: 'your words',
  fromForm: 'We read along with the form on this page.',
  details: 'Data for your website',
  detailsHint: 'Search engines ask for these data. They only go into the code below.',
  organisation: 'Name of your organisation',
  postalCode: 'Postal code',
  locality: 'Municipality',
  validThrough: 'Last day to apply',
  nothing: 'We have no remarks here. Well done.',
  label: 'Have your vacancy read',
  intro: 'Paste or type your vacancy. We say how a candidate reads it. Nothing is sent.',
  titleField: 'Title of the job',
  textField: 'Text of the vacancy',
  waiting: 'No text yet. Begin with what somebody does every day.',
  loading: 'We are getting everything ready …',
  failed: 'We could not load everything. Check whether you have internet.',
  again: 'Try again',
  noRoutes: 'We could not load the ways to a diploma or certificate. Whether there is one, we do not know now.',
  remarks: ({ count }) => (count === 0 ? 'No remarks.' : counted(count, { one: '# remark', other: '# remarks' })),
  read: 'This is how we read it',
  readHint: 'What is underlined we recognise as something that you ask.',
  strokes: {
    required: 'this is a must',
    preferred: 'this is a plus',
    trainable: 'this you learn here',
    unread: 'this we do not know: say it in other words',
  },
  people: 'Who drops out here?',
  words: 'Said more simply',
  asks: 'Are you not asking too much?',
  ready: 'Ready for newcomers',
  told: 'it is there',
  notTold: 'it is not there yet',
  addText: 'Add it',
  addTextFor: ({ question }) => `Add: ${question}`,
  added: 'The sentence is at the end of your text. Complete it.',
  changed: 'Your text was changed.',
  undo: 'Undo',
  undone: 'Your text is as it was before.',
  show: 'Show',
  showFor: ({ quote }) => `Show in your text: ${quote}`,
  divide: 'Divide the tasks',
  divideHint: 'That way somebody without a diploma can do part of the work.',
  noTasks: 'We see no tasks yet. Put them in a list under “Taken”.',
  sources: 'Source',
  second: 'A second vacancy, with these tasks only',
  take: 'Take along',
  posting: 'For your website (JSON-LD)',
  copy: 'Copy',
  copied: 'Copied.',
  notCopied: 'Copying does not work here. Select the text yourself.',
  print: 'Print',
});
