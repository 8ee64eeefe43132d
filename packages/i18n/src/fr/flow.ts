import type { Messages } from '../messages.js';
import { countedIn, monthsIn } from '../plural-forms.js';

const counted = countedIn('fr');

/** Words that more than one element uses. */
export const common: Messages['common'] = {
  loading: 'Chargement …',
  retry: 'Réessayer',
  cancel: 'Annuler',
  newTab: 'nouvel onglet',
  readAloud: ({ label }) => `Lire à voix haute : ${label}`,
  stopReading: ({ label }) => `Arrêter la lecture : ${label}`,
  months: monthsIn(
    'fr',
    { month: { one: '# mois', other: '# mois' }, year: { one: '# an', other: '# ans' } },
    (from, to) => `de ${from} à ${to}`,
  ),
};

/** The skills picker. */
export const picker: Messages['picker'] = {
  label: 'Que sais-tu déjà faire ?',
  hint: 'Écris une chose que tu fais ou as faite. Des mots simples suffisent.',
  placeholder: 'par exemple : cuisiner, laver, écouter',
  chosen: ({ count }) => `${count} choisi(s)`,
  results: ({ count }) =>
    count ? counted(count, { one: '# proposition', other: '# propositions' }) : 'Aucune proposition',
  typed: ({ query }) => `tu as écrit «\u00a0${query}\u00a0»`,
  didYouMean: ({ label }) => `Voulais-tu dire «\u00a0${label}\u00a0» ?`,
  workedAs: 'J’ai travaillé comme …',
  workedAsOne: ({ occupation }) => `J’ai travaillé comme : ${occupation}`,
  confirm: 'Coche ce que tu sais faire.',
  suggestions: 'Va souvent avec',
  add: ({ label }) => `Ajouter : ${label}`,
  remove: ({ label }) => `Enlever : ${label}`,
  added: ({ label }) => `Ajouté : ${label}.`,
  removed: ({ label }) => `Enlevé : ${label}. Tu changes d’avis ? Remets-le.`,
  restore: 'Remettre',
  empty: 'Rien de choisi. Commence par une chose que tu aimes faire.',
  nothingFound: 'Nous ne connaissons pas encore cela. Dis-le autrement, ou choisis un métier que tu as fait.',
  listbox: 'Propositions',
  also: 'aussi :',
  already: 'déjà choisi',
  alreadyThere: ({ label }) => `Déjà dans ta liste : ${label}.`,
  experiences: 'Cela te dit peut-être quelque chose',
  started: 'Tu préfères commencer par un métier que tu as fait ?',
  more: ({ count }) => `En montrer ${count} de plus`,
  done: 'C’est fait',
  removeShort: 'enlever',
  removedRow: ({ label }) => `Enlevé : ${label}. Tu changes d’avis ?`,
  restored: ({ label }) => `De nouveau dans ta liste : ${label}.`,
  required: 'Choisis au moins une chose que tu sais faire.',
  max: ({ max }) => `Tu peux en choisir ${max} au plus. Enlèves-en d’abord une.`,
  level: 'Sais-tu bien le faire ?',
  levels: { can: 'je sais le faire', learning: 'j’apprends', want: 'je veux apprendre' },
};

/** The whole flow of `zorg-match`. */
export const match: Messages['match'] = {
  title: 'Quel métier te convient ?',
  intro: 'Dis ce que tu sais faire. Nous cherchons avec toi un travail qui te convient, et comment y arriver.',
  languages: {
    label: 'Choisis ta langue',
    now: 'Tu lis maintenant en français.',
    failed: ({ language }) => `Impossible de charger ${language} pour l’instant. Vérifie ta connexion et réessaie.`,
    translated:
      'Un ordinateur a aidé à faire cette traduction. Aucune personne de langue française ne l’a relue. C’est le texte néerlandais qui compte.',
  },
  steps: { skills: 'Que sais-tu déjà faire ?', jobs: 'Quels emplois te conviennent ?', route: 'Comment y arriver ?' },
  privacy: 'Tout reste sur cet appareil. Aucun compte n’est nécessaire.',
  remember: 'Retenir mes choix sur cet appareil',
  rememberHint: 'Nous les effaçons après 6 mois. Nous ne retenons rien de ta situation.',
  forget: 'Effacer mes choix',
  forgetSure: 'Effacer tout ce que tu as choisi ici ?',
  forgetYes: 'Oui, tout effacer',
  rememberFailed: 'Cet appareil ne nous laisse rien garder. Enregistre tes choix dans un fichier.',
  save: 'Enregistrer dans un fichier',
  fileName: 'mes-choix.json',
  open: 'Ouvrir un fichier',
  opened: 'Tes choix du fichier sont prêts.',
  forgotten: 'Tes choix sont effacés.',
  print: 'Imprimer',
  back: 'Retour aux emplois',
  loadingJobs: 'Nous lisons les emplois …',
  progress: ({ done, total }) => `${done} emplois lus sur ${total}`,
  noJobs: 'Il n’y a pas d’emplois ici maintenant. Reviens plus tard.',
  jobsFailed: 'Nous ne pouvons pas chercher les emplois maintenant. Tes choix restent.',
};
