import type { Messages } from '../messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('uk');
const jobs = (count: number): string =>
  counted(count, { one: '# вакансія', few: '# вакансії', many: '# вакансій', other: '# вакансії' });

/** The list of ranked vacancies and their explanation. */
export const matcher: Messages['matcher'] = {
  label: 'Вакансії для тебе',
  count: ({ count }) => jobs(count),
  order: 'Що підходить найкраще, стоїть угорі.',
  reranked: ({ count, first }) => `${jobs(count)} за порядком. Угорі: ${first}.`,
  nothingChosen: 'Спочатку вибери, що ти вмієш. Тоді найкращі вакансії будуть угорі.',
  nothingFits: 'Поки жодна вакансія не підходить повністю. Додай, що ще вмієш, або подивись свій шлях до роботи.',
  noVacancies: 'Зараз тут немає вакансій. Зайди пізніше.',
  allExpired: 'Ці вакансії вже закриті. Зайди пізніше по нові.',
  skipped: ({ count }) => `Не вдалося прочитати: ${jobs(count)}.`,
  shown: ({ shown, total }) => `Показано ${shown} з ${total}.`,
  more: ({ count }) => `Показати ще ${count}`,
  untitled: 'Вакансія без назви',
  pay: ({ amount, unit }) => `${amount} брутто${unit ? ` за ${unit}` : ''}`,
  range: ({ from, to }) => `від ${from} до ${to}`,
  payFrom: ({ from }) => `від ${from}`,
  payUpTo: ({ to }) => `до ${to}`,
  payUnits: { HOUR: 'годину', DAY: 'день', WEEK: 'тиждень', MONTH: 'місяць', YEAR: 'рік' },
  employment: {
    FULL_TIME: 'повний день',
    PART_TIME: 'неповний день',
    TEMPORARY: 'тимчасово',
    CONTRACTOR: 'самозайнятість',
    INTERN: 'стажування',
    VOLUNTEER: 'волонтерство',
    PER_DIEM: 'поденно',
  },
  closes: ({ date }) => `заявки до ${date}`,
  before: 'Потрібно, перш ніж можна почати',
  trains: 'Тебе навчать',
  andMore: ({ count }) => `і ще ${count}`,
  why: 'Чому?',
  whyClose: 'Закрити',
  look: 'Подивитися вакансію',
  route: 'Мій шлях до цієї роботи',
  apply: 'До оголошення (нідерландською)',
  have: 'Це в тебе є',
  close: 'Це близько',
  trainable: 'Цього навчать на роботі',
  missing: 'Цього в тебе ще немає',
  unknown: 'Цього ми не знаємо',
  asked: 'Що вони просять',
  unknownHint: 'Це просять у вакансії. Ми знаємо це недостатньо, щоб порівняти.',
  conditions: 'Потрібно, перш ніж можна почати',
  conditionsHint: 'Це не впливає на те, як підходить робота. Але це потрібно.',
  practical: 'Години, договір і початок',
  notNeeded: 'Це не потрібно',
  offers: 'Що вони пропонують',
  offerKinds: {
    training: 'навчання',
    buddy: 'людина, яка допоможе на початку',
    'language-support': 'допомога з нідерландською',
    childcare: 'догляд за дітьми',
    transport: 'транспорт',
  },
  text: 'Саме оголошення',
  textHint: 'Підкреслено те, що ми прочитали. Натисни на рядок, щоб побачити пояснення.',
  toText: 'Прочитати в оголошенні',
  oneOf: 'Досить одного з цього',
  preferred: 'бажано',
  taught: 'цього тебе навчать',
  or: 'або',
  reasons: {
    narrower: ({ entry }) => `Ти вмієш «${entry}». Це частина цього.`,
    learning: 'Ти зараз цього вчишся.',
    learningPart: ({ entry }) => `Ти вчишся «${entry}». Це частина цього.`,
    broader: ({ entry }) => `Ти вмієш «${entry}». Потрібне є частиною цього.`,
    related: ({ entry }) => `Ти вмієш «${entry}». Це схоже.`,
    job: ({ occupation }) => `Твоя колишня робота: ${occupation}. Це часто до неї належить.`,
  },
  thin: 'Ми мало що впізнаємо в цій вакансії. Запитай роботодавця, що саме ти робитимеш.',
};

/** How well a vacancy fits, in words. */
export const grades: Messages['grades'] = {
  strong: 'Добре підходить до того, що ти вмієш',
  good: 'Частково підходить до того, що ти вмієш',
  growing: 'До цього ти можеш дорости',
  far: 'Це ще далеко',
  unknown: 'Ми не знаємо: у цій вакансії замало впізнаємо',
};

/** What somebody has for one vacancy, counted. */
export const summary: Messages['summary'] = {
  fit: ({ total, have, close, trainable, unknown }) => {
    if (total === 0) return 'У вакансії немає навичок, які ми знаємо.';
    const rest = [
      close ? `близько: ${close}` : '',
      trainable ? `навчать на роботі: ${trainable}` : '',
      unknown ? `не можемо порівняти: ${unknown}` : '',
    ].filter(Boolean);
    return `${[`У тебе є ${have} з ${total} потрібних навичок`, ...rest].join('; ')}.`;
  },
  states: { have: 'є', close: 'близько', missing: 'ще ні', unknown: 'не знаємо' },
  count: {
    have: ({ count }) => `є: ${count}`,
    close: ({ count }) => `близько: ${count}`,
    missing: ({ count }) => `ще ні: ${count}`,
    unknown: ({ count }) => `не знаємо: ${count}`,
  },
};
