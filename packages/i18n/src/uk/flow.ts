import type { Messages } from '../messages.js';
import { countedIn, monthsIn } from '../plural-forms.js';

const counted = countedIn('uk');

/** Words that more than one element uses. */
export const common: Messages['common'] = {
  loading: 'Завантаження …',
  retry: 'Спробувати ще раз',
  cancel: 'Скасувати',
  newTab: 'нова вкладка',
  readAloud: ({ label }) => `Прочитати вголос: ${label}`,
  stopReading: ({ label }) => `Зупинити читання: ${label}`,
  months: monthsIn(
    'uk',
    {
      month: { one: '# місяць', few: '# місяці', many: '# місяців', other: '# місяця' },
      year: { one: '# рік', few: '# роки', many: '# років', other: '# року' },
    },
    (from, to) => `${from} – ${to}`,
  ),
};

/** The skills picker. */
export const picker: Messages['picker'] = {
  label: 'Що ти вже вмієш?',
  hint: 'Напиши, що ти робиш або робив(-ла). Прості слова підходять.',
  placeholder: 'наприклад: готувати, прати, слухати',
  chosen: ({ count }) => `Вибрано: ${count}`,
  results: ({ count }) =>
    count
      ? counted(count, { one: '# пропозиція', few: '# пропозиції', many: '# пропозицій', other: '# пропозиції' })
      : 'Немає пропозицій',
  typed: ({ query }) => `введено «${query}»`,
  didYouMean: ({ label }) => `Можливо, «${label}»?`,
  workedAs: 'Моя колишня робота …',
  workedAsOne: ({ occupation }) => `Моя колишня робота: ${occupation}`,
  confirm: 'Познач, що ти вмієш.',
  suggestions: 'Часто йде разом із цим',
  add: ({ label }) => `Додати: ${label}`,
  remove: ({ label }) => `Прибрати: ${label}`,
  added: ({ label }) => `Додано: ${label}.`,
  removed: ({ label }) => `Прибрано: ${label}. Повернути назад?`,
  restore: 'Повернути',
  empty: 'Ще нічого не вибрано. Почни з того, що любиш робити.',
  nothingFound: 'Цього ми ще не знаємо. Скажи іншими словами або вибери роботу, яка в тебе була.',
  listbox: 'Пропозиції',
  also: 'також:',
  already: 'вже вибрано',
  alreadyThere: ({ label }) => `Вже є у списку: ${label}.`,
  experiences: 'Можливо, це про тебе',
  started: 'Хочеш почати з роботи, яка в тебе була?',
  more: ({ count }) => `Показати ще ${count}`,
  done: 'Готово',
  removeShort: 'прибрати',
  removedRow: ({ label }) => `Прибрано: ${label}. Повернути?`,
  restored: ({ label }) => `Знову у списку: ${label}.`,
  required: 'Вибери хоча б одне, що ти вмієш.',
  max: ({ max }) => `Можна вибрати не більше ${max}. Спочатку прибери щось.`,
  level: 'Наскільки добре ти це вмієш?',
  levels: { can: 'вмію', learning: 'зараз вчуся', want: 'хочу навчитися' },
};

/** The whole flow of `zorg-match`. */
export const match: Messages['match'] = {
  title: 'Яка робота тобі підходить?',
  intro: 'Скажи, що ти вмієш. Разом знайдемо роботу, яка підходить, і шлях до неї.',
  languages: {
    label: 'Вибери мову',
    now: 'Тепер ти читаєш українською.',
    failed: ({ language }) => `Зараз не вдається завантажити: ${language}. Перевір інтернет і спробуй ще раз.`,
    translated: 'З цим перекладом допомагав комп’ютер. Носій мови його ще не перевіряв. Важить нідерландський текст.',
  },
  steps: { skills: 'Що ти вже вмієш?', jobs: 'Яка робота підходить?', route: 'Як туди дійти?' },
  privacy: 'Усе залишається на цьому пристрої. Обліковий запис не потрібен.',
  remember: 'Запам’ятати мій вибір на цьому пристрої',
  rememberHint: 'Через 6 місяців ми його видалимо. Про твою ситуацію ми нічого не зберігаємо.',
  forget: 'Видалити мій вибір',
  forgetSure: 'Видалити все, що тут вибрано?',
  forgetYes: 'Так, видалити все',
  rememberFailed: 'Цей пристрій не дає нам зберігати. Збережи свій вибір у файл.',
  save: 'Зберегти у файл',
  fileName: 'my-choices.json',
  open: 'Відкрити файл',
  opened: 'Твій вибір із файлу готовий.',
  forgotten: 'Твій вибір видалено.',
  print: 'Друкувати',
  back: 'Назад до вакансій',
  loadingJobs: 'Читаємо вакансії …',
  progress: ({ done, total }) => `Прочитано ${done} з ${total}`,
  noJobs: 'Зараз тут немає вакансій. Зайди пізніше.',
  jobsFailed: 'Зараз не можемо отримати вакансії. Твій вибір збережено.',
};
