import type { Messages } from '../messages.js';

/** The list of ranked vacancies and their explanation. */
export const matcher: Messages['matcher'] = {
  label: 'Sana göre işler',
  count: ({ count }) => `${count} iş`,
  order: 'En uygunu en üstte.',
  reranked: ({ count, first }) => `${count} iş sıralandı. En üstte: ${first}.`,
  nothingChosen: 'Önce yapabildiklerini seç. Sonra en iyi işleri üste koyarız.',
  nothingFits: 'Henüz tam uyan iş yok. Başka yapabildiklerini ekle veya bir işe giden yoluna bak.',
  noVacancies: 'Şu anda burada iş yok. Daha sonra tekrar bak.',
  allExpired: 'Bu işlerin süresi geçti. Yeni işler için sonra tekrar bak.',
  skipped: ({ count }) => `${count} işi okuyamadık.`,
  shown: ({ shown, total }) => `${total} işten ${shown} tanesini görüyorsun.`,
  more: ({ count }) => `${count} tane daha göster`,
  untitled: 'Adı olmayan iş',
  pay: ({ amount, unit }) => `brüt ${amount}${unit ? ` / ${unit}` : ''}`,
  range: ({ from, to }) => `${from} ile ${to} arası`,
  payFrom: ({ from }) => `en az ${from}`,
  payUpTo: ({ to }) => `en çok ${to}`,
  payUnits: { HOUR: 'saat', DAY: 'gün', WEEK: 'hafta', MONTH: 'ay', YEAR: 'yıl' },
  employment: {
    FULL_TIME: 'tam zamanlı',
    PART_TIME: 'yarı zamanlı',
    TEMPORARY: 'geçici',
    CONTRACTOR: 'serbest çalışan',
    INTERN: 'staj',
    VOLUNTEER: 'gönüllü',
    PER_DIEM: 'günlük',
  },
  closes: ({ date }) => `son başvuru: ${date}`,
  before: 'Başlamadan önce gerekli',
  trains: 'Sana öğretecekleri',
  andMore: ({ count }) => `ve ${count} tane daha`,
  why: 'Neden?',
  whyClose: 'Kapat',
  look: 'Bu işe bak',
  route: 'Bu işe giden yolum',
  apply: 'İlana git (Hollandaca)',
  have: 'Bunlar sende var',
  close: 'Bunlar yakın',
  trainable: 'Bunları işte öğrenirsin',
  missing: 'Bunlar sende henüz yok',
  unknown: 'Bunları bilmiyoruz',
  asked: 'İstedikleri',
  unknownHint: 'İlan bunu istiyor. Karşılaştıracak kadar iyi bilmiyoruz.',
  conditions: 'Başlamadan önce gerekli',
  conditionsHint: 'Bu, işin sana ne kadar uyduğunu değiştirmez. Ama gereklidir.',
  practical: 'Saatler, sözleşme ve başlangıç',
  notNeeded: 'Bu gerekli değil',
  offers: 'Sundukları',
  offerKinds: {
    training: 'eğitim',
    buddy: 'başlarken yardım eden biri',
    'language-support': 'Hollandaca için yardım',
    childcare: 'çocuk bakımı',
    transport: 'ulaşım',
  },
  text: 'İlanın kendisi',
  textHint: 'Altı çizili olanları okuduk. Açıklama için bir satıra tıkla.',
  toText: 'İlanda oku',
  oneOf: 'Bunlardan biri yeter',
  preferred: 'varsa iyi olur',
  taught: 'bunu sana öğretirler',
  or: 'veya',
  reasons: {
    narrower: ({ entry }) => `Şunu yapabiliyorsun: “${entry}”. Bu, bunun bir parçası.`,
    learning: 'Bunu şimdi öğreniyorsun.',
    learningPart: ({ entry }) => `Şunu öğreniyorsun: “${entry}”. Bu, bunun bir parçası.`,
    broader: ({ entry }) => `Şunu yapabiliyorsun: “${entry}”. İstenen onun bir parçası.`,
    related: ({ entry }) => `Şunu yapabiliyorsun: “${entry}”. Buna benziyor.`,
    job: ({ occupation }) => `Yaptığın iş: ${occupation}. Bu çoğu zaman ona dahildir.`,
  },
  thin: 'Bu ilanda az şey tanıyoruz. Ne yapacağını işverene sor.',
};

/** How well a vacancy fits, in words. */
export const grades: Messages['grades'] = {
  strong: 'Yapabildiklerine iyi uyuyor',
  good: 'Yapabildiklerine kısmen uyuyor',
  growing: 'Buna doğru ilerleyebilirsin',
  far: 'Bu henüz uzak',
  unknown: 'Bilmiyoruz: bu ilanda çok az şey tanıyoruz',
};

/** What somebody has for one vacancy, counted. */
export const summary: Messages['summary'] = {
  fit: ({ total, have, close, trainable, unknown }) => {
    if (total === 0) return 'İlan, bildiğimiz bir beceri istemiyor.';
    const rest = [
      close ? `${close} tanesi yakın` : '',
      trainable ? `${trainable} tanesini işte öğrenirsin` : '',
      unknown ? `${unknown} tanesini karşılaştıramıyoruz` : '',
    ].filter(Boolean);
    return `${[`İstenen ${total} beceriden ${have} tanesi sende var`, ...rest].join('; ')}.`;
  },
  states: { have: 'sende var', close: 'yakın', missing: 'henüz yok', unknown: 'bilmiyoruz' },
  count: {
    have: ({ count }) => `${count} var`,
    close: ({ count }) => `${count} yakın`,
    missing: ({ count }) => `${count} henüz yok`,
    unknown: ({ count }) => `${count} bilinmiyor`,
  },
};
