import type { JobMessages } from '../job-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('fr');
const jobs = (count: number): string => counted(count, { one: '# emploi', other: '# emplois' });

const job: JobMessages['job'] = {
  first: 'Il te faut d’abord ceci',
  firstSentence: ({ list }) => `Pour cet emploi, il te faut d’abord : ${list}.`,
  asksMore: 'Ils demandent encore',
  way: 'Comment y arriver',
  wayHint: 'Tu vois pas à pas ce que tu peux faire, et combien de temps cela prend.',
  applyTitle: 'Cela t’intéresse ?',
  save: 'Garder',
  saved: 'Gardé',
  saveLabel: ({ title }) => `Garder : ${title}`,
  savedLabel: ({ title }) => `Gardé : ${title}`,
  savedSay: ({ title }) => `${title} est gardé.`,
  unsavedSay: ({ title }) => `${title} n’est plus gardé.`,
  hide: 'Cacher',
  hideLabel: ({ title }) => `Cacher : ${title}`,
  hiddenRow: ({ title }) => `${title} est caché. Tu changes d’avis ?`,
  hiddenSay: ({ title }) => `${title} est caché.`,
  restore: 'Remettre',
  restored: ({ title }) => `${title} est de retour.`,
  hiddenCount: ({ count }) => `Tu as caché ${jobs(count)}.`,
  showHidden: 'Les montrer à nouveau',
  print: 'Imprimer',
  wished: 'Pas nécessaire pour commencer',
  someOf: ({ shown, count }) => `${shown} emplois sur ${count}`,
  printLabel: ({ title }) => `Imprimer : ${title}`,
  printSaved: 'Imprime les emplois que tu as gardés',
  views: 'Quels emplois veux-tu voir ?',
  all: ({ count }) => `Tous les emplois (${count})`,
  onlySaved: ({ count }) => `Gardés (${count})`,
  noneSaved: 'Tu n’as pas encore gardé d’emploi. Appuie sur «\u00a0Garder\u00a0» près d’un emploi à retenir.',
  savedGone: ({ count }) =>
    count === 1 ? 'Un emploi que tu as gardé n’est plus là.' : `${count} emplois que tu as gardés ne sont plus là.`,
  savedHint: 'Les emplois gardés restent tant que cette page est ouverte.',
  savedKept: 'Les emplois gardés restent sur cet appareil, comme tes choix.',
  reading: ({ done, total }) => `Nous avons lu ${done} emplois sur ${total}.`,
  readingHint: 'Tu peux déjà regarder. Nous continuons à lire.',
  unread: ({ count }) => `Encore ${jobs(count)} à lire`,
  fresh: ({ when }) => `La liste des emplois date du ${when}.`,
  stale: ({ when }) => `La liste des emplois date du ${when}. Vérifie si l’emploi est encore libre.`,
};

const dayAlong: JobMessages['dayAlong'] = {
  title: 'Tu veux d’abord venir voir une journée ?',
  hint: 'Tu peux envoyer ceci. C’est en néerlandais, pour l’employeur. Change ce que tu veux.',
  text: 'Ton message',
  copy: 'Copier',
  copied: 'Le texte est copié.',
  notCopied: 'On ne peut pas copier ici. Le texte est sélectionné, copie-le toi-même.',
  mail: 'Mettre dans un e-mail',
};

const compare: JobMessages['compare'] = {
  add: 'Comparer',
  addLabel: ({ title }) => `Comparer : ${title}`,
  added: ({ title, count }) => `${title} est dans ta comparaison. Tu en as choisi ${count}.`,
  removed: ({ title }) => `${title} n’est plus dans ta comparaison.`,
  full: 'Tu en compares déjà trois. Retires-en d’abord un.',
  chosen: ({ count }) => counted(count, { one: '# emploi choisi à comparer', other: '# emplois choisis à comparer' }),
  oneMore: 'Choisis-en encore un.',
  open: 'Comparer maintenant',
  clear: 'Vider',
  title: 'Les emplois côte à côte',
  close: 'Retour à la liste',
  what: 'Quoi',
  rows: {
    employer: 'Employeur',
    place: 'Lieu',
    hours: 'Heures',
    pay: 'Salaire',
    closes: 'Jusqu’à quand',
    fit: 'Cela te convient ?',
    have: 'Tu apportes ceci',
    close: 'Ceci s’en approche',
    trains: 'Tu apprends ceci là-bas',
    missing: 'Tu n’as pas encore ceci',
    needed: 'Nécessaire avant de commencer',
    practical: 'Heures et contrat',
    offers: 'Ils offrent ceci',
  },
  notTold: 'pas indiqué',
  none: 'rien',
  remove: 'Retirer',
  removeLabel: ({ title }) => `Retirer de la comparaison : ${title}`,
};

