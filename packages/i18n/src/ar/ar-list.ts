import type { JobMessages } from '../job-messages.js';
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

const job: JobMessages['job'] = {
  first: 'هذا مطلوب أولا',
  firstSentence: ({ list }) => `لهذا العمل تحتاج أولا: ${list}.`,
  asksMore: 'ويطلبون أيضا',
  way: 'كيف تصل إليه',
  wayHint: 'ترى خطوة بخطوة ما تستطيع فعله، وكم يستغرق.',
  applyTitle: 'هل يهمك؟',
  save: 'احفظ',
  saved: 'محفوظ',
  saveLabel: ({ title }) => `احفظ: ${title}`,
  savedLabel: ({ title }) => `محفوظ: ${title}`,
  savedSay: ({ title }) => `تم حفظ ${title}.`,
  unsavedSay: ({ title }) => `لم يعد ${title} محفوظا.`,
  hide: 'أخف',
  hideLabel: ({ title }) => `أخف: ${title}`,
  hiddenRow: ({ title }) => `تم إخفاء ${title}. هل غيرت رأيك؟`,
  hiddenSay: ({ title }) => `تم إخفاء ${title}.`,
  restore: 'أعده',
  restored: ({ title }) => `عاد ${title} إلى القائمة.`,
  hiddenCount: ({ count }) => `ما أخفيته: ${jobs(count)}.`,
  showHidden: 'أظهرها من جديد',
  print: 'اطبع',
  wished: 'غير مطلوب للبدء',
  someOf: ({ shown, count }) => `${shown} من ${count} من الأعمال`,
  printLabel: ({ title }) => `اطبع: ${title}`,
  printSaved: 'اطبع الأعمال التي حفظتها',
  views: 'أي أعمال تريد أن ترى؟',
  all: ({ count }) => `كل الأعمال (${count})`,
  onlySaved: ({ count }) => `المحفوظة (${count})`,
  noneSaved: 'لم تحفظ أي عمل بعد. اضغط «احفظ» عند عمل تريد أن تتذكره.',
  savedGone: ({ count }) =>
    counted(count, {
      zero: 'كل الأعمال التي حفظتها ما زالت هنا.',
      one: 'عمل واحد حفظته لم يعد هنا.',
      two: 'عملان حفظتهما لم يعودا هنا.',
      few: '# أعمال حفظتها لم تعد هنا.',
      many: '# عملا حفظتها لم تعد هنا.',
      other: '# عمل حفظتها لم تعد هنا.',
    }),
  savedHint: 'تبقى الأعمال المحفوظة ما دامت هذه الصفحة مفتوحة.',
  savedKept: 'تبقى الأعمال المحفوظة على هذا الجهاز، مثل اختياراتك.',
  reading: ({ done, total }) => `قرأنا ${done} من ${total} من الأعمال.`,
  readingHint: 'تستطيع أن تنظر الآن. نحن نواصل القراءة.',
  unread: ({ count }) => `بقي للقراءة: ${jobs(count)}`,
  fresh: ({ when }) => `تاريخ قائمة الأعمال: ${when}.`,
  stale: ({ when }) => `تاريخ قائمة الأعمال: ${when}. تأكد أن العمل ما زال متاحا.`,
};

const dayAlong: JobMessages['dayAlong'] = {
  title: 'هل تريد أولا أن ترافقهم يوما؟',
  hint: 'تستطيع أن ترسل هذا. هو بالهولندية، لصاحب العمل. غيره كما تريد.',
  text: 'رسالتك',
  copy: 'انسخ',
  copied: 'تم نسخ النص.',
  notCopied: 'النسخ لا يعمل هنا. النص محدد، انسخه بنفسك.',
  mail: 'ضعه في رسالة بريد',
};

const compare: JobMessages['compare'] = {
  add: 'قارن',
  addLabel: ({ title }) => `قارن: ${title}`,
  added: ({ title, count }) => `${title} في مقارنتك الآن. عدد ما اخترته: ${count}.`,
  removed: ({ title }) => `لم يعد ${title} في مقارنتك.`,
  full: 'أنت تقارن ثلاثة أعمال. أزل واحدا أولا.',
  chosen: ({ count }) => `اخترت للمقارنة: ${jobs(count)}`,
  oneMore: 'اختر واحدا آخر.',
  open: 'قارن الآن',
  clear: 'أفرغ',
  title: 'الأعمال جنبا إلى جنب',
  close: 'عودة إلى القائمة',
  what: 'ماذا',
  rows: {
    employer: 'صاحب العمل',
    place: 'المكان',
    hours: 'الساعات',
    pay: 'الأجر',
    closes: 'حتى متى',
    fit: 'هل يناسبك؟',
    have: 'هذا عندك',
    close: 'هذا قريب',
    trains: 'هذا تتعلمه هناك',
    missing: 'هذا ليس عندك بعد',
    needed: 'مطلوب قبل البدء',
    practical: 'الساعات والعقد',
    offers: 'هذا ما يقدمونه',
  },
  notTold: 'غير مذكور',
  none: 'لا شيء',
  remove: 'أزل',
  removeLabel: ({ title }) => `أزل من المقارنة: ${title}`,
};

