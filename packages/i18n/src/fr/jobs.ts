import type { Messages } from '../messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('fr');
const jobs = (count: number): string => counted(count, { one: '# emploi', other: '# emplois' });

/** The list of ranked vacancies and their explanation. */
export const matcher: Messages['matcher'] = {
  label: 'Des emplois pour toi',
  count: ({ count }) => jobs(count),
  order: 'Ce qui te convient le mieux est en haut.',
  reranked: ({ count, first }) => `${jobs(count)} dans l’ordre. En haut : ${first}.`,
  nothingChosen: 'Choisis d’abord ce que tu sais faire. Puis nous mettons les meilleurs emplois en haut.',
  nothingFits:
    'Aucun emploi ne convient vraiment. Ajoute ce que tu sais encore faire, ou regarde ton chemin vers un emploi.',
  noVacancies: 'Il n’y a pas d’emplois ici maintenant. Reviens plus tard.',
  allExpired: 'Ces offres sont passées. Reviens plus tard pour de nouvelles offres.',
  skipped: ({ count }) => `Nous n’avons pas pu lire ${jobs(count)}.`,
  shown: ({ shown, total }) => `Tu vois ${shown} emplois sur ${total}.`,
  more: ({ count }) => `En montrer ${count} de plus`,
  untitled: 'Emploi sans titre',
  pay: ({ amount, unit }) => `${amount} brut${unit ? ` par ${unit}` : ''}`,
  range: ({ from, to }) => `de ${from} à ${to}`,
  payFrom: ({ from }) => `à partir de ${from}`,
  payUpTo: ({ to }) => `jusqu’à ${to}`,
  payUnits: { HOUR: 'heure', DAY: 'jour', WEEK: 'semaine', MONTH: 'mois', YEAR: 'an' },
  employment: {
    FULL_TIME: 'temps plein',
    PART_TIME: 'temps partiel',
    TEMPORARY: 'temporaire',
    CONTRACTOR: 'indépendant',
    INTERN: 'stage',
    VOLUNTEER: 'bénévolat',
    PER_DIEM: 'à la journée',
  },
  closes: ({ date }) => `postuler jusqu’au ${date}`,
  before: 'Nécessaire avant de pouvoir commencer',
  trains: 'On te forme à',
  andMore: ({ count }) => `et encore ${count}`,
  why: 'Pourquoi ?',
  whyClose: 'Fermer',
  look: 'Voir cet emploi',
  route: 'Mon chemin vers cet emploi',
  apply: 'Vers l’offre (en néerlandais)',
  have: 'Tu as déjà ceci',
  close: 'Ceci s’en approche',
  trainable: 'Tu l’apprends au travail',
  missing: 'Tu ne l’as pas encore',
  unknown: 'Nous ne le savons pas',
  asked: 'Ce qu’ils demandent',
  unknownHint: 'L’offre demande ceci. Nous ne le connaissons pas assez pour comparer.',
  conditions: 'Nécessaire avant de pouvoir commencer',
  conditionsHint: 'Cela ne change pas si l’emploi te convient. Mais il te le faut.',
  practical: 'Heures, contrat et début',
  notNeeded: 'Ce n’est pas nécessaire',
  offers: 'Ce qu’ils offrent',
  offerKinds: {
    training: 'formation',
    buddy: 'quelqu’un qui t’aide au début',
    'language-support': 'aide en néerlandais',
    childcare: 'garde d’enfants',
    transport: 'transport',
  },
  text: 'L’offre elle-même',
  textHint: 'Ce que nous avons lu est souligné. Clique sur une ligne pour voir l’explication.',
  toText: 'Lire dans l’offre',
  oneOf: 'Un seul suffit',
  preferred: 'un plus',
  taught: 'on te l’apprend',
  or: 'ou',
  reasons: {
    narrower: ({ entry }) => `Tu sais «\u00a0${entry}\u00a0». Cela en fait partie.`,
    learning: 'Tu l’apprends maintenant.',
    learningPart: ({ entry }) => `Tu apprends «\u00a0${entry}\u00a0». Cela en fait partie.`,
    broader: ({ entry }) => `Tu sais «\u00a0${entry}\u00a0». Ceci en est une partie.`,
    related: ({ entry }) => `Tu sais «\u00a0${entry}\u00a0». Cela y ressemble.`,
    job: ({ occupation }) => `Tu as travaillé comme : ${occupation}. Ceci va souvent avec.`,
  },
  thin: 'Nous reconnaissons peu de choses dans cette offre. Demande à l’employeur ce que tu vas faire.',
};

/** How well a vacancy fits, in words. */
export const grades: Messages['grades'] = {
  strong: 'Convient bien à ce que tu sais faire',
  good: 'Convient en partie à ce que tu sais faire',
  growing: 'Tu peux y arriver en apprenant',
  far: 'C’est encore loin',
  unknown: 'Nous ne savons pas : nous reconnaissons trop peu dans cette offre',
};

/** What somebody has for one vacancy, counted. */
export const summary: Messages['summary'] = {
  fit: ({ total, have, close, trainable, unknown }) => {
    if (total === 0) return 'L’offre ne nomme aucune compétence que nous connaissons.';
    const rest = [
      close ? `${close} s’en approche(nt)` : '',
      trainable ? `${trainable} à apprendre au travail` : '',
      unknown ? `${unknown} impossible(s) à comparer` : '',
    ].filter(Boolean);
    return `${[`Tu as ${have} des ${total} compétences demandées`, ...rest].join(' ; ')}.`;
  },
  states: { have: 'tu l’as', close: 's’en approche', missing: 'pas encore', unknown: 'nous ne savons pas' },
  count: {
    have: ({ count }) => `${count} acquis`,
    close: ({ count }) => `${count} proche(s)`,
    missing: ({ count }) => `${count} pas encore`,
    unknown: ({ count }) => `${count} inconnu(s)`,
  },
};
