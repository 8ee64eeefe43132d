import type { ProfileMessages } from '../profile-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('uk');
const answers = (count: number): string =>
  counted(count, { one: '# відповідь', few: '# відповіді', many: '# відповідей', other: '# відповіді' });

const profile: ProfileMessages['profile'] = {
  title: 'Розкажи більше, якщо хочеш',
  intro: 'Усе може лишитися порожнім. Воно залишається на цьому пристрої.',
  starters: 'Хочеш почати так?',
  toldCount: ({ count }) => answers(count),
  presets: 'Що схоже на тебе?',
  presetHint: 'Тоді ми поставимо спочатку інші запитання. Більше нічого.',
  preset: {
    switcher: 'Я хочу змінити роботу',
    newcomer: 'Я недавно в Бельгії',
    carer: 'Я доглядаю когось удома',
    pupil: 'Я ще вчуся у школі',
    returner: 'У мене вже була робота в догляді',
  },
  presetSay: ({ name }) => `${name}. Запитання для тебе готові.`,
  answered: ({ count }) => answers(count),
  none: 'немає',
  steps: {
    told: 'Розкажи, що ти робив(-ла)',
    card: 'Подивись на роботу',
    gained: 'Де ти цього навчився(-лася)?',
    languages: 'Які мови ти знаєш?',
    diplomas: 'Який у тебе диплом?',
    papers: 'Visum і водійські права',
    experience: 'Де ти вже працював(-ла)?',
    availability: 'Коли ти можеш працювати?',
    region: 'Де ти хочеш працювати?',
  },
  done: 'Готово',
  remove: 'Прибрати',
  removeLabel: ({ name }) => `Прибрати: ${name}`,
  choose: 'Вибери …',
  print: 'Надрукувати те, що розказано',
  sheet: 'Що я вмію і що я розповів(-ла)',
};

const steps: ProfileMessages['steps'] = {
  told: {
    label: 'Напиши своїми словами, що ти робив(-ла).',
    hint: 'Наприклад: три роки доглядала маму і щодня готувала.',
    read: 'Знайти, що я вмію',
    found: ({ count }) =>
      `Ми прочитали тут ${counted(count, { one: '# річ', few: '# речі', many: '# речей', other: '# речі' })}. Правильно?`,
    nothing: 'Тут ми ще нічого не впізнали. Скажи, що ти робив(-ла): готувати, мити, допомагати …',
    likely: 'часто йде разом',
    add: 'Додати те, що правильно',
    added: ({ count }) => `Додано: ${count}.`,
  },
  card: {
    label: 'Яку роботу ти знаєш?',
    day: 'Так минає день',
    tasks: 'Познач, що ти вмієш.',
    neighbours: 'Схожі роботи',
    more: ({ count }) => `Показати ще ${count}`,
  },
  gained: {
    none: 'Спочатку вибери щось, що ти вмієш. Потім запитаємо, де ти цього навчився(-лася).',
    where: ({ name }) => `${name}: де ти цього навчився(-лася)?`,
    example: ({ name }) => `${name}: приклад своїми словами`,
    exampleShort: 'Приклад, якщо хочеш',
    places: {
      work: 'на роботі',
      study: 'на навчанні',
      home: 'удома',
      volunteer: 'як волонтер',
      abroad: 'в іншій країні',
    },
  },
  languages: {
    language: 'Мова',
    level: 'Наскільки добре?',
    add: 'Додати мову',
    proof: 'У мене є підтвердження',
    levels: {
      A1: 'A1: кілька слів',
      A2: 'A2: короткі прості речення',
      B1: 'B1: даю собі раду на роботі',
      B2: 'B2: говорю вільно',
      C1: 'C1: майже без зусиль',
      C2: 'C2: як рідною',
    },
  },
  diplomas: {
    level: 'Диплом',
    field: 'З чого?',
    fieldHint: 'Наприклад: verpleegkunde (медсестринство)',
    country: 'З якої країни?',
    countries: { BE: 'Бельгія', EEA: 'інша країна Європи', other: 'країна поза Європою' },
    recognised: 'Чи визнаний він у Фландрії?',
    recognisedHint: 'Визнаний означає: у тебе є папір від NARIC, що твій диплом тут діє.',
    answers: { yes: 'так', no: 'ще ні' },
    add: 'Додати диплом',
    none: 'У мене немає диплома',
  },
  papers: {
    registrations: 'Дозвіл працювати за професією',
    hint: 'Visum — це дозвіл працювати за професією в догляді. Це не віза для поїздок.',
    visum: 'У мене є visum',
    riziv: 'У мене є номер RIZIV',
    erkenning: 'У мене є erkenning (визнання)',
    occupation: 'Для якої роботи?',
    noneRegistrations: 'У мене немає нічого з цього',
    licences: 'Водійські права',
    licence: ({ category }) => `Водійські права ${category}`,
    car: 'автомобіль',
    noneLicences: 'У мене немає водійських прав',
  },
  experience: {
    occupation: 'Ким ти працював(-ла)?',
    other: 'Щось поза доглядом',
    label: 'Що ти робив(-ла)?',
    months: 'Як довго?',
    durations: { 6: 'менше ніж 1 рік', 18: '1–2 роки', 42: '3–4 роки', 72: '5 років або більше' },
    country: 'У якій країні?',
    add: 'Додати роботу',
    maybe: 'Можливо, ти вже це вмієш. У догляді це називається так:',
  },
  availability: {
    shifts: 'Мені підходять ці години',
    values: {
      vroeg: 'рано-вранці',
      laat: 'пізня зміна',
      avond: 'вечір',
      nacht: 'ніч',
      weekend: 'вихідні',
      onderbroken: 'з довгою перервою посередині',
    },
    noneShifts: 'Тільки звичайні денні години',
    hours: 'Скільки годин на тиждень?',
    mustEarn: 'Мені треба одразу заробляти',
    seeks: 'Я шукаю',
    kinds: {
      job: 'роботу',
      workplace: 'навчання на робочому місці',
      duaal: 'школу й роботу разом (duaal leren)',
      stage: 'стажування',
      student: 'роботу для студентів',
      volunteer: 'волонтерство',
    },
  },
  region: { label: 'Громада або провінція' },
};

/** Ukrainian of telling more about yourself. Made and checked as `uk.ts` says. */
export const telling: ProfileMessages = { profile, steps };
