import type { MonitorMessages } from '../monitor-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('ar');
type Six = Parameters<typeof counted>[1];
/** In the nominative, and after verbs and prepositions, where two end in another way. */
const cases = (forms: Six, two: string) =>
  [(count: number) => counted(count, forms), (count: number) => counted(count, { ...forms, two })] as const;
const [vacancies, ofVacancies] = cases(
  { zero: '# إعلان', one: 'إعلان واحد', two: 'إعلانان', few: '# إعلانات', many: '# إعلانا', other: '# إعلان' },
  'إعلانين',
);
const [, ofRows] = cases(
  { zero: '# سطر', one: 'سطر واحد', two: 'سطران', few: '# أسطر', many: '# سطرا', other: '# سطر' },
  'سطرين',
);
const [, ofDays] = cases(
  { zero: '# يوم', one: 'يوم واحد', two: 'يومان', few: '# أيام', many: '# يوما', other: '# يوم' },
  'يومين',
);
const persons = (count: number): string =>
  counted(count, {
    zero: '# شخص',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '# أشخاص',
    many: '# شخصا',
    other: '# شخص',
  });

type Part = Omit<Parameters<MonitorMessages['asks']>[0], 'what'>;

/** Figures first, so that no verb has to agree with a number. */
function partOf({ some, count, place, occupation }: Part, verb: string): string {
  const which = `${some} من أصل ${ofVacancies(count)}${occupation === '' ? '' : ` لمهنة ${occupation}`}`;
  return `${place === '' ? '' : `${place}: `}${verb} ${which}`;
}

/**
 * Arabic: what the vacancies of a region ask and offer. Written by us with machine help, 2026-11; no native speaker has
 * checked it yet.
 */
