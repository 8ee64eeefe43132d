import { withDraftWords } from '../draft-words.js';
import type { MirrorMessages } from '../mirror-messages.js';
import { countedIn } from '../plural-forms.js';

const counted = countedIn('ar');

/**
 * Arabic: the mirror for who writes a vacancy. Written by us with machine help, 2026-11; no native speaker has checked it
 * yet. Words for the draft between « » stay Dutch, and keep their own direction (\\u2068 to \\u2069).
 */
export const mirror: MirrorMessages = withDraftWords({
  shutsOut: {
    'young-team': {
      why: 'من هو أكبر سنا يظن أن هذا العمل ليس له.',
      better: 'قل كيف تعملون معا: «\u2068een team dat elkaar helpt\u2069».',
    },
    age: {
      why: 'العمر لا يقول ماذا يستطيع الشخص أن يفعل.',
      better: 'قل ما يتطلبه العمل: «\u2068je tilt soms\u2069»، «\u2068je werkt twee nachten per maand\u2069».',
    },
    'fresh-graduate': {
      why: 'من يغير مهنته لاحقا أو يبدأ من جديد لا يشعر أنه مرحب به.',
      better: 'اكتب: «\u2068ook zonder ervaring ben je welkom\u2069».',
    },
    'one-sex': {
      why: 'الرجال والنساء وغيرهم يستطيعون هذا العمل.',
      better: 'اكتب «\u2068iemand\u2069» أو «\u2068een collega\u2069» أو اسم العمل.',
    },
    'sexed-title': {
      why: 'هذا الاسم يذكر بنوع واحد من الناس. الآخرون لا يكملون القراءة.',
      better: 'اختر اسما للجميع: «\u2068medewerker schoonmaak\u2069»، «\u2068zorgkundige\u2069».',
    },
    origin: {
      why: 'أصل الشخص لا يقول ماذا يستطيع أن يفعل.',
      better: 'احذف هذا. هل تطلب تصريح عمل أو «\u2068visum\u2069»؟ إذن اذكر اسم الورقة.',
    },
    'mother-tongue': {
      why: 'كثير من الناس يتكلمون هولندية جيدة تعلموها لاحقا.',
      better:
        'قل ماذا يجب أن يستطيع الشخص بالهولندية: «\u2068je begrijpt je collega’s en schrijft korte nota’s\u2069».',
    },
    'flawless-dutch': {
      why: 'لا أحد تقريبا يجرؤ على القول إن لغته الهولندية كاملة.',
      better: 'اذكر مستوى يحتاجه العمل فعلا، مثل B1. وقل إن كنت تساعد في التعلم.',
    },
    health: {
      why: 'لا يجب على أحد أن يتكلم عن صحته قبل المقابلة.',
      better: 'قل ما يتطلبه العمل: «\u2068je staat veel recht\u2069»، «\u2068we tillen met een lift\u2069».',
    },
    family: {
      why: 'عائلة المتقدم ليس مكانها في إعلان عمل.',
      better: 'قل أي ساعات تطلب ومتى يعرف الشخص جدوله.',
    },
    'always-available': {
      why: 'من لديه أطفال أو عمل ثان أو يعتني بقريب يتوقف هنا عن القراءة.',
      better: 'قل أي ورديات توجد، وكم مرة، وماذا يستطيع الشخص أن يختار.',
    },
    'own-computer': {
      why: 'هذا ليس عند الجميع، ولا يقول شيئا عما يستطيع الشخص.',
      better: 'قل ماذا تعطي أنت: «\u2068je krijgt een laptop van ons\u2069».',
    },
  },
  newcomer: {
    buddy: 'هل يوجد شخص بجانبك في البداية؟',
    'language-support': 'هل يمكن تعلم الهولندية في العمل؟',
    'clear-hours': 'هل الساعات واضحة؟',
    transport: 'كيف تصل بدون سيارة؟',
    childcare: 'ماذا عن رعاية الأطفال؟',
    training: 'هل يمكن تعلم العمل هنا؟',
    contact: 'بمن يمكن الاتصال؟',
    'plain-start': 'هل تقول الجملة الأولى ما هو الموضوع؟',
  },
  conditions: {
    'no-route': 'لا نعرف طريقا يؤدي إلى هذا. هل هو ضروري للبدء؟',
    contradiction: 'في مكان آخر من نصك مكتوب أن هذا ليس ضروريا.',
    'not-needed-by-occupation': 'مصادرنا لا تذكر شهادة إلزامية لهذه المهنة.',
    'ask-less': 'هل يمكن أن يكون هذا «\u2068een pluspunt\u2069» أو «\u2068je leert het bij ons\u2069»؟',
  },
  tasks: {
    support: 'مهام مساعدة. لا تحتاج إلى تسجيل.',
    care: 'مهام رعاية. اسأل رئيس التمريض لديك من يجوز له القيام بها.',
    registered: 'مصادرنا تقول: هذه المهام تحتاج إلى تسجيل.',
    ask: 'لا نعرف هذه المهام. اسأل من يجوز له القيام بها.',
  },
  simpler: ({ word, simpler }) => `«\u2068${word}\u2069» يمكن أن تكون أبسط: ${simpler}.`,
  longSentence: ({ words }) => `عدد كلمات هذه الجملة ${words}. اجعلها جملتين.`,
  average: ({ average }) => `متوسط كلمات جملك ${average}.`,
  places: ({ inTitle, count }) =>
    !inTitle
      ? `عدد المرات في نصك: ${count}.`
      : count === 0
        ? 'هذا في العنوان.'
        : `هذا في العنوان، وعدد المرات في نصك: ${count}.`,
  musts: ({ count, of }) =>
    `${counted(count, {
      zero: 'لا توجد جملة تقول',
      one: 'جملة واحدة تقول',
      two: 'جملتان تقولان',
      few: '# جمل تقول',
      many: '# جملة تقول',
      other: '# جملة تقول',
    })} إن شيئا ما واجب، من أصل ${of}.`,
  moreStart: ({ now, without, of }) =>
    `من ${of} أنواع من المتقدمين عندنا يحقق الآن ${now} كل شيء. بدون هذا الشرط: ${without}.`,
  competence: 'هذا يمكن تعلمه عندك أيضا. أو اجعله ميزة إضافية.',
  moreJobs: ({ now, without, of }) => `الآن تحقق ${now} من ${of} مهنة عندنا كل شيء. بدون هذا الطلب: ${without}.`,
  alsoFrom: ({ list }) => `عندئذ يستطيع أن يأتي أيضا من عمل في هذا: ${list}.`,
  unread: 'هذا لم نقرأه',
  unreadHint: 'في هذه الجمل لا نتعرف على شيء. ربما لا يفهمها المتقدم أيضا.',
  replace: 'استبدل',
  replaceWord: ({ word, simpler }) => `استبدل «\u2068${word}\u2069» بـ «\u2068${simpler}\u2069»`,
  replaceSentence: 'استبدل الجملة',
  replaceSentenceFor: ({ sentence }) => `استبدل الجملة بهذه: ${sentence}`,
  replaced: 'تم الاستبدال. اقرأ الجملة مرة أخرى.',
  language: 'بساطة نصك',
  foundTitle: 'ما تقرؤه الآلة، كقائمة',
  foundName: 'ماذا',
  foundHow: 'إلى أي درجة',
  foundWords: 'كلماتك',
  fromForm: 'نقرأ معك الاستمارة في هذه الصفحة.',
  details: 'بيانات لموقعك',
  detailsHint: 'محركات البحث تطلب هذه البيانات. تظهر فقط في الرمز أدناه.',
  organisation: 'اسم مؤسستك',
  postalCode: 'الرمز البريدي',
  locality: 'البلدية',
  validThrough: 'آخر يوم للتقديم',
  nothing: 'ليس لدينا ملاحظات هنا. عمل جميل.',
  label: 'مراجعة إعلان العمل',
  intro: 'الصق إعلانك أو اكتبه. نقول كيف يقرؤه المتقدم. لا يرسل أي شيء.',
  titleField: 'عنوان العمل',
  textField: 'نص الإعلان',
  waiting: 'لا يوجد نص بعد. ابدأ بما يعمله الشخص كل يوم.',
  loading: 'نجهز كل شيء …',
  failed: 'لم نستطع تحميل كل شيء. تأكد من الإنترنت.',
  again: 'حاول مرة أخرى',
  noRoutes: 'لم نستطع تحميل الطرق إلى شهادة أو إفادة. لا نعرف الآن هل يوجد طريق.',
  remarks: ({ count }) =>
    counted(count, {
      zero: 'لا توجد ملاحظات.',
      one: 'ملاحظة واحدة',
      two: 'ملاحظتان',
      few: '# ملاحظات',
      many: '# ملاحظة',
      other: '# ملاحظة',
    }),
  read: 'هكذا نقرأ النص',
  readHint: 'تحت الخط ما نعرف أنه مطلوب من المتقدم.',
  strokes: {
    required: 'هذا واجب',
    preferred: 'هذه ميزة إضافية',
    trainable: 'هذا تتعلمه هنا',
    unread: 'هذا لا نعرفه: قله بكلمات أخرى',
  },
  people: 'من يتوقف هنا عن القراءة؟',
  words: 'بكلمات أبسط',
  asks: 'هل تطلب أكثر من اللازم؟',
  ready: 'جاهز للقادمين الجدد',
  told: 'مكتوب',
  notTold: 'غير مكتوب بعد',
  addText: 'أضف',
  addTextFor: ({ question }) => `أضف: ${question}`,
  added: 'الجملة في أسفل نصك. أكملها.',
  changed: 'تم تعديل نصك.',
  undo: 'تراجع',
  undone: 'عاد نصك كما كان.',
  show: 'أظهر',
  showFor: ({ quote }) => `أظهر في نصك: ${quote}`,
  divide: 'توزيع المهام',
  divideHint: 'هكذا يستطيع شخص بدون شهادة أن يعمل جزءا من العمل.',
  noTasks: 'لا نرى مهام بعد. ضعها في قائمة تحت «\u2068Taken\u2069».',
  sources: 'المصدر',
  second: 'إعلان ثان بهذه المهام فقط',
  take: 'خذه معك',
  posting: 'لموقعك (JSON-LD)',
  copy: 'انسخ',
  copied: 'تم النسخ.',
  notCopied: 'النسخ لا يعمل هنا. حدد النص بنفسك.',
  print: 'اطبع',
});
