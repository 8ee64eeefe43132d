import { withDraftWords } from '../draft-words.js';
import type { MirrorMessages } from '../mirror-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('fr');

/**
 * French: the mirror for who writes a vacancy. Written by us with machine help, 2026-11; no native speaker has checked it
 * yet. Readers are addressed formally, as employers are in French. Words for the draft between «\u00a0» stay Dutch.
 */
export const mirror: MirrorMessages = withDraftWords({
  shutsOut: {
    'young-team': {
      why: 'Une personne plus âgée se dit : ce n’est pas pour moi.',
      better: 'Dites comment vous travaillez ensemble : «\u00a0een team dat elkaar helpt\u00a0».',
    },
    age: {
      why: 'Un âge ne dit pas ce que quelqu’un sait faire.',
      better:
        'Dites ce que le travail demande : «\u00a0je tilt soms\u00a0», «\u00a0je werkt twee nachten per maand\u00a0».',
    },
    'fresh-graduate': {
      why: 'Qui change de métier plus tard, ou recommence, ne se sent pas bienvenu.',
      better: 'Écrivez : «\u00a0ook zonder ervaring ben je welkom\u00a0».',
    },
    'one-sex': {
      why: 'Hommes, femmes et autres peuvent faire ce travail.',
      better: 'Écrivez «\u00a0iemand\u00a0», «\u00a0een collega\u00a0» ou le nom du métier.',
    },
    'sexed-title': {
      why: 'Ce nom fait penser à une seule sorte de personne. Les autres arrêtent de lire.',
      better: 'Choisissez un nom pour tout le monde : «\u00a0medewerker schoonmaak\u00a0», «\u00a0zorgkundige\u00a0».',
    },
    origin: {
      why: 'D’où vient une personne ne dit pas ce qu’elle sait faire.',
      better: 'Supprimez ceci. Faut-il un permis de travail ou un visa ? Alors nommez ce papier.',
    },
    'mother-tongue': {
      why: 'Beaucoup de gens parlent bien un néerlandais appris plus tard.',
      better:
        'Dites ce qu’il faut pouvoir faire en néerlandais : «\u00a0je begrijpt je collega’s en schrijft korte nota’s\u00a0».',
    },
    'flawless-dutch': {
      why: 'Presque personne n’ose dire que son néerlandais est parfait.',
      better: 'Donnez un niveau dont le travail a vraiment besoin, comme B1. Dites si vous aidez à apprendre.',
    },
    health: {
      why: 'Personne ne doit parler de sa santé avant un entretien.',
      better:
        'Dites ce que le travail demande : «\u00a0je staat veel recht\u00a0», «\u00a0we tillen met een lift\u00a0».',
    },
    family: {
      why: 'La famille d’un candidat n’a pas sa place dans une offre.',
      better: 'Dites quelles heures vous demandez et quand l’horaire est connu.',
    },
    'always-available': {
      why: 'Qui a des enfants, un deuxième emploi ou un proche à soigner arrête de lire ici.',
      better: 'Dites quels horaires il y a, à quel rythme, et ce qu’on peut choisir.',
    },
    'own-computer': {
      why: 'Tout le monde n’a pas cela, et cela ne dit rien de ce qu’on sait faire.',
      better: 'Dites ce que vous donnez : «\u00a0je krijgt een laptop van ons\u00a0».',
    },
  },
  newcomer: {
    buddy: 'Y a-t-il quelqu’un à vos côtés au début ?',
    'language-support': 'Peut-on apprendre le néerlandais au travail ?',
    'clear-hours': 'Les heures sont-elles claires ?',
    transport: 'Comment venir sans voiture ?',
    childcare: 'Et la garde des enfants ?',
    training: 'Peut-on apprendre le métier sur place ?',
    contact: 'Qui peut-on appeler ?',
    'plain-start': 'La première phrase dit-elle de quoi il s’agit ?',
  },
  conditions: {
    'no-route': 'Nous ne connaissons aucun chemin qui y mène. Est-ce nécessaire pour commencer ?',
    contradiction: 'Ailleurs dans votre texte, on lit que ce n’est pas nécessaire.',
    'not-needed-by-occupation': 'Nos sources ne citent aucun diplôme obligatoire pour ce métier.',
    'ask-less': 'Est-ce que «\u00a0een pluspunt\u00a0» ou «\u00a0je leert het bij ons\u00a0» suffirait ?',
  },
  tasks: {
    support: 'Tâches de soutien. Il ne faut pas d’enregistrement pour cela.',
    care: 'Tâches de soin. Demandez à votre infirmière ou infirmier en chef qui peut les faire.',
    registered: 'Nos sources disent : il faut un enregistrement pour cela.',
    ask: 'Nous ne connaissons pas ces tâches. Demandez qui peut les faire.',
  },
  simpler: ({ word, simpler }) => `«\u00a0${word}\u00a0» peut être plus simple : ${simpler}.`,
  longSentence: ({ words }) => `Cette phrase a ${words} mots. Faites-en deux.`,
  average: ({ average }) => `Vos phrases ont en moyenne ${String(average).replace('.', ',')} mots.`,
  places: ({ inTitle, count }) =>
    !inTitle
      ? `C’est ${count} fois dans votre texte.`
      : count === 0
        ? 'C’est dans le titre.'
        : `C’est dans le titre et ${count} fois dans votre texte.`,
  musts: ({ count, of }) =>
    count === 0
      ? 'Aucune phrase ne dit qu’il faut quelque chose.'
      : `${counted(count, { one: '# phrase dit', other: '# phrases disent' })} qu’il faut quelque chose, sur ${of}.`,
  moreStart: ({ now, without, of }) =>
    `Sur nos ${of} sortes de candidats, ${now} remplissent tout aujourd’hui. Sans cette condition : ${without}.`,
  competence: 'On peut aussi apprendre cela chez vous. Ou faites-en un atout.',
  moreJobs: ({ now, without, of }) =>
    `Aujourd’hui, ${now} de nos ${of} métiers apportent tout. Sans cette exigence : ${without}.`,
  alsoFrom: ({ list }) => `Alors peut aussi venir qui a déjà fait ceci : ${list}.`,
  unread: 'Ceci, nous ne l’avons pas lu',
  unreadHint: 'Dans ces phrases, nous ne reconnaissons rien. Un candidat ne les comprend peut-être pas non plus.',
  replace: 'Remplacer',
  replaceWord: ({ word, simpler }) => `Remplacer «\u00a0${word}\u00a0» par «\u00a0${simpler}\u00a0»`,
  replaceSentence: 'Remplacer la phrase',
  replaceSentenceFor: ({ sentence }) => `Remplacer la phrase par : ${sentence}`,
  replaced: 'Remplacé. Relisez la phrase.',
  language: 'Voici si votre texte est simple',
  foundTitle: 'Ce qu’une machine lit, en liste',
  foundName: 'quoi',
  foundHow: 'à quel point',
  foundWords: 'vos mots',
  fromForm: 'Nous lisons avec vous le formulaire de cette page.',
  details: 'Données pour votre site',
  detailsHint: 'Les moteurs de recherche demandent ces données. Elles vont seulement dans le code ci-dessous.',
  organisation: 'Nom de votre organisation',
  postalCode: 'Code postal',
  locality: 'Commune',
  validThrough: 'Dernier jour pour répondre',
  nothing: 'Nous n’avons rien à remarquer. Beau travail.',
  label: 'Relire votre offre',
  intro: 'Collez ou tapez votre offre. Nous disons comment un candidat la lit. Rien n’est envoyé.',
  titleField: 'Titre de l’emploi',
  textField: 'Texte de l’offre',
  waiting: 'Pas encore de texte. Commencez par ce qu’on fait chaque jour.',
  loading: 'Nous préparons tout …',
  failed: 'Nous n’avons pas pu tout charger. Vérifiez votre connexion.',
  again: 'Réessayer',
  noRoutes:
    'Nous n’avons pas pu charger les chemins vers un diplôme ou une attestation. Y en a-t-il un ? Nous ne le savons pas.',
  remarks: ({ count }) =>
    count === 0 ? 'Aucune remarque.' : counted(count, { one: '# remarque', other: '# remarques' }),
  read: 'Voici comment nous lisons',
  readHint: 'Ce qui est souligné est une demande que nous reconnaissons.',
  strokes: {
    required: 'ceci est exigé',
    preferred: 'ceci est un atout',
    trainable: 'ceci s’apprend sur place',
    unread: 'nous ne connaissons pas ceci : dites-le autrement',
  },
  people: 'Qui abandonne ici ?',
  words: 'Plus simplement',
  asks: 'Ne demandez-vous pas trop ?',
  ready: 'Prêt pour les nouveaux venus',
  told: 'c’est écrit',
  notTold: 'pas encore écrit',
  addText: 'Ajouter',
  addTextFor: ({ question }) => `Ajouter : ${question}`,
  added: 'La phrase est en bas de votre texte. Complétez-la.',
  changed: 'Votre texte est modifié.',
  undo: 'Annuler',
  undone: 'Votre texte est de nouveau comme avant.',
  show: 'Montrer',
  showFor: ({ quote }) => `Montrer dans votre texte : ${quote}`,
  divide: 'Répartir les tâches',
  divideHint: 'Ainsi, quelqu’un sans diplôme peut faire une partie du travail.',
  noTasks: 'Nous ne voyons pas encore de tâches. Mettez-les en liste sous «\u00a0Taken\u00a0».',
  sources: 'Source',
  second: 'Une deuxième offre, avec seulement ces tâches',
  take: 'Emporter',
  posting: 'Pour votre site (JSON-LD)',
  copy: 'Copier',
  copied: 'Copié.',
  notCopied: 'La copie ne marche pas ici. Sélectionnez le texte vous-même.',
  print: 'Imprimer',
});