export const monitor: MonitorMessages = {
  label: 'ماذا تطلب الرعاية في منطقتك؟',
  none: 'لا توجد إعلانات بعد. أعط مصدرا في الخاصية «\u2068vacancies\u2069».',
  loading: 'يتم جلب الإعلانات.',
  failed: 'لم تصل الإعلانات.',
  reading: ({ done, count }) => `قرأنا ${done} من أصل ${ofVacancies(count)}.`,
  readSoFar: ({ done }) => `قرأنا حتى الآن ${ofVacancies(done)}.`,
  stop: 'أوقف العد',
  goOn: 'تابع العد',
  stopped: ({ done }) => `توقف بعد ${ofVacancies(done)}. يحسب فقط ما تمت قراءته.`,
  counted: ({ count, date }) => `${vacancies(count)}، تم العد في ${date}.`,
  littleRead: ({ count }) => `لم نستطع أن نقرأ الكثير في ${ofVacancies(count)}.`,
  unused: ({ count }) => `لم نستطع استعمال ${ofRows(count)}.`,
  choose: 'أظهر',
  everywhere: 'في كل مكان',
  allJobs: 'كل المهن',
  region: 'أين',
  occupation: 'المهنة',
  unknownRegion: 'مكان غير معروف',
  unknownOccupation: 'مهنة غير معروفة',
  whole: 'فلاندرز',
  elsewhere: 'مكان آخر',
  nothing: 'لا توجد إعلانات لهذا الاختيار. اختر أوسع.',
  asks: (part) => `${partOf(part, 'يطلب')}: ${part.what}.`,
  says: (part) => `${partOf(part, 'يذكر')}: ${part.what}.`,
  gives: (part) => `${partOf(part, 'يقدم')}: ${part.what}.`,
  most: ({ what, some, count }) => `أكثرها لمهنة ${what}: ${some} من أصل ${ofVacancies(count)}.`,
  mostIn: ({ what, some, count }) => `أكثرها في ${what}: ${some} من أصل ${ofVacancies(count)}.`,
  change: ({ month, count, before, earlier }) => `ظهر في ${month}: ${count}، وفي ${before}: ${earlier}.`,
  occupations: 'المهن',
  competences: 'ماذا يجب أن يستطيع الشخص؟',
  conditions: 'ماذا يقرر أيضا؟',
  offers: 'ماذا يقدمون؟',
  regions: 'أين؟',
  municipalities: 'البلديات',
  map: 'على الخريطة',
  mapHint: 'هذا رسم تقريبي وليس خريطة حقيقية.',
  months: 'متى ظهرت؟',
  month: 'الشهر',
  grid: 'أي مهنة تطلب ماذا؟',
  gridSays: ({ what, occupation, some, count }) =>
    `لمهنة ${occupation} يطلب ${some} من أصل ${ofVacancies(count)}: ${what}.`,
  longest: 'ما الذي يبقى مفتوحا أطول مدة؟',
  longestSays: ({ days: count }) => `الإعلان الذي ينتظر أطول مدة مفتوح منذ ${ofDays(count)}.`,
  opens: 'تعلم ماذا يفتح أكثر الإعلانات؟',
  opensFrom: 'من يبدأ بمهنة',
  opensNothing: 'لا مهنة بعد',
  opensSays: ({ from, what, some }) => `البداية: ${from}، مع تعلم هذا: ${what}. عندئذ يناسب أيضا ${vacancies(some)}.`,
  opensFits: ({ count }) => `الآن يناسب ${vacancies(count)}.`,
  opensHint: 'ننظر إلى ما يجب أن يستطيع الشخص. الشهادة أو «\u2068visum\u2069» لا تحسب هنا.',
  opensNone: 'من هنا لا يفتح تعلم شيء واحد أي إعلان بعد.',
  opensCount: 'إعلانات إضافية',
  gap: 'الإعلانات بجانب الناس',
  gapSays: ({ what, vacancies: open, people }) => `أكبر فرق في ${what}: ${vacancies(open)} بجانب ${people}.`,
  gapNone: 'لا يوجد في أي مكان إعلانات أكثر من الناس.',
  peopleCount: ({ count }) => persons(count),
  supplyAdd: 'ضع بجانبها أعداد الناس',
  supplyFile: 'اختر ملف CSV',
  supplyHint:
    'الأعمدة: \u2068soort\u2069 (\u2068beroep\u2069 أو \u2068competentie\u2069)، \u2068naam\u2069، \u2068regio\u2069، \u2068aantal\u2069. يبقى الملف على هذا الحاسوب.',
  supplyRead: ({ count }) => `قرأنا ${ofRows(count)}.`,
  supplyBroken: ({ count, first }) => `لم نستطع استعمال ${ofRows(count)}. أولها السطر ${first}.`,
  supplyNone: 'لا نستطيع استعمال هذا الملف. أعط على الأقل العمودين \u2068naam\u2069 و \u2068aantal\u2069.',
  supplyRemove: 'احذف',
  published: 'أرقام منشورة',
  publishedHint: 'هذه الأرقام عدها آخرون في تاريخها. لا نحسب بها.',
  measure: {
    unemployment: 'الباحثون عن عمل، نسبتهم ممن يستطيعون العمل',
    'work-permits': 'تصاريح العمل هنا',
    other: 'رقم',
  },
  grew: ({ from, to, before, after }) => `من ${before} في ${from} إلى ${after} في ${to}.`,
  compared: ({ what, value, least, other }) => `الأعلى ${what}: ${value}، والأدنى ${least}: ${other}.`,
  period: 'السنة',
  value: 'الرقم',
  of: 'عدد الإعلانات',
  name: 'الاسم',
  required: 'واجب',
  preferred: 'ميزة إضافية',
  trainable: 'تتعلمه هناك',
  total: 'المجموع',
  days: 'أيام الانتظار',
  half: ({ days: count }) => `نصفها مفتوح منذ ${ofDays(count)} أو أكثر.`,
  withoutDiploma: ({ some, count }) => `في ${some} من أصل ${ofVacancies(count)} يمكن البدء بدون شهادة.`,
  offer: {
    training: 'تدريب',
    buddy: 'زميل مرافق أو إرشاد',
    'language-support': 'مساعدة في الهولندية',
    childcare: 'رعاية الأطفال',
    transport: 'مساعدة في المواصلات',
    other: 'شيء آخر',
  },
  people: 'الناس',
  noFigure: 'لا رقم',
  more: ({ people }) => `أكثر من ${people}`,
  notTold: 'لا نظهره',
  gapHint: 'لا نظهر أبدا من شخص واحد إلى أربعة، ولا عن طريق مجموع. أما الصفر فنظهره.',
  asTable: 'أظهر كجدول',
  save: 'احفظ',
  saveFigure: ({ title }) => `احفظ: ${title}`,
  csv: 'كجدول (CSV)',
  svg: 'كرسم (SVG)',
  png: 'كصورة (PNG)',
  print: 'اطبع',
  showAll: ({ count }) => `أظهر الكل: ${count}`,
  showFewer: 'أظهر أقل',
  source: ({ source, date }) => `المصدر: ${source}، ${date}`,
  reportTitle: 'تقرير عن إعلانات العمل في الرعاية',
  reportMade: 'صنع بواسطة Zorg-Match. تم عد الإعلانات، لا الناس.',
};
