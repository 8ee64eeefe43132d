import type { MonitorMessages } from '../monitor-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('uk');
const vacancies = (count: number): string =>
  counted(count, { one: '# вакансія', few: '# вакансії', many: '# вакансій', other: '# вакансії' });
/** After verbs and prepositions that ask the accusative. */
const vacanciesThem = (count: number): string =>
  counted(count, { one: '# вакансію', few: '# вакансії', many: '# вакансій', other: '# вакансії' });
/** After “of”, the genitive. */
const ofVacancies = (count: number): string =>
  counted(count, { one: '# вакансії', few: '# вакансій', many: '# вакансій', other: '# вакансії' });
const rows = (count: number): string =>
  counted(count, { one: '# рядок', few: '# рядки', many: '# рядків', other: '# рядка' });
const days = (count: number): string => counted(count, { one: '# день', few: '# дні', many: '# днів', other: '# дня' });

type Part = Omit<Parameters<MonitorMessages['asks']>[0], 'what'>;

function partOf({ some, count, place, occupation }: Part, one: string, more: string): string {
  const which = `${some} з ${ofVacancies(count)}${occupation === '' ? '' : ` (${occupation})`}`;
  return `${place === '' ? '' : `${place}: `}${which} ${some === 1 ? one : more}`;
}

/**
 * Ukrainian: what the vacancies of a region ask and offer. Written by us with machine help, 2026-11; no native speaker has
 * checked it yet. Readers are addressed formally.
 */