const filters: JobMessages['filters'] = {
  open: 'اختر ما تبحث عنه',
  openWith: ({ count }) => `اختر ما تبحث عنه (${count})`,
  chosen: 'اخترت',
  remove: ({ label }) => `أزل: ${label}`,
  clear: 'امسح الكل',
  done: ({ count }) => `أظهر: ${jobs(count)}`,
  left: ({ count }) => `يناسب ما اخترته: ${jobs(count)}.`,
  more: ({ count }) => `أظهر ${count} أخرى`,
  maybe: ({ count }) => `أظهر أيضا ما لا يذكر ذلك: ${jobs(count)}`,
  asks: ({ list }) => `اسأل عن: ${list}. هذا غير مذكور في الإعلان.`,
  none: 'لا يوجد عمل يناسب كل ما اخترته.',
  way: ({ label, count }) => `بدون «${label}»: ${jobs(count)}`,
  wayMaybe: ({ label, count }) => `بدون «${label}»: ربما ${jobs(count)}`,
  unsaid: 'غير مذكور',
  titles: {
    province: 'المقاطعة',
    municipality: 'البلدية',
    hours: 'كم ساعة؟',
    shift: 'متى تعمل؟',
    without: 'ما الذي لا تفضله؟',
    contract: 'أي عقد؟',
    kind: 'أي نوع من الأماكن؟',
    occupation: 'أي عمل؟',
    start: 'لمن يبدأ',
  },
  names: {
    province: 'المقاطعة',
    municipality: 'البلدية',
    hours: 'الساعات',
    shift: 'أوقات العمل',
    without: 'أوقات العمل',
    contract: 'العقد',
    kind: 'نوع المكان',
    occupation: 'العمل',
    'by-doing': 'التعلم بالممارسة',
    training: 'التدريب في العمل',
    'no-diploma': 'الشهادة',
    newcomers: 'مساعدة القادمين الجدد',
  },
  values: {
    hours: { full: 'دوام كامل', part: 'دوام جزئي', half: 'نصف دوام أو أقل' },
    shift: {
      day: 'ساعات النهار العادية',
      vroeg: 'دوام مبكر',
      laat: 'دوام متأخر',
      avond: 'المساء',
      nacht: 'الليل',
      weekend: 'نهاية الأسبوع',
      onderbroken: 'مع استراحة طويلة في الوسط',
    },
    without: {
      nacht: 'بدون ليل',
      weekend: 'بدون نهاية الأسبوع',
      avond: 'بدون مساء',
      vroeg: 'بدون دوام مبكر',
      onderbroken: 'بدون استراحة طويلة في الوسط',
    },
    contract: {
      onbepaald: 'عقد دائم',
      bepaald: 'عقد مؤقت',
      vervanging: 'بدلا من شخص آخر',
      interim: 'مكتب عمل مؤقت',
      student: 'عمل للطلاب',
      zelfstandig: 'عمل حر',
    },
    kind: {
      job: 'عمل',
      workplace: 'التعلم في مكان العمل',
      duaal: 'المدرسة والعمل معا (duaal leren)',
      stage: 'تدريب',
      student: 'عمل للطلاب',
      volunteer: 'عمل تطوعي',
    },
    'by-doing': { yes: 'التعلم بالممارسة' },
    training: { yes: 'تدريب في العمل' },
    'no-diploma': { yes: 'بدون شهادة' },
    newcomers: { yes: 'مساعدة القادمين الجدد' },
  },
};

const whatIf: JobMessages['whatIf'] = {
  title: 'خطوة صغيرة، أعمال أكثر',
  hint: 'اختر خطوة. ترى فورا ما يتغير.',
  can: ({ name }) => `إذا استطعت أيضا «${name}»`,
  canBoth: ({ name, other }) => `إذا استطعت أيضا «${name}» و«${other}»`,
  get: ({ name }) => `مع ${name}`,
  canAndGet: ({ name, other }) => `إذا استطعت أيضا «${name}» وكان عندك: ${other}`,
  opens: ({ count }) => `زيادة: ${jobs(count)}`,
  taught: ({ count }) => `منها ${count} يعلمونك ذلك`,
  looking: 'أنت تنظر الآن كأن هذا صحيح.',
  stop: 'توقف عن النظر',
  opened: 'ينفتح',
  say: ({ count }) => `ينفتح لك: ${jobs(count)}.`,
  back: 'ترى من جديد أعمال اليوم.',
  card: ({ step }) => `${step}، يناسبك هذا العمل أكثر.`,
  below: ({ occupation }) => `درست لأكثر من هذا. على مستواك: ${occupation}.`,
  belowRecognition: ({ occupation }) => `شهادتك تساوي أكثر. اطلب الاعتراف بها لأجل: ${occupation}.`,
  belowWay: 'طريقي إلى هناك',
};

const learning: JobMessages['learning'] = {
  title: 'عن مكان التعلم هذا',
  places: ({ count }) =>
    counted(count, {
      zero: 'لا أماكن متبقية',
      one: 'بقي مكان واحد',
      two: 'بقي مكانان',
      few: 'بقيت # أماكن',
      many: 'بقي # مكانا',
      other: 'بقي # مكان',
    }),
  mentor: 'من يرافقك',
  school: 'المدرسة',
  term: 'متى',
  starts: ({ date }) => `البدء في ${date}`,
  travel: 'كيف تصل',
};

const tell =
  (what: string) =>
  ({ count }: { count: number }) =>
    `قل ${what}. عندها نعرف أكثر عن ${counted(count, {
      zero: 'الأعمال',
      one: 'عمل واحد',
      two: 'عملين',
      few: '# أعمال',
      many: '# عملا',
      other: '# عمل',
    })}.`;

const asking: JobMessages['asking'] = {
  shift: tell('أي ساعات تناسبك'),
  language: tell('كم تعرف من الهولندية'),
  diploma: tell('أي شهادة عندك'),
  registration: tell('هل عندك visum'),
  'driving-licence': tell('هل عندك رخصة قيادة'),
  experience: tell('أين عملت من قبل'),
  tell: 'احك لنا',
};

/** Arabic of the list of jobs. Made and checked as `ar.ts` says. */
export const list: JobMessages = { job, dayAlong, compare, filters, whatIf, learning, asking };
