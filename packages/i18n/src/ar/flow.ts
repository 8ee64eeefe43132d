import type { Messages } from '../messages.js';
import { countedIn, monthsIn } from '../plural-forms.js';

const counted = countedIn('ar');

/** Words that more than one element uses. */
export const common: Messages['common'] = {
  loading: 'جار التحميل …',
  retry: 'حاول مرة أخرى',
  cancel: 'إلغاء',
  newTab: 'صفحة جديدة',
  readAloud: ({ label }) => `اقرأ بصوت عال: ${label}`,
  stopReading: ({ label }) => `أوقف القراءة: ${label}`,
  months: monthsIn(
    'ar',
    {
      month: { zero: '# شهر', one: 'شهر واحد', two: 'شهرين', few: '# أشهر', many: '# شهرا', other: '# شهر' },
      year: { zero: '# سنة', one: 'سنة واحدة', two: 'سنتين', few: '# سنوات', many: '# سنة', other: '# سنة' },
    },
    (from, to) => `من ${from} إلى ${to}`,
  ),
};

/** The skills picker. */
export const picker: Messages['picker'] = {
  label: 'ماذا تستطيع أن تفعل؟',
  hint: 'اكتب شيئا تعمله أو عملته من قبل. الكلمات العادية تكفي.',
  placeholder: 'مثلا: الطبخ، الغسل، الاستماع',
  chosen: ({ count }) => `تم اختيار ${count}`,
  results: ({ count }) =>
    counted(count, {
      zero: 'لا توجد اقتراحات',
      one: 'اقتراح واحد',
      two: 'اقتراحان',
      few: '# اقتراحات',
      many: '# اقتراحا',
      other: '# اقتراح',
    }),
  typed: ({ query }) => `كتبت «${query}»`,
  didYouMean: ({ label }) => `هل تقصد «${label}»؟`,
  workedAs: 'عملت في …',
  workedAsOne: ({ occupation }) => `عملت سابقا: ${occupation}`,
  confirm: 'ضع علامة أمام ما تستطيع فعله.',
  suggestions: 'غالبا يأتي مع هذا',
  add: ({ label }) => `أضف: ${label}`,
  remove: ({ label }) => `احذف: ${label}`,
  added: ({ label }) => `تمت إضافة: ${label}.`,
  removed: ({ label }) => `تم حذف: ${label}. هل غيرت رأيك؟ أعده.`,
  restore: 'أعده',
  empty: 'لم تختر شيئا بعد. ابدأ بشيء تحب أن تعمله.',
  nothingFound: 'لا نعرف هذا بعد. قله بكلمات أخرى، أو اختر عملا عملت به.',
  listbox: 'اقتراحات',
  also: 'أيضا:',
  already: 'تم اختياره',
  alreadyThere: ({ label }) => `${label}: موجود في قائمتك.`,
  experiences: 'ربما تعرف هذا',
  started: 'هل تفضل البدء بعمل عملت به؟',
  more: ({ count }) => `أظهر ${count} أخرى`,
  done: 'تم',
  removeShort: 'احذف',
  removedRow: ({ label }) => `تم حذف: ${label}. هل غيرت رأيك؟`,
  restored: ({ label }) => `عاد إلى القائمة: ${label}.`,
  required: 'اختر شيئا واحدا على الأقل تستطيع فعله.',
  max: ({ max }) => `يمكنك اختيار ${max} كحد أقصى. احذف واحدا أولا.`,
  level: 'إلى أي درجة تستطيع هذا؟',
  levels: { can: 'أستطيع', learning: 'أتعلمه الآن', want: 'أريد أن أتعلمه' },
};

/** The whole flow of `zorg-match`. */
export const match: Messages['match'] = {
  title: 'أي عمل يناسبك؟',
  intro: 'قل لنا ماذا تستطيع. نبحث معك عن عمل مناسب وعن الطريق إليه.',
  languages: {
    label: 'اختر لغتك',
    now: 'أنت تقرأ الآن بالعربية.',
    failed: ({ language }) => `لا يمكن الآن تحميل ${language}. تأكد من الإنترنت وحاول مرة أخرى.`,
    translated: 'ساعد الحاسوب في هذه الترجمة، ولم يراجعها شخص لغته الأم العربية. النص الهولندي هو المعتمد.',
  },
  steps: { skills: 'ماذا تستطيع أن تفعل؟', jobs: 'أي أعمال تناسبك؟', route: 'كيف تصل إليها؟' },
  privacy: 'كل شيء يبقى على هذا الجهاز. لا تحتاج إلى حساب.',
  remember: 'احفظ اختياراتي على هذا الجهاز',
  rememberHint: 'نحذفها بعد 6 أشهر. لا نحفظ شيئا عن وضعك.',
  forget: 'احذف اختياراتي',
  forgetSure: 'هل تحذف كل ما اخترته هنا؟',
  forgetYes: 'نعم، احذف الكل',
  rememberFailed: 'هذا الجهاز لا يسمح لنا بالحفظ. احفظ اختياراتك في ملف.',
  save: 'احفظ في ملف',
  fileName: 'my-choices.json',
  open: 'افتح ملفا',
  opened: 'اختياراتك من الملف جاهزة.',
  forgotten: 'تم حذف اختياراتك.',
  print: 'اطبع',
  back: 'العودة إلى الأعمال',
  loadingJobs: 'نقرأ الأعمال …',
  progress: ({ done, total }) => `قرأنا ${done} من ${total} من الأعمال`,
  noJobs: 'لا توجد أعمال هنا الآن. عد لاحقا.',
  jobsFailed: 'لا نستطيع جلب الأعمال الآن. ما اخترته يبقى.',
};