export const monitor: MonitorMessages = {
  label: 'Чого потребує догляд у вашому регіоні?',
  none: 'Вакансій ще немає. Дайте стрічку в атрибуті «vacancies».',
  loading: 'Вакансії завантажуються.',
  failed: 'Вакансії не завантажилися.',
  reading: ({ done, count }) => `Ми прочитали ${done} з ${ofVacancies(count)}.`,
  readSoFar: ({ done }) => `Ми вже прочитали ${vacanciesThem(done)}.`,
  stop: 'Зупинити підрахунок',
  goOn: 'Рахувати далі',
  stopped: ({ done }) => `Зупинено, прочитано: ${vacancies(done)}. Враховано лише прочитане.`,
  counted: ({ count, date }) => `${vacancies(count)}, пораховано ${date}.`,
  littleRead: ({ count }) => `${vacancies(count)}: тут ми змогли прочитати мало.`,
  unused: ({ count }) => `Не вдалося використати: ${rows(count)}.`,
  choose: 'Показати',
  everywhere: 'усюди',
  allJobs: 'усі професії',
  region: 'Де',
  occupation: 'Професія',
  unknownRegion: 'місце невідоме',
  unknownOccupation: 'професію не розпізнано',
  whole: 'Фландрія',
  elsewhere: 'В іншому місці',
  nothing: 'Для цього вибору вакансій немає. Виберіть ширше.',
  asks: (part) => `${partOf(part, 'просить', 'просять')}: ${part.what}.`,
  says: (part) => `${partOf(part, 'називає', 'називають')}: ${part.what}.`,
  gives: (part) => `${partOf(part, 'пропонує', 'пропонують')}: ${part.what}.`,
  most: ({ what, some, count }) => `Найбільше для професії ${what}: ${some} з ${ofVacancies(count)}.`,
  mostIn: ({ what, some, count }) => `Найбільше тут: ${what}, ${some} з ${ofVacancies(count)}.`,
  change: ({ month, count, before, earlier }) => `${month}: з’явилося ${count}; ${before}: ${earlier}.`,
  occupations: 'Професії',
  competences: 'Що треба вміти?',
  conditions: 'Що ще вирішує?',
  offers: 'Що пропонують?',
  regions: 'Де?',
  municipalities: 'Громади',
  map: 'На карті',
  mapHint: 'Це схема, а не справжня карта.',
  months: 'Коли вони з’явилися?',
  month: 'місяць',
  grid: 'Яка професія чого вимагає?',
  gridSays: ({ what, occupation, some, count }) =>
    `Професія ${occupation}: ${some} з ${ofVacancies(count)} просять: ${what}.`,
  longest: 'Що відкрито найдовше?',
  longestSays: ({ days: count }) => `Вакансія, яка чекає найдовше, відкрита вже ${days(count)}.`,
  opens: 'Що вивчити, щоб відкрити найбільше вакансій?',
  opensFrom: 'Хто починає як',
  opensNothing: 'ще без професії',
  opensSays: ({ from, what, some }) => `Початок: ${from}, і вивчити це: ${what}. Тоді підходить ще ${vacancies(some)}.`,
  opensFits: ({ count }) => `Зараз уже підходить ${vacancies(count)}.`,
  opensHint: 'Ми дивимося, що треба вміти. Диплом чи «visum» тут не рахуються.',
  opensNone: 'Звідси одна вивчена річ ще не відкриває жодної вакансії.',
  opensCount: 'ще вакансій',
  gap: 'Вакансії поруч із людьми',
  gapSays: ({ what, vacancies: open, people }) => `Найбільша різниця: ${what}, ${vacancies(open)} поруч із ${people}.`,
  gapNone: 'Ніде немає більше вакансій, ніж людей.',
  peopleCount: ({ count }) => `${count} ос.`,
  supplyAdd: 'Додати поруч кількість людей',
  supplyFile: 'Вибрати файл CSV',
  supplyHint: 'Стовпці: soort (beroep або competentie), naam, regio, aantal. Файл залишається на цьому комп’ютері.',
  supplyRead: ({ count }) => `Прочитано: ${rows(count)}.`,
  supplyBroken: ({ count, first }) => `Не вдалося використати: ${rows(count)}. Перший: рядок ${first}.`,
  supplyNone: 'Цей файл ми не можемо використати. Дайте хоча б стовпці naam і aantal.',
  supplyRemove: 'Прибрати',
  published: 'Опубліковані цифри',
  publishedHint: 'Ці цифри порахували інші, на свою дату. Ми з ними не рахуємо.',
  measure: {
    unemployment: 'Шукачі роботи, частка тих, хто може працювати',
    'work-permits': 'Дозволи працювати тут',
    other: 'Цифра',
  },
  grew: ({ from, to, before, after }) => `Від ${before} (${from}) до ${after} (${to}).`,
  compared: ({ what, value, least, other }) => `Найбільше: ${what}, ${value}. Найменше: ${least}, ${other}.`,
  period: 'рік',
  value: 'цифра',
  of: 'кількість вакансій',
  name: 'назва',
  required: 'обов’язково',
  preferred: 'перевага',
  trainable: 'навчать там',
  total: 'разом',
  days: 'днів відкрито',
  half: ({ days: count }) => `Половина відкрита вже ${days(count)} або довше.`,
  withoutDiploma: ({ some, count }) => `У ${some} з ${ofVacancies(count)} можна почати без диплома.`,
  offer: {
    training: 'навчання',
    buddy: 'наставник або супровід',
    'language-support': 'допомога з нідерландською',
    childcare: 'догляд за дітьми',
    transport: 'допомога з транспортом',
    other: 'щось інше',
  },
  people: 'люди',
  noFigure: 'немає цифри',
  more: ({ people }) => `більше ${people}`,
  notTold: 'не показуємо',
  gapHint: 'Від однієї до чотирьох людей ми ніколи не показуємо, навіть через суму. Нуль показуємо.',
  asTable: 'Показати таблицею',
  save: 'Зберегти',
  saveFigure: ({ title }) => `Зберегти: ${title}`,
  csv: 'як таблицю (CSV)',
  svg: 'як рисунок (SVG)',
  png: 'як зображення (PNG)',
  print: 'Друкувати',
  showAll: ({ count }) => `Показати всі: ${count}`,
  showFewer: 'Показати менше',
  source: ({ source, date }) => `Джерело: ${source}, ${date}`,
  reportTitle: 'Звіт про вакансії у сфері догляду',
  reportMade: 'Зроблено в Zorg-Match. Пораховано вакансії, а не людей.',
};
