import { withDraftWords } from '../draft-words.js';
import type { MirrorMessages } from '../mirror-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('uk');

/**
 * Ukrainian: the mirror for who writes a vacancy. Written by us with machine help, 2026-11; no native speaker has checked it
 * yet. Readers are addressed formally, as employers are. Words for the draft between « » stay Dutch.
 */
export const mirror: MirrorMessages = withDraftWords({
  shutsOut: {
    'young-team': {
      why: 'Старша людина думає: це не для мене.',
      better: 'Скажіть, як ви працюєте разом: «een team dat elkaar helpt».',
    },
    age: {
      why: 'Вік не каже, що людина вміє.',
      better: 'Скажіть, чого вимагає робота: «je tilt soms», «je werkt twee nachten per maand».',
    },
    'fresh-graduate': {
      why: 'Хто пізніше змінює роботу або починає знову, не почувається бажаним.',
      better: 'Напишіть: «ook zonder ervaring ben je welkom».',
    },
    'one-sex': {
      why: 'Чоловіки, жінки та інші можуть робити цю роботу.',
      better: 'Напишіть «iemand», «een collega» або назву роботи.',
    },
    'sexed-title': {
      why: 'Ця назва нагадує лише про один тип людей. Інші далі не читають.',
      better: 'Виберіть назву для всіх: «medewerker schoonmaak», «zorgkundige».',
    },
    origin: {
      why: 'Звідки людина, не каже, що вона вміє.',
      better: 'Приберіть це. Потрібен дозвіл на роботу або «visum»? Тоді назвіть цей папір.',
    },
    'mother-tongue': {
      why: 'Багато людей добре говорять нідерландською, яку вивчили пізніше.',
      better: 'Скажіть, що треба вміти нідерландською: «je begrijpt je collega’s en schrijft korte nota’s».',
    },
    'flawless-dutch': {
      why: 'Майже ніхто не наважиться сказати, що його нідерландська бездоганна.',
      better: 'Назвіть рівень, який справді потрібен, наприклад B1. Скажіть, чи допомагаєте вчитися.',
    },
    health: {
      why: 'Ніхто не мусить говорити про здоров’я до співбесіди.',
      better: 'Скажіть, чого вимагає робота: «je staat veel recht», «we tillen met een lift».',
    },
    family: {
      why: 'Родині кандидата не місце у вакансії.',
      better: 'Скажіть, які години потрібні й коли людина дізнається графік.',
    },
    'always-available': {
      why: 'Хто має дітей, другу роботу або доглядає рідних, тут перестає читати.',
      better: 'Скажіть, які є зміни, як часто, і що людина може вибрати сама.',
    },
    'own-computer': {
      why: 'Не всі це мають, і це нічого не каже про вміння.',
      better: 'Скажіть, що даєте ви: «je krijgt een laptop van ons».',
    },
  },
  newcomer: {
    buddy: 'Чи є хтось поруч на початку?',
    'language-support': 'Чи можна вчити нідерландську на роботі?',
    'clear-hours': 'Чи зрозумілі години?',
    transport: 'Як дістатися без машини?',
    childcare: 'А як із доглядом за дітьми?',
    training: 'Чи можна навчитися роботи тут?',
    contact: 'Кому можна зателефонувати?',
    'plain-start': 'Чи каже перше речення, про що йдеться?',
  },
  conditions: {
    'no-route': 'Ми не знаємо шляху, який туди веде. Чи треба це, щоб почати?',
    contradiction: 'В іншому місці вашого тексту написано, що це не потрібно.',
    'not-needed-by-occupation': 'Наші джерела не називають обов’язкового диплома для цієї професії.',
    'ask-less': 'Може, досить «een pluspunt» або «je leert het bij ons»?',
  },
  tasks: {
    support: 'Допоміжні завдання. Реєстрація для них не потрібна.',
    care: 'Завдання догляду. Запитайте у старшої медсестри, хто може їх виконувати.',
    registered: 'Наші джерела кажуть: для цього потрібна реєстрація.',
    ask: 'Цих завдань ми не знаємо. Запитайте, хто може їх виконувати.',
  },
  simpler: ({ word, simpler }) => `«${word}» можна сказати простіше: ${simpler}.`,
  longSentence: ({ words }) =>
    `У цьому реченні ${counted(words, { one: '# слово', few: '# слова', many: '# слів', other: '# слова' })}. Зробіть з нього два.`,
  average: ({ average }) => `У ваших реченнях у середньому ${String(average).replace('.', ',')} слова.`,
  places: ({ inTitle, count }) =>
    !inTitle
      ? `Скільки разів це є в тексті: ${count}.`
      : count === 0
        ? 'Це є в назві.'
        : `Це є в назві. Скільки разів у тексті: ${count}.`,
  musts: ({ count, of }) =>
    count === 0
      ? 'Жодне речення не каже, що щось обов’язкове.'
      : `${counted(count, { one: '# речення каже', few: '# речення кажуть', many: '# речень кажуть', other: '# речення кажуть' })}, що щось обов’язкове, із ${of}.`,
  moreStart: ({ now, without, of }) =>
    `З наших ${of} типів кандидатів зараз усе мають ${now}. Без цієї умови було б ${without}.`,
  competence: 'Цього можна навчитися і у вас. Або нехай це буде перевагою.',
  moreJobs: ({ now, without, of }) =>
    `Зараз усе мають ${now} з наших ${of} професій. Без цієї вимоги було б ${without}.`,
  alsoFrom: ({ list }) => `Тоді може прийти й той, хто вже робив це: ${list}.`,
  unread: 'Цього ми не прочитали',
  unreadHint: 'У цих реченнях ми нічого не впізнаємо. Кандидат, можливо, теж їх не зрозуміє.',
  replace: 'Замінити',
  replaceWord: ({ word, simpler }) => `Замінити «${word}» на «${simpler}»`,
  replaceSentence: 'Замінити речення',
  replaceSentenceFor: ({ sentence }) => `Замінити речення на: ${sentence}`,
  replaced: 'Замінено. Прочитайте речення ще раз.',
  language: 'Наскільки простий ваш текст',
  foundTitle: 'Що читає машина, списком',
  foundName: 'що',
  foundHow: 'наскільки',
  foundWords: 'ваші слова',
  fromForm: 'Ми читаємо разом із формою на цій сторінці.',
  details: 'Дані для вашого сайту',
  detailsHint: 'Ці дані просять пошукові системи. Вони є лише в коді нижче.',
  organisation: 'Назва вашої організації',
  postalCode: 'Поштовий індекс',
  locality: 'Громада',
  validThrough: 'Останній день для відповіді',
  nothing: 'Тут нам нема чого зауважити. Чудова робота.',
  label: 'Перевірити вакансію',
  intro: 'Вставте або введіть вакансію. Ми скажемо, як її читає кандидат. Нічого не надсилається.',
  titleField: 'Назва роботи',
  textField: 'Текст вакансії',
  waiting: 'Тексту ще немає. Почніть з того, що людина робить щодня.',
  loading: 'Готуємо все …',
  failed: 'Не вдалося завантажити все. Перевірте інтернет.',
  again: 'Спробувати ще раз',
  noRoutes: 'Не вдалося завантажити шляхи до диплома чи свідоцтва. Чи є такий шлях, ми зараз не знаємо.',
  remarks: ({ count }) =>
    count === 0
      ? 'Зауважень немає.'
      : counted(count, { one: '# зауваження', few: '# зауваження', many: '# зауважень', other: '# зауваження' }),
  read: 'Так ми це читаємо',
  readHint: 'Підкреслено те, що ми впізнаємо як вимогу до кандидата.',
  strokes: {
    required: 'це обов’язково',
    preferred: 'це перевага',
    trainable: 'цього навчаться у вас',
    unread: 'цього ми не знаємо: скажіть іншими словами',
  },
  people: 'Хто тут перестане читати?',
  words: 'Простішими словами',
  asks: 'Чи не забагато ви просите?',
  ready: 'Готово для новоприбулих',
  told: 'написано',
  notTold: 'ще не написано',
  addText: 'Додати',
  addTextFor: ({ question }) => `Додати: ${question}`,
  added: 'Речення стоїть унизу вашого тексту. Доповніть його.',
  changed: 'Ваш текст змінено.',
  undo: 'Скасувати',
  undone: 'Ваш текст знову такий, як був.',
  show: 'Показати',
  showFor: ({ quote }) => `Показати у вашому тексті: ${quote}`,
  divide: 'Поділити завдання',
  divideHint: 'Так людина без диплома може робити частину роботи.',
  noTasks: 'Ми ще не бачимо завдань. Напишіть їх списком під словом «Taken».',
  sources: 'Джерело',
  second: 'Друга вакансія лише з цими завданнями',
  take: 'Взяти з собою',
  posting: 'Для вашого сайту (JSON-LD)',
  copy: 'Копіювати',
  copied: 'Скопійовано.',
  notCopied: 'Копіювання тут не працює. Виділіть текст самі.',
  print: 'Друкувати',
});
