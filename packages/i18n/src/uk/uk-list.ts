import type { JobMessages } from '../job-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('uk');
const jobs = (count: number): string =>
  counted(count, { one: '# вакансія', few: '# вакансії', many: '# вакансій', other: '# вакансії' });
/** After verbs and prepositions that ask the accusative. */
const jobsThem = (count: number): string =>
  counted(count, { one: '# вакансію', few: '# вакансії', many: '# вакансій', other: '# вакансії' });

const job: JobMessages['job'] = {
  first: 'Спочатку потрібне це',
  firstSentence: ({ list }) => `Для цієї роботи спочатку потрібно: ${list}.`,
  asksMore: 'Ще вони просять',
  way: 'Як туди дійти',
  wayHint: 'Ти бачиш крок за кроком, що можна зробити і скільки це триває.',
  applyTitle: 'Цікаво?',
  save: 'Зберегти',
  saved: 'Збережено',
  saveLabel: ({ title }) => `Зберегти: ${title}`,
  savedLabel: ({ title }) => `Збережено: ${title}`,
  savedSay: ({ title }) => `Збережено: ${title}.`,
  unsavedSay: ({ title }) => `Більше не збережено: ${title}.`,
  hide: 'Сховати',
  hideLabel: ({ title }) => `Сховати: ${title}`,
  hiddenRow: ({ title }) => `Сховано: ${title}. Передумали?`,
  hiddenSay: ({ title }) => `Сховано: ${title}.`,
  restore: 'Повернути',
  restored: ({ title }) => `Знову у списку: ${title}.`,
  hiddenCount: ({ count }) => `Сховано ${jobsThem(count)}.`,
  showHidden: 'Показати їх знову',
  print: 'Друкувати',
  wished: 'Не потрібно, щоб почати',
  someOf: ({ shown, count }) => `${shown} з ${count} вакансій`,
  printLabel: ({ title }) => `Друкувати: ${title}`,
  printSaved: 'Надрукувати збережені вакансії',
  views: 'Які вакансії показати?',
  all: ({ count }) => `Усі вакансії (${count})`,
  onlySaved: ({ count }) => `Збережені (${count})`,
  noneSaved: 'Ти ще нічого не зберіг(-ла). Натисни «Зберегти» біля потрібної вакансії.',
  savedGone: ({ count }) =>
    counted(count, {
      one: '# збереженої вакансії тут уже немає.',
      few: '# збережених вакансій тут уже немає.',
      many: '# збережених вакансій тут уже немає.',
      other: '# збереженої вакансії тут уже немає.',
    }),
  savedHint: 'Збережені вакансії залишаються, поки ця сторінка відкрита.',
  savedKept: 'Збережені вакансії залишаються на цьому пристрої, як і твій вибір.',
  reading: ({ done, total }) => `Прочитано ${done} з ${total} вакансій.`,
  readingHint: 'Можна вже дивитися. Ми читаємо далі.',
  unread: ({ count }) => `Ще не прочитано: ${jobs(count)}`,
  fresh: ({ when }) => `Список вакансій від ${when}.`,
  stale: ({ when }) => `Список вакансій від ${when}. Перевір, чи робота ще вільна.`,
};

const dayAlong: JobMessages['dayAlong'] = {
  title: 'Хочеш спочатку провести там один день?',
  hint: 'Це можна надіслати. Текст нідерландською, для роботодавця. Зміни, що хочеш.',
  text: 'Твоє повідомлення',
  copy: 'Копіювати',
  copied: 'Текст скопійовано.',
  notCopied: 'Тут не вдається скопіювати. Текст виділено, скопіюй його сам(-а).',
  mail: 'Вставити в лист',
};

const compare: JobMessages['compare'] = {
  add: 'Порівняти',
  addLabel: ({ title }) => `Порівняти: ${title}`,
  added: ({ title, count }) => `Додано до порівняння: ${title}. Вибрано: ${count}.`,
  removed: ({ title }) => `Прибрано з порівняння: ${title}.`,
  full: 'Ти вже порівнюєш три. Спочатку прибери одну.',
  chosen: ({ count }) => `Вибрано для порівняння: ${jobs(count)}`,
  oneMore: 'Вибери ще одну.',
  open: 'Порівняти зараз',
  clear: 'Очистити',
  title: 'Вакансії поруч',
  close: 'Назад до списку',
  what: 'Що',
  rows: {
    employer: 'Роботодавець',
    place: 'Місце',
    hours: 'Години',
    pay: 'Зарплата',
    closes: 'До якого дня',
    fit: 'Чи підходить?',
    have: 'Це в тебе є',
    close: 'Це близько',
    trains: 'Цього там навчать',
    missing: 'Цього в тебе ще немає',
    needed: 'Потрібно перед початком',
    practical: 'Години й договір',
    offers: 'Що вони пропонують',
  },
  notTold: 'не вказано',
  none: 'нічого',
  remove: 'Прибрати',
  removeLabel: ({ title }) => `Прибрати з порівняння: ${title}`,
};