const filters: JobMessages['filters'] = {
  open: 'Choisis ce que tu cherches',
  openWith: ({ count }) => `Choisis ce que tu cherches (${count})`,
  chosen: 'Tu as choisi',
  remove: ({ label }) => `Retirer : ${label}`,
  clear: 'Tout effacer',
  done: ({ count }) => `Montrer ${jobs(count)}`,
  left: ({ count }) =>
    counted(count, { one: '# emploi convient à ton choix.', other: '# emplois conviennent à ton choix.' }),
  more: ({ count }) => `En montrer encore ${count}`,
  maybe: ({ count }) =>
    counted(count, {
      one: 'Montrer aussi # emploi qui n’en dit rien',
      other: 'Montrer aussi # emplois qui n’en disent rien',
    }),
  asks: ({ list }) => `Demande : ${list}. Ce n’est pas dans l’annonce.`,
  none: 'Aucun emploi ne convient à tout ce que tu as choisi.',
  way: ({ label, count }) => `Sans «\u00a0${label}\u00a0» : ${jobs(count)}`,
  wayMaybe: ({ label, count }) => `Sans «\u00a0${label}\u00a0» : peut-être ${jobs(count)}`,
  unsaid: 'pas indiqué',
  titles: {
    province: 'Quelle province ?',
    municipality: 'Commune',
    hours: 'Combien d’heures ?',
    shift: 'Quand travailles-tu ?',
    without: 'Que préfères-tu éviter ?',
    contract: 'Quel contrat ?',
    kind: 'Quel type de place ?',
    occupation: 'Quel métier ?',
    start: 'Pour débuter',
  },
  names: {
    province: 'la province',
    municipality: 'la commune',
    hours: 'les heures',
    shift: 'l’horaire',
    without: 'l’horaire',
    contract: 'le contrat',
    kind: 'le type de place',
    occupation: 'le métier',
    'by-doing': 'apprendre en faisant',
    training: 'la formation au travail',
    'no-diploma': 'le diplôme',
    newcomers: 'l’aide aux nouveaux arrivants',
  },
  values: {
    hours: { full: 'temps plein', part: 'temps partiel', half: 'mi-temps ou moins' },
    shift: {
      day: 'heures de jour normales',
      vroeg: 'service tôt',
      laat: 'service tard',
      avond: 'le soir',
      nacht: 'la nuit',
      weekend: 'le week-end',
      onderbroken: 'avec une longue pause au milieu',
    },
    without: {
      nacht: 'pas la nuit',
      weekend: 'pas le week-end',
      avond: 'pas le soir',
      vroeg: 'pas de service tôt',
      onderbroken: 'pas de longue pause au milieu',
    },
    contract: {
      onbepaald: 'contrat fixe',
      bepaald: 'contrat temporaire',
      vervanging: 'remplacer quelqu’un',
      interim: 'agence d’intérim',
      student: 'job d’étudiant',
      zelfstandig: 'indépendant',
    },
    kind: {
      job: 'un emploi',
      workplace: 'apprendre au travail',
      duaal: 'formation en alternance (école et travail)',
      stage: 'un stage',
      student: 'job d’étudiant',
      volunteer: 'bénévolat',
    },
    'by-doing': { yes: 'apprendre en faisant' },
    training: { yes: 'formation au travail' },
    'no-diploma': { yes: 'sans diplôme' },
    newcomers: { yes: 'aide aux nouveaux arrivants' },
  },
};

const whatIf: JobMessages['whatIf'] = {
  title: 'Un petit pas, plus d’emplois',
  hint: 'Choisis un pas. Tu vois tout de suite ce qui change.',
  can: ({ name }) => `Si tu sais aussi «\u00a0${name}\u00a0»`,
  canBoth: ({ name, other }) => `Si tu sais aussi «\u00a0${name}\u00a0» et «\u00a0${other}\u00a0»`,
  get: ({ name }) => `Avec ${name}`,
  canAndGet: ({ name, other }) => `Si tu sais aussi «\u00a0${name}\u00a0» et que tu as ceci : ${other}`,
  opens: ({ count }) => `${jobs(count)} en plus`,
  taught: ({ count }) => (count === 1 ? '1 te l’apprend' : `${count} te l’apprennent`),
  looking: 'Tu regardes maintenant comme si c’était déjà le cas.',
  stop: 'Arrêter',
  opened: 'S’ouvre',
  say: ({ count }) => counted(count, { one: '# emploi s’ouvre.', other: '# emplois s’ouvrent.' }),
  back: 'Tu vois à nouveau les emplois de maintenant.',
  card: ({ step }) => `${step}, cet emploi te convient mieux.`,
  below: ({ occupation }) => `Tu as étudié pour plus. À ton niveau : ${occupation}.`,
  belowRecognition: ({ occupation }) => `Ton diplôme vaut plus. Fais-le reconnaître pour : ${occupation}.`,
  belowWay: 'Mon chemin vers là',
};

const learning: JobMessages['learning'] = {
  title: 'À propos de cette place pour apprendre',
  places: ({ count }) => counted(count, { one: 'Encore # place', other: 'Encore # places' }),
  mentor: 'Qui t’accompagne',
  school: 'École',
  term: 'Quand',
  starts: ({ date }) => `Début le ${date}`,
  travel: 'Comment y aller',
};

const tell =
  (what: string) =>
  ({ count }: { count: number }) =>
    `Dis ${what}. Alors nous en savons plus sur ${jobs(count)}.`;

const asking: JobMessages['asking'] = {
  shift: tell('quelles heures te conviennent'),
  language: tell('combien de néerlandais tu connais'),
  diploma: tell('quel diplôme tu as'),
  registration: tell('si tu as un visum'),
  'driving-licence': tell('si tu as un permis de conduire'),
  experience: tell('où tu as déjà travaillé'),
  tell: 'Le dire',
};

/** French of the list of jobs. Made and checked as `fr.ts` says. */
export const list: JobMessages = { job, dayAlong, compare, filters, whatIf, learning, asking };
