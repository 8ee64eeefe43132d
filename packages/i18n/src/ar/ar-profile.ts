import type { ProfileMessages } from '../profile-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('ar');
const things = (count: number): string =>
  counted(count, {
    zero: 'لا أشياء',
    one: 'شيء واحد',
    two: 'شيئان',
    few: '# أشياء',
    many: '# شيئا',
    other: '# شيء',
  });
const answers = (count: number): string =>
  counted(count, {
    zero: 'لا أجوبة',
    one: 'جواب واحد',
    two: 'جوابان',
    few: '# أجوبة',
    many: '# جوابا',
    other: '# جواب',
  });

const profile: ProfileMessages['profile'] = {
  title: 'احك أكثر إذا أردت',
  intro: 'يمكن أن يبقى كل شيء فارغا. يبقى على هذا الجهاز.',
  starters: 'هل تفضل أن تبدأ هكذا؟',
  toldCount: ({ count }) => answers(count),
  presets: 'ما الذي يشبهك؟',
  presetHint: 'عندها نضع أسئلة أخرى في البداية. لا شيء غير ذلك.',
  preset: {
    switcher: 'أريد أن أغير عملي',
    newcomer: 'أنا جديد في بلجيكا',
    carer: 'أعتني بشخص في البيت',
    pupil: 'ما زلت في المدرسة',
    returner: 'عملت من قبل في الرعاية',
  },
  presetSay: ({ name }) => `${name}. أسئلتك جاهزة.`,
  answered: ({ count }) => answers(count),
  none: 'لا يوجد',
  steps: {
    told: 'احك ماذا فعلت',
    card: 'انظر إلى عمل',
    gained: 'أين تعلمت هذا؟',
    languages: 'أي لغات تعرف؟',
    diplomas: 'أي شهادة عندك؟',
    papers: 'الـ visum ورخصة القيادة',
    experience: 'أين عملت من قبل؟',
    availability: 'متى تستطيع أن تعمل؟',
    region: 'أين تريد أن تعمل؟',
  },
  done: 'تم',
  remove: 'أزل',
  removeLabel: ({ name }) => `أزل: ${name}`,
  choose: 'اختر …',
  print: 'اطبع ما حكيته',
  sheet: 'ما أستطيعه، وما حكيته',
};

const steps: ProfileMessages['steps'] = {
  told: {
    label: 'اكتب بكلماتك ماذا فعلت.',
    hint: 'مثلا: اعتنيت بأمي ثلاث سنوات وطبخت كل يوم.',
    read: 'ابحث عما أستطيعه',
    found: ({ count }) => `قرأنا فيه: ${things(count)}. هل هذا صحيح؟`,
    nothing: 'لم نتعرف هنا على شيء بعد. قل ماذا فعلت: طبخ، غسيل، مساعدة …',
    likely: 'يأتي معه غالبا',
    add: 'أضف ما هو صحيح',
    added: ({ count }) => `تمت إضافة: ${things(count)}.`,
  },
  card: {
    label: 'أي عمل تعرفه؟',
    day: 'هكذا يبدو يوم العمل',
    tasks: 'ضع علامة على ما تستطيعه.',
    neighbours: 'أعمال تشبهه',
    more: ({ count }) => `أظهر ${count} أخرى`,
  },
  gained: {
    none: 'اختر أولا شيئا تستطيعه. بعدها نسأل أين تعلمته.',
    where: ({ name }) => `${name}: أين تعلمت هذا؟`,
    example: ({ name }) => `${name}: مثال بكلماتك`,
    exampleShort: 'مثال، إذا أردت',
    places: {
      work: 'في العمل',
      study: 'في دورة تدريبية',
      home: 'في البيت',
      volunteer: 'كمتطوع',
      abroad: 'في بلد آخر',
    },
  },
  languages: {
    language: 'اللغة',
    level: 'إلى أي حد؟',
    add: 'أضف لغة',
    proof: 'عندي إثبات على ذلك',
    levels: {
      A1: 'A1: بضع كلمات',
      A2: 'A2: جمل قصيرة وبسيطة',
      B1: 'B1: أتدبر أمري في العمل',
      B2: 'B2: أتكلم بسهولة',
      C1: 'C1: بدون جهد تقريبا',
      C2: 'C2: مثل لغتي الأم',
    },
  },
  diplomas: {
    level: 'الشهادة',
    field: 'في أي مجال؟',
    fieldHint: 'مثلا: verpleegkunde (تمريض)',
    country: 'من أي بلد؟',
    countries: { BE: 'بلجيكا', EEA: 'بلد آخر في أوروبا', other: 'بلد خارج أوروبا' },
    recognised: 'هل هي معترف بها في فلاندرز؟',
    recognisedHint: 'معترف بها يعني: عندك ورقة من NARIC تقول إن شهادتك محسوبة هنا.',
    answers: { yes: 'نعم', no: 'ليس بعد' },
    add: 'أضف شهادة',
    none: 'ليس عندي شهادة',
  },
  papers: {
    registrations: 'إذن لممارسة مهنة',
    hint: 'الـ visum هو إذن لممارسة مهنة في الرعاية. ليس تأشيرة سفر.',
    visum: 'عندي visum',
    riziv: 'عندي رقم RIZIV',
    erkenning: 'عندي erkenning (اعتراف)',
    occupation: 'لأي عمل؟',
    noneRegistrations: 'ليس عندي أي منها',
    licences: 'رخصة القيادة',
    licence: ({ category }) => `رخصة قيادة ${category}`,
    car: 'سيارة',
    noneLicences: 'ليس عندي رخصة قيادة',
  },
  experience: {
    occupation: 'ماذا كان عملك؟',
    other: 'شيء خارج الرعاية',
    label: 'ماذا كنت تفعل؟',
    months: 'كم من الوقت؟',
    durations: { 6: 'أقل من سنة', 18: 'من سنة إلى سنتين', 42: 'من 3 إلى 4 سنوات', 72: '5 سنوات أو أكثر' },
    country: 'في أي بلد؟',
    add: 'أضف عملا',
    maybe: 'ربما تستطيع هذا من قبل. هكذا يسمى في الرعاية:',
  },
  availability: {
    shifts: 'هذه الساعات ممكنة لي',
    values: {
      vroeg: 'في الصباح الباكر',
      laat: 'دوام متأخر',
      avond: 'المساء',
      nacht: 'الليل',
      weekend: 'نهاية الأسبوع',
      onderbroken: 'مع استراحة طويلة في الوسط',
    },
    noneShifts: 'ساعات النهار العادية فقط',
    hours: 'كم ساعة في الأسبوع؟',
    mustEarn: 'يجب أن أكسب المال فورا',
    seeks: 'أبحث عن',
    kinds: {
      job: 'عمل',
      workplace: 'التعلم في مكان العمل',
      duaal: 'المدرسة والعمل معا (duaal leren)',
      stage: 'تدريب',
      student: 'عمل للطلاب',
      volunteer: 'عمل تطوعي',
    },
  },
  region: { label: 'البلدية أو المقاطعة' },
};

/** Arabic of telling more about yourself. Made and checked as `ar.ts` says. */
export const telling: ProfileMessages = { profile, steps };