const filters: JobMessages['filters'] = {
  open: 'Вибери, що шукаєш',
  openWith: ({ count }) => `Вибери, що шукаєш (${count})`,
  chosen: 'Вибрано',
  remove: ({ label }) => `Прибрати: ${label}`,
  clear: 'Очистити все',
  done: ({ count }) => `Показати ${jobsThem(count)}`,
  left: ({ count }) => `Підходить до твого вибору: ${jobs(count)}.`,
  more: ({ count }) => `Показати ще ${count}`,
  maybe: ({ count }) => `Показати також ${jobsThem(count)}, де цього не вказано`,
  asks: ({ list }) => `Запитай про: ${list}. У вакансії цього немає.`,
  none: 'Жодна вакансія не підходить до всього, що вибрано.',
  way: ({ label, count }) => `Без «${label}»: ${jobs(count)}`,
  wayMaybe: ({ label, count }) => `Без «${label}»: можливо, ${jobs(count)}`,
  unsaid: 'не вказано',
  titles: {
    province: 'Провінція',
    municipality: 'Громада',
    hours: 'Скільки годин?',
    shift: 'Коли працювати?',
    without: 'Чого краще не треба?',
    contract: 'Який договір?',
    kind: 'Яке місце?',
    occupation: 'Яка робота?',
    start: 'Для тих, хто починає',
  },
  names: {
    province: 'провінція',
    municipality: 'громада',
    hours: 'години',
    shift: 'робочий час',
    without: 'робочий час',
    contract: 'договір',
    kind: 'тип місця',
    occupation: 'робота',
    'by-doing': 'навчання на практиці',
    training: 'навчання на роботі',
    'no-diploma': 'диплом',
    newcomers: 'допомога новоприбулим',
  },
  values: {
    hours: { full: 'повний день', part: 'неповний день', half: 'пів дня або менше' },
    shift: {
      day: 'звичайні денні години',
      vroeg: 'рання зміна',
      laat: 'пізня зміна',
      avond: 'вечір',
      nacht: 'ніч',
      weekend: 'вихідні',
      onderbroken: 'з довгою перервою посередині',
    },
    without: {
      nacht: 'без ночей',
      weekend: 'без вихідних',
      avond: 'без вечорів',
      vroeg: 'без ранньої зміни',
      onderbroken: 'без довгої перерви посередині',
    },
    contract: {
      onbepaald: 'постійний договір',
      bepaald: 'тимчасовий договір',
      vervanging: 'заміна когось',
      interim: 'агенція тимчасової роботи',
      student: 'робота для студентів',
      zelfstandig: 'самозайнятість',
    },
    kind: {
      job: 'робота',
      workplace: 'навчання на робочому місці',
      duaal: 'школа й робота разом (duaal leren)',
      stage: 'стажування',
      student: 'робота для студентів',
      volunteer: 'волонтерство',
    },
    'by-doing': { yes: 'навчання на практиці' },
    training: { yes: 'навчання на роботі' },
    'no-diploma': { yes: 'без диплома' },
    newcomers: { yes: 'допомога новоприбулим' },
  },
};

const whatIf: JobMessages['whatIf'] = {
  title: 'Малий крок — більше роботи',
  hint: 'Вибери крок. Одразу видно, що зміниться.',
  can: ({ name }) => `Якщо ти вмієш ще й «${name}»`,
  canBoth: ({ name, other }) => `Якщо ти вмієш ще й «${name}» та «${other}»`,
  get: ({ name }) => `Якщо матимеш: ${name}`,
  canAndGet: ({ name, other }) => `Якщо ти вмієш ще й «${name}» і маєш: ${other}`,
  opens: ({ count }) => `ще ${jobs(count)}`,
  taught: ({ count }) => `навчають цього самі: ${count}`,
  looking: 'Зараз ти дивишся так, ніби це вже є.',
  stop: 'Припинити',
  opened: 'Відкривається',
  say: ({ count }) => `Відкривається ${jobs(count)}.`,
  back: 'Ти знову бачиш вакансії як вони є.',
  card: ({ step }) => `${step}, ця робота підійде краще.`,
  below: ({ occupation }) => `Твоя освіта вища. На твоєму рівні: ${occupation}.`,
  belowRecognition: ({ occupation }) => `Твій диплом може більше. Визнай його для: ${occupation}.`,
  belowWay: 'Мій шлях туди',
};

const learning: JobMessages['learning'] = {
  title: 'Про це місце навчання',
  places: ({ count }) =>
    counted(count, {
      one: 'Ще # місце',
      few: 'Ще # місця',
      many: 'Ще # місць',
      other: 'Ще # місця',
    }),
  mentor: 'Хто тебе супроводжує',
  school: 'Школа',
  term: 'Коли',
  starts: ({ date }) => `Початок: ${date}`,
  travel: 'Як дістатися',
};

const tell =
  (what: string) =>
  ({ count }: { count: number }) =>
    `Скажи, ${what}. Тоді ми знатимемо більше про ${jobsThem(count)}.`;

const asking: JobMessages['asking'] = {
  shift: tell('які години підходять'),
  language: tell('наскільки ти знаєш нідерландську'),
  diploma: tell('який у тебе диплом'),
  registration: tell('чи є в тебе visum'),
  'driving-licence': tell('чи є в тебе водійські права'),
  experience: tell('де ти вже працював(-ла)'),
  tell: 'Розповісти',
};

/** Ukrainian of the list of jobs. Made and checked as `uk.ts` says. */
export const list: JobMessages = { job, dayAlong, compare, filters, whatIf, learning, asking };
