import type { Messages } from '../messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('ar');
const jobs = (count: number): string =>
  counted(count, {
    zero: 'لا أعمال',
    one: 'عمل واحد',
    two: 'عملان',
    few: '# أعمال',
    many: '# عملا',
    other: '# عمل',
  });

/** The list of ranked vacancies and their explanation. */
export const matcher: Messages['matcher'] = {
  label: 'أعمال لك',
  count: ({ count }) => jobs(count),
  order: 'الأنسب لك في الأعلى.',
  reranked: ({ count, first }) => `تم ترتيب ${jobs(count)}. في الأعلى: ${first}.`,
  nothingChosen: 'اختر أولا ما تستطيع. بعدها نضع أفضل الأعمال في الأعلى.',
  nothingFits: 'لا يوجد عمل مناسب تماما بعد. أضف ما تستطيعه أيضا، أو انظر إلى طريقك نحو عمل.',
  noVacancies: 'لا توجد أعمال هنا الآن. عد لاحقا.',
  allExpired: 'انتهت هذه الأعمال. عد لاحقا لترى أعمالا جديدة.',
  skipped: ({ count }) => `لم نستطع قراءة ${jobs(count)}.`,
  shown: ({ shown, total }) => `ترى ${shown} من ${total} من الأعمال.`,
  more: ({ count }) => `أظهر ${count} أخرى`,
  untitled: 'عمل بدون عنوان',
  pay: ({ amount, unit }) => `${amount} قبل الضرائب${unit ? ` في ${unit}` : ''}`,
  range: ({ from, to }) => `من ${from} إلى ${to}`,
  payFrom: ({ from }) => `من ${from}`,
  payUpTo: ({ to }) => `حتى ${to}`,
  payUnits: { HOUR: 'الساعة', DAY: 'اليوم', WEEK: 'الأسبوع', MONTH: 'الشهر', YEAR: 'السنة' },
  employment: {
    FULL_TIME: 'دوام كامل',
    PART_TIME: 'دوام جزئي',
    TEMPORARY: 'مؤقت',
    CONTRACTOR: 'عمل حر',
    INTERN: 'تدريب',
    VOLUNTEER: 'تطوع',
    PER_DIEM: 'باليوم',
  },
  closes: ({ date }) => `التقديم حتى ${date}`,
  before: 'مطلوب قبل أن يسمح لك بالبدء',
  trains: 'يدربونك على',
  andMore: ({ count }) => `و${count} أخرى`,
  why: 'لماذا؟',
  whyClose: 'أغلق',
  look: 'انظر إلى هذا العمل',
  route: 'طريقي إلى هذا العمل',
  apply: 'إلى الإعلان (بالهولندية)',
  have: 'هذا عندك',
  close: 'هذا قريب',
  trainable: 'هذا تتعلمه في العمل',
  missing: 'هذا ليس عندك بعد',
  unknown: 'هذا لا نعرفه',
  asked: 'هذا ما يطلبونه',
  unknownHint: 'الإعلان يطلب هذا. لا نعرفه بما يكفي للمقارنة.',
  conditions: 'مطلوب قبل أن يسمح لك بالبدء',
  conditionsHint: 'هذا لا يحسب في مدى مناسبة العمل لك. لكنك تحتاجه.',
  practical: 'الساعات والعقد والبداية',
  notNeeded: 'هذا غير مطلوب',
  offers: 'هذا ما يقدمونه',
  offerKinds: {
    training: 'تدريب',
    buddy: 'شخص يساعدك في البداية',
    'language-support': 'مساعدة في اللغة الهولندية',
    childcare: 'رعاية أطفال',
    transport: 'مواصلات',
  },
  text: 'نص الإعلان',
  textHint: 'ما تحته خط هو ما قرأناه. اضغط على سطر لترى الشرح.',
  toText: 'اقرأه في الإعلان',
  oneOf: 'واحد من هذه يكفي',
  preferred: 'ميزة إضافية',
  taught: 'يعلمونك ذلك',
  or: 'أو',
  reasons: {
    narrower: ({ entry }) => `أنت تستطيع «${entry}». هذا جزء منه.`,
    learning: 'أنت تتعلم هذا الآن.',
    learningPart: ({ entry }) => `أنت تتعلم «${entry}». هذا جزء منه.`,
    broader: ({ entry }) => `أنت تستطيع «${entry}». المطلوب جزء من ذلك.`,
    related: ({ entry }) => `أنت تستطيع «${entry}». هذا يشبهه.`,
    job: ({ occupation }) => `عملت سابقا: ${occupation}. هذا غالبا جزء من ذلك العمل.`,
  },
  thin: 'نتعرف على القليل في هذا الإعلان. اسأل صاحب العمل ماذا ستعمل بالضبط.',
};

/** How well a vacancy fits, in words. */
export const grades: Messages['grades'] = {
  strong: 'مناسب لما تستطيعه',
  good: 'مناسب جزئيا لما تستطيعه',
  growing: 'يمكنك أن تصل إليه مع الوقت',
  far: 'هذا ما زال بعيدا',
  unknown: 'لا نعرف: نتعرف على القليل جدا في هذا الإعلان',
};

/** What somebody has for one vacancy, counted. */
export const summary: Messages['summary'] = {
  fit: ({ total, have, close, trainable, unknown }) => {
    if (total === 0) return 'الإعلان لا يذكر مهارات نعرفها.';
    const rest = [
      close ? `القريب: ${close}` : '',
      trainable ? `ما تتعلمه في العمل: ${trainable}` : '',
      unknown ? `ما لا نستطيع مقارنته: ${unknown}` : '',
    ].filter(Boolean);
    return `${[`عندك ${have} من ${total} من المهارات المطلوبة`, ...rest].join('؛ ')}.`;
  },
  states: { have: 'عندك', close: 'قريب', missing: 'ليس بعد', unknown: 'لا نعرف' },
  count: {
    have: ({ count }) => `عندك: ${count}`,
    close: ({ count }) => `قريب: ${count}`,
    missing: ({ count }) => `ليس بعد: ${count}`,
    unknown: ({ count }) => `لا نعرف: ${count}`,
  },
};
