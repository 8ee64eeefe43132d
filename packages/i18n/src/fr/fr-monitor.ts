import type { MonitorMessages } from '../monitor-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('fr');
const vacancies = (count: number): string => counted(count, { one: '# offre', other: '# offres' });
const rows = (count: number): string => counted(count, { one: '# ligne', other: '# lignes' });
const days = (count: number): string => counted(count, { one: '# jour', other: '# jours' });

type Part = Omit<Parameters<MonitorMessages['asks']>[0], 'what'>;

/** “la Campine : 41 sur 60 offres pour aide-soignant demandent”. */
function partOf({ some, count, place, occupation }: Part, one: string, more: string): string {
  const which = `${some} sur ${vacancies(count)}${occupation === '' ? '' : ` pour ${occupation}`}`;
  return `${place === '' ? '' : `${place} : `}${which} ${some === 1 ? one : more}`;
}

/**
 * French: what the vacancies of a region ask and offer. Written by us with machine help, 2026-11; no native speaker has
 * checked it yet. Readers are addressed formally, as those who look after a region are in French.
 */
export const monitor: MonitorMessages = {
  label: 'Que demandent les soins dans votre région ?',
  none: 'Pas encore d’offres. Donnez un flux avec l’attribut «\u00a0vacancies\u00a0».',
  loading: 'Les offres arrivent.',
  failed: 'Les offres ne sont pas arrivées.',
  reading: ({ done, count }) => `Nous avons lu ${done} offres sur ${count}.`,
  readSoFar: ({ done }) => `Nous avons déjà lu ${vacancies(done)}.`,
  stop: 'Arrêter de compter',
  goOn: 'Continuer à compter',
  stopped: ({ done }) => `Arrêté après ${vacancies(done)}. Seul ce qui est déjà lu compte.`,
  counted: ({ count, date }) => `${vacancies(count)}, comptées le ${date}.`,
  littleRead: ({ count }) => `Nous avons pu lire peu de choses dans ${vacancies(count)}.`,
  unused: ({ count }) => `Nous n’avons pas pu utiliser ${rows(count)}.`,
  choose: 'Montrer',
  everywhere: 'partout',
  allJobs: 'tous les métiers',
  region: 'Où',
  occupation: 'Métier',
  unknownRegion: 'lieu inconnu',
  unknownOccupation: 'métier non reconnu',
  whole: 'Flandre',
  elsewhere: 'Ailleurs',
  nothing: 'Il n’y a pas d’offres pour ce choix. Choisissez plus large.',
  asks: (part) => `${partOf(part, 'demande', 'demandent')} : ${part.what}.`,
  says: (part) => `${partOf(part, 'cite', 'citent')} : ${part.what}.`,
  gives: (part) => `${partOf(part, 'offre', 'offrent')} : ${part.what}.`,
  most: ({ what, some, count }) => `Le plus souvent, c’est pour ${what} : ${some} sur ${vacancies(count)}.`,
  mostIn: ({ what, some, count }) => `La plupart sont ici : ${what}, ${some} sur ${vacancies(count)}.`,
  change: ({ month, count, before, earlier }) => `${count} sont parues en ${month}, ${earlier} en ${before}.`,
  occupations: 'Métiers',
  competences: 'Que faut-il savoir faire ?',
  conditions: 'Qu’est-ce qui décide aussi ?',
  offers: 'Qu’est-ce qu’ils offrent ?',
  regions: 'Où ?',
  municipalities: 'Communes',
  map: 'Sur la carte',
  mapHint: 'C’est un croquis, pas une vraie carte.',
  months: 'Quand sont-elles parues ?',
  month: 'mois',
  grid: 'Quel métier demande quoi ?',
  gridSays: ({ what, occupation, some, count }) =>
    `Pour ${occupation}, ${some} sur ${vacancies(count)} demandent : ${what}.`,
  longest: 'Qu’est-ce qui reste ouvert le plus longtemps ?',
  longestSays: ({ days: count }) => `L’offre qui attend le plus est ouverte depuis ${days(count)}.`,
  opens: 'Qu’apprendre pour ouvrir le plus d’offres ?',
  opensFrom: 'Qui commence comme',
  opensNothing: 'encore aucun métier',
  opensSays: ({ from, what, some }) =>
    `En partant de : ${from}, on apprend en plus : ${what}. Alors ${counted(some, { one: '# offre de plus convient', other: '# offres de plus conviennent' })}.`,
  opensFits: ({ count }) =>
    `Aujourd’hui, ${counted(count, { one: '# offre convient', other: '# offres conviennent' })} déjà.`,
  opensHint: 'Nous regardons ce qu’il faut savoir faire. Un diplôme ou un visa ne compte pas ici.',
  opensNone: 'D’ici, apprendre une seule chose n’ouvre encore aucune offre.',
  opensCount: 'offres en plus',
  gap: 'Les offres à côté des personnes',
  gapSays: ({ what, vacancies: open, people }) =>
    `La différence est la plus grande pour ${what} : ${vacancies(open)} à côté de ${people}.`,
  gapNone: 'Il n’y a nulle part plus d’offres que de personnes.',
  peopleCount: ({ count }) => counted(count, { one: '# personne', other: '# personnes' }),
  supplyAdd: 'Mettre à côté le nombre de personnes',
  supplyFile: 'Choisir un fichier CSV',
  supplyHint: 'Colonnes : soort (beroep ou competentie), naam, regio, aantal. Le fichier reste sur cet ordinateur.',
  supplyRead: ({ count }) => `Nous avons lu ${rows(count)}.`,
  supplyBroken: ({ count, first }) => `Nous n’avons pas pu utiliser ${rows(count)}. La première est la ligne ${first}.`,
  supplyNone: 'Nous ne pouvons pas utiliser ce fichier. Donnez au moins les colonnes naam et aantal.',
  supplyRemove: 'Enlever',
  published: 'Chiffres publiés',
  publishedHint: 'D’autres ont compté ces chiffres, à leur date. Nous ne calculons pas avec eux.',
  measure: {
    unemployment: 'Demandeurs d’emploi, part de ceux qui peuvent travailler',
    'work-permits': 'Autorisations de travailler ici',
    other: 'Chiffre',
  },
  grew: ({ from, to, before, after }) => `De ${before} en ${from} à ${after} en ${to}.`,
  compared: ({ what, value, least, other }) =>
    `Le plus haut : ${what} avec ${value}. Le plus bas : ${least} avec ${other}.`,
  period: 'année',
  value: 'chiffre',
  of: 'nombre d’offres',
  name: 'nom',
  required: 'exigé',
  preferred: 'atout',
  trainable: 's’apprend sur place',
  total: 'ensemble',
  days: 'jours ouverts',
  half: ({ days: count }) => `La moitié est ouverte depuis ${days(count)} ou plus.`,
  withoutDiploma: ({ some, count }) => `Pour ${some} sur ${vacancies(count)}, on peut commencer sans diplôme.`,
  offer: {
    training: 'formation',
    buddy: 'un parrain ou un accompagnement',
    'language-support': 'aide pour le néerlandais',
    childcare: 'garde d’enfants',
    transport: 'aide pour le transport',
    other: 'autre chose',
  },
  people: 'personnes',
  noFigure: 'pas de chiffre',
  more: ({ people }) => `plus de ${people}`,
  notTold: 'non montré',
  gapHint: 'De une à quatre personnes : nous ne le montrons jamais, pas non plus par un total. Zéro, nous le montrons.',
  asTable: 'Montrer en tableau',
  save: 'Enregistrer',
  saveFigure: ({ title }) => `Enregistrer : ${title}`,
  csv: 'en tableau (CSV)',
  svg: 'en dessin (SVG)',
  png: 'en image (PNG)',
  print: 'Imprimer',
  showAll: ({ count }) => `Montrer les ${count}`,
  showFewer: 'Montrer moins',
  source: ({ source, date }) => `Source : ${source}, ${date}`,
  reportTitle: 'Rapport sur les offres dans les soins',
  reportMade: 'Fait avec Zorg-Match. On a compté des offres, pas des personnes.',
};
